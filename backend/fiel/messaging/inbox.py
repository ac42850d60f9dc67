"""The customer's inbox."""

from __future__ import annotations

from datetime import datetime

from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.pagination import NEWEST


async def mark_inbox_read(actor: AccountActor, *, through: int | None = None, now: datetime) -> int:
    """
    Mark everything as read, or all up to the entry *through*: the newest that the reader has seen. How many are unread
    then: those that came meanwhile.
    """
    await db.execute(
        "UPDATE inbox_entry SET read_at = $2 WHERE customer_id = $1 AND read_at IS NULL AND id <= $3",
        actor.customer_id, now, NEWEST if through is None else through,
    )  # fmt: skip
    row = await db.fetch_one(
        "SELECT count(*) AS n FROM inbox_entry WHERE customer_id = $1 AND read_at IS NULL", actor.customer_id
    )
    return row["n"] if row else 0
