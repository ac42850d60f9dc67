"""Punch cards and scratch cards: filled, undone, scratched, raced for, and checked by a stranger."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections import Counter
from typing import Any

from fiel.core import db
from fiel.ledger.reconcile import reconcile
from support.promotions import assign, buys, has, member_id, promotion, scan, use
from support.town import Customer, Town, customer, key

COFFEE: list[dict[str, Any]] = [{"freeProduct": {"name": "Un café"}}]
POOL: list[dict[str, Any]] = [
    {"title": "50 puntos", "total": 2, "actions": [{"addPoints": 50}]},
    {"title": "Un café", "total": 1, "actions": COFFEE},
    {"title": "Sin premio", "total": 3},
]


async def punch_card(town: Town, goal: int = 3, **rules: Any) -> str:
    more = {name: rules.pop(name) for name in ("cases", "mostPerCustomer", "budget", "keepsDays") if name in rules}
    return await promotion(town, "PUNCH_CARD", gift=COFFEE, punchRules={"goal": goal, **rules}, **more)


async def cards(customer: Customer) -> list[int]:
    return [card["punches"] for card in (await has(customer))["punchCards"]]


async def test_purchases_fill_a_card_and_its_gift_is_redeemed_once(town: Town) -> None:
    await punch_card(town)
    assert [one["goal"] for one in (await has(town.ana))["promotions"]] == [3]
    await buys(town, town.ana)
    await buys(town, town.ana)
    assert await cards(town.ana) == [2]
    assert (await has(town.ana))["promotions"] == []
    await buys(town, town.ana)
    found = await has(town.ana)
    assert found["punchCards"] == []
    [gift] = found["vouchers"]
    assert (gift["gift"], gift["kind"]) == ("Un café for free", "PUNCH_CARD")
    await town.house.run_jobs()
    inbox = await town.ana.person.ask('{ wallet(merchant: "cafe-aurora") { inbox { edges { node { title } } } } }')
    assert "Your card is full at Café Aurora!" in [e["node"]["title"] for e in inbox["wallet"]["inbox"]["edges"]]
    await scan(town, town.ana)
    assert (await use(town, gift["id"]))["__typename"] == "UseVoucherSuccess"
    assert (await use(town, gift["id"]))["code"] == "VOUCHER_GONE"
    await buys(town, town.ana)
    assert await cards(town.ana) == [1]
    assert await reconcile() == []


async def test_each_amount_punches_and_overflows_into_the_next_card(town: Town) -> None:
    await punch_card(town, by="AMOUNT", amountMinor=500)
    await buys(town, town.ana, 2499)
    assert (await cards(town.ana), len((await has(town.ana))["vouchers"])) == ([1], 1)
    await buys(town, town.ana, 499)
    assert await cards(town.ana) == [1]
    assert await reconcile() == []


async def test_a_card_that_does_not_start_over_ends(town: Town) -> None:
    number = await punch_card(town, goal=2, startsOver=False)
    for _ in range(4):
        await buys(town, town.ana)
    assert (await cards(town.ana), len((await has(town.ana))["vouchers"])) == ([], 1)
    asked = {"member": {"code": town.ana.code}, "promotionId": number, "idempotencyKey": key()}
    assert (await town.cashier.do("givePunch", **asked))["code"] == "CARD_FULL"


async def test_punches_by_hand_have_their_pause_and_their_undo(town: Town) -> None:
    number = await punch_card(town, by="HAND", minutesBetween=10)
    await buys(town, town.ana)
    assert await cards(town.ana) == []
    asked = {"member": {"code": town.ana.code}, "promotionId": number}
    same = key()
    given = await town.cashier.do("givePunch", **asked, punches=2, idempotencyKey=same)
    assert (await town.cashier.do("givePunch", **asked, punches=2, idempotencyKey=same))["punchIds"] == given[
        "punchIds"
    ]
    assert await cards(town.ana) == [2]
    soon = await town.cashier.do("givePunch", **asked, idempotencyKey=key())
    assert (soon["code"], soon["message"]) == (
        "PUNCH_TOO_SOON", "The last punch was very recent: the next one in 10 min.",
    )  # fmt: skip
    undone = await town.cashier.do("undoPunches", punchIds=given["punchIds"])
    assert undone["__typename"] == "UndoPunchesSuccess"
    assert await cards(town.ana) == [0]
    assert (await town.cashier.do("undoPunches", punchIds=given["punchIds"]))["__typename"] == "ActionRefused"
    again = await town.cashier.do("givePunch", **asked, idempotencyKey=key())
    town.house.clock.move(minutes=3)
    assert (await town.cashier.do("undoPunches", punchIds=again["punchIds"]))["__typename"] == "NotFound"
    assert (await town.rival.do("undoPunches", punchIds=again["punchIds"], merchant="el-rival"))["__typename"] == (
        "NotFound"
    )
    assert (await town.manager.do("undoPunches", punchIds=again["punchIds"]))["__typename"] == "UndoPunchesSuccess"


async def undo(town: Town, done: Any) -> None:
    undone = await town.manager.do("reverseTransaction", transactionId=done["transactionId"], idempotencyKey=key())
    assert undone["__typename"] == "ReverseTransactionSuccess", undone


async def test_undoing_a_purchase_takes_its_punch_wherever_it_lies(town: Town) -> None:
    await punch_card(town)
    bought = [await buys(town, town.ana) for _ in range(5)]
    assert (await cards(town.ana), len((await has(town.ana))["vouchers"])) == ([2], 1)
    await undo(town, bought[0])  # the full card takes the first punch of the next
    assert (await cards(town.ana), len((await has(town.ana))["vouchers"])) == ([1], 1)
    await undo(town, bought[4])
    assert (await cards(town.ana), len((await has(town.ana))["vouchers"])) == ([0], 1)
    await undo(town, bought[1])  # there is none left to take: it is open again, without its gift
    assert (await cards(town.ana), (await has(town.ana))["vouchers"]) == ([2], [])
    await buys(town, town.ana)
    assert (await cards(town.ana), len((await has(town.ana))["vouchers"])) == ([], 1)
    assert await reconcile() == []


async def test_a_used_gift_stays_when_a_purchase_is_undone(town: Town) -> None:
    await punch_card(town, goal=2)
    bought = [await buys(town, town.ana) for _ in range(2)]
    [gift] = (await has(town.ana))["vouchers"]
    await scan(town, town.ana)
    await use(town, gift["id"])
    await undo(town, bought[0])
    assert (await cards(town.ana), (await has(town.ana))["vouchers"]) == ([], [])
    assert await reconcile() == []


async def test_a_card_s_days_are_its_own_and_its_terms_too(town: Town) -> None:
    number = await punch_card(town, cardDays=10)
    await buys(town, town.ana)
    town.house.clock.move(days=9)
    form = {"kind": "PUNCH_CARD", "title": "Otra", "gift": [{"addPoints": 1}], "punchRules": {"goal": 9}}
    assert (await town.manager.do("savePromotion", id=number, form=form))["__typename"] == "SavePromotionSuccess"
    await buys(town, town.ana)
    [card] = (await has(town.ana))["punchCards"]
    assert (card["punches"], card["goal"], card["gift"]) == (2, 3, "Un café for free")
    town.house.clock.move(days=1)
    assert await cards(town.ana) == []
    await buys(town, town.ana)
    [card] = (await has(town.ana))["punchCards"]
    assert (card["punches"], card["goal"], card["gift"]) == (1, 9, "+1 point")
    assert await reconcile() == []


async def test_a_punch_needs_what_its_cases_ask(town: Town) -> None:
    await punch_card(town, cases=[{"conditions": [{"figure": {"measure": "CART_TOTAL", "least": 800}}]}])
    await buys(town, town.ana, 799)
    assert await cards(town.ana) == []
    await buys(town, town.ana, 800)
    assert await cards(town.ana) == [1]


async def test_ten_purchases_at_once_fill_cards_without_losing_a_punch(town: Town) -> None:
    await punch_card(town)
    await asyncio.gather(*(buys(town, town.ana) for _ in range(10)))
    assert (await cards(town.ana), len((await has(town.ana))["vouchers"])) == ([1], 3)
    assert await reconcile() == []


async def scratches(customer: Customer, card: str) -> Any:
    return await customer.person.do("scratchCard", id=card)


def assert_opens(card: Any) -> None:
    """As a stranger would, from public answers alone."""
    proof = card["proof"]
    lines = ("fiel-scratch-1", proof["nonce"], card["id"], proof["prizeId"], proof["prizeTitle"])
    assert hashlib.sha256("\n".join(lines).encode()).hexdigest() == card["commitment"]
    assert (proof["prizeId"], proof["prizeTitle"]) in {(prize["id"], prize["title"]) for prize in card["pool"]}


async def test_a_pool_is_exactly_used_up_and_every_commitment_opens(town: Town) -> None:
    number = await promotion(town, "SCRATCH_CARD", prizes=POOL)
    people = [town.ana, town.luis, *[await customer(town.house, f"C{n}", f"c{n}@casa.example") for n in range(4)]]
    assert (await assign(town, number))["members"] == 6
    assert (await assign(town, number))["members"] == 6  # the pool is empty: nobody gets a second one
    won: Counter[str] = Counter()
    for one in people:
        before = await has(one)
        [card] = before["scratchCards"]
        assert (card["proof"], card["wins"], card["prize"], card["voucher"]) == (None, None, None, None)
        done = await scratches(one, card["id"])
        [after] = (await has(one))["scratchCards"]
        assert after["commitment"] == card["commitment"] == done["card"]["commitment"]
        assert after["pool"] == card["pool"]
        assert_opens(after)
        won[after["prize"]] += 1
        assert await one.balance() == (50 if after["prize"] == "50 puntos" else 0)
        assert (after["voucher"] is not None) == (after["prize"] == "Un café")
    assert won == {"50 puntos": 2, "Un café": 1, "Sin premio": 3}
    assert await reconcile() == []


async def test_nothing_that_leaves_the_server_before_the_scratch_tells_the_prize(town: Town) -> None:
    """Two towns' worth of cards, one that wins and one that does not, answer alike but for ids, moments, hashes."""
    number = await promotion(town, "SCRATCH_CARD", prizes=[
        {"title": "Un café", "total": 1, "actions": COFFEE}, {"title": "Sin premio", "total": 1}])  # fmt: skip
    await assign(town, number)
    await town.house.run_jobs()
    everything = (
        '{ wallet(merchant: "cafe-aurora") { balance vouchers { id } inbox { edges { node { title body } } }'
        " scratchCards { title scratchedAt pool { title cards wins } proof { nonce } wins prize voucher { id } } } }"
    )
    told = [await one.person.ask(everything) for one in (town.ana, town.luis)]
    assert told[0] == told[1]
    managed = await town.manager.ask("query ($i: ID!) { promotion(id: $i) { prizes { title total scratched } figures"
                                     " { points scratchCards } } activities { edges { node { text } } } }",
                                     i=number)  # fmt: skip
    assert [prize["scratched"] for prize in managed["promotion"]["prizes"]] == [0, 0]
    activities = await db.fetch("SELECT data FROM activity WHERE kind LIKE 'scratch_card.%'")
    assert {json.dumps(db.from_json(row["data"])) for row in activities} == {json.dumps({"promotion_id": 1})}


