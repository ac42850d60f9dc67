"""Moving points between accounts of one merchant, each lot keeping its expiry."""

from __future__ import annotations

from datetime import datetime

from fiel.core import db
from fiel.core.actor import Actor
from fiel.ledger.actions.post import Entry, Posted, lock, post
from fiel.ledger.models import EntryKind


async def move_lifetime(from_account_id: int, to_account_id: int, points: int) -> None:
    """What was ever earned goes along when two accounts become one; both are locked by the caller."""
    for number, delta in ((from_account_id, -points), (to_account_id, points)):
        await db.execute("UPDATE points_account SET lifetime = lifetime + $2 WHERE id = $1", number, delta)


async def transfer(
    from_account_id: int, to_account_id: int, points: int, actor: Actor, *, now: datetime, cause: tuple[str, int]
) -> list[Posted]:
    """TRANSFER_OUT, then one TRANSFER_IN for each lot taken. Raises NotEnoughPoints."""
    if points <= 0 or from_account_id == to_account_id:
        raise ValueError("a transfer moves some points to another account")
    books = await lock([from_account_id, to_account_id], now=now)
    if books[from_account_id].merchant_id != books[to_account_id].merchant_id:
        raise ValueError("points are worth nothing at another merchant")
    out = await post([Entry(from_account_id, EntryKind.TRANSFER_OUT, -points, actor, cause=cause)], now=now)
    arrivals = [
        Entry(to_account_id, EntryKind.TRANSFER_IN, -part, actor, cause=cause, expires_at=expires)
        for _, part, expires in out[0].lots
    ]
    return out + await post(arrivals, now=now)
