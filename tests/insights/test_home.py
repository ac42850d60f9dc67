"""The merchant's home, feed and shift sums: what is shown is what happened, by the merchant's own clock."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from pypdfium2 import PdfDocument

from fiel.core import db
from fiel.core.clock import offsets
from support.town import Town, key

HOME = (
    "query ($first: Date, $last: Date) { dashboard(first: $first, last: $last) { members waitingRedemptions"
    " outstandingPoints expiringPoints first last totals { pointsGiven pointsRedeemed newMembers purchases"
    " spent { amountMinor } } totalsBefore { pointsGiven newMembers } days { day pointsGiven pointsRedeemed newMembers"
    " purchases } checklist { hasBranding hasProgram hasReward hasEmployee hasPoster } } }"
)
FEED = (
    "query ($filter: ActivityFilter, $first: Int! = 50) { activities(filter: $filter, first: $first) { edges { node {"
    " topic kind text actorName locationName memberName points } } } }"
)


async def home(town: Town, **period: str) -> Any:
    return (await town.manager.ask(HOME, **period))["dashboard"]


async def feed(town: Town, **filter: Any) -> list[str]:
    data = await town.manager.ask(FEED, filter=filter)
    return [edge["node"]["text"] for edge in data["activities"]["edges"]]


async def buy(town: Town, amount_minor: int) -> Any:
    return await town.cashier.do(
        "awardPoints", member={"code": town.ana.code}, amountMinor=amount_minor, idempotencyKey=key()
    )


async def test_the_home_counts_what_was_given_redeemed_and_who_came(town: Town) -> None:
    given = await buy(town, 5000)
    await buy(town, 1000)
    wrong = await town.award(town.luis, 30)
    await town.cashier.do("reverseTransaction", transactionId=wrong["transactionId"], idempotencyKey=key())
    typo = await town.cashier.do(
        "awardPoints", member={"code": town.luis.code}, amountMinor=100_000, idempotencyKey=key()
    )
    await town.cashier.do("reverseTransaction", transactionId=typo["transactionId"], idempotencyKey=key())
    asked = await town.request(town.ana, await town.reward(20))
    await town.request(town.ana, await town.reward(10))
    await town.cashier.do("confirmRedemption", redemptionId=asked["redemption"]["id"], idempotencyKey=key())
    seen = await home(town)
    assert given["points"] == 50
    assert seen["totals"] == {
        "pointsGiven": 60, "pointsRedeemed": 20, "newMembers": 2, "purchases": 2, "spent": {"amountMinor": 6000},
    }  # fmt: skip
    assert (seen["members"], seen["waitingRedemptions"], seen["outstandingPoints"]) == (2, 1, 30)
    assert (seen["first"], seen["last"], len(seen["days"])) == ("2026-02-01", "2026-03-02", 30)
    assert seen["days"][-1] == {
        "day": "2026-03-02", "pointsGiven": 60, "pointsRedeemed": 20, "newMembers": 2, "purchases": 2,
    }  # fmt: skip
    await town.cashier.do("undoRedemption", redemptionId=asked["redemption"]["id"], idempotencyKey=key())
    assert (await home(town))["totals"]["pointsRedeemed"] == 0


async def test_a_day_ends_at_the_merchants_midnight(town: Town) -> None:
    town.house.clock.now = datetime(2026, 3, 28, 22, 59, tzinfo=UTC)  # 23:59 in Madrid
    await town.award(town.ana, 1)
    town.house.clock.move(minutes=2)  # 00:01 on the day when clocks go forward
    await town.award(town.ana, 2)
    town.house.clock.now = datetime(2026, 3, 29, 21, 59, tzinfo=UTC)  # 23:59, two hours from UTC by then
    await town.award(town.ana, 4)
    town.house.clock.move(minutes=2)
    await town.award(town.ana, 8)
    seen = await home(town, first="2026-03-28", last="2026-03-30")
    assert [day["pointsGiven"] for day in seen["days"]] == [1, 6, 8]


def test_a_period_is_cut_where_clocks_change() -> None:
    start, end = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 11, 1, tzinfo=UTC)
    assert [(a.isoformat(), minutes) for a, _, minutes in offsets(start, end, "Europe/Madrid")] == [
        ("2026-03-01T00:00:00+00:00", 60), ("2026-03-29T01:00:00+00:00", 120), ("2026-10-25T01:00:00+00:00", 60),
    ]  # fmt: skip
    assert [minutes for *_, minutes in offsets(start, end, "Asia/Kathmandu")] == [345]


@pytest.mark.parametrize(
    ("period", "path"),
    [({"first": "2026-03-02", "last": "2026-03-01"}, "last"), ({"first": "2020-01-01", "last": "2026-01-01"}, "first")],
)
async def test_a_period_that_cannot_be_is_refused(town: Town, period: dict[str, str], path: str) -> None:
    answer = (await town.manager.post(HOME, period)).json()
    assert answer["errors"][0]["extensions"]["code"] in ("INVALID_INPUT", "BAD_USER_INPUT"), path


async def test_expiring_points_are_those_of_the_next_thirty_days(town: Town) -> None:
    await town.award(town.ana, 40)
    assert (await home(town))["expiringPoints"] == 0
    town.house.clock.now = datetime(2027, 3, 15, tzinfo=UTC)
    await town.manager.sign_in_again()
    data = await town.manager.ask('{ dashboard(merchant: "cafe-aurora") { expiringPoints } }')
    assert data["dashboard"]["expiringPoints"] == 40


async def test_the_checklist_follows_what_is_done(town: Town) -> None:
    assert (await home(town))["checklist"] == {
        "hasBranding": False, "hasProgram": False, "hasReward": False, "hasEmployee": True, "hasPoster": False,
    }  # fmt: skip
    await town.program(earnPoints=2)
    await town.reward(10)
    await town.owner.do("updateMerchant", color="#123456")
    await town.owner.client.get("/export/poster.pdf?merchant=cafe-aurora")
    assert set((await home(town))["checklist"].values()) == {True}


async def test_the_feed_tells_in_words_who_did_what_and_filters(town: Town) -> None:
    await buy(town, 1250)
    await town.request(town.ana, await town.reward(10))
    await town.program(earnPoints=2)
    assert await feed(town, topics=["POINTS"]) == ["Carlos gave Ana 12 points for €12.50"]
    assert await feed(town, topics=["REDEMPTIONS"]) == ["Ana asked for “Un café” for 10 points"]
    assert (await feed(town, topics=["SETTINGS"]))[0] == "Olga changed the programme"
    names = (await town.manager.ask("{ staffNames { id name } }"))["staffNames"]
    carlos = next(one["id"] for one in names if one["name"] == "Carlos")
    assert all("Carlos" in text for text in await feed(town, employee=carlos))
    assert await feed(town, firstDay="2026-03-03") == []
    assert len(await feed(town, lastDay="2026-03-02")) > 5


async def test_every_kind_of_activity_has_its_words(town: Town) -> None:
    from fiel.insights.feed import TOPICS
    from fiel.insights.words import sentence

    row: db.Row = {
        "data": {}, "actor_name": None, "member_name": None, "subject_name": None, "location_name": None,
        "actor_kind": "system",
    }  # fmt: skip
    for kinds in TOPICS.values():
        for kind in kinds:
            es, en = (sentence({**row, "kind": kind}, "EUR", language) for language in ("es", "en"))
            assert es != en, kind


async def test_shift_sums_add_up_by_employee_and_location(town: Town) -> None:
    await buy(town, 5000)
    given = await town.award(town.luis, 30)
    await town.cashier.do("reverseTransaction", transactionId=given["transactionId"], idempotencyKey=key())
    await town.award(town.luis, 7, who=town.manager)
    query = "{ shiftSummary { employeeName locationName awards points amount { amountMinor } redemptions reversals } }"
    assert (await town.manager.ask(query))["shiftSummary"][:2] == [
        {"employeeName": "Carlos", "locationName": "Café Aurora", "awards": 2, "points": 50,
         "amount": {"amountMinor": 5000}, "redemptions": 0, "reversals": 1},
        {"employeeName": "Marta", "locationName": "Café Aurora", "awards": 1, "points": 7,
         "amount": {"amountMinor": 0}, "redemptions": 0, "reversals": 0},
    ]  # fmt: skip


async def test_the_feed_is_exported_as_it_is_filtered(town: Town) -> None:
    await buy(town, 1250)
    answer = await town.manager.client.get(
        "/export/activity.csv",
        params={"merchant": "cafe-aurora", "topic": "POINTS", "first": "2026-03-02"},
        headers={"Accept-Language": "en"},
    )
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [(row["Date"], row["Customer"], row["Points"], row["Amount"]) for row in rows] == [
        ("2026-03-02 10:00", "Ana", "12", "12.50")
    ]
    assert answer.headers["content-disposition"] == 'attachment; filename="cafe-aurora-activity.csv"'


@pytest.mark.parametrize("format", ["pdf", "png"])
async def test_the_posters_qr_is_read_back_and_joins(town: Town, format: str) -> None:
    await town.program(welcomePoints=20)
    answer = await town.owner.client.get(f"/export/poster.{format}?merchant=cafe-aurora&lang=es")
    assert answer.status_code == 200
    if format == "pdf":
        document = PdfDocument(answer.content)
        page = document[0]
        picture = page.render(scale=2).to_pil()
        text = page.get_textpage().get_text_range()
        document.close()
        assert "Empieza con 20 puntos de regalo" in text
    else:
        picture = Image.open(io.BytesIO(answer.content))
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == ["http://localhost:8000/m/cafe-aurora/"]


async def test_figures_are_for_managers_of_that_shop(town: Town) -> None:
    for who in (town.cashier, town.ana.person):
        assert await who.error("{ dashboard { members } }") == "NOT_FOUND"
        assert await who.error("{ activities { edges { cursor } } }") == "NOT_FOUND"
        assert await who.error("{ shiftSummary { awards } }") == "NOT_FOUND"
    assert await town.rival.error('{ dashboard(merchant: "cafe-aurora") { members } }') == "NOT_FOUND"
    assert date.fromisoformat((await home(town))["last"]) == date(2026, 3, 2)
