"""What an amount earns: pure functions over integers."""

from __future__ import annotations

from dataclasses import dataclass

from fiel.ledger.actions import WhyStep
from fiel.merchants.models import Rounding
from fiel.merchants.rules import Band


@dataclass(frozen=True, slots=True)
class EarnRate:
    """*points* for each *amount_minor*, more where a band says so; what rounding down leaves is carried over if
    *carries*. A band changes the points alone, so that what is carried keeps its denominator."""

    points: int
    amount_minor: int
    rounding: Rounding
    carries: bool
    bands: tuple[Band, ...] = ()

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


def earn(amount_minor: int, rate: EarnRate, carry: int = 0, carry_of: int = 1) -> Earned:
    """Points for *amount_minor*, with the fraction *carry* / *carry_of* that earlier purchases left.

    The carry may be negative after a purchase was undone: later purchases then pay it back.
    """
    each = rate.points_for(amount_minor)
    if not (rate.carries and rate.rounding is Rounding.DOWN):
        points = round_points(amount_minor * each, rate.amount_minor, rate.rounding)
        return Earned(points, carry, carry_of, (base_step(amount_minor, rate, points),))
    brought = carry * rate.amount_minor // carry_of
    total = amount_minor * each + brought
    points = max(0, total // rate.amount_minor)
    left = total - points * rate.amount_minor
    without = amount_minor * each // rate.amount_minor
    why = [base_step(amount_minor, rate, without)]
    if brought or left:
        why.append(WhyStep("CARRY", points, {"brought": brought, "left": left, "of": rate.amount_minor}))
    return Earned(points, left, rate.amount_minor, tuple(why))


def carry_added(earned: Earned, carry: int, carry_of: int) -> int:
    """What a purchase adds to the *carry* / *carry_of* before it, in parts of ``earned.carry_of``."""
    return earned.carry - carry * earned.carry_of // carry_of


def carry_without(carry: int, carry_of: int, added: int, added_of: int) -> tuple[int, int]:
    """The carry after taking out what an undone purchase had *added* to it (in parts of *added_of*)."""
    if added_of == carry_of:
        return carry - added, carry_of
    return carry - added * carry_of // added_of, carry_of


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
