"""Households: asked in, spending together, leaving; and what is not shared."""

from __future__ import annotations

from support.households import SHOP, balances, bought, household, invited, kinds, owes, together
from support.members import merged
from support.promotions import member_id
from support.town import Town, customer, key


async def test_it_is_off_until_the_shop_allows_it(town: Town) -> None:
    assert (await invited(town))["code"] == "HOUSEHOLDS_OFF"
    assert (await household(town.ana))["mostMembers"] is None
    refused = await town.owner.do("updateProgram", merchant=SHOP, householdSize=1)
    assert refused["fields"][0]["path"] == "householdSize"


async def test_they_see_who_earned_what_and_no_more(town: Town) -> None:
    await together(town)
    await town.award(town.luis, 25)
    seen = await household(town.ana)
    assert [(one["name"], one["earned"], one["isMe"], one["isFirst"]) for one in seen["members"]] == [
        ("Ana", 0, True, True), ("Luis", 25, False, False),
    ]  # fmt: skip
    assert (seen["sharedPoints"], (await household(town.luis))["sharedPoints"]) == (85, 40)
    assert "household.joined" in await kinds(town, town.ana)


async def test_what_is_missing_comes_from_the_others_and_goes_home_when_undone(town: Town) -> None:
    await together(town)
    reward = await town.reward(70)
    asked = await town.request(town.ana, reward)
    assert asked["__typename"] == "RequestRedemptionSuccess", asked
    assert await balances(town) == (0, 30)
    assert "household.spent" in await kinds(town, town.luis)
    assert "household.spent" not in await kinds(town, town.ana)
    await town.house.assert_books_balance()
    done = await town.ana.person.do("cancelRedemption", redemptionId=asked["redemption"]["id"])
    assert done["redemption"]["status"] == "CANCELLED"
    assert await balances(town) == (40, 60)
    assert "household.returned" in await kinds(town, town.luis)
    await town.house.assert_books_balance()


async def test_lots_come_home_with_the_end_they_had(town: Town) -> None:
    await town.program(expiryKind="MONTHS", expiryMonths=6)
    await together(town)
    ends = "SELECT DISTINCT expires_at FROM points_lot WHERE remaining > 0"
    before = await town.house.rows(ends)
    asked = await town.request(town.ana, await town.reward(100))
    await town.ana.person.do("cancelRedemption", redemptionId=asked["redemption"]["id"])
    assert await town.house.rows(ends) == before
    assert await balances(town) == (40, 60)


async def test_ones_own_points_go_first_and_too_few_stay_untouched(town: Town) -> None:
    await together(town)
    await town.request(town.ana, await town.reward(40))
    assert await balances(town) == (0, 60)
    refused = await town.request(town.ana, await town.reward(61))
    assert (refused["__typename"], refused["missing"]) == ("NotEnoughPoints", 61)
    assert await balances(town) == (0, 60)
    assert await town.house.rows("SELECT id FROM household_draw") == []


async def test_at_the_counter_by_ones_own_qr(town: Town) -> None:
    await together(town)
    shared = await town.cashier.ask(
        "query ($m: ID!) { memberSharedPoints(member: $m) }", m=await member_id(town, town.luis)
    )
    assert shared == {"memberSharedPoints": 40}
    form = {"member": {"code": town.luis.code}, "rewardId": await town.reward(90), "idempotencyKey": key()}
    assert (await town.cashier.do("redeemReward", **form))["__typename"] == "ConsentNeeded"
    done = await town.cashier.do("redeemReward", **form, consent={"liveQr": town.luis.live_qr()})
    assert done["__typename"] == "RedeemRewardSuccess", done
    assert await balances(town) == (10, 0)
    await town.manager.do("undoRedemption", redemptionId=done["redemption"]["id"], idempotencyKey=key())
    assert await balances(town) == (40, 60)
    await town.house.assert_books_balance()


async def household_part(town: Town, points: int) -> int:
    """Of the question that the till asks Ana's phone."""
    asked = await town.cashier.do("requestConsent", member={"code": town.ana.code}, points=points)
    found = await town.ana.person.ask("{ viewer { consentRequests { id points householdPoints } } }")
    [waiting] = [one for one in found["viewer"]["consentRequests"] if one["id"] == asked["requestId"]]
    assert waiting["points"] == points
    return int(waiting["householdPoints"])


async def test_the_phone_is_asked_with_what_the_household_would_bring(town: Town) -> None:
    await together(town)
    assert await household_part(town, 40) == 0
    assert await household_part(town, 41) == 1
    assert await household_part(town, 100) == 60
    assert await household_part(town, 101) == 0  # it would not reach
    asked = await town.cashier.do("requestConsent", member={"code": town.ana.code}, points=70)
    await town.ana.person.do("answerConsent", requestId=asked["requestId"], granted=True)
    form = {"member": {"code": town.ana.code}, "rewardId": await town.reward(70), "idempotencyKey": key()}
    done = await town.cashier.do("redeemReward", **form, consent={"requestId": asked["requestId"]})
    assert done["__typename"] == "RedeemRewardSuccess", done
    assert await balances(town) == (0, 30)
    assert await household_part(town, 30) == 30
    await town.luis.person.do("leaveHousehold", merchant=SHOP)
    assert await household_part(town, 30) == 0


