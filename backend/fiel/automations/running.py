"""Members on their way: each step in a transaction of its own, with what it did and where it leads. Killed at any
moment, a step has happened once or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from fiel.activity.actions import Happened, led_by, record
from fiel.automations.acting import act
from fiel.automations.language import Branch, Step, Stop, Wait, read_steps
from fiel.automations.models import RunState
from fiel.automations.rules import Op, compiled, landing, over
from fiel.automations.tallying import tally
from fiel.automations.turns import Turns, due_runs
from fiel.core import db
from fiel.core.actor import SYSTEM
from fiel.core.errors import Refusal
from fiel.core.logs import logger
from fiel.members.actions.giving import lock_member
from fiel.members.models import Membership
from fiel.promotions.actions.doing import Chance
from fiel.promotions.facts import facts_of, segments_in
from fiel.rules.evaluation import Held, look
from fiel.rules.language import Case

MOST_ATTEMPTS = 8
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=10), timedelta(hours=1)
log = logger("automations")


@dataclass(frozen=True, slots=True)
class Standing:
    """A run whose row is ours until the commit."""

    row: db.Row
    member: Membership
    steps: tuple[Step, ...]
    ops: list[Op]
    now: datetime

    @property
    def position(self) -> int:
        return landing(self.ops, self.row["position"])

    @property
    def step(self) -> Step | None:
        """None: it has come to the end."""
        return self.steps[self.ops[self.position].place] if self.position < len(self.ops) else None


async def go_on(*, now: datetime, turns: Turns | None = None, chance: Chance | None = None) -> int:
    """One round over the runs that are due; how many went on: those that another worker has are its own."""
    due = await due_runs(turns or Turns(), now=now)
    return sum([await walk(number, now=now, chance=chance) for number in due])


async def walk(run_id: int, *, now: datetime, chance: Chance | None = None) -> bool:
    """Step by step, until it waits or has ended: as many as a version has at most. Whether it moved."""
    moved = False
    while position := await _position(run_id, now):
        if not await _step(run_id, position - 1, chance or Chance(), now):
            return moved
        moved = True
    return moved


async def _position(run_id: int, now: datetime) -> int:
    """One more than where a run is that is due; 0: it is not."""
    rows = await db.fetch("SELECT position FROM automation_run WHERE id = $1 AND wake_at <= $2", run_id, now)
    return rows[0]["position"] + 1 if rows else 0


async def _step(run_id: int, position: int, chance: Chance, now: datetime) -> bool:
    """The step at *position*; whether it was ours. What the shop's rules refuse is passed over, with the reason; what
    fails is tried again later."""
    try:
        try:
            return await db.transaction(lambda: _do(run_id, position, chance, now, None))
        except Refusal as why:
            refused = why
        return await db.transaction(lambda: _do(run_id, position, chance, now, refused))
    except Exception as error:
        log.warning("automation failed", run=run_id, position=position, exc_info=error)
        await db.transaction(partial(_put_off, run_id, position, f"{type(error).__name__}: {error}", now))
        return True


async def _do(run_id: int, position: int, chance: Chance, now: datetime, refused: Refusal | None) -> bool:
    """False: another worker has it, or had it meanwhile."""
    run = await _take(run_id, position, now)
    if run is None:
        return False
    with led_by([*db.from_json(run.row["lineage"]), run.row["automation_id"]]):
        await _act(run, chance, refused)
    return True


async def _act(run: Standing, chance: Chance, refused: Refusal | None) -> None:
    now = run.now
    if run.member.blocked_at is not None:
        await _end(run, RunState.STOPPED, "BLOCKED")
        return
    step = run.step
    if step is None:
        await _end(run, RunState.DONE)
        return
    if refused is not None:
        await _write(run, "SKIPPED", _told(refused))
        await _lead(run, run.position + 1, now)
        return
    match step:
        case Wait():
            until = over(step, now, run.row["time_zone"])
            await _write(run, "WAITS", {"until": db.time_text(until)})
            await _lead(run, run.position + 1, until)
        case Branch():
            await _choose(run, step)
        case Stop():
            await _write(run, "STOP", {})
            await _end(run, RunState.DONE)
        case _:
            done = await act(run.row, run.member, step, chance, now)
            await _write(run, "DONE", done)
            await _lead(run, run.position + 1, now, points=done.get("points", 0))


async def _take(run_id: int, position: int, now: datetime) -> Standing | None:
    """None: it is no longer there, or another worker has it."""
    skip = "" if db.is_sqlite() else " FOR UPDATE OF r SKIP LOCKED"
    row = await db.fetch_one(
        "SELECT r.id, r.automation_id, r.membership_id, r.position, r.location_id, r.lineage, a.name, a.merchant_id,"
        " m.time_zone, v.steps FROM automation_run r JOIN automation a ON a.id = r.automation_id"
        " JOIN merchant m ON m.id = a.merchant_id JOIN automation_version v ON v.id = r.version_id"
        f" WHERE r.id = $1 AND r.wake_at <= $2 AND r.position = $3{skip}",
        run_id, now, position,
    )  # fmt: skip
    if row is None:
        return None
    member = await lock_member(row["membership_id"], now=now)
    steps = read_steps(db.from_json(row["steps"]))
    return Standing(row, member, steps, compiled(steps), now)


async def _choose(run: Standing, step: Branch) -> None:
    case = Case(conditions=step.conditions)
    facts = await facts_of(run.row["merchant_id"], run.member.id, segments_in([case]), now=run.now,
                           location_id=run.row["location_id"])  # fmt: skip
    held = [look(one, facts) for one in step.conditions]
    holds = all(one.holds for one in held)
    await _write(run, "YES" if holds else "NO", {"held": [_held(one) for one in held]})
    await _lead(run, run.position + 1 if holds else run.ops[run.position].target, run.now)


def _held(one: Held) -> dict[str, Any]:
    return {"holds": one.holds, "found": one.found}


def _told(why: Refusal) -> dict[str, Any]:
    return {"code": why.code, "es": why.message("es"), "en": why.message("en")}


async def _write(run: Standing, outcome: str, details: dict[str, Any]) -> None:
    columns = {"run_id": "bigint", "position": "int", "place": "int", "outcome": "text", "details": "jsonb",
               "at": "timestamptz"}  # fmt: skip
    await db.insert_rows("automation_step", columns, [
        {"run_id": run.row["id"], "position": run.position, "place": run.ops[run.position].place, "outcome": outcome,
         "details": details, "at": run.now}
    ])  # fmt: skip


async def _lead(run: Standing, position: int, when: datetime, *, points: int = 0) -> None:
    """On to *position*, *when* it is time. At the end it ends at once. *points*: that the step moved."""
    if landing(run.ops, position) >= len(run.ops) and when <= run.now:
        await _end(run, RunState.DONE, position=position, points=points)
        return
    await db.execute(
        "UPDATE automation_run SET position = $2, waits_until = $3, wake_at = $3, attempts = 0, last_error = NULL"
        " WHERE id = $1",
        run.row["id"], position, when,
    )  # fmt: skip
    await tally(run.row["automation_id"], run.row["id"], points=points)


async def _end(
    run: Standing, state: RunState, why: str | None = None, *, position: int | None = None, points: int = 0
) -> None:
    await db.execute(
        "UPDATE automation_run SET state = $2, ended_by = $3, ended_at = $4, wake_at = NULL, position = $5,"
        " last_error = NULL WHERE id = $1",
        run.row["id"], state.value, why, run.now, run.row["position"] if position is None else position,
    )  # fmt: skip
    ended = {"done" if state is RunState.DONE else "stopped": 1}
    await tally(run.row["automation_id"], run.row["id"], active=-1, points=points, **ended)


async def _put_off(run_id: int, position: int, why: str, now: datetime) -> None:
    """Twice as late each time; after eight tries it has failed."""
    rows = await db.fetch(
        "SELECT r.attempts, r.membership_id, r.automation_id, a.merchant_id FROM automation_run r JOIN automation a"
        " ON a.id = r.automation_id WHERE r.id = $1 AND r.wake_at <= $2 AND r.position = $3"
        + ("" if db.is_sqlite() else " FOR UPDATE OF r"),
        run_id, now, position,
    )  # fmt: skip
    if not rows:
        return
    attempts = rows[0]["attempts"] + 1
    later = now + min(FIRST_WAIT * 2**attempts, LONGEST_WAIT)
    failed = attempts >= MOST_ATTEMPTS
    await db.execute(
        "UPDATE automation_run SET attempts = $2, last_error = $3, waits_until = $4, wake_at = $5, state = $6,"
        " ended_at = $7 WHERE id = $1",
        run_id, attempts, why[:300], later, None if failed else later, "FAILED" if failed else "ACTIVE",
        now if failed else None,
    )  # fmt: skip
    if failed:
        await record(Happened("automation.failed", SYSTEM, now, merchant_id=rows[0]["merchant_id"],
                              membership_id=rows[0]["membership_id"],
                              subject=("automation_run", run_id)))  # fmt: skip
        await tally(rows[0]["automation_id"], run_id, active=-1, failed=1)
