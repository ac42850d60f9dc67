"""Many tills at the same moment: each has its own answer, and a bad one among good ones fails nobody else."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from importlib import import_module
from typing import Any

import pytest

from fiel.core import db
from fiel.core.actor import Role, StaffActor, TokenActor
from fiel.core.errors import KeyReused, NotFound
from fiel.core.ids import new_code
from fiel.ledger import actions as ledger
from fiel.members.actions import MemberRef
from fiel.merchants.models import Merchant
from fiel.purchases.actions import Awarded, AwardForm
from fiel.purchases.actions.award_points import _Asked, _award
from support.promotions import promotion
from support.queries import counted_queries
from support.rest import shop
from support.town import Customer, Town, customer, key

SECONDS = 60
AWARD = "mutation ($input: AwardPointsInput!) { awardPoints(input: $input) { __typename } }"


async def crowd(town: Town, many: int) -> list[Customer]:
    people = []
    for n in range(many):
        if n % 20 == 19:
            town.house.clock.move(hours=1)  # nobody signs more people up at once
        people.append(await customer(town.house, f"P{n}", f"p{n}@casa.example"))
    return people


async def gives(town: Town, one: Customer, same: str | None = None, **what: Any) -> Any:
    return await town.cashier.do("awardPoints", member={"code": one.code}, idempotencyKey=same or key(), **what)


async def test_tills_and_shops_give_at_once_and_each_hears_of_its_own(town: Town) -> None:
    people = await crowd(town, 6)
    till = await shop(town, "POINTS_WRITE")
    async with asyncio.timeout(SECONDS):
        answers = await asyncio.gather(
            *(gives(town, one, amountMinor=1_000 + 100 * n) for n, one in enumerate(people)),
            *(till.move("POST", "/points", {"customer": {"code": one.code}, "amount_minor": 2_000}) for one in people),
        )
    assert [answer["points"] for answer in answers] == [10, 11, 12, 13, 14, 15, *[20] * 6]
    assert [await one.balance() for one in people] == [30, 31, 32, 33, 34, 35]
    numbers = await town.house.rows("SELECT count(*) AS n, count(DISTINCT transaction_id) AS posted FROM purchase")
    assert numbers == [{"n": 12, "posted": 12}]
    await town.house.assert_books_balance()


async def test_a_cap_holds_among_those_who_come_together(town: Town) -> None:
    await town.program(mostPointsPerEmployeeDay=100)
    people = await crowd(town, 10)
    async with asyncio.timeout(SECONDS):
        answers = await asyncio.gather(*(gives(town, one, points=30) for one in people))
    assert Counter(one["__typename"] for one in answers) == {"AwardPointsSuccess": 3, "CapReached": 7}
    assert {one["left"] for one in answers if one["__typename"] == "CapReached"} == {10}
    assert await town.house.rows("SELECT count(*) AS n FROM idempotency_key WHERE meaning <> ''") == [{"n": 3}]
    assert await town.house.rows("SELECT id FROM idempotency_key WHERE meaning = ''") == []
    await town.house.assert_books_balance()


async def test_a_budget_goes_to_as_many_as_it_has(town: Town) -> None:
    over = {"figure": {"measure": "CART_TOTAL", "least": 1_000}}
    await promotion(town, "BENEFIT", cases=[{"conditions": [over], "actions": [{"addPoints": 50}]}], budget=3)
    people = await crowd(town, 8)
    async with asyncio.timeout(SECONDS):
        answers = await asyncio.gather(*(gives(town, one, amountMinor=1_000) for one in people))
    assert Counter(one["balance"] for one in answers) == {60: 3, 10: 5}
    assert Counter([await one.balance() for one in people]) == {60: 3, 10: 5}
    assert await town.house.rows("SELECT given FROM promotion") == [{"given": 3}]
    await town.house.assert_books_balance()


async def test_strangers_refused_among_others_become_no_members(town: Town) -> None:
    await town.program(welcomePoints=5)
    strangers = [await customer(town.house, f"S{n}", f"s{n}@casa.example", join=None) for n in range(3)]
    forms: list[dict[str, Any]] = [{"points": 10}, {"points": 100_001}, {"points": 20}]
    async with asyncio.timeout(SECONDS):
        answers = await asyncio.gather(
            gives(town, town.ana, points=1),
            *(gives(town, one, **form) for one, form in zip(strangers, forms, strict=True)),
        )
    assert [one["__typename"] for one in answers] == [
        "AwardPointsSuccess", "AwardPointsSuccess", "ActionRefused", "AwardPointsSuccess"
    ]  # fmt: skip
    assert [await one.balance() for one in strangers] == [15, 0, 25]
    rows = await town.house.rows("SELECT count(*) AS n FROM membership WHERE given_name LIKE 'S_'")
    assert rows == [{"n": 2}]
    await town.house.assert_books_balance()


async def test_one_that_breaks_fails_none_of_its_thirty_one_neighbours(town: Town) -> None:
    people = await crowd(town, 31)
    theirs = await customer(town.house, "Rosa", "rosa@casa.example", join="el-rival")
    await db.transaction(lambda: db.execute(
        "DELETE FROM source WHERE merchant_id = (SELECT id FROM merchant WHERE slug = 'el-rival')"
    ))  # fmt: skip
    broken = {"input": {"member": {"code": theirs.code}, "amountMinor": 900, "idempotencyKey": "broken"}}
    async with asyncio.timeout(SECONDS):
        *answers, bad = await asyncio.gather(
            *(gives(town, one, amountMinor=700) for one in people), town.rival.error(AWARD, **broken)
        )
    assert [one["balance"] for one in answers] == [7] * 31
    assert bad == "INTERNAL"
    assert await town.house.rows("SELECT count(*) AS n FROM purchase") == [{"n": 31}]
    assert await town.house.rows("SELECT id FROM idempotency_key WHERE key = 'broken'") == []
    await town.house.assert_books_balance()


async def test_a_wrong_code_counts_once_where_those_beside_it_fail_together(town: Town) -> None:
    merchant = await Merchant.get(slug="cafe-aurora")
    source = (await town.house.rows("SELECT min(s.id) AS id FROM source s"))[0]["id"]
    good, broken = (TokenActor(1, merchant.id, number, None, frozenset()) for number in (source, 10**9))
    rita = await customer(town.house, "Rita", "rita@casa.example")
    given = [(good, town.ana.code), (good, new_code(10, lambda length: b"\7" * length)), (broken, rita.code)]
    counted, now = "SELECT count(*) AS n FROM failure WHERE bucket LIKE 'member-code:%'", town.house.clock()
    assert await town.house.rows(counted) == [{"n": 0}]
    answers = await _award([_Asked(who, AwardForm(MemberRef(code=code), 1_000), key(), now) for who, code in given])
    assert [answers[0], answers[2]] == [db.Put.APART] * 2
    assert isinstance(answers[1], NotFound)
    assert await town.house.rows(counted) == [{"n": 1}]
    assert await town.house.rows("SELECT count(*) AS n FROM purchase") == [{"n": 0}]


@pytest.mark.looks_inside
async def test_clients_that_hang_up_leave_their_award_whole_or_not_at_all(town: Town) -> None:
    rng = random.Random(11)
    people = await crowd(town, 8)
    staying, leaving = [f"stays-{n}" for n in range(40)], [f"leaves-{n}" for n in range(40)]

    async def hangs_up(n: int) -> None:
        task = asyncio.create_task(gives(town, people[n % 8], leaving[n], amountMinor=100))
        for _ in range(rng.randrange(120)):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    async with asyncio.timeout(SECONDS):
        answers, _ = await asyncio.gather(
            asyncio.gather(*(gives(town, people[n % 8], same, amountMinor=100) for n, same in enumerate(staying))),
            asyncio.gather(*(hangs_up(n) for n in range(40))),
        )
    await db.drain()
    assert {one["points"] for one in answers} == {1}
    kept = [row["key"] for row in await town.house.rows("SELECT key FROM idempotency_key WHERE meaning <> ''")]
    assert set(staying) <= set(kept) <= {*staying, *leaving}
    figures = await town.house.rows(
        "SELECT (SELECT count(*) FROM purchase) AS bought, (SELECT count(*) FROM points_transaction) AS entries,"
        " (SELECT count(*) FROM activity WHERE kind = 'points.earned') AS told, (SELECT count(*) FROM points_lot) AS"
        " lots, (SELECT CAST(sum(balance) AS BIGINT) FROM points_account) AS points"
    )
    assert set(figures[0].values()) == {len(kept)}
    await town.house.assert_books_balance()


async def test_nobody_waits_for_accounts_that_are_held_but_their_own(town: Town) -> None:
    people = await crowd(town, 8)
    held = await town.house.rows(
        "SELECT points_account_id AS id FROM membership WHERE given_name IN ('P0', 'P1') ORDER BY id"
    )
    holds, goes_on = asyncio.Event(), asyncio.Event()

    async def body() -> None:
        await ledger.lock([row["id"] for row in held], now=town.house.clock())
        holds.set()
        if not db.is_sqlite():  # whose one writer holds up everybody
            await goes_on.wait()

    async with asyncio.timeout(SECONDS):
        holder = asyncio.create_task(db.transaction(body))
        await holds.wait()
        crowded = [asyncio.create_task(gives(town, one, points=1)) for one in people * 2]
        free = [task for n, task in enumerate(crowded) if n % 8 > 1]
        try:
            async with asyncio.timeout(10):
                assert [one["points"] for one in await asyncio.gather(*free)] == [1] * 12
        finally:
            goes_on.set()
        await asyncio.gather(holder, *crowded)
    assert [await one.balance() for one in people] == [2] * 8
    await town.house.assert_books_balance()


async def test_scarce_promotions_are_taken_in_one_order_by_those_who_come_together(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    for least, most in ((1_000, 1_999), (2_000, 2_999)):
        spent = {"figure": {"measure": "CART_TOTAL", "least": least, "most": most}}
        await promotion(town, "BENEFIT", cases=[{"conditions": [spent], "actions": [{"addPoints": 5}]}], budget=50)
    people = await crowd(town, 16)
    merchant = await Merchant.get(slug="cafe-aurora")
    source = (await town.house.rows("SELECT min(s.id) AS id FROM source s"))[0]["id"]
    till = TokenActor(1, merchant.id, source, None, frozenset())

    def asked(place: int) -> _Asked:
        amount = 1_000 if (place % 8 < 4) is (place < 8) else 2_000
        return _Asked(till, AwardForm(MemberRef(code=people[place].code), amount), key(), town.house.clock())

    monkeypatch.setattr(import_module("fiel.core.db.transaction"), "RETRIED_STATES", frozenset())
    async with asyncio.timeout(SECONDS):
        groups = await asyncio.gather(*(_award([asked(n) for n in range(at, at + 8)]) for at in (0, 8)))
    given = [one for group in groups for one in group if isinstance(one, Awarded)]
    assert Counter(one.balance for one in given) == {15: 8, 25: 8}
    await town.house.assert_books_balance()


async def test_one_key_sent_for_two_members_in_two_groups_gives_to_one_of_them(town: Town) -> None:
    people = await crowd(town, 8)
    merchant = await Merchant.get(slug="cafe-aurora")
    source = (await town.house.rows("SELECT min(s.id) AS id FROM source s"))[0]["id"]
    till, now = TokenActor(1, merchant.id, source, None, frozenset()), town.house.clock()

    def asked(place: int) -> _Asked:
        same = f"same-{place % 2}" if place % 4 < 2 else key()
        return _Asked(till, AwardForm(MemberRef(code=people[place].code), 1_000), same, now)

    async with asyncio.timeout(SECONDS):
        first, second = await asyncio.gather(*(_award([asked(n) for n in range(at, at + 4)]) for at in (0, 4)))
    assert Counter(type(one) for one in (*first, *second)) == {Awarded: 6, KeyReused: 2}
    assert Counter([await one.balance() for one in people]) == {10: 6, 0: 2}
    assert await town.house.rows("SELECT count(*) AS n FROM idempotency_key WHERE key LIKE 'same-_'") == [{"n": 2}]
    assert await town.house.rows("SELECT count(*) AS n FROM purchase") == [{"n": 6}]
    await town.house.assert_books_balance()


async def test_one_key_sent_again_while_its_group_commits_waits_for_it(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    if db.is_sqlite():  # whose one writer lets nobody wait for anybody
        return
    people = await crowd(town, 2)
    merchant = await Merchant.get(slug="cafe-aurora")
    [row] = await town.house.rows("SELECT id, account_id FROM employee WHERE email = 'carlos@aurora.example'")
    carlos = StaffActor(row["account_id"], 0, row["id"], merchant.id, Role.CASHIER, None)
    now = town.house.clock()
    holds, goes_on = asyncio.Event(), asyncio.Event()

    def asked(place: int) -> _Asked:
        return _Asked(carlos, AwardForm(MemberRef(code=people[place].code), 1_000), f"same-{place}", now)

    async def body() -> None:
        await db.fetch("SELECT id FROM employee WHERE id = $1 FOR UPDATE", row["id"])
        holds.set()
        await goes_on.wait()

    async def until_waiting(many: int) -> None:
        waits = (
            "SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
        )
        while (await town.house.rows(waits))[0]["n"] < many:
            pass

    monkeypatch.setattr(import_module("fiel.core.db.transaction"), "RETRIED_STATES", frozenset())
    async with asyncio.timeout(SECONDS):
        holder = asyncio.create_task(db.transaction(body))
        await holds.wait()
        group = asyncio.create_task(_award([asked(0), asked(1)]))  # has both accounts, and waits for the cap
        await until_waiting(1)
        again = asyncio.create_task(_award([asked(0)]))
        await until_waiting(2)
        goes_on.set()
        await holder
        assert (await again)[0] == (await group)[0]
    assert [await one.balance() for one in people] == [10, 10]
    await town.house.assert_books_balance()


async def test_what_ends_is_written_before_what_those_who_come_together_are_given(town: Town) -> None:
    await town.program(expiryKind="MONTHS", expiryMonths=1)
    people = await crowd(town, 4)
    till = await shop(town, "POINTS_WRITE")
    for one in people[:2]:
        await gives(town, one, points=100)
    town.house.clock.move(days=70)
    async with asyncio.timeout(SECONDS):
        answers = await asyncio.gather(*(
            till.move("POST", "/points", {"customer": {"code": one.code}, "amount_minor": 1_000})
            for one in (town.ana, *people)
        ))  # fmt: skip
    assert [one["points"] for one in answers] == [10] * 5
    entries = await town.house.rows(
        "SELECT t.kind, t.points, t.balance_after FROM points_transaction t JOIN membership m"
        " ON m.points_account_id = t.account_id WHERE m.given_name = 'P0' ORDER BY t.id"
    )
    assert [tuple(row.values()) for row in entries] == [("EARN", 100, 100), ("EXPIRE", -100, 0), ("EARN", 10, 10)]
    await town.house.assert_books_balance()


async def test_a_group_of_any_size_costs_four_statements(town: Town) -> None:
    if db.is_sqlite():  # which has no way there and back
        return
    people = await crowd(town, 6)
    merchant = await Merchant.get(slug="cafe-aurora")
    rows = await town.house.rows("SELECT e.id, e.account_id FROM employee e ORDER BY e.id")
    staff = [StaffActor(row["account_id"], 0, row["id"], merchant.id, Role.CASHIER, None) for row in rows]
    now = town.house.clock()

    def asked(place: int) -> _Asked:
        actor = staff[place % 2]
        return _Asked(actor, AwardForm(MemberRef(membership_id=members[place]), 1_000), key(), now)

    members = [row["id"] for row in await town.house.rows(
        "SELECT id FROM membership WHERE given_name LIKE 'P_' ORDER BY id"
    )]  # fmt: skip
    for many in (2, 6):
        with counted_queries() as count:
            answers = await _award([asked(place) for place in range(many)])
        assert [type(one) for one in answers] == [Awarded] * many
        assert count.queries == 4
    assert [await one.balance() for one in people] == [20, 20, 10, 10, 10, 10]
