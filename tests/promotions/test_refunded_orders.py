"""Refunds of orders that promotions looked at, in the ways that would be easy to get wrong."""

from __future__ import annotations

import asyncio
from typing import Any

from fiel.core.ids import global_id
from support.members import merged, parted
from support.orders import deficit, orders, refund, spend
from support.promotions import assign, has, promotion
from support.rest import Shop, shop
from support.town import Town, key

COFFEE: list[dict[str, Any]] = [{"freeProduct": {"name": "Un café"}}]
TWICE: list[dict[str, Any]] = [{"multiplyBp": 20_000}]


async def balance(town: Town) -> int:
    return int((await has(town.ana))["balance"])


async def state(eshop: Shop, ref: str, to: str) -> None:
    await eshop.do("POST", f"/orders/{ref}/state", {"state": to})


async def standing(town: Town) -> dict[str, tuple[int, int]]:
    """Balance and lifetime of each."""
    rows = await town.house.rows(
        "SELECT m.given_name, a.balance, a.lifetime FROM membership m JOIN points_account a"
        " ON a.id = m.points_account_id"
    )
    return {row["given_name"]: (row["balance"], row["lifetime"]) for row in rows}


async def two_people(eshop: Shop) -> tuple[str, str]:
    return tuple([(await eshop.do("POST", "/customers", {"name": name}))["id"] for name in ("Kiko", "Olga")])


async def test_what_was_refunded_before_it_counted_is_not_taken_again(town: Town) -> None:
    await promotion(town, "BENEFIT", gift=[*TWICE, {"addPoints": 100}])
    eshop = await shop(town)
    await orders(eshop, town, state="PAID")
    await refund(eshop, "1", "R1", 1500)
    await state(eshop, "1", "COMPLETED")
    assert await balance(town) == 15 + 15 + 100
    await refund(eshop, "1", "R2", 1)
    assert await balance(town) == 14 + 114
    await refund(eshop, "1", "R3", 749)
    assert await balance(town) == 7 + 57
    await state(eshop, "1", "REFUNDED")
    assert (await balance(town), await deficit(town)) == (0, 0)
    await town.house.assert_books_balance()


async def test_parting_merged_records_leaves_each_their_own(town: Town) -> None:
    await promotion(town, "BENEFIT", gift=TWICE)
    eshop = await shop(town)
    kiko, olga = await two_people(eshop)
    await eshop.move("POST", "/points", {"customer": {"id": kiko}, "points": 100})
    await eshop.do("POST", "/orders", {"id": "1", "customer": {"id": olga}, "total_minor": 3000, "state": "COMPLETED"})
    merge = await merged(town, kiko, olga)
    await state(eshop, "1", "CANCELLED")
    await parted(town, merge)
    found = await standing(town)
    assert (found["Kiko"], found["Olga"]) == ((100, 100), (0, 0))
    await town.house.assert_books_balance()


async def test_points_that_a_benefit_took_go_back_to_whom_the_record_was_merged_into(town: Town) -> None:
    await promotion(town, "BENEFIT", gift=[{"removePoints": 20}])
    eshop = await shop(town)
    kiko, olga = await two_people(eshop)
    await eshop.move("POST", "/points", {"customer": {"id": olga}, "points": 100})
    await eshop.do("POST", "/orders", {"id": "1", "customer": {"id": olga}, "total_minor": 3000, "state": "COMPLETED"})
    await merged(town, kiko, olga)
    await state(eshop, "1", "CANCELLED")
    found = await standing(town)
    assert (found["Kiko"][0], found["Olga"][0]) == (100, 0)
    await town.house.assert_books_balance()


async def test_an_orders_promotion_is_undone_by_the_order_alone(town: Town) -> None:
    await promotion(town, "BENEFIT", gift=TWICE)
    eshop = await shop(town)
    await orders(eshop, town)
    await refund(eshop, "1", "R1", 1500)
    [entry] = await town.house.rows("SELECT id FROM points_transaction WHERE cause_kind = 'voucher' AND kind = 'EARN'")
    number = global_id("PointsTransaction", entry["id"])
    undone = await town.manager.do("reverseTransaction", transactionId=number, idempotencyKey=key())
    assert (undone["code"], await balance(town)) == ("UNDO_BY_ORDER", 30)


async def test_a_return_in_two_steps_frees_as_much_as_one_in_one(town: Town) -> None:
    await promotion(town, "BENEFIT", gift=TWICE, budget=1, mostPerCustomer=1)
    eshop = await shop(town)
    for ref in ("1", "2"):
        await orders(eshop, town, ref)
        assert await balance(town) == 60
        await refund(eshop, ref, "R1", 1000)
        await state(eshop, ref, "REFUNDED")
        assert (await balance(town), await deficit(town)) == (0, 0)
    query = "{ promotions { edges { node { figures { points } } } } }"
    [edge] = (await town.manager.ask(query))["promotions"]["edges"]
    assert edge["node"]["figures"]["points"] == 0
    await town.house.assert_books_balance()


