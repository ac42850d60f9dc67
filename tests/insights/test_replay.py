"""A promotion played over past purchases says what it would have done, and writes nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from fiel.core import db
from support.promotions import buys
from support.rest import shop
from support.town import Town

ASKED = (
    "query ($f: PromotionFormInput!, $a: Date!, $b: Date!, $m: String) { replayPromotion(form: $f, firstDay: $a,"
    " lastDay: $b, merchant: $m) { __typename ... on ReplayPromotionSuccess { purchases reached unknown customers"
    " points punches cards discount { amountMinor } } ... on InvalidInput { fields { path code } } } }"
)
OVER: dict[str, Any] = {"figure": {"measure": "CART_TOTAL", "least": 2000}}


async def replayed(town: Town, who: Any = None, days: int = 30, **form: Any) -> Any:
    today = town.house.clock().date()
    asked = {"f": {"title": "x", **form}, "a": (today - timedelta(days=days)).isoformat(), "b": today.isoformat()}
    return (await (who or town.manager).ask(ASKED, **asked))["replayPromotion"]


async def test_it_counts_whom_it_reaches_and_what_it_costs(town: Town) -> None:
    for who, amount in ((town.ana, 3000), (town.ana, 1000), (town.luis, 2000), (town.luis, 2500)):
        await buys(town, who, amount)
        town.house.clock.move(days=1)
    undone = await buys(town, town.ana, 9000)
    await town.manager.do("reverseTransaction", transactionId=undone["transactionId"], idempotencyKey="r")
    before = await db.fetch("SELECT count(*) AS n FROM activity")
    actions = [{"multiplyBp": 20_000}, {"discount": {"percentBp": 1000}}]
    cases = [{"conditions": [OVER], "actions": actions}]
    found = await replayed(town, kind="BENEFIT", cases=cases)
    assert found == {
        "__typename": "ReplayPromotionSuccess", "purchases": 4, "reached": 3, "unknown": 0, "customers": 2,
        "points": 75, "punches": 0, "cards": 0, "discount": {"amountMinor": 750},
    }  # fmt: skip
    limited = await replayed(town, kind="BENEFIT", cases=cases, mostPerCustomer=1)
    assert (limited["reached"], limited["points"]) == (2, 50)
    spared = await replayed(town, kind="BENEFIT", cases=cases, budget=1)
    assert (spared["reached"], spared["points"]) == (1, 30)
    first = [{"conditions": [{"firstPurchase": True}], "actions": [{"addPoints": 5}]}]
    assert (await replayed(town, kind="BENEFIT", cases=first))["points"] == 10
    card: dict[str, Any] = {"kind": "PUNCH_CARD", "gift": [{"addPoints": 1}], "punchRules": {"goal": 2}}
    punched = await replayed(town, **card)
    assert (punched["punches"], punched["cards"], punched["points"]) == (4, 2, 0)
    assert (await replayed(town, days=1, kind="BENEFIT", cases=cases))["purchases"] == 1
    assert await db.fetch("SELECT count(*) AS n FROM activity") == before


async def test_what_was_in_an_order_is_known_and_at_the_till_it_is_not(town: Town) -> None:
    await town.manager.do("saveProduct", ref="c1", name="Café", category="Cafés")
    eshop = await shop(town)
    await eshop.do("POST", "/orders", {
        "id": "1", "customer": {"code": town.ana.code}, "total_minor": 2000, "state": "COMPLETED",
        "lines": [{"product_id": "c1", "name": "Café", "quantity": 2, "unit_price_minor": 1000}]})  # fmt: skip
    await buys(town, town.luis, 1000)
    cases = [{"conditions": [{"cartHolds": {"categories": ["Cafés"], "least": 2}}], "actions": [{"addPoints": 5}]}]
    found = await replayed(town, kind="BENEFIT", cases=cases)
    assert (found["reached"], found["unknown"], found["points"]) == (1, 1, 5)


async def test_bad_input_and_others_are_answered(town: Town) -> None:
    gift = [{"addPoints": 5}]
    assert (await replayed(town, days=400, kind="BENEFIT", gift=gift))["fields"][0]["code"] == "PERIOD_LONG"
    assert (await replayed(town, days=-1, kind="BENEFIT", gift=gift))["fields"][0]["code"] == "ORDER"
    assert (await replayed(town, kind="BENEFIT"))["fields"][0]["code"] == "GIFT_NEEDED"
    assert (await replayed(town, town.cashier, kind="BENEFIT", gift=gift))["__typename"] == "NotFound"
