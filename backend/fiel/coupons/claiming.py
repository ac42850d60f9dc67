"""A coupon is claimed: by the customer's phone, at a till, by an e-shop. Once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor, Actor, Role, ShopActor, StaffActor
from fiel.core.errors import NotFound
from fiel.coupons import loaders
from fiel.coupons.errors import CouponLimit, CouponOver, CouponSpent, CouponTaken, CouponTooSoon, CouponVoid
from fiel.coupons.models import CouponState
from fiel.coupons.rules import named
from fiel.identity import throttle
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind, Reason
from fiel.ledger.rules import expires_at
from fiel.members.actions import MemberRef, ensure_membership, resolve_member
from fiel.members.actions.giving import expiry_rule, lock_member
from fiel.members.errors import MemberBlocked
from fiel.members.models import Membership
from fiel.merchants.actions import ProgramTerms, load_terms
from fiel.promotions.actions.doing import Chance, Doing
from fiel.promotions.actions.giving import give
from fiel.promotions.actions.offers import offer
from fiel.promotions.actions.taking_back import Undoing, has_things, take_back_all

CAUSE = "coupon"


@dataclass(frozen=True, slots=True)
class Claimed:
    """*is_new*: by this very claim; else the same customer has had it."""

    coupon_id: int
    membership_id: int
    is_new: bool


async def look_at_coupon(
    text: str, slug: str | None, *, now: datetime, address: str, account: AccountActor | None
) -> db.Row:
    """What a code is, for whoever opened its link. Raises NotFound, and Throttled for who guesses."""
    limits = [(throttle.COUPON_ADDRESS, address)] if address else []
    if account is not None:
        limits.append((throttle.COUPON, f"account:{account.account_id}"))
    return await _find(text, slug, limits, now)


async def look_for_shop(actor: ShopActor, text: str, *, now: datetime) -> db.Row:
    """The same for a till or an e-shop, of its own shop's coupons. Raises NotFound, and Throttled for who guesses."""
    return await _find_for_shop(actor, text, now)


async def claim_coupon(
    actor: AccountActor, text: str, slug: str | None, *, now: datetime, chance: Chance | None = None, address: str = ""
) -> Claimed:
    """A customer claims what they scanned or typed, and becomes a member by it; twice is once. *slug*: the shop of
    which they typed it. Guesses are counted by account and by address.

    Raises NotFound, Throttled, ProgramPaused, MemberBlocked, CouponTaken, CouponVoid, CouponTooSoon, CouponOver,
    CouponLimit, and what giving its promotion raises.
    """
    limits = [(throttle.COUPON, f"account:{actor.account_id}")]
    if address:
        limits.append((throttle.COUPON_ADDRESS, address))
    found = await _find(text, slug, limits, now)

    async def body() -> Claimed:
        # before any row that others wait for: the membership may have to be made
        (await load_terms(found["merchant_id"])).require_active()
        membership_id = await ensure_membership(
            actor, actor.customer_id, found["merchant_id"], now=now, gives_contact=True
        )
        return await _claim(actor, found, membership_id, None, chance or Chance(), now)

    return await db.transaction(body)


async def claim_for_member(
    actor: ShopActor, ref: MemberRef, text: str, key: str, *, now: datetime, chance: Chance | None = None
) -> Claimed:
    """A till or an e-shop claims a coupon for a customer, who becomes a member by it; once for each *key*. Raises as
    ``claim_coupon`` does, and KeyReused."""
    found = await _find_for_shop(actor, text, now)
    resolved = await resolve_member(actor, ref, now=now)

    async def body() -> Claimed:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("claim_coupon", actor, customer=resolved.customer_id, coupon=found["id"])
        if once.replayed is not None:
            return Claimed(found["id"], once.replayed["membership"], bool(once.replayed.get("is_new", True)))
        (await load_terms(actor.merchant_id)).require_active()
        membership_id = await ensure_membership(actor, resolved.customer_id, actor.merchant_id, now=now)
        claimed = await _claim(actor, found, membership_id, actor.location_id, chance or Chance(), now)
        await once.keep(membership=claimed.membership_id, is_new=claimed.is_new)
        return claimed

    return await db.transaction(body)


