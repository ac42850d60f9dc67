"""When two receipts are one, and when a purchase of a day was made: pure functions."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from fiel.core.text import fold


def receipt_key(number: str) -> str:
    """A receipt's number as it is compared: letters and digits alone, without accents, case and leading zeros.

    ``T-000 123``, ``t000123`` and ``T/000/123`` are one; so are ``0042`` and ``42``. Empty: nothing to compare.
    """
    said = "".join(c for c in fold(number) if c.isalnum())
    return said.lstrip("0") or said[:1]


def erased_key(key: str) -> str:
    """What is kept of a receipt's key once whoever presented it is erased: it still can't be paid to somebody else."""
    return hashlib.sha256(key.encode()).hexdigest()


def bought_at(day: date, time_zone: str, *, now: datetime) -> datetime:
    """A receipt tells its day alone: noon of it in the merchant's time zone; now, where that is still to come."""
    return min(now, datetime.combine(day, time(12), ZoneInfo(time_zone)).astimezone(UTC))
