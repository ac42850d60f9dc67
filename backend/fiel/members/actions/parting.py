"""What somebody may hold of a record that is theirs no more: ways to its points, and cards on their phone."""

from __future__ import annotations

from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import SYSTEM
from fiel.identity.mail_tokens import revoke_mail_tokens
from fiel.identity.models import MailPurpose


async def lock_people(*customer_ids: int) -> None:
    """Inside a transaction, before any points account is locked: whose records are moving."""
    for number in sorted(set(customer_ids)):
        await db.lock_row("customer", number)


async def close_ways(membership_id: int, *, now: datetime) -> None:
    """Inside a transaction: gifts by link that nobody has taken, codes for e-shops, and mailed links lead nowhere."""
    await db.execute(
        "UPDATE points_transfer SET state = 'WITHDRAWN', ended_at = $2, code_hash = NULL WHERE sender_id = $1"
        " AND state = 'OFFERED'",
        membership_id, now,
    )  # fmt: skip
    await db.execute("DELETE FROM checkout_token WHERE membership_id = $1", membership_id)
    for purpose in (MailPurpose.CLAIM_WALLET, MailPurpose.NEWSLETTER):
        await revoke_mail_tokens(purpose, membership_id, now=now)


async def replace_cards(membership_id: int, *, now: datetime) -> None:
    """Inside a transaction: copies on phones are told nothing any more, and whoever has the record now gets another
    card. Google keeps its cards for ever, so that each time is counted: the next one has an id of its own."""
    await db.execute("DELETE FROM wallet_pass WHERE membership_id = $1", membership_id)
    if await db.execute("DELETE FROM google_card WHERE membership_id = $1", membership_id):
        await record(Happened("cards.replaced", SYSTEM, now, membership_id=membership_id,
                              subject=("membership", membership_id)))  # fmt: skip