async def void_coupon(actor: StaffActor, coupon_id: int, *, now: datetime) -> None:
    """Nobody can claim it any more; who has claimed it gives back what it brought: of points what is spent is owed,
    as the programme says of refunds. Manager and up. Raises NotFound, CouponSpent where what it gave was used.
    """
    actor.require(Role.MANAGER)

    async def body() -> None:
        row = await _own(actor, coupon_id)
        if not await _void(coupon_id, CouponState.LIVE, now):
            row = await _own(actor, coupon_id)  # it may have been claimed while its row was waited for
            if row["state"] != CouponState.CLAIMED.value:
                return
            await _take_back(actor, row, now)
        await record(_happened("coupon.voided", actor, row, now))

    await db.transaction(body)


async def _void(coupon_id: int, state: CouponState, now: datetime) -> bool:
    """Whether it was in that *state*."""
    done = await db.execute(
        "UPDATE qr_coupon SET state = 'VOID', voided_at = $2 WHERE id = $1 AND state = $3", coupon_id, now, state.value
    )
    return bool(done)


async def _find(
    text: str, slug: str | None, limits: Sequence[tuple[throttle.Limit, str]], now: datetime,
    merchant_id: int | None = None,
) -> db.Row:  # fmt: skip
    """*merchant_id*: whose it must be. Raises NotFound, Throttled."""

    async def look() -> db.Row | None:
        row = await loaders.coupon_named(named(text, slug))
        return None if row is None or merchant_id not in (None, row["merchant_id"]) else row

    return await throttle.guessed(look, *limits, now=now)


async def _find_for_shop(actor: ShopActor, text: str, now: datetime) -> db.Row:
    limit = (throttle.COUPON_SHOP, f"{actor.trace[0]}:{actor.trace[1]}")
    slug = (await load_terms(actor.merchant_id)).slug
    return await _find(text, slug, [limit], now, actor.merchant_id)


async def _claim(
    actor: Actor, found: db.Row, membership_id: int, place_id: int | None, chance: Chance, now: datetime
) -> Claimed:
    """The member's account is locked first, then the coupon: as everybody does."""
    member = await lock_member(membership_id, now=now)
    await db.lock_row("qr_coupon", found["id"])
    row = await loaders.coupon(found["id"]) or found
    if row["state"] == CouponState.CLAIMED.value:
        if row["member"] != member.id:
            raise CouponTaken
        return Claimed(row["id"], member.id, False)
    if member.blocked_at is not None:
        raise MemberBlocked
    batch = await loaders.batch(row["merchant_id"], row["batch_id"]) or {}
    require_open(row, batch, now)
    most = batch["most_per_customer"]
    if most is not None and await loaders.had_of_batch(member.id, batch["id"]) >= most:
        raise CouponLimit(most)
    await db.execute(
        "UPDATE qr_coupon SET state = 'CLAIMED', membership_id = $2, claimed_at = $3,"
        " place_id = coalesce(CAST($4 AS BIGINT), place_id) WHERE id = $1 AND state = 'LIVE'",
        row["id"], member.id, now, place_id,
    )  # fmt: skip
    points = await _bring(actor, row, batch, member, place_id, chance, now)
    await record(Happened("coupon.claimed", actor, now, merchant_id=member.merchant_id, customer_id=member.customer_id,
                          membership_id=member.id, subject=("coupon", row["id"]), location_id=place_id,
                          data={"batch": batch["name"], "batch_id": batch["id"], "points": points}))  # fmt: skip
    return Claimed(row["id"], member.id, True)


