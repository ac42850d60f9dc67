"""A merchant's automations: made, turned on, paused, removed. Managers and up."""

from __future__ import annotations

from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.automations import loaders
from fiel.automations.checking import AutomationForm, check_automation
from fiel.automations.errors import RunOver
from fiel.automations.language import SegmentEntered, Trigger, read_trigger, write_steps, write_trigger
from fiel.automations.models import Automation, AutomationRun, AutomationStatus, AutomationVersion
from fiel.automations.tallying import tally
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import ChangedMeanwhile, Checks, NotFound
from fiel.segments.loaders import MEMBERS, narrowed


async def save_automation(
    actor: StaffActor, automation_id: int | None, form: AutomationForm, version: int | None, *, now: datetime
) -> int:
    """A new draft, or what an automation says from now on: who is in it goes on by what it said when they came in.

    Raises NotFound, InvalidInput, ChangedMeanwhile.
    """
    actor.require(Role.MANAGER)
    name = await check_automation(actor.merchant_id, form)

    async def body() -> int:
        number = automation_id
        if number is None:
            await check_room(actor.merchant_id)
            made = await Automation.create(
                merchant_id=actor.merchant_id, name=name, repeats=form.repeats, trigger_kind=form.trigger.kind,
                created_at=now, updated_at=now,
            )  # fmt: skip
            number = int(made.id)
            await _write_version(number, form, 1, now)
        else:
            await _change(actor, number, form, name, version, now)
        await _tell("automation.saved", actor, number, now)
        return number

    return await db.transaction(body)


async def check_room(merchant_id: int) -> None:
    await db.hold("automations", merchant_id)
    if await Automation.filter(merchant_id=merchant_id, removed_at=None).count() >= loaders.MOST_AUTOMATIONS:
        checks = Checks()
        checks.fail("name", "FULL", most=loaders.MOST_AUTOMATIONS)
        checks.done()


async def _change(
    actor: StaffActor, number: int, form: AutomationForm, name: str, version: int | None, now: datetime
) -> None:
    stored = await _own(actor, number)
    if version is not None and version != stored.version:
        raise ChangedMeanwhile
    current = await AutomationVersion.get(id=stored.current_id)
    is_same = (current.trigger, current.steps) == (write_trigger(form.trigger), write_steps(form.steps))
    if not is_same:
        await _write_version(number, form, current.number + 1, now)
    await Automation.filter(id=number).update(
        name=name, repeats=form.repeats, trigger_kind=form.trigger.kind, version=stored.version + 1, updated_at=now
    )
    if stored.status is not AutomationStatus.DRAFT and read_trigger(current.trigger) != form.trigger:
        await _change_entrance(actor.merchant_id, number, read_trigger(current.trigger), form.trigger, now)


async def _change_entrance(merchant_id: int, number: int, before: Trigger, after: Trigger, now: datetime) -> None:
    """Nothing from before brings anybody in by the new trigger, nor what time was about to by the old one."""
    await Automation.filter(id=number).update(since_at=now, looked_at=None)
    gone = await db.execute(
        "DELETE FROM automation_run WHERE automation_id = $1 AND state = 'ACTIVE' AND started_at > $2", number, now
    )
    await tally(number, 0, started=-gone, active=-gone)
    watched = [one.segment if isinstance(one, SegmentEntered) else None for one in (before, after)]
    if watched[0] != watched[1]:
        await db.execute("DELETE FROM automation_inside WHERE automation_id = $1", number)
        await _look_around(merchant_id, number, after, now)


async def _write_version(number: int, form: AutomationForm, place: int, now: datetime) -> None:
    made = await AutomationVersion.create(
        automation_id=number, number=place, trigger=write_trigger(form.trigger), steps=write_steps(form.steps),
        created_at=now,
    )  # fmt: skip
    await Automation.filter(id=number).update(current_id=made.id)


async def _look_around(merchant_id: int, number: int, trigger: Trigger, now: datetime) -> None:
    """Who is in the segment at the beginning has not come into it, unless they shall come in too."""
    if isinstance(trigger, SegmentEntered) and not trigger.includes_present:
        await _note_present(merchant_id, number, trigger.segment, now)


async def _note_present(merchant_id: int, number: int, segment_id: int, now: datetime) -> None:
    tests, values = (await narrowed(merchant_id, segment_id)).where(3, now)
    await db.execute(
        f"INSERT INTO automation_inside (automation_id, membership_id) SELECT CAST($1 AS BIGINT), m.id {MEMBERS}"
        f" WHERE m.merchant_id = $2 AND {' AND '.join(tests)} ON CONFLICT (automation_id, membership_id) DO NOTHING",
        number, merchant_id, *values,
    )  # fmt: skip


