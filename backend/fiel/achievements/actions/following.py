"""When standings are looked at: after what moves a member's figures, after the merchant's changes, once a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from fiel.achievements import loaders
from fiel.achievements.actions.standing import bring_up_to_date, inherit
from fiel.activity.actions import Job, enqueue
from fiel.activity.models import Activity
from fiel.core import db
from fiel.core.clock import local_date

BATCH = 500
MOVING = frozenset({
    "membership.joined", "member.created", "points.earned", "points.adjusted", "points.reversed", "points.expired",
    "purchase.recorded", "purchase.reversed", "redemption.requested", "redemption.on_the_spot", "redemption.rejected",
    "redemption.cancelled", "redemption.expired", "redemption.undone", "member.merged", "member.unmerged",
    "member.claimed", "newsletter.joined", "referral.paid", "referral.accepted", "order.placed", "order.changed",
    "order.refunded", "order.returned", "order.cancelled", "points.sent", "points.received",
    "points.transfer_undone", "household.spent", "household.returned",
})  # fmt: skip
"""Activities after which a member's figures may be others."""
IN_BULK = frozenset({"import.finished", "import.cancelled", "import.failed"})
FOLLOWED = MOVING | IN_BULK


async def concerns(activity: Activity) -> bool:
    """Whether it may move somebody where the merchant has tiers or badges on: for most shops' thousands it does not."""
    if activity.merchant_id is None or activity.kind not in FOLLOWED:
        return False
    return await loaders.has_achievements(activity.merchant_id)


async def follow(activity: Activity, *, now: datetime) -> None:
    """Look at the member whose figures this moved, or at all where an import did. Inside a transaction."""
    if activity.merchant_id is None:
        return
    if activity.kind in IN_BULK:
        await look_at_all(activity.merchant_id, f"import:{activity.id}", now=now, tells=False)
        return
    member = activity.membership_id
    if member is None and activity.subject_kind == "points_account":
        member = await loaders.whose_account(activity.subject_id or 0)
    if member is None:
        return
    if activity.kind == "member.merged":
        await inherit(member, activity.subject_id or 0)
    await bring_up_to_date(activity.merchant_id, [member], now=now)


async def look_at_all(merchant_id: int, why: str, *, now: datetime, tells: bool) -> None:
    """Leave it to the worker, once for each *why*; *tells*: whoever moves is told. What waits to begin will see this
    change too. Inside a transaction that holds the merchant's achievements, or nothing of them changed."""
    waiting = await db.fetch(
        "SELECT data FROM job WHERE kind = 'standings' AND done_at IS NULL AND failed_at IS NULL AND claimed_by IS NULL"
        " AND once_key LIKE $1",
        f"standings:{merchant_id}:%:0",
    )
    if any(tells <= bool(db.from_json(row["data"])["tells"]) for row in waiting):
        return
    data = {"merchant_id": merchant_id, "after": 0, "tells": tells, "why": why}
    await enqueue(Job("standings", data, now, f"standings:{merchant_id}:{why}:0", priority=1))


async def look_daily(*, now: datetime) -> int:
    """Windows and balances move with time alone: each merchant's members once in its day; how many merchants."""
    merchants = await loaders.merchants_with_achievements()
    for row in merchants:
        why = f"day:{local_date(now, row['time_zone']).isoformat()}"
        await db.transaction(partial(look_at_all, row["merchant_id"], why, now=now, tells=True))
    return len(merchants)


async def go_on(data: Mapping[str, object], *, now: datetime) -> None:
    """The next few hundred members of a merchant, and leave the rest for after."""
    merchant_id, after = int(str(data["merchant_id"])), int(str(data["after"]))

    async def body() -> None:
        members = await loaders.members_after(merchant_id, after, BATCH)
        if not members:
            return
        await bring_up_to_date(merchant_id, members, now=now, tells=bool(data["tells"]), priority=1)
        if len(members) == BATCH:
            key = f"standings:{merchant_id}:{data['why']}:{members[-1]}"
            await enqueue(Job("standings", {**data, "after": members[-1]}, now, key, priority=1))

    await db.transaction(body)
