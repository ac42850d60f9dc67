"""When a periodic gift is due: pure functions."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from fiel.automations.models import GiftRhythm

LONGEST_CATCH_UP = 400
"""Days; a server that was down for longer has other worries."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """*weekday*: 1, Monday, to 7. *day*: past a month's end it is its last day."""

    kind: GiftRhythm
    weekday: int | None = None
    month: int | None = None
    day: int | None = None

    def falls_on(self, day: date) -> bool:
        match self.kind:
            case GiftRhythm.WEEKLY:
                return day.isoweekday() == self.weekday
            case GiftRhythm.MONTHLY:
                return day.day == self._day_in(day)
            case GiftRhythm.YEARLY:
                return day.month == self.month and day.day == self._day_in(day)
            case GiftRhythm.BIRTHDAY:
                return True

    def _day_in(self, month: date) -> int:
        return min(self.day or 1, monthrange(month.year, month.month)[1])

    def after(self, day: date) -> Iterator[date]:
        """The days on which it falls after *day*, for ever."""
        while True:  # as many as are asked for
            day += timedelta(days=1)
            if self.falls_on(day):
                yield day

    def missed(self, last_day: date, today: date) -> list[date]:
        """Those after *last_day* up to *today*."""
        first = max(last_day, today - timedelta(days=LONGEST_CATCH_UP))
        days = (first + timedelta(days=count) for count in range(1, (today - first).days + 1))
        return [day for day in days if self.falls_on(day)]

    def period(self, due_on: date) -> str:
        """In which a member has it once: for a birthday the year, whenever they say it is."""
        return str(due_on.year) if self.kind is GiftRhythm.BIRTHDAY else due_on.isoformat()
