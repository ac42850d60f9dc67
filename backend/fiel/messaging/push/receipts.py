"""What browsers say of the pushes that they got."""

from __future__ import annotations

from datetime import datetime

from fiel.core import db

TOKEN_LENGTH = 36


async def acknowledge(token: str, opened: bool, *, now: datetime) -> None:
    """The first word counts; what was opened was shown. A token that nobody knows changes nothing."""
    if len(token) > TOKEN_LENGTH:
        return
    what = "shown_at = coalesce(shown_at, $2), opened_at = $2" if opened else "shown_at = $2"
    free = "opened_at" if opened else "shown_at"
    await db.execute(f"UPDATE push_delivery SET {what} WHERE token = $1 AND {free} IS NULL", token, now)
