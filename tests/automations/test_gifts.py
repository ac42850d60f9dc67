"""Periodic gifts: on their day, to who is there, caught up, never twice."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime
from typing import Any

import pytest

from fiel.automations.gifts.giving import begin_gifts, take_up_gifts
from fiel.automations.gifts.rules import Rhythm
from fiel.automations.models import GiftRhythm
from fiel.core import db
from support.members import merged, parted
from support.promotions import member_id
from support.town import Town, customer

FORM: dict[str, Any] = {"name": "Primero de mes", "description": "Un regalo del mes", "points": 10}
GIFTS = "{ periodicGifts { id isOn people given nextAt rounds { edges { node { dueAt points people isDone } } } } }"


async def gift(town: Town, rhythm: str, **more: Any) -> str:
    made = await town.manager.do("saveGift", form={**FORM, "rhythm": rhythm, **more})
    assert made["__typename"] == "SaveGiftSuccess", made
    number: str = made["gift"]["id"]
    turned = await town.manager.do("turnGift", id=number, on=True)
    assert turned["gift"]["isOn"] is True
    return number


async def passes(town: Town, year: int, month: int, day: int, hour: int, minute: int) -> None:
    """A round of the worker at this moment, UTC, and a second one at once."""
    town.house.clock.now = datetime(year, month, day, hour, minute, tzinfo=UTC)
    for _ in range(2):
        await town.house.look_around()


async def test_each_month_at_its_minute_to_who_was_there(town: Town) -> None:
    made = await town.manager.do("createSegment", name="Ricos", criteria={"balance": {"least": 5}})
    await gift(town, "MONTHLY", day=31, atMinute=600, segmentId=made["segment"]["id"])
    await town.award(town.ana, 5)
    await passes(town, 2026, 3, 31, 7, 59)
    assert await town.ana.balance() == 5
    await passes(town, 2026, 3, 31, 8, 0)  # ten in Madrid, by its summer time
    assert (await town.ana.balance(), await town.luis.balance()) == (15, 0)
    [node] = [edge["node"] for edge in (await town.ana.wallet())["transactions"]["edges"]
              if edge["node"]["reason"] == "PERIODIC_GIFT"]  # fmt: skip
    assert (node["description"], node["why"][0]["text"]) == ("Un regalo del mes", "For a gift: 10")
    await passes(town, 2026, 4, 30, 9, 0)  # the last day of a month that has no 31st
    await town.manager.sign_in_again()
    [shown] = (await town.manager.ask(GIFTS.replace("periodicGifts", 'periodicGifts(merchant: "cafe-aurora")')))[
        "periodicGifts"
    ]
    assert (shown["people"], shown["given"]) == (2, 20)
    assert [edge["node"]["people"] for edge in shown["rounds"]["edges"]] == [1, 1]
    assert datetime.fromisoformat(shown["nextAt"]) == datetime(2026, 5, 31, 8, 0, tzinfo=UTC)
    await town.house.assert_books_balance()


async def test_what_was_missed_is_caught_up_once(town: Town) -> None:
    await gift(town, "WEEKLY", weekday=1, atMinute=600)  # it is Monday, ten in Madrid: this week's moment is past
    await passes(town, 2026, 3, 17, 12, 0)
    assert await town.ana.balance() == 20
    eva = await customer(town.house, "Eva", "eva@casa.example")
    await asyncio.gather(*(begin_gifts(now=town.house.clock()) for _ in range(3)))
    await town.house.run_jobs()
    assert (await town.ana.balance(), await eva.balance()) == (20, 0)
    await passes(town, 2026, 3, 23, 9, 0)
    assert (await town.ana.balance(), await eva.balance()) == (30, 10)


async def test_while_it_is_off_nothing_is_given_nor_afterwards_for_that_time(town: Town) -> None:
    number = await gift(town, "WEEKLY", weekday=2)
    await town.manager.do("turnGift", id=number, on=False)
    await passes(town, 2026, 3, 11, 12, 0)
    await town.manager.do("turnGift", id=number, on=True)
    await passes(town, 2026, 3, 12, 12, 0)
    assert await town.ana.balance() == 0
    await town.program(isActive=False)
    await passes(town, 2026, 3, 18, 12, 0)
    await town.program(isActive=True)
    await passes(town, 2026, 3, 19, 12, 0)
    assert await town.ana.balance() == 0
    assert (await town.manager.do("removeGift", id=number))["__typename"] == "RemoveGiftSuccess"
    await passes(town, 2026, 3, 25, 12, 0)
    assert await town.ana.balance() == 0


async def test_a_round_on_its_way_keeps_what_it_said_and_stops_when_it_is_turned_off(town: Town) -> None:
    number = await gift(town, "BIRTHDAY", points=5000, atMinute=660)
    await town.ana.person.do("updateProfile", name="Ana", birthday="1990-03-02")
    town.house.clock.move(hours=2)
    await begin_gifts(now=town.house.clock())
    form = {**FORM, "points": 1, "rhythm": "MONTHLY", "day": 3}
    assert (await town.manager.do("saveGift", id=number, form=form))["__typename"] == "SaveGiftSuccess"
    await town.house.run_jobs()
    assert (await town.ana.balance(), await town.luis.balance()) == (5000, 0)
    await passes(town, 2026, 3, 3, 12, 0)
    assert (await town.ana.balance(), await town.luis.balance()) == (5001, 1)
    town.house.clock.now = datetime(2026, 4, 3, 12, 0, tzinfo=UTC)
    await begin_gifts(now=town.house.clock())
    await town.manager.sign_in_again()
    await town.manager.do("turnGift", id=number, on=False, merchant="cafe-aurora")
    await town.house.run_jobs()
    await town.luis.person.sign_in_again()
    assert await town.luis.balance() == 1


async def test_a_change_loses_nothing_that_was_due_and_a_broken_round_is_taken_up(town: Town) -> None:
    number = await gift(town, "MONTHLY", day=2, atMinute=630)
    town.house.clock.move(minutes=45)  # due half an hour after ten, which it was, and nobody has looked yet
    form = {**FORM, "description": "Otro", "rhythm": "MONTHLY", "day": 2, "atMinute": 630}
    await town.manager.do("saveGift", id=number, form=form)
    await db.execute("UPDATE job SET failed_at = $1 WHERE kind = 'gift'", town.house.clock())
    await town.house.look_around()
    assert await town.ana.balance() == 0
    town.house.clock.move(hours=3)
    assert await take_up_gifts(now=town.house.clock()) == 1
    await town.house.run_jobs()
    assert (await town.ana.balance(), await town.luis.balance()) == (10, 10)
    assert await take_up_gifts(now=town.house.clock()) == 0


async def test_a_birthday_comes_once_a_year_whatever_the_profile_says(town: Town) -> None:
    await gift(town, "BIRTHDAY", atMinute=540)
    await town.ana.person.do("updateProfile", name="Ana", birthday="1990-03-05")
    await passes(town, 2026, 3, 5, 9, 0)
    assert await town.ana.balance() == 10
    await town.ana.person.do("updateProfile", name="Ana", birthday="1990-03-09")
    await passes(town, 2026, 3, 9, 9, 0)
    assert await town.ana.balance() == 10
    reasons = [edge["node"]["reason"] for edge in (await town.ana.wallet())["transactions"]["edges"]]
    assert reasons == ["BIRTHDAY"]
    [shown] = (await town.manager.ask(GIFTS))["periodicGifts"]
    assert [edge["node"]["people"] for edge in shown["rounds"]["edges"]] == [1], "no round on days that are nobody's"


async def test_a_record_merged_into_another_has_had_it(town: Town) -> None:
    await gift(town, "WEEKLY", weekday=3)
    other = (await town.manager.do("createCustomer", name="Ana P"))["member"]["id"]
    town.house.clock.now = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
    await begin_gifts(now=town.house.clock())
    merge = await merged(town, await member_id(town, town.ana), other)
    await town.house.run_jobs()
    assert await town.ana.balance() == 10
    await parted(town, merge)
    await passes(town, 2026, 3, 11, 12, 0)
    assert await town.ana.balance() == 20
    await merged(town, await member_id(town, town.ana), other)
    await passes(town, 2026, 3, 11, 13, 0)
    assert await town.ana.balance() == 30, "what the other had comes with it, and nothing more"
    await town.house.assert_books_balance()


async def test_the_preview_says_when_to_whom_and_what_it_is_worth(town: Town) -> None:
    await town.program(redeemPoints=100, redeemAmountMinor=500)
    query = (
        "query ($f: GiftFormInput!) { previewGift(form: $f) { ... on PreviewGiftSuccess { dates people points"
        " value { amountMinor } } ... on InvalidInput { fields { path } } } }"
    )
    form = {**FORM, "rhythm": "YEARLY", "month": 2, "day": 29}
    told = (await town.manager.ask(query, f=form))["previewGift"]
    assert [one[:10] for one in told["dates"]] == ["2027-02-28", "2028-02-29", "2029-02-28"]
    assert (told["people"], told["points"], told["value"]["amountMinor"]) == (2, 20, 100)
    wrong = {"name": "", "description": "x", "points": 0, "rhythm": "MONTHLY", "day": 32, "atMinute": -1}
    told = (await town.manager.ask(query, f=wrong))["previewGift"]
    assert [one["path"] for one in told["fields"]] == ["name", "points", "atMinute", "day"]
    answer = await town.manager.do("saveGift", form={**wrong, "day": None})
    assert [one["path"] for one in answer["fields"]] == ["name", "points", "atMinute", "day"]


@pytest.mark.parametrize(
    ("rhythm", "after", "expected"),
    [
        (Rhythm(GiftRhythm.WEEKLY, weekday=7), date(2026, 3, 1), [date(2026, 3, 8), date(2026, 3, 15)]),
        (Rhythm(GiftRhythm.MONTHLY, day=31), date(2026, 1, 31), [date(2026, 2, 28), date(2026, 3, 31)]),
        (Rhythm(GiftRhythm.YEARLY, month=2, day=29), date(2027, 3, 1), [date(2028, 2, 29), date(2029, 2, 28)]),
        (Rhythm(GiftRhythm.BIRTHDAY), date(2026, 2, 28), [date(2026, 3, 1), date(2026, 3, 2)]),
    ],
)
def test_the_days_of_a_rhythm(rhythm: Rhythm, after: date, expected: list[date]) -> None:
    days = rhythm.after(after)
    assert [next(days), next(days)] == expected
