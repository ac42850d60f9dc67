"""The report's period, cut into days, weeks or months of the merchant's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from fiel.core import db
from fiel.core.clock import local_date, start_of_day
from fiel.core.errors import Checks
from fiel.insights.period import Period

USUAL_MONTHS = 12
MOST_YEARS = 5
MOST_DAYS, MOST_WEEK_DAYS = 31, 183

MOVEMENTS = "(SELECT e.* FROM points_transaction e WHERE e.merchant_id = $1) t"
"""SQL: a merchant's entries, ``$1``."""
PURCHASES = "membership m JOIN purchase p ON p.membership_id = m.id AND p.reversed_at IS NULL"
"""SQL: purchases that stand, each under the record that it was made on."""
MEMBER = "coalesce(m.merged_into_id, m.id)"
"""SQL: whose they are since records were merged."""


class Step(Enum):
    """Up to 31 days by day, up to half a year by week, else by month."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"


@dataclass(frozen=True, slots=True)
class Frame:
    """*starts*: the first day of each step. The first and the last may be cut short by the period."""

    period: Period
    step: Step
    starts: tuple[date, ...]

    @staticmethod
    def of(first: date | None, last: date | None, time_zone: str, now: datetime) -> Frame:
        """Left out: the running month and the eleven before. Raises InvalidInput for an end before its beginning, or
        more than five years."""
        last = last or local_date(now, time_zone)
        checks = Checks()
        if not 2000 <= last.year <= 2100 or (first is not None and not 2000 <= first.year <= 2100):
            checks.fail("last" if first is not None and 2000 <= first.year <= 2100 else "first", "UNREADABLE")
        checks.done()
        first = first or month_after(last, 1 - USUAL_MONTHS)
        if last < first:
            checks.fail("last", "ORDER")
        elif last >= _years_after(first, MOST_YEARS):
            checks.fail("first", "PERIOD_YEARS", most=MOST_YEARS)
        checks.done()
        days = (last - first).days + 1
        step = Step.DAY if days <= MOST_DAYS else Step.WEEK if days <= MOST_WEEK_DAYS else Step.MONTH
        return Frame(Period(first, last, time_zone), step, tuple(_cut(first, last, step)))

    @property
    def ends(self) -> list[date]:
        """The last day of each step."""
        return [*(day - timedelta(days=1) for day in self.starts[1:]), self.period.last]

    @property
    def moments(self) -> list[datetime]:
        """Where each step begins, and the end of the last: what SQL takes as ``$2``, ``$3``, …"""
        return [*(start_of_day(day, self.period.time_zone) for day in self.starts), self.period.ends_at]

    def step_of(self, column: str) -> str:
        """SQL for the place of a moment's step, with ``moments`` as parameters from ``$2`` on."""
        return db.step_of(column, 2, len(self.starts))

    def within(self, column: str) -> str:
        """SQL: a moment of the period, with the same parameters."""
        return f"{column} >= $2 AND {column} < ${2 + len(self.starts)}"


def _cut(first: date, last: date, step: Step) -> list[date]:
    days = [first]
    while True:
        day = days[-1]
        if step is Step.MONTH:
            day = month_after(day, 1)
        elif step is Step.WEEK:
            day += timedelta(days=7 - day.weekday())  # from Monday on (ISO 8601)
        else:
            day += timedelta(days=1)
        if day > last:
            return days
        days.append(day)


def month_after(day: date, months: int) -> date:
    """The first of the month so many months after that of *day*."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1)


def _years_after(day: date, years: int) -> date:
    return date(day.year + years, day.month, 28 if (day.month, day.day) == (2, 29) else day.day)


def basis_points(part: int, whole: int) -> int | None:
    """*part* of *whole* in basis points, rounded half up; None: of nothing."""
    return (part * 20_000 + whole) // (2 * whole) if whole > 0 else None
