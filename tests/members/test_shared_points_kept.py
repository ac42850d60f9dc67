"""What a household's points are not for: others' debts, whoever has a link of the past, a shop's own word."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from fiel.rewards.actions import expire_requests
from support.checkout import trusted_shop
from support.households import SHOP, balances, bought, household, invited, kinds, owes, together
from support.promotions import member_id
from support.town import Customer, Town, customer, key


async def owed(town: Town, who: Customer) -> tuple[int, int]:
    [row] = await town.house.rows(
        "SELECT a.balance, a.deficit FROM points_account a JOIN membership m ON m.points_account_id = a.id"
        " JOIN member_code c ON c.customer_id = m.customer_id WHERE c.code = $1", who.code,
    )  # fmt: skip
    return row["balance"], row["deficit"]


async def requested(town: Town, who: Customer, cost: int) -> str:
    asked = await town.request(who, await town.reward(cost))
    assert asked["__typename"] == "RequestRedemptionSuccess", asked
    number: str = asked["redemption"]["id"]
    return number


async def spent(town: Town, who: Customer, cost: int) -> None:
    """At the counter, for good."""
    form = {"member": {"code": who.code}, "rewardId": await town.reward(cost), "idempotencyKey": key()}
    done = await town.cashier.do("redeemReward", **form, consent={"liveQr": who.live_qr()})
    assert done["__typename"] == "RedeemRewardSuccess", done


async def came_in(who: Customer, code: str) -> str:
    done = await who.person.do("joinHousehold", code=code)
    return str(done.get("code", done["__typename"]))


async def end(town: Town, how: str, number: str) -> None:
    if how == "cancelled":
        await town.ana.person.do("cancelRedemption", redemptionId=number)
    elif how == "rejected":
        await town.manager.do("rejectRedemption", redemptionId=number, reason="No queda", idempotencyKey=key())
    elif how == "expired":
        town.house.clock.move(days=40)
        await expire_requests(now=town.house.clock())
        for one in (town.ana, town.luis):
            await one.person.sign_in_again()
    else:
        done = await town.owner.do("eraseMember", id=await member_id(town, town.ana), reason="ASKED",
                                   idempotencyKey=key(), merchant=SHOP)  # fmt: skip
        assert done["__typename"] == "EraseMemberSuccess", done


@pytest.mark.parametrize("how", ["cancelled", "rejected", "expired", "erased"])
async def test_they_pay_nobodys_debt_but_their_owners(town: Town, how: str) -> None:
    await together(town, 60, 60)
    await spent(town, town.ana, 50)
    number = await requested(town, town.ana, 70)
    await owes(town, town.ana, 50)
    await end(town, how, number)
    assert await owed(town, town.luis) == (60, 0)
    if how != "erased":
        assert await owed(town, town.ana) == (0, 40)
    await town.house.assert_books_balance()


async def test_undone_at_the_counter_they_pay_nobodys_debt_either(town: Town) -> None:
    await together(town, 60, 60)
    await spent(town, town.ana, 50)
    town.house.clock.move(minutes=2)
    form = {"member": {"code": town.ana.code}, "rewardId": await town.reward(70), "idempotencyKey": key()}
    done = await town.cashier.do("redeemReward", **form, consent={"liveQr": town.ana.live_qr()})
    await owes(town, town.ana, 50)
    await town.manager.do("undoRedemption", redemptionId=done["redemption"]["id"], idempotencyKey=key())
    assert (await owed(town, town.ana), await owed(town, town.luis)) == ((0, 40), (60, 0))
    await town.house.assert_books_balance()


async def test_all_of_anothers_and_nothing_of_ones_own(town: Town) -> None:
    await together(town, 50, 60)
    await spent(town, town.ana, 50)
    number = await requested(town, town.ana, 60)
    await owes(town, town.ana, 50)
    await end(town, "cancelled", number)
    assert (await owed(town, town.ana), await owed(town, town.luis)) == ((0, 50), (60, 0))
    await town.house.assert_books_balance()


async def test_at_home_they_pay_what_their_owner_owes(town: Town) -> None:
    await together(town, 10, 60)
    number = await requested(town, town.ana, 70)
    await owes(town, town.luis, 50)
    await end(town, "cancelled", number)
    assert (await owed(town, town.ana), await owed(town, town.luis)) == ((10, 0), (10, 0))
    await town.house.assert_books_balance()


async def test_whose_points_ended_meanwhile_is_told(town: Town) -> None:
    await town.program(expiryKind="MONTHS", expiryMonths=1)
    await together(town, 10, 60)
    reward = await town.reward(70, requestDays=90)
    asked = await town.request(town.ana, reward)
    town.house.clock.move(days=70)
    for one in (town.ana, town.luis):
        await one.person.sign_in_again()
    await town.ana.person.do("cancelRedemption", redemptionId=asked["redemption"]["id"])
    assert await balances(town) == (0, 0)
    assert "household.ended" in await kinds(town, town.luis)
    await town.house.assert_books_balance()


async def test_links_of_who_left_let_nobody_in(town: Town) -> None:
    await together(town, size=4)
    code = (await invited(town))["code"]
    await town.ana.person.do("leaveHousehold", merchant=SHOP)
    eva = await customer(town.house, "Eva", "eva@casa.example")
    assert await came_in(eva, code) == "NOT_FOUND"
    assert (await household(town.luis))["invitations"] == []


async def test_nor_of_who_was_taken_out_blocked_or_erased(town: Town) -> None:
    await together(town, size=4)
    eva = await customer(town.house, "Eva", "eva@casa.example")
    code, ana = (await invited(town))["code"], await member_id(town, town.ana)
    await town.manager.do("blockMember", id=ana, reason="x")
    assert await came_in(eva, code) == "NOT_FOUND"
    await town.manager.do("blockMember", id=ana, reason=None)
    assert await came_in(eva, code) == "NOT_FOUND"  # it stays gone
    code = (await invited(town))["code"]
    await town.manager.do("removeFromHousehold", member=ana)
    assert await came_in(eva, code) == "NOT_FOUND"
    code = (await invited(town, town.luis))["code"]
    await town.owner.do("eraseMember", id=await member_id(town, town.luis), reason="ASKED", idempotencyKey=key(),
                        merchant=SHOP)  # fmt: skip
    assert await came_in(eva, code) == "NOT_FOUND"


async def test_links_are_listed_and_taken_back_by_whoever_is_first(town: Town) -> None:
    await together(town, size=4)
    await invited(town)
    [waiting] = (await household(town.ana))["invitations"]
    assert (await household(town.luis))["invitations"] == []
    gone = await town.luis.person.do("revokeHouseholdInvitation", merchant=SHOP, id=waiting["id"])
    assert gone["__typename"] == "NotFound"


async def test_seats_turned_over_bring_no_welcome_points(town: Town) -> None:
    await town.program(householdSize=2, welcomePoints=50)
    await bought(town, town.ana, 1)
    reward = await town.reward(51)
    said = []
    for number in range(2):
        fake = await customer(town.house, f"Eva{number}", f"eva{number}@casa.example")
        await bought(town, fake, 51)
        said.append(await came_in(fake, (await invited(town))["code"]))
        assert (await household(town.ana))["sharedPoints"] == 0
        assert (await town.request(town.ana, reward))["__typename"] == "NotEnoughPoints"
        await fake.person.do("leaveHousehold", merchant=SHOP)
    assert said == ["HouseholdSuccess", "HOUSEHOLD_CHANGING"]


async def test_a_month_later_there_is_room_again(town: Town) -> None:
    await together(town, size=2)
    await town.luis.person.do("leaveHousehold", merchant=SHOP)
    eva = await customer(town.house, "Eva", "eva@casa.example")
    assert await came_in(eva, (await invited(town))["code"]) == "HOUSEHOLD_CHANGING"
    town.house.clock.move(days=31)
    for one in (town.ana, eva):
        await one.person.sign_in_again()
    assert await came_in(eva, (await invited(town))["code"]) == "HouseholdSuccess"


async def test_shared_is_what_a_member_of_a_week_has_earned(town: Town) -> None:
    await together(town)
    eva = await customer(town.house, "Eva", "eva@casa.example")
    await bought(town, eva, 25)
    assert await came_in(eva, (await invited(town))["code"]) == "HouseholdSuccess"
    assert (await household(town.ana))["sharedPoints"] == 60
    town.house.clock.move(days=7)
    assert (await household(town.ana))["sharedPoints"] == 85


async def test_whoever_is_left_alone_rests_too(town: Town) -> None:
    await together(town)
    await town.luis.person.do("leaveHousehold", merchant=SHOP)
    eva = await customer(town.house, "Eva", "eva@casa.example")
    code = (await invited(town, eva))["code"]
    assert await came_in(town.ana, code) == "HOUSEHOLD_TOO_SOON"


async def test_drawn_and_back_home_no_more_can_be_given_than_before(town: Town) -> None:
    await town.program(allowsTransfers=True, welcomePoints=70)
    eva = await customer(town.house, "Eva", "eva@casa.example")
    await together(town, 40, 60)
    await bought(town, eva, 90)
    query = '{ transferAllowance(merchant: "cafe-aurora") { points } }'
    assert await came_in(eva, (await invited(town))["code"]) == "HouseholdSuccess"
    assert (await household(town.ana))["sharedPoints"] == 80
    number = await requested(town, town.ana, 120)
    assert [await town.luis.balance(), await eva.balance()] == [0, 70]
    await end(town, "cancelled", number)
    assert (await eva.person.ask(query))["transferAllowance"]["points"] == 20
    assert (await household(town.ana))["sharedPoints"] == 80
    await town.house.assert_books_balance()


async def test_a_managers_word_spends_ones_own_alone(town: Town) -> None:
    await together(town, 10, 60)
    form: dict[str, Any] = {"member": {"code": town.ana.code}, "rewardId": await town.reward(70)}
    consent = {"overrideReason": "no tiene móvil"}
    refused = await town.manager.do("redeemReward", **form, idempotencyKey=key(), consent=consent)
    assert refused["code"] == "HOUSEHOLD_NEEDS_THEM"
    assert await balances(town) == (10, 60)
    form["rewardId"] = await town.reward(71)
    refused = await town.manager.do("redeemReward", **form, idempotencyKey=key(), consent=consent)
    assert (refused["__typename"], refused["missing"]) == ("NotEnoughPoints", 61)
    form["rewardId"] = await town.reward(10)
    done = await town.manager.do("redeemReward", **form, idempotencyKey=key(), consent=consent)
    assert done["__typename"] == "RedeemRewardSuccess"


async def test_nor_does_an_eshops_word_spend_more(town: Town) -> None:
    await together(town, 10, 60)
    await town.ana.person.do("setPin", pin="8520")
    eshop = await trusted_shop(town)
    [ana] = (await eshop.do("GET", "/customers?q=ana"))["data"]
    told = await eshop.do("GET", f"/customers/{ana['id']}/wallet")
    assert (told["balance"], told["shared_points"]) == (10, 60)
    form: dict[str, Any] = {"customer": {"id": ana["id"]}, "reward_id": await town.reward(70)}
    refused = await eshop.problem("POST", "/redemptions", {**form, "consent": {"trusted": True}},
                                  **{"Idempotency-Key": key()})  # fmt: skip
    assert refused == (409, "HOUSEHOLD_NEEDS_THEM")
    assert await balances(town) == (10, 60)
    await eshop.move("POST", "/redemptions", {**form, "consent": {"pin": "8520"}})
    assert await balances(town) == (0, 0)


async def test_two_at_once_spend_the_same_points_once(town: Town) -> None:
    await together(town, 50, 50)
    reward = await town.reward(80)
    said = await asyncio.gather(town.request(town.ana, reward), town.request(town.luis, reward))
    assert sorted(one["__typename"] for one in said) == ["NotEnoughPoints", "RequestRedemptionSuccess"]
    assert sum(await balances(town)) == 20
    await town.house.assert_books_balance()


async def test_two_who_ask_each_other_in_at_once_come_together(town: Town) -> None:
    await town.program(householdSize=3)
    codes = [(await invited(town, one))["code"] for one in (town.ana, town.luis)]
    said = await asyncio.gather(came_in(town.ana, codes[1]), came_in(town.luis, codes[0]))
    assert "HouseholdSuccess" in said
    assert set(said) <= {"HouseholdSuccess", "INVITATION_GONE", "NOT_FOUND", "IN_HOUSEHOLD"}
    assert sorted(one["name"] for one in (await household(town.ana))["members"]) == ["Ana", "Luis"]


async def test_erasing_a_spender_beside_others_who_spend(town: Town) -> None:
    await together(town, 50, 50)
    small = await town.reward(1)
    await requested(town, town.luis, 80)
    done, *said = await asyncio.gather(
        town.owner.do("eraseMember", id=await member_id(town, town.luis), reason="ASKED", idempotencyKey=key(),
                      merchant=SHOP),
        *(town.request(town.ana, small) for _ in range(4)),
    )  # fmt: skip
    assert done["__typename"] == "EraseMemberSuccess"
    assert {one["__typename"] for one in said} == {"RequestRedemptionSuccess"}
    assert await town.ana.balance() == 46
    await town.house.assert_books_balance()


async def test_movements_are_named_as_the_households(town: Town) -> None:
    await together(town, 10, 60)
    await requested(town, town.ana, 70)
    seen = await town.manager.ask("{ movements(first: 4) { edges { node { text points } } } }")
    assert [(edge["node"]["text"], edge["node"]["points"]) for edge in seen["movements"]["edges"]] == [
        ("Points spent", -70), ("Household points: in", 59), ("Household points: in", 1),
        ("Household points: out", -60),
    ]  # fmt: skip
