"""Time comes in from outside, so that tests and the demo can move it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]
APART = timedelta(minutes=1)
"""Clocks of machines that work together may differ by so much; what is further ahead was written by a wrong one."""


def utc_now() -> datetime:
    return datetime.now(UTC)


def local_date(moment: datetime, time_zone: str) -> date:
    """The calendar day of *moment* in the merchant's time zone."""
    return moment.astimezone(ZoneInfo(time_zone)).date()


def offsets(start: datetime, end: datetime, time_zone: str) -> list[tuple[datetime, datetime, int]]:
    """*start* to *end* cut where the zone's clocks are put forward or back: each piece with its minutes from UTC.

    Found to the quarter of an hour, which is where zones change.
    """
    zone, step = ZoneInfo(time_zone), timedelta(minutes=15)

    def minutes(moment: datetime) -> int:
        return int((moment.astimezone(zone).utcoffset() or timedelta()).total_seconds()) // 60

    pieces = []
    while start < end:
        offset, last = minutes(start), start
        while last < end and minutes(min(last + timedelta(days=1), end)) == offset:
            last = min(last + timedelta(days=1), end)
        while last < end and minutes(last) == offset:
            last = min(last + step, end)
        pieces.append((start, last, offset))
        start = last
    return pieces


def start_of_day(day: date, time_zone: str) -> datetime:
    """The UTC moment at which *day* begins in the merchant's time zone."""
    return datetime.combine(day, time.min, ZoneInfo(time_zone)).astimezone(UTC)
