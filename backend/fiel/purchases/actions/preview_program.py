"""What a change of the programme would do, before it is saved: nothing is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.clock import start_of_day
from fiel.core.errors import Checks
from fiel.core.keep import given
from fiel.core.language import minor_digits
from fiel.ledger.rules import expires_at
from fiel.members.actions.giving import expiry_rule
from fiel.merchants.actions import ProgramChanges, ProgramTerms, changed_terms, load_terms
from fiel.merchants.rules import Discount, most_discount, value_of
from fiel.purchases.actions.work_out import earn_rate
from fiel.purchases.rules import earn

LOOK_BACK = timedelta(days=30)
LONGEST = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Replayed:
    """What purchases of the past earn by the rates before and after, carried fractions apart, and what those points
    are worth. *value_…* None: they are no money."""

    purchases: int
    spent_minor: int
    points_before: int
    points_after: int
    value_before: int | None
    value_after: int | None


@dataclass(frozen=True, slots=True)
class ProgramPreview:
    """*samples*: amounts in minor units with what each earns. *ends_at*: when points earned now end."""

    before: ProgramTerms
    after: ProgramTerms
    changed: tuple[str, ...]
    samples: tuple[tuple[int, int], ...]
    ends_at: datetime | None
    cart_minor: int
    cart_points: int
    discount: Discount | None
    last_month: Replayed | None


async def preview_program(actor: StaffActor, changes: ProgramChanges, *, now: datetime) -> ProgramPreview:
    """Owner only. Raises NotFound, and InvalidInput as ``update_program`` would."""
    actor.require(Role.OWNER)
    before = await load_terms(actor.merchant_id)
    after = changed_terms(before, changes)
    changed = tuple(name for name in given(changes) if getattr(before, name) != getattr(after, name))
    unit = 10 ** minor_digits(after.currency)
    rate = after.redemption_rate
    cart = max(40 * unit, 2 * (after.least_cart_minor or 0))
    points, until = 0, now + timedelta.resolution
    if rate is not None:  # enough to pay the whole cart, were there no limits
        points = max(after.least_balance or 0, -(-cart * rate.points // rate.amount_minor))
    return ProgramPreview(
        before, after, changed, _samples(after, unit), expires_at(expiry_rule(after), now, after.time_zone), cart,
        points, most_discount(cart, points, rate) if rate else None,
        await _replayed(before, after, now - LOOK_BACK, until),
    )  # fmt: skip


def _samples(terms: ProgramTerms, unit: int) -> tuple[tuple[int, int], ...]:
    amounts = [terms.earn_amount_minor * 5 // 2, terms.earn_amount_minor * 20, *(b.from_minor for b in terms.bands)]
    rounded = sorted({max(1, amount // unit * unit if amount > 10 * unit else amount) for amount in amounts})
    return tuple((amount, earn(amount, earn_rate(terms)).points) for amount in rounded)


async def replay_rules(
    actor: StaffActor, changes: ProgramChanges, first: date, last: date, *, now: datetime
) -> tuple[ProgramTerms, Replayed]:
    """By the programme as it is and as *changes* would make it, on the purchases from *first* to *last*, days of the
    merchant; with the changed terms. Owner only. Raises NotFound, InvalidInput."""
    actor.require(Role.OWNER)
    before = await load_terms(actor.merchant_id)
    after = changed_terms(before, changes)
    checks = Checks()
    if last < first:
        checks.fail("lastDay", "ORDER")
    elif last - first > LONGEST:
        checks.fail("lastDay", "PERIOD_LONG", most=LONGEST.days)
    checks.done()
    span = [start_of_day(day, before.time_zone) for day in (first, last + timedelta(days=1))]
    nothing = Replayed(0, 0, 0, 0, *(0 if terms.redemption_rate else None for terms in (before, after)))
    return after, await _replayed(before, after, *span) or nothing


async def _replayed(
    before: ProgramTerms, after: ProgramTerms, starts_at: datetime, ends_at: datetime
) -> Replayed | None:
    """None: there were no purchases. Those of one amount earn alike, however many there are."""
    rows = await db.fetch(
        "SELECT p.amount_minor - p.refunded_minor AS amount, count(*) AS many FROM purchase p JOIN membership m"
        " ON m.id = p.membership_id WHERE m.merchant_id = $1 AND p.occurred_at >= $2 AND p.occurred_at < $3"
        " AND p.reversed_at IS NULL GROUP BY 1",
        before.merchant_id, starts_at, ends_at,
    )  # fmt: skip
    if not rows:
        return None
    points, values = [], []
    for terms in (before, after):
        earned = sum(earn(row["amount"], earn_rate(terms)).points * row["many"] for row in rows)
        points.append(earned)
        values.append(value_of(earned, terms.redemption_rate) if terms.redemption_rate else None)
    return Replayed(
        sum(row["many"] for row in rows), sum(row["amount"] * row["many"] for row in rows), *points, *values
    )
