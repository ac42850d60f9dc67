"""The figures of automations, counted in the transaction of what they count: reading them costs a few rows each,
however many members came in."""

from __future__ import annotations

from collections.abc import Sequence

from fiel.core import db

PARTS = 8
"""Rows of an automation: so many transactions count at once without waiting for each other."""
NAMES = ("started", "active", "done", "stopped", "failed", "points")


async def tally(automation_id: int, spread: int, **changes: int) -> None:
    """Add *changes* (of ``NAMES``) to an automation's figures, in the part that *spread* falls into. Inside a
    transaction, as late in it as may be."""
    told = {name: many for name, many in changes.items() if many}
    if not told:
        return
    columns = {"automation_id": "bigint", "part": "int", **dict.fromkeys(NAMES, "bigint")}
    await db.insert_rows(
        "automation_tally", columns,
        [{"automation_id": automation_id, "part": spread % PARTS, **dict.fromkeys(NAMES, 0), **told}],
        on_conflict="(automation_id, part) DO UPDATE SET "
        + ", ".join(f"{name} = automation_tally.{name} + excluded.{name}" for name in told),
    )  # fmt: skip


async def figures(merchant_id: int, numbers: Sequence[int]) -> dict[int, db.Row]:
    """How many runs of each are in which state, and the points that they moved and that stand. Two statements: one
    over ``PARTS`` rows of each, one over the automations' entries that somebody undid by hand."""
    sums = ", ".join(f"CAST(sum({name}) AS BIGINT) AS {name}" for name in NAMES)
    rows = await db.fetch(
        f"SELECT automation_id AS id, {sums} FROM automation_tally WHERE {db.among('automation_id', 1, 'bigint')}"
        " GROUP BY automation_id",
        db.to_json(list(numbers)),
    )
    undone = await db.fetch(
        "SELECT r.automation_id AS id, CAST(sum(t.points) AS BIGINT) AS points FROM points_transaction t"
        " JOIN automation_run r ON r.id = t.cause_id WHERE t.merchant_id = $1 AND t.cause_kind = 'automation_run'"
        " AND t.kind = 'REVERSAL' GROUP BY r.automation_id",
        merchant_id,
    )
    found = {number: dict.fromkeys(NAMES, 0) for number in numbers}
    found |= {row["id"]: {name: row[name] for name in NAMES} for row in rows}
    for row in undone:
        if row["id"] in found:
            found[row["id"]]["points"] += row["points"]
    return found
