"""What people write in a cell, as a number or a day: Spanish and English forms alike. Pure functions."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from fiel.core.errors import Checks
from fiel.core.language import minor_digits

LARGEST = 10**12
_EARLIEST = date(1980, 1, 1)
_SYMBOLS = re.compile(
    r"[€$£¥₡₲₱\s\u00a0\u202f]|(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])|^S/|^R\$|^Bs\.?|(?i:puntos|points|pts\.?)$"
)
_NUMBER = re.compile(r"[+-]?\d+(?:[.,']\d+)*")
_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T,]+(\d{1,2}):(\d{2})(?::\d{2})?)?")
_ISO = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?"
)


def plain_text(cell: str) -> str:
    """A cell as its writer meant it: without the apostrophe that keeps spreadsheets from running it."""
    text = cell.strip()
    return text[1:] if text.startswith("'") and text[1:2] in ("=", "+", "-", "@", "＝", "＋", "－", "＠") else text


def read_points(checks: Checks, path: str, cell: str, least: int = -LARGEST) -> int:
    """A whole number, not zero where it may be negative: ``1.200``, ``1,200``, ``-50``, ``30 puntos``, ``12,00``."""
    number = _decimal(cell, digits=0)
    if number is None or number != int(number):
        checks.fail(path, "WHOLE_NUMBER")
        return 0
    if number == 0 and least < 0:
        checks.fail(path, "ZERO")
    return checks.within(path, int(number), least, LARGEST)


def read_amount(checks: Checks, path: str, cell: str, currency: str) -> int:
    """Money in minor units, from ``12,50``, ``1.234,56 €``, ``$1,234.56``; more decimals than the currency has are
    refused."""
    digits = minor_digits(currency)
    number = _decimal(cell, digits)
    minor = None if number is None else number.scaleb(digits)
    if minor is None or minor != int(minor):
        checks.fail(path, "AMOUNT")
        return 0
    if minor <= 0:
        checks.fail(path, "AMOUNT_POSITIVE")
        return 0
    return checks.within(path, int(minor), 1, LARGEST)


def read_moment(checks: Checks, path: str, cell: str, *, day_first: bool, time_zone: str, now: datetime) -> datetime:
    """A day, perhaps with its time, in the merchant's zone; a day alone is its noon. The future is refused."""
    text = cell.strip()
    try:
        moment = _iso(text, time_zone) or _local(text, day_first, time_zone)
    except (ValueError, OverflowError):
        moment = None
    if moment is None:
        checks.fail(path, "DATE")
        return now
    zone = ZoneInfo(time_zone)
    if moment > now and moment.astimezone(zone).date() <= now.astimezone(zone).date():
        return now  # today's noon may lie ahead
    if moment > now + timedelta(minutes=5) or moment.date() < _EARLIEST:
        checks.fail(path, "DATE_PAST", earliest=_EARLIEST)
        return now
    return min(moment, now)


def _decimal(cell: str, digits: int) -> Decimal | None:
    text = _SYMBOLS.sub("", cell.strip().replace("−", "-"))
    if not _NUMBER.fullmatch(text) or len(text) > 24:
        return None
    text = text.replace("'", "")
    marks = [c for c in text if c in ".,"]
    if marks and (_is_grouping(text, marks, digits)):
        if not re.fullmatch(r"[+-]?\d{1,3}(?:[.,]\d{3})+", text):
            return None
        return Decimal(text.replace(".", "").replace(",", ""))
    if not marks:
        return Decimal(text)
    whole, point, fraction = text.rpartition(marks[-1])
    other = "." if point == "," else ","
    if point in whole or (other in whole and not re.fullmatch(r"[+-]?\d{1,3}(?:[.,]\d{3})+", whole)):
        return None
    return Decimal(f"{whole.replace(other, '')}.{fraction}")


def _is_grouping(text: str, marks: list[str], digits: int) -> bool:
    """Whether all its marks group thousands: the same one several times, or once before exactly three digits (which
    no currency with fewer decimals has)."""
    if len(set(marks)) > 1:
        return False
    return len(marks) > 1 or (len(text) - text.index(marks[0]) == 4 and digits != 3)


def _iso(text: str, time_zone: str) -> datetime | None:
    found = _ISO.fullmatch(text)
    if found is None:
        return None
    year, month, day, hour, minute, zone = found.groups()
    local = datetime.combine(date(int(year), int(month), int(day)), _time(hour, minute))
    if zone and hour:
        return datetime.fromisoformat(f"{local.isoformat()}{zone.replace('Z', '+00:00')}").astimezone(UTC)
    return local.replace(tzinfo=ZoneInfo(time_zone)).astimezone(UTC)


def _local(text: str, day_first: bool, time_zone: str) -> datetime | None:
    found = _DAY.fullmatch(text)
    if found is None:
        return None
    first, second, year, hour, minute = found.groups()
    day, month = (first, second) if day_first else (second, first)
    full = int(year) if len(year) == 4 else 2000 + int(year)
    local = datetime.combine(date(full, int(month), int(day)), _time(hour, minute))
    return local.replace(tzinfo=ZoneInfo(time_zone)).astimezone(UTC)


def _time(hour: str | None, minute: str | None) -> time:
    return time(int(hour), int(minute or 0)) if hour else time(12)