async def test_a_card_scratched_by_two_phones_is_scratched_once(town: Town) -> None:
    number = await promotion(town, "SCRATCH_CARD", prizes=[
        {"title": "5 puntos", "total": 1, "actions": [{"addPoints": 5}]},
        {"title": "6 puntos", "total": 1, "actions": [{"addPoints": 6}]}])  # fmt: skip
    await assign(town, number)
    [card] = (await has(town.ana))["scratchCards"]
    done = await asyncio.gather(*(scratches(town.ana, card["id"]) for _ in range(5)))
    assert {one["__typename"] for one in done} == {"ScratchCardSuccess"}
    assert len({one["card"]["prize"] for one in done}) == 1
    [other] = (await has(town.luis))["scratchCards"]
    await scratches(town.luis, other["id"])
    assert {await town.ana.balance(), await town.luis.balance()} == {5, 6}
    assert (await scratches(town.luis, card["id"]))["__typename"] == "NotFound"


async def test_the_last_card_of_a_pool_goes_to_exactly_one(town: Town) -> None:
    number = await promotion(town, "SCRATCH_CARD", prizes=[
        {"title": "A", "total": 1, "actions": [{"addPoints": 5}]}, {"title": "B", "total": 1}])  # fmt: skip
    whom = [await member_id(town, one) for one in (town.ana, town.luis)]
    done = await asyncio.gather(*(
        town.cashier.do("givePromotion", member={"membershipId": one}, promotionId=number, idempotencyKey=key())
        for one in whom for _ in range(3)
    ))  # fmt: skip
    assert sorted(one.get("code", "") for one in done) == ["", ""] + ["ALL_GONE"] * 4
    assert await reconcile() == []


