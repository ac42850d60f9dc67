"""Reads of segments, and of who is in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from fiel.core import db
from fiel.core.errors import NotFound
from fiel.segments.rules import EVERYBODY, Criteria, Narrowed

MEMBERS = (
    "FROM membership m JOIN customer c ON c.id = m.customer_id JOIN points_account a ON a.id = m.points_account_id"
)


SEGMENTS_A_READING = 20


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


async def counts(merchant_id: int, rows: list[db.Row], now: datetime) -> dict[int, int]:
    """How many are in each of a merchant's segments now, by their ids: one reading of the members for twenty."""
    found: dict[int, int] = {}
    for first in range(0, len(rows), SEGMENTS_A_READING):
        some = rows[first : first + SEGMENTS_A_READING]
        sums, values = await _cases(merchant_id, some, now, "sum(CASE WHEN {} THEN 1 ELSE 0 END)")
        read = await db.fetch(f"SELECT {sums} {MEMBERS} WHERE m.merchant_id = $1", merchant_id, *values)
        found |= {row["id"]: int(read[0][f"s{row['id']}"] or 0) for row in some}
    return found


async def segments_of(membership_id: int, segment_ids: list[int], now: datetime) -> set[int]:
    """Those of the segments that a member is in now."""
    rows = await db.fetch(
        "SELECT s.id, s.criteria, s.merchant_id FROM segment s JOIN membership m ON m.merchant_id = s.merchant_id"
        f" WHERE m.id = $1 AND {db.among('s.id', 2, 'bigint')}",
        membership_id,
        db.to_json(segment_ids),
    )
    if not rows:
        return set()
    tests, values = await _cases(rows[0]["merchant_id"], rows, now, "CASE WHEN {} THEN 1 ELSE 0 END")
    read = await db.fetch(f"SELECT {tests} {MEMBERS} WHERE m.id = $1", membership_id, *values)
    return {row["id"] for row in rows if read and read[0][f"s{row['id']}"]}


async def those_in(merchant_id: int, segment_id: int, membership_ids: list[int], now: datetime) -> set[int]:
    """Those of the members who are in a segment now."""
    row = await segment(merchant_id, segment_id)
    if row is None:
        return set()
    wanted = await at_merchant(merchant_id, Criteria.read(db.from_json(row["criteria"])))
    tests, values = wanted.where(3, now)
    rows = await db.fetch(
        f"SELECT m.id {MEMBERS} WHERE m.merchant_id = $1 AND {db.among('m.id', 2, 'bigint')} AND {' AND '.join(tests)}",
        merchant_id, db.to_json(membership_ids), *values,
    )  # fmt: skip
    return {row["id"] for row in rows}


async def _cases(merchant_id: int, rows: list[db.Row], now: datetime, case: str) -> tuple[str, list[object]]:
    """A column for each segment, named by its id; parameters are numbered from 2."""
    columns: list[str] = []
    values: list[object] = []
    everybody = await at_merchant(merchant_id, EVERYBODY)
    for row in rows:
        wanted = replace(everybody, criteria=Criteria.read(db.from_json(row["criteria"])))
        tests, given = wanted.where(2 + len(values), now)
        columns.append(f"{case.format(' AND '.join(tests))} AS s{row['id']}")
        values += given
    return ", ".join(columns), values
