"""What a restored database opens: all that was ended, revoked or removed since the backup counts again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from fiel.core import db
from fiel.identity.sessions import end_everybodys

_COUNTED = {
    "session": "ended_at IS NULL AND expires_at > $1",
    "api_token": "revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $1)",
    "employee": "left_at IS NULL",
    "webhook_endpoint": "removed_at IS NULL AND is_active = TRUE",
    "passkey": "1 = 1",
    "mail_token": "used_at IS NULL AND expires_at > $1 AND purpose = 'CLAIM_WALLET'",
}
"""What lives at a moment, by its table. A backup of an older version may lack some."""

Open = dict[str, int]
"""How many of each live."""


async def what_opens(*, now: datetime) -> Open:
    there = {str(row["name"]) for row in await db.fetch(_TABLES[db.is_sqlite()])}
    return {table: await _count(table, alive, now) for table, alive in _COUNTED.items() if table in there}


async def sign_out(url: str, *, now: datetime) -> Open:
    """What opens the database at *url*, whose sessions are ended."""
    async with db.opened(url):
        found = await what_opens(now=now)
        await end_everybodys(now=now)
    return found


async def look(url: str, *, now: datetime) -> Open:
    async with db.opened(url):
        return await what_opens(now=now)


def to_look_at(found: Open) -> Iterator[str]:
    """A line for each thing that whoever runs the server has to look at after restoring; without sessions."""
    tokens, webhooks = found.get("api_token", 0), found.get("webhook_endpoint", 0)
    yield f"API tokens that work: {tokens}. Any that were revoked since work again."
    yield f"Employees with access or an invitation: {found.get('employee', 0)}. Any who were taken off since are back."
    yield f"Webhooks that are told: {webhooks}. Any that were removed since are told again, by the secret of that time."
    yield f"Passkeys that sign in: {found.get('passkey', 0)}. Any that were deleted since do again, and so do passwords"
    yield "  and PINs as they were."
    claims = found.get("mail_token", 0)
    yield f"Links that claim a wallet: {claims}. Any that were used or withdrawn since claim it again."
    yield "People who were erased since are back: erase them again (README, Privacy)."


_TABLES = {
    True: "SELECT name FROM sqlite_master WHERE type = 'table'",
    False: "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
}


async def _count(table: str, alive: str, now: datetime) -> int:
    values = (now,) if "$1" in alive else ()
    return int((await db.fetch(f"SELECT count(*) AS n FROM {table} WHERE {alive}", *values))[0]["n"])
