"""Points that end, told once a month before they do."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from fiel.core import db
from fiel.worker import nightly
from support.house import House
from support.length import mostly_on
from support.town import Town

MADRID = ZoneInfo("Europe/Madrid")
INBOX = "{ inbox(first: 100) { edges { node { title body } } } }"


async def told(town: Town, start: str = "") -> list[tuple[str, str]]:
    await town.ana.person.sign_in_again()
    found = (await town.ana.person.ask(INBOX))["inbox"]["edges"]
    return [(one["node"]["title"], one["node"]["body"]) for one in found if "end this month" in one["node"]["title"]]


async def round_at(house: House, when: str) -> None:
    """The worker's hourly round, at a time of the shop's clocks."""
    house.clock.now = datetime.fromisoformat(when).replace(tzinfo=MADRID).astimezone(UTC)
    await nightly({}, house.services)
    await house.run_jobs()


async def test_the_first_of_the_month_tells_of_the_points_that_end_in_it(town: Town) -> None:
    await town.program(expiryKind="MONTHS", expiryMonths=1)
    await town.award(town.ana, 10)  # on 2 March: spendable to the end of April
    await town.award(town.ana, 1500)
    await round_at(town.house, "2026-03-31 23:59")
    assert await told(town) == []
    await round_at(town.house, "2026-04-01 00:05")
    await round_at(town.house, "2026-04-01 01:05")
    await round_at(town.house, "2026-04-30 23:30")
    assert await told(town) == [
        ("1,510 points at Café Aurora end this month", "You can spend them up to and including April 30, 2026.")
    ]


async def test_after_being_down_it_tells_late_and_once(town: Town) -> None:
    await town.program(expiryKind="MONTHS", expiryMonths=1)
    await town.award(town.ana, 10)
    await round_at(town.house, "2026-04-17 12:00")
    await round_at(town.house, "2026-04-18 12:00")
    assert len(await told(town)) == 1


async def test_what_is_spent_blocked_or_never_ends_is_not_told(town: Town) -> None:
    await town.award(town.luis, 5)  # never ends
    await town.program(expiryKind="MONTHS", expiryMonths=1)
    await town.award(town.ana, 10)
    asked = await town.request(town.ana, await town.reward(10))
    await town.cashier.do("confirmRedemption", redemptionId=asked["redemption"]["id"], idempotencyKey="c")
    made = await town.manager.do("createCustomer", name="Eva", email="eva@casa.example")
    await town.manager.do(
        "adjustPoints", member={"membershipId": made["member"]["id"]}, points=9, note="x", idempotencyKey="k"
    )
    await town.manager.do("blockMember", id=made["member"]["id"], reason="x")
    await round_at(town.house, "2026-04-01 08:00")
    assert await db.fetch("SELECT id FROM activity WHERE kind = 'points.ending'") == []


@mostly_on("sqlite")
async def test_through_fourteen_months_each_lot_ends_once_and_each_month_tells_once(town: Town) -> None:
    """Points each fortnight, some spent; the round comes every day, on some days twice."""
    await town.program(expiryKind="MONTHS", expiryMonths=2, mostPointsPerEmployeeDay=10**6)
    start = town.house.clock()
    reward = await town.reward(7)
    for day in range(14 * 30):
        town.house.clock.now = start + timedelta(days=day)
        if day % 14 == 0:
            await town.cashier.sign_in_again()
            await town.award(town.ana, 10 + day % 5, merchant="cafe-aurora")
        if day % 45 == 30:
            await town.ana.person.sign_in_again()
            asked = (await town.request(town.ana, reward))["redemption"]["id"]
            await town.cashier.sign_in_again()
            done = await town.cashier.do(
                "confirmRedemption", redemptionId=asked, idempotencyKey=f"c{day}", merchant="cafe-aurora"
            )
            assert done["__typename"] == "ConfirmRedemptionSuccess", done
        for _ in range(1 + (day % 9 == 0)):
            await nightly({}, town.house.services)
    expired = await db.fetch(
        "SELECT v.lot_id, count(*) AS n FROM points_transaction t JOIN lot_move v ON v.transaction_id = t.id"
        " WHERE t.kind = 'EXPIRE' GROUP BY v.lot_id"
    )
    assert len(expired) > 15
    assert {row["n"] for row in expired} == {1}
    assert (
        await db.fetch("SELECT id FROM points_lot WHERE remaining > 0 AND expires_at <= $1", town.house.clock()) == []
    )
    months = Counter(
        row["at"].astimezone(MADRID).strftime("%Y-%m")
        for row in await db.fetch("SELECT at FROM activity WHERE kind = 'points.ending'")
    )
    assert len(months) >= 10
    assert set(months.values()) == {1}
    await town.house.assert_books_balance()
