"""What customers did, told to the API and kept here too: rankings of it are worked out apart, by SQLite itself."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo

ZONES = ("Europe/Madrid", "America/Bogota")
FRAMES = {
    "LAST_WEEK": ("date(:t, 'weekday 0', '-13 days')", "date(:t, 'weekday 0', '-7 days')"),
    "LAST_MONTH": ("date(:t, 'start of month', '-1 month')", "date(:t, 'start of month', '-1 day')"),
    "MONTH_TO_DATE": ("date(:t, 'start of month')", "date(:t)"),
    "LAST_QUARTER": ("date({q}, '-3 months')", "date({q}, '-1 day')"),
    "QUARTER_TO_DATE": ("{q}", "date(:t)"),
    "LAST_YEAR": ("date(:t, 'start of year', '-1 year')", "date(:t, 'start of year', '-1 day')"),
    "YEAR_TO_DATE": ("date(:t, 'start of year')", "date(:t)"),
}
QUARTER = "date(:t, 'start of month', '-' || ((CAST(strftime('%m', :t) AS INTEGER) - 1) % 3) || ' months')"
FIGURES = {
    "PURCHASES": ("bought", "count(*)"),
    "SPENT": ("bought", "sum(figure)"),
    "AVERAGE_ORDER": ("bought", "mean(sum(figure), count(*))"),
    "VISITS": ("bought", "count(DISTINCT day)"),
    "POINTS": ("earned", "sum(figure)"),
    "REFERRALS": ("brought", "count(*)"),
}
TABLES = ("bought", "earned", "brought")


@dataclass
class Fact:
    """*figure*: minor units kept, or points. *counts*: off once it was undone, returned or cancelled."""

    member: str
    at: datetime
    figure: int = 1
    source: str = ""
    place: str = ""
    counts: bool = True


@dataclass
class Facts:
    """Purchases earn a point for each hundred of their minor units."""

    bought: list[Fact] = field(default_factory=list)
    earned: list[Fact] = field(default_factory=list)
    brought: list[Fact] = field(default_factory=list)

    def ranking(
        self, metric: str, days: tuple[str, str], zone: str, *, source: str | None = None, place: str | None = None,
        members: set[str] | None = None,
    ) -> list[tuple[int, str, int]]:  # fmt: skip
        """Place, member and figure, by place and name."""
        with_points = [
            *self.earned,
            *(Fact(one.member, one.at, one.figure // 100, one.source, one.place, one.counts) for one in self.bought),
        ]
        rows = {"bought": self.bought, "earned": with_points, "brought": self.brought}
        table, figure = FIGURES[metric]
        base = sqlite3.connect(":memory:")
        base.create_function("mean", 2, _mean)
        base.execute("CREATE TABLE fact (member, day, figure, source, place)")
        base.executemany(
            "INSERT INTO fact VALUES (?, ?, ?, ?, ?)",
            [(one.member, one.at.astimezone(ZoneInfo(zone)).date().isoformat(), one.figure, one.source, one.place)
             for one in rows[table] if one.counts and (members is None or one.member in members)],
        )  # fmt: skip
        found = base.execute(
            "SELECT rank() OVER (ORDER BY figure DESC) AS place, member, figure FROM (SELECT member,"
            f" {figure} AS figure FROM fact WHERE day BETWEEN :first AND :last AND :source IN (source, '*')"
            " AND :place IN (place, '*') GROUP BY member) WHERE figure > 0 ORDER BY place, member",
            {"first": days[0], "last": days[1], "source": source or "*", "place": place or "*"},
        ).fetchall()
        base.close()
        return found


def days_of(frame: str, today: str) -> tuple[str, str]:
    """By SQLite's calendar."""
    base = sqlite3.connect(":memory:")
    first, last = (base.execute(f"SELECT {sql.format(q=QUARTER)}", {"t": today}).fetchone()[0] for sql in FRAMES[frame])
    base.close()
    return first, last


def near_midnight(zone: str, day: str, minutes: int) -> datetime:
    """So many minutes after (negative: before) the day begins there, in UTC."""
    return datetime.fromisoformat(day).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) + timedelta(minutes=minutes)


def _mean(total: int, count: int) -> int:
    return int((Decimal(total) / count).quantize(Decimal(1), ROUND_HALF_UP))
