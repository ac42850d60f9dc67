"""What brings members into automations: what happens to them, and time."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from fiel.worker.clock_jumps import ClockWatch
from support.automations import PLUS_FIVE, automation, runs
from support.house import PASSWORD
from support.members import merged
from support.promotions import buys, member_id
from support.rest import shop
from support.reviews import decides, ordered, writes
from support.town import Customer, Town, customer, key

DONE: dict[str, Any] = {"webhook": "x"}


async def came(town: Town, automation: str) -> list[str]:
    """Who, in the order in which they came."""
    await town.house.run_jobs()
    return [run["memberName"] for run in await runs(town, automation)]


async def test_purchases_points_and_balances(town: Town) -> None:
    await buys(town, town.luis, 1000)
    await town.house.run_jobs()
    town.house.clock.move(seconds=1)
    first = await automation(town, {"firstPurchase": True}, DONE)
    large = await automation(town, {"purchased": 2000}, DONE)
    earned = await automation(town, {"pointsEarned": 15}, DONE)
    passed = await automation(town, {"balancePassed": 30}, DONE, repeats="EACH_TIME")
    await buys(town, town.luis, 2000)
    undone = await buys(town, town.ana, 1000)
    await town.cashier.do("reverseTransaction", transactionId=undone["transactionId"], idempotencyKey=key())
    await buys(town, town.ana, 1999)
    assert await came(town, first) == ["Ana"], "once, whatever was undone; Luis had bought before"
    assert await came(town, large) == ["Luis"]
    assert await came(town, earned) == ["Luis", "Ana"]
    assert await came(town, passed) == ["Luis"], "from 10 to 30"
    for points in (-20, 25, 5):
        await town.manager.do(
            "adjustPoints", member={"code": town.luis.code}, points=points, note="x", idempotencyKey=key()
        )
    assert await came(town, passed) == ["Luis", "Luis"]
    assert await town.house.rows("SELECT 1 AS one FROM automation_run WHERE cause_kind <> 'activity'") == []


async def test_orders_and_reviews(town: Town) -> None:
    done = await automation(town, {"orderCompleted": 1500}, DONE, repeats="EACH_TIME")
    praised = await automation(town, {"reviewApproved": 4}, DONE, repeats="EACH_TIME")
    eshop = await shop(town)
    await ordered(eshop, town.ana, "1", "LIBRO", "VINO", state="CREATED")
    assert await came(town, done) == []
    for _ in range(2):
        await eshop.do("POST", "/orders/1/state", {"state": "COMPLETED"})
    await ordered(eshop, town.ana, "2", "PAN")
    assert await came(town, done) == ["Ana"], "once for the order, and the other is too small"
    for product, stars in (("LIBRO", 3), ("VINO", 4)):
        await writes(town.ana, product, stars=stars)
        await decides(town, "approveReview", product)
    assert await came(town, praised) == ["Ana"]


async def test_tiers_and_badges(town: Town) -> None:
    for name, rank, points in (("Plata", 1, 10), ("Oro", 2, 100)):
        saved = await town.owner.do("saveTier", name=name, rank=rank, color="#5B4300", pointsNeeded=points)
    gold = saved["achievements"]["tiers"][-1]["id"]
    badges = (await town.manager.do("saveBadge", title="Fiel", measure="PURCHASES", least=2))["achievements"]["badges"]
    version = (await town.owner.ask("{ achievements { version } }"))["achievements"]["version"]
    await town.owner.do("saveAchievements", tiersOn=True, badgesOn=True, version=version)
    await town.house.run_jobs()
    any_tier = await automation(town, {"tierReached": []}, DONE, repeats="EACH_TIME")
    up = await automation(town, {"tierReached": [gold]}, DONE)
    badge = await automation(town, {"badgeGained": [badges[0]["id"]]}, DONE)
    for amount in (1000, 9000):
        await buys(town, town.ana, amount)
        await town.house.run_jobs()
    assert await came(town, any_tier) == ["Ana", "Ana"]
    assert await came(town, up) == ["Ana"]
    assert await came(town, badge) == ["Ana"]


@pytest.mark.parametrize(("repeats", "points"), [("ONCE", 15), ("ONE_AT_A_TIME", 20), ("EACH_TIME", 25)])
async def test_how_often_somebody_comes_in(town: Town, repeats: str, points: int) -> None:
    await automation(town, {"purchased": 0}, {"wait": {"hours": 1}}, PLUS_FIVE, repeats=repeats)
    for hours in (0, 0, 2):
        town.house.clock.move(hours=hours)
        await town.house.run_jobs()
        await buys(town, town.ana, 1 if hours == 0 else 1000)
        await town.house.run_jobs()
    town.house.clock.move(hours=1)
    await town.house.run_jobs()
    assert await town.ana.balance() == points
    await town.house.assert_books_balance()


async def test_an_automation_never_feeds_itself_and_chains_end(town: Town) -> None:
    for _ in range(5):
        await automation(town, {"pointsEarned": 1}, {"do": {"action": {"addPoints": 1}}}, repeats="EACH_TIME")
    await town.award(town.ana, 10)
    await town.house.run_jobs()
    # 5 by the award; each then sets off the others that it did not come through, three deep
    assert await town.ana.balance() == 10 + 5 + 5 * 4 + 5 * 4 * 3 + 5 * 4 * 3 * 2


async def test_automations_do_not_feed_each_other_through_badges(town: Town) -> None:
    made = await town.manager.do("saveBadge", title="Hucha", measure="BALANCE", least=1, most=100)
    badge = made["achievements"]["badges"][0]["id"]
    version = (await town.owner.ask("{ achievements { version } }"))["achievements"]["version"]
    await town.owner.do("saveAchievements", tiersOn=False, badgesOn=True, version=version)
    await town.house.run_jobs()
    up, down = {"do": {"action": {"addPoints": 200}}}, {"do": {"action": {"setPoints": 50}}}
    first = await automation(town, {"badgeGained": [badge]}, {"wait": {"minutes": 1}}, up, repeats="EACH_TIME")
    second = await automation(town, {"balancePassed": 200}, down, repeats="EACH_TIME")
    await town.award(town.ana, 10)
    for _ in range(5):
        await town.house.run_jobs()
        town.house.clock.move(minutes=2)
    assert (await came(town, first), await came(town, second)) == (["Ana"], ["Ana"])
    assert await town.ana.balance() == 50


async def test_absences_count_the_shops_days_and_once_for_each(town: Town) -> None:
    await buys(town, town.ana, 100)
    from_now = await automation(town, {"noVisit": {"days": 30}}, DONE)
    town.house.clock.move(days=10)
    everybody = await automation(town, {"noVisit": {"days": 5, "includesPresent": True}}, DONE)
    await town.house.look_around()
    assert await came(town, everybody) == ["Ana", "Luis"]
    town.house.clock.now = datetime(2026, 4, 1, 7, 59, tzinfo=UTC)  # 9:59 in Madrid, of the thirtieth day
    await town.house.look_around()
    assert await came(town, from_now) == []
    town.house.clock.move(minutes=1)
    for _ in range(2):
        await town.house.look_around()
    assert await came(town, from_now) == ["Ana", "Luis"]
    await town.cashier.sign_in_again()
    await buys_again(town, town.ana)
    town.house.clock.move(days=29)
    await town.house.look_around()
    assert await came(town, from_now) == ["Ana", "Luis"]
    town.house.clock.move(days=1, hours=3)
    await town.house.look_around()
    assert sorted(await came(town, from_now)) == ["Ana", "Ana", "Luis"]


async def buys_again(town: Town, who: Customer) -> None:
    done = await town.cashier.do(
        "awardPoints", member={"code": who.code}, amountMinor=100, idempotencyKey=key(), merchant="cafe-aurora"
    )
    assert done["__typename"] == "AwardPointsSuccess", done


async def test_birthdays_and_dates_begin_at_their_minute(town: Town) -> None:
    await town.ana.person.do("updateProfile", name="Ana", birthday="2000-03-05")
    await town.luis.person.do("updateProfile", name="Luis", birthday="2000-02-29")
    born = await automation(town, {"birthday": {"daysBefore": 1, "atMinute": 545}}, DONE, repeats="EACH_TIME")
    day = await automation(town, {"onDate": {"day": "2026-03-10", "everyYear": True}}, DONE, repeats="EACH_TIME")
    town.house.clock.now = datetime(2026, 3, 4, 7, 15, tzinfo=UTC)
    for _ in range(2):
        await town.house.look_around()
    await ClockWatch(town.house.clock).look()  # who was written down before their minute came by no clock ahead
    [waiting] = await runs(town, born)
    assert (waiting["memberName"], waiting["state"]) == ("Ana", "ACTIVE")
    assert datetime.fromisoformat(waiting["nextAt"]) == datetime(2026, 3, 4, 8, 5, tzinfo=UTC)
    town.house.clock.move(minutes=50)
    await town.house.run_jobs()
    assert [run["state"] for run in await runs(town, born)] == ["DONE"]
    town.house.clock.now = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)  # the server was down for two days
    late = await customer(town.house, "Eva", "eva@casa.example")
    assert late.code
    await town.house.look_around()
    assert await came(town, day) == ["Ana", "Luis"], "not who has come since"
    town.house.clock.now = datetime(2027, 2, 27, 9, 0, tzinfo=UTC)
    await town.house.look_around()
    signed = await town.manager.do("signIn", email="marta@aurora.example", password=PASSWORD)
    assert signed["__typename"] == "SignInSuccess"
    found = await town.house.rows("SELECT count(*) AS n FROM automation_run WHERE once_key LIKE 'birthday:2027:%'")
    assert found[0]["n"] == 1, "who is born on 29 February has it on the 28th"


async def test_what_time_was_about_to_do_follows_a_change_of_its_day(town: Town) -> None:
    number = await automation(town, {"onDate": {"day": "2026-03-02", "atMinute": 630}}, PLUS_FIVE)
    await town.house.look_around()  # it is ten, half an hour before
    assert len(await runs(town, number)) == 2
    form = {"name": "x", "trigger": {"onDate": {"day": "2026-03-05", "atMinute": 630}}, "steps": [{"step": PLUS_FIVE}]}
    assert (await town.manager.do("saveAutomation", id=number, form=form))["__typename"] == "SaveAutomationSuccess"
    town.house.clock.move(hours=1)
    await town.house.look_around()
    assert await town.ana.balance() == 0
    town.house.clock.move(days=3)
    await town.house.look_around()
    assert await town.ana.balance() == 5


async def test_one_person_comes_in_once_whatever_record_they_are(town: Town) -> None:
    once = await automation(town, {"pointsEarned": 1}, PLUS_FIVE, repeats="ONCE")
    single = await automation(town, {"pointsEarned": 1}, {"wait": {"days": 9}}, PLUS_FIVE)
    other = (await town.manager.do("createCustomer", name="Ana P"))["member"]["id"]
    await town.cashier.do("awardPoints", member={"membershipId": other}, points=1, idempotencyKey=key())
    await town.house.run_jobs()
    await merged(town, await member_id(town, town.ana), other)
    await town.award(town.ana, 1)
    await town.house.run_jobs()
    assert (len(await runs(town, once)), len(await runs(town, single))) == (1, 1)


async def test_segments_are_watched_from_when_it_is_turned_on(town: Town) -> None:
    await town.award(town.luis, 100)
    await town.house.run_jobs()
    made = await town.manager.do("createSegment", name="Ricos", criteria={"balance": {"least": 50}})
    segment = made["segment"]["id"]
    number = await automation(town, {"segmentEntered": {"segment": segment}}, DONE, repeats="EACH_TIME")
    present = await automation(town, {"segmentEntered": {"segment": segment, "includesPresent": True}}, DONE)
    await town.house.look_around()
    assert (await came(town, number), await came(town, present)) == ([], ["Luis"])
    await town.award(town.ana, 50)
    assert await came(town, number) == ["Ana"], "at once, not an hour later"
    await town.house.look_around()
    await town.manager.do("adjustPoints", member={"code": town.ana.code}, points=-10, note="x", idempotencyKey=key())
    await town.house.look_around()
    await town.award(town.ana, 50)
    await town.house.look_around()
    assert await came(town, number) == ["Ana", "Ana"]
    before = await came(town, present)
    for verb in ("pauseAutomation", "startAutomation"):
        for one in (number, present):
            await town.manager.do(verb, id=one)
    await town.house.look_around()
    assert (await came(town, number), await came(town, present)) == (["Ana", "Ana"], before)


@pytest.mark.parametrize(
    ("trigger", "given", "wrong"),
    [
        ({"noVisit": {"days": 0}}, [DONE], ["trigger.days"]),
        ({"pointsEarned": 0}, [DONE], ["trigger.least"]),
        ({"birthday": {"daysBefore": 61, "atMinute": 1440}}, [DONE], ["trigger.daysBefore", "trigger.atMinute"]),
        ({"registered": True}, [], ["steps"]),
        ({"registered": True}, [{"wait": {"days": 1}}], ["steps"]),
        ({"registered": True}, [DONE, {"wait": {}}, {"wait": {"hours": 24}}], ["steps.1.days", "steps.2.hours"]),
        ({"registered": True}, [DONE, {"do": {"action": {"addPoints": 0}}}], ["steps.1.actions.0.points"]),
        ({"registered": True}, [DONE, {"do": {"action": {"multiplyBp": 20_000}}}], ["steps.1.action"]),
        ({"registered": True}, [DONE, {"do": {"action": {"sendPush": {"title": "{{link}}"}}}}],
         ["steps.1.actions.0.title"]),
        ({"registered": True}, [DONE, {"branch": []}], ["steps.1.conditions"]),
        ({"registered": True}, [DONE, {"branch": [{"figure": {"measure": "CART_TOTAL", "least": 1}}]}],
         ["steps.1.conditions.0"]),
        ({"registered": True}, [DONE, {"branch": [{"figure": {"measure": "SPEND"}}]}],
         ["steps.1.conditions.0.least"]),
        ({"registered": True}, [{"branch": [{"newsletter": True}]}, ("0.yes", {"branch": [{"newsletter": True}]}),
                                ("0.yes.0.yes", {"branch": [{"newsletter": True}]}),
                                ("0.yes.0.yes.0.yes", {"branch": [{"newsletter": True}]}), DONE], ["steps.3"]),
    ],
)  # fmt: skip
async def test_what_is_wrong_is_told_at_its_field(town: Town, trigger: Any, given: Any, wrong: list[str]) -> None:
    from support.automations import steps

    form = {"name": " ", "trigger": trigger, "steps": steps(*given)}
    answer = await town.manager.do("saveAutomation", form=form)
    assert [one["path"] for one in answer["fields"]] == ["name", *wrong]
    assert all(one["message"] for one in answer["fields"])
    assert await town.house.rows("SELECT id FROM automation") == []


async def test_what_is_named_must_be_ones_own(town: Town) -> None:
    made = await town.rival.do("createSegment", name="Suyo", criteria={})
    theirs = made["segment"]["id"]
    for trigger, given in (
        ({"segmentEntered": {"segment": theirs}}, DONE),
        ({"registered": True}, {"branch": [{"inSegment": theirs}]}),
        ({"tierReached": ["VGllcjo5OTk="]}, DONE),
        ({"registered": True}, {"do": {"action": {"assignPromotion": "UHJvbW90aW9uOjk5OQ=="}}}),
    ):
        form = {"name": "x", "trigger": trigger, "steps": [{"step": DONE}, {"step": given}]}
        assert (await town.manager.do("saveAutomation", form=form))["__typename"] == "NotFound", trigger
