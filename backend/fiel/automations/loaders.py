"""Reads of automations, and of who is in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fiel.automations.language import Step
from fiel.automations.rules import compiled, landing
from fiel.core import db
from fiel.core.pagination import Page, Window
from fiel.promotions.loaders import mine

AUTOMATION = (
    "SELECT a.id, a.merchant_id, a.name, a.status, a.repeats, a.since_at, a.version, a.created_at, a.started_at,"
    " a.current_id, v.number, v.trigger, v.steps FROM automation a JOIN automation_version v ON v.id = a.current_id"
)
RUN = (
    "SELECT r.id, r.automation_id, r.version_id, r.membership_id, r.state, r.position, r.waits_until, r.wake_at,"
    " r.last_error, r.ended_by, r.started_at, r.ended_at, r.resumed_at, a.name, a.status, v.number, v.trigger, v.steps,"
    " coalesce(k.given_name, m.given_name) AS member_name, coalesce(m.merged_into_id, m.id) AS member_id"
    " FROM automation_run r JOIN automation a ON a.id = r.automation_id JOIN automation_version v"
    " ON v.id = r.version_id JOIN membership m ON m.id = r.membership_id"
    " LEFT JOIN membership k ON k.id = m.merged_into_id"
)
_OF_A_STATE = (
    "r.id IN (SELECT f.id FROM automation_run f WHERE f.automation_id = $4 AND f.state = $5 AND f.id < $2"
    " ORDER BY f.id DESC LIMIT $3)"
)
"""Few may be so among very many: found in the index alone."""
MOST_AUTOMATIONS = 100


@dataclass(frozen=True, slots=True)
class RunFilter:
    """None: any."""

    automation_id: int | None = None
    membership_id: int | None = None
    state: str | None = None


async def automations(merchant_id: int) -> list[db.Row]:
    """Newest first; a merchant has a hundred at most."""
    return await db.fetch(
        f"{AUTOMATION} WHERE a.merchant_id = $1 AND a.removed_at IS NULL ORDER BY a.id DESC LIMIT $2",
        merchant_id, MOST_AUTOMATIONS,
    )  # fmt: skip


async def automation(merchant_id: int, number: int) -> db.Row | None:
    return await db.fetch_one(
        f"{AUTOMATION} WHERE a.merchant_id = $1 AND a.id = $2 AND a.removed_at IS NULL", merchant_id, number
    )


async def runs(merchant_id: int, wanted: RunFilter, window: Window) -> Page[db.Row]:
    """Newest first."""
    tests, values = ["r.merchant_id = $1"], list[object]()
    if wanted.membership_id is not None:
        values.append(wanted.membership_id)
        tests.append(mine("r.membership_id", 3 + len(values)))
    for column, value in (("r.automation_id", wanted.automation_id), ("r.state", wanted.state)):
        if value is not None:
            values.append(value)
            tests.append(f"{column} = ${3 + len(values)}")
    if wanted.automation_id is not None and wanted.state is not None and wanted.membership_id is None:
        tests.append(_OF_A_STATE)
    rows = await db.fetch(
        f"{RUN} WHERE {' AND '.join(tests)} AND r.id < $2 ORDER BY r.id DESC LIMIT $3",
        merchant_id, window.before, window.first + 1, *values,
    )  # fmt: skip
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def run(merchant_id: int, number: int) -> db.Row | None:
    return await db.fetch_one(f"{RUN} WHERE r.merchant_id = $1 AND r.id = $2", merchant_id, number)


async def steps_of(run_ids: Sequence[int]) -> dict[int, list[db.Row]]:
    """What runs did, in order."""
    rows = await db.fetch(
        "SELECT run_id, position, place, outcome, details, at FROM automation_step"
        f" WHERE {db.among('run_id', 1, 'bigint')} ORDER BY run_id, position",
        db.to_json(list(run_ids)),
    )
    found: dict[int, list[db.Row]] = {number: [] for number in run_ids}
    for row in rows:
        found[row["run_id"]].append({**row, "details": db.from_json(row["details"])})
    return found


async def who_is_welcome(membership_id: int) -> int | None:
    """The record that a member is by now; None: they are blocked."""
    row = await db.fetch_one(
        "SELECT k.id FROM membership m JOIN membership k ON k.id = coalesce(m.merged_into_id, m.id) WHERE m.id = $1"
        " AND k.blocked_at IS NULL",
        membership_id,
    )
    return row["id"] if row else None


def next_step(row: db.Row, steps: Sequence[Step]) -> Step | None:
    """Of a run from ``RUN``: what it will do, or where it failed; None: nothing more."""
    ops = compiled(steps)
    position = landing(ops, row["position"])
    if row["state"] not in ("ACTIVE", "FAILED") or position >= len(ops):
        return None
    return steps[ops[position].place]
