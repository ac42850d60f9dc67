"""Awards that a till gave while it had no network, and what it may promise meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.core.actor import StaffActor
from fiel.core.errors import InvalidInput, problem
from fiel.merchants.actions import load_terms
from fiel.purchases.actions.caps import left_today
from fiel.purchases.errors import GivenElsewhere
from fiel.purchases.rules import amount_for

OLDEST = timedelta(days=7)
"""A till that was away for longer is looked at by a person."""
CLOCKS_DIFFER = timedelta(minutes=5)
MOST_WAITING = 100
"""Awards that one employee's till may hold back."""


@dataclass(frozen=True, slots=True)
class GivenOffline:
    """When an award was given, by whom and where, as the till noted it."""

    occurred_at: datetime
    employee_id: int | None
    location_id: int | None


@dataclass(frozen=True, slots=True)
class Allowance:
    """What an employee may still give. Amounts in minor units, by the programme's base rate: tiers and bands may bring
    more, and the server has the last word when it is told."""

    points_left: int
    amount_left_minor: int
    most_points: int
    most_amount_minor: int
    most_waiting: int
    at: datetime


def when_given(actor: StaffActor, given: GivenOffline, *, now: datetime) -> datetime:
    """The moment for the books. Whoever took over the till since then doesn't give in another's name.

    Raises GivenElsewhere, InvalidInput.
    """
    if (given.employee_id, given.location_id) != (actor.employee_id, actor.location_id):
        raise GivenElsewhere
    if given.occurred_at > now + CLOCKS_DIFFER:
        raise InvalidInput(problem("offline.occurredAt", "PAST"))
    if given.occurred_at < now - OLDEST:
        raise InvalidInput(problem("offline.occurredAt", "TOO_OLD", days=OLDEST.days))
    return min(given.occurred_at, now)


async def read_allowance(actor: StaffActor, *, now: datetime) -> Allowance:
    """Nothing while the programme rests."""
    terms = await load_terms(actor.merchant_id)
    left = await left_today(actor, terms, now) if terms.is_active else 0
    most = terms.most_points_per_award
    return Allowance(
        left, amount_for(left, terms.earn_points, terms.earn_amount_minor), most,
        amount_for(most, terms.earn_points, terms.earn_amount_minor), MOST_WAITING, now,
    )  # fmt: skip
