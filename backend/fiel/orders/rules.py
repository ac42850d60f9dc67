"""What an order is worth and what becomes of it: pure functions over integers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any

from fiel.core.fractions import common
from fiel.ledger.actions import WhyStep
from fiel.merchants.models import OrderMoment, Rounding
from fiel.purchases.rules import EarnRate, base_step, round_points, tier_step

PROGRESS = tuple(OrderMoment)


class OrderState(Enum):
    """Where an order stands, for people and programs."""

    CREATED = "CREATED"
    PAID = "PAID"
    COMPLETED = "COMPLETED"
    PARTLY_REFUNDED = "PARTLY_REFUNDED"
    REFUNDED = "REFUNDED"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True)
class Line:
    """*total_minor*: quantity times unit price, less what was taken off this line."""

    product_ref: str | None
    name: str
    quantity: int
    unit_price_minor: int
    total_minor: int


@dataclass(frozen=True, slots=True)
class ProductPoints:
    """What a product earns instead of the programme's rate: *points* a unit, or *points_bp* of each whole unit of
    the currency paid for it."""

    points: int | None = None
    points_bp: int | None = None


@dataclass(frozen=True, slots=True)
class Worth:
    """``parts`` / ``of`` points. *rounding* None: what rounding down leaves is carried over."""

    parts: int
    of: int
    rounding: Rounding | None
    why: tuple[WhyStep, ...]


NOTHING = Worth(0, 1, Rounding.DOWN, ())


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of an order. *total_minor* None: its content has not come yet."""

    progress: OrderMoment = OrderMoment.CREATED
    cancelled_at: datetime | None = None
    returned_at: datetime | None = None
    total_minor: int | None = None
    refunded_minor: int = 0

    @property
    def kept_minor(self) -> int:
        """What the shop keeps of the money."""
        if self.cancelled_at is not None or self.returned_at is not None:
            return 0
        return max(0, (self.total_minor or 0) - self.refunded_minor)

    @property
    def state(self) -> OrderState:
        if self.cancelled_at is not None:
            return OrderState.CANCELLED
        if self.returned_at is not None or (self.total_minor and self.refunded_minor >= self.total_minor):
            return OrderState.REFUNDED
        return OrderState.PARTLY_REFUNDED if self.refunded_minor else OrderState(self.progress.value)

    def reached(self, moment: OrderMoment) -> bool:
        return PROGRESS.index(self.progress) >= PROGRESS.index(moment)

    def moved(self, to: OrderState, at: datetime) -> Told:
        """After it is told that the order came to *to*: never back, and out of nothing that ended it."""
        if to is OrderState.CANCELLED:
            return replace(self, cancelled_at=self.cancelled_at or at)
        if to is OrderState.REFUNDED:
            return replace(self, returned_at=self.returned_at or at)
        moment = OrderMoment(to.value)
        return self if self.reached(moment) else replace(self, progress=moment)


def told_of(row: Mapping[str, Any]) -> Told:
    """From an order's columns."""
    return Told(
        OrderMoment(row["progress"]), row["cancelled_at"], row["returned_at"],
        row["total_minor"] if row["content"] is not None else None, row["refunded_minor"],
    )  # fmt: skip


def worth_of(
    lines: Sequence[Line], goods_minor: int, discount_minor: int, products: Mapping[str, ProductPoints],
    rate: EarnRate, unit: int,
) -> Worth:  # fmt: skip
    """What goods earn for which *goods_minor* less *discount_minor* is paid; the discount falls on all lines alike.

    *lines* may be none: then all goods earn by the rate. *unit*: minor units of one of the currency.
    """
    paid = goods_minor - discount_minor
    own = [(line, products[line.product_ref]) for line in lines if line.product_ref and line.product_ref in products]
    by_rate = goods_minor - sum(line.total_minor for line, _ in own)
    base = by_rate * paid // goods_minor if goods_minor else 0
    each = rate.points_for(paid)
    extra = sum(_own_points(line, product, paid, goods_minor, unit) for line, product in own)
    carries = rate.carries and rate.rounding is Rounding.DOWN
    times, of_times = rate.times
    plain = base * each + extra * rate.amount_minor
    parts, of = plain * times, rate.amount_minor * of_times
    rounding = None if carries else rate.rounding
    points = round_points(plain, rate.amount_minor, rounding or Rounding.DOWN)
    first = round_points(base * each, rate.amount_minor, rounding or Rounding.DOWN)
    why = [base_step(base, rate, first, paid)]
    if own:
        why.append(WhyStep("PRODUCT_POINTS", points, {"own": extra, "lines": len(own)}))
    if times != of_times:
        why.append(tier_step(rate, round_points(parts, of, rounding or Rounding.DOWN)))
    return Worth(parts, of, rounding, tuple(why))


def standing(worth: int, kept_minor: int, total_minor: int) -> int:
    """Of *worth*, what the part that was not refunded keeps."""
    return worth * kept_minor // total_minor if total_minor else 0


def whole_points(parts: int, of: int, rounding: Rounding | None) -> int:
    return round_points(parts, of, rounding or Rounding.DOWN)


@dataclass(frozen=True, slots=True)
class Moved:
    """*points* to give, or (negative) to take back, and the fraction that is carried on."""

    points: int
    carry: int
    carry_of: int


def moved(before: int, after: int, of: int, rounding: Rounding | None, carry: int, carry_of: int) -> Moved:
    """From an order of which the member has *before* / *of* points' worth to one of which they keep *after*.

    What is carried ends between 0 and a whole point after taking back, so that orders and their refunds lead to the
    same points in whatever order they come.
    """
    if after == before:
        return Moved(0, carry, carry_of)
    if rounding is not None:
        return Moved(round_points(after, of, rounding) - round_points(before, of, rounding), carry, carry_of)
    parts = common(of, carry_of)
    if parts is None:  # the smaller fraction is rounded down
        carry, carry_of, parts = carry * of // carry_of, of, of
    left = carry * (parts // carry_of) + (after - before) * (parts // of)
    points = max(0, left // parts) if after > before else min(0, left // parts)
    return Moved(points, left - points * parts, parts)


def _own_points(line: Line, product: ProductPoints, paid: int, goods_minor: int, unit: int) -> int:
    if product.points is not None:
        return product.points * line.quantity
    share = line.total_minor * paid // goods_minor if goods_minor else 0
    return share * (product.points_bp or 0) // (10_000 * unit)
