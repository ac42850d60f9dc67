"""Who listens to a live answer and may still do so: looked at for all of them at once, before each is told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from fiel.core import db
from fiel.core.actor import AccountActor

LOOKED_AT_ONCE = 2_000


class Seat(Protocol):
    @property
    def actor(self) -> AccountActor: ...


S = TypeVar("S", bound=Seat)


async def still_there(seats: Sequence[S], now: datetime) -> tuple[list[S], list[S]]:
    """Those who are still signed in as the customer that they were, and the others."""
    ended: set[tuple[int, int]] = set()
    asked = sorted({(seat.actor.session_id, seat.actor.customer_id) for seat in seats})
    for first in range(0, len(asked), LOOKED_AT_ONCE):
        ended |= await _ended(asked[first : first + LOOKED_AT_ONCE], now)
    if not ended:
        return list(seats), []
    there: list[S] = []
    gone: list[S] = []
    for seat in seats:
        (gone if (seat.actor.session_id, seat.actor.customer_id) in ended else there).append(seat)
    return there, gone


async def _ended(asked: list[tuple[int, int]], now: datetime) -> set[tuple[int, int]]:
    """Sessions that are over, or another customer's: those are few, the others are as many as listen."""
    given = db.given_rows(1, {"session_id": "bigint", "customer_id": "bigint"})
    rows = await db.fetch(
        f"SELECT given.session_id, given.customer_id FROM {given} WHERE NOT EXISTS (SELECT 1 FROM session s"
        " JOIN customer c ON c.account_id = s.account_id WHERE s.id = given.session_id AND c.id = given.customer_id"
        " AND s.ended_at IS NULL AND s.shared_at IS NULL AND s.expires_at > $2)",
        db.to_json([{"session_id": session, "customer_id": customer} for session, customer in asked]),
        now,
    )
    return {(row["session_id"], row["customer_id"]) for row in rows}
