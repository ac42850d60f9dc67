"""Tiers: set up by the owner, reached and lost by figures, multiplying what purchases earn."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from fiel.worker import schedule_round
from support.rest import shop
from support.town import Customer, Town, key, open_shift

MINE = (
    '{ wallet(merchant: "cafe-aurora") { tier { tier { name } next { name } points spend { amountMinor } missingPoints'
    " missingSpend { amountMinor } countsUntil } } }"
)


async def tier(town: Town, name: str, rank: int, who: Any = None, **more: Any) -> Any:
    return await (who or town.owner).do("saveTier", name=name, rank=rank, color="#5B4300", **more)


async def scheme(town: Town, **changes: Any) -> None:
    now = (await town.owner.ask("{ achievements { version } }"))["achievements"]["version"]
    form = {"tiersOn": True, "badgesOn": False, "version": now, **changes}
    assert (await town.owner.do("saveAchievements", **form))["__typename"] == "SaveAchievementsSuccess"
    await town.house.run_jobs()


async def three_tiers(town: Town, **changes: Any) -> None:
    for name, rank, more in (
        ("Bronce", 1, {}), ("Plata", 2, {"pointsNeeded": 100, "multiplierBp": 15_000}),
        ("Oro", 3, {"pointsNeeded": 500}),
    ):  # fmt: skip
        assert (await tier(town, name, rank, **more))["__typename"] == "SaveTierSuccess"
    await scheme(town, **changes)


async def standing(customer: Customer) -> Any:
    return (await customer.person.ask(MINE))["wallet"]["tier"]


async def name_of(customer: Customer) -> str | None:
    found = (await standing(customer))["tier"]
    return found["name"] if found else None


async def test_a_member_climbs_and_sees_what_is_missing(town: Town) -> None:
    assert await standing(town.ana) is None
    await three_tiers(town)
    found = await standing(town.ana)
    assert (found["tier"], found["next"], found["missingPoints"]) == ({"name": "Bronce"}, {"name": "Plata"}, 100)
    await town.award(town.ana, 60)
    await town.award(town.ana, 45)
    await town.house.run_jobs()
    found = await standing(town.ana)
    assert (found["tier"]["name"], found["next"]["name"], found["points"], found["missingPoints"]) == (
        "Plata", "Oro", 105, 395,
    )  # fmt: skip
    assert found["missingSpend"] is None
    inbox = await town.ana.person.ask('{ wallet(merchant: "cafe-aurora") { inbox { edges { node { title } } } } }')
    titles = [edge["node"]["title"] for edge in inbox["wallet"]["inbox"]["edges"]]
    assert "You are Plata at Café Aurora now!" in titles
    feed = await town.manager.ask("{ activities(first: 20) { edges { node { text } } } }")
    assert "Ana reached the tier “Plata”" in [edge["node"]["text"] for edge in feed["activities"]["edges"]]


async def test_the_tier_multiplies_what_purchases_earn_and_says_so(town: Town) -> None:
    await three_tiers(town)
    await town.award(town.ana, 100)
    await town.house.run_jobs()
    done = await town.cashier.do("awardPoints", member={"code": town.ana.code}, amountMinor=1050, idempotencyKey=key())
    assert done["points"] == 15
    why = (await town.ana.wallet())["transactions"]["edges"][0]["node"]["why"]
    assert [(step["rule"], step["points"]) for step in why] == [("BASE_RATE", 10), ("TIER", 15), ("CARRY", 15)]
    assert why[1]["text"] == "For the tier, × 1.5: 15"
    eshop = await shop(town)
    told = await eshop.do(
        "POST", "/orders", {"id": "1", "customer": {"code": town.ana.code}, "total_minor": 2000, "state": "COMPLETED"}
    )
    assert told["points"] == 30
    told = await eshop.do("POST", "/orders/1/refunds", {"id": "R", "amount_minor": 1000})
    assert told["points"] == 15
    await town.house.assert_books_balance()


async def test_undoing_points_takes_the_tier_as_the_merchant_chose(town: Town) -> None:
    await three_tiers(town, below="AS_EARNED")
    done = await town.award(town.ana, 600)
    await town.house.run_jobs()
    assert await name_of(town.ana) == "Oro"
    await town.cashier.do("reverseTransaction", transactionId=done["transactionId"], idempotencyKey=key())
    await town.house.run_jobs()
    assert await name_of(town.ana) == "Bronce"
    await scheme(town, below="STAY")
    done = await town.award(town.ana, 600)
    await town.house.run_jobs()
    await town.cashier.do("reverseTransaction", transactionId=done["transactionId"], idempotencyKey=key())
    await town.house.run_jobs()
    assert await name_of(town.ana) == "Oro"


async def test_both_or_either_of_points_and_money(town: Town) -> None:
    assert (await tier(town, "Doble", 1, pointsNeeded=50, spendNeededMinor=2_000))["__typename"] == "SaveTierSuccess"
    await scheme(town, needs="ALL")
    await town.award(town.ana, 80)
    await town.house.run_jobs()
    assert await name_of(town.ana) is None
    await scheme(town, needs="ANY")
    assert await name_of(town.ana) == "Doble"
    await scheme(town, needs="ALL")
    assert await name_of(town.ana) is None
    await town.cashier.do("awardPoints", member={"code": town.ana.code}, amountMinor=2_000, idempotencyKey=key())
    await town.house.run_jobs()
    assert await name_of(town.ana) == "Doble"


async def test_a_calendar_year_is_settled_when_it_is_over(town: Town) -> None:
    await three_tiers(town, window="CALENDAR_YEAR", below="ONE_DOWN")
    await town.award(town.ana, 600)
    await town.house.run_jobs()
    found = await standing(town.ana)
    assert (found["tier"]["name"], found["points"], found["countsUntil"]) == ("Oro", 600, "2026-12-31T23:00:00+00:00")
    town.house.clock.move(days=310)  # the sixth of January
    await town.house.run_jobs()
    await signed_in(town)
    found = await standing(town.ana)
    assert (found["tier"]["name"], found["points"]) == ("Oro", 0)  # earned by last year's figures
    town.house.clock.move(days=365)
    await rounds(town)
    assert await name_of(town.ana) == "Plata"
    await town.award(town.ana, 1)
    await town.house.run_jobs()
    assert await name_of(town.ana) == "Plata"


async def test_twelve_months_roll_on(town: Town) -> None:
    await three_tiers(town, window="ROLLING_YEAR", below="AS_EARNED")
    await town.award(town.ana, 600)
    town.house.clock.move(days=200)
    await signed_in(town)
    await town.award(town.ana, 120)
    await rounds(town)
    assert (await standing(town.ana))["points"] == 720
    town.house.clock.move(days=164)
    await rounds(town)
    assert await name_of(town.ana) == "Oro"
    town.house.clock.move(days=1)
    await rounds(town)
    found = await standing(town.ana)
    assert (found["tier"]["name"], found["points"]) == ("Plata", 120)


async def test_what_is_taken_back_counts_against_the_year_that_gave_it(town: Town) -> None:
    await three_tiers(town, window="CALENDAR_YEAR", below="AS_EARNED")
    eshop = await shop(town)
    await eshop.do(
        "POST", "/orders",
        {"id": "1", "customer": {"code": town.ana.code}, "total_minor": 60_000, "state": "COMPLETED"},
    )  # fmt: skip
    await rounds(town)
    assert await name_of(town.ana) == "Oro"
    town.house.clock.move(days=310)
    await rounds(town)
    await eshop.do("POST", "/orders/1/refunds", {"id": "R", "amount_minor": 30_000})
    await town.award(town.ana, 120)
    await rounds(town)
    assert (await standing(town.ana))["points"] == 120


async def signed_in(town: Town) -> None:
    for person in (town.owner, town.manager, town.cashier, town.ana.person):
        await person.sign_in_again()
    await open_shift(town.cashier)


async def rounds(town: Town) -> None:
    """The hourly round and what it leaves."""
    await signed_in(town)
    await schedule_round(town.house.clock())
    await town.house.run_jobs()


@pytest.mark.parametrize(
    ("form", "path"),
    [
        ({"name": " "}, "name"), ({"name": "x" * 41}, "name"), ({"rank": 0}, "rank"), ({"rank": 21}, "rank"),
        ({"rank": 2}, "rank"), ({"name": "plata"}, "name"), ({"color": "red"}, "color"),
        ({"color": "#FFEE00"}, "color"),
        ({"pointsNeeded": 0}, "pointsNeeded"), ({"multiplierBp": 100}, "multiplierBp"),
        ({"multiplierBp": 100_001}, "multiplierBp"), ({"rank": 4, "pointsNeeded": 499}, "pointsNeeded"),
        ({"rank": 1, "pointsNeeded": 101}, "pointsNeeded"), ({"spendNeededMinor": -1}, "spendNeededMinor"),
    ],
)  # fmt: skip
async def test_a_bad_tier_says_where(town: Town, form: dict[str, Any], path: str) -> None:
    for name, rank, points in (("Plata", 2, 100), ("Oro", 3, 500)):
        assert (await tier(town, name, rank, pointsNeeded=points))["__typename"] == "SaveTierSuccess"
    refused = await town.owner.do("saveTier", **{"name": "Nuevo", "rank": 5, "color": "#5B4300", **form})
    assert refused["__typename"] == "InvalidInput", refused
    assert path in [one["path"] for one in refused["fields"]]
    assert len((await town.owner.ask("{ achievements { tiers { id } } }"))["achievements"]["tiers"]) == 2


async def test_a_tier_that_asks_for_nothing_lies_below_all_that_ask(town: Town) -> None:
    assert (await tier(town, "Plata", 2, pointsNeeded=100))["__typename"] == "SaveTierSuccess"
    refused = await tier(town, "Oro", 3)
    assert [(one["path"], one["code"]) for one in refused["fields"]] == [("pointsNeeded", "TIER_ORDER")]
    assert (await tier(town, "Bronce", 1))["__typename"] == "SaveTierSuccess"


async def test_a_removed_tier_leaves_its_members_in_the_next_lower_one_all_year(town: Town) -> None:
    await three_tiers(town, window="CALENDAR_YEAR", below="STAY")
    await town.award(town.ana, 600)
    await rounds(town)
    town.house.clock.move(days=310)
    await rounds(town)
    gold = (await town.owner.ask("{ achievements { tiers { id } } }"))["achievements"]["tiers"][2]["id"]
    await town.owner.do("removeTier", id=gold)
    await town.house.run_jobs()
    assert await name_of(town.ana) == "Plata"


async def test_each_year_that_is_over_takes_its_step_whatever_the_hour(town: Town) -> None:
    await three_tiers(town, window="CALENDAR_YEAR", below="ONE_DOWN")
    await town.award(town.ana, 600)
    await rounds(town)
    town.house.clock.move(days=320)
    await rounds(town)
    assert await name_of(town.ana) == "Oro"
    town.house.clock.move(days=355, hours=5)  # a little later in January than the next time
    await rounds(town)
    assert await name_of(town.ana) == "Plata"
    town.house.clock.move(days=362)
    await rounds(town)
    assert await name_of(town.ana) == "Bronce"


async def test_switching_tiers_off_and_on_leaves_everybody_where_they_were(town: Town) -> None:
    await three_tiers(town, below="STAY", badgesOn=True)
    done = await town.award(town.ana, 600)
    await town.house.run_jobs()
    await town.cashier.do("reverseTransaction", transactionId=done["transactionId"], idempotencyKey=key())
    await town.house.run_jobs()
    await scheme(town, below="STAY", tiersOn=False, badgesOn=True)
    assert await standing(town.ana) is None
    await scheme(town, below="STAY", badgesOn=True)
    assert await name_of(town.ana) == "Oro"


async def test_a_window_that_holds_everything_counts_what_a_lifetime_does(town: Town) -> None:
    """With a debt paid off by points that are undone, a refund, and a merge that is undone after it."""
    await three_tiers(town, window="ROLLING_YEAR")
    eshop = await shop(town)
    reward = await town.reward(90)
    ana = {"code": town.ana.code}
    await eshop.do("POST", "/orders", {"id": "1", "customer": ana, "total_minor": 9_000, "state": "COMPLETED"})
    await town.request(town.ana, reward)
    await eshop.do("POST", "/orders/1/refunds", {"id": "R", "amount_minor": 9_000})  # spent: it is owed
    done = await town.award(town.ana, 300)
    await town.manager.do("reverseTransaction", transactionId=done["transactionId"], idempotencyKey=key())
    await town.award(town.ana, 150)
    card = (await eshop.do("POST", "/customers", {"name": "Tarjeta"}))["id"]
    await eshop.do(
        "POST", "/orders", {"id": "2", "customer": {"id": card}, "total_minor": 12_000, "state": "COMPLETED"}
    )
    find = "query ($c: String!) { member(code: $c) { id } }"
    member = (await town.cashier.ask(find, c=town.ana.code))["member"]["id"]
    await town.manager.do("mergeMembers", keep=member, absorb=card, idempotencyKey=key())
    await eshop.do("POST", "/orders/2/state", {"state": "CANCELLED"})
    merges = await town.manager.ask("query ($id: ID!) { memberRecord(id: $id) { merged { id } } }", id=member)
    await town.manager.do("undoMerge", id=merges["memberRecord"]["merged"][0]["id"], idempotencyKey=key())
    await town.house.run_jobs()
    for identifier in (member, card):
        query = (
            "query ($m: ID!) { memberStanding(member: $m) { tier { points } }"
            " memberRecord(id: $m) { member { lifetimePoints } } }"
        )
        found = await town.manager.ask(query, m=identifier)
        assert found["memberStanding"]["tier"]["points"] == found["memberRecord"]["member"]["lifetimePoints"]
    await town.house.assert_books_balance()


async def test_the_higher_tier_of_two_records_stays_when_they_are_merged(town: Town) -> None:
    await three_tiers(town, window="CALENDAR_YEAR", below="AS_EARNED")
    card = (await town.manager.do("createCustomer", name="Ana Tarjeta"))["member"]["id"]
    form = {"member": {"membershipId": card}, "points": 600, "note": "x", "idempotencyKey": key()}
    await town.manager.do("adjustPoints", **form)
    await town.award(town.ana, 1)
    await rounds(town)
    town.house.clock.move(days=320)
    await rounds(town)
    find = "query ($c: String!) { member(code: $c) { id } }"
    member = (await town.cashier.ask(find, c=town.ana.code))["member"]["id"]
    await town.manager.do("mergeMembers", keep=member, absorb=card, idempotencyKey=key())
    await town.house.run_jobs()
    assert await name_of(town.ana) == "Oro"


async def test_two_at_once_change_settings_and_one_is_told(town: Town) -> None:
    forms = [{"tiersOn": True, "badgesOn": on} for on in (True, False)]
    told = await asyncio.gather(*(town.owner.do("saveAchievements", **form) for form in forms))
    assert sorted(one["__typename"] for one in told) == ["ChangedMeanwhile", "SaveAchievementsSuccess"]


async def test_a_removed_tier_leaves_nobody_in_it_and_an_old_form_is_refused(town: Town) -> None:
    await three_tiers(town, below="STAY")
    await town.award(town.ana, 600)
    await town.house.run_jobs()
    listed = (await town.owner.ask("{ achievements { tiers { id name version members } } }"))["achievements"]["tiers"]
    assert [(one["name"], one["members"]) for one in listed] == [("Bronce", 1), ("Plata", 0), ("Oro", 1)]
    gold = listed[2]
    again = {"id": gold["id"], "name": "Oro", "rank": 3, "color": "#5B4300", "pointsNeeded": 700}
    assert (await town.owner.do("saveTier", **again, version=gold["version"]))["__typename"] == "SaveTierSuccess"
    assert (await town.owner.do("saveTier", **again, version=gold["version"]))["__typename"] == "ChangedMeanwhile"
    assert (await town.rival.do("removeTier", id=gold["id"]))["__typename"] == "NotFound"
    assert (await town.owner.do("removeTier", id=gold["id"]))["__typename"] == "RemoveTierSuccess"
    await town.house.run_jobs()
    assert await name_of(town.ana) == "Plata"


async def test_only_the_owner_sets_tiers_up_and_only_staff_of_the_shop_see_a_member(town: Town) -> None:
    await three_tiers(town)
    for person in (town.manager, town.cashier):
        assert (await tier(town, "Mío", 9, person))["__typename"] == "NotFound"
    member = (await town.cashier.ask("query ($c: String!) { member(code: $c) { id } }", c=town.ana.code))["member"][
        "id"
    ]
    query = "query ($m: ID!) { memberStanding(member: $m) { tier { tier { name } } } }"
    assert (await town.cashier.ask(query, m=member))["memberStanding"]["tier"]["tier"]["name"] == "Bronce"
    assert (await town.rival.ask(query, m=member))["memberStanding"] is None


async def test_a_merge_brings_the_tier_of_both(town: Town) -> None:
    await three_tiers(town)
    await town.award(town.ana, 60)
    made = await town.manager.do("createCustomer", name="Ana Tarjeta")
    other = made["member"]["id"]
    await town.manager.do("adjustPoints", member={"membershipId": other}, points=70, note="x", idempotencyKey=key())
    member = (await town.cashier.ask("query ($c: String!) { member(code: $c) { id } }", c=town.ana.code))["member"][
        "id"
    ]
    await town.house.run_jobs()
    assert await name_of(town.ana) == "Bronce"
    done = await town.manager.do("mergeMembers", keep=member, absorb=other, idempotencyKey=key())
    assert done["__typename"] == "MergeMembersSuccess", done
    await town.house.run_jobs()
    assert await name_of(town.ana) == "Plata"


async def reached_at_the_till(town: Town) -> list[bool]:
    """Of each reward, whether Ana's tier is high enough for it."""
    found = await town.cashier.ask("query ($c: String!) { member(code: $c) { id } }", c=town.ana.code)
    query = "query ($m: ID!) { rewards(member: $m) { reachesTier } }"
    listed = (await town.cashier.ask(query, m=found["member"]["id"]))["rewards"]
    return [one["reachesTier"] for one in listed]


