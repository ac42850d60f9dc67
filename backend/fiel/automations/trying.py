"""An automation tried on a real member before it is turned on: nothing is written."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from fiel.automations.acting import CAUSE, WEBHOOK, check_reach
from fiel.automations.checking import AutomationForm, check_automation
from fiel.automations.errors import NobodyListens, NothingToDo
from fiel.automations.language import Branch, CallWebhook, Do, Step, Stop, Wait
from fiel.automations.rules import compiled, landing, over, paths
from fiel.core import db
from fiel.core.actor import SYSTEM, Role, StaffActor
from fiel.core.clock import local_date
from fiel.core.errors import NotFound, Refusal
from fiel.members.actions.giving import lock_member
from fiel.members.errors import MemberBlocked
from fiel.members.models import Membership
from fiel.merchants.actions import load_terms
from fiel.messaging.webhooks.queueing import wanting
from fiel.promotions.actions.doing import Chance, Doing
from fiel.promotions.actions.performing import perform
from fiel.promotions.facts import facts_of, segments_in
from fiel.promotions.rules import points_of
from fiel.rules.evaluation import Held, look
from fiel.rules.facts import Facts
from fiel.rules.language import AddPoints, Case, Chained, RemovePoints, SendEmail, SendPush, SetPoints


@dataclass(frozen=True, slots=True)
class Tried:
    """*place*: the step's in the form. *holds*: of a branch. *until*: of a wait. *refused*: why it would be passed
    over."""

    place: int
    path: str
    step: Step
    at: datetime
    holds: bool | None = None
    held: tuple[Held, ...] = ()
    until: datetime | None = None
    points: int = 0
    balance: int | None = None
    refused: Refusal | None = None


@dataclass(slots=True)
class _Trial:
    facts: Facts
    now: datetime
    steps: list[Tried] = field(default_factory=list)


async def try_automation(actor: StaffActor, form: AutomationForm, membership_id: int, *, now: datetime) -> list[Tried]:
    """The way that a member would go if they came in now, with what they have today.

    Raises NotFound, InvalidInput, MemberBlocked.
    """
    actor.require(Role.MANAGER)
    await check_automation(actor.merchant_id, form)
    member = await Membership.get_or_none(id=membership_id, merchant_id=actor.merchant_id, merged_into_id=None)
    if member is None:
        raise NotFound
    if member.blocked_at is not None:
        raise MemberBlocked
    zone = (await load_terms(actor.merchant_id)).time_zone
    asked = [Case(conditions=step.conditions) for step in form.steps if isinstance(step, Branch)]
    facts = await facts_of(actor.merchant_id, member.id, segments_in(asked), now=now, location_id=actor.location_id)
    trial, ops, named = _Trial(facts, now), compiled(form.steps), paths(form.steps)
    position = landing(ops, 0)
    while position < len(ops):  # each step leads forward
        op = ops[position]
        step = form.steps[op.place]
        told = Tried(op.place, named[op.place], step, trial.now)
        position = landing(ops, position + 1)
        match step:
            case Wait():
                later = over(step, trial.now, zone)
                days = (local_date(later, zone) - local_date(trial.now, zone)).days
                trial.now, trial.facts = later, replace(
                    trial.facts, now=later.astimezone(ZoneInfo(zone)),
                    days_since_visit=trial.facts.days_since_visit + days,
                )  # fmt: skip
                told = replace(told, until=trial.now)
            case Branch():
                held = tuple(look(one, trial.facts) for one in step.conditions)
                told = replace(told, holds=all(one.holds for one in held), held=held)
                position = position if told.holds else landing(ops, op.target)
            case Stop():
                position = len(ops)
            case _:
                told = await _foreseen(actor.merchant_id, member, step, told, trial)
        trial.steps.append(told)
    return trial.steps


async def _foreseen(merchant_id: int, member: Membership, step: Step, told: Tried, trial: _Trial) -> Tried:
    try:
        return await _act(merchant_id, member, step, told, trial)
    except Refusal as why:
        return replace(told, refused=why)


async def _act(merchant_id: int, member: Membership, step: Step, told: Tried, trial: _Trial) -> Tried:
    if isinstance(step, CallWebhook):
        if not await wanting(merchant_id, WEBHOOK):
            raise NobodyListens
        return told
    action = step.action if isinstance(step, Do) else None
    (await load_terms(merchant_id)).require_active()
    if isinstance(action, SendPush | SendEmail):
        await check_reach(member.id, by_push=isinstance(action, SendPush))
        return told
    if isinstance(action, AddPoints | RemovePoints | SetPoints):
        points = points_of((action,), 0, trial.facts.balance)
        if points == 0:
            raise NothingToDo
        trial.facts = replace(trial.facts, balance=trial.facts.balance + points)
        return replace(told, points=points, balance=trial.facts.balance)
    if isinstance(action, Chained):
        await _give_and_undo(member, action, trial.now)
    return told


class _Undone(Exception):  # it ends a transaction that nobody wants
    pass


async def _give_and_undo(member: Membership, action: Chained, now: datetime) -> None:
    """Raises the Refusal that giving it would."""

    async def body() -> None:
        doing = Doing(SYSTEM, await lock_member(member.id, now=now), (CAUSE, 0), "", Chance(), now)
        await perform(doing, (action,), refuses=True)
        raise _Undone

    with suppress(_Undone):
        await db.transaction(body)
