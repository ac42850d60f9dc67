"""Paying with points and promotions, as a till and an e-shop do."""

from __future__ import annotations

from typing import Any

from support.rest import ALL_SCOPES, Shop, shop
from support.town import Customer, Town, key

MONEY = "{ amountMinor formatted }"
LINES = f"lines {{ kind label amount {MONEY} points gifts why }}"
QUOTE = (
    "query ($c: CheckoutInput!) { checkoutQuote(checkout: $c) { __typename ... on UserError { code message }"
    " ... on InvalidInput { fields { path code message } } ... on CheckoutQuote { quote"
    f" goods {MONEY} {LINES} discount {MONEY} total {MONEY} earns needsConsent"
    f" points {{ balance mostPoints most {MONEY} problem seesGoods }}"
    f" options {{ voucherId promotionId title gift amount {MONEY} gifts problem asksSeen }} }} }} }}"
)
BOOKS = [{"name": "Un libro", "product_id": "LIBRO", "quantity": 2, "unit_price_minor": 1500}]
"""30.00 in all."""
TRUSTED = [*ALL_SCOPES, "CHECKOUT_TRUSTED"]


async def points_are_money(town: Town, **more: Any) -> None:
    """A hundred points are five euros."""
    await town.program(redeemPoints=100, redeemAmountMinor=500, **more)


async def trusted_shop(town: Town) -> Shop:
    return await shop(town, scopes=TRUSTED)


async def quoted(town: Town, customer: Customer, **form: Any) -> Any:
    """At the till."""
    checkout = {"member": {"code": customer.code}, **form}
    return (await town.cashier.ask(QUOTE, c=checkout))["checkoutQuote"]


async def committed(town: Town, customer: Customer, *, idempotency_key: str | None = None, consent: Any = None,
                    quote: str | None = None, **form: Any) -> Any:  # fmt: skip
    """At the till, as it is quoted now."""
    if quote is None:
        quote = (await quoted(town, customer, **form))["quote"]
    return await town.cashier.do(
        "commitCheckout", checkout={"member": {"code": customer.code}, **form}, quote=quote, consent=consent,
        idempotencyKey=idempotency_key or key(),
    )  # fmt: skip


def cart(customer: Customer, **more: Any) -> dict[str, Any]:
    """Two books, at the e-shop."""
    return {"customer": {"code": customer.code}, "lines": BOOKS, **more}


async def asked(eshop: Shop, customer: Customer, **more: Any) -> Any:
    return await eshop.do("POST", "/checkout-quotes", cart(customer, **more))


async def paid(eshop: Shop, customer: Customer, order: str, **more: Any) -> Any:
    """As it is quoted now, with a word of the shop that signed them in."""
    quote = (await asked(eshop, customer, **more))["quote"]
    body = {**cart(customer, **more), "order_id": order, "quote": quote, "consent": {"trusted": True}}
    return await eshop.move("POST", "/checkouts", body)


async def told(eshop: Shop, customer: Customer, order: str, discount: int, state: str = "COMPLETED") -> Any:
    body = {**cart(customer), "id": order, "discount_minor": discount, "total_minor": 3000 - discount, "state": state}
    return await eshop.do("POST", "/orders", body)
