"""Before it is scratched nothing tells a card that wins from one that doesn't: no field, no error, no other system."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from typing import Any

from graphql import (
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
    is_required_argument,
)

from fiel.app import schema
from support.browser import ON_SQLITE
from support.listener import Listener
from support.promotions import assign, has, member_id, promotion
from support.rest import shop
from support.town import Customer, Town

COFFEE: list[dict[str, Any]] = [{"freeProduct": {"name": "Un café"}}]
DEEPEST = 5
OWN = frozenset(
    "id code memberCode cursor startCursor endCursor commitment name memberName email memberId messageId nonce".split()
)
"""Names of fields that are each one's own."""
PERSONAL = re.compile(
    r"[0-9a-f]{64}|[0-9A-Z]{5}-[0-9A-Z]{3,5}|\d{4}-\d\d-\d\dT[\d:.+Z-]+|\b(?:Ana|Luis|ana|luis)\b|msg_\w+"
)
"""So are hashes, codes, moments and people's names wherever they stand."""


def without_own(value: Any) -> str:
    return json.dumps(_without(value), sort_keys=True)


def _without(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: "…" if name in OWN and isinstance(one, str) else _without(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_without(one) for one in value]
    if not isinstance(value, str):
        return value
    try:
        opaque = re.fullmatch(rb"(\w+):\d+", base64.b64decode(value, validate=True))
    except ValueError:
        opaque = None
    return f"{opaque[1].decode()}:…" if opaque else PERSONAL.sub("…", value)


def questions(root: str, call: str, arguments: str = "") -> Iterator[str]:
    """One document for each field of what *call* answers, with all that can be reached below it."""
    query = schema._schema.query_type
    assert query is not None
    kind = get_named_type(query.fields[root].type)
    for name, field in kind.fields.items():
        if any(is_required_argument(one) for one in field.args.values()):
            continue
        below = selection(get_named_type(field.type), DEEPEST, ())
        if below is not None:
            yield f"{{ {call} {{ {name} {below} }} }}"


def selection(kind: Any, depth: int, seen: tuple[str, ...]) -> str | None:
    """None: nothing can be asked there."""
    if is_leaf_type(kind):
        return ""
    if depth == 0 or kind.name in seen:
        return None
    if isinstance(kind, GraphQLUnionType):
        parts = [f"... on {one.name} {selection(one, depth - 1, seen) or '{ __typename }'}" for one in kind.types]
        return "{ __typename " + " ".join(parts) + " }"
    assert isinstance(kind, GraphQLObjectType | GraphQLInterfaceType)
    found = ["__typename"]
    for name, field in kind.fields.items():
        if any(is_required_argument(argument) for argument in field.args.values()):
            continue
        below = selection(get_named_type(field.type), depth - 1, (*seen, kind.name))
        if below is not None:
            found.append(f"{name} {below}".strip())
    return "{ " + " ".join(found) + " }"


async def everything_told(town: Town, one: Customer, number: str) -> list[tuple[str, str]]:
    """All that the owner of a card and the shop's people can ask about it, by question."""
    till = await shop(town, f"Caja {one.code}")
    told = []
    asked = [(one.person, question) for question in questions("wallet", 'wallet(merchant: "cafe-aurora")')]
    asked += [(one.person, question) for question in questions("viewer", "viewer")]
    for who in (town.cashier, town.manager, town.owner):
        asked += [(who, question) for question in questions("member", f'member(code: "{one.code}")')]
        asked += [(who, question) for question in questions("memberRecord", f'memberRecord(id: "{number}")')]
    for who, question in asked:
        told.append((question[:90].replace(one.code, ""), without_own((await who.post(question)).json())))
    for path in ("", "/wallet", "/promotions", "/reviews"):
        answer = await till.ask("GET", f"/customers/{number}{path}")
        assert answer.status_code == 200, answer.text
        told.append((path, without_own(answer.json())))
    return told


@ON_SQLITE
async def test_no_answer_differs(town: Town, listener: Listener) -> None:
    saved = await town.owner.do("saveWebhook", webhook={"name": "x", "url": f"{listener.url}/hook"})
    assert saved["__typename"] == "WebhookSuccess"
    await town.house.run_jobs()
    listener.heard.clear()
    promo = await promotion(town, "SCRATCH_CARD", prizes=[
        {"title": "Un café", "total": 1, "actions": COFFEE}, {"title": "Sin premio", "total": 1}])  # fmt: skip
    await assign(town, promo)
    await town.house.run_jobs()
    heard = [without_own(one.told) for one in listener.heard if "scratch" in one.told["type"]]
    assert (len(heard), len(set(heard))) == (2, 1), [one.told["type"] for one in listener.heard]
    people = {name: (one, await member_id(town, one)) for name, one in (("ana", town.ana), ("luis", town.luis))}
    ana, luis = [await everything_told(town, *whose) for whose in people.values()]
    assert len(ana) > 60
    assert sum("scratchCards" in text or "SCRATCH" in text for _, text in ana) >= 1, "the cards were not seen"
    assert [(question, a, b) for (question, a), (_, b) in zip(ana, luis, strict=True) if a != b] == []
    assert sum('"errors"' not in text for _, text in ana) > 40
    await errors_alike(town)
    cards = [(await has(one))["scratchCards"][0] for one, _ in people.values()]
    for (one, _), card in zip(people.values(), cards, strict=True):
        assert (await one.person.do("scratchCard", id=card["id"]))["__typename"] == "ScratchCardSuccess"
    after = [await everything_told(town, *whose) for whose in people.values()]
    assert after[0] != after[1], "these questions would have told"


async def errors_alike(town: Town) -> None:
    """What refuses, refuses both cards in the same words."""
    cards = [(await has(one))["scratchCards"][0]["id"] for one in (town.ana, town.luis)]
    strangers = (town.luis.person, town.ana.person)
    told = [await who.do("scratchCard", id=card) for who, card in zip(strangers, cards, strict=True)]
    assert told[0] == told[1]
    assert told[0]["__typename"] == "NotFound"
    for who in (town.cashier, town.manager, town.owner, town.rival):
        both = [await who.do("scratchCard", id=card) for card in cards]
        assert both[0] == both[1]
        nodes = [
            without_own((await who.post("query ($i: ID!) { node(id: $i) { __typename id } }", {"i": card})).json())
            for card in cards
        ]
        assert nodes[0] == nodes[1]
