"""People who leave: one whom the café has erased as they asked, and one whose account waits to be."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from fiel.core import db
from fiel.core.actor import AccountActor, StaffActor
from fiel.privacy.closing import close_account
from fiel.privacy.erasing import ErasureReason, erase_member


async def say_goodbye(owner: StaffActor, now: datetime) -> None:
    """Two who have not been seen for longest. Inside a transaction."""
    gone, going = await db.fetch(
        "SELECT m.id, c.id AS customer_id, a.id AS account_id, coalesce(a.email, a.phone) AS reached_by"
        " FROM membership m JOIN customer c ON c.id = m.customer_id JOIN account a ON a.id = c.account_id"
        " WHERE m.merchant_id = $1 AND m.merged_into_id IS NULL AND NOT EXISTS (SELECT 1 FROM employee e"
        " WHERE e.account_id = a.id) ORDER BY m.last_visit_at, m.id LIMIT 2",
        owner.merchant_id,
    )
    moment = now - timedelta(days=3)
    await erase_member(replace(owner, proven_at=moment), gone["id"], ErasureReason.ASKED, "demo-goodbye", now=moment)
    moment = now - timedelta(days=2)
    actor = AccountActor(going["account_id"], 0, going["customer_id"], proven_at=moment)
    await close_account(actor, going["reached_by"], now=moment)
