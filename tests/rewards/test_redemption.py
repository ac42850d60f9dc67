"""Rewards: asked for, handed over, taken back, turned down, run out; and redeemed at the counter."""

from __future__ import annotations

from typing import Any

from fiel.rewards.actions import expire_requests
from support.town import Town, key


async def asked(town: Town, cost: int = 30, **more: Any) -> str:
    await town.award(town.ana, 100)
    result = await town.request(town.ana, await town.reward(cost, **more))
    assert result["__typename"] == "RequestRedemptionSuccess", result
    identifier: str = result["redemption"]["id"]
    return identifier


async def settle(who: Any, mutation: str, redemption_id: str, **more: Any) -> Any:
    return await who.do(mutation, redemptionId=redemption_id, idempotencyKey=key(), **more)


async def test_points_are_held_when_asked_and_spent_when_handed_over(town: Town) -> None:
    one = await asked(town)
    assert await town.ana.balance() == 70
    done = await settle(town.cashier, "confirmRedemption", one)
    assert (done["__typename"], done["redemption"]["status"]) == ("ConfirmRedemptionSuccess", "CONFIRMED")
    assert (await settle(town.cashier, "confirmRedemption", one))["code"] == "NOT_REQUESTED"
    assert await town.ana.balance() == 70
    await town.house.assert_books_balance()


async def test_the_wallet_lists_ones_own_redemptions_and_nobody_elses(town: Town) -> None:
    # so many rewards that the rows of rewards, memberships and redemptions have ids of their own
    rewards = [await town.reward(10) for _ in range(5)]
    wanted: dict[str, list[str]] = {}
    for one, choices in ((town.ana, (4, 1)), (town.luis, (0, 3))):
        await town.award(one, 100)
        asked_for = [await town.request(one, rewards[choice]) for choice in choices]
        wanted[one.code] = [request["redemption"]["id"] for request in reversed(asked_for)]
    for one in (town.ana, town.luis):
        mine = [edge["node"]["id"] for edge in (await one.wallet())["redemptions"]["edges"]]
        assert mine == wanted[one.code]


async def test_a_request_that_waits_is_told_however_many_came_and_went_since(town: Town) -> None:
    waiting = await asked(town)
    reward = await town.reward(10)
    for _ in range(3):
        newer = (await town.request(town.ana, reward))["redemption"]["id"]
        await town.ana.person.do("cancelRedemption", redemptionId=newer)
    query = (
        '{ wallet(merchant: "cafe-aurora") { openRedemptions { id status }'
        " redemptions(first: 3) { edges { node { id } } } } }"
    )
    mine = (await town.ana.person.ask(query))["wallet"]
    assert waiting not in [edge["node"]["id"] for edge in mine["redemptions"]["edges"]]
    assert mine["openRedemptions"] == [{"id": waiting, "status": "REQUESTED"}]
    await town.award(town.luis, 10)  # who joins by it
    assert (await town.luis.person.ask(query))["wallet"]["openRedemptions"] == []
    await town.ana.person.do("cancelRedemption", redemptionId=waiting)
    assert (await town.ana.person.ask(query))["wallet"]["openRedemptions"] == []


async def test_staff_are_told_how_many_wait_however_few_they_have_read(town: Town) -> None:
    reward = await town.reward(10)
    await town.award(town.ana, 100)
    await town.award(town.luis, 100)
    wanted = [(await town.request(one, reward))["redemption"]["id"] for one in (town.ana, town.luis, town.ana)]
    query = "{ waitingRedemptions redemptions(first: 1, oldestFirst: true) { edges { node { id } } } }"
    for many, one in ((3, wanted[0]), (2, wanted[1]), (1, wanted[2])):
        told = await town.cashier.ask(query)
        assert (told["waitingRedemptions"], [edge["node"]["id"] for edge in told["redemptions"]["edges"]]) == (
            many,
            [one],
        )
        await settle(town.cashier, "confirmRedemption", one)
    assert (await town.cashier.ask(query))["waitingRedemptions"] == 0
    assert (await town.rival.ask(query))["waitingRedemptions"] == 0