async def start_automation(actor: StaffActor, number: int, *, now: datetime) -> None:
    """Turn it on, or on again: who was on their way goes on. One that is on stays so. Raises NotFound."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        stored = await _own(actor, number)
        if stored.status is AutomationStatus.ON:
            return
        await turn_on(stored, now)
        await _tell("automation.started", actor, number, now)

    await db.transaction(body)


async def turn_on(stored: Automation, now: datetime) -> None:
    """Inside a transaction that has locked it."""
    number = stored.id
    trigger = read_trigger((await AutomationVersion.get(id=stored.current_id)).trigger)
    await Automation.filter(id=number).update(
        status=AutomationStatus.ON, since_at=now, started_at=stored.started_at or now, version=stored.version + 1,
        updated_at=now, looked_at=None,
    )  # fmt: skip
    if stored.started_at is None:
        await _look_around(stored.merchant_id, number, trigger, now)
    elif isinstance(trigger, SegmentEntered):  # who came while it was paused does not come in
        await _note_present(stored.merchant_id, number, trigger.segment, now)
    await db.execute(
        "UPDATE automation_run SET wake_at = waits_until WHERE automation_id = $1 AND state = 'ACTIVE'", number
    )


async def pause_automation(actor: StaffActor, number: int, *, now: datetime) -> None:
    """Nobody comes in, and who is in it stays where they are. Raises NotFound."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        stored = await _own(actor, number)
        if stored.status is AutomationStatus.PAUSED:
            return
        if stored.status is AutomationStatus.DRAFT:
            raise NotFound
        await Automation.filter(id=number).update(
            status=AutomationStatus.PAUSED, version=stored.version + 1, updated_at=now
        )
        await db.execute(
            "UPDATE automation_run SET wake_at = NULL WHERE automation_id = $1 AND state = 'ACTIVE'", number
        )
        await _tell("automation.paused", actor, number, now)

    await db.transaction(body)


async def remove_automation(actor: StaffActor, number: int, *, now: datetime) -> None:
    """Who is in it goes no further. Raises NotFound."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        stored = await _own(actor, number)
        await Automation.filter(id=number).update(status=AutomationStatus.PAUSED, removed_at=now, updated_at=now)
        stopped = await db.execute(
            "UPDATE automation_run SET wake_at = NULL, state = 'STOPPED', ended_by = 'REMOVED', ended_at = $2"
            " WHERE automation_id = $1 AND state = 'ACTIVE'",
            number, now,
        )  # fmt: skip
        await tally(number, 0, active=-stopped, stopped=stopped)
        await db.execute("DELETE FROM automation_inside WHERE automation_id = $1", number)
        kept = {"was_on": stored.status is AutomationStatus.ON}
        await record(Happened("automation.removed", actor, now, merchant_id=actor.merchant_id,
                              subject=("automation", number), data={"kept": kept}))  # fmt: skip

    await db.transaction(body)


async def duplicate_automation(actor: StaffActor, number: int, name: str, *, now: datetime) -> int:
    """A draft that says the same. Raises NotFound, InvalidInput."""
    actor.require(Role.MANAGER)
    checks = Checks()
    name = checks.text("name", name, 80)
    checks.done()

    async def body() -> int:
        await check_room(actor.merchant_id)
        stored = await _own(actor, number)
        current = await AutomationVersion.get(id=stored.current_id)
        made = await Automation.create(
            merchant_id=actor.merchant_id, name=name, repeats=stored.repeats, trigger_kind=stored.trigger_kind,
            created_at=now, updated_at=now,
        )  # fmt: skip
        version = await AutomationVersion.create(
            automation_id=made.id, number=1, trigger=current.trigger, steps=current.steps, created_at=now
        )
        await Automation.filter(id=made.id).update(current_id=version.id)
        await _tell("automation.saved", actor, int(made.id), now)
        return int(made.id)

    return await db.transaction(body)


async def stop_run(actor: StaffActor, run_id: int, *, now: datetime) -> None:
    """Take a member out of an automation. Raises NotFound, RunOver."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        row = await loaders.run(actor.merchant_id, run_id)
        if row is None:
            raise NotFound
        stopped = await db.execute(
            "UPDATE automation_run SET state = 'STOPPED', ended_by = 'BY_HAND', ended_at = $2, wake_at = NULL"
            " WHERE id = $1 AND state = 'ACTIVE'",
            run_id, now,
        )  # fmt: skip
        if not stopped:
            raise RunOver
        run = await AutomationRun.get(id=run_id)
        await tally(run.automation_id, run_id, active=-1, stopped=1)
        await record(Happened("automation.run_stopped", actor, now, merchant_id=actor.merchant_id,
                              membership_id=run.membership_id, subject=("automation_run", run_id)))  # fmt: skip

    await db.transaction(body)


async def _own(actor: StaffActor, number: int) -> Automation:
    await db.lock_row("automation", number)
    stored = await Automation.get_or_none(id=number, merchant_id=actor.merchant_id, removed_at=None)
    if stored is None:
        raise NotFound
    return stored


async def _tell(kind: str, actor: StaffActor, number: int, now: datetime) -> None:
    await record(Happened(kind, actor, now, merchant_id=actor.merchant_id, subject=("automation", number)))
