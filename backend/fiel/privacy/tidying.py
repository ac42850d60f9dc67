"""What is dropped by itself once nothing looks back to it; the README's table of retention says the same."""

from __future__ import annotations

from datetime import datetime, timedelta

from fiel.core import db

TRACES_KEPT_FOR = timedelta(days=90)
"""With which browser somebody was signed in, which till read whose QR, from which address somebody joined by a link."""
TOKENS_KEPT_FOR = timedelta(days=30)
"""Links that were mailed, after they ended."""
TIDIED_AT_HOUR = 3
"""UTC: these reads go through whole tables, so once a day."""


async def purge_traces(*, now: datetime) -> int:
    """How many rows were dropped or emptied."""
    if now.hour != TIDIED_AT_HOUR:
        return 0
    old = now - TRACES_KEPT_FOR
    purged = await db.execute(
        "UPDATE session SET user_agent = '' WHERE user_agent <> '' AND coalesce(ended_at, expires_at) < $1", old
    )
    purged += await db.purge("qr_scan", "at < $1", old)
    purged += await db.purge("consent_request", "expires_at < $1", old)
    purged += await db.execute(
        "UPDATE referral SET address_hash = '' WHERE address_hash <> '' AND created_at < $1", old
    )
    return purged + await db.purge("mail_token", "expires_at < $1", now - TOKENS_KEPT_FOR)
