"""An automation played over the past: who would have come into it, and what it would have cost. Reads only.

What set it off is taken as it was; what members have (points, purchases, tier, badges, segments) as it is today.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from fiel.automations.checking import AutomationForm, check_automation
from fiel.automations.language import (
    ONCE_IN_A_LIFE,
    Branch,
    CallWebhook,
    Do,
    NoVisit,
    SegmentEntered,
    Step,
    Stop,
    Wait,
)
from fiel.automations.models import Repeats
from fiel.automations.rules import Op, compiled, landing, over
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.clock import local_date
from fiel.insights.automation_occasions import Span, occasions
from fiel.insights.replay import check_days, facts_today
from fiel.promotions.facts import segments_in
from fiel.promotions.rules import points_of
from fiel.rules.evaluation import look
from fiel.rules.facts import Facts
from fiel.rules.language import Action, AssignPromotion, Case, GivePunch, IssueScratchCard, SendEmail, SendPush

AT_A_TIME = 200
"""Then others are let to the processor."""


@dataclass(slots=True)
class ReplayedAutomation:
    """*is_cut*: there was more than could be looked at. *is_guess*: the past can't tell; today's segment was taken."""

    entered: int = 0
    points_given: int = 0
    points_taken: int = 0
    vouchers: int = 0
    cards: int = 0
    punches: int = 0
    messages: int = 0
    calls: int = 0
    is_cut: bool = False
    is_guess: bool = False
    members: set[int] = field(default_factory=set)


async def replay_automation(
    actor: StaffActor, form: AutomationForm, first: date, last: date, *, now: datetime
) -> ReplayedAutomation:
    """*form* from *first* to *last*, days of the merchant. Manager and up. Raises NotFound, InvalidInput."""
    actor.require(Role.MANAGER)
    await check_automation(actor.merchant_id, form)
    check_days(first, last)
    zone = (await db.fetch("SELECT time_zone FROM merchant WHERE id = $1", actor.merchant_id))[0]["time_zone"]
    span = Span(actor.merchant_id, zone, first, min(last, local_date(now, zone)), now)
    seen = await occasions(form.trigger, span)
    found = ReplayedAutomation(is_cut=seen.is_cut, is_guess=isinstance(form.trigger, SegmentEntered))
    asked = [Case(conditions=step.conditions) for step in form.steps if isinstance(step, Branch)]
    entries = sorted(seen.found, key=lambda one: (one[1], one[0]))
    facts = await facts_today(actor.merchant_id, {member for member, _ in entries}, segments_in(asked), now)
    once = form.repeats is Repeats.ONCE or isinstance(form.trigger, ONCE_IN_A_LIFE)
    ops, busy = compiled(form.steps), dict[int, datetime]()
    blocked = await _blocked(actor.merchant_id)
    for place, (member, moment) in enumerate(entries):
        if place % AT_A_TIME == 0:
            await asyncio.sleep(0)
        if member in blocked or member not in facts or (once and member in busy):
            continue
        if form.repeats is Repeats.ONE_AT_A_TIME and member in busy and moment < busy[member]:
            continue
        found.entered += 1
        found.members.add(member)
        known = facts[member]
        if isinstance(form.trigger, NoVisit):
            known = replace(known, days_since_visit=form.trigger.days)
        way = _Way(found, known, moment, zone, now)
        way.walk(form.steps, ops)
        busy[member] = way.moment
        facts[member] = replace(facts[member], balance=way.facts.balance)
    return found


async def _blocked(merchant_id: int) -> set[int]:
    rows = await db.fetch("SELECT id FROM membership WHERE merchant_id = $1 AND blocked_at IS NOT NULL", merchant_id)
    return {row["id"] for row in rows}


@dataclass(slots=True)
class _Way:
    """One member's way, up to *now*; their balance moves on it."""

    found: ReplayedAutomation
    facts: Facts
    moment: datetime
    zone: str
    now: datetime

    def walk(self, steps: Sequence[Step], ops: Sequence[Op]) -> None:
        position = landing(ops, 0)
        while position < len(ops) and self.moment <= self.now:  # each step leads forward
            op = ops[position]
            step = steps[op.place]
            position = landing(ops, position + 1)
            match step:
                case Wait():
                    self._wait(step)
                case Branch():
                    here = replace(self.facts, now=self.moment.astimezone(ZoneInfo(self.zone)))
                    if not all(look(one, here).holds for one in step.conditions):
                        position = landing(ops, op.target)
                case Stop():
                    return
                case CallWebhook():
                    self.found.calls += 1
                case Do():
                    self._count(step.action)

    def _wait(self, step: Wait) -> None:
        later = over(step, self.moment, self.zone)
        days = (local_date(later, self.zone) - local_date(self.moment, self.zone)).days
        self.facts = replace(self.facts, days_since_visit=self.facts.days_since_visit + days)
        self.moment = later

    def _count(self, action: Action) -> None:
        found = self.found
        match action:
            case SendPush() | SendEmail():
                found.messages += 1
            case AssignPromotion():
                found.vouchers += 1
            case IssueScratchCard():
                found.cards += 1
            case GivePunch():
                found.punches += action.punches
            case _:
                points = points_of((action,), 0, self.facts.balance)
                found.points_given += max(0, points)
                found.points_taken += max(0, -points)
                self.facts = replace(self.facts, balance=self.facts.balance + points)
