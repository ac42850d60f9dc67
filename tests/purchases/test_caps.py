"""What employees may still give today, after whatever was given and undone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from fiel.core.ids import global_id
from fiel.merchants.actions import load_terms_of
from fiel.purchases.actions.caps import left_of
from support.house import Person
from support.imports import imported, table
from support.promotions import promotion
from support.town import CAFE, Town, customer, key, merchant_owner, open_shift

MOST = 200


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