async def test_an_undone_purchase_takes_the_card_back_unless_it_was_scratched(town: Town) -> None:
    await promotion(town, "SCRATCH_CARD", prizes=POOL, byPurchase=True)
    first, second = await buys(town, town.ana), await buys(town, town.ana)
    mine = (await has(town.ana))["scratchCards"]
    assert len(mine) == 2
    await scratches(town.ana, mine[0]["id"])
    await undo(town, first)
    await undo(town, second)
    assert [card["id"] for card in (await has(town.ana))["scratchCards"]] == [mine[0]["id"]]
    assert (await scratches(town.ana, mine[1]["id"]))["code"] == "CARD_GONE"
    left = await db.fetch("SELECT CAST(sum(remaining) AS BIGINT) AS n FROM prize")
    assert left[0]["n"] == 5
    assert await reconcile() == []


async def test_a_pool_with_cards_out_is_not_changed(town: Town) -> None:
    number = await promotion(town, "SCRATCH_CARD", prizes=POOL)
    form = {"kind": "SCRATCH_CARD", "title": "x", "prizes": [*POOL[:2], {"title": "Nada", "total": 5}]}
    assert (await town.manager.do("savePromotion", id=number, form=form))["__typename"] == "SavePromotionSuccess"
    await assign(town, number)
    again = {**form, "prizes": POOL}
    assert (await town.manager.do("savePromotion", id=number, form=again))["code"] == "POOL_FIXED"
    same = {**form, "description": "Otra"}
    assert (await town.manager.do("savePromotion", id=number, form=same))["__typename"] == "SavePromotionSuccess"
