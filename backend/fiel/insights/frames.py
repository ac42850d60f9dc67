"""Time frames that people name: "last month", "this year so far", or from one day to another."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import Enum

from fiel.core.clock import local_date
from fiel.core.errors import Checks
from fiel.insights.period import Period


class Frame(Enum):
    """By the merchant's calendar. Weeks begin on Monday; what goes up to date ends with today."""

    LAST_WEEK = "LAST_WEEK"
    LAST_MONTH = "LAST_MONTH"
    MONTH_TO_DATE = "MONTH_TO_DATE"
    LAST_QUARTER = "LAST_QUARTER"
    QUARTER_TO_DATE = "QUARTER_TO_DATE"
    LAST_YEAR = "LAST_YEAR"
    YEAR_TO_DATE = "YEAR_TO_DATE"


def days_of(frame: Frame, today: date) -> tuple[date, date]:
    """First and last day, both included."""
    month, year = today.replace(day=1), today.replace(month=1, day=1)
    quarter = month.replace(month=(today.month - 1) // 3 * 3 + 1)
    day = timedelta(days=1)
    match frame:
        case Frame.LAST_WEEK:
            monday = today - timedelta(days=today.weekday())
            return monday - 7 * day, monday - day
        case Frame.LAST_MONTH:
            return (month - day).replace(day=1), month - day
        case Frame.LAST_QUARTER:
            last = quarter - day
            return last.replace(month=last.month - 2, day=1), last
        case Frame.LAST_YEAR:
            return year.replace(year=year.year - 1), year - day
        case Frame.MONTH_TO_DATE:
            return month, today
        case Frame.QUARTER_TO_DATE:
            return quarter, today
        case Frame.YEAR_TO_DATE:
            return year, today


def framed(frame: Frame | None, first: date | None, last: date | None, time_zone: str, now: datetime) -> Period:
    """A frame's days, or any from *first* to *last*; of these the last is today where it is left out. Neither frame
    nor days: the month so far. Raises InvalidInput."""
    today = local_date(now, time_zone)
    if frame is None and first is None and last is None:
        frame = Frame.MONTH_TO_DATE
    if frame is not None:
        return Period(*days_of(frame, today), time_zone)
    checks = Checks()
    if first is None:
        checks.fail("firstDay", "FROM_WHEN")
    checks.done()
    last = last or today
    check_days(first, last)
    return Period(first or last, last, time_zone)


def next_day(day: date) -> date:
    return day + timedelta(days=1)


def check_days(first: date | None, last: date | None) -> None:
    """Of a stretch that may be open on a side. Raises InvalidInput."""
    checks = Checks()
    for path, day in (("firstDay", first), ("lastDay", last)):
        if day is not None and not 1990 <= day.year <= 2100:
            checks.fail(path, "UNREADABLE")
    if first and last and last < first:
        checks.fail("lastDay", "ORDER")
    checks.done()
