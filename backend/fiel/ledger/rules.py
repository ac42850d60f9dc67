"""When points end, and in what order lots are taken: pure functions."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from fiel.core.clock import local_date, start_of_day
from fiel.merchants.models import ExpiryKind

NEVER = datetime.max.replace(tzinfo=UTC)
YOUNGEST = 2**63


@dataclass(frozen=True, slots=True)
class ExpiryRule:
    """``MONTHS``: *months* after earning, at month's end. ``YEARLY``: each year on *month* and *day*."""

    kind: ExpiryKind
    months: int | None = None
    month: int | None = None
    day: int | None = None


def expires_at(rule: ExpiryRule, earned: datetime, time_zone: str) -> datetime | None:
    """The moment from which points earned at *earned* can't be spent: a midnight of the merchant's; None: never."""
    today = local_date(earned, time_zone)
    if rule.kind is ExpiryKind.MONTHS and rule.months is not None:
        # spendable to the end of the month that lies so many months ahead
        year, month = divmod(today.year * 12 + today.month - 1 + rule.months + 1, 12)
        return start_of_day(date(year, month + 1, 1), time_zone)
    if rule.kind is ExpiryKind.YEARLY and rule.month is not None and rule.day is not None:
        this_year = _day_of_year(today.year, rule.month, rule.day)
        day = this_year if today < this_year else _day_of_year(today.year + 1, rule.month, rule.day)
        return start_of_day(day, time_zone)
    return None


def _day_of_year(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, monthrange(year, month)[1]))  # 29 February in a common year is the 28th


@dataclass(slots=True)
class OpenLot:
    """A lot with something left in it."""

    id: int
    remaining: int
    expires_at: datetime | None


def spending_order(lot: OpenLot) -> tuple[datetime, int]:
    """Expires first (never last), then oldest; one that has no id yet is the youngest."""
    return (lot.expires_at or NEVER, lot.id or YOUNGEST)


def take(lots: Iterable[OpenLot], points: int) -> list[tuple[OpenLot, int]]:
    """How much of each lot, in the order given, makes up *points*; less in all if they hold less."""
    taken = []
    for lot in lots:
        if points <= 0:
            break
        if part := min(points, lot.remaining):
            taken.append((lot, part))
            points -= part
    return taken
