"""A place in one list, said to another: read as a place there or refused, and never a fault."""

from __future__ import annotations

import base64
import json
from itertools import product
from typing import Any

from graphql import get_named_type

from fiel.core import db
from support.attack import Path, operations
from support.length import mostly_on
from support.roles import least_for
from support.siege import Siege, nobodies
from support.town import Town

PLACES: tuple[tuple[str, Any], ...] = (
    ("k", 5), ("k", -5), ("k", 2**61), ("o", ["a", 1]), ("o", [5, 1]), ("o", [True, 1]), ("o", [-(2**63), 1]),
    ("o", [2**63, 1]), ("o", ["2026-03-02T09:00:00+00:00", 1]), ("o", ["😀" * 150, 1]), ("o", ["", 2**61]),
)  # fmt: skip
"""As lists write them: by a key, or by what they are ordered by and a key."""


def cursor(mark: str, said: Any) -> str:
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":")) if mark == "o" else str(said)
    return base64.b64encode(f"{mark}:{text}".encode()).decode()


@mostly_on("postgres")
async def test_places_of_other_lists(town: Town) -> None:
    [ana] = await db.fetch("SELECT customer_id FROM member_code WHERE code = $1", town.ana.code)
    siege = Siege(town.house, {"CUSTOMER": town.ana.person, "OWNER": town.owner}, ana["customer_id"])
    siege.samples |= {"MemberInput": {"code": town.ana.code}}
    wrong, read = [], set[str]()
    for one in operations("query"):
        if ("after",) not in one.words:
            continue
        role, order = "CUSTOMER" if least_for(one.name) == "CUSTOMER" else "OWNER", one.arguments.get("order")
        given: dict[Path, str] = {}
        for path in nobodies(siege.variables(one, {})):
            given |= await siege.learn(role, one, path)
        ways = get_named_type(order.type).values if order else [None]
        for place, way in product(PLACES, ways):
            saying = {f"{one.name}.after": cursor(*place)} | ({f"{one.name}.order": way} if way else {})
            answer = await siege.ask(role, one, given, saying)
            codes = {error["extensions"]["code"] for error in answer.get("errors", ())}
            read |= set() if codes else {one.name}
            if not codes <= {"INVALID_INPUT", "NOT_FOUND"}:
                wrong.append(f"{one.name} {way} {place}: {answer['errors']}")
    assert wrong == []
    assert len(read) > 20, sorted(read)
