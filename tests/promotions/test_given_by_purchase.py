"""Benefits, gifts and factors that a purchase sets off."""

from __future__ import annotations

import asyncio
from typing import Any

from fiel.core import db
from fiel.ledger.reconcile import reconcile
from support.promotions import assign, buys, has, promotion, scan, use, voucher_states
from support.rest import shop
from support.town import Town, key

TEN_PERCENT: list[dict[str, Any]] = [{"discount": {"percentBp": 1000}}]


async def test_an_external_gift_comes_with_a_purchase_and_goes_with_it(town: Town) -> None:
    over = {"figure": {"measure": "CART_TOTAL", "least": 50_000}}
    gift = [{"externalGift": "Un libro de recetas"}]
    await promotion(town, "EXTERNAL_GIFT", byPurchase=True, cases=[{"conditions": [over]}], gift=gift)
    await buys(town, town.ana, 49_999)
    assert (await has(town.ana))["vouchers"] == []
    done = await buys(town, town.ana, 60_000)
    [voucher] = (await has(town.ana))["vouchers"]
    assert (voucher["gift"], voucher["kind"], voucher["conditions"]) == ("Un libro de recetas", "EXTERNAL_GIFT", [])
    undone = await town.cashier.do("reverseTransaction", transactionId=done["transactionId"], idempotencyKey=key())
    assert undone["__typename"] == "ReverseTransactionSuccess", undone
    assert (await has(town.ana))["vouchers"] == []
    done = await buys(town, town.ana, 60_000)
    [voucher] = (await has(town.ana))["vouchers"]
    await scan(town, town.ana)
    assert (await use(town, voucher["id"]))["__typename"] == "UseVoucherSuccess"
    await town.cashier.do("reverseTransaction", transactionId=done["transactionId"], idempotencyKey=key())
    assert await voucher_states(town) == ["WITHDRAWN", "USED"]  # it was handed over
    assert await reconcile() == []


async def test_a_benefit_applies_by_itself_and_is_taken_back_with_its_purchase(town: Town) -> None:
    over = {"figure": {"measure": "CART_TOTAL", "least": 2000}}
    cases = [
        {"conditions": [over], "actions": [{"multiplyBp": 20_000}, {"addPoints": 5}]},
        {"conditions": [{"firstPurchase": True}], "actions": [{"addPoints": 3}]},
    ]
    await promotion(town, "BENEFIT", cases=cases)
    who = {"member": {"code": town.ana.code}, "amountMinor": 3000}
    preview = (await town.cashier.ask(
        "query ($i: PreviewAwardInput!) { previewAward(input: $i) { ... on AwardPreview { points balanceAfter"
        " why { rule text } } } }", i=who))["previewAward"]  # fmt: skip
    assert (preview["points"], preview["balanceAfter"]) == (65, 65)
    assert preview["why"][-1] == {"rule": "PROMOTIONS", "text": "For promotions: 35. In all: 65"}
    done = await buys(town, town.ana, 3000)
    assert (done["points"], done["balance"]) == (30, 65)
    assert (await buys(town, town.luis, 500))["balance"] == 8
    assert (await buys(town, town.luis, 500))["balance"] == 13  # no longer the first
    await town.cashier.do("reverseTransaction", transactionId=done["transactionId"], idempotencyKey=key())
    assert await town.ana.balance() == 0
    assert await reconcile() == []


async def test_a_budget_is_not_passed_by_a_burst(town: Town) -> None:
    await promotion(town, "BENEFIT", gift=[{"addPoints": 7}], budget=3)
    await asyncio.gather(*(buys(town, who, 100) for who in (town.ana, town.luis) for _ in range(4)))
    assert await town.ana.balance() + await town.luis.balance() == 8 + 21
    rows = await db.fetch("SELECT given FROM promotion")
    assert rows[0]["given"] == 3
    assert await reconcile() == []


async def test_the_next_purchase_uses_a_voucher_that_multiplies(town: Town) -> None:
    await assign(town, await promotion(town, "REGULAR", gift=[{"multiplyBp": 30_000}]))
    [voucher] = (await has(town.ana))["vouchers"]
    assert voucher["isAutomatic"] is True
    await scan(town, town.ana)
    assert (await use(town, voucher["id"]))["code"] == "APPLIES_BY_ITSELF"
    done = await buys(town, town.ana, 1000)
    assert done["balance"] == 30
    assert (await buys(town, town.ana, 1000))["balance"] == 40
    await town.cashier.do("reverseTransaction", transactionId=done["transactionId"], idempotencyKey=key())
    assert await town.ana.balance() == 10
    assert [one["state"] for one in (await has(town.ana))["vouchers"]] == ["WAITING"]


async def test_a_till_by_rest_sets_benefits_off_too(town: Town) -> None:
    await promotion(town, "BENEFIT", gift=[{"addPoints": 7}])
    till = await shop(town)
    await till.move("POST", "/points", {"customer": {"code": town.ana.code}, "amount_minor": 1000})
    assert await town.ana.balance() == 17


async def test_the_preview_foresees_each_promotion_after_the_one_before_and_for_newcomers(town: Town) -> None:
    await promotion(town, "BENEFIT", by=town.rival, gift=[{"removePoints": 15}])
    first = [{"conditions": [{"figure": {"measure": "PURCHASES", "most": 0}}], "actions": []}]
    await promotion(town, "BENEFIT", by=town.rival, gift=[{"multiplyBp": 20_000}], cases=first)
    query = "query ($i: PreviewAwardInput!) { previewAward(input: $i) { ... on AwardPreview { points balanceAfter } } }"
    asked = {"member": {"code": town.ana.code}, "amountMinor": 1000}
    for points, balance in ((10, 10), (-5, 5)):
        seen = (await town.rival.ask(query, i=asked))["previewAward"]
        assert (seen["points"], seen["balanceAfter"]) == (points, balance)
        assert (await town.rival.do("awardPoints", **asked, idempotencyKey=key()))["balance"] == balance
