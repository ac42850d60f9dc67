"""The merchant's home: figures of a period, and how things stand."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from fiel.core import db
from fiel.insights.period import Period

SOON = timedelta(days=30)


@dataclass(slots=True)
class Day:
    """Points given (less what was undone) and redeemed, people who joined, purchases and their minor units."""

    given: int = 0
    redeemed: int = 0
    joined: int = 0
    purchases: int = 0
    spent_minor: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand now: *expiring* points end within thirty days."""

    members: int
    waiting: int
    waiting_receipts: int
    outstanding: int
    expiring: int


@dataclass(frozen=True, slots=True)
class Checklist:
    """What a new shop has done already."""

    has_branding: bool
    has_program: bool
    has_reward: bool
    has_employee: bool
    has_poster: bool


@dataclass(slots=True)
class Figures:
    days: dict[date, Day] = field(default_factory=lambda: defaultdict(Day))

    def total(self, name: str) -> int:
        return sum(getattr(day, name) for day in self.days.values())


async def figures(merchant_id: int, period: Period) -> Figures:
    """By day, from the activity of the period."""
    found = Figures()
    for start, end, offset in period.pieces():
        points, amount, cost = (db.json_int("data", name) for name in ("points", "amount_minor", "cost"))
        rows = await db.fetch(
            f"SELECT {db.day_of('at', offset)} AS day, kind, count(*) AS many,"
            f" CAST(coalesce(sum({points}), 0) AS BIGINT) AS points,"
            f" CAST(coalesce(sum({amount}), 0) AS BIGINT) AS amount,"
            f" count({amount}) AS purchases, CAST(coalesce(sum({cost}), 0) AS BIGINT) AS cost FROM activity"
            " WHERE merchant_id = $1 AND at >= $2 AND at < $3 GROUP BY 1, 2",
            merchant_id, start, end,
        )  # fmt: skip
        for row in rows:
            _count(found.days[date.fromisoformat(row["day"])], row)
    return found


def _count(day: Day, row: db.Row) -> None:
    kind = row["kind"]
    if kind in ("points.earned", "purchase.recorded"):
        day.given += row["points"]
        day.purchases += row["purchases"]
        day.spent_minor += row["amount"]
    elif kind in ("points.adjusted", "points.reversed", "purchase.reversed"):
        day.given += row["points"]
        day.purchases -= row["purchases"]
        day.spent_minor -= row["amount"]
    elif kind in ("order.refunded", "order.returned", "order.cancelled"):
        day.given += row["points"]
        day.spent_minor -= row["amount"]
        if kind != "order.refunded":
            day.purchases -= row["purchases"]
    elif kind in ("redemption.confirmed", "redemption.on_the_spot"):
        day.redeemed += row["cost"]
    elif kind == "redemption.undone":
        day.redeemed -= row["cost"]
    elif kind == "membership.joined":
        day.joined += row["many"]


async def standing(merchant_id: int, now: datetime) -> Standing:
    row = await db.fetch_one(
        "SELECT (SELECT count(*) FROM membership WHERE merchant_id = $1 AND merged_into_id IS NULL"
        " AND erased_at IS NULL) AS members,"
        " (SELECT count(*) FROM redemption_request WHERE merchant_id = $1 AND status = 'REQUESTED') AS waiting,"
        " (SELECT count(*) FROM receipt_claim WHERE merchant_id = $1 AND state = 'WAITING') AS waiting_receipts,"
        " (SELECT CAST(coalesce(sum(l.remaining), 0) AS BIGINT) FROM points_lot l JOIN points_account a"
        " ON a.id = l.account_id WHERE a.merchant_id = $1 AND l.remaining > 0"
        " AND (l.expires_at IS NULL OR l.expires_at > $2)) AS outstanding,"
        " (SELECT CAST(coalesce(sum(l.remaining), 0) AS BIGINT) FROM points_lot l JOIN points_account a"
        " ON a.id = l.account_id WHERE a.merchant_id = $1 AND l.remaining > 0 AND l.expires_at > $2"
        " AND l.expires_at <= $3) AS expiring",
        merchant_id, now, now + SOON,
    ) or {}  # fmt: skip
    return Standing(**row)


async def checklist(merchant_id: int) -> Checklist:
    row = await db.fetch_one(
        "SELECT m.version > 1 AS has_branding, p.version > 1 AS has_program,"
        " EXISTS (SELECT 1 FROM reward r WHERE r.merchant_id = m.id AND r.position >= 0) AS has_reward,"
        " (SELECT count(*) FROM employee e WHERE e.merchant_id = m.id AND e.left_at IS NULL) > 1 AS has_employee,"
        " EXISTS (SELECT 1 FROM activity a WHERE a.merchant_id = m.id AND a.kind = 'poster.made') AS has_poster"
        " FROM merchant m JOIN program p ON p.merchant_id = m.id WHERE m.id = $1",
        merchant_id,
    ) or {}  # fmt: skip
    return Checklist(**{name: bool(done) for name, done in row.items()})
