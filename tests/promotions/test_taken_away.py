"""What was handed out by mistake goes back: undone at the till, or taken away later by a manager."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from fiel.core import db
from fiel.core.ids import global_id
from fiel.ledger.reconcile import reconcile
from support.house import Person
from support.promotions import assign, has, member_id, promotion, scan, use
from support.town import Customer, Town, key

MUG: list[dict[str, Any]] = [{"externalGift": "Una taza"}]
POOL: list[dict[str, Any]] = [
    {"title": "50 puntos", "total": 3, "actions": [{"addPoints": 50}]},
    {"title": "Otros 50", "total": 2, "actions": [{"addPoints": 50}]},
]


async def gives(town: Town, number: str, to: Customer | None = None, who: Person | None = None) -> Any:
    member = {"code": (to or town.ana).code}
    given = await (who or town.cashier).do("givePromotion", member=member, promotionId=number, idempotencyKey=key())
    assert given["__typename"] == "GivePromotionSuccess", given
    return given


async def undoes(who: Person, given: Any, **more: Any) -> str:
    told = await who.do("undoGivenPromotion", givenId=given["givenId"], **more)
    return str(told.get("code", told["__typename"]))


async def withdraws(who: Person, card: str, reason: str = "MISTAKE", **more: Any) -> str:
    told = await who.do("withdrawScratchCard", id=card, reason=reason, **more)
    return str(told.get("code", told["__typename"]))


async def kinds() -> list[str]:
    """What was done to gifts, the oldest first."""
    rows = await db.fetch(
        "SELECT kind FROM activity WHERE kind LIKE 'voucher.%' OR kind LIKE 'scratch_card.%' ORDER BY id"
    )
    return [row["kind"] for row in rows]


async def titles(customer: Customer) -> list[str]:
    """The inbox, the newest first, but for joining."""
    found = await customer.person.ask('{ wallet(merchant: "cafe-aurora") { inbox { edges { node { title } } } } }')
    return [edge["node"]["title"] for edge in found["wallet"]["inbox"]["edges"]][:-1]


async def left() -> int:
    [row] = await db.fetch("SELECT sum(remaining) AS n FROM prize")
    return int(row["n"])


@pytest.fixture(params=["EXTERNAL_GIFT", "SCRATCH_CARD"])
async def thing(request: pytest.FixtureRequest, town: Town) -> str:
    """A promotion of each kind that cashiers hand out: one for each customer, two in all."""
    what: dict[str, Any] = {"prizes": POOL} if request.param == "SCRATCH_CARD" else {"gift": MUG}
    return await promotion(town, request.param, mostPerCustomer=1, budget=2, **what)


def things(found: Any) -> int:
    return len(found["vouchers"]) + len(found["scratchCards"])


async def test_who_gave_it_undoes_it_once_and_it_can_be_given_again(town: Town, thing: str) -> None:
    pool = await left() if await db.fetch("SELECT 1 AS one FROM prize") else 0
    given = await gives(town, thing)
    assert things(await has(town.ana)) == 1
    assert [await undoes(town.cashier, given) for _ in range(2)] == ["UndoGivenPromotionSuccess"] * 2
    assert things(await has(town.ana)) == 0
    issued = (await kinds())[0]
    assert await kinds() == [issued, issued.partition(".")[0] + ".withdrawn"]
    if pool:
        assert await left() == pool
    [row] = await db.fetch("SELECT actor_kind, location_id, data FROM activity WHERE kind LIKE '%.withdrawn'")
    assert (row["actor_kind"], row["location_id"] is not None, db.from_json(row["data"])) == ("employee", True, {})
    await gives(town, thing)
    await gives(town, thing, to=town.luis)
    assert await reconcile() == []


async def test_two_minutes_and_ones_own_alone_but_for_a_manager(town: Town, thing: str) -> None:
    given = await gives(town, thing)
    by_manager = await gives(town, thing, to=town.luis, who=town.manager)
    assert await undoes(town.cashier, by_manager) == "NOT_FOUND"
    town.house.clock.move(minutes=2)
    town.house.clock.move(seconds=1)
    assert await undoes(town.cashier, given) == "NOT_FOUND"
    assert (things(await has(town.ana)), things(await has(town.luis))) == (1, 1)
    assert not [kind for kind in await kinds() if kind.endswith("withdrawn")]
    assert await undoes(town.manager, given) == "UndoGivenPromotionSuccess"
    assert things(await has(town.ana)) == 0


async def test_another_shop_takes_nothing_back(town: Town, thing: str) -> None:
    given = await gives(town, thing)
    assert await undoes(town.rival, given, merchant="el-rival") == "NOT_FOUND"
    assert await undoes(town.rival, given, merchant="cafe-aurora") == "NOT_FOUND"
    assert things(await has(town.ana)) == 1


async def test_on_the_last_second_it_is_still_undone(town: Town, thing: str) -> None:
    given = await gives(town, thing)
    town.house.clock.move(minutes=2)
    assert await undoes(town.cashier, given) == "UndoGivenPromotionSuccess"


async def test_nothing_else_is_undone_by_it(town: Town) -> None:
    await assign(town, await promotion(town, "REGULAR", gift=[{"addPoints": 5}]))
    [assigned] = (await has(town.ana))["vouchers"]
    for wrong in (assigned["id"], global_id("Voucher", 999), global_id("Member", 1), "x", global_id("ScratchCard", 9)):
        assert await undoes(town.manager, {"givenId": wrong}) == "NOT_FOUND"
    assert len((await has(town.ana))["vouchers"]) == 1


async def test_what_was_used_or_scratched_stays(town: Town) -> None:
    mug = await gives(town, await promotion(town, "EXTERNAL_GIFT", gift=MUG))
    await scan(town, town.ana)
    assert (await use(town, mug["voucher"]["id"]))["__typename"] == "UseVoucherSuccess"
    assert await undoes(town.cashier, mug) == "VOUCHER_GONE"
    card = await gives(town, await promotion(town, "SCRATCH_CARD", prizes=POOL))
    assert (await town.ana.person.do("scratchCard", id=card["givenId"]))["__typename"] == "ScratchCardSuccess"
    told = await town.cashier.do("undoGivenPromotion", givenId=card["givenId"])
    assert (told["code"], told["message"]) == ("CARD_SCRATCHED", "The customer has scratched it already: it is theirs.")
    assert await withdraws(town.manager, card["givenId"]) == "CARD_SCRATCHED"
    assert await town.ana.balance() == 50
    assert not [kind for kind in await kinds() if kind.endswith("withdrawn")]
    assert await reconcile() == []


async def test_scratching_and_undoing_at_once_one_of_them_wins(town: Town) -> None:
    number = await promotion(town, "SCRATCH_CARD", prizes=POOL)
    for _ in range(4):
        before, card = await town.ana.balance(), await gives(town, number)
        scratched, *undone = await asyncio.gather(
            town.ana.person.do("scratchCard", id=card["givenId"]),
            *(undoes(town.cashier, card) for _ in range(3)),
        )
        wins = scratched["__typename"] == "ScratchCardSuccess"
        assert set(undone) == {"CARD_SCRATCHED" if wins else "UndoGivenPromotionSuccess"}
        assert scratched.get("code") == (None if wins else "CARD_GONE")
        assert await town.ana.balance() - before == (50 if wins else 0)
        if await left() == 0:
            break
    withdrawn = [kind for kind in await kinds() if kind == "scratch_card.withdrawn"]
    [kept] = await db.fetch("SELECT count(*) AS n FROM scratch_card WHERE withdrawn_at IS NOT NULL")
    assert len(withdrawn) == kept["n"]
    assert await reconcile() == []


async def test_whom_the_giving_was_told_is_told_of_its_end(town: Town, thing: str) -> None:
    given = await gives(town, thing)
    await town.house.run_jobs()
    before = await titles(town.ana)
    await undoes(town.cashier, given)
    await town.house.run_jobs()
    [new] = (await titles(town.ana))[: -len(before)]
    assert new in ("Café Aurora took something out of your wallet", "Café Aurora took a scratch card back")
    other = await gives(town, thing, to=town.luis)  # undone before anybody was told of it
    await undoes(town.cashier, other)
    told = await titles(town.luis)
    await town.house.run_jobs()
    assert await titles(town.luis) == told


async def test_what_was_undone_does_not_count_as_given_that_day(town: Town) -> None:
    mug = await promotion(town, "EXTERNAL_GIFT", gift=MUG)
    card = await promotion(town, "SCRATCH_CARD", prizes=POOL)
    for number in (mug, card, mug, card, mug, mug):
        assert await undoes(town.cashier, await gives(town, number)) == "UndoGivenPromotionSuccess"
    assert things(await has(town.ana)) == 0


async def test_a_manager_takes_a_card_away_with_a_reason(town: Town) -> None:
    card = await gives(town, await promotion(town, "SCRATCH_CARD", prizes=POOL))
    who = await member_id(town, town.ana)
    town.house.clock.move(hours=30)
    asked = "query ($m: ID!) { memberPromotions(member: $m) { toScratch scratchCards { id title isByStaff } } }"
    found = (await town.manager.ask(asked, m=who))["memberPromotions"]
    assert found == {
        "toScratch": 1, "scratchCards": [{"id": card["givenId"], "title": "La promo", "isByStaff": True}],
    }  # fmt: skip
    assert await withdraws(town.cashier, card["givenId"]) == "NOT_FOUND"
    assert await withdraws(town.manager, global_id("ScratchCard", 99)) == "NOT_FOUND"
    assert await withdraws(town.manager, card["givenId"], "NOT_DUE") == "WithdrawScratchCardSuccess"
    assert await withdraws(town.manager, card["givenId"]) == "CARD_GONE"
    assert (await town.manager.ask(asked, m=who))["memberPromotions"] == {"toScratch": 0, "scratchCards": []}
    assert (await town.ana.person.do("scratchCard", id=card["givenId"]))["code"] == "CARD_GONE"
    told = await town.manager.ask("{ activities(first: 1) { edges { node { text } } } }")
    assert told["activities"]["edges"][0]["node"]["text"].endswith("away from Ana: it was not due")
    assert await reconcile() == []


async def test_a_card_that_a_purchase_brought_is_not_taken_away(town: Town) -> None:
    number = await promotion(town, "SCRATCH_CARD", prizes=POOL, byPurchase=True)
    await town.cashier.do("awardPoints", member={"code": town.ana.code}, amountMinor=1000, idempotencyKey=key())
    [card] = (await has(town.ana))["scratchCards"]
    assert await withdraws(town.manager, card["id"]) == "NOT_FOUND"
    assert await undoes(town.manager, {"givenId": card["id"]}) == "NOT_FOUND"
    assert len((await has(town.ana))["scratchCards"]) == 1
    assert number