async def test_cancelling_gives_the_points_and_the_unit_back(town: Town) -> None:
    one = await asked(town, 100, stock=1)
    assert await town.ana.balance() == 0
    for _ in range(2):  # twice is once
        done = await town.ana.person.do("cancelRedemption", redemptionId=one)
        assert done["redemption"]["status"] == "CANCELLED"
    assert await town.ana.balance() == 100
    assert await town.house.rows("SELECT stock FROM reward") == [{"stock": 1}]
    assert (await settle(town.cashier, "confirmRedemption", one))["code"] == "NOT_REQUESTED"
    await town.house.assert_books_balance()


async def test_a_manager_turns_down_with_a_reason_that_the_customer_reads(town: Town) -> None:
    one = await asked(town)
    assert (await settle(town.cashier, "rejectRedemption", one, reason="no hay"))["__typename"] == "NotFound"
    assert (await settle(town.manager, "rejectRedemption", one, reason=" "))["fields"][0]["path"] == "reason"
    await settle(town.manager, "rejectRedemption", one, reason="Se ha roto la máquina.")
    assert await town.ana.balance() == 100
    node = (await town.ana.wallet())["redemptions"]["edges"][0]["node"]
    assert (node["status"], node["rejectReason"]) == ("REJECTED", "Se ha roto la máquina.")


async def test_a_request_runs_out_by_itself(town: Town) -> None:
    one = await asked(town, requestDays=2)
    town.house.clock.move(days=3)
    assert (await settle(town.cashier, "confirmRedemption", one))["code"] == "NOT_REQUESTED"
    assert await expire_requests(now=town.house.clock()) == 1
    assert await town.ana.balance() == 100
    await town.house.assert_books_balance()


async def test_an_undone_confirmation_waits_again(town: Town) -> None:
    one = await asked(town)
    await settle(town.cashier, "confirmRedemption", one)
    assert (await settle(town.cashier, "undoRedemption", one))["redemption"]["status"] == "REQUESTED"
    await settle(town.cashier, "confirmRedemption", one)
    town.house.clock.move(minutes=3)
    assert (await settle(town.cashier, "undoRedemption", one))["code"] == "TOO_LATE_TO_UNDO"
    assert (await settle(town.manager, "undoRedemption", one))["redemption"]["status"] == "REQUESTED"
    await town.house.assert_books_balance()


async def test_too_few_points_say_how_many_are_missing(town: Town) -> None:
    await town.award(town.ana, 10)
    result = await town.request(town.ana, await town.reward(25))
    assert (result["__typename"], result["missing"]) == ("NotEnoughPoints", 15)
    assert result["message"] == "15 points are missing."


async def test_limits_dates_and_switches_of_a_reward_hold(town: Town) -> None:
    await town.award(town.ana, 100)
    once = await town.reward(5, mostPerCustomer=1)
    await town.request(town.ana, once)
    assert (await town.request(town.ana, once))["__typename"] == "LimitReached"
    later = await town.reward(5, activeFrom="2030-01-01T00:00:00Z")
    assert (await town.request(town.ana, later))["code"] == "REWARD_UNAVAILABLE"
    await town.program(allowsRedemptionRequests=False)
    assert (await town.request(town.ana, await town.reward(5)))["code"] == "REQUESTS_OFF"


async def test_editing_a_reward_does_not_bring_its_stock_back(town: Town) -> None:
    one = await town.reward(5, stock=3)
    await town.award(town.ana, 100)
    await town.request(town.ana, one)
    form = {"title": "Café grande", "cost": 5, "stock": 3}
    edited = await town.manager.do("updateReward", id=one, reward=form, stockWas=3)
    assert (edited["reward"]["title"], edited["reward"]["stock"]) == ("Café grande", 2)
    refused = await town.manager.do("updateReward", id=one, reward={**form, "stock": 9}, stockWas=3)
    assert refused["code"] == "STOCK_CHANGED"
    assert (await town.manager.do("updateReward", id=one, reward={**form, "stock": 9}, stockWas=2))["reward"][
        "stock"
    ] == 9


async def redeem(town: Town, who: Any, reward: str, **consent: Any) -> Any:
    more = {"consent": consent} if consent else {}
    return await who.do("redeemReward", member={"code": town.ana.code}, rewardId=reward, idempotencyKey=key(), **more)


