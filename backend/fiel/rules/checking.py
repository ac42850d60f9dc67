"""What is wrong with cases before they are kept: limits, contradictions, cases that are never reached."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from fiel.core.errors import Checks
from fiel.rules.language import (
    Action,
    AddPoints,
    AssignPromotion,
    AtLocation,
    AtTimes,
    CartHolds,
    Case,
    Condition,
    Discount,
    ExternalGift,
    Figure,
    FirstPurchase,
    FreeProduct,
    GivePunch,
    InSegment,
    InTier,
    IssueScratchCard,
    Measure,
    Multiply,
    NearBirthday,
    Newsletter,
    RemovePoints,
    SendEmail,
    SendPush,
    SetPoints,
    WithBadge,
)

MOST_CASES = 20
MOST_CONDITIONS = 20
MOST_ACTIONS = 10
MOST_LISTED = 200
LARGEST = 10**12
MOST_DAYS = 36_500


def check_cases(cases: Sequence[Case], checks: Checks, path: str = "cases") -> None:
    """Tells of *cases* what is wrong, under ``cases.0.conditions.1.…``."""
    if len(cases) > MOST_CASES:
        checks.fail(path, "MANY", most=MOST_CASES)
    for place, case in enumerate(cases[:MOST_CASES]):
        here = f"{path}.{place}"
        for at, condition in enumerate(case.conditions[: MOST_CONDITIONS + 1]):
            _CHECKS[type(condition)](condition, checks, f"{here}.conditions.{at}")
        check_actions(case.actions, checks, f"{here}.actions")
        if len(case.conditions) > MOST_CONDITIONS:
            checks.fail(f"{here}.conditions", "MANY", most=MOST_CONDITIONS)
            return  # what follows compares each with each
        against = contradiction(case.conditions)
        if against is not None:
            checks.fail(f"{here}.conditions.{against[1]}", "CONTRADICTION", place=against[0] + 1)
        before = next((one for one in range(place) if covers(cases[one], case)), None)
        if before is not None:
            checks.fail(f"{here}.conditions", "NEVER_REACHED", place=before + 1)


def check_actions(actions: Sequence[Action], checks: Checks, path: str) -> None:
    if len(actions) > MOST_ACTIONS:
        checks.fail(path, "MANY", most=MOST_ACTIONS)
    for at, action in enumerate(actions[:MOST_ACTIONS]):
        _ACTION_CHECKS[type(action)](action, checks, f"{path}.{at}")
        same = next((one for one in range(at) if _clash(actions[one], action)), None)
        if same is not None:
            checks.fail(f"{path}.{at}", "ACTION_CLASH", place=same + 1)


def contradiction(conditions: Sequence[Condition]) -> tuple[int, int] | None:
    """The places of two conditions that never hold together."""
    for later, second in enumerate(conditions):
        for earlier, first in enumerate(conditions[:later]):
            if _excludes(first, second) or _excludes(second, first):
                return earlier, later
    return None


def covers(first: Case, second: Case) -> bool:
    """Whether *first* holds whenever *second* does, as far as their conditions alone show."""
    return all(any(implies(given, asked) for given in second.conditions) for asked in first.conditions)


def implies(given: Condition, asked: Condition) -> bool:
    if given == asked:
        return True
    if isinstance(given, Figure) and isinstance(asked, Figure) and given.measure is asked.measure:
        low = asked.least is None or (given.least is not None and given.least >= asked.least)
        return low and (asked.most is None or (given.most is not None and given.most <= asked.most))
    if isinstance(given, AtLocation) and isinstance(asked, AtLocation):
        return set(given.locations) <= set(asked.locations)
    if isinstance(given, InTier) and isinstance(asked, InTier) and given.or_above is asked.or_above:
        return set(given.tiers) <= set(asked.tiers)
    return False


def _excludes(one: Condition, other: Condition) -> bool:
    if isinstance(one, Figure) and isinstance(other, Figure) and one.measure is other.measure:
        return _above(one, other) or _above(other, one)
    if isinstance(one, Figure) and isinstance(other, FirstPurchase) and one.measure in _GROWS_WITH_PURCHASES:
        if other.is_first:
            return (one.least or 0) > 0
        return one.measure is Measure.PURCHASES and one.most == 0
    if isinstance(one, FirstPurchase) and isinstance(other, FirstPurchase):
        return one.is_first is not other.is_first
    if isinstance(one, Newsletter) and isinstance(other, Newsletter):
        return one.has_it is not other.has_it
    if isinstance(one, InTier) and isinstance(other, InTier):
        return not (one.or_above or other.or_above) and set(one.tiers).isdisjoint(other.tiers)
    if isinstance(one, AtLocation) and isinstance(other, AtLocation):
        return set(one.locations).isdisjoint(other.locations)
    if isinstance(one, AtTimes) and isinstance(other, AtTimes):
        return not _minutes(one) & _minutes(other)
    return False


_GROWS_WITH_PURCHASES = (Measure.PURCHASES, Measure.SPEND)


def _above(one: Figure, other: Figure) -> bool:
    return one.least is not None and other.most is not None and one.least > other.most


@lru_cache(64)
def _minutes(asked: AtTimes) -> frozenset[int]:
    """The minutes of a week, from Monday's first."""
    length = (asked.to_minute - asked.from_minute) % 1440 or 1440
    days = set(asked.weekdays) or set(range(1, 8))
    return frozenset(
        ((day - 1) * 1440 + asked.from_minute + minute) % 10_080 for day in days for minute in range(length)
    )


