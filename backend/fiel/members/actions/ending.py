"""On the first day of a month members are told, once, how many of their points end in it."""

from __future__ import annotations

from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import SYSTEM
from fiel.core.clock import local_date, start_of_day

ACCOUNTS_A_ROUND = 200


async def tell_ending(*, now: datetime) -> int:
    """Record ``points.ending`` for who was not told this month yet, in each merchant's own month; how many.

    The first round of a month finds them, or a later one after being down. Points that come afterwards and end in the
    same month are not told of: once a month is once.
    """
    told = 0
    for merchant in await db.fetch("SELECT id, time_zone FROM merchant ORDER BY id"):
        told += await _tell_members(merchant["id"], merchant["time_zone"], now)
    return told


async def _tell_members(merchant_id: int, time_zone: str, now: datetime) -> int:
    told = 0
    while part := await db.transaction(lambda: _tell_some(merchant_id, time_zone, now)):
        told += part
    return told


async def _tell_some(merchant_id: int, time_zone: str, now: datetime) -> int:
    await db.hold("ending", merchant_id)
    first = local_date(now, time_zone).replace(day=1)
    begins = start_of_day(first, time_zone)
    ends = start_of_day((first + timedelta(days=32)).replace(day=1), time_zone)
    # a lot is not spendable from its moment on: the midnight that ends the month ends its points in it
    due = "l.remaining > 0 AND l.expires_at > $2 AND l.expires_at <= $3"
    rows = await db.fetch(
        "SELECT m.id, m.customer_id, m.points_account_id, CAST(sum(l.remaining) AS BIGINT) AS points,"
        " min(l.expires_at) AS first_at, max(l.expires_at) AS last_at FROM points_lot l"
        " JOIN membership m ON m.points_account_id = l.account_id"
        f" WHERE m.merchant_id = $1 AND m.blocked_at IS NULL AND {due} AND NOT EXISTS (SELECT 1 FROM points_lot t"
        " WHERE t.account_id = l.account_id AND t.told_at >= $4)"
        " GROUP BY m.id, m.customer_id, m.points_account_id ORDER BY m.id LIMIT $5",
        merchant_id, now, ends, begins, ACCOUNTS_A_ROUND,
    )  # fmt: skip
    if not rows:
        return 0
    claimed = await db.returning(
        f"UPDATE points_lot AS l SET told_at = $4 WHERE {db.among('l.account_id', 1, 'bigint')} AND {due}"
        " AND NOT EXISTS (SELECT 1 FROM points_lot t WHERE t.account_id = l.account_id AND t.told_at >= $5)"
        " RETURNING account_id",
        db.to_json([row["points_account_id"] for row in rows]), now, ends, now, begins,
    )  # fmt: skip
    ours = {row["account_id"] for row in claimed}
    await record(
        *(Happened("points.ending", SYSTEM, now, merchant_id=merchant_id, customer_id=row["customer_id"],
                   membership_id=row["id"], subject=("membership", row["id"]),
                   data={"points": row["points"], "day": _last_day(row["first_at"], time_zone),
                         "last_day": _last_day(row["last_at"], time_zone)})
          for row in rows if row["points_account_id"] in ours),
        priority=1,
    )  # fmt: skip
    return len(rows)


def _last_day(end: datetime, time_zone: str) -> str:
    """On which they can still be spent."""
    return local_date(end - timedelta(seconds=1), time_zone).isoformat()
