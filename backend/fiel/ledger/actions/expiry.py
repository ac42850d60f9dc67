"""The nightly sweep: what a post would write first is written for accounts that nobody touches."""

from __future__ import annotations

from datetime import datetime

from fiel.core import db
from fiel.ledger.actions.post import lock

ACCOUNTS_A_ROUND = 200


async def expire_due(*, now: datetime) -> int:
    """Write every due EXPIRE, a round of accounts a transaction; how many accounts were touched."""
    touched = 0
    while True:
        rows = await db.fetch(
            "SELECT DISTINCT account_id FROM points_lot WHERE remaining > 0 AND expires_at <= $1 LIMIT $2",
            now,
            ACCOUNTS_A_ROUND,
        )
        if not rows:
            return touched
        ids = [row["account_id"] for row in rows]

        async def sweep(ids: list[int] = ids) -> None:
            await lock(ids, now=now)

        await db.transaction(sweep)
        touched += len(ids)
