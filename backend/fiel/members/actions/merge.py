"""Two memberships of one person become one, and two again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Actor, Role, StaffActor
from fiel.core.errors import NotFound
from fiel.core.fractions import added
from fiel.ledger import actions as ledger
from fiel.members.actions.claim_undo import follow_undone_merge
from fiel.members.actions.parting import lock_people
from fiel.members.actions.record import own_member
from fiel.members.errors import BothHaveApps, MergeBlocked, SameMember
from fiel.members.households.seats import follow_merge, follow_parting
from fiel.members.models import Customer, MemberMerge, Membership

MOST_LEVELS = 32
"""Of records merged into records merged into others."""


@dataclass(frozen=True, slots=True)
class Merged:
    """*points* as they moved."""

    merge_id: int
    kept_id: int
    points: int


async def merge_members(actor: StaffActor, kept_id: int, absorbed_id: int, key: str, *, now: datetime) -> Merged:
    """All points, pending ones too, and counters go to the one kept, which the other's codes find from now on. Manager
    and up, once for each *key*. Of two, the one with the app is kept, whichever was named.

    Raises NotFound, KeyReused, SameMember, BothHaveApps, and MergeBlocked while the other has a request that waits or
    points owed.
    """
    actor.require(Role.MANAGER)

    async def body() -> Merged:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("merge", actor, kept=kept_id, absorbed=absorbed_id)
        if once.replayed is not None:
            return Merged(once.replayed["merge"], once.replayed["kept"], once.replayed["points"])
        if kept_id == absorbed_id:
            raise SameMember
        kept, absorbed = await own_member(actor, kept_id), await own_member(actor, absorbed_id)
        # under the lock: a claim gives a record its person
        await ledger.lock([kept.points_account_id, absorbed.points_account_id], now=now)
        await kept.refresh_from_db()
        await absorbed.refresh_from_db()
        if await _has_app(absorbed):
            if await _has_app(kept):
                raise BothHaveApps
            kept, absorbed = absorbed, kept  # the points stay where the person sees them
        done = await absorb(actor, kept, absorbed, now=now)
        await once.keep(merge=done.merge_id, kept=done.kept_id, points=done.points)
        return done

    return await db.transaction(body)


async def absorb(actor: Actor, kept: Membership, absorbed: Membership, *, now: datetime) -> Merged:
    """Inside a transaction, for whoever has the right. Raises MergeBlocked."""
    books = await ledger.lock([kept.points_account_id, absorbed.points_account_id], now=now)
    await kept.refresh_from_db()
    await absorbed.refresh_from_db()
    if absorbed.merged_into_id is not None or kept.merged_into_id is not None:
        raise NotFound
    book = books[absorbed.points_account_id]
    if await has_open_business(absorbed):
        raise MergeBlocked
    merge = await MemberMerge.create(
        merchant_id=kept.merchant_id, kept=kept, absorbed=absorbed, points=book.balance,
        spend_minor=absorbed.spend_minor, purchases=absorbed.purchases, lifetime=book.lifetime,
        carry=absorbed.carry, carry_of=absorbed.carry_of, merged_at=now,
    )  # fmt: skip
    if book.balance:
        await ledger.transfer(absorbed.points_account_id, kept.points_account_id, book.balance, actor, now=now,
                              cause=("merge", merge.id))  # fmt: skip
    await ledger.move_lifetime(absorbed.points_account_id, kept.points_account_id, book.lifetime)
    more = await _has_more(absorbed)
    carry, carry_of = added(kept.carry, kept.carry_of, absorbed.carry, absorbed.carry_of)
    await db.execute(
        "UPDATE pending_points SET account_id = $2 WHERE account_id = $1 AND state = 'PENDING'",
        absorbed.points_account_id, kept.points_account_id,
    )  # fmt: skip
    last = max((at for at in (kept.last_visit_at, absorbed.last_visit_at) if at), default=None)
    await Membership.filter(id=kept.id).update(last_visit_at=last, carry=carry, carry_of=carry_of)
    await Membership.filter(id=absorbed.id).update(merged_into_id=kept.id, carry=0, carry_of=1)
    # whoever was absorbed before now leads to the one kept as well
    await Membership.filter(merged_into_id=absorbed.id).update(merged_into_id=kept.id)
    await follow_merge(actor, kept, absorbed, book.lifetime, now=now)
    await _count_purchases(kept.id, absorbed.id)
    await _tell("member.merged", actor, kept, absorbed, book.balance, absorbed.spend_minor, now, more=more)
    return Merged(merge.id, kept.id, book.balance)


async def undo_merge(actor: StaffActor, merge_id: int, key: str, *, now: datetime) -> Merged:
    """Each gets its own back; of points spent meanwhile, what is left. Manager and up, once for each *key*.

    Raises NotFound, KeyReused.
    """
    actor.require(Role.MANAGER)

    async def body() -> Merged:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("undo_merge", actor, merge=merge_id)
        merge = await MemberMerge.get_or_none(id=merge_id, merchant_id=actor.merchant_id)
        if merge is None:
            raise NotFound
        kept, absorbed = await Membership.get(id=merge.kept_id), await Membership.get(id=merge.absorbed_id)
        if once.replayed is not None:
            return Merged(merge_id, kept.id, once.replayed["points"])
        await lock_people(kept.customer_id, absorbed.customer_id)
        books = await ledger.lock([kept.points_account_id, absorbed.points_account_id], now=now)
        await kept.refresh_from_db()
        if kept.merged_into_id is not None:
            raise NotFound  # that one was merged on: undo it first
        if not await MemberMerge.filter(id=merge_id, undone_at=None).update(undone_at=now):
            raise NotFound
        await Membership.filter(id=absorbed.id).update(merged_into_id=None, carry=merge.carry, carry_of=merge.carry_of)
        await _lead_back(absorbed.id)
        taken = await _taken_back(absorbed.id, merge.merged_at)
        returned = await _given_back(absorbed.id, merge.merged_at)
        gifts = await _gifts_undone(absorbed.id, merge.merged_at)
        points = max(0, min(merge.points - taken + returned + gifts, books[kept.points_account_id].balance))
        if points:
            await ledger.transfer(kept.points_account_id, absorbed.points_account_id, points, actor, now=now,
                                  cause=("merge", merge.id))  # fmt: skip
        lifetime = max(0, min(merge.lifetime - taken, books[kept.points_account_id].lifetime))
        await ledger.move_lifetime(kept.points_account_id, absorbed.points_account_id, lifetime)
        await follow_parting(kept.id, lifetime)
        carry, carry_of = added(kept.carry, kept.carry_of, -merge.carry, merge.carry_of)
        await Membership.filter(id=kept.id).update(carry=carry, carry_of=carry_of)
        await _give_back_promises(kept, absorbed)
        await follow_undone_merge(kept, absorbed, now=now)
        await _count_purchases(kept.id, absorbed.id)
        await _tell("member.unmerged", actor, kept, absorbed, points, merge.spend_minor, now)
        await once.keep(points=points)
        return Merged(merge_id, kept.id, points)

    return await db.transaction(body)


async def _has_app(member: Membership) -> bool:
    return await Customer.exists(id=member.customer_id, account_id__isnull=False)


async def _lead_back(absorbed_id: int) -> None:
    """Whoever had been merged into the one set free leads to it again, and so do those merged into them."""
    level = [absorbed_id]
    for _ in range(MOST_LEVELS):
        rows = await MemberMerge.filter(kept_id__in=level, undone_at=None).values("absorbed_id")
        level = [row["absorbed_id"] for row in rows]
        if not level:
            return
        await Membership.filter(id__in=level).update(merged_into_id=absorbed_id)


async def has_open_business(member: Membership) -> bool:
    """A request that waits, or points owed: what a merge could not carry over."""
    rows = await db.fetch(
        "SELECT 1 AS one FROM redemption_request WHERE membership_id = $1 AND status = 'REQUESTED'"
        " UNION ALL SELECT 1 AS one FROM points_account WHERE id = $2 AND deficit > 0 LIMIT 1",
        member.id,
        member.points_account_id,
    )
    return bool(rows)


async def _count_purchases(*membership_ids: int) -> None:
    """Counters as the purchases of a membership, and of those merged into it, have them; of one merged away none."""
    for number in membership_ids:
        await db.execute(
            "UPDATE membership SET spend_minor = (SELECT CAST(coalesce(sum(p.amount_minor - p.refunded_minor), 0) AS"
            " BIGINT) FROM purchase p JOIN membership o ON o.id = p.membership_id WHERE p.reversed_at IS NULL"
            " AND coalesce(o.merged_into_id, o.id) = $1), purchases = (SELECT count(*) FROM purchase p"
            " JOIN membership o ON o.id = p.membership_id WHERE p.reversed_at IS NULL"
            " AND coalesce(o.merged_into_id, o.id) = $1) WHERE id = $1",
            number,
        )


async def _give_back_promises(kept: Membership, absorbed: Membership) -> None:
    """Pending points of the orders of the one set free, and of those that lead to it."""
    await db.execute(
        "UPDATE pending_points SET account_id = $2 WHERE account_id = $1 AND state = 'PENDING' AND cause_kind = 'order'"
        " AND cause_id IN (SELECT o.id FROM shop_order o JOIN membership m ON m.id = o.membership_id"
        " WHERE coalesce(m.merged_into_id, m.id) = $3)",
        kept.points_account_id, absorbed.points_account_id, absorbed.id,
    )  # fmt: skip


async def _taken_back(absorbed_id: int, since: datetime) -> int:
    """What refunds of orders of the one set free, and of those that lead to it, took meanwhile, and refusals of reviews
    and withdrawals of coupons that had been paid before: from the one kept, or from whom it had been merged into."""
    reviews = await _reviews_taken_back(absorbed_id, since)
    rows = await db.fetch(
        "SELECT CAST(coalesce(sum(deficit_delta - points), 0) AS BIGINT) AS points FROM points_transaction"
        " WHERE kind = 'CLAWBACK' AND created_at >= $2 AND (cause_kind = 'order' AND cause_id IN (SELECT o.id FROM"
        " shop_order o JOIN membership m ON m.id = o.membership_id WHERE coalesce(m.merged_into_id, m.id) = $1)"
        " OR cause_kind = 'voucher' AND cause_id IN (SELECT v.id FROM voucher v JOIN membership m"
        " ON m.id = v.membership_id WHERE coalesce(m.merged_into_id, m.id) = $1)"
        " OR cause_kind = 'coupon' AND cause_id IN (SELECT c.id FROM qr_coupon c"
        " JOIN membership m ON m.id = c.membership_id WHERE coalesce(m.merged_into_id, m.id) = $1"
        " AND c.claimed_at < $2))",
        absorbed_id, since,
    )  # fmt: skip
    return int(rows[0]["points"]) + reviews


async def _reviews_taken_back(absorbed_id: int, since: datetime) -> int:
    """Of each review as much as it had brought before: it may have been refused, paid and refused again since."""
    earned = (
        "CASE WHEN t.kind = 'EARN' THEN t.points WHEN t.kind = 'CLAWBACK' THEN t.points - t.deficit_delta ELSE 0 END"
    )
    rows = await db.fetch(
        f"SELECT r.id, CAST(sum(CASE WHEN t.created_at < $2 THEN {earned} ELSE 0 END) AS BIGINT) AS before,"
        " CAST(sum(CASE WHEN t.created_at >= $2 AND t.kind = 'CLAWBACK' THEN t.deficit_delta - t.points ELSE 0 END)"
        " AS BIGINT) AS taken FROM review r JOIN membership m ON m.id = r.membership_id JOIN points_transaction t"
        " ON t.cause_kind = 'review' AND t.cause_id = r.id WHERE coalesce(m.merged_into_id, m.id) = $1 GROUP BY r.id",
        absorbed_id, since,
    )  # fmt: skip
    return sum(max(0, min(row["before"], row["taken"])) for row in rows)


async def _gifts_undone(absorbed_id: int, since: datetime) -> int:
    """What gifts that were taken back meanwhile brought back to the one set free, and to those that lead to it, less
    what they took from them."""
    rows = await db.fetch(
        "SELECT CAST(coalesce(sum(CASE WHEN coalesce(s.merged_into_id, s.id) = $1 THEN -t.points ELSE 0 END"
        " + CASE WHEN coalesce(r.merged_into_id, r.id) = $1 THEN t.points ELSE 0 END), 0) AS BIGINT) AS points"
        " FROM points_transfer p JOIN membership s ON s.id = p.sender_id JOIN membership r ON r.id = p.recipient_id"
        " JOIN points_transaction t ON t.cause_kind = 'points_transfer' AND t.cause_id = p.id"
        " AND t.kind = 'TRANSFER_OUT' AND t.reverses_id IS NOT NULL AND t.created_at >= $2"
        " WHERE coalesce(s.merged_into_id, s.id) = $1 OR coalesce(r.merged_into_id, r.id) = $1",
        absorbed_id, since,
    )  # fmt: skip
    return int(rows[0]["points"])


async def _given_back(absorbed_id: int, since: datetime) -> int:
    """Points that checkouts of the one set free, and of those that lead to it, gave back meanwhile, and theirs that a
    household had drawn and that came home."""
    rows = await db.fetch(
        "SELECT CAST(coalesce(sum(points), 0) AS BIGINT) AS points FROM points_transaction"
        " WHERE kind = 'REDEEM_RETURN' AND created_at >= $2 AND cause_kind = 'checkout' AND cause_id IN (SELECT c.id"
        " FROM checkout c JOIN membership m ON m.id = c.membership_id WHERE coalesce(m.merged_into_id, m.id) = $1)"
        " OR kind = 'TRANSFER_IN' AND created_at >= $2 AND cause_kind = 'household_draw' AND cause_id IN (SELECT d.id"
        " FROM household_draw d JOIN membership m ON m.id = d.owner_id JOIN membership s ON s.id = d.spender_id"
        " WHERE coalesce(m.merged_into_id, m.id) = $1 AND s.points_account_id <> points_transaction.account_id)",
        absorbed_id, since,
    )  # fmt: skip
    return int(rows[0]["points"])


async def _has_more(absorbed: Membership) -> bool:
    """Points that an order has still to bring, vouchers, punches, scratch cards."""
    rows = await db.fetch(
        "SELECT 1 AS one WHERE EXISTS (SELECT 1 FROM pending_points WHERE account_id = $2 AND state = 'PENDING')"
        " OR EXISTS (SELECT 1 FROM voucher WHERE membership_id = $1 AND state = 'WAITING')"
        " OR EXISTS (SELECT 1 FROM punch_card WHERE membership_id = $1)"
        " OR EXISTS (SELECT 1 FROM scratch_card WHERE membership_id = $1)",
        absorbed.id, absorbed.points_account_id,
    )  # fmt: skip
    return bool(rows)


async def _tell(
    kind: str, actor: Actor, kept: Membership, absorbed: Membership, points: int, spend_minor: int, now: datetime,
    *, more: bool = False,
) -> None:  # fmt: skip
    """*kept* says of which of the two the activity is; *more*: what is to come, or waits to be used, went along too."""
    location_id = actor.location_id if isinstance(actor, StaffActor) else None
    await record(*(
        Happened(kind, actor, now, merchant_id=kept.merchant_id, customer_id=one.customer_id, membership_id=one.id,
                 subject=("membership", other.id), location_id=location_id,
                 data={"moved": points, "spend_minor": spend_minor, "more": more, "kept": one is kept})
        for one, other in ((kept, absorbed), (absorbed, kept))
    ))  # fmt: skip
