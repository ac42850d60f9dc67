"""What can be done with a coupon now."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

from fiel.core import db
from fiel.coupons import loaders
from fiel.coupons.models import CouponState
from fiel.promotions.actions.offers import offer


class CouponStanding(Enum):
    LIVE = "LIVE"
    MINE = "MINE"
    CLAIMED = "CLAIMED"
    VOID = "VOID"
    TOO_SOON = "TOO_SOON"
    OVER = "OVER"
    NOT_ON = "NOT_ON"
    HAD_ENOUGH = "HAD_ENOUGH"


async def standing_of(row: db.Row, batch: db.Row, customer_id: int | None, now: datetime) -> CouponStanding:
    """*customer_id*: who looks, if they have a wallet."""
    if row["state"] == CouponState.CLAIMED.value:
        return CouponStanding.MINE if await loaders.is_theirs(row["member"], customer_id) else CouponStanding.CLAIMED
    if row["state"] == CouponState.VOID.value or batch["voided_at"] is not None:
        return CouponStanding.VOID
    if batch["valid_from"] is not None and now < batch["valid_from"]:
        return CouponStanding.TOO_SOON
    if batch["valid_to"] is not None and now >= batch["valid_to"]:
        return CouponStanding.OVER
    if batch["promotion_id"] and not (await offer(row["merchant_id"], batch["promotion_id"])).is_on(now):
        return CouponStanding.NOT_ON
    most = batch["most_per_customer"]
    if customer_id is not None and most is not None:
        had = await loaders.had_by_customer(customer_id, row["merchant_id"], batch["id"])
        return CouponStanding.HAD_ENOUGH if had >= most else CouponStanding.LIVE
    return CouponStanding.LIVE
