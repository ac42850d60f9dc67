"""A stretch of days in the merchant's time zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from fiel.core.clock import local_date, offsets, start_of_day
from fiel.core.errors import Checks

LONGEST_DAYS = 366
USUAL_DAYS = 30


@dataclass(frozen=True, slots=True)
class Period:
    """Both days included."""

    first: date
    last: date
    time_zone: str

    @staticmethod
    def of(first: date | None, last: date | None, time_zone: str, now: datetime) -> Period:
        """Left out: the last thirty days. Raises InvalidInput for an end before its beginning or more than a year."""
        last = last or local_date(now, time_zone)
        if first is None:
            first = last - timedelta(days=USUAL_DAYS - 1) if last.year > 1 else last
        checks = Checks()
        if not 2000 <= first.year <= last.year <= 2100:
            checks.fail("first", "UNREADABLE")
        elif last < first:
            checks.fail("last", "ORDER")
        elif (last - first).days >= LONGEST_DAYS:
            checks.fail("first", "PERIOD_LONG", most=LONGEST_DAYS)
        checks.done()
        return Period(first, last, time_zone)

    @property
    def starts_at(self) -> datetime:
        return start_of_day(self.first, self.time_zone)

    @property
    def ends_at(self) -> datetime:
        return start_of_day(self.last + timedelta(days=1), self.time_zone)

    @property
    def days(self) -> list[date]:
        return [self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1)]

    @property
    def before(self) -> Period:
        """As many days, right before."""
        length = self.last - self.first + timedelta(days=1)
        return Period(self.first - length, self.last - length, self.time_zone)

    def pieces(self) -> list[tuple[datetime, datetime, int]]:
        """Cut where the clocks change."""
        return offsets(self.starts_at, self.ends_at, self.time_zone)
