"""Runs that failed for good go on where they failed, when somebody says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.automations import loaders
from fiel.automations.errors import InItAgain, RunNotFailed
from fiel.automations.models import Automation, AutomationStatus
from fiel.automations.tallying import tally
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import NotFound
from fiel.ledger.actions import claim_key

MOST_AT_ONCE = 10_000


@dataclass(frozen=True, slots=True)
class Resumed:
    """*resumed* go on; *left* failed too and stay: of members who are in it again, may be so once at a time, and of
    those above ``MOST_AT_ONCE``."""

    resumed: int
    left: int


async def resume_runs(
    actor: StaffActor, automation_id: int, run_id: int | None, key: str, *, now: datetime
) -> Resumed:  # fmt: skip
    """The failed runs of an automation, or that one, go on at the step that failed; while it is paused, once it is on.
    What they did before stays done. Manager and up; once for each *key*.

    Raises NotFound, KeyReused; of one run, RunNotFailed, InItAgain.
    """
    actor.require(Role.MANAGER)

    async def body() -> Resumed:
        once = await claim_key(actor.merchant_id, key, now=now)
        once.means("resume_runs", actor, automation=automation_id, run=run_id)
        if once.replayed is not None:
            return Resumed(once.replayed["resumed"], once.replayed["left"])
        await db.lock_row("automation", automation_id)  # nobody comes in meanwhile
        stored = await Automation.get_or_none(id=automation_id, merchant_id=actor.merchant_id, removed_at=None)
        if stored is None:
            raise NotFound
        run = await loaders.run(actor.merchant_id, run_id) if run_id is not None else None
        if run_id is not None and (run is None or run["automation_id"] != automation_id):
            raise NotFound
        if run is not None and run["state"] != "FAILED":
            raise RunNotFailed
        found = await _free(automation_id, run_id)
        if run is not None and not found:
            raise InItAgain
        resumed = await _wake(found, None if stored.status is AutomationStatus.PAUSED else now, now)
        await tally(automation_id, run_id or 0, failed=-resumed, active=resumed)
        left = 0 if run else await _failed(automation_id)
        if resumed:
            await _tell(actor, automation_id, run, resumed, now)
        await once.keep(resumed=resumed, left=left)
        return Resumed(resumed, left)

    return await db.transaction(body)


async def _free(automation_id: int, run_id: int | None) -> list[int]:
    """Failed ones whose member may be on the way; of a member who may be so once at a time, the newest."""
    only = "" if run_id is None else " AND r.id = $3"
    rows = await db.fetch(
        "SELECT f.id FROM (SELECT r.id, r.exclusive, coalesce(m.merged_into_id, m.id) AS member, row_number() OVER"
        " (PARTITION BY coalesce(m.merged_into_id, m.id) ORDER BY r.id DESC) AS place FROM automation_run r"
        f" JOIN membership m ON m.id = r.membership_id WHERE r.automation_id = $1 AND r.state = 'FAILED'{only}) AS f"
        " WHERE f.exclusive = FALSE OR (f.place = 1 AND NOT EXISTS (SELECT 1 FROM membership w JOIN automation_run o"
        " ON o.membership_id = w.id WHERE (w.id = f.member OR w.merged_into_id = f.member)"
        " AND o.automation_id = $1 AND o.state = 'ACTIVE')) ORDER BY f.id LIMIT $2",
        automation_id, MOST_AT_ONCE, *([] if run_id is None else [run_id]),
    )  # fmt: skip
    return [row["id"] for row in rows]


async def _wake(runs: list[int], wake_at: datetime | None, now: datetime) -> int:
    return await db.execute(
        "UPDATE automation_run SET state = 'ACTIVE', attempts = 0, last_error = NULL, ended_at = NULL,"
        " waits_until = $1, wake_at = $2, resumed_at = $1"
        f" WHERE state = 'FAILED' AND {db.among('id', 3, 'bigint')}",
        now, wake_at, db.to_json(runs),
    )  # fmt: skip


async def _failed(automation_id: int) -> int:
    rows = await db.fetch(
        "SELECT count(*) AS n FROM automation_run WHERE automation_id = $1 AND state = 'FAILED'", automation_id
    )
    return int(rows[0]["n"])


async def _tell(actor: StaffActor, automation_id: int, run: db.Row | None, resumed: int, now: datetime) -> None:
    if run is not None:
        happened = Happened("automation.run_resumed", actor, now, merchant_id=actor.merchant_id,
                            membership_id=run["membership_id"], subject=("automation_run", run["id"]))  # fmt: skip
    else:
        happened = Happened("automation.resumed", actor, now, merchant_id=actor.merchant_id,
                            subject=("automation", automation_id), data={"runs": resumed})  # fmt: skip
    await record(happened)
