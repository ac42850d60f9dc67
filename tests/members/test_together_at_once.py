"""Many at once: gifts under a day's limit, a household's points wanted twice, a link taken by two."""

from __future__ import annotations

import asyncio
from typing import Any

from support.town import Customer, Town, customer, key

SHOP = "cafe-aurora"
SECONDS = 120


async def ready(town: Town, ana: int, luis: int = 0, **program: Any) -> None:
    """Ana has bought and been here for a week, and so has Luis where he shall have points."""
    await town.program(**program)
    town.house.clock.move(days=8)
    for who, points in ((town.ana, ana), (town.luis, luis)):
        if points:
            done = await town.cashier.do(
                "awardPoints", member={"code": who.code}, amountMinor=100, idempotencyKey=key()
            )
            assert done["__typename"] == "AwardPointsSuccess", done
            await town.award(who, points - await who.balance())


async def send(town: Town, to: Customer, points: int) -> Any:
    return await town.ana.person.do("sendPoints", merchant=SHOP, recipient=to.code, points=points, idempotencyKey=key())


async def link(town: Town, points: int) -> str:
    made = await town.ana.person.do("offerPoints", merchant=SHOP, points=points)
    assert made["__typename"] == "OfferPointsSuccess", made
    code: str = made["code"]
    return code


async def test_ten_gifts_at_once_stay_under_the_days_limit(town: Town) -> None:
    await ready(town, 400, allowsTransfers=True, mostDailyTransferPoints=100, mostTransferPoints=100)
    eva = await customer(town.house, "Eva", "eva@casa.example")
    async with asyncio.timeout(SECONDS):
        answers = await asyncio.gather(*(send(town, (town.luis, eva)[n % 2], 30) for n in range(10)))
    given = [one for one in answers if one["__typename"] == "SendPointsSuccess"]
    assert len(given) == 3
    assert {one["code"] for one in answers if one not in given} == {"TRANSFER_LIMIT"}
    assert await town.ana.balance() == 310
    assert await town.luis.balance() + await eva.balance() == 90
    rows = await town.house.rows("SELECT count(*) AS n FROM points_transfer WHERE sender_id IS NOT NULL")
    assert rows == [{"n": 3}]  # what was refused left no gift behind
    await town.house.assert_books_balance()


async def test_two_of_a_household_cannot_both_have_what_there_is_for_one(town: Town) -> None:
    await ready(town, 40, 60, householdSize=3)
    invitation = await town.ana.person.do("inviteToHousehold", merchant=SHOP)
    joined = await town.luis.person.do("joinHousehold", code=invitation["code"])
    assert joined["__typename"] == "HouseholdSuccess", joined
    reward = await town.reward(80)
    async with asyncio.timeout(SECONDS):
        answers = await asyncio.gather(
            *(town.request(one, reward) for one in (town.ana, town.luis, town.ana, town.luis))
        )
    kinds = [one["__typename"] for one in answers]
    assert (kinds.count("RequestRedemptionSuccess"), kinds.count("NotEnoughPoints")) == (1, 3)
    assert await town.ana.balance() + await town.luis.balance() == 20
    rows = await town.house.rows("SELECT CAST(sum(points) AS BIGINT) AS points, count(*) AS n FROM household_draw")
    assert rows in ([{"points": 40, "n": 1}], [{"points": 20, "n": 1}])  # whichever of the two was first
    await town.house.assert_books_balance()


async def test_a_link_that_two_take_at_once_is_one_persons(town: Town) -> None:
    await ready(town, 400, allowsTransfers=True)
    eva = await customer(town.house, "Eva", "eva@casa.example")
    code = await link(town, 80)
    async with asyncio.timeout(SECONDS):
        answers = await asyncio.gather(
            *(who.person.do("acceptPoints", code=code) for who in (town.luis, eva, town.luis, eva))
        )
    kinds = [one["__typename"] for one in answers]
    assert kinds.count("AcceptPointsSuccess") in (1, 2)  # once more by whoever has it is the same gift
    assert {one["code"] for one in answers if one["__typename"] != "AcceptPointsSuccess"} == {"OFFER_GONE"}
    assert sorted([await town.luis.balance(), await eva.balance()]) == [0, 80]
    assert await town.ana.balance() == 320
    await town.house.assert_books_balance()


async def test_a_link_taken_while_it_is_withdrawn_is_one_or_the_other(town: Town) -> None:
    await ready(town, 400, allowsTransfers=True)
    made = await town.ana.person.do("offerPoints", merchant=SHOP, points=80)
    async with asyncio.timeout(SECONDS):
        taken, withdrawn = await asyncio.gather(
            town.luis.person.do("acceptPoints", code=made["code"]),
            town.ana.person.do("withdrawOffer", id=made["transfer"]["id"]),
        )
    outcome = (taken["__typename"], withdrawn["__typename"])
    if outcome[0] == "AcceptPointsSuccess":
        assert withdrawn["code"] == "OFFER_GONE"
        assert (await town.ana.balance(), await town.luis.balance()) == (320, 80)
    else:
        assert withdrawn["__typename"] == "WithdrawOfferSuccess"
        assert (await town.ana.balance(), await town.luis.balance()) == (400, 0)
    await town.house.assert_books_balance()
