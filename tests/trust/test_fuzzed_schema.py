"""Documents that Hypothesis makes of the schema, asked by everybody: answered or refused, and never a bug."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from graphql import print_ast
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis_graphql import from_schema, nodes

from fiel.app import schema
from fiel.edge import engine
from support.browser import ON_POSTGRES
from support.length import rounds
from support.oddments import TELLING
from support.rest import shop
from support.town import Town

FIELDS = rounds(20, 10_000)
"""Roots that are tried."""
EACH = rounds(3, 40)
LONGEST = 90_000
SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "SafeInt": st.integers(-(2**53) + 1, 2**53 - 1).map(nodes.Int),
    "Date": st.dates().map(lambda day: nodes.String(day.isoformat())),
    "DateTime": st.datetimes().map(lambda moment: nodes.String(f"{moment.isoformat()}Z")),
    "Time": st.times().map(lambda time: nodes.String(time.isoformat())),
}


def documents(field: str, seed: int) -> list[str]:
    """Some that ask for this field of the roots, each time the same."""
    found: list[str] = []

    @settings(max_examples=EACH, phases=[Phase.generate], database=None, deadline=None, derandomize=True,
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(from_schema(TEXT, fields=[field], custom_scalars=SCALARS, print_ast=print_ast, allow_x00=False))
    def gather(document: str) -> None:
        found.append(document)

    gather()
    return [one for one in found if len(one) < LONGEST]


TEXT = schema.as_str()


@pytest.fixture
def unbounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bounds on documents are tried elsewhere: here they would keep most of these out."""
    monkeypatch.setattr(engine, "check_limits", lambda _: [])
    monkeypatch.setattr(engine, "MOST_TOKENS", 100_000)


@ON_POSTGRES
async def test_no_document_is_a_bug(town: Town, unbounded: None) -> None:
    await shop(town)
    await town.award(town.ana, 100)
    await town.request(town.ana, await town.reward(10))
    kinds = (schema._schema.query_type, schema._schema.mutation_type)
    fields = [name for kind in kinds if kind is not None for name in kind.fields]
    people = (town.owner, town.cashier, town.ana.person, town.house.person())
    answered = 0
    for number, field in enumerate(random.Random(71).sample(fields, min(FIELDS, len(fields)))):
        for place, document in enumerate(documents(field, number)):
            who = people[(number + place) % len(people)]
            answer = await who.client.post("/graphql", json={"query": document})
            assert answer.status_code < 500, document
            told = answer.json()
            codes = [(error.get("extensions") or {}).get("code") for error in told.get("errors", ())]
            assert "INTERNAL" not in codes, (document, told["errors"])
            assert not TELLING.search(json.dumps(told.get("errors", ()))), document
            answered += told.get("data") is not None
    assert answered > 0