async def test_a_question_for_who_owes_points_draws_on_nobody(town: Town) -> None:
    await together(town)
    await owes(town, town.ana, 5)
    assert await household_part(town, 30) == 0
    assert (await household(town.ana))["sharedPoints"] == 60


async def test_points_that_end_before_the_question_are_not_counted_as_ones_own(town: Town) -> None:
    await together(town)
    await town.program(expiryKind="MONTHS", expiryMonths=1)
    await town.award(town.ana, 15)
    assert await household_part(town, 55) == 0
    town.house.clock.move(days=62)
    for one in (town.cashier, town.ana.person):
        await one.sign_in_again()
    assert await household_part(town, 55) == 15


async def test_whoever_leaves_takes_what_is_left(town: Town) -> None:
    await together(town)
    await town.request(town.ana, await town.reward(70))
    left = await town.luis.person.do("leaveHousehold", merchant=SHOP)
    assert left["household"]["members"] == []
    assert await balances(town) == (0, 30)
    assert (await town.request(town.ana, await town.reward(1)))["__typename"] == "NotEnoughPoints"
    assert [one["name"] for one in (await household(town.ana))["members"]] == ["Ana"]
    assert (await town.luis.person.do("leaveHousehold", merchant=SHOP))["__typename"] == "NotFound"
    assert "household.parted" in await kinds(town, town.ana)


async def test_spent_before_leaving_comes_home_after(town: Town) -> None:
    await together(town)
    asked = await town.request(town.ana, await town.reward(70))
    await town.luis.person.do("leaveHousehold", merchant=SHOP)
    await town.ana.person.do("cancelRedemption", redemptionId=asked["redemption"]["id"])
    assert await balances(town) == (40, 60)


async def test_a_month_between_two_households(town: Town) -> None:
    await together(town)
    eva = await customer(town.house, "Eva", "eva@casa.example")
    await town.luis.person.do("leaveHousehold", merchant=SHOP)
    code = (await invited(town, eva))["code"]
    assert (await town.luis.person.do("joinHousehold", code=code))["code"] == "HOUSEHOLD_TOO_SOON"
    town.house.clock.move(days=31)
    for one in (town.luis, eva):
        await one.person.sign_in_again()
    code = (await invited(town, eva))["code"]
    assert (await town.luis.person.do("joinHousehold", code=code))["__typename"] == "HouseholdSuccess"


async def test_who_is_alone_in_theirs_goes_over_and_who_is_not_stays(town: Town) -> None:
    await together(town)
    eva = await customer(town.house, "Eva", "eva@casa.example")
    hers = (await invited(town, eva))["code"]
    assert (await town.luis.person.do("joinHousehold", code=hers))["code"] == "IN_HOUSEHOLD"
    assert (await eva.person.do("joinHousehold", code=(await invited(town))["code"]))[
        "__typename"
    ] == "HouseholdSuccess"
    assert [one["name"] for one in (await household(town.ana))["members"]] == ["Ana", "Luis", "Eva"]
    assert (await town.luis.person.do("joinHousehold", code=hers))["__typename"] == "NotFound"


async def test_a_link_is_for_one_and_can_be_taken_back(town: Town) -> None:
    await together(town)
    eva = await customer(town.house, "Eva", "eva@casa.example")
    used, wrong = await invited(town), None
    for _ in range(2):  # twice is once
        assert (await eva.person.do("joinHousehold", code=used["code"]))["__typename"] == "HouseholdSuccess"
    pau = await customer(town.house, "Pau", "pau@casa.example")
    refused = await pau.person.do("joinHousehold", code=used["code"])
    assert refused["message"].startswith("This invitation was used already")
    wrong = await invited(town)
    assert wrong["code"] == "HOUSEHOLD_FULL"
    await town.program(householdSize=4)
    wrong = await invited(town)
    [waiting] = (await household(town.ana))["invitations"]
    assert (await eva.person.do("revokeHouseholdInvitation", merchant=SHOP, id=waiting["id"]))[
        "__typename"
    ] == "NotFound"
    await town.ana.person.do("revokeHouseholdInvitation", merchant=SHOP, id=waiting["id"])
    assert (await pau.person.do("joinHousehold", code=wrong["code"]))["__typename"] == "NotFound"
    late = await invited(town)
    town.house.clock.move(hours=49)
    refused = await pau.person.do("joinHousehold", code=late["code"])
    assert refused["code"] == "INVITATION_GONE"
    assert refused["message"] == "This invitation has expired. Ask whoever sent it for another."


