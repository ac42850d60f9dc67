"""Coupons over REST: what a customer brings to a till, or types at an e-shop, and how the batches stand."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query

from fiel.core import db
from fiel.core.actor import Scope, TokenActor
from fiel.core.errors import NotFound
from fiel.core.ids import global_id, read_global_id
from fiel.core.language import Language
from fiel.core.pagination import Window, cursor
from fiel.coupons import claiming, loaders
from fiel.coupons.models import CouponState
from fiel.coupons.rules import link, shown
from fiel.coupons.sheets import gives
from fiel.coupons.standing import standing_of
from fiel.merchants.actions import load_terms
from fiel.pos.access import CouponsReader, Key, Now, PublicUrl, Reader, RedemptionsWriter
from fiel.pos.coupon_shapes import (
    Coupon,
    CouponBatch,
    CouponBatchStanding,
    CouponClaim,
    CouponPlace,
    CouponShown,
    NewClaim,
)
from fiel.pos.shapes import Page

router = APIRouter(tags=["coupons"])
Limit = Annotated[int, Query(ge=1, le=100)]
After = Annotated[str | None, Query(max_length=2000)]


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


@router.get("/coupons/{code:path}", summary="A coupon by its code")
async def read_coupon(
    actor: RedemptionsWriter, code: str, now: Now, language: Reader, public_url: PublicUrl
) -> CouponShown:
    """Before it is claimed, or after. Its code, or its whole link as scanned, percent-encoded. Guesses are counted."""
    row = await claiming.look_for_shop(actor, code, now=now)
    batch = await loaders.batch(actor.merchant_id, row["batch_id"]) or {}
    return CouponShown(
        **await _coupon(actor, row, public_url), batch_id=global_id("CouponBatch", batch["id"]), batch=batch["name"],
        gives=gives(batch["points"], batch["promotion_title"], language),
        standing=await standing_of(row, batch, None, now), valid_from=batch["valid_from"], valid_to=batch["valid_to"],
    )  # fmt: skip


@router.get("/coupon-batches", summary="Batches of coupons")
async def list_batches(
    actor: CouponsReader, language: Reader, limit: Limit = 20, after: After = None
) -> Page[CouponBatch]:
    """The newest first, with how they stand at this moment."""
    page = await loaders.batches(actor.merchant_id, Window.of(limit, after))
    counts = await loaders.figures([row["id"] for row in page.rows])
    return Page(
        data=[CouponBatch(**_batch(row, counts[row["id"]], language)) for row in page.rows],
        next=cursor(page.keys[-1]) if page.has_more else None,
    )  # fmt: skip


@router.get("/coupon-batches/{batch_id}", summary="A batch of coupons")
async def read_batch(actor: CouponsReader, batch_id: str, language: Reader) -> CouponBatchStanding:
    """With its figures by location."""
    row = await _own(actor, batch_id)
    places = [
        CouponPlace(
            location_id=global_id("Location", one["place_id"]) if one["place_id"] else None,
            location_name=one["name"], made=one["made"], claimed=one["claimed"], void=one["void"],
            left=one["made"] - one["claimed"] - one["void"],
        )
        for one in await loaders.by_place(row["id"])
    ]  # fmt: skip
    counts = (await loaders.figures([row["id"]]))[row["id"]]
    return CouponBatchStanding(**_batch(row, counts, language), places=places)


@router.get("/coupon-batches/{batch_id}/coupons", summary="Coupons of a batch")
async def list_coupons(
    actor: CouponsReader, batch_id: str, public_url: PublicUrl, state: CouponState | None = None,
    code: Annotated[str, Query(max_length=60, description="How their codes begin.")] = "", limit: Limit = 20,
    after: After = None,
) -> Page[Coupon]:  # fmt: skip
    """Those with the highest numbers first. Whoever knows a code can claim it: keep them to yourself."""
    row = await _own(actor, batch_id)
    page = await loaders.coupons(row["id"], state.value if state else None, code, Window.of(limit, after))
    return Page(
        data=[Coupon(**await _coupon(actor, one, public_url)) for one in page.rows],
        next=cursor(page.keys[-1]) if page.has_more else None,
    )  # fmt: skip


async def _own(actor: TokenActor, batch_id: str) -> db.Row:
    row = await loaders.batch(actor.merchant_id, read_global_id(batch_id, "CouponBatch"))
    if row is None:
        raise NotFound
    return row


def _batch(row: db.Row, counts: loaders.Figures, language: Language) -> dict[str, Any]:
    names = ("name", "points", "valid_from", "valid_to", "most_per_customer", "created_at", "voided_at")
    promotion = row["promotion_id"]
    return {
        "id": global_id("CouponBatch", row["id"]), "promotion_id": promotion and global_id("Promotion", promotion),
        "gives": gives(row["points"], row["promotion_title"], language), "made": counts.made,
        "claimed": counts.claimed, "void": counts.void, "left": counts.left, **{name: row[name] for name in names},
    }  # fmt: skip


async def _coupon(actor: TokenActor, row: db.Row, public_url: str) -> dict[str, Any]:
    slug = None if row["is_ours"] else (await load_terms(actor.merchant_id)).slug
    may_know = row["member"] is not None and Scope.CUSTOMERS_READ in actor.scopes
    return {
        "id": global_id("Coupon", row["id"]), "code": shown(row["code"], row["is_ours"]),
        "link": link(public_url, row["code"], slug), "state": CouponState(row["state"]),
        "location_id": global_id("Location", row["place_id"]) if row["place_id"] else None,
        "customer_id": global_id("Member", row["member"]) if may_know else None,
        **{name: row[name] for name in ("number", "created_at", "claimed_at", "points")},
    }  # fmt: skip
