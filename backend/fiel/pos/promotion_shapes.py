"""Promotions as JSON."""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, Field

from fiel.pos.shapes import Consent, CustomerRef, Input, example


class Voucher(BaseModel):
    """Something of a promotion that a customer has."""

    id: str
    code: str = Field(description="By which it is found, in groups.", examples=["MVD12-S3Y"])
    kind: str = Field(description="REGULAR, BENEFIT, EXTERNAL_GIFT, PROMO_CODE, PUNCH_CARD, SCRATCH_CARD.")
    state: str = Field(description="WAITING, USED, WITHDRAWN.")
    title: str
    gift: str = Field(description="What it brings, in the language of `Accept-Language`.")
    conditions: list[str] = Field(description="What must hold for it: any one of these; empty: nothing.")
    is_automatic: bool = Field(description="Whether it applies by itself to the next purchase.")
    expires_at: datetime | None


class PunchCard(BaseModel):
    """A card on its way to its gift."""

    promotion_id: str
    title: str
    punches: int
    goal: int
    gift: str


class Benefit(BaseModel):
    """A promotion that anybody it is for can have now."""

    promotion_id: str
    title: str
    gift: str
    conditions: list[str]


class CustomerPromotions(BaseModel):
    """What a customer can use now."""

    vouchers: list[Voucher] = Field(description="What ends soonest first.")
    punch_cards: list[PunchCard] = Field(description="Those not begun have no punches.")
    benefits: list[Benefit]
    to_scratch: int = Field(description="Scratch cards that wait on the phone.")


class NewUse(Input):
    model_config = example({"amount_minor": 2550, "consent": {"pin": "1234"}})

    amount_minor: int | None = Field(None, description="Of the cart, where it depends on that.")
    consent: Consent | None = Field(
        None, description="None: their live QR was identified by this token within five minutes."
    )


class Use(BaseModel):
    voucher: Voucher
    discount_minor: int | None = Field(description="What to take off; null: nothing, or the amount was not told.")


class NewCodeUse(Input):
    model_config = example({"customer": {"id": "TWVtYmVyOjE="}, "code": "AURORA10"})

    customer: CustomerRef
    code: str = Field(max_length=64, description="As typed.")


class NewPunches(Input):
    model_config = example({"customer": {"id": "TWVtYmVyOjE="}, "promotion_id": "UHJvbW90aW9uOjE=", "punches": 1})

    customer: CustomerRef
    promotion_id: str = Field(max_length=64)
    punches: int = 1


class NewGift(Input):
    model_config = example({"customer": {"id": "TWVtYmVyOjE="}, "promotion_id": "UHJvbW90aW9uOjE="})

    customer: CustomerRef
    promotion_id: str = Field(max_length=64)


class Gift(BaseModel):
    voucher: Voucher | None = Field(description="Null: a scratch card, on the phone.")
