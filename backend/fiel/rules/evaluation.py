"""Which case holds, and why: pure functions that never raise."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from fiel.rules.facts import Facts
from fiel.rules.language import (
    AtLocation,
    AtTimes,
    CartHolds,
    Case,
    Condition,
    Figure,
    FirstPurchase,
    InSegment,
    InTier,
    Measure,
    NearBirthday,
    Newsletter,
    WithBadge,
)


@dataclass(frozen=True, slots=True)
class Held:
    """*holds* None: it can't be told yet, since there is no cart or no place. *found*: the figure, where it is one."""

    condition: Condition
    holds: bool | None
    found: int | None = None


@dataclass(frozen=True, slots=True)
class CaseHeld:
    """*holds* None: nothing speaks against it, but not all can be told yet."""

    conditions: tuple[Held, ...]

    @property
    def holds(self) -> bool | None:
        told = {one.holds for one in self.conditions}
        return False if False in told else None if None in told else True


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Each case with what came of it. *first*: the place of the one that applies; None: none does."""

    cases: tuple[CaseHeld, ...]

    @property
    def first(self) -> int | None:
        return next((place for place, case in enumerate(self.cases) if case.holds), None)

    @property
    def may_come(self) -> bool:
        """Whether one could still hold, once there is a cart and a place."""
        return any(case.holds is not False for case in self.cases)


def evaluate(cases: Sequence[Case], facts: Facts) -> Evaluation:
    return Evaluation(tuple(CaseHeld(tuple(look(one, facts) for one in case.conditions)) for case in cases))


def look(condition: Condition, facts: Facts) -> Held:
    """One condition."""
    return _LOOKS[type(condition)](condition, facts)


def _figure(asked: Figure, facts: Facts) -> Held:
    found = {
        Measure.BALANCE: facts.balance, Measure.LIFETIME: facts.lifetime, Measure.SPEND: facts.spend_minor,
        Measure.PURCHASES: facts.purchases, Measure.DAYS_SINCE_VISIT: facts.days_since_visit,
        Measure.CART_TOTAL: facts.cart.total_minor if facts.cart else None,
    }[asked.measure]  # fmt: skip
    if found is None:
        return Held(asked, None)
    reaches = asked.least is None or found >= asked.least
    return Held(asked, reaches and (asked.most is None or found <= asked.most), found)


def _first_purchase(asked: FirstPurchase, facts: Facts) -> Held:
    return Held(asked, (facts.purchases == 0) is asked.is_first, facts.purchases)


def _cart_holds(asked: CartHolds, facts: Facts) -> Held:
    if facts.cart is None or (not facts.cart.lines and facts.cart.total_minor):  # a till tells the amount alone
        return Held(asked, None)
    units = facts.cart.units_of(asked.products, asked.categories)
    return Held(asked, units >= asked.least, units)


def _in_tier(asked: InTier, facts: Facts) -> Held:
    if asked.or_above:
        return Held(asked, not facts.tiers_reached.isdisjoint(asked.tiers))
    return Held(asked, facts.tier in asked.tiers)


def _with_badge(asked: WithBadge, facts: Facts) -> Held:
    has = facts.badges.intersection(asked.badges)
    return Held(asked, len(has) == len(set(asked.badges)) if asked.all_of else bool(has), len(has))


def _at_location(asked: AtLocation, facts: Facts) -> Held:
    return Held(asked, None if facts.location is None else facts.location in asked.locations)


def _at_times(asked: AtTimes, facts: Facts) -> Held:
    minute = facts.now.hour * 60 + facts.now.minute
    today, yesterday = facts.now.isoweekday(), (facts.now - timedelta(days=1)).isoweekday()
    if asked.from_minute < asked.to_minute:
        return Held(asked, asked.from_minute <= minute < asked.to_minute and _on(asked, today))
    evening = minute >= asked.from_minute and _on(asked, today)
    return Held(asked, evening or (minute < asked.to_minute and _on(asked, yesterday)))


def _on(asked: AtTimes, weekday: int) -> bool:
    return not asked.weekdays or weekday in asked.weekdays


def _near_birthday(asked: NearBirthday, facts: Facts) -> Held:
    if facts.birthday is None:
        return Held(asked, False)
    today = facts.now.date()
    if asked.whole_month:
        return Held(asked, today.month == facts.birthday.month)
    away = min(abs((_in_year(facts.birthday, today.year + years) - today).days) for years in (-1, 0, 1))
    return Held(asked, away <= asked.days, away)


def _in_year(birthday: date, year: int) -> date:
    day = 28 if (birthday.month, birthday.day) == (2, 29) and not isleap(year) else birthday.day
    return date(min(max(year, 1), 9999), birthday.month, day)


def _in_segment(asked: InSegment, facts: Facts) -> Held:
    return Held(asked, asked.segment in facts.segments)


def _newsletter(asked: Newsletter, facts: Facts) -> Held:
    return Held(asked, facts.newsletter is asked.has_it)


_LOOKS: Mapping[type, Callable[[Any, Facts], Held]] = {
    Figure: _figure, FirstPurchase: _first_purchase, CartHolds: _cart_holds, InTier: _in_tier, WithBadge: _with_badge,
    AtLocation: _at_location, AtTimes: _at_times, NearBirthday: _near_birthday, InSegment: _in_segment,
    Newsletter: _newsletter,
}  # fmt: skip
