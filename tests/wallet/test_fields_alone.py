"""Each field of what a wallet lists has the columns that it needs, whichever other fields are asked for beside it."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import GraphQLObjectType, get_named_type, is_leaf_type

from fiel.schema import make_schema
from support.town import Town

LISTS = {
    "PointsTransaction": "transactions(first: 9) { edges { node { %s } } }",
    "Reward": "rewards { %s }",
    "Redemption": "redemptions(first: 9) { edges { node { %s } } }",
}


def selections(kind: str) -> list[str]:
    """Each field of a type with all that is a value in it."""
    found = make_schema()._schema.get_type(kind)
    assert isinstance(found, GraphQLObjectType)
    return [_selection(name, field) for name, field in found.fields.items() if not field.args]


def _selection(name: str, field: Any) -> str:
    kind = get_named_type(field.type)
    if is_leaf_type(kind):
        return name
    leaves = [inner for inner, one in kind.fields.items() if is_leaf_type(get_named_type(one.type)) and not one.args]
    return f"{name} {{ {' '.join(leaves)} }}"


@pytest.mark.parametrize("kind", LISTS)
async def test_a_field_asked_for_alone_says_what_it_says_beside_the_others(town: Town, kind: str) -> None:
    await town.award(town.ana, 60)
    wanted = await town.reward(20, description="Con leche", stock=5)
    await town.request(town.ana, wanted)
    fields = selections(kind)
    assert len(fields) > 8
    whole = await asked(town, kind, " ".join(fields))
    assert whole
    for field in fields:
        name = field.split(" ")[0]
        for _ in range(3):  # by itself, then by a plan that was made of it
            assert await asked(town, kind, field) == [{name: one[name]} for one in whole], field


async def asked(town: Town, kind: str, fields: str) -> list[Any]:
    query = f"query ($m: String!) {{ wallet(merchant: $m) {{ {LISTS[kind] % fields} }} }}"
    (found,) = (await town.ana.person.ask(query, m="cafe-aurora"))["wallet"].values()
    return [edge["node"] for edge in found["edges"]] if "edges" in found else list(found)
