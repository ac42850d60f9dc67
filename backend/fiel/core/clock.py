"""Time comes in from outside, so that tests and the demo can move it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    return datetime.now(UTC)


def local_date(moment: datetime, time_zone: str) -> date:
    """The calendar day of *moment* in the merchant's time zone."""
    return moment.astimezone(ZoneInfo(time_zone)).date()


def start_of_day(day: date, time_zone: str) -> datetime:
    """The UTC moment at which *day* begins in the merchant's time zone."""
    return datetime.combine(day, time.min, ZoneInfo(time_zone)).astimezone(UTC)
