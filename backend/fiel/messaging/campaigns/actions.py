"""Writing a push to many, sending it now or later, calling it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import ChangedMeanwhile, Checks, NotFound
from fiel.ledger.actions import claim_key
from fiel.messaging.campaigns.going_out import schedule
from fiel.messaging.errors import AlreadyGone
from fiel.messaging.models import CampaignState, PushCampaign, PushScreen
from fiel.messaging.variables import check_variables
from fiel.segments.actions import own_segment

FURTHEST = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class PushForm:
    """A whole push; an update replaces all of it. *send_at*: empty, at once when it is sent."""

    title: str
    body: str
    screen: PushScreen = PushScreen.WALLET
    segment_id: int | None = None
    send_at: datetime | None = None


async def save_push(
    actor: StaffActor, push_id: int | None, form: PushForm, version: int | None, *, now: datetime
) -> int:
    """Keep a draft, new or as it was; one that is set for later is a draft again. Manager and up.

    *version*: of the push that the form showed. Raises NotFound, InvalidInput, ChangedMeanwhile, AlreadyGone.
    """
    actor.require(Role.MANAGER)
    values = _check(form, now, sends=False)

    async def body() -> int:
        await _check_segment(actor, form)
        number = await _keep(actor, push_id, values, version, now)
        await _record("push.saved", actor, number, now)
        return number

    return await db.transaction(body)


async def send_push(
    actor: StaffActor, push_id: int | None, form: PushForm, version: int | None, key: str, *, now: datetime
) -> int:
    """Send it at once, or when it says. Manager and up; once for each *key*.

    Raises NotFound, InvalidInput, ChangedMeanwhile, AlreadyGone, KeyReused.
    """
    actor.require(Role.MANAGER)
    values = _check(form, now, sends=True)

    async def body() -> int:
        once = await claim_key(actor.merchant_id, key, now=now)
        once.means("send_push", actor, push=push_id, form=_told(values))
        if once.replayed is not None:
            return once.replayed["push"]
        await _check_segment(actor, form)
        number = await _keep(actor, push_id, values, version, now)
        send_at = form.send_at if form.send_at and form.send_at > now else now
        await db.execute("UPDATE push_campaign SET state = 'SCHEDULED', send_at = $2 WHERE id = $1", number, send_at)
        await schedule(number, send_at)
        await _record("push.scheduled", actor, number, now)
        await once.keep(push=number)
        return number

    return await db.transaction(body)


async def cancel_push(actor: StaffActor, push_id: int, *, now: datetime) -> None:
    """Call it back: one set for later is a draft again, one on its way stops where it is. Manager and up.

    Raises NotFound, AlreadyGone.
    """
    actor.require(Role.MANAGER)

    async def body() -> None:
        campaign = await _own(actor, push_id)
        if campaign.state is CampaignState.SCHEDULED:
            state, finished = CampaignState.DRAFT, None
        elif campaign.state is CampaignState.SENDING:
            state, finished = CampaignState.CANCELLED, now
        else:
            raise AlreadyGone
        await PushCampaign.filter(id=push_id).update(
            state=state, finished_at=finished, version=campaign.version + 1,
            **({"spread_at": now} if finished and campaign.spread_at is None else {}),
        )  # fmt: skip
        await db.execute(
            "UPDATE push_delivery SET state = 'CANCELLED' WHERE campaign_id = $1 AND state = 'WAITING'", push_id
        )
        await _record("push.cancelled", actor, push_id, now)

    await db.transaction(body)


async def delete_push(actor: StaffActor, push_id: int, *, now: datetime) -> None:
    """A draft. Manager and up. Raises NotFound, AlreadyGone."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        campaign = await _own(actor, push_id)
        if campaign.state is not CampaignState.DRAFT:
            raise AlreadyGone
        await campaign.delete()
        await _record("push.deleted", actor, push_id, now)

    await db.transaction(body)


async def _own(actor: StaffActor, push_id: int) -> PushCampaign:
    await db.lock_row("push_campaign", push_id)
    found = await PushCampaign.get_or_none(id=push_id, merchant_id=actor.merchant_id, news_id=None)
    if found is None:
        raise NotFound
    return found


async def _keep(
    actor: StaffActor, push_id: int | None, values: dict[str, Any], version: int | None, now: datetime
) -> int:
    if push_id is None:
        made = await PushCampaign.create(
            merchant_id=actor.merchant_id, employee_id=actor.employee_id, state=CampaignState.DRAFT, created_at=now,
            **values,
        )  # fmt: skip
        return int(made.id)
    campaign = await _own(actor, push_id)
    if campaign.state not in (CampaignState.DRAFT, CampaignState.SCHEDULED):
        raise AlreadyGone
    if version is not None and version != campaign.version:
        raise ChangedMeanwhile
    await PushCampaign.filter(id=push_id).update(
        **values, state=CampaignState.DRAFT, employee_id=actor.employee_id, version=campaign.version + 1
    )
    return push_id


def _check(form: PushForm, now: datetime, *, sends: bool) -> dict[str, Any]:
    checks = Checks()
    title = checks.text("title", " ".join(form.title.split()), 60)
    body = checks.text("body", form.body, 200, least=1 if sends else 0)
    check_variables(checks, "title", title)
    check_variables(checks, "body", body)
    if form.send_at is not None and form.send_at.tzinfo is None:
        checks.fail("sendAt", "UNREADABLE")
    elif form.send_at is not None and form.send_at > now + FURTHEST:
        checks.fail("sendAt", "FAR")
    elif form.send_at is not None and sends and form.send_at < now - timedelta(minutes=5):
        checks.fail("sendAt", "FUTURE")
    checks.done()
    return {
        "title": title, "body": body, "screen": form.screen, "segment_id": form.segment_id, "send_at": form.send_at,
    }  # fmt: skip


async def _check_segment(actor: StaffActor, form: PushForm) -> None:
    if form.segment_id is not None:
        await own_segment(actor.merchant_id, form.segment_id)


def _told(values: dict[str, Any]) -> dict[str, object]:
    return values | {"screen": values["screen"].value, "send_at": str(values["send_at"])}


async def _record(kind: str, actor: StaffActor, push_id: int, now: datetime) -> None:
    await record(Happened(kind, actor, now, merchant_id=actor.merchant_id, subject=("push_campaign", push_id)))
