"""Checkouts as JSON."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, Field

from fiel.orders.checkout.models import CheckoutState
from fiel.orders.checkout.rules import OffKind
from fiel.pos.order_shapes import NewLine
from fiel.pos.shapes import Amount, Consent, CustomerRef, Input, Ref, example

CHECKOUT = {
    "customer": {"email": "ana@cliente.example"},
    "lines": [{"name": "Café en grano", "product_id": "cafe-1kg", "quantity": 2, "unit_price_minor": 900}],
    "shipping_minor": 495,
    "points": 100,
}
Chosen = Annotated[list[Annotated[str, Field(max_length=64)]], Field(max_length=20)]


class NewCheckout(Input):
    """What a customer buys, and what they choose to use for it. Points and promotions pay for goods only."""

    model_config = example(CHECKOUT)

    customer: CustomerRef
    lines: list[NewLine] = Field(default=[], max_length=1000, description="What is in the cart, up to 1,000.")
    goods_minor: Amount | None = Field(None, description="What the goods cost, where you tell no lines.")
    currency: Annotated[str, Field(pattern="^[A-Za-z]{3}$")] | None = Field(
        None, description="ISO 4217; if given, it must be the business's.", examples=["EUR"]
    )
    shipping_minor: Amount = 0
    tax_minor: Amount = Field(0, description="On top of the prices.")
    points: Annotated[int, Field(strict=True, ge=0, le=2**53 - 1)] | None = Field(
        None, description="How many to spend; none of them by default."
    )
    all_points: bool = Field(False, description="Spend as many as may be.")
    voucher_ids: Chosen = Field(default=[], description="Vouchers of the customer to use, up to 20.")
    codes: Chosen = Field(default=[], description="Promo codes that the customer typed, up to 20.")


class CommitCheckout(NewCheckout):
    """Just what was quoted, with its order."""

    model_config = example({**CHECKOUT, "order_id": "1001", "quote": "…", "consent": {"trusted": True}})

    order_id: Ref = Field(examples=["1001"])
    quote: str = Field(max_length=64, description="Of the quote that the customer saw.")
    consent: Consent | None = Field(
        None, description="None: their live QR was identified by this token within five minutes."
    )


class DiscountLine(BaseModel):
    """A line to print on the order."""

    kind: OffKind
    label: str = Field(description="In the language of `Accept-Language`.", examples=["500 puntos"])
    amount_minor: int = Field(description="What it takes off; 0 for a thing that comes along.")
    points: int = Field(description="Points spent for it; 0: it is a promotion.")
    gifts: list[str] = Field(description="Things that come along, in words.")
    why: list[str] = Field(description="The conditions that held, in words.")


class CheckoutOption(BaseModel):
    """A promotion that could take part beside."""

    voucher_id: str | None = Field(description="A voucher of the customer; null: it applies by itself.")
    promotion_id: str
    title: str
    gift: str = Field(description="What it brings, in the language of `Accept-Language`.")
    amount_minor: int | None = Field(description="What it would take off now; null: it can't be used.")
    gifts: list[str] = Field(description="Things that would come along.")
    problem: str | None = Field(description="Why it can't be used, and what to do; null: it can.")


class PointsOffer(BaseModel):
    """What points could pay for."""

    balance: int = Field(description="Points that can be spent now.")
    most_points: int = Field(description="As many may be spent on this cart.")
    most_minor: int = Field(description="What those pay for.")
    problem: str | None = Field(description="Why none may be spent; null: some may.")


class CheckoutQuote(BaseModel):
    """What a cart saves as chosen, and what it could save. Nothing is spent."""

    quote: str = Field(description="Pass it on to commit just this; it changes with whatever would be taken off.")
    currency: str
    goods_minor: int
    discount_lines: list[DiscountLine] = Field(description="What is taken off, in this order.")
    discount_minor: int = Field(description="All of that.")
    total_minor: int = Field(description="What is left to pay, with shipping and taxes.")
    points: PointsOffer
    options: list[CheckoutOption] = Field(description="Promotions that could take part beside, or say what they lack.")
    earns: int = Field(description="Points that the order would bring, once it counts.")
    needs_consent: bool = Field(description="Whether it takes the customer's word.")


class Checkout(BaseModel):
    """Points and promotions that paid for part of an order."""

    id: str
    order_id: str | None = Field(description="Your own number; null: at the till.")
    state: CheckoutState
    customer_id: str
    currency: str
    goods_minor: int
    discount_lines: list[DiscountLine]
    discount_minor: int = Field(description="All that was taken off.")
    total_minor: int = Field(description="What was left to pay.")
    points: int = Field(description="Points that it spent.")
    points_returned: int = Field(description="Points of those given back.")
    created_at: datetime
    expires_at: datetime | None = Field(description="Tell of the order before; null: it was told.")
