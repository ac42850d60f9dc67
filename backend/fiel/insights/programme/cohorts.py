"""Who stays: of those who joined in a month, how many bought in it and in each month after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from fiel.core import db
from fiel.core.clock import local_date, start_of_day
from fiel.insights.programme.frame import MEMBER, PURCHASES, Frame, month_after

MONTHS_AFTER = 12
"""The month of joining among them."""
MOST = 24


@dataclass(frozen=True, slots=True)
class Cohort:
    """*bought*: how many of the *joined* bought in the month itself, the next, …, up to the running one."""

    month: date
    joined: int
    bought: list[int]


async def cohorts(merchant_id: int, frame: Frame, now: datetime) -> list[Cohort]:
    """Of the months that the period touches, the last 24 at most. Two statements. Merged records count as one, from
    the day that the kept one joined."""
    zone = frame.period.time_zone
    last = month_after(min(frame.period.last, local_date(now, zone)), 0)
    first = max(month_after(frame.period.first, 0), month_after(last, 1 - MOST))
    if first > last:
        return []
    months = [first]
    while months[-1] < last:
        months.append(month_after(months[-1], 1))
    seen = list(months)
    while seen[-1] < min(month_after(last, MONTHS_AFTER - 1), month_after(local_date(now, zone), 0)):
        seen.append(month_after(seen[-1], 1))
    moments = [start_of_day(month, zone) for month in (*seen, month_after(seen[-1], 1))]
    joined, end = db.step_of("k.joined_at", 2, len(seen)), f"${2 + len(seen)}"
    ours = f"k.merged_into_id IS NULL AND k.joined_at >= $2 AND k.joined_at < {end}"
    sizes = await db.fetch(
        f"SELECT {joined} AS cohort, count(*) AS n FROM membership k WHERE k.merchant_id = $1 AND {ours} GROUP BY 1",
        merchant_id, *moments,
    )  # fmt: skip
    came = await db.fetch(
        f"SELECT {joined} AS cohort, {db.step_of('p.occurred_at', 2, len(seen))} AS month, count(DISTINCT k.id) AS n"
        f" FROM {PURCHASES} JOIN membership k ON k.id = {MEMBER} WHERE m.merchant_id = $1 AND {ours}"
        f" AND p.occurred_at >= $2 AND p.occurred_at < {end} GROUP BY 1, 2",
        merchant_id, *moments,
    )  # fmt: skip
    size = {row["cohort"]: row["n"] for row in sizes}
    many = {(row["cohort"], row["month"]): row["n"] for row in came}
    return [
        Cohort(month, size.get(place, 0),
               [many.get((place, other), 0) for other in range(place, min(place + MONTHS_AFTER, len(seen)))])
        for place, month in enumerate(months)
    ]  # fmt: skip
