"""Before it is scratched nothing tells a card that wins from one that doesn't: no field, no error, no other system."""

from __future__ import annotations

import base64
import io
import json
import re
import zipfile
from collections.abc import Awaitable, Collection, Iterator
from typing import Any

import httpx
import pytest
from graphql import (
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
    is_required_argument,
)

from fiel.app import schema
from fiel.core import db
from fiel.edge.downloads import FILES
from support.attack import operations
from support.browser import ON_SQLITE
from support.length import IS_LONG
from support.listener import Listener
from support.promotions import assign, has, member_id, promotion
from support.rest import Shop, shop
from support.rivals import HOME
from support.roles import STAFF
from support.siege import Siege, nobodies
from support.town import Customer, Town

COFFEE: list[dict[str, Any]] = [{"freeProduct": {"name": "Un café"}}]
DEEPEST = 5
SEEN = ("CUSTOMER wallet", "OWNER promotion id", "/export/member-data.zip", "/me/data.zip")
"""What tells of a card that was scratched."""
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


@ON_SQLITE
async def test_a_card_that_wins_is_told_as_one_that_does_not(town: Town) -> None:
    """Whatever can be asked, by whoever may, of one shop; and of the same where Ana's card brings nothing."""
    promo = await promotion(town, "SCRATCH_CARD", prizes=[
        {"title": "Un café", "total": 3, "actions": COFFEE}, {"title": "Sin premio", "total": 3}])  # fmt: skip
    await assign(town, promo)
    till, siege = await shop(town), await besieged(town)
    [card] = await db.fetch("SELECT s.id FROM scratch_card s JOIN membership m ON m.id = s.membership_id"
                            " WHERE m.customer_id = $1", siege.me)  # fmt: skip
    won, lost = [await told_where(town, siege, till, card["id"], wins) for wins in (True, False)]
    assert {name for name, answer in won.items() if lost[name] != answer} == set()
    assert sum("La promo" in answer for answer in won.values()) > 10, "the card was not seen"
    await db.execute("UPDATE scratch_card SET scratched_at = issued_at WHERE id = $1", card["id"])
    won, lost = [await told_where(town, siege, till, card["id"], wins, SEEN) for wins in (True, False)]
    assert {name for name, answer in won.items() if lost[name] != answer} == set(SEEN), "these would have told"


async def besieged(town: Town) -> Siege:
    """Ana, and the shop's people."""
    [ana] = await db.fetch("SELECT customer_id FROM member_code WHERE code = $1", town.ana.code)
    people = {"CUSTOMER": town.ana.person, "CASHIER": town.cashier, "MANAGER": town.manager, "OWNER": town.owner}
    siege = Siege(town.house, people, ana["customer_id"])
    siege.samples |= {"MemberInput": {"code": town.ana.code}, "member.code": town.ana.code}
    return siege


async def told_where(
    town: Town, siege: Siege, till: Shop, card: int, wins: bool, only: Collection[str] = ()
) -> dict[str, str]:
    """What is answered to each question (or *only* some) where the card wins or does not; the pool lacks what was
    drawn."""
    await db.execute(
        "UPDATE scratch_card SET prize_id = (SELECT z.id FROM prize z WHERE z.promotion_id = scratch_card.promotion_id"
        f" ORDER BY z.position {'ASC' if wins else 'DESC'} LIMIT 1) WHERE id = $1",
        card,
    )
    await db.execute(
        "UPDATE prize SET remaining = total - (SELECT count(*) FROM scratch_card s WHERE s.prize_id = prize.id"
        " AND s.withdrawn_at IS NULL)"
    )
    if only:
        return {**await queried(siege, only), **await taken(town, siege, only)}
    return {**await queried(siege), **await taken(town, siege), **await read_by_shop(town, till)}


async def queried(siege: Siege, only: Collection[str] = ()) -> dict[str, str]:
    """Each query, as its customer and an owner; where there is time, as all of staff and by each id that it takes."""
    told = {}
    for operation in operations("query"):
        for role in ("CUSTOMER", *(STAFF if IS_LONG else STAFF[-1:])):
            needed = list(nobodies(siege.variables(operation, {})))
            for path in (*(needed or [()]), *(operation.id_paths if IS_LONG else ())):
                name = f"{role} {operation.name} {'.'.join(path)}".strip()
                if only and name not in only:
                    continue
                given = await siege.learn(role, operation, path) if path else {}
                answer = await siege.ask_undone(role, operation, given)
                told[name] = json.dumps(answer, sort_keys=True)
    return told


async def taken(town: Town, siege: Siege, only: Collection[str] = ()) -> dict[str, str]:
    """Each list that an owner can take home, and what is held about Ana."""
    number, told = await member_id(town, town.ana), {}
    paths = [f"/export/{name}.csv" for name, file in FILES.items() if "csv" in file.formats]
    paths += ["/export/member-data.zip", "/me/data.zip"]
    for path in [one for one in paths if not only or one in only]:
        who = siege.people["CUSTOMER" if path == "/me/data.zip" else "OWNER"].client
        narrowed = {"member": number} if path.endswith(".zip") else {}
        answer = await unkept(who.get(path, params={"merchant": HOME, **narrowed}))
        assert answer.status_code in (200, 404), (path, answer.text)
        told[path] = unzipped(answer.content) if path.endswith(".zip") else answer.text
    return told


def unzipped(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        return "".join(book.read(name).decode() for name in book.namelist())


async def read_by_shop(town: Town, till: Shop) -> dict[str, str]:
    """Each path that a token reads, of Ana where it is somebody's."""
    document, number, told = (await till.client.get("/api/v1/openapi.json")).json(), await member_id(town, town.ana), {}
    for path, methods in document["paths"].items():
        said = path.replace("{customer_id}", number)
        if "get" in methods and "{" not in said:
            told[path] = (await unkept(till.ask("GET", said))).text
    return told


async def unkept(asked: Awaitable[httpx.Response]) -> httpx.Response:
    """The answer, with nothing of it kept."""
    found: list[httpx.Response] = []

    async def body() -> None:
        found.append(await asked)
        raise _Undone

    with pytest.raises(_Undone):
        await db.transaction(body)
    return found[0]


class _Undone(Exception):
    pass
