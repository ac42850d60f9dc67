"""Which lots came out of which: a TRANSFER_IN opens one lot for one that its TRANSFER_OUT took from, in that order."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from fiel.core import db

MOST_STEPS = 64
"""From account to account that are followed."""


@dataclass(frozen=True, slots=True)
class Step:
    """What *lot_id* holds lay in *from_lot* before. *is_return*: the movement took another one back."""

    lot_id: int
    from_lot: int
    cause_kind: str
    is_return: bool


async def came_from(lot_ids: Collection[int]) -> dict[int, Step]:
    """One step back, for those lots that a transfer opened."""
    causes = await db.fetch(
        "SELECT DISTINCT t.cause_kind, t.cause_id FROM points_lot l JOIN points_transaction t ON t.id ="
        f" l.transaction_id WHERE t.kind = 'TRANSFER_IN' AND {db.among('l.id', 1, 'bigint')}",
        db.to_json(sorted(lot_ids)),
    )
    return {step.lot_id: step for step in await _steps(causes) if step.lot_id in lot_ids}


async def descend(lot_ids: Collection[int]) -> set[int]:
    """These lots, and all that hold what was moved out of them, wherever it lies."""
    known, level = set(lot_ids), set(lot_ids)
    for _ in range(MOST_STEPS):
        causes = await db.fetch(
            "SELECT DISTINCT t.cause_kind, t.cause_id FROM lot_move v JOIN points_transaction t"
            f" ON t.id = v.transaction_id WHERE t.kind = 'TRANSFER_OUT' AND {db.among('v.lot_id', 1, 'bigint')}",
            db.to_json(sorted(level)),
        )
        level = {step.lot_id for step in await _steps(causes) if step.from_lot in level} - known
        if not level:
            break
        known |= level
    return known


async def _steps(causes: list[db.Row]) -> list[Step]:
    """Of all transfers for these causes."""
    steps = []
    for kind in sorted({row["cause_kind"] for row in causes if row["cause_kind"]}):
        rows = await db.fetch(
            "SELECT t.cause_id, t.kind, t.reverses_id, v.lot_id, v.points FROM points_transaction t JOIN lot_move v"
            " ON v.transaction_id = t.id WHERE t.cause_kind = $1 AND t.kind IN ('TRANSFER_OUT', 'TRANSFER_IN')"
            f" AND {db.among('t.cause_id', 2, 'bigint')} ORDER BY t.cause_id, t.id, v.id",
            kind, db.to_json(sorted({row["cause_id"] for row in causes if row["cause_kind"] == kind})),
        )  # fmt: skip
        left: list[db.Row] = []
        for row in rows:
            if row["kind"] == "TRANSFER_OUT":
                left.append(row)
            elif left:
                out = left.pop(0)
                if (out["cause_id"], out["points"]) != (row["cause_id"], -row["points"]):
                    left.clear()  # nothing that this house posts: whose it was is not known
                    continue
                steps.append(Step(row["lot_id"], out["lot_id"], kind, out["reverses_id"] is not None))
    return steps
