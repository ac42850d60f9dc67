"""When a periodic gift is due: pure functions."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from fiel.automations.models import GiftRhythm
from fiel.automations.rules import at
from fiel.core.clock import local_date

LONGEST_CATCH_UP = timedelta(days=400)
"""A server that was down for longer has other worries."""


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

    def first_after(self, moment: datetime, minute: int, time_zone: str) -> tuple[date, datetime]:
        """The first day whose *minute* comes after *moment*, with that moment."""
        before = local_date(moment, time_zone) - timedelta(days=1)
        moments = ((day, at(day, minute, time_zone)) for day in self.after(before))
        return next((day, due) for day, due in moments if due > moment)

    def after(self, day: date) -> Iterator[date]:
        """The days on which it falls after *day*, for ever."""
        while True:  # as many as are asked for
            day += timedelta(days=1)
            if self.falls_on(day):
                yield day

    def period(self, due_on: date) -> str:
        """In which a member has it once: for a birthday the year, whenever they say it is."""
        return str(due_on.year) if self.kind is GiftRhythm.BIRTHDAY else due_on.isoformat()
