"""An automation as a merchant fills it in, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fiel.automations.language import (
    BadgeGained,
    BalancePassed,
    Birthday,
    Branch,
    CallWebhook,
    Do,
    NoVisit,
    OnDate,
    OrderCompleted,
    PointsEarned,
    Purchased,
    ReviewApproved,
    SegmentEntered,
    Step,
    Stop,
    TierReached,
    Trigger,
    Wait,
)
from fiel.automations.models import Repeats
from fiel.automations.rules import NO, YES, paths
from fiel.core.errors import Checks
from fiel.messaging.variables import check_variables
from fiel.promotions.actions.checking import check_chained, check_named
from fiel.promotions.actions.performing import INSTANT
from fiel.rules.checking import LARGEST, check_actions, check_cases
from fiel.rules.language import CartHolds, Case, Figure, FirstPurchase, Measure, SendEmail, SendPush

MOST_STEPS = 50
DEEPEST = 4
LONGEST_DAYS = 730


@dataclass(frozen=True, slots=True)
class AutomationForm:
    name: str
    trigger: Trigger
    steps: tuple[Step, ...]
    repeats: Repeats = Repeats.ONE_AT_A_TIME


async def check_automation(merchant_id: int, form: AutomationForm) -> str:
    """Its name, as it is kept. Raises InvalidInput, and NotFound for what it names and the merchant has not."""
    checks = Checks()
    name = checks.text("name", form.name, 80)
    _check_trigger(form.trigger, checks)
    _check_steps(form.steps, checks)
    checks.done()
    asked = [one for step in form.steps if isinstance(step, Branch) for one in step.conditions]
    trigger = form.trigger
    await check_named(merchant_id, asked, {
        "tier": set(trigger.tiers) if isinstance(trigger, TierReached) else set(),
        "badge": set(trigger.badges) if isinstance(trigger, BadgeGained) else set(),
        "segment": {trigger.segment} if isinstance(trigger, SegmentEntered) else set(),
    })  # fmt: skip
    done = [(f"steps.{n}.action", step.action) for n, step in enumerate(form.steps) if isinstance(step, Do)]
    await check_chained(merchant_id, done, checks)
    checks.done()
    return name


def _check_trigger(trigger: Trigger, checks: Checks) -> None:
    match trigger:
        case PointsEarned():
            checks.within("trigger.least", trigger.least, 1, LARGEST)
        case BalancePassed():
            checks.within("trigger.points", trigger.points, 1, LARGEST)
        case Purchased() | OrderCompleted():
            checks.within("trigger.leastMinor", trigger.least_minor, 0, LARGEST)
        case ReviewApproved():
            checks.within("trigger.leastStars", trigger.least_stars, 1, 5)
        case NoVisit():
            checks.within("trigger.days", trigger.days, 1, LONGEST_DAYS)
        case Birthday():
            checks.within("trigger.daysBefore", trigger.days_before, 0, 60)
        case OnDate():
            if not 2000 <= trigger.day.year <= 2100:
                checks.fail("trigger.day", "UNREADABLE")
        case TierReached():
            _listed(trigger.tiers, checks, "trigger.tiers")
        case BadgeGained():
            _listed(trigger.badges, checks, "trigger.badges")
        case _:
            pass
    if isinstance(trigger, NoVisit | Birthday | OnDate):
        checks.within("trigger.atMinute", trigger.at_minute, 0, 1439)


def _listed(values: Sequence[int], checks: Checks, path: str) -> None:
    if len(values) > 200:
        checks.fail(path, "MANY", most=200)


def _check_steps(steps: Sequence[Step], checks: Checks) -> None:
    if not any(isinstance(step, Do | CallWebhook) for step in steps):
        checks.fail("steps", "STEPS_NEEDED")
    if len(steps) > MOST_STEPS:
        checks.fail("steps", "MANY", most=MOST_STEPS)
        return
    sides = {""}
    for place, (step, path) in enumerate(zip(steps, paths(steps), strict=True)):
        here = f"steps.{place}"
        if step.inside not in sides:
            checks.fail(f"{here}.inside", "UNREADABLE")
        if isinstance(step, Branch):
            sides |= {f"{path}.{YES}", f"{path}.{NO}"}
            if path.count(".") // 2 + 1 >= DEEPEST:
                checks.fail(here, "DEEP", most=DEEPEST - 1)
        _check_step(step, checks, here)


def _check_step(step: Step, checks: Checks, path: str) -> None:
    match step:
        case Wait():
            checks.within(f"{path}.days", step.days, 0, LONGEST_DAYS)
            checks.within(f"{path}.hours", step.hours, 0, 23)
            checks.within(f"{path}.minutes", step.minutes, 0, 59)
            if step.at_minute is not None:
                checks.within(f"{path}.atMinute", step.at_minute, 0, 1439)
            elif not (step.days or step.hours or step.minutes):
                checks.fail(f"{path}.days", "REQUIRED")
        case Branch():
            _check_branch(step, checks, path)
        case Do():
            if isinstance(step.action, INSTANT):
                check_actions((step.action,), checks, f"{path}.actions")
            else:
                checks.fail(f"{path}.action", "NEEDS_PURCHASE")
            checks.text(f"{path}.note", step.note, 200, least=0)
            if isinstance(step.action, SendPush | SendEmail):
                head = step.action.title if isinstance(step.action, SendPush) else step.action.subject
                check_variables(checks, f"{path}.actions.0.title", head)
                check_variables(checks, f"{path}.actions.0.body", step.action.body)
        case CallWebhook():
            checks.text(f"{path}.label", step.label, 80)
        case Stop():
            pass


def _check_branch(step: Branch, checks: Checks, path: str) -> None:
    if not step.conditions:
        checks.fail(f"{path}.conditions", "REQUIRED")
    for at, one in enumerate(step.conditions):
        of_cart = isinstance(one, CartHolds) or (isinstance(one, Figure) and one.measure is Measure.CART_TOTAL)
        if of_cart or isinstance(one, FirstPurchase):
            checks.fail(f"{path}.conditions.{at}", "NEEDS_PURCHASE")
    inner = Checks()
    check_cases((Case(conditions=step.conditions),), inner, "cases")
    for problem in inner.problems:
        checks.fail(problem.path.replace("cases.0", path), problem.code, **problem.facts)
