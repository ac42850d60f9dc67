"""A town in which each operation of the REST API can be done, by what is named here."""

from __future__ import annotations

from typing import Any

from support.checkout import BOOKS, points_are_money
from support.coupons import coupons
from support.promotions import assign, code_promotion, has, member_id, promotion
from support.receipts import claimed
from support.rest import ALL_SCOPES, Shop, shop
from support.town import Town

TEN: list[dict[str, Any]] = [{"discount": {"percentBp": 1000}}]
TRUSTED = {"consent": {"trusted": True}}
REVIEWED = ("UNO", "DOS", "TRES", "CUATRO")
Known = dict[str, dict[str, Any]]


async def dressed(town: Town) -> tuple[Shop, Known]:
    """An e-shop that may do all, and a body and the names in the path for each ``METHOD /path`` that needs them."""
    eshop = await shop(town, scopes=[*ALL_SCOPES, "CHECKOUT_TRUSTED"])
    await points_are_money(town, acceptsReceipts=True)
    await town.award(town.ana, 5_000)
    ana: dict[str, Any] = {"customer": {"code": town.ana.code}}
    who = {"path": {"customer_id": await member_id(town, town.ana)}}
    known: Known = {f"GET /customers/{{customer_id}}{more}": who for more in (
        "", "/promotions", "/wallet", "/reviews", "/early-products")}  # fmt: skip
    eva = await eshop.do("POST", "/customers", {"name": "Eva"})
    known["POST /customers/{customer_id}/wallet-link"] = {"path": {"customer_id": eva["id"]}}
    known["POST /identify"] = {"body": {"qr": town.ana.code}}
    known["POST /points"] = {"body": {**ana, "points": 5}}
    given = await eshop.move("POST", "/points", {**ana, "points": 5})
    known["POST /points/{points_id}/reversal"] = {"path": {"points_id": given["id"]}, "body": {}}
    known |= {
        **await sold(town, eshop, ana), **await reviewed(eshop, ana, who["path"]["customer_id"]),
        **await given_out(town, ana), **await redeemed(town, eshop, ana),
    }  # fmt: skip
    return eshop, known


async def sold(town: Town, eshop: Shop, ana: dict[str, Any]) -> Known:
    """Orders, a checkout, products, receipts."""
    bought = {**ana, "lines": BOOKS}
    cart = {**bought, "points": 100}
    for ref in ("1001", "1002"):
        await eshop.do("POST", "/orders", {**bought, "id": ref, "total_minor": 3000, "state": "PAID"})
    quote = (await eshop.do("POST", "/checkout-quotes", cart))["quote"]
    paid = await eshop.move("POST", "/checkouts", {**cart, **TRUSTED, "order_id": "1003", "quote": quote})
    quote = (await eshop.do("POST", "/checkout-quotes", cart))["quote"]
    for ref in ("cafe-1kg", "molinillo"):
        await eshop.do("PUT", f"/products/{ref}", {"name": "Café en grano", "price_minor": 900})
    today = town.house.clock().date().isoformat()
    good, bad = await claimed(town.ana, "P-1", today), await claimed(town.luis, "P-2", today)
    one, product = {"path": {"checkout_id": paid["id"]}}, {"path": {"product_id": "cafe-1kg"}}
    return {
        "POST /orders": {"body": {**bought, "id": "1004", "total_minor": 3000, "state": "PAID"}},
        "POST /orders/{order_id}/state": {"path": {"order_id": "1001"}, "body": {"state": "COMPLETED"}},
        "POST /orders/{order_id}/refunds": {"path": {"order_id": "1002"}, "body": {"id": "R-1", "amount_minor": 500}},
        "GET /orders/{order_id}": {"path": {"order_id": "1001"}},
        "POST /checkout-quotes": {"body": cart},
        "POST /checkouts": {"body": {**cart, **TRUSTED, "order_id": "1005", "quote": quote}},
        "GET /checkouts/{checkout_id}": one, "POST /checkouts/{checkout_id}/cancellation": one,
        **{f"GET /products/{{product_id}}{more}": product for more in ("", "/rating", "/reviews")},
        "DELETE /products/{product_id}": {"path": {"product_id": "molinillo"}},
        "GET /receipts/{receipt_id}": {"path": {"receipt_id": good}},
        "POST /receipts/{receipt_id}/acceptance": {"path": {"receipt_id": good}, "body": {"version": 1}},
        "POST /receipts/{receipt_id}/refusal": {
            "path": {"receipt_id": bad}, "body": {"version": 1, "reason": "No es nuestro"}},
    }  # fmt: skip