def _clash(one: Action, other: Action) -> bool:
    """Two that both say what becomes of the same thing."""
    points = (AddPoints, RemovePoints, SetPoints)
    if isinstance(one, points) and isinstance(other, points):
        return True
    if isinstance(one, Multiply | Discount | SendPush | SendEmail):
        return type(one) is type(other)
    return one == other


def _figure(asked: Figure, checks: Checks, path: str) -> None:
    most = MOST_DAYS if asked.measure is Measure.DAYS_SINCE_VISIT else LARGEST
    if asked.least is None and asked.most is None:
        checks.fail(f"{path}.least", "REQUIRED")
    for name, value in (("least", asked.least), ("most", asked.most)):
        if value is not None:
            checks.within(f"{path}.{name}", value, 0, most)
    if asked.least is not None and asked.most is not None and asked.most < asked.least:
        checks.fail(f"{path}.most", "BELOW")


def _cart_holds(asked: CartHolds, checks: Checks, path: str) -> None:
    if not asked.products and not asked.categories:
        checks.fail(f"{path}.products", "REQUIRED")
    _listed(asked.products, checks, f"{path}.products")
    _listed(asked.categories, checks, f"{path}.categories")
    checks.within(f"{path}.least", asked.least, 1, 10_000)
    checks.text(f"{path}.label", asked.label, 80, least=0)


def _times(asked: AtTimes, checks: Checks, path: str) -> None:
    if len(asked.weekdays) > 7 or any(not 1 <= day <= 7 for day in asked.weekdays):
        checks.fail(f"{path}.weekdays", "UNREADABLE")
    checks.within(f"{path}.fromMinute", asked.from_minute, 0, 1439)
    checks.within(f"{path}.toMinute", asked.to_minute, 0, 1440)
    if asked.from_minute == asked.to_minute:
        checks.fail(f"{path}.toMinute", "ORDER")


def _birthday(asked: NearBirthday, checks: Checks, path: str) -> None:
    checks.within(f"{path}.days", asked.days, 0, 60)


def _nothing(asked: Any, checks: Checks, path: str) -> None:
    """Its type says all that there is to be said."""


def _ids(name: str) -> Callable[[Any, Checks, str], None]:
    def check(asked: Any, checks: Checks, path: str) -> None:
        if not getattr(asked, name):
            checks.fail(f"{path}.{name}", "REQUIRED")
        _listed(getattr(asked, name), checks, f"{path}.{name}")

    return check


def _listed(values: Sequence[object], checks: Checks, path: str) -> None:
    if len(values) > MOST_LISTED:
        checks.fail(path, "MANY", most=MOST_LISTED)


def _points(action: Any, checks: Checks, path: str) -> None:
    checks.within(f"{path}.points", action.points, 0 if isinstance(action, SetPoints) else 1, LARGEST)


def _multiply(action: Multiply, checks: Checks, path: str) -> None:
    checks.within(f"{path}.timesBp", action.times_bp, 10_001, 100_000)


def _discount(action: Discount, checks: Checks, path: str) -> None:
    if (action.percent_bp is None) == (action.amount_minor is None):
        checks.fail(f"{path}.percentBp", "PERCENT_OR_AMOUNT")
    if action.percent_bp is not None:
        checks.within(f"{path}.percentBp", action.percent_bp, 1, 10_000)
    if action.amount_minor is not None:
        checks.within(f"{path}.amountMinor", action.amount_minor, 1, LARGEST)
    _listed(action.products, checks, f"{path}.products")
    _listed(action.categories, checks, f"{path}.categories")
    checks.text(f"{path}.label", action.label, 80, least=0)


def _named(action: Any, checks: Checks, path: str) -> None:
    checks.text(f"{path}.name", action.name, 120)


def _punch(action: GivePunch, checks: Checks, path: str) -> None:
    checks.within(f"{path}.punches", action.punches, 1, 50)


def _push(action: SendPush, checks: Checks, path: str) -> None:
    checks.text(f"{path}.title", action.title, 60)
    checks.text(f"{path}.body", action.body, 200, least=0)


def _email(action: SendEmail, checks: Checks, path: str) -> None:
    checks.text(f"{path}.subject", action.subject, 120)
    checks.text(f"{path}.body", action.body, 2000)


_CHECKS: Mapping[type, Callable[[Any, Checks, str], None]] = {
    Figure: _figure, FirstPurchase: _nothing, CartHolds: _cart_holds, InTier: _ids("tiers"),
    WithBadge: _ids("badges"), AtLocation: _ids("locations"), AtTimes: _times, NearBirthday: _birthday,
    InSegment: _nothing, Newsletter: _nothing,
}  # fmt: skip
_ACTION_CHECKS: Mapping[type, Callable[[Any, Checks, str], None]] = {
    AddPoints: _points, RemovePoints: _points, SetPoints: _points, Multiply: _multiply, Discount: _discount,
    FreeProduct: _named, ExternalGift: _named, AssignPromotion: _nothing, GivePunch: _punch,
    IssueScratchCard: _nothing, SendPush: _push, SendEmail: _email,
}  # fmt: skip
