"""Coupons as JSON."""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, Field

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