async def reviewed(eshop: Shop, ana: dict[str, Any], member: str) -> Known:
    """A review for each thing that can be done with one."""
    lines = [{"name": one, "product_id": one, "unit_price_minor": 1000, "quantity": 1} for one in REVIEWED]
    await eshop.do("POST", "/orders", {**ana, "id": "R", "lines": lines, "total_minor": 4000, "state": "COMPLETED"})
    asked = (await eshop.do("GET", f"/customers/{member}/reviews"))["data"]
    unwritten, *written = [one["id"] for one in asked]
    versions = [(await eshop.do("PUT", f"/reviews/{one}", {"stars": 4}))["version"] for one in written]
    done = await eshop.do("POST", f"/reviews/{written[2]}/approval", {"version": versions[2]})
    return {
        "PUT /reviews/{review_id}": {"path": {"review_id": unwritten}, "body": {"stars": 5}},
        "POST /reviews/{review_id}/approval": {"path": {"review_id": written[0]}, "body": {"version": versions[0]}},
        "POST /reviews/{review_id}/refusal": {
            "path": {"review_id": written[1]}, "body": {"version": versions[1], "reason": "No habla del producto."}},
        "PUT /reviews/{review_id}/answer": {
            "path": {"review_id": written[2]}, "body": {"version": done["version"], "text": "Gracias"}},
    }  # fmt: skip


async def given_out(town: Town, ana: dict[str, Any]) -> Known:
    """Vouchers, codes, punches, gifts, coupons."""
    card = await promotion(town, "PUNCH_CARD", gift=TEN, punchRules={"goal": 20})
    mug = await promotion(town, "EXTERNAL_GIFT", gift=[{"externalGift": "Una taza"}])
    await code_promotion(town, "HOLA", gift=[{"addPoints": 30}])
    for _ in range(2):
        await assign(town, await promotion(town, "REGULAR", gift=TEN))
    shown, used = (await has(town.ana))["vouchers"][:2]
    batch, codes = await coupons(town, 2)
    return {
        "GET /vouchers/{code}": {"path": {"code": shown["code"]}},
        "POST /vouchers/{voucher_id}/use": {
            "path": {"voucher_id": used["id"]}, "body": {"amount_minor": 2550, **TRUSTED}},
        "POST /promo-codes": {"body": {**ana, "code": "HOLA"}},
        "POST /punches": {"body": {**ana, "promotion_id": card}},
        "POST /gifts": {"body": {**ana, "promotion_id": mug}},
        "POST /coupon-claims": {"body": {**ana, "code": codes[0]}},
        "GET /coupons/{code}": {"path": {"code": codes[1]}},
        "GET /coupon-batches/{batch_id}": {"path": {"batch_id": batch}},
        "GET /coupon-batches/{batch_id}/coupons": {"path": {"batch_id": batch}},
    }  # fmt: skip


async def redeemed(town: Town, eshop: Shop, ana: dict[str, Any]) -> Known:
    reward = await town.reward(10)
    waiting = (await town.request(town.ana, reward))["redemption"]["id"]
    done = await eshop.move("POST", "/redemptions", {**ana, **TRUSTED, "reward_id": reward})
    return {
        "POST /redemptions": {"body": {**ana, **TRUSTED, "reward_id": reward}},
        "GET /redemptions/{redemption_id}": {"path": {"redemption_id": waiting}},
        "POST /redemptions/{redemption_id}/confirmation": {"path": {"redemption_id": waiting}},
        "POST /redemptions/{redemption_id}/reversal": {"path": {"redemption_id": done["id"]}},
    }
