"""What people write in a cell, as a number or a day: Spanish and English forms alike. Pure functions."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

from babel.localedata import locale_identifiers
from babel.numbers import get_currency_symbol

from fiel.core.clock import local_date
from fiel.core.errors import Checks
from fiel.core.language import minor_digits
from fiel.core.tables import as_it_was
from fiel.core.text import fold

LARGEST = 10**12
_EARLIEST = date(1980, 1, 1)
_POINTS_WORDS = ("puntos", "punto", "points", "point", "pts", "pts.", "pt")
_YES = ("si", "s", "yes", "y", "1", "x", "true", "verdadero")
_NO = ("no", "n", "0", "false", "falso")
_NUMBER = re.compile(r"[+-]?(?:[1-9]\d{0,2}(?:([.,' \u00a0\u202f])\d{3})(?:\1\d{3})*|\d+)(?:[.,]\d+)?")
_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T,]+(\d{1,2}):(\d{2})(?::\d{2})?)?")
_ISO = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?"
)


def plain_text(cell: str) -> str:
    """A cell as its writer meant it: without the apostrophe that keeps spreadsheets from running it."""
    return as_it_was(cell.strip())


def read_points(checks: Checks, path: str, cell: str, least: int = -LARGEST) -> int:
    """A whole number, not zero where it may be negative: ``1.200``, ``1,200``, ``-50``, ``30 puntos``, ``12,00``."""
    number = _decimal(cell, 0, _POINTS_WORDS)
    if number is None or number != int(number):
        checks.fail(path, "WHOLE_NUMBER")
        return 0
    if number == 0 and least < 0:
        checks.fail(path, "ZERO")
    return checks.within(path, int(number), least, LARGEST)


def signs_of(currency: str, country: str) -> tuple[str, ...]:
    """How a country's people write their currency: its code, and its sign at home and abroad."""
    locales = ("en", "es", f"es_{country}")
    known = [locale for locale in locales if locale in locale_identifiers()]
    return (currency.casefold(), *{get_currency_symbol(currency, locale).casefold() for locale in known})


def read_amount(
    checks: Checks, path: str, cell: str, currency: str, signs: tuple[str, ...], *, or_nothing: bool = False
) -> int:
    """Money in minor units, from ``12,50``, ``1.234,56 €``, ``$1,234.56``; more decimals than the currency has, and
    other currencies, are refused. *or_nothing*: it may be zero."""
    digits = minor_digits(currency)
    number = _decimal(cell, digits, signs)
    minor = None if number is None else number.scaleb(digits)
    if minor is None or minor != int(minor):
        checks.fail(path, "AMOUNT")
        return 0
    if minor == 0 and or_nothing:
        return 0
    if minor <= 0:
        checks.fail(path, "AMOUNT_NEGATIVE" if or_nothing else "AMOUNT_POSITIVE")
        return 0
    return checks.within(path, int(minor), 1, LARGEST)


def read_percent(checks: Checks, path: str, cell: str) -> int:
    """Basis points, from ``5``, ``2,5 %``."""
    text = cell.replace("%", "").strip()
    number = None if _GROUPED.fullmatch(text) else _decimal(text, 2, ())  # 1.500 may be either: it is asked for again
    points = None if number is None else number.scaleb(2)
    if points is None or points != int(points) or points < 0:
        checks.fail(path, "PERCENT")
        return 0
    return int(points)


def read_yes(checks: Checks, path: str, cell: str) -> bool:
    said = fold(cell)
    if said not in (*_YES, *_NO):
        checks.fail(path, "YES_OR_NO")
    return said in _YES


def read_moment(checks: Checks, path: str, cell: str, *, day_first: bool, time_zone: str, now: datetime) -> datetime:
    """A day, perhaps with its time, in the merchant's zone; a day alone is its noon. The future is refused."""
    text = cell.strip()
    try:
        moment = _iso(text, time_zone) or _local(text, day_first, time_zone)
        is_today = moment is not None and local_date(moment, time_zone) == local_date(now, time_zone)
    except (ValueError, OverflowError):
        moment, is_today = None, False
    if moment is None:
        checks.fail(path, "DATE")
        return now
    if is_today:
        return min(moment, now)  # today's noon may lie ahead
    if moment > now or moment.date() < _EARLIEST:
        checks.fail(path, "DATE_PAST", earliest=_EARLIEST)
        return now
    return moment


def _decimal(cell: str, digits: int, signs: tuple[str, ...]) -> Decimal | None:
    """*signs* may stand before or behind. A mark that comes once before exactly three digits groups thousands, unless
    the currency has so many decimals."""
    text = cell.strip().replace("−", "-").casefold()
    for sign in signs:
        if text.startswith(sign) or text.endswith(sign):
            text = (text[len(sign) :] if text.startswith(sign) else text[: -len(sign)]).strip()
            break
    if len(text) > 24 or not _NUMBER.fullmatch(text):
        return None
    text = re.sub(r"[' \u00a0\u202f]", "", text)
    if _GROUPED.fullmatch(text) and digits != 3:
        return Decimal(re.sub("[.,]", "", text))
    marks = [character for character in text if character in ".,"]
    if not marks:
        return Decimal(text)
    point = marks[-1]
    if marks.count(point) > 1:  # the same mark throughout: all of them group
        return Decimal(text.replace(point, ""))
    whole, _, fraction = text.rpartition(point)
    return Decimal(f"{re.sub('[.,]', '', whole)}.{fraction}")


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
