"""What the programme owes: points that can be spent now, their worth, their age, and when they will end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from fiel.core import db
from fiel.core.clock import local_date, start_of_day
from fiel.insights.programme.frame import month_after
from fiel.insights.winback import outstanding
from fiel.merchants.actions import ProgramTerms
from fiel.merchants.rules import value_of

AGES = (3, 6, 12, 24)
"""Months at which a band of ages ends; older ones are a band of their own."""
MONTHS_AHEAD = 12


@dataclass(frozen=True, slots=True)
class Band:
    """*from_months* to *to_months* since they were earned; None: no end. That is from *first* on, up to *last*."""

    from_months: int
    to_months: int | None
    points: int
    first: date | None
    last: date


@dataclass(frozen=True, slots=True)
class Ending:
    """Points whose last day is in the month that begins on *month*."""

    month: date
    points: int


@dataclass(frozen=True, slots=True)
class Liability:
    """*value_minor*: each member's points rounded down, as the till would; None: points are no money here. *later*:
    end after the months ahead. *pending*: earned, not yet released, and in none of the others."""

    members: int
    points: int
    value_minor: int | None
    ages: list[Band]
    endings: list[Ending]
    later: int
    never: int
    pending: int
    pending_minor: int | None


@dataclass(frozen=True, slots=True)
class _Everybody:
    """Also who is blocked: what they hold is owed."""

    def where(self, first: int, now: datetime) -> tuple[list[str], list[object]]:
        return ["a.merchant_id = $2"], []


async def liability(terms: ProgramTerms, now: datetime) -> Liability:
    """Three statements. What came by a merge is as old as the merge."""
    held = await outstanding(terms, _Everybody(), now)
    today = local_date(now, terms.time_zone)
    born = [start_of_day(_months_before(today, months), terms.time_zone) for months in reversed(AGES)]
    # the midnight that ends a month ends its points in it: one second on, it is in the next one's
    months = [month_after(today, place) for place in range(MONTHS_AHEAD + 1)]
    ends = [start_of_day(month, terms.time_zone) + timedelta(seconds=1) for month in months]
    age = db.step_of("t.occurred_at", 2, len(born) + 1)
    end = db.step_of("l.expires_at", 2 + len(born), len(ends))
    rows = await db.fetch(
        f"SELECT {age} AS age, CASE WHEN l.expires_at IS NULL THEN -1 ELSE {end} END AS ending,"
        " CAST(sum(l.remaining) AS BIGINT) AS points FROM points_account a JOIN points_lot l ON l.account_id = a.id"
        " AND l.remaining > 0 JOIN points_transaction t ON t.id = l.transaction_id WHERE a.merchant_id = $1"
        " AND a.balance > 0 AND (l.expires_at IS NULL OR l.expires_at > $2) GROUP BY 1, 2",
        terms.merchant_id, now, *born, *ends[1:],
    )  # fmt: skip
    ages = [sum(row["points"] for row in rows if row["age"] == len(AGES) - place) for place in range(len(AGES) + 1)]
    by_end = {place: sum(row["points"] for row in rows if row["ending"] == place) for place in range(-1, len(ends))}
    pending = await _pending(terms.merchant_id)
    rate = terms.redemption_rate
    return Liability(
        held.customers, held.points, held.value_minor,
        _bands(ages, today),
        [Ending(month, by_end[place]) for place, month in enumerate(months[:-1])],
        by_end[MONTHS_AHEAD], by_end[-1], pending, value_of(pending, rate) if rate else None,
    )  # fmt: skip


def _bands(points: list[int], today: date) -> list[Band]:
    begun = [_months_before(today, months) for months in AGES]
    lasts = [today, *(day - timedelta(days=1) for day in begun)]
    bands = zip((0, *AGES), (*AGES, None), points, (*begun, None), lasts, strict=True)
    return [Band(*one) for one in bands]


async def _pending(merchant_id: int) -> int:
    rows = await db.fetch(
        "SELECT CAST(coalesce(sum(p.points), 0) AS BIGINT) AS points FROM points_account a JOIN pending_points p"
        " ON p.account_id = a.id AND p.state = 'PENDING' WHERE a.merchant_id = $1",
        merchant_id,
    )
    return int(rows[0]["points"])


def _months_before(day: date, months: int) -> date:
    """The same day of an earlier month, or its last."""
    first = month_after(day, -months)
    return min(first + timedelta(days=day.day - 1), month_after(first, 1) - timedelta(days=1))