def require_open(row: db.Row, batch: db.Row, now: datetime) -> None:
    """Raises CouponVoid, CouponTooSoon, CouponOver."""
    if row["state"] == CouponState.VOID.value or batch["voided_at"] is not None:
        raise CouponVoid
    if batch["valid_from"] is not None and now < batch["valid_from"]:
        raise CouponTooSoon
    if batch["valid_to"] is not None and now >= batch["valid_to"]:
        raise CouponOver


async def _bring(
    actor: Actor, row: db.Row, batch: db.Row, member: Membership, place_id: int | None, chance: Chance, now: datetime
) -> int:
    """The points that it brought."""
    if batch["promotion_id"] is not None:
        one = await offer(member.merchant_id, batch["promotion_id"])
        await give(Doing(actor, member, (CAUSE, row["id"]), one.title, chance, now, place_id), one)
        return 0
    points, terms = batch["points"], await load_terms(member.merchant_id)
    entry = ledger.Entry(
        member.points_account_id, EntryKind.EARN, points, actor, reason=Reason.COUPON, cause=(CAUSE, row["id"]),
        location_id=place_id, why=(ledger.WhyStep(Reason.COUPON.value, points),), lifetime_delta=points,
        public_description=batch["name"], expires_at=expires_at(expiry_rule(terms), now, terms.time_zone),
    )  # fmt: skip
    posted = (await ledger.post([entry], now=now))[0]
    await db.execute(
        "UPDATE qr_coupon SET points = $2, transaction_id = $3 WHERE id = $1", row["id"], points, posted.id
    )
    await record(Happened("points.earned", actor, now, merchant_id=member.merchant_id, customer_id=member.customer_id,
                          membership_id=member.id, subject=("coupon", row["id"]), location_id=place_id,
                          data={"points": points, "transaction_id": posted.id, "reason": Reason.COUPON.value,
                                "balance": posted.balance_after}))  # fmt: skip
    return int(points)


async def _take_back(actor: StaffActor, row: db.Row, now: datetime) -> None:
    """What a claimed coupon brought, from who holds it now. Raises CouponSpent."""
    member = await lock_member(row["membership_id"], now=now)
    cause = (CAUSE, row["id"])
    if not await _void(row["id"], CouponState.CLAIMED, now):
        return
    if not await has_things(cause):
        raise CouponSpent
    await take_back_all(Undoing(actor, member, now, actor.location_id), cause)
    if row["points"]:
        await _claw_back(actor, await load_terms(actor.merchant_id), row, member, now)


async def _claw_back(actor: StaffActor, terms: ProgramTerms, row: db.Row, member: Membership, now: datetime) -> None:
    points = row["points"]
    taken = await ledger.claw_back(
        member.points_account_id, points, actor, now=now, cause=(CAUSE, row["id"]), forgives=terms.forgives_deficit,
        why=(ledger.WhyStep(Reason.COUPON.value, -points),),
    )  # fmt: skip
    for one in taken:
        if one.entry.kind is EntryKind.CLAWBACK:
            await record(Happened("points.reversed", actor, now, merchant_id=member.merchant_id,
                                  customer_id=member.customer_id, membership_id=member.id,
                                  subject=("transaction", one.id),
                                  data={"points": one.points - one.entry.deficit_delta, "transaction_id": one.id,
                                        "reverses_id": row["transaction_id"], "balance": one.balance_after,
                                        "amount_minor": None}))  # fmt: skip


async def _own(actor: StaffActor, coupon_id: int) -> db.Row:
    row = await loaders.coupon(coupon_id)
    if row is None or row["merchant_id"] != actor.merchant_id:
        raise NotFound
    return row


def _happened(kind: str, actor: StaffActor, row: db.Row, now: datetime) -> Happened:
    return Happened(kind, actor, now, merchant_id=actor.merchant_id, subject=("coupon", row["id"]),
                    membership_id=row["member"], data={"code": row["code"]})  # fmt: skip
