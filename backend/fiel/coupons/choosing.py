"""Which coupons are printed: of a batch, or by the days on which they were made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from typing import Any

from fiel.core import db
from fiel.core.clock import start_of_day
from fiel.core.errors import Checks, InvalidInput, NotFound, problem
from fiel.coupons import loaders
from fiel.coupons.batches import MOST_COUPONS
from fiel.merchants.actions import load_terms

FIRST_YEAR, LAST_YEAR = 2000, 2100


@dataclass(frozen=True, slots=True)
class Choice:
    """Coupons that can still be claimed: of a batch, with these numbers, or made between two moments. *last_id*: the
    newest when it was asked for."""

    batch_id: int | None = None
    first_number: int | None = None
    last_number: int | None = None
    made_from: datetime | None = None
    made_until: datetime | None = None
    last_id: int = 0

    def as_json(self) -> dict[str, object]:
        moments = {name: moment and moment.isoformat() for name, moment in
                   (("made_from", self.made_from), ("made_until", self.made_until))}  # fmt: skip
        return {**asdict(self), **moments}

    @staticmethod
    def of(kept: Mapping[str, Any]) -> Choice:
        moments = {
            name: datetime.fromisoformat(kept[name]) if kept[name] else None for name in ("made_from", "made_until")
        }
        return Choice(**{**kept, **moments})

    def where(self, merchant_id: int, after: int) -> tuple[str, list[object]]:
        """SQL over ``c`` and ``b``, and its values from $1 on."""
        tests = ["c.merchant_id = $1", "c.id > $2", "c.state = 'LIVE'", "b.voided_at IS NULL"]
        values: list[object] = [merchant_id, after]
        for sql, value in (
            ("c.batch_id = {}", self.batch_id), ("c.number >= {}", self.first_number),
            ("c.number <= {}", self.last_number), ("c.created_at >= {}", self.made_from),
            ("c.created_at < {}", self.made_until), ("c.id <= {}", self.last_id or None),
        ):  # fmt: skip
            if value is not None:
                values.append(value)
                tests.append(sql.format(f"${len(values)}"))
        return " AND ".join(tests), values


@dataclass(frozen=True, slots=True)
class Size:
    """*count* of a choice, the newest of them *last_id*."""

    count: int
    last_id: int


async def by_days(merchant_id: int, first: date | None, last: date | None) -> Choice:
    """Of those made from one day to another, both included, by the merchant's clock. Raises InvalidInput."""
    if first is None or last is None:
        raise InvalidInput(problem("firstDay" if first is None else "lastDay", "REQUIRED"))
    for path, day in (("firstDay", first), ("lastDay", last)):
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise InvalidInput(problem(path, "UNREADABLE"))
    zone = (await load_terms(merchant_id)).time_zone
    return Choice(made_from=start_of_day(first, zone), made_until=start_of_day(last + timedelta(days=1), zone))


def check_choice(choice: Choice, checks: Checks) -> None:
    """Adds to *checks* what is wrong with it."""
    if (choice.batch_id is None) == (choice.made_from is None or choice.made_until is None):
        checks.fail("batchId", "REQUIRED")
    for path, number in (("firstNumber", choice.first_number), ("lastNumber", choice.last_number)):
        if number is not None:
            checks.within(path, number, 1, MOST_COUPONS)
    if (choice.last_number or MOST_COUPONS) < (choice.first_number or 1):
        checks.fail("lastNumber", "ORDER")
    if choice.made_from is not None and choice.made_until is not None and choice.made_until <= choice.made_from:
        checks.fail("lastDay", "ORDER")


async def require_batch(merchant_id: int, choice: Choice) -> None:
    """Raises NotFound where it names a batch that is not the merchant's."""
    if choice.batch_id is not None and await loaders.batch(merchant_id, choice.batch_id) is None:
        raise NotFound


async def size_of(merchant_id: int, choice: Choice) -> Size:
    where, values = choice.where(merchant_id, 0)
    [found] = await db.fetch(
        "SELECT count(*) AS n, coalesce(max(c.id), 0) AS last FROM qr_coupon c JOIN coupon_batch b"
        f" ON b.id = c.batch_id WHERE {where}",
        *values,
    )
    return Size(found["n"], found["last"])


async def next_of(merchant_id: int, choice: Choice, after: int, most: int) -> list[db.Row]:
    """The next *most* past the coupon *after*, with what their batches say."""
    where, values = choice.where(merchant_id, after)
    return await db.fetch(
        "SELECT c.id, c.number, c.code, c.is_ours, b.points, b.valid_from, b.valid_to, p.title AS promotion_title"
        " FROM qr_coupon c JOIN coupon_batch b ON b.id = c.batch_id LEFT JOIN promotion p ON p.id = b.promotion_id"
        f" WHERE {where} ORDER BY c.id LIMIT {most}",
        *values,
    )


async def promotions_of(merchant_id: int, choice: Choice) -> list[str]:
    """Titles of what they give, where that is no points."""
    where, values = choice.where(merchant_id, 0)
    rows = await db.fetch(
        "SELECT DISTINCT p.title FROM qr_coupon c JOIN coupon_batch b ON b.id = c.batch_id"
        f" JOIN promotion p ON p.id = b.promotion_id WHERE {where} ORDER BY p.title",
        *values,
    )
    return [row["title"] for row in rows]