async def test_spending_at_the_counter_needs_the_customer(town: Town) -> None:
    await town.award(town.ana, 100)
    reward = await town.reward(10)
    assert (await redeem(town, town.cashier, reward))["__typename"] == "ConsentNeeded"
    assert (await redeem(town, town.cashier, reward, liveQr=town.luis.live_qr()))["__typename"] == "ConsentNeeded"
    assert (await redeem(town, town.cashier, reward, pin="1234"))["__typename"] == "WrongPin"
    assert (await redeem(town, town.cashier, reward, overrideReason="lo conozco"))["__typename"] == "NotFound"
    assert await town.ana.balance() == 100


async def test_a_live_qr_a_pin_the_phone_or_an_override_consent(town: Town) -> None:
    await town.award(town.ana, 100)
    reward = await town.reward(10)
    assert (await redeem(town, town.cashier, reward, liveQr=town.ana.live_qr()))["__typename"] == "RedeemRewardSuccess"
    town.house.clock.move(minutes=6)
    await town.ana.person.do("setPin", pin="8520")
    assert (await redeem(town, town.cashier, reward, pin="8520"))["__typename"] == "RedeemRewardSuccess"
    assert (await redeem(town, town.manager, reward, overrideReason="lo conozco"))[
        "__typename"
    ] == "RedeemRewardSuccess"
    asked_phone = await town.cashier.do("requestConsent", member={"code": town.ana.code}, points=10)
    waiting = await town.ana.person.ask("{ viewer { consentRequests { id points merchantName } } }")
    request = waiting["viewer"]["consentRequests"][0]
    assert (request["points"], request["merchantName"]) == (10, "Café Aurora")
    early = await redeem(town, town.cashier, reward, requestId=asked_phone["requestId"])
    assert early["__typename"] == "ConsentNeeded"
    await town.ana.person.do("answerConsent", requestId=request["id"], granted=True)
    done = await redeem(town, town.cashier, reward, requestId=asked_phone["requestId"])
    assert done["__typename"] == "RedeemRewardSuccess"
    again = await redeem(town, town.cashier, reward, requestId=asked_phone["requestId"])
    assert again["__typename"] == "ConsentNeeded", "a yes counts once"
    assert await town.ana.balance() == 60
    await town.house.assert_books_balance()


async def test_a_redemption_at_the_counter_is_reversed_when_undone(town: Town) -> None:
    await town.award(town.ana, 100)
    reward = await town.reward(100, stock=1)
    done = await redeem(town, town.cashier, reward, liveQr=town.ana.live_qr())
    undone = await settle(town.cashier, "undoRedemption", done["redemption"]["id"])
    assert undone["redemption"]["status"] == "REVERSED"
    assert await town.ana.balance() == 100
    assert await town.house.rows("SELECT stock FROM reward") == [{"stock": 1}]
    await town.house.assert_books_balance()


async def test_guessing_a_pin_side_by_side_stops_at_the_limit(town: Town) -> None:
    import asyncio

    await town.award(town.ana, 100)
    await town.ana.person.do("setPin", pin="8520")
    reward = await town.reward(10)
    results = await asyncio.gather(*(redeem(town, town.cashier, reward, pin=f"{n:04}") for n in range(30)))
    kinds = [result["__typename"] for result in results]
    assert kinds.count("WrongPin") <= 5
    assert kinds.count("Throttled") >= 25


WAITING = """query ($oldest: Boolean!, $after: String) {
    redemptions(oldestFirst: $oldest, first: 2, after: $after) {
        edges { node { id memberName } } pageInfo { hasNextPage endCursor } } }"""


async def waiting(town: Town, oldest: bool) -> list[str]:
    """All that wait, read by twos."""
    found: list[str] = []
    after = None
    for _ in range(4):
        page = (await town.cashier.ask(WAITING, oldest=oldest, after=after))["redemptions"]
        found += [edge["node"]["id"] for edge in page["edges"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    return found


async def test_whoever_asked_first_is_read_first_and_pages_reach_the_last(town: Town) -> None:
    reward = await town.reward(10)
    asked_for = []
    for one in (town.luis, town.ana, town.ana, town.luis, town.ana):
        await town.award(one, 10)
        asked_for.append((await town.request(one, reward))["redemption"]["id"])
    assert await waiting(town, True) == asked_for
    assert await waiting(town, False) == asked_for[::-1]
    await settle(town.cashier, "confirmRedemption", asked_for[0])
    await settle(town.cashier, "confirmRedemption", asked_for[1])
    await settle(town.cashier, "undoRedemption", asked_for[1])
    assert await waiting(town, True) == asked_for[1:], "what was undone waits where it waited"
