"""Movements of a merchant, newest first by when they were written, and their sums."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime

from fiel.core import db
from fiel.core.errors import InvalidInput, problem
from fiel.core.pagination import OrderedWindow
from fiel.ledger.models import EntryKind, Reason

EXPORT_PAGE = 5000
_OF_PROMOTION = (
    "(t.cause_kind = 'voucher' AND t.cause_id IN (SELECT v.id FROM voucher v WHERE v.promotion_id = {0})"
    " OR coalesce(t.reverses_id, t.id) IN (SELECT s.transaction_id FROM scratch_card s WHERE s.promotion_id = {0}"
    " AND s.transaction_id IS NOT NULL))"
)
"""Points that a promotion gave, and what took them back."""


@dataclass(frozen=True, slots=True)
class Filter:
    """None, or none named: all of them. *least* and *most*: signed points, both included."""

    starts_at: datetime | None = None
    ends_at: datetime | None = None
    member_id: int | None = None
    least: int | None = None
    most: int | None = None
    kinds: tuple[EntryKind, ...] = ()
    reasons: tuple[Reason, ...] = ()
    employee_id: int | None = None
    location_id: int | None = None
    promotion_id: int | None = None

    def where(self, merchant_id: int) -> tuple[str, list[object]]:
        """SQL over ``t``, its parameters numbered from 1. Of a member: what was booked on merged records too."""
        tests, values = ["t.merchant_id = $1"], list[object]([merchant_id])
        asked: tuple[tuple[str, object], ...] = (
            ("t.created_at >= {}", self.starts_at), ("t.created_at < {}", self.ends_at),
            ("t.account_id IN (SELECT w.points_account_id FROM membership w WHERE w.merchant_id = $1"
             " AND (w.id = {0} OR w.merged_into_id = {0}))", self.member_id),
            ("t.points >= {}", self.least), ("t.points <= {}", self.most),
            ("t.actor_kind = 'employee' AND t.actor_id = {}", self.employee_id),
            ("t.location_id = {}", self.location_id), (_OF_PROMOTION, self.promotion_id),
        )  # fmt: skip
        for test, value in asked:
            if value is not None:
                values.append(value)
                tests.append(test.format(f"${len(values)}"))
        for column, names in (("t.kind", self.kinds), ("t.reason", self.reasons)):
            if names:
                tests.append(f"{column} IN ({', '.join(repr(one.value) for one in names)})")
        return " AND ".join(tests), values


@dataclass(frozen=True, slots=True)
class Totals:
    """*points*: their sum."""

    operations: int
    points: int

    @property
    def mean_hundredths(self) -> int:
        """Points for each operation, in hundredths of a point, halves away from zero; 0 of none."""
        if not self.operations:
            return 0
        size = (200 * abs(self.points) + self.operations) // (2 * self.operations)
        return size if self.points >= 0 else -size


@dataclass(frozen=True, slots=True)
class Listed:
    rows: list[db.Row]
    has_more: bool

    @property
    def keys(self) -> list[tuple[str, int]]:
        return [(row["created_at"].isoformat(), row["id"]) for row in self.rows]


async def totals(merchant_id: int, wanted: Filter) -> Totals:
    where, values = wanted.where(merchant_id)
    [row] = await db.fetch(
        "SELECT count(*) AS operations, CAST(coalesce(sum(t.points), 0) AS BIGINT) AS points"
        f" FROM points_transaction t WHERE {where}",
        *values,
    )
    return Totals(int(row["operations"]), int(row["points"]))


async def movements(merchant_id: int, wanted: Filter, window: OrderedWindow) -> Listed:
    """Each with whose it is, who did it, where, what people wrote beside it, and whether it was undone."""
    where, values = wanted.where(merchant_id)
    if window.after is not None:
        values += [_moment(window.after[0]), window.after[1]]
        at, number = f"${len(values) - 1}", f"${len(values)}"
        where += f" AND t.created_at <= {at} AND (t.created_at < {at} OR t.id < {number})"
    values.append(window.first + 1)
    rows = await db.fetch(
        "SELECT t.id, t.kind, t.reason, t.points, t.created_at, t.occurred_at, t.cause_kind,"
        " x.public_description AS description, x.private_note AS note,"
        " (SELECT name FROM location l WHERE l.id = t.location_id) AS location_name,"
        " EXISTS (SELECT 1 FROM points_transaction r WHERE r.reverses_id = t.id) AS is_reversed,"
        " CASE t.actor_kind WHEN 'employee' THEN (SELECT name FROM employee e WHERE e.id = t.actor_id)"
        " WHEN 'token' THEN (SELECT name FROM api_token k WHERE k.id = t.actor_id) END AS actor_name,"
        " m.id AS member, m.given_name AS member_name FROM (SELECT t.* FROM points_transaction t"
        f" WHERE {where} ORDER BY t.created_at DESC, t.id DESC LIMIT ${len(values)}) t"
        " LEFT JOIN membership w ON w.points_account_id = t.account_id"
        " LEFT JOIN membership m ON m.id = coalesce(w.merged_into_id, w.id)"
        " LEFT JOIN transaction_text x ON x.transaction_id = t.id ORDER BY t.created_at DESC, t.id DESC",
        *values,
    )
    return Listed(rows[: window.first], len(rows) > window.first)


async def all_movements(merchant_id: int, wanted: Filter, most: int) -> AsyncIterator[db.Row]:
    """Every one that the filter lets through, up to *most*."""
    after, left = None, most
    while left > 0:
        page = await movements(merchant_id, wanted, OrderedWindow(min(EXPORT_PAGE, left), after))
        for row in page.rows:
            yield row
        if not page.has_more:
            return
        left, after = left - len(page.rows), page.keys[-1]


def _moment(given: str | int) -> datetime:
    try:
        return datetime.fromisoformat(str(given)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise InvalidInput(problem("after", "CURSOR")) from error
