"""Which version of their wallets a customer would be shown, and how long time alone leaves it as it is.

Equal versions are equal rows: of all that the fields of ``wallet.versioned`` read, a write is told of by a row of
``change`` that was committed with it. Rows are only ever added, and purged from the oldest on, so that as long as the
oldest one is the same, as many rows of a key are the same rows. ``max(at)`` tells a restored backup, which counts on
from an older number, from what had been there.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from fiel.core import db
from fiel.wallet.models import Scope

KEPT_FOR = timedelta(days=8)
MOST_KEPT = 500_000
LEFT_FOR = timedelta(hours=1)
"""What is purged is all but this: purging makes everybody read once in full, so it is done seldom."""

_KEYS = " UNION ALL ".join(
    f'SELECT {scope.value} AS scope, w.{column} AS "key" FROM membership w WHERE w.customer_id = $1'
    for scope, column in (
        (Scope.ACCOUNT, "points_account_id"), (Scope.MEMBERSHIP, "id"), (Scope.MERCHANT, "merchant_id"),
    )
)  # fmt: skip
_VERSION = (
    'SELECT k.scope, k."key", count(c.id) AS changes, max(c.at) AS changed_at, (SELECT min(id) FROM change) AS oldest'
    f" FROM ({_KEYS} UNION ALL SELECT {Scope.CUSTOMER.value}, CAST($1 AS BIGINT)) AS k"
    ' LEFT JOIN change c ON c.scope = k.scope AND c."key" = k."key" GROUP BY k.scope, k."key" ORDER BY 1, 2'
)
_NEXT_MOMENT = (
    "SELECT min(moment) AS ends_at FROM ("
    "SELECT l.expires_at AS moment FROM membership w JOIN points_lot l ON l.account_id = w.points_account_id"
    " WHERE w.customer_id = $2 AND l.remaining > 0 AND l.expires_at > $1"
    " UNION ALL SELECT r.active_from FROM membership w JOIN reward r ON r.merchant_id = w.merchant_id"
    " WHERE w.customer_id = $2 AND r.is_active = TRUE AND r.active_from > $1"
    " UNION ALL SELECT r.active_to FROM membership w JOIN reward r ON r.merchant_id = w.merchant_id"
    " WHERE w.customer_id = $2 AND r.is_active = TRUE AND r.active_to > $1) AS moments"
)


async def version_of(customer_id: int) -> list[list[object]]:
    """Of all the wallets of a customer, in one statement that reads no ledger table. Two are equal only if no row was
    written in between that they show. Read it before what it stands for."""
    rows = await db.fetch(_VERSION, customer_id)
    return [[row["scope"], row["key"], row["changes"], str(row["changed_at"]), row["oldest"]] for row in rows]


async def next_moment(customer_id: int, now: datetime) -> datetime | None:
    """When they change by themselves: points end, a reward begins or ends. None: not before something is written."""
    found = await db.fetch_one(_NEXT_MOMENT, now, customer_id)
    moment: datetime | None = found["ends_at"] if found else None
    return moment


async def purge_changes(*, now: datetime) -> int:
    """Once a week, or when there are very many. The newest row stays whatever its age, or there would be no oldest."""
    found = await db.fetch_one("SELECT id, at, (SELECT max(id) FROM change) AS newest FROM change ORDER BY id LIMIT 1")
    if found is None or (found["at"] > now - KEPT_FOR and found["newest"] - found["id"] < MOST_KEPT):
        return 0
    left = await db.fetch_one("SELECT min(id) AS id FROM change WHERE at > $1", now - LEFT_FOR)
    first = left["id"] if left and left["id"] is not None else found["newest"]
    return await db.purge("change", "id < $1", first)  # from the oldest on, which broken off is still true
