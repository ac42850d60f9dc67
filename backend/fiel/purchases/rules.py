"""What an amount earns: pure functions over integers."""

from __future__ import annotations

from dataclasses import dataclass
from math import gcd

from fiel.achievements.rules import AS_IT_IS
from fiel.core import fractions
from fiel.core.fractions import common
from fiel.ledger.actions import WhyStep
from fiel.merchants.models import Rounding
from fiel.merchants.rules import Band


@dataclass(frozen=True, slots=True)
class EarnRate:
    """*points* for each *amount_minor*, more where a band says so; what rounding down leaves is carried over if
    *carries*. A band changes the points alone, so that what is carried keeps its denominator. *multiplier_bp*: of the
    member's tier."""

    points: int
    amount_minor: int
    rounding: Rounding
    carries: bool
    bands: tuple[Band, ...] = ()
    multiplier_bp: int = AS_IT_IS

    @property
    def times(self) -> tuple[int, int]:
        """The multiplier as a ratio in lowest terms."""
        shared = gcd(self.multiplier_bp, AS_IT_IS)
        return self.multiplier_bp // shared, AS_IT_IS // shared

    def points_for(self, amount_minor: int) -> int:
        """Points for each amount, in the highest band that a purchase reaches."""
        return next((b.points for b in reversed(self.bands) if amount_minor >= b.from_minor), self.points)


@dataclass(frozen=True, slots=True)
class Earned:
    """*carry* is the numerator of a fraction of a point whose denominator is *carry_of*."""

    points: int
    carry: int
    carry_of: int
    why: tuple[WhyStep, ...]


def amount_for(points: int, earn_points: int, earn_amount_minor: int) -> int:
    """The largest amount that earns no more than *points* at *earn_points* for each *earn_amount_minor*; 0 where
    amounts earn nothing."""
    return points * earn_amount_minor // earn_points if earn_points else 0


def earn(amount_minor: int, rate: EarnRate, carry: int = 0, carry_of: int = 1) -> Earned:
    """Points for *amount_minor*, with the fraction *carry* / *carry_of* that earlier purchases left, at whatever rate.

    The carry may be negative after a purchase was undone: later purchases then pay it back.
    """
    times, parts = rate.times
    each, of = rate.points_for(amount_minor) * times, rate.amount_minor * parts
    if not (rate.carries and rate.rounding is Rounding.DOWN):
        points = round_points(amount_minor * each, of, rate.rounding)
        return Earned(points, carry, carry_of, _first_steps(amount_minor, rate, points))
    whole = common(of, carry_of)
    if whole is None:  # the fraction that was left is rounded down
        carry, carry_of, whole = carry * of // carry_of, of, of
    brought = carry * (whole // carry_of)
    total = amount_minor * each * (whole // of) + brought
    points = max(0, total // whole)
    left = total - points * whole
    why = _first_steps(amount_minor, rate, amount_minor * each // of)
    if brought or left:
        why = (*why, WhyStep("CARRY", points, {"brought": brought, "left": left, "of": whole}))
    return Earned(points, left, whole, why)


def _first_steps(amount_minor: int, rate: EarnRate, points: int) -> tuple[WhyStep, ...]:
    """The rate and, where the tier multiplies it, *points* that come of that."""
    if rate.multiplier_bp == AS_IT_IS:
        return (base_step(amount_minor, rate, points),)
    base = round_points(amount_minor * rate.points_for(amount_minor), rate.amount_minor, rate.rounding)
    return base_step(amount_minor, rate, base), tier_step(rate, points)


def tier_step(rate: EarnRate, points: int) -> WhyStep:
    return WhyStep("TIER", points, {"timesBp": rate.multiplier_bp})


def carry_added(earned: Earned, carry: int, carry_of: int) -> int:
    """What a purchase adds to the *carry* / *carry_of* before it, in parts of ``earned.carry_of``."""
    return earned.carry - carry * earned.carry_of // carry_of


def carry_without(carry: int, carry_of: int, added: int, added_of: int) -> tuple[int, int]:
    """The carry after taking out what an undone purchase had *added* to it (in parts of *added_of*)."""
    return fractions.added(carry, carry_of, -added, added_of)


def base_step(amount_minor: int, rate: EarnRate, points: int, whole_minor: int | None = None) -> WhyStep:
    """What *amount_minor* earned, in the band that *whole_minor*, of which it is a part, reached."""
    whole_minor = amount_minor if whole_minor is None else whole_minor
    each = rate.points_for(whole_minor)
    facts = {"amountMinor": amount_minor, "ratePoints": each, "rateAmountMinor": rate.amount_minor}
    if each != rate.points:
        band = max(b.from_minor for b in rate.bands if whole_minor >= b.from_minor)
        return WhyStep("BAND_RATE", points, {**facts, "fromMinor": band})
    return WhyStep("BASE_RATE", points, facts)


def round_points(numerator: int, denominator: int, rounding: Rounding) -> int:
    if rounding is Rounding.UP:
        return -(-numerator // denominator)
    if rounding is Rounding.NEAREST:
        return (2 * numerator + denominator) // (2 * denominator)
    return numerator // denominator
