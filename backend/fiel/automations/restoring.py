"""A removed automation comes back, with whoever was on their way in it."""

from __future__ import annotations

from datetime import datetime

from fiel.activity.actions import Happened, kept_by, record
from fiel.automations.models import Automation, AutomationStatus
from fiel.automations.saving import check_room, turn_on
from fiel.automations.tallying import tally
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import NotFound, restoring


async def restore_automation(actor: StaffActor, number: int, *, now: datetime) -> None:
    """A removed one is as it was: on, paused or a draft, and who was in it goes on where they were. What happened
    meanwhile brings nobody in. One that is there stays so. Manager and up.

    Raises NotFound, NotRestored where there are too many.
    """
    actor.require(Role.MANAGER)

    async def body() -> None:
        await db.lock_row("automation", number)
        stored = await Automation.get_or_none(id=number, merchant_id=actor.merchant_id)
        if stored is None:
            raise NotFound
        if stored.removed_at is None:
            return
        with restoring():
            await check_room(actor.merchant_id)
        kept = await kept_by("automation.removed", actor.merchant_id, number, stored.removed_at)
        gone_on = await db.execute(
            "UPDATE automation_run SET state = 'ACTIVE', ended_by = NULL, ended_at = NULL, wake_at = NULL"
            " WHERE automation_id = $1 AND state = 'STOPPED' AND ended_by = 'REMOVED' AND membership_id IN"
            " (SELECT id FROM membership WHERE merchant_id = $2 AND erased_at IS NULL)",
            number, actor.merchant_id,
        )  # fmt: skip
        stored.status = AutomationStatus.DRAFT if stored.started_at is None else AutomationStatus.PAUSED
        stored.version += 1
        await Automation.filter(id=number).update(
            removed_at=None, status=stored.status, version=stored.version, updated_at=now
        )
        if kept.get("was_on"):
            await turn_on(stored, now)
        await tally(number, 0, active=gone_on, stopped=-gone_on)
        await record(Happened("automation.restored", actor, now, merchant_id=actor.merchant_id,
                              subject=("automation", number)))  # fmt: skip

    await db.transaction(body)
