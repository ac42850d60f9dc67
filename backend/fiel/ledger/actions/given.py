"""What employees give, counted as it happens: adding it up anew with each award takes the longer, the more was given.

The counts are of quarters of an hour, since a day begins on one wherever a shop is, and goes on doing so when the shop
moves to another time zone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import datetime

from fiel.core import db
from fiel.ledger.actions.entry import Entry
from fiel.ledger.models import EntryKind, Reason

SECONDS_OF_A_QUARTER = 900
BROUGHT = frozenset({Reason.WELCOME, Reason.IMPORT, Reason.PROMOTION})
"""What an employee's act brings of itself, and they give nobody."""
_IS_GIVEN = (
    "{t}.actor_kind = 'employee' AND ({t}.kind = 'ADJUST_CREDIT' OR {t}.kind = 'EARN'"
    f" AND {{t}}.reason NOT IN ({', '.join(repr(one.value) for one in sorted(BROUGHT, key=str))}))"
)
_COLUMNS = dict.fromkeys(("employee_id", "quarter", "points"), "bigint")


def is_given(entry: Entry) -> bool:
    """By the employee who is its actor."""
    if entry.kind is EntryKind.EARN:
        return entry.reason is not None and entry.reason not in BROUGHT
    return entry.kind is EntryKind.ADJUST_CREDIT


async def given_since(employee_ids: Collection[int], moment: datetime) -> dict[int, int]:
    """Points that each gave from *moment* on, less what was undone of it since; nothing of who gave none. *moment*:
    where a quarter of an hour begins."""
    rows = await db.fetch(
        "SELECT employee_id, CAST(sum(points) AS BIGINT) AS given FROM employee_tally"
        f" WHERE {db.among('employee_id', 1, 'bigint', few=True)} AND quarter >= $2 GROUP BY employee_id",
        db.to_json(sorted(employee_ids)), _quarter(moment),
    )  # fmt: skip
    return {row["employee_id"]: row["given"] for row in rows}


async def count_given(entries: Iterable[Entry], *, now: datetime) -> None:
    """For entries that are written *now*, in the transaction that writes them."""
    given: Counter[tuple[int, int]] = Counter()
    undone: dict[int, int] = {}
    for entry in entries:
        actor_kind, actor_id = entry.actor.trace
        if entry.kind is EntryKind.REVERSAL and entry.reverses_id is not None:
            undone[entry.reverses_id] = entry.points
        elif actor_kind == "employee" and is_given(entry):
            given[actor_id, _quarter(now)] += entry.points
    for row in await _given_of(undone):
        given[row["actor_id"], row["quarter"]] += undone[row["id"]]
    await db.insert_rows(
        "employee_tally", _COLUMNS,
        [{"employee_id": who, "quarter": quarter, "points": points}
         for (who, quarter), points in sorted(given.items()) if points],
        on_conflict="(employee_id, quarter) DO UPDATE SET points = employee_tally.points + excluded.points",
    )  # fmt: skip


async def _given_of(ids: Collection[int]) -> list[db.Row]:
    """Those of entries that an employee gave, and when."""
    if not ids:
        return []
    return await db.fetch(
        f"SELECT t.id, t.actor_id, {_quarter_of('t')} AS quarter FROM points_transaction t"
        f" WHERE {db.among('t.id', 1, 'bigint', few=True)} AND {_IS_GIVEN.format(t='t')}",
        db.to_json(sorted(ids)),
    )


def miscounted() -> str:
    """SQL: the employees of whom a count is not what their entries say."""
    return (
        "SELECT s.employee_id AS id FROM (SELECT t.actor_id AS employee_id,"
        f" {_quarter_of('t')} AS quarter, t.points FROM points_transaction t WHERE {_IS_GIVEN.format(t='t')}"
        f" UNION ALL SELECT o.actor_id, {_quarter_of('o')}, r.points FROM points_transaction r"
        f" JOIN points_transaction o ON o.id = r.reverses_id WHERE {_IS_GIVEN.format(t='o')}"
        " UNION ALL SELECT employee_id, quarter, -points FROM employee_tally) AS s"
        " GROUP BY s.employee_id, s.quarter HAVING sum(s.points) <> 0"
    )


def _quarter(moment: datetime) -> int:
    return int(moment.timestamp()) // SECONDS_OF_A_QUARTER


def _quarter_of(entry: str) -> str:
    """SQL: when it was written."""
    return f"{db.seconds_of(f'{entry}.created_at')} / {SECONDS_OF_A_QUARTER}"
