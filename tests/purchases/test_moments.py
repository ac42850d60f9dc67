"""Moments as they are stored."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from fiel.core.db.statements import time_text


def test_an_hour_that_comes_twice_is_stored_as_two() -> None:
    first = datetime(2026, 4, 4, 23, 30, tzinfo=ZoneInfo("America/Santiago"))
    assert time_text(first) == "2026-04-05 02:30:00+00:00"
    assert time_text(first.replace(fold=1)) == "2026-04-05 03:30:00+00:00"
