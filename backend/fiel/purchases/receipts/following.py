"""What becomes of a claim when its purchase is undone."""

from __future__ import annotations

from datetime import datetime

from fiel.core import db


async def follow_undone(purchase_id: int, *, now: datetime) -> None:
    """Accepted, and undone since: its receipt may be claimed again. Inside the transaction that undid the purchase."""
    await db.execute(
        "UPDATE receipt_claim SET undone_at = $2, version = version + 1 WHERE purchase_id = $1 AND undone_at IS NULL",
        purchase_id, now,
    )  # fmt: skip
