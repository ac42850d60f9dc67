"""Whose turn it is: while everything that is due fits into a round, all of it; else merchants by turns, so that one's
hundred thousand don't stand before another's one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain, zip_longest

from fiel.core import db
from fiel.core.clock import APART

RUNS_A_ROUND = 50
MOST_BROUGHT_BACK = 10_000
NEWEST = 1_000
"""Runs among which one of a time ahead is looked for."""
AHEAD = timedelta(hours=1, minutes=5)
"""So long before they begin, those whom time brings in are written down, as having begun then."""
MOST_ASKED = 500
"""Merchants looked at in a round, of those with anybody on their way."""


@dataclass(slots=True)
class Turns:
    """*after*: the merchant who had a turn last. A worker keeps its own."""

    after: int = 0


async def due_runs(turns: Turns, *, now: datetime) -> list[int]:
    """The runs of a round, at most ``RUNS_A_ROUND``."""
    first = await db.fetch(
        "SELECT id FROM automation_run WHERE wake_at <= $1 ORDER BY wake_at, id LIMIT $2", now, RUNS_A_ROUND + 1
    )
    if len(first) <= RUNS_A_ROUND:
        return [row["id"] for row in first]
    merchants = await _next_merchants(turns, now)
    if not merchants:  # none of those whose turn it was: what has waited longest meanwhile
        return [row["id"] for row in first[:RUNS_A_ROUND]]
    share = -(-RUNS_A_ROUND // len(merchants))
    rows = await db.fetch(
        " UNION ALL ".join(_OF_ONE.format(3 + place, place) for place in range(len(merchants))), now, share, *merchants
    )
    queues = [[row["id"] for row in rows if row["merchant_id"] == merchant] for merchant in merchants]
    in_turn = [number for number in chain.from_iterable(zip_longest(*queues)) if number is not None]
    return in_turn[:RUNS_A_ROUND]


async def bring_back_runs(*, now: datetime, jump: timedelta) -> None:
    """After the clock went back: who came in by the time before goes on as much earlier. Inside a transaction."""
    rows = await db.fetch(
        "SELECT id, wake_at FROM automation_run WHERE wake_at > $1 AND started_at > $2"
        " AND (started_at <> wake_at OR started_at > $3) ORDER BY id LIMIT $4",
        now, now + APART, now + APART + AHEAD, MOST_BROUGHT_BACK,
    )  # fmt: skip
    columns = {"wake_at": "timestamptz", "waits_until": "timestamptz", "started_at": "timestamptz"}
    early: list[db.Row] = [
        {"id": row["id"], "wake_at": row["wake_at"] - jump, "waits_until": row["wake_at"] - jump, "started_at": now}
        for row in rows
    ]
    await db.update_rows("automation_run", columns, early)


async def latest_of_runs(now: datetime) -> datetime | None:
    """What a clock that was ahead said as one of the newest on their way came in; None: none did."""
    [row] = await db.fetch(
        "SELECT max(r.started_at) AS started_at FROM (SELECT started_at, wake_at FROM automation_run ORDER BY id DESC"
        " LIMIT $1) AS r WHERE r.wake_at > $2 AND r.started_at > $3",
        NEWEST, now, now + APART + AHEAD,
    )  # fmt: skip
    return db.moment_or_none(row["started_at"])


_OF_ONE = (
    "SELECT * FROM (SELECT merchant_id, id FROM automation_run WHERE merchant_id = ${} AND wake_at <= $1"
    " ORDER BY wake_at, id LIMIT $2) AS turn_{}"
)
_WAITING = "FROM automation_run r WHERE r.wake_at IS NOT NULL AND r.merchant_id >"
_CIRCLE = (
    f"WITH RECURSIVE circle(merchant_id, place) AS (SELECT (SELECT min(r.merchant_id) {_WAITING} $2), 1"
    f" UNION ALL SELECT (SELECT min(r.merchant_id) {_WAITING} c.merchant_id), c.place + 1 FROM circle c"
    " WHERE c.merchant_id IS NOT NULL AND c.place < $3)"
    " SELECT c.merchant_id, CASE WHEN EXISTS (SELECT 1 FROM automation_run d WHERE d.merchant_id = c.merchant_id"
    " AND d.wake_at <= $1) THEN 1 ELSE 0 END AS is_due FROM circle c WHERE c.merchant_id IS NOT NULL ORDER BY c.place"
)
"""From one merchant on, those with anybody on their way, each found by a step through the index."""


async def _next_merchants(turns: Turns, now: datetime) -> list[int]:
    """Round the circle from who had a turn last: of those whose turn it is, who has anything due."""
    asked = await db.fetch(_CIRCLE, now, turns.after, MOST_ASKED)
    if len(asked) < MOST_ASKED and turns.after:
        again = await db.fetch(_CIRCLE, now, 0, MOST_ASKED - len(asked))
        asked += [row for row in again if row["merchant_id"] <= turns.after]
    due = [row["merchant_id"] for row in asked if row["is_due"]]
    if len(due) >= RUNS_A_ROUND:
        due = due[:RUNS_A_ROUND]
        turns.after = due[-1]
    elif asked:
        turns.after = asked[-1]["merchant_id"]
    return due