async def test_a_voucher_comes_back_after_a_cent_was_refunded_and_then_all(town: Town) -> None:
    await assign(town, await promotion(town, "REGULAR", gift=TWICE, budget=1))
    eshop = await shop(town)
    for ref in ("1", "2"):
        await orders(eshop, town, ref)
        assert ((await balance(town)), (await has(town.ana))["vouchers"]) == (60, [])
        await refund(eshop, ref, "R1", 1)
        await state(eshop, ref, "CANCELLED")
        found = await has(town.ana)
        assert (found["balance"], [one["state"] for one in found["vouchers"]]) == (0, ["WAITING"])
    await town.house.assert_books_balance()


async def test_a_voucher_goes_with_the_order_that_brought_it_whichever_is_cancelled_first(town: Town) -> None:
    brings = await promotion(town, "REGULAR", gift=TWICE, byPurchase=True, mostPerCustomer=1)
    eshop = await shop(town)
    await orders(eshop, town, "1")
    await town.manager.do("endPromotion", id=brings)
    town.house.clock.move(minutes=5)
    await orders(eshop, town, "2")
    assert await balance(town) == 30 + 60
    await state(eshop, "1", "CANCELLED")
    await state(eshop, "2", "CANCELLED")
    found = await has(town.ana)
    assert (found["balance"], found["vouchers"]) == (0, [])
    await town.house.assert_books_balance()


async def test_points_tapped_out_of_a_gift_are_owed_when_its_order_is_returned(town: Town) -> None:
    await promotion(town, "REGULAR", gift=[{"addPoints": 100}], byPurchase=True, budget=1)
    eshop = await shop(town)
    await orders(eshop, town)
    [gift] = (await has(town.ana))["vouchers"]
    await town.ana.person.do("takeVoucher", id=gift["id"])
    await spend(town, 120)
    await refund(eshop, "1", "R1", 1500)
    assert (await balance(town), await deficit(town)) == (0, 5)
    await state(eshop, "1", "REFUNDED")
    assert (await balance(town), await deficit(town)) == (0, 120)
    await orders(eshop, town, "2")
    assert len((await has(town.ana))["vouchers"]) == 1, "the budget is free again"
    await town.house.assert_books_balance()


async def test_the_pause_between_punches_is_that_between_orders(town: Town) -> None:
    await promotion(town, "PUNCH_CARD", gift=COFFEE, punchRules={"goal": 9, "minutesBetween": 60})
    eshop = await shop(town)
    for ref, minutes in (("1", 0), ("2", 30), ("3", 90)):
        town.house.clock.move(minutes=minutes)
        await orders(eshop, town, ref, state="PAID")
    for ref in ("3", "2", "1"):  # of the second, the pause from the first and to the third is looked at
        await state(eshop, ref, "COMPLETED")
    assert [one["punches"] for one in (await has(town.ana))["punchCards"]] == [2]


async def test_lines_told_anew_leave_the_order_at_its_day(town: Town) -> None:
    await promotion(town, "BENEFIT", gift=TWICE, validTo=town.house.clock().replace(hour=23).isoformat())
    eshop = await shop(town)
    await orders(eshop, town, state="PAID")
    town.house.clock.move(days=2)
    line = {"name": "Un libro", "quantity": 4, "unit_price_minor": 1000}
    await orders(eshop, town, state="COMPLETED", lines=[line], total_minor=4000)
    assert await balance(town) == 80


async def test_many_taps_ask_the_phone_once_and_for_what_can_be_used(town: Town) -> None:
    long = [{"title": "P" * 70 + str(n), "total": 5, "actions": COFFEE} for n in range(2)]
    await assign(town, await promotion(town, "SCRATCH_CARD", title="T" * 70, prizes=long))
    [card] = (await has(town.ana))["scratchCards"]
    await town.ana.person.do("scratchCard", id=card["id"])
    [won] = (await has(town.ana))["vouchers"]
    asked = await asyncio.gather(*(town.cashier.do("requestVoucherConsent", voucherId=won["id"]) for _ in range(6)))
    assert len({one["requestId"] for one in asked}) == 1
    await assign(town, await promotion(town, "REGULAR", gift=TWICE))
    twice = next(one for one in (await has(town.ana))["vouchers"] if one["id"] != won["id"])
    assert (await town.cashier.do("requestVoucherConsent", voucherId=twice["id"]))["code"] == "APPLIES_BY_ITSELF"
