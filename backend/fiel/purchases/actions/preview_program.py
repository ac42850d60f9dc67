"""What a change of the programme would do, before it is saved: nothing is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.keep import given
from fiel.core.language import minor_digits
from fiel.ledger.rules import expires_at
from fiel.members.actions.giving import expiry_rule
from fiel.merchants.actions import ProgramChanges, ProgramTerms, changed_terms, load_terms
from fiel.merchants.rules import Discount, most_discount
from fiel.purchases.actions.award_points import earn_rate
from fiel.purchases.rules import earn

LOOK_BACK = timedelta(days=30)
MOST_PURCHASES = 20_000


@dataclass(frozen=True, slots=True)
class LastMonth:
    """What the purchases of the last thirty days earn by the rates before and after, carried fractions apart."""

    purchases: int
    points_before: int
    points_after: int


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
    last_month: LastMonth | None


async def preview_program(actor: StaffActor, changes: ProgramChanges, *, now: datetime) -> ProgramPreview:
    """Owner only. Raises NotFound, and InvalidInput as ``update_program`` would."""
    actor.require(Role.OWNER)
    before = await load_terms(actor.merchant_id)
    after = changed_terms(before, changes)
    changed = tuple(name for name in given(changes) if getattr(before, name) != getattr(after, name))
    unit = 10 ** minor_digits(after.currency)
    rate = after.redemption_rate
    cart = max(40 * unit, 2 * (after.least_cart_minor or 0))
    points = 0
    if rate is not None:  # enough to pay the whole cart, were there no limits
        points = max(after.least_balance or 0, -(-cart * rate.points // rate.amount_minor))
    return ProgramPreview(
        before, after, changed, _samples(after, unit), expires_at(expiry_rule(after), now, after.time_zone), cart,
        points, most_discount(cart, points, rate) if rate else None, await _last_month(before, after, now),
    )  # fmt: skip


def _samples(terms: ProgramTerms, unit: int) -> tuple[tuple[int, int], ...]:
    amounts = [terms.earn_amount_minor * 5 // 2, terms.earn_amount_minor * 20, *(b.from_minor for b in terms.bands)]
    rounded = sorted({max(1, amount // unit * unit if amount > 10 * unit else amount) for amount in amounts})
    return tuple((amount, earn(amount, earn_rate(terms)).points) for amount in rounded)


async def _last_month(before: ProgramTerms, after: ProgramTerms, now: datetime) -> LastMonth | None:
    rows = await db.fetch(
        "SELECT p.amount_minor FROM purchase p JOIN membership m ON m.id = p.membership_id WHERE m.merchant_id = $1"
        " AND p.occurred_at >= $2 AND p.reversed_at IS NULL ORDER BY p.id DESC LIMIT $3",
        before.merchant_id,
        now - LOOK_BACK,
        MOST_PURCHASES,
    )
    if not rows:
        return None
    points = [sum(earn(row["amount_minor"], earn_rate(terms)).points for row in rows) for terms in (before, after)]
    return LastMonth(len(rows), points[0], points[1])
