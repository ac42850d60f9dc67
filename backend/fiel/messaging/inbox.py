"""The customer's inbox."""

from __future__ import annotations

from datetime import datetime

from fiel.core import db
from fiel.core.actor import AccountActor


async def mark_inbox_read(actor: AccountActor, *, now: datetime) -> int:
    """Mark everything as read; how many are unread then: those that came meanwhile."""
    await db.execute(
        "UPDATE inbox_entry SET read_at = $2 WHERE customer_id = $1 AND read_at IS NULL", actor.customer_id, now
    )
    row = await db.fetch_one(
        "SELECT count(*) AS n FROM inbox_entry WHERE customer_id = $1 AND read_at IS NULL", actor.customer_id
    )
    return row["n"] if row else 0
