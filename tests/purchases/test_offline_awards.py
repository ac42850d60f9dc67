"""Awards that a till gave while it had no network."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from fiel.core import db
from fiel.core.ids import global_id
from support.house import Person
from support.receipts import claimed, decides
from support.town import Town, key

ALLOWANCE = "query { awardAllowance { pointsLeft amountLeftMinor mostPoints mostAmountMinor mostWaiting at } }"


async def at_work(who: Person) -> dict[str, str | None]:
    found = await who.ask("query { viewer { employments { employeeId location { id } } } }")
    work = found["viewer"]["employments"][0]
    return {"employeeId": work["employeeId"], "locationId": work["location"] and work["location"]["id"]}


async def sends(town: Town, before: timedelta, who: Person | None = None, **more: Any) -> Any:
    """The cashier's award of *before*, sent by *who*."""
    offline = {**(await at_work(town.cashier)), "occurredAt": (town.house.clock() - before).isoformat()}
    form = {"member": {"code": town.ana.code}, "amountMinor": 1250, "idempotencyKey": key(), **more}
    return await (who or town.cashier).do("awardPoints", **{**form, "offline": {**offline, **more.get("offline", {})}})


async def moments() -> list[tuple[datetime, datetime]]:
    rows = await db.fetch("SELECT occurred_at, created_at FROM purchase ORDER BY id")
    return [(row["occurred_at"], row["created_at"]) for row in rows]


async def test_an_award_carries_when_it_was_given(town: Town) -> None:
    result = await sends(town, timedelta(hours=3))
    assert (result["__typename"], result["points"], result["balance"]) == ("AwardPointsSuccess", 12, 12)
    now = town.house.clock()
    assert await moments() == [(now - timedelta(hours=3), now)]
    [told] = await town.house.rows("SELECT data FROM activity WHERE kind = 'points.earned'")
    assert (now - timedelta(hours=3)).isoformat() in str(told["data"])
    await town.house.assert_books_balance()


async def test_the_record_tells_such_an_award_from_others_with_both_moments(town: Town) -> None:
    await town.program(acceptsReceipts=True, allowsDirectPoints=True)
    await town.award(town.ana, 3)
    await sends(town, timedelta(hours=3))
    await sends(town, timedelta(hours=2), amountMinor=None, points=4)
    day = (town.house.clock() - timedelta(days=2)).date().isoformat()
    await decides(town, "acceptReceipt", await claimed(town.ana, day=day))
    query = (
        "query ($c: String!) { member(code: $c) { transactions(first: 9) { edges { node { points wasOffline occurredAt"
        " createdAt } } } } }"
    )
    found = (await town.manager.ask(query, c=town.ana.code))["member"]["transactions"]["edges"]
    assert [(edge["node"]["points"], edge["node"]["wasOffline"]) for edge in found] == [
        (13, False),
        (4, True),
        (12, True),
        (3, False),
    ]  # the receipt with what the purchase before left over
    direct = found[1]["node"]
    now = town.house.clock()
    assert datetime.fromisoformat(direct["occurredAt"]) == now - timedelta(hours=2)
    assert datetime.fromisoformat(direct["createdAt"]) == now


async def test_a_till_whose_clock_is_a_little_ahead_gave_it_now(town: Town) -> None:
    assert (await sends(town, -timedelta(minutes=4)))["points"] == 12
    now = town.house.clock()
    assert await moments() == [(now, now)]


@pytest.mark.parametrize(
    ("before", "code"), [(-timedelta(minutes=6), "PAST"), (timedelta(days=7, seconds=1), "TOO_OLD")]
)
async def test_neither_the_future_nor_last_month_is_believed(town: Town, before: timedelta, code: str) -> None:
    result = await sends(town, before)
    assert [(one["path"], one["code"]) for one in result["fields"]] == [("offline.occurredAt", code)]
    assert await moments() == []
    assert await town.ana.balance() == 0


async def test_days_that_lie_back_have_no_room_of_their_own(town: Town) -> None:
    await town.program(mostPointsPerEmployeeDay=20)
    assert (await sends(town, timedelta(days=2)))["points"] == 12
    refused = await sends(town, timedelta(days=3))
    assert (refused["__typename"], refused["left"]) == ("CapReached", 8)
    assert await town.ana.balance() == 12


async def test_nobody_sends_what_another_gave(town: Town) -> None:
    refused = await sends(town, timedelta(hours=1), town.manager)
    assert (refused["__typename"], refused["code"]) == ("ActionRefused", "GIVEN_ELSEWHERE")
    elsewhere = await sends(town, timedelta(hours=1), offline={"locationId": global_id("Location", 4711)})
    assert (elsewhere["__typename"], elsewhere["code"]) == ("ActionRefused", "GIVEN_ELSEWHERE")
    assert await moments() == []


async def test_sent_twice_it_is_given_once(town: Town) -> None:
    once = key()
    first = await sends(town, -timedelta(minutes=2), idempotencyKey=once)
    town.house.clock.move(minutes=1)
    again = await sends(town, -timedelta(minutes=1), idempotencyKey=once)
    assert again["transactionId"] == first["transactionId"]
    assert await town.ana.balance() == 12


async def test_what_may_wait_follows_the_programme_and_the_day(town: Town) -> None:
    await town.program(mostPointsPerAward=500, mostPointsPerEmployeeDay=1000)
    await town.award(town.ana, 400)
    seen = (await town.cashier.ask(ALLOWANCE))["awardAllowance"]
    assert seen == {"pointsLeft": 600, "amountLeftMinor": 60_000, "mostPoints": 500, "mostAmountMinor": 50_000,
                    "mostWaiting": 100, "at": town.house.clock().isoformat()}  # fmt: skip
    await town.program(isActive=False)
    assert (await town.cashier.ask(ALLOWANCE))["awardAllowance"]["pointsLeft"] == 0


async def test_customers_and_strangers_have_no_allowance(town: Town) -> None:
    assert await town.ana.person.error(ALLOWANCE) == "NOT_FOUND"
    assert await town.house.person().error(ALLOWANCE) == "UNAUTHENTICATED"
