"""What employees may still give today, after whatever was given and undone."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from fiel.core import db
from fiel.core.ids import global_id
from fiel.ledger.reconcile import Breach, reconcile
from fiel.merchants.actions import load_terms_of
from fiel.purchases.actions.caps import left_of
from support.house import Person
from support.imports import imported, table
from support.promotions import promotion
from support.queries import recorded_queries
from support.town import CAFE, Town, customer, key, merchant_owner, open_shift

MOST = 200
SECONDS = 240


@pytest.fixture
async def capped(town: Town) -> Town:
    await town.program(mostPointsPerEmployeeDay=MOST)
    return town


async def left(town: Town, who: Person, code: str = "") -> int:
    """As whoever asks for more is told."""
    form = {"member": {"code": code or town.luis.code}, "points": 5_000, "idempotencyKey": key()}
    refused = await who.do("awardPoints", **form)
    assert refused["__typename"] == "CapReached", refused
    number: int = refused["left"]
    return number


async def left_together(town: Town, *names: str) -> list[int]:
    """As those of one batch have it."""
    rows = await town.house.rows("SELECT id, name, merchant_id FROM employee")
    found = {row["name"]: row for row in rows if row["name"] in names}
    terms = await load_terms_of({row["merchant_id"] for row in found.values()})
    employees = {row["id"]: terms[row["merchant_id"]] for row in found.values()}
    told = await left_of(employees, {}, now=town.house.clock())
    return [told[found[name]["id"]] for name in names]


async def undo(who: Person, transaction_id: str) -> None:
    done = await who.do("reverseTransaction", transactionId=transaction_id, idempotencyKey=key())
    assert done["__typename"] == "ReverseTransactionSuccess", done


async def test_each_of_a_batch_has_back_what_was_undone_of_their_own(capped: Town) -> None:
    """By a manager too, who gave before and has nothing back for it."""
    town = capped
    await town.award(town.luis, 60, town.manager)
    given = await town.award(town.ana, 50)
    await town.award(town.ana, 20)
    await undo(town.manager, given["transactionId"])
    assert await left_together(town, "Carlos", "Marta", "Olga") == [MOST - 20, MOST - 60, MOST]
    assert [await left(town, one) for one in (town.cashier, town.manager)] == [MOST - 20, MOST - 60]


async def test_to_undo_what_was_given_yesterday_gives_nothing_back_today(capped: Town) -> None:
    town = capped
    before = await town.award(town.ana, 50)
    town.house.clock.move(days=1)
    await town.award(town.luis, 30)
    await undo(town.manager, before["transactionId"])
    assert await left(town, town.cashier) == MOST - 30


async def welcome(town: Town) -> None:
    await town.program(welcomePoints=7)
    stranger = await customer(town.house, "Sol", "sol@casa.example", join=None)
    await town.award(stranger, 10, town.manager)


async def promote(town: Town) -> None:
    over = {"figure": {"measure": "CART_TOTAL", "least": 1_000}}
    await promotion(town, "BENEFIT", cases=[{"conditions": [over], "actions": [{"addPoints": 50}]}])
    form = {"member": {"code": town.ana.code}, "amountMinor": 1_000, "idempotencyKey": key()}
    assert (await town.manager.do("awardPoints", **form))["balance"] == 60


async def bring_in(town: Town) -> None:
    await imported(town, "POINTS", table(("código", "puntos"), (town.ana.code, "15")))
    await town.award(town.ana, 10, town.manager)


@pytest.mark.parametrize(("reason", "give"), [("WELCOME", welcome), ("PROMOTION", promote), ("IMPORT", bring_in)])
async def test_what_counts_for_no_cap_gives_nothing_back(
    capped: Town, reason: str, give: Callable[[Town], Awaitable[None]]
) -> None:
    """Each of these gives ten points that count, too."""
    town = capped
    await town.award(town.luis, 5, town.manager)
    await give(town)
    [uncounted] = await town.house.rows("SELECT id, actor_kind FROM points_transaction WHERE reason = $1", reason)
    assert uncounted["actor_kind"] == "employee"
    assert await left(town, town.manager) == MOST - 15
    await undo(town.manager, global_id("PointsTransaction", uncounted["id"]))
    assert await left(town, town.manager) == MOST - 15


async def test_everybody_has_the_day_of_their_own_shop(capped: Town) -> None:
    town, house = capped, capped.house
    form = {**CAFE, "name": "El Olmo", "timeZone": "America/Mexico_City"}
    olmo = await merchant_owner(house, "Olmo", "olmo@olmo.example", form)
    await open_shift(olmo)
    done = await olmo.do("updateProgram", merchant="el-olmo", mostPointsPerEmployeeDay=MOST)
    assert done["__typename"] == "UpdateProgramSuccess", done
    theirs = await customer(house, "Sol", "sol@casa.example", join="el-olmo")
    house.clock.move(hours=13)  # 23:00 in Madrid
    await town.award(town.ana, 50)
    await town.award(theirs, 50, olmo)
    house.clock.move(hours=7)  # the next day there, and 23:00 in Mexico City
    assert await left_together(town, "Carlos", "Olmo") == [MOST, MOST - 50]
    assert [await left(town, town.cashier), await left(town, olmo, theirs.code)] == [MOST, MOST - 50]
    house.clock.move(hours=2)
    assert await left_together(town, "Carlos", "Olmo") == [MOST, MOST]


async def tallies(town: Town) -> list[tuple[str, int, int]]:
    """Whose, of which quarter of an hour from now on, how many points."""
    first = int(town.house.clock().timestamp()) // 900
    rows = await town.house.rows(
        "SELECT e.name, t.quarter, t.points FROM employee_tally t JOIN employee e ON e.id = t.employee_id"
        " ORDER BY e.name, t.quarter"
    )
    return [(row["name"], row["quarter"] - first, row["points"]) for row in rows]


async def test_what_is_given_is_counted_by_quarters_of_an_hour_and_undone_where_it_was_given(capped: Town) -> None:
    town = capped
    given = await town.award(town.ana, 50)
    await town.award(town.ana, 20)
    await town.award(town.luis, 7, town.manager)
    town.house.clock.move(minutes=15)
    await town.award(town.ana, 5)
    await undo(town.manager, given["transactionId"])
    assert await tallies(town) == [("Carlos", -1, 20), ("Carlos", 0, 5), ("Marta", -1, 7)]
    await town.house.assert_books_balance()


async def test_a_count_that_is_wrong_is_told_with_whose_it_is(capped: Town) -> None:
    town = capped
    await town.award(town.ana, 50)
    await town.award(town.luis, 7, town.manager)
    [carlos, marta] = [row["id"] for row in await town.house.rows(
        "SELECT id FROM employee WHERE name IN ('Carlos', 'Marta') ORDER BY name"
    )]  # fmt: skip
    wrong = "what employees gave in a quarter of an hour is counted, less what was undone of it"
    await db.execute("UPDATE employee_tally SET points = 51 WHERE employee_id = $1", carlos)
    assert await reconcile() == [Breach(wrong, [carlos])]
    await db.execute("UPDATE employee_tally SET points = 50 WHERE employee_id = $1", carlos)
    assert await reconcile() == []
    await db.execute("DELETE FROM employee_tally WHERE employee_id = $1", marta)
    assert await reconcile() == [Breach(wrong, [marta])]


async def test_the_day_is_that_of_where_the_shop_is_by_now(capped: Town) -> None:
    """Of points given at half past midnight in Madrid, which is 23:30 of the day before in London."""
    town, clock = capped, capped.house.clock
    clock.move(hours=14, minutes=30)
    await town.award(town.ana, 50)
    clock.move(hours=1)
    await town.award(town.ana, 20)
    assert await left(town, town.cashier) == MOST - 70
    done = await town.owner.do("updateMerchant", timeZone="Europe/London")
    assert done["__typename"] == "UpdateMerchantSuccess", done
    assert await left(town, town.cashier) == MOST - 20


async def test_a_moment_at_the_very_end_of_a_quarter_is_in_it(capped: Town) -> None:
    """Where an engine that rounded it would be in the next."""
    town, clock = capped, capped.house.clock
    clock.now = clock().replace(minute=14, second=59, microsecond=999_900)
    given = await town.award(town.ana, 50)
    assert await tallies(town) == [("Carlos", 0, 50)]
    await undo(town.cashier, given["transactionId"])
    assert await tallies(town) == [("Carlos", 0, 0)]
    await town.house.assert_books_balance()


async def test_what_is_left_is_known_without_looking_at_what_was_given(capped: Town) -> None:
    with recorded_queries() as seen:
        await left_together(capped, "Carlos", "Marta")
    [asked] = [sql for sql, _ in seen if "employee_tally" in sql]
    assert [sql for sql, _ in seen if "points_transaction" in sql] == []

    async def explained() -> str:
        if not db.is_sqlite():
            await db.fetch("SET LOCAL enable_seqscan = off")
        rows = await db.fetch(f"EXPLAIN {'QUERY PLAN ' if db.is_sqlite() else ''}{asked}", "[1, 2]", 0)
        return str([list(row.values()) for row in rows])

    plan = await db.transaction(explained)
    assert ("SEARCH employee_tally USING INDEX" if db.is_sqlite() else "uid_employee_ta") in plan, plan


async def test_counts_hold_while_some_give_and_others_undo(capped: Town) -> None:
    town = capped
    await town.program(mostPointsPerEmployeeDay=100_000)
    given = [await town.award(town.ana if n % 2 else town.luis, 3) for n in range(12)]
    async with asyncio.timeout(SECONDS):
        await asyncio.gather(
            *(undo(town.manager, one["transactionId"]) for one in given),
            *(town.award(town.ana if n % 2 else town.luis, 2, town.manager if n % 3 else town.cashier)
              for n in range(36)),
        )  # fmt: skip
    assert await tallies(town) == [("Carlos", 0, 24), ("Marta", 0, 48)]
    await town.house.assert_books_balance()
