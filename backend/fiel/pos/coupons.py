"""Coupons over REST: what a customer brings to a till, or types at an e-shop."""

from __future__ import annotations

from fastapi import APIRouter

from fiel.core.ids import global_id
from fiel.coupons import claiming, loaders
from fiel.coupons.rules import shown
from fiel.coupons.sheets import gives
from fiel.pos.access import Key, Now, Reader, RedemptionsWriter
from fiel.pos.coupon_shapes import CouponClaim, NewClaim

router = APIRouter(tags=["coupons"])


@router.post("/coupon-claims", status_code=201, summary="Claim a coupon")
async def claim_coupon(actor: RedemptionsWriter, form: NewClaim, key: Key, now: Now, language: Reader) -> CouponClaim:
    """For a customer who brings it; one who is no member yet becomes one. Good once, for whoever comes first."""
    claimed = await claiming.claim_for_member(actor, form.customer.ref(), form.code, key, now=now)
    row = await loaders.coupon(claimed.coupon_id) or {}
    batch = await loaders.batch(actor.merchant_id, row["batch_id"]) or {}
    return CouponClaim(
        id=global_id("Coupon", row["id"]), code=shown(row["code"], row["is_ours"]), batch=batch["name"],
        gives=gives(batch["points"], batch["promotion_title"], language), points=row["points"],
        is_new=claimed.is_new, customer_id=global_id("Member", claimed.membership_id), claimed_at=row["claimed_at"],
    )  # fmt: skip
