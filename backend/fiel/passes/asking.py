"""Remembering that the link to Google Wallet was given to somebody, who may use it or not: Google does not tell."""

from __future__ import annotations

from datetime import datetime, timedelta

from fiel.core import db

SAVED_WITHIN = timedelta(hours=1)
"""Of being given the link; a card that Google does not have after that is not asked for any more."""


async def note_asked(membership_id: int, digest: str, now: datetime) -> None:
    """*digest*: of what is known of the card that the link adds. Mostly a read: a link is given with each look at a
    screen."""
    row = await db.fetch_one("SELECT state, asked_at FROM google_card WHERE membership_id = $1", membership_id)
    if row is None or row["state"] == "ABSENT":
        await db.execute(
            "INSERT INTO google_card (membership_id, state, digest, asked_at) VALUES ($1, 'ASKED', $2, $3)"
            " ON CONFLICT (membership_id) DO UPDATE SET state = 'ASKED', digest = $2, asked_at = $3"
            " WHERE google_card.state = 'ABSENT'",
            membership_id, digest, now,
        )  # fmt: skip
    elif row["state"] == "ASKED" and row["asked_at"] + SAVED_WITHIN / 2 < now:
        await db.execute(
            "UPDATE google_card SET asked_at = $2 WHERE membership_id = $1 AND state = 'ASKED'", membership_id, now
        )
