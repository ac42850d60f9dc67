"""Two memberships of one person become one, and two again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Actor, Role, StaffActor
from fiel.core.errors import NotFound
from fiel.ledger import actions as ledger
from fiel.members.actions.record import own_member
from fiel.members.errors import BothHaveApps, MergeBlocked, SameMember
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
    """All points and counters go to the one kept, which the other's codes find from now on. Manager and up, once for
    each *key*. Of two, the one with the app is kept, whichever was named.

    Raises NotFound, KeyReused, SameMember, BothHaveApps, and MergeBlocked while the other has a request that waits,
    points pending or points owed.
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
        spend_minor=absorbed.spend_minor, purchases=absorbed.purchases, lifetime=book.lifetime, merged_at=now,
    )  # fmt: skip
    if book.balance:
        await ledger.transfer(absorbed.points_account_id, kept.points_account_id, book.balance, actor, now=now,
                              cause=("merge", merge.id))  # fmt: skip
    await ledger.move_lifetime(absorbed.points_account_id, kept.points_account_id, book.lifetime)
    await _move_counters(absorbed.id, kept.id, absorbed.spend_minor, absorbed.purchases)
    last = max((at for at in (kept.last_visit_at, absorbed.last_visit_at) if at), default=None)
    await Membership.filter(id=kept.id).update(last_visit_at=last)
    await Membership.filter(id=absorbed.id).update(merged_into_id=kept.id)
    # whoever was absorbed before now leads to the one kept as well
    await Membership.filter(merged_into_id=absorbed.id).update(merged_into_id=kept.id)
    await _tell("member.merged", actor, kept, absorbed, book.balance, now)
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
        books = await ledger.lock([kept.points_account_id, absorbed.points_account_id], now=now)
        await kept.refresh_from_db()
        if kept.merged_into_id is not None:
            raise NotFound  # that one was merged on: undo it first
        if not await MemberMerge.filter(id=merge_id, undone_at=None).update(undone_at=now):
            raise NotFound
        points = min(merge.points, books[kept.points_account_id].balance)
        if points:
            await ledger.transfer(kept.points_account_id, absorbed.points_account_id, points, actor, now=now,
                                  cause=("merge", merge.id))  # fmt: skip
        lifetime = min(merge.lifetime, books[kept.points_account_id].lifetime)
        await ledger.move_lifetime(kept.points_account_id, absorbed.points_account_id, lifetime)
        await _move_counters(kept.id, absorbed.id, merge.spend_minor, merge.purchases)
        await Membership.filter(id=absorbed.id).update(merged_into_id=None)
        await _lead_back(absorbed.id)
        await _tell("member.unmerged", actor, kept, absorbed, points, now)
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
    """A request that waits, points pending, or points owed: what a merge could not carry over."""
    rows = await db.fetch(
        "SELECT 1 AS one FROM redemption_request WHERE membership_id = $1 AND status = 'REQUESTED'"
        " UNION ALL SELECT 1 AS one FROM pending_points WHERE account_id = $2 AND state = 'PENDING'"
        " UNION ALL SELECT 1 AS one FROM points_account WHERE id = $2 AND deficit > 0 LIMIT 1",
        member.id,
        member.points_account_id,
    )
    return bool(rows)


async def _move_counters(from_id: int, to_id: int, spend_minor: int, purchases: int) -> None:
    for number, sign in ((from_id, -1), (to_id, 1)):
        await db.execute(
            "UPDATE membership SET spend_minor = CASE WHEN spend_minor + $2 < 0 THEN 0 ELSE spend_minor + $2 END,"
            " purchases = CASE WHEN purchases + $3 < 0 THEN 0 ELSE purchases + $3 END WHERE id = $1",
            number, sign * spend_minor, sign * purchases,
        )  # fmt: skip


async def _tell(kind: str, actor: Actor, kept: Membership, absorbed: Membership, points: int, now: datetime) -> None:
    location_id = actor.location_id if isinstance(actor, StaffActor) else None
    await record(*(
        Happened(kind, actor, now, merchant_id=kept.merchant_id, customer_id=one.customer_id, membership_id=one.id,
                 subject=("membership", other.id), location_id=location_id, data={"moved": points})
        for one, other in ((kept, absorbed), (absorbed, kept))
    ))  # fmt: skip
