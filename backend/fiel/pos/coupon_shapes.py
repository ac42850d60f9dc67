"""Coupons as JSON."""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, Field

from fiel.coupons.models import CouponState
from fiel.coupons.standing import CouponStanding
from fiel.pos.shapes import CustomerRef, Input, example


class NewClaim(Input):
    model_config = example({"customer": {"id": "TWVtYmVyOjE="}, "code": "7KQ2M-9XTRC-5DTZ"})

    customer: CustomerRef
    code: str = Field(max_length=300, description="Its code, or its whole link, as scanned or typed.")


class CouponClaim(BaseModel):
    """A coupon that a customer has claimed."""

    id: str
    code: str = Field(description="As it is read aloud.", examples=["7KQ2M-9XTRC-5DTZ"])
    batch: str = Field(description="What the shop calls these coupons.")
    gives: str = Field(description="What it brought, in the language of `Accept-Language`.")
    points: int = Field(description="Of these points; 0: something of a promotion.")
    is_new: bool = Field(description="False: this customer had claimed it before.")
    customer_id: str
    claimed_at: datetime


class CouponFigures(BaseModel):
    """How many coupons stand where, at this moment."""

    made: int = Field(description="In all.")
    claimed: int = Field(description="By customers.")
    void: int = Field(description="Withdrawn.")
    left: int = Field(description="Still to be claimed.")


class CouponBatch(CouponFigures):
    """Coupons that are alike but for their codes."""

    id: str
    name: str = Field(description="Customers read it.")
    gives: str = Field(description="What each brings, in the language of `Accept-Language`.")
    points: int | None = Field(description="Of these points; null: something of a promotion.")
    promotion_id: str | None = Field(description="What each gives; null: points.")
    valid_from: datetime | None = Field(description="Null: at once.")
    valid_to: datetime | None = Field(description="Its first moment without use; null: without end.")
    most_per_customer: int | None = Field(description="So many for each customer; null: without end.")
    created_at: datetime
    voided_at: datetime | None = Field(description="Since when none can be claimed any more; null: they can.")


class CouponPlace(CouponFigures):
    """Coupons of a location."""

    location_id: str | None = Field(description="Where they are handed out, or were claimed at a till; null: nowhere.")
    location_name: str | None


class CouponBatchStanding(CouponBatch):
    """With its figures by location."""

    places: list[CouponPlace] = Field(description="Those of none last.")


class Coupon(BaseModel):
    """A coupon of yours."""

    id: str
    code: str = Field(description="As it is read aloud.", examples=["7KQ2M-9XTRC-5DTZ"])
    number: int = Field(description="In its batch, from 1.")
    link: str = Field(description="What its QR says.")
    state: CouponState
    location_id: str | None = Field(description="Where it is handed out, or was claimed at a till; null: nowhere.")
    created_at: datetime
    claimed_at: datetime | None = Field(description="Null: nobody has claimed it.")
    customer_id: str | None = Field(
        description="Who has claimed it, for a token with the scope `customers:read`; null: nobody, or you can't know."
    )
    points: int = Field(description="What claiming it brought; 0: nothing yet, or something of a promotion.")


class CouponShown(Coupon):
    """With what it gives, and whether it can be claimed now."""

    batch_id: str
    batch: str = Field(description="What the shop calls these coupons.")
    gives: str = Field(description="What it brings, in the language of `Accept-Language`.")
    standing: CouponStanding = Field(
        description="`LIVE`: it can be claimed now. `TOO_SOON`, `OVER`: not in these days. `NOT_ON`: the promotion that"
        " it gives isn't on. `CLAIMED`, `VOID`: not any more."
    )
    valid_from: datetime | None = Field(description="Null: at once.")
    valid_to: datetime | None = Field(description="Its first moment without use; null: without end.")
