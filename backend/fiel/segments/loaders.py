"""Reads of segments, and of who is in them."""

from __future__ import annotations

from datetime import datetime

from fiel.core import db
from fiel.core.errors import NotFound
from fiel.segments.rules import EVERYBODY, Criteria, Narrowed

MEMBERS = (
    "FROM membership m JOIN customer c ON c.id = m.customer_id JOIN points_account a ON a.id = m.points_account_id"
)


async def segments(merchant_id: int) -> list[db.Row]:
    """Those listed, by name."""
    return await db.fetch(
        "SELECT id, name, criteria, version, created_at FROM segment WHERE merchant_id = $1 AND removed_at IS NULL"
        " ORDER BY lower(name), id",
        merchant_id,
    )


async def segment(merchant_id: int, number: int) -> db.Row | None:
    """Also one that is listed no more: what was sent by it still names it."""
    return await db.fetch_one(
        "SELECT id, name, criteria, version, created_at, removed_at FROM segment WHERE merchant_id = $1 AND id = $2",
        merchant_id,
        number,
    )


async def narrowed(merchant_id: int, segment_id: int | None) -> Narrowed:
    """The members of a segment; None: everybody who is welcome. Raises NotFound."""
    criteria = EVERYBODY
    if segment_id is not None:
        row = await segment(merchant_id, segment_id)
        if row is None:
            raise NotFound
        criteria = Criteria.read(db.from_json(row["criteria"]))
    return await at_merchant(merchant_id, criteria)


async def at_merchant(merchant_id: int, criteria: Criteria) -> Narrowed:
    rows = await db.fetch("SELECT time_zone FROM merchant WHERE id = $1", merchant_id)
    return Narrowed(criteria, rows[0]["time_zone"])


async def count(merchant_id: int, wanted: Narrowed, now: datetime) -> int:
    """How many are in it now."""
    tests, values = wanted.where(2, now)
    rows = await db.fetch(
        f"SELECT count(*) AS n {MEMBERS} WHERE m.merchant_id = $1 AND {' AND '.join(tests)}", merchant_id, *values
    )
    return int(rows[0]["n"])


async def holds(wanted: Narrowed, membership_id: int, now: datetime) -> bool:
    """Whether a member is in it now."""
    tests, values = wanted.where(2, now)
    found = await db.fetch(
        f"SELECT 1 AS one {MEMBERS} WHERE m.id = $1 AND {' AND '.join(tests)}", membership_id, *values
    )
    return bool(found)
