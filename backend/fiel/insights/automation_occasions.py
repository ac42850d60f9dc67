"""When the past would have brought whom into an automation: what set it off as it was. Reads only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from fiel.automations.entering import fits, kinds_of
from fiel.automations.language import (
    BadgeGained,
    Birthday,
    FirstPurchase,
    NoVisit,
    OnDate,
    OrderCompleted,
    ReviewApproved,
    SegmentEntered,
    TierReached,
    Trigger,
)
from fiel.automations.rules import at, comes_round, in_year
from fiel.core import db
from fiel.core.clock import local_date, start_of_day
from fiel.insights.replay import members_inside

MOST_OCCASIONS = 20_000
Occasion = tuple[int, datetime]
"""A member, and when they would have come in."""


@dataclass(frozen=True, slots=True)
class Occasions:
    """*is_cut*: there were more than could be looked at."""

    found: list[Occasion]
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    merchant_id: int
    zone: str
    first: date
    last: date
    now: datetime

    @property
    def starts_at(self) -> datetime:
        return start_of_day(self.first, self.zone)

    @property
    def ends_at(self) -> datetime:
        return start_of_day(self.last + timedelta(days=1), self.zone)

    @property
    def days(self) -> Iterable[date]:
        return (self.first + timedelta(days=count) for count in range((self.last - self.first).days + 1))


async def occasions(trigger: Trigger, span: Span) -> Occasions:
    match trigger:
        case FirstPurchase():
            return await _first_purchases(span)
        case NoVisit():
            return await _absences(trigger, span)
        case Birthday():
            return await _birthdays(trigger, span)
        case OnDate():
            return await _dates(trigger, span)
        case SegmentEntered():
            inside = await members_inside(span.merchant_id, trigger.segment, span.now)
            found = [(member, span.starts_at) for member in sorted(inside)[:MOST_OCCASIONS]]
            return Occasions(found, len(inside) > MOST_OCCASIONS)
        case _:
            return await _activities(trigger, span)


async def _activities(trigger: Trigger, span: Span) -> Occasions:
    """From what happened; an order and a review once."""
    kinds = sorted(kinds_of(trigger))
    rows = await db.fetch(
        "SELECT coalesce(m.merged_into_id, m.id) AS member, a.kind, a.at, a.data, a.subject_kind, a.subject_id,"
        " CASE WHEN a.subject_kind = 'review' THEN (SELECT r.stars FROM review r WHERE r.id = a.subject_id) END"
        " AS stars, CASE WHEN a.subject_kind = 'purchase' THEN (SELECT o.id FROM shop_order o"
        " WHERE o.purchase_id = a.subject_id) WHEN a.subject_kind = 'order' THEN a.subject_id END AS order_id"
        " FROM activity a"
        " JOIN membership m ON m.id = a.membership_id WHERE a.merchant_id = $1 AND a.at >= $2 AND a.at < $3"
        f" AND {db.among('a.kind', 4)} AND coalesce(a.subject_kind, '') <> 'automation_run'"
        " ORDER BY a.at, a.id LIMIT $5",
        span.merchant_id, span.starts_at, span.ends_at, db.to_json(kinds), MOST_OCCASIONS + 1,
    )  # fmt: skip
    worth = await _kept_of({row["order_id"] for row in rows if row["order_id"]} if isinstance(trigger, OrderCompleted)
                           else set())  # fmt: skip
    found: dict[object, Occasion] = {}
    for place, row in enumerate(rows):
        if fits(trigger, row["kind"], db.from_json(row["data"])) and _is_about(trigger, row, worth):
            single = isinstance(trigger, OrderCompleted | ReviewApproved)
            key = (row["order_id"] or row["subject_id"]) if single else (place,)
            found.setdefault(key, (row["member"], row["at"]))
    return Occasions(list(found.values()), len(rows) > MOST_OCCASIONS)


def _is_about(trigger: Trigger, row: db.Row, worth: dict[int, int]) -> bool:
    match trigger:
        case TierReached():
            return not trigger.tiers or row["subject_id"] in trigger.tiers
        case BadgeGained():
            return not trigger.badges or row["subject_id"] in trigger.badges
        case ReviewApproved():
            return (row["stars"] or 0) >= trigger.least_stars
        case OrderCompleted():
            return row["order_id"] in worth and worth[row["order_id"]] >= trigger.least_minor
        case _:
            return True


async def _kept_of(orders: set[int]) -> dict[int, int]:
    """What is left of orders' money."""
    rows = await db.fetch(
        f"SELECT id, total_minor - refunded_minor AS kept FROM shop_order WHERE {db.among('id', 1, 'bigint')}",
        db.to_json(sorted(orders)),
    )
    return {row["id"]: row["kept"] for row in rows}


