"""Moving points between accounts of one merchant, each lot keeping its expiry."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from fiel.core import db
from fiel.core.actor import Actor
from fiel.ledger.actions.entry import Entry, Posted
from fiel.ledger.actions.post import lock, post
from fiel.ledger.models import EntryKind


async def move_lifetime(from_account_id: int, to_account_id: int, points: int) -> None:
    """What was ever earned goes along when two accounts become one; both are locked by the caller."""
    for number, delta in ((from_account_id, -points), (to_account_id, points)):
        await db.execute("UPDATE points_account SET lifetime = lifetime + $2 WHERE id = $1", number, delta)


async def transfer(
    from_account_id: int, to_account_id: int, points: int, actor: Actor, *, now: datetime, cause: tuple[str, int],
    from_lots: Sequence[int] = (), reverses_id: int | None = None, location_id: int | None = None,
    recovers: bool = False, private_note: str | None = None,
) -> list[Posted]:  # fmt: skip
    """TRANSFER_OUT, then one TRANSFER_IN for each lot taken: *from_lots* first. *reverses_id*: the TRANSFER_OUT that
    this one takes back. *recovers*: what arrives comes back to its owner, and pays off what they owe.

    Raises NotEnoughPoints.
    """
    if points <= 0 or from_account_id == to_account_id:
        raise ValueError("a transfer moves some points to another account")
    books = await lock([from_account_id, to_account_id], now=now)
    if books[from_account_id].merchant_id != books[to_account_id].merchant_id:
        raise ValueError("points are worth nothing at another merchant")
    leaving = Entry(
        from_account_id, EntryKind.TRANSFER_OUT, -points, actor, cause=cause, from_lots=tuple(from_lots),
        reverses_id=reverses_id, location_id=location_id, private_note=private_note,
    )  # fmt: skip
    out = await post([leaving], now=now)
    arrivals = [
        Entry(
            to_account_id,
            EntryKind.TRANSFER_IN,
            -part,
            actor,
            cause=cause,
            expires_at=expires,
            location_id=location_id,
            private_note=private_note,
            pays_debts=recovers,
        )
        for _, part, expires in out[0].lots
    ]
    return out + await post(arrivals, now=now)
