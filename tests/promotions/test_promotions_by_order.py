"""What promotions do with the orders of an e-shop, and what becomes of that when the money goes back."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from support.orders import LINES, deficit, orders, refund, spend
from support.promotions import assign, has, promotion, scan, use
from support.rest import shop
from support.town import Town

COFFEE: list[dict[str, Any]] = [{"freeProduct": {"name": "Un café"}}]
TWICE: list[dict[str, Any]] = [{"multiplyBp": 20_000}]


async def test_an_order_sets_promotions_off_when_it_counts_by_what_was_in_it(town: Town) -> None:
    await promotion(town, "BENEFIT", gift=TWICE, cases=[
        {"conditions": [{"cartHolds": {"products": ["LIBRO"], "least": 3}}], "actions": []},
    ])  # fmt: skip
    by_books = {"goal": 5, "by": "PRODUCT", "products": ["LIBRO"]}
    await promotion(town, "PUNCH_CARD", gift=COFFEE, punchRules=by_books)
    await promotion(town, "EXTERNAL_GIFT", gift=[{"externalGift": "Una bolsa"}], byPurchase=True)
    eshop = await shop(town)
    await orders(eshop, town, state="CREATED")
    before = await has(town.ana)
    assert (before["balance"], before["vouchers"], before["punchCards"]) == (0, [], [])
    await eshop.do("POST", "/orders/1/state", {"state": "COMPLETED"})
    for _ in range(2):  # told twice, it is done once
        await orders(eshop, town)
    after = await has(town.ana)
    assert (after["balance"], [one["punches"] for one in after["punchCards"]]) == (60, [3])
    assert [one["gift"] for one in after["vouchers"]] == ["Una bolsa"]
    await orders(eshop, town, "2", lines=[{**LINES[0], "quantity": 1}], total_minor=1000)
    last = await has(town.ana)
    assert (last["balance"], [one["punches"] for one in last["punchCards"]]) == (70, [4])
    await town.house.assert_books_balance()


async def test_a_refund_takes_back_in_proportion_and_a_return_all_of_it(town: Town) -> None:
    await promotion(town, "BENEFIT", gift=TWICE)
    await promotion(town, "PUNCH_CARD", gift=COFFEE, punchRules={"goal": 5})
    await promotion(town, "EXTERNAL_GIFT", gift=[{"externalGift": "Una bolsa"}], byPurchase=True)
    eshop = await shop(town)
    await orders(eshop, town)
    assert (await has(town.ana))["balance"] == 60
    for _ in range(2):
        await refund(eshop, "1", "R1", 1000)
        part = await has(town.ana)
        assert (part["balance"], len(part["vouchers"]), part["punchCards"][0]["punches"]) == (40, 1, 1)
    await refund(eshop, "1", "R2", 500)
    assert (await has(town.ana))["balance"] == 30
    await eshop.do("POST", "/orders/1/state", {"state": "REFUNDED"})
    gone = await has(town.ana)
    assert (gone["balance"], gone["vouchers"], [one["punches"] for one in gone["punchCards"]]) == (0, [], [0])
    await town.house.assert_books_balance()


async def test_a_cancelled_order_gives_back_the_voucher_that_multiplied_it(town: Town) -> None:
    await assign(town, await promotion(town, "REGULAR", gift=TWICE))
    eshop = await shop(town)
    for ref in ("1", "2"):
        await orders(eshop, town, ref)
        assert ((await has(town.ana))["balance"], (await has(town.ana))["vouchers"]) == (60, [])
        await eshop.do("POST", f"/orders/{ref}/state", {"state": "CANCELLED"})
        back = await has(town.ana)
        assert (back["balance"], [one["state"] for one in back["vouchers"]]) == (0, ["WAITING"])
    await town.house.assert_books_balance()


async def test_what_was_spent_of_a_returned_orders_benefit_is_owed(town: Town) -> None:
    await promotion(town, "BENEFIT", gift=TWICE, budget=5)
    eshop = await shop(town)
    await orders(eshop, town)
    await spend(town, 50)
    await refund(eshop, "1", "R1", 1500)
    assert ((await has(town.ana))["balance"], await deficit(town)) == (0, 20)
    await eshop.do("POST", "/orders/1/state", {"state": "REFUNDED"})
    assert ((await has(town.ana))["balance"], await deficit(town)) == (0, 50)
    await town.house.assert_books_balance()


async def test_an_order_has_the_promotions_of_the_day_it_was_placed(town: Town) -> None:
    now = town.house.clock()
    weekend: dict[str, Any] = {"validFrom": now.isoformat(), "validTo": (now + timedelta(days=2)).isoformat()}
    await promotion(town, "BENEFIT", gift=TWICE, **weekend)
    await promotion(town, "EXTERNAL_GIFT", gift=[{"externalGift": "Una bolsa"}], byPurchase=True, **weekend)
    kept = [{"externalGift": "Una taza"}]
    await promotion(town, "EXTERNAL_GIFT", gift=kept, byPurchase=True, keepsDays=30, **weekend)
    eshop = await shop(town)
    town.house.clock.move(days=1)
    await orders(eshop, town, state="PAID")
    town.house.clock.move(days=4)
    await promotion(town, "BENEFIT", gift=[{"addPoints": 500}])
    await eshop.do("POST", "/orders/1/state", {"state": "COMPLETED"})
    found = await has(town.ana)
    assert (found["balance"], [one["gift"] for one in found["vouchers"]]) == (60, ["Una taza"])
    await orders(eshop, town, "2")
    assert (await has(town.ana))["balance"] == 60 + 30 + 500


async def test_a_used_gift_of_a_returned_order_stays_used(town: Town) -> None:
    await promotion(town, "EXTERNAL_GIFT", gift=[{"externalGift": "Una bolsa"}], byPurchase=True, budget=9)
    eshop = await shop(town)
    await orders(eshop, town)
    [bag] = (await has(town.ana))["vouchers"]
    await scan(town, town.ana)
    assert (await use(town, bag["id"]))["__typename"] == "UseVoucherSuccess"
    await eshop.do("POST", "/orders/1/state", {"state": "CANCELLED"})
    rows = await town.house.rows("SELECT state FROM voucher")
    assert [row["state"] for row in rows] == ["USED"]
    await town.house.assert_books_balance()
