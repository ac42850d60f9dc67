"""Awards one by one, and the same all at once: each caller hears the same, and the same books are left."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings, strategies

from fiel.core import db
from fiel.core.actor import SYSTEM, Role, ShopActor, StaffActor, TokenActor
from fiel.core.db import groups
from fiel.core.db.groups import group_work
from fiel.core.errors import Refusal
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind
from fiel.members.actions import MemberRef
from fiel.members.actions.enter import Newcomer, enter_members
from fiel.members.models import Membership
from fiel.merchants.actions import load_terms
from fiel.merchants.models import Employee, Merchant
from fiel.purchases.actions import AwardForm, award_points
from support.length import rounds
from support.promotions import promotion
from support.town import Town

EXAMPLES = LEAST = rounds(15, 40)
MEMBERS, BLOCKED, NOBODY = 5, 4, 9
TILLS, TOKEN = 2, 2
DAILY_CAP = 120
OWING, OWED, ENDING = 1, 45, 2
OVER_TWENTY = {"figure": {"measure": "CART_TOTAL", "least": 2_000}}


@dataclass(frozen=True)
class Told:
    """Who gives what to whom, and under which key."""

    till: int
    member: int
    amount: int | None
    points: int | None
    key: int

    def form(self, company: Company) -> AwardForm:
        number = company.members[self.member] if self.member < MEMBERS else 10**9
        return AwardForm(MemberRef(membership_id=number), self.amount, self.points, note=f"{self.key}")


@dataclass(frozen=True)
class Company:
    """Members and employees of an example's own, so that two stories of one shop don't meet."""

    name: str
    members: list[int]
    tills: list[ShopActor]


@strategies.composite
def tellings(draw: Any) -> Told:
    points = draw(strategies.one_of(strategies.none(), strategies.sampled_from([1, 30, 70, 100_001])))
    return Told(
        draw(strategies.integers(0, TOKEN)), draw(strategies.sampled_from([0, 0, 1, 2, 3, BLOCKED, NOBODY])),
        None if points else draw(strategies.sampled_from([30, 170, 999, 2_000, 5_050])), points,
        draw(strategies.integers(0, 8)),
    )  # fmt: skip


def test_whoever_waits_together_gets_what_they_would_alone(
    town_in_a_loop: tuple[asyncio.Runner, Town], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(groups, "MOST_GROUPS", 1)  # of two groups at once nobody can say whose turn comes first
    runner, town = town_in_a_loop
    runner.run(town.program(welcomePoints=None))
    runner.run(promotion(town, "BENEFIT", cases=[{"conditions": [OVER_TWENTY], "actions": [{"addPoints": 7}]}],
                         mostPerCustomer=2))  # fmt: skip
    runner.run(promotion(town, "PUNCH_CARD", gift=[{"addPoints": 3}], punchRules={"goal": 2}))
    examples = 0

    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, database=None,
              phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(strategies.lists(tellings(), min_size=2, max_size=24))
    def story(told: list[Told]) -> None:
        nonlocal examples
        examples += 1
        assert runner.run(all_at_once(town, told)) == runner.run(one_by_one(town, told))

    story()
    assert examples >= LEAST
    runner.run(town.house.assert_books_balance())


async def all_at_once(town: Town, told: Sequence[Told]) -> tuple[list[Any], Any]:
    """The answers in the order in which they are worked out, and what is left."""
    company = await new_company(town)
    group_work(on=True)
    answers = await asyncio.gather(*(answer(town, company, one) for one in told))
    return [answers[place] for place in in_turn(told)], await books(company)


async def one_by_one(town: Town, told: Sequence[Told]) -> tuple[list[Any], Any]:
    company = await new_company(town)
    answers = [await answer(town, company, told[place]) for place in in_turn(told)]
    return answers, await books(company)


def in_turn(told: Sequence[Told]) -> list[int]:
    """The order in which those who wait together come: the second of a member, or of a key, after all of the first."""
    left = list(range(len(told)))
    order: list[int] = []
    while left:
        met: set[object] = set()
        off: list[int] = []
        for place in left:
            names = (
                {("key", told[place].key), ("member", told[place].member)} if told[place].member < MEMBERS else set()
            )
            (off if names & met else order).append(place)
            met |= names
        left = off
    return order


async def answer(town: Town, company: Company, one: Told) -> Any:
    try:
        given = await award_points(
            company.tills[one.till], one.form(company), f"{company.name}-{one.key}", now=town.house.clock()
        )
    except Refusal as refusal:
        return refusal.code, dict(refusal.facts)
    return company.members.index(given.membership_id), given.points, given.balance, given.purchase_id is not None


async def new_company(town: Town) -> Company:
    now, name = town.house.clock(), uuid.uuid4().hex
    merchant = await Merchant.get(slug="cafe-aurora")
    source = (await db.fetch("SELECT min(id) AS id FROM source WHERE merchant_id = $1", merchant.id))[0]["id"]
    terms = await load_terms(merchant.id)

    async def body() -> Company:
        members = await enter_members(
            SYSTEM, terms, [Newcomer(f"N{n}", None, None, None, None, 5, now) for n in range(MEMBERS)], "es", now=now,
            cause=("import", 1), welcome=False, invites=False,
        )  # fmt: skip
        await Membership.filter(id=members[BLOCKED]).update(blocked_at=now)
        accounts = [(await Membership.get(id=number)).points_account_id for number in members]
        owing = ledger.Entry(accounts[OWING], EntryKind.CLAWBACK, 0, SYSTEM, deficit_delta=OWED)
        ending = ledger.Entry(accounts[ENDING], EntryKind.EARN, 9, SYSTEM, expires_at=now, lifetime_delta=9)
        await ledger.post([owing, ending], now=now - timedelta(hours=1))
        staff = [
            await Employee.create(merchant=merchant, name=name, email=f"{name}{n}@aurora.example", role=Role.CASHIER,
                                  language="es", daily_cap=DAILY_CAP, invited_at=now)
            for n in range(TILLS)
        ]  # fmt: skip
        tills: list[ShopActor] = [StaffActor(0, 0, one.id, merchant.id, Role.CASHIER, None) for one in staff]
        return Company(name, members, [*tills, TokenActor(1, merchant.id, source, None, frozenset())])

    return await db.transaction(body)


LEFT = {
    "member": "SELECT m.id AS whose, a.balance, a.deficit, a.lifetime, m.carry, m.carry_of, m.spend_minor, m.purchases,"
    " m.last_visit_at FROM membership m JOIN points_account a ON a.id = m.points_account_id WHERE {mine}",
    "entry": "SELECT m.id AS whose, t.kind, t.points, t.balance_after, t.reason, t.cause_kind, t.actor_kind, t.why,"
    " x.private_note FROM points_transaction t JOIN membership m ON m.points_account_id = t.account_id"
    " LEFT JOIN transaction_text x ON x.transaction_id = t.id WHERE {mine} ORDER BY t.id",
    "lot": "SELECT m.id AS whose, l.points, l.remaining, l.expires_at FROM points_lot l JOIN membership m"
    " ON m.points_account_id = l.account_id WHERE {mine} ORDER BY l.id",
    "purchase": "SELECT m.id AS whose, p.amount_minor, p.points, p.carry_added, p.carry_of, p.why, p.occurred_at,"
    " t.points AS posted, p.source_id FROM purchase p JOIN membership m ON m.id = p.membership_id"
    " LEFT JOIN points_transaction t ON t.id = p.transaction_id WHERE {mine} ORDER BY p.id",
    "activity": "SELECT m.id AS whose, y.kind, y.subject_kind, CAST(y.data AS TEXT) AS data,"
    " (SELECT count(*) FROM job j WHERE j.kind = 'react' AND {job} = y.id) AS jobs FROM activity y"
    " JOIN membership m ON m.id = y.membership_id"
    " WHERE {mine} ORDER BY y.id",
    "voucher": "SELECT m.id AS whose, v.state, v.cause_kind FROM voucher v JOIN membership m ON m.id = v.membership_id"
    " WHERE {mine} ORDER BY v.id",
    "punch": "SELECT m.id AS whose, c.number, c.completed_at FROM punch x JOIN punch_card c ON c.id = x.card_id"
    " JOIN membership m ON m.id = c.membership_id WHERE {mine} ORDER BY x.id",
}  # fmt: skip


async def books(company: Company) -> Any:
    """What each member has, in its own order; numbers of rows apart."""
    mine, found = db.among("m.id", 1, "bigint"), {}
    for name, sql in LEFT.items():
        rows = await db.fetch(sql.format(mine=mine, job=db.json_int("j.data", "activity_id")),
                              db.to_json(company.members))  # fmt: skip
        own: list[list[Any]] = [[] for _ in company.members]
        for row in rows:
            own[company.members.index(row.pop("whose"))].append(plain(row))
        found[name] = own
    keys = await db.fetch("SELECT key FROM idempotency_key WHERE key LIKE $1 ORDER BY key", f"{company.name}-%")
    return found, [row["key"].rpartition("-")[2] for row in keys]


def plain(row: db.Row) -> dict[str, Any]:
    """With what JSON says, but for the numbers of rows in it."""
    told: dict[str, Any] = {name: db.from_json(row[name]) for name in ("why", "data") if name in row}
    if isinstance(told.get("data"), dict):
        told["data"] = {name: value for name, value in told["data"].items() if not name.endswith("_id")}
    return {**row, **told}


def test_the_order_is_that_of_who_waits() -> None:
    told = [Told(0, member, 30, None, key) for member, key in ((0, 0), (0, 1), (1, 0), (1, 2), (2, 3))]
    assert in_turn(told) == [0, 4, 1, 2, 3]
    assert sorted(in_turn(told)) == list(range(5))
