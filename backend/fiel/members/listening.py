"""Who listens to a live answer and may still do so: looked at for all of them at once, before each is told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
    live: set[tuple[int, int]] = set()
    sessions = sorted({seat.actor.session_id for seat in seats})
    for first in range(0, len(sessions), LOOKED_AT_ONCE):
        rows = await db.fetch(
            "SELECT s.id, c.id AS customer_id FROM session s JOIN customer c ON c.account_id = s.account_id"
            f" WHERE {db.among('s.id', 1, 'bigint')} AND s.ended_at IS NULL AND s.shared_at IS NULL"
            " AND s.expires_at > $2",
            db.to_json(sessions[first : first + LOOKED_AT_ONCE]), now,
        )  # fmt: skip
        live |= {(row["id"], row["customer_id"]) for row in rows}
    return _parted(seats, live)


def _parted(seats: Iterable[S], live: set[tuple[int, int]]) -> tuple[list[S], list[S]]:
    there: list[S] = []
    gone: list[S] = []
    for seat in seats:
        (there if (seat.actor.session_id, seat.actor.customer_id) in live else gone).append(seat)
    return there, gone