async def _first_purchases(span: Span) -> Occasions:
    rows = await db.fetch(
        "SELECT member, at FROM (SELECT coalesce(m.merged_into_id, m.id) AS member, min(p.occurred_at) AS at"
        " FROM purchase p JOIN membership m ON m.id = p.membership_id WHERE m.merchant_id = $1"
        " AND p.reversed_at IS NULL GROUP BY 1) AS first WHERE at >= $2 AND at < $3 ORDER BY at LIMIT $4",
        span.merchant_id, span.starts_at, span.ends_at, MOST_OCCASIONS + 1,
    )  # fmt: skip
    return Occasions([(row["member"], row["at"]) for row in rows[:MOST_OCCASIONS]], len(rows) > MOST_OCCASIONS)


async def _absences(trigger: NoVisit, span: Span) -> Occasions:
    """From purchases, and from joining where none followed for so long."""
    rows = await db.fetch(
        "SELECT member, at, next_at FROM (SELECT member, at, lead(at) OVER (PARTITION BY member ORDER BY at) AS next_at"
        " FROM (SELECT coalesce(m.merged_into_id, m.id) AS member, p.occurred_at AS at FROM purchase p"
        " JOIN membership m ON m.id = p.membership_id WHERE m.merchant_id = $1 AND p.reversed_at IS NULL UNION ALL"
        " SELECT m.id, m.joined_at FROM membership m WHERE m.merchant_id = $1 AND m.merged_into_id IS NULL) AS seen)"
        " AS gaps WHERE at < $2 AND at >= $3 AND (next_at IS NULL OR next_at >= $4) ORDER BY at LIMIT $5",
        span.merchant_id, span.ends_at - timedelta(days=trigger.days - 1),
        span.starts_at - timedelta(days=trigger.days + 1), span.starts_at, MOST_OCCASIONS + 1,
    )  # fmt: skip
    found = []
    for row in rows:
        due = at(local_date(row["at"], span.zone) + timedelta(days=trigger.days), trigger.at_minute, span.zone)
        if span.starts_at <= due < min(span.ends_at, span.now) and (row["next_at"] is None or row["next_at"] > due):
            found.append((row["member"], due))
    return Occasions(found, len(rows) > MOST_OCCASIONS)


async def _birthdays(trigger: Birthday, span: Span) -> Occasions:
    rows = await db.fetch(
        "SELECT m.id, m.joined_at, c.birthday FROM membership m JOIN customer c ON c.id = m.customer_id"
        " WHERE m.merchant_id = $1 AND m.merged_into_id IS NULL AND c.birthday IS NOT NULL ORDER BY m.id LIMIT $2",
        span.merchant_id, MOST_OCCASIONS + 1,
    )  # fmt: skip
    found = []
    for row in rows:
        born = row["birthday"] if isinstance(row["birthday"], date) else date.fromisoformat(row["birthday"])
        for year in range(span.first.year, span.last.year + 2):
            due = at(in_year(born, year) - timedelta(days=trigger.days_before), trigger.at_minute, span.zone)
            if max(span.starts_at, row["joined_at"]) <= due < min(span.ends_at, span.now):
                found.append((row["id"], due))
    return Occasions(found, len(rows) > MOST_OCCASIONS)


async def _dates(trigger: OnDate, span: Span) -> Occasions:
    found: list[Occasion] = []
    for day in span.days:
        if comes_round(trigger, day):
            due = at(day, trigger.at_minute, span.zone)
            rows = await db.fetch(
                "SELECT id FROM membership WHERE merchant_id = $1 AND merged_into_id IS NULL AND blocked_at IS NULL"
                " AND joined_at <= $2 ORDER BY id LIMIT $3",
                span.merchant_id, due, MOST_OCCASIONS + 1,
            )  # fmt: skip
            found += [(row["id"], due) for row in rows]
    return Occasions(found[:MOST_OCCASIONS], len(found) > MOST_OCCASIONS)
