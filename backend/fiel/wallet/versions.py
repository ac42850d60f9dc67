"""Which version of their wallets a customer would be shown, and how long time alone leaves it as it is.

Equal versions are equal rows: of all that the fields of ``wallet.versioned`` read, a write is told of by a row of
``change`` that was committed with it, and the version counts those of a key. They are only ever added: a row leaves
``change`` in the transaction that counts it in ``change_sum``, so that the two together say how many there were in all,
and as many are the same ones. Summing up changes no version. ``max(at)`` tells a restored backup, which counts on from
an older number, from what had been there.
"""

from __future__ import annotations

from datetime import datetime

from fiel.core import db
from fiel.wallet.models import Scope

MOST_APART = 1_000
"""Changes that lie in ``change`` before they are summed up: a version counts no more of them than these, and what is
written until the next look."""
SUMMED_AT_ONCE = 2_000

_KEYS = " UNION ".join(
    f'SELECT {scope.value} AS scope, w.{column} AS "key" FROM membership w WHERE w.customer_id = $1'
    for scope, column in (
        (Scope.ACCOUNT, "points_account_id"), (Scope.MEMBERSHIP, "id"), (Scope.MERCHANT, "merchant_id"),
    )
)  # fmt: skip
_OF_KEY = 'FROM change c WHERE c.scope = k.scope AND c."key" = k."key"'
_VERSION = (
    f'SELECT k.scope, k."key", coalesce(s.changes, 0) + (SELECT count(*) {_OF_KEY}) AS changes,'
    f" s.at AS summed_at, (SELECT max(c.at) {_OF_KEY}) AS changed_at"
    f" FROM ({_KEYS} UNION SELECT {Scope.CUSTOMER.value}, CAST($1 AS BIGINT)) AS k"
    ' LEFT JOIN change_sum s ON s.scope = k.scope AND s."key" = k."key" ORDER BY 1, 2'
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
    return [[row["scope"], row["key"], row["changes"], str(_latest(row))] for row in rows]


def _latest(row: db.Row) -> datetime | None:
    return max((at for at in (row["summed_at"], row["changed_at"]) if at is not None), default=None)


async def next_moment(customer_id: int, now: datetime) -> datetime | None:
    """When they change by themselves: points end, a reward begins or ends. None: not before something is written."""
    found = await db.fetch_one(_NEXT_MOMENT, now, customer_id)
    moment: datetime | None = found["ends_at"] if found else None
    return moment


async def sum_up_changes() -> int:
    """One part of them, once there are many; how many there were."""
    found = await db.fetch_one("SELECT (SELECT min(id) FROM change) AS oldest, (SELECT max(id) FROM change) AS newest")
    if found is None or found["oldest"] is None or found["newest"] - found["oldest"] < MOST_APART:
        return 0
    return await db.transaction(_sum_up)


async def _sum_up() -> int:
    """Two at once take different rows, and add to the sums in the same order."""
    skip = "" if db.is_sqlite() else " FOR UPDATE SKIP LOCKED"
    taken = await db.returning(
        f'DELETE FROM change WHERE id IN (SELECT id FROM change ORDER BY id LIMIT $1{skip}) RETURNING scope, "key", at',
        SUMMED_AT_ONCE,
    )
    sums: dict[tuple[int, int], db.Row] = {}
    for row in taken:
        at = sums.setdefault((row["scope"], row["key"]), {"changes": 0, "at": row["at"]})
        at["changes"] += 1
        at["at"] = max(at["at"], row["at"])
    await db.insert_rows(
        "change_sum",
        {"scope": "smallint", "key": "bigint", "changes": "bigint", "at": "timestamptz"},
        [{"scope": scope, "key": key, **one} for (scope, key), one in sorted(sums.items())],
        on_conflict='("scope", "key") DO UPDATE SET changes = change_sum.changes + excluded.changes,'
        f" at = {_GREATER[db.is_sqlite()]}(change_sum.at, excluded.at)",
    )
    return len(taken)


_GREATER = {True: "max", False: "greatest"}