async def test_a_reward_for_a_tier_waits_for_it(town: Town) -> None:
    await three_tiers(town)
    listed = (await town.owner.ask("{ achievements { tiers { id } } }"))["achievements"]["tiers"]
    reward = await town.reward(10, tierId=listed[1]["id"])
    await town.award(town.ana, 60)
    await town.house.run_jobs()
    mine = '{ wallet(merchant: "cafe-aurora") { rewards { tierName reachesTier } } }'
    assert (await town.ana.person.ask(mine))["wallet"]["rewards"] == [{"tierName": "Plata", "reachesTier": False}]
    assert await reached_at_the_till(town) == [False]
    refused = await town.request(town.ana, reward)
    assert (refused["code"], refused["message"]) == (
        "TIER_NEEDED", "This reward is for those who have reached the tier Plata.",
    )  # fmt: skip
    assert await town.ana.balance() == 60
    on_the_spot = await town.cashier.do(
        "redeemReward", member={"code": town.ana.code}, rewardId=reward, consent={"liveQr": town.ana.live_qr()},
        idempotencyKey=key(),
    )  # fmt: skip
    assert on_the_spot["code"] == "TIER_NEEDED"
    await town.award(town.ana, 450)
    await town.house.run_jobs()
    assert await name_of(town.ana) == "Oro"
    assert (await town.ana.person.ask(mine))["wallet"]["rewards"] == [{"tierName": "Plata", "reachesTier": True}]
    assert await reached_at_the_till(town) == [True]
    plain = (await town.cashier.ask("{ rewards { reachesTier } }"))["rewards"]
    assert plain == [{"reachesTier": None}], "of nobody it is not told"
    assert (await town.request(town.ana, reward))["__typename"] == "RequestRedemptionSuccess"
    await scheme(town, tiersOn=False)
    assert (await town.request(town.ana, reward))["code"] == "TIER_NEEDED"
    theirs = await town.rival.do("saveTier", name="Suyo", rank=1, color="#5B4300")
    form = {"title": "x", "cost": 1, "tierId": theirs["achievements"]["tiers"][0]["id"]}
    assert (await town.manager.do("createReward", reward=form))["__typename"] == "NotFound"


async def test_who_was_merged_and_set_free_has_no_tier_of_the_others(town: Town) -> None:
    await three_tiers(town, below="STAY")
    await town.award(town.ana, 600)
    card = (await town.manager.do("createCustomer", name="Tarjeta"))["member"]["id"]
    await town.house.run_jobs()
    find = "query ($c: String!) { member(code: $c) { id } }"
    member = (await town.cashier.ask(find, c=town.ana.code))["member"]["id"]
    await town.manager.do("mergeMembers", keep=member, absorb=card, idempotencyKey=key())
    await town.house.run_jobs()
    merges = await town.manager.ask("query ($id: ID!) { memberRecord(id: $id) { merged { id } } }", id=member)
    await town.manager.do("undoMerge", id=merges["memberRecord"]["merged"][0]["id"], idempotencyKey=key())
    await town.house.run_jobs()
    query = "query ($m: ID!) { memberStanding(member: $m) { tier { tier { name } } } }"
    told = [(await town.manager.ask(query, m=one))["memberStanding"]["tier"]["tier"]["name"] for one in (member, card)]
    assert told == ["Oro", "Bronce"]
