"""A merchant's members, found, filtered and put in order, a page at a time."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Protocol

from fiel.core import db
from fiel.core.errors import InvalidInput, problem
from fiel.core.pagination import OrderedWindow
from fiel.core.text import fold
from fiel.members.loaders import MEMBER, PLACE
from fiel.members.spans import ANYTHING, Did
from fiel.merchants.loaders import like_pattern

LONGEST_QUERY = 80
MOST_DAYS = 36_500
EXPORT_PAGE = 500


class Order(Enum):
    """How the list is put; of equals the newest first."""

    RECENT = "RECENT"
    NAME = "NAME"
    BALANCE = "BALANCE"
    LAST_VISIT = "LAST_VISIT"
    SPEND = "SPEND"


_COLUMNS = {
    Order.RECENT: "m.id", Order.NAME: "m.search_key", Order.BALANCE: "a.balance",
    Order.LAST_VISIT: "coalesce(m.last_visit_at, m.joined_at)", Order.SPEND: "m.spend_minor",
}  # fmt: skip


class Narrowing(Protocol):
    """What narrows a list: SQL tests over ``m`` (membership), ``c`` (customer) and ``a`` (points account)."""

    def where(self, first: int, now: datetime) -> tuple[list[str], list[object]]: ...


@dataclass(frozen=True, slots=True)
class Filter:
    """None does not narrow. *quiet_days*: no visit for so long."""

    query: str = ""
    blocked: bool | None = None
    has_app: bool | None = None
    least_balance: int | None = None
    city: str | None = None
    quiet_days: int | None = None
    did: Did = ANYTHING

    def where(self, first: int, now: datetime) -> tuple[list[str], list[object]]:
        """SQL tests, their parameters numbered from *first*."""
        tests: list[str] = []
        values: list[object] = []

        def test(sql: str, *given: object) -> None:
            places = [f"${first + len(values) + n}" for n in range(len(given))]
            tests.append(sql.format(*places))
            values.extend(given)

        asked = fold(self.query[:LONGEST_QUERY])
        if asked:
            code = like_pattern(asked.replace(" ", "").replace("-", "").upper())
            test(
                "(m.search_key LIKE {0} ESCAPE '\\' OR coalesce(m.given_phone, '') LIKE {1} ESCAPE '\\' OR EXISTS"
                " (SELECT 1 FROM member_code k WHERE (k.customer_id = c.id OR k.customer_id = m.claimed_from_id)"
                " AND k.code LIKE {1} ESCAPE '\\'))",
                like_pattern(asked),
                code,
            )
        if self.blocked is not None:
            tests.append(f"m.blocked_at IS {'NOT ' if self.blocked else ''}NULL")
        if self.has_app is not None:
            tests.append(f"c.account_id IS {'NOT ' if self.has_app else ''}NULL")
        if self.least_balance is not None:
            test("a.balance >= {0}", self.least_balance)
        if self.city and self.city.strip():
            city = self.city.replace("\0", "").strip()[:LONGEST_QUERY]
            test("(m.city = {0} OR lower(m.city) = {1} OR upper(m.city) = {2})", city, city.lower(), city.upper())
        if self.quiet_days is not None:
            test("coalesce(m.last_visit_at, m.joined_at) < {0}", now - timedelta(days=min(self.quiet_days, MOST_DAYS)))
        self.did.narrow(test, now)
        return tests, values


@dataclass(frozen=True, slots=True)
class Listed:
    """A page: its rows, each with its place in the order, and whether more follow."""

    rows: list[db.Row]
    places: list[tuple[str | int, int]]
    has_more: bool


async def members(merchant_id: int, wanted: Narrowing, order: Order, window: OrderedWindow, now: datetime) -> Listed:
    tests, values = wanted.where(4, now)
    column, rises = _COLUMNS[order], order is Order.NAME
    if window.after is not None:
        place = f"${4 + len(values)}"
        value = _order_value(order, window.after[0])
        cast = {Order.NAME: "TEXT", Order.LAST_VISIT: "TIMESTAMPTZ"}.get(order, "BIGINT")
        given = place if db.is_sqlite() else f"CAST({place} AS {cast})"
        sign = ">" if rises else "<"
        tests.append(f"({column} {sign} {given} OR {column} = {given} AND m.id < ${5 + len(values)})")
        values += [value, window.after[1]]
    selected = MEMBER.replace(PLACE, f"{column} AS order_value")
    rows = await db.fetch(
        f"{selected} JOIN membership m ON m.customer_id = c.id AND m.merchant_id = $2 AND m.merged_into_id IS NULL"
        " AND m.erased_at IS NULL"
        f" JOIN points_account a ON a.id = m.points_account_id WHERE {' AND '.join(tests or ['1 = 1'])}"
        f" ORDER BY {column} {'ASC' if rises else 'DESC'}, m.id DESC LIMIT $3",
        now, merchant_id, window.first + 1, *values,
    )  # fmt: skip
    kept = rows[: window.first]
    return Listed(kept, [(_place(order, row), row["membership_id"]) for row in kept], len(rows) > window.first)


async def all_members(
    merchant_id: int, wanted: Narrowing, order: Order, most: int, now: datetime
) -> AsyncIterator[db.Row]:
    """Every one that the filter lets through, up to *most*."""
    after, left = None, most
    while left > 0:
        page = await members(merchant_id, wanted, order, OrderedWindow(min(EXPORT_PAGE, left), after), now)
        for row in page.rows:
            yield row
        if not page.has_more:
            return
        left, after = left - len(page.rows), page.places[-1]


def _order_value(order: Order, given: str | int) -> object:
    """A cursor's value as the order's column compares. Raises InvalidInput for another order's cursor."""
    try:
        match order, given:
            case Order.LAST_VISIT, str(text):
                return datetime.fromisoformat(text).astimezone(UTC)
            case Order.NAME, str(text):
                return text
            case Order.RECENT | Order.BALANCE | Order.SPEND, int(number) if abs(number) < 2**62:
                return number
    except (ValueError, OverflowError):
        pass
    raise InvalidInput(problem("after", "CURSOR"))


def _place(order: Order, row: db.Row) -> str | int:
    """As the engine ordered it, since its idea of lower case may differ from ours."""
    value = row["order_value"]
    if order is Order.LAST_VISIT:
        value = datetime.fromisoformat(value) if isinstance(value, str) else value
        return str(value.isoformat())
    return str(value) if order is Order.NAME else int(value)