async def test_only_who_was_first_invites_and_removes(town: Town) -> None:
    await together(town)
    assert (await invited(town, town.luis))["__typename"] == "NotFound"
    ana, luis = (await household(town.luis))["members"]
    gone = await town.luis.person.do("removeHouseholdMember", merchant=SHOP, id=ana["id"])
    assert gone["__typename"] == "NotFound"
    gone = await town.ana.person.do("removeHouseholdMember", merchant=SHOP, id=luis["id"])
    assert gone["__typename"] == "HouseholdSuccess"
    assert await balances(town) == (40, 60)
    assert "household.left" in await kinds(town, town.luis)


async def test_a_shop_sees_it_in_the_record_and_may_end_it(town: Town) -> None:
    await together(town)
    query = "query ($m: ID!) { memberHousehold(member: $m) { sharedPoints members { name } } }"
    luis = await member_id(town, town.luis)
    seen = (await town.manager.ask(query, m=luis))["memberHousehold"]
    assert (seen["sharedPoints"], [one["name"] for one in seen["members"]]) == (40, ["Ana", "Luis"])
    assert (await town.rival.do("removeFromHousehold", member=luis))["__typename"] == "NotFound"
    assert (await town.cashier.do("removeFromHousehold", member=luis))["__typename"] == "NotFound"
    done = await town.manager.do("removeFromHousehold", member=luis)
    assert done["__typename"] == "RemoveFromHouseholdSuccess"
    assert (await town.manager.ask(query, m=luis))["memberHousehold"] is None


async def test_accounts_that_bought_nothing_and_blocked_ones_share_nothing(town: Town) -> None:
    await town.program(householdSize=3, welcomePoints=50)
    eva = await customer(town.house, "Eva", "eva@casa.example")
    town.house.clock.move(days=8)
    await bought(town, town.ana, 40)
    await eva.person.do("joinHousehold", code=(await invited(town))["code"])
    assert (await household(town.ana))["sharedPoints"] == 0
    assert (await town.request(town.ana, await town.reward(41)))["__typename"] == "NotEnoughPoints"
    await bought(town, eva, 60)
    assert (await household(town.ana))["sharedPoints"] == 10  # welcome points are not shared
    await town.manager.do("blockMember", id=await member_id(town, eva), reason="x")
    assert (await household(town.ana))["sharedPoints"] == 0
    assert (await town.request(town.ana, await town.reward(41)))["__typename"] == "NotEnoughPoints"


async def test_tiers_and_lifetime_stay_personal(town: Town) -> None:
    await together(town)
    before = [(await one.wallet())["lifetimePoints"] for one in (town.ana, town.luis)]
    await town.request(town.ana, await town.reward(70))
    assert [(await one.wallet())["lifetimePoints"] for one in (town.ana, town.luis)] == before


async def test_people_of_one_household_are_not_paid_for_bringing_each_other(town: Town) -> None:
    await town.program(householdSize=3, referrerPoints=30, refereePoints=20)
    link = (await town.ana.person.do("shareReferral", merchant=SHOP))["code"]
    eva = await town.house.signed_up("Eva", "eva@casa.example", join=SHOP, referral=link)
    joined = await eva.do("joinHousehold", code=(await invited(town))["code"])
    assert joined["__typename"] == "HouseholdSuccess", joined
    code = (await eva.ask("{ viewer { memberCode } }"))["viewer"]["memberCode"]
    await town.cashier.do("awardPoints", member={"code": code}, points=5, idempotencyKey=key())
    await town.house.run_jobs()
    assert await town.house.rows("SELECT state, reason FROM referral") == [{"state": "BLOCKED", "reason": "HOUSEHOLD"}]
    assert await town.ana.balance() == 0


async def test_merging_keeps_the_seat_and_what_was_earned_elsewhere_is_not_of_here(town: Town) -> None:
    await together(town)
    made = await town.manager.do("createCustomer", name="Luis P.", email="lp@casa.example")
    card = {"membershipId": made["member"]["id"]}
    await town.cashier.do("awardPoints", member=card, points=30, idempotencyKey=key())
    await merged(town, await member_id(town, town.luis), made["member"]["id"])
    luis = (await household(town.ana))["members"][1]
    assert (luis["name"], luis["earned"]) == ("Luis", 0)
    assert (await household(town.ana))["sharedPoints"] == 90


async def test_erasing_somebody_takes_them_out(town: Town) -> None:
    await together(town)
    done = await town.owner.do(
        "eraseMember", id=await member_id(town, town.luis), reason="ASKED", idempotencyKey=key(), merchant=SHOP
    )
    assert done["__typename"] == "EraseMemberSuccess", done
    assert [one["name"] for one in (await household(town.ana))["members"]] == ["Ana"]
    assert (await town.request(town.ana, await town.reward(41)))["__typename"] == "NotEnoughPoints"
    await town.house.assert_books_balance()
