"""What employees give, counted as it happens: adding it up anew with each award takes the longer, the more was given.

The counts are of quarters of an hour, since a day begins on one wherever a shop is, and goes on doing so when the shop
moves to another time zone. Triggers of both engines keep them, whoever writes an entry: an older version too, while
servers are replaced one after the other.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from fiel.core import db

SECONDS_OF_A_QUARTER = 900
_IS_GIVEN = (
    "{t}.actor_kind = 'employee' AND ({t}.kind = 'ADJUST_CREDIT' OR {t}.kind = 'EARN'"
    " AND {t}.reason NOT IN ('WELCOME', 'IMPORT', 'PROMOTION'))"
)
"""As the triggers have it. The rest is what an employee's act brings of itself, and they give nobody."""


async def given_since(employee_ids: Collection[int], moment: datetime) -> dict[int, int]:
    """Points that each gave from *moment* on, less what was undone of it since; nothing of who gave none. *moment*:
    where a quarter of an hour begins."""
    rows = await db.fetch(
        "SELECT employee_id, CAST(sum(points) AS BIGINT) AS given FROM employee_tally"
        f" WHERE {db.among('employee_id', 1, 'bigint', few=True)} AND quarter >= $2 GROUP BY employee_id",
        db.to_json(sorted(employee_ids)), int(moment.timestamp()) // SECONDS_OF_A_QUARTER,
    )  # fmt: skip
    return {row["employee_id"]: row["given"] for row in rows}


def miscounted() -> str:
    """SQL: the employees of whom a count is not what their entries say."""
    given, undone = (
        f"{db.seconds_of(f'{entry}.created_at')} / {SECONDS_OF_A_QUARTER} AS quarter" for entry in ("t", "o")
    )
    return (
        f"SELECT s.employee_id AS id FROM (SELECT t.actor_id AS employee_id, {given}, t.points"
        f" FROM points_transaction t WHERE {_IS_GIVEN.format(t='t')}"
        f" UNION ALL SELECT o.actor_id, {undone}, r.points FROM points_transaction r"
        f" JOIN points_transaction o ON o.id = r.reverses_id WHERE {_IS_GIVEN.format(t='o')}"
        " UNION ALL SELECT employee_id, quarter, -points FROM employee_tally) AS s"
        " GROUP BY s.employee_id, s.quarter HAVING sum(s.points) <> 0"
    )
