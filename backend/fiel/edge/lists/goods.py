"""What a shop sells and gives: orders, products, what promotions gave, runs of automations."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from decimal import Decimal

from starlette.responses import Response

from fiel.automations import loaders as automations
from fiel.automations.loaders import RunFilter
from fiel.automations.models import RunState
from fiel.core import db
from fiel.core.language import decimal_of
from fiel.core.pagination import OrderedWindow, Page, Window
from fiel.core.tables import Cell
from fiel.edge.asked import MOST_ROWS, Asked, table
from fiel.edge.lists.walking import PAGE, narrowed, newest, walked
from fiel.edge.lists.words import HEADINGS, KINDS, ORDERS, RUNS, VOUCHERS, YES, said
from fiel.edge.reports import chosen, whose
from fiel.orders import loaders
from fiel.orders.rules import told_of
from fiel.promotions.loaders import mine


async def orders(asked: Asked) -> Response:
    language, currency = asked.language, asked.terms.currency
    member, query = whose(asked.query, "member"), asked.query.get("query", "")

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(
            lambda window: loaders.orders(asked.actor.merchant_id, window, membership_id=member, query=query),
            MOST_ROWS[asked.format],
        ):
            has_content = row["content"] is not None
            yield (
                row["placed_at"], row["ref"], row["member_name"], said(ORDERS, told_of(row).state.value, language),
                decimal_of(row["total_minor"], currency) if has_content else None,
                decimal_of(row["refunded_minor"], currency) if row["refunded_minor"] else None, row["points"],
                row["source_name"], row["updated_at"],
            )  # fmt: skip

    return table(asked, HEADINGS["orders"][language], rows())


async def products(asked: Asked) -> Response:
    language, currency, yes = asked.language, asked.terms.currency, YES[asked.language]
    query = asked.query.get("query", "")

    def price(minor: int | None) -> Decimal | None:
        return None if minor is None else decimal_of(minor, currency)

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        after: tuple[str | int, int] | None = None
        left, has_more = MOST_ROWS[asked.format], True
        while has_more and left > 0:
            page, has_more = await loaders.products(
                asked.actor.merchant_id, query, OrderedWindow(min(PAGE, left), after)
            )
            for row in page:
                yield (
                    row["ref"], row["name"], said(KINDS, row["kind"], language), row["category"],
                    price(row["price_minor"]), yes if row["is_on_sale"] else None, price(row["sale_price_minor"]),
                    row["points"], None if row["points_bp"] is None else Decimal(row["points_bp"]) / 100,
                    yes if row["allows_discount"] else None, row["opens_at"], row["updated_at"],
                )  # fmt: skip
            left -= len(page)
            if page:
                after = (page[-1]["search_key"], page[-1]["id"])

    return table(asked, HEADINGS["products"][language], rows())


async def automation_runs(asked: Asked) -> Response:
    language, states = asked.language, chosen(asked.query, "state", RunState)
    wanted = RunFilter(
        whose(asked.query, "automation", "Automation"), whose(asked.query, "member"),
        states[0].value if states else None,
    )  # fmt: skip

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(
            lambda window: automations.runs(asked.actor.merchant_id, wanted, window), MOST_ROWS[asked.format]
        ):
            yield (
                row["started_at"], row["name"], row["number"], row["member_name"], said(RUNS, row["state"], language),
                row["ended_at"], row["wake_at"] if row["state"] == RunState.ACTIVE.value else None, row["last_error"],
            )  # fmt: skip

    return table(asked, HEADINGS["automation-runs"][language], rows())


async def promotion_uses(asked: Asked) -> Response:
    """Each voucher of a promotion, or of all of them: to whom, when, and what became of it. *member*: theirs alone."""
    language, currency = asked.language, asked.terms.currency
    promotion, member = whose(asked.query, "promotion", "Promotion"), whose(asked.query, "member")

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(
            lambda window: _vouchers(asked.actor.merchant_id, promotion, member, window), MOST_ROWS[asked.format]
        ):
            amount, discount = row["amount_minor"], row["discount_minor"]
            yield (
                row["given_at"], row["title"], row["member_name"], row["code"],
                said(VOUCHERS, row["state"], language), row["expires_at"], row["used_at"],
                None if amount is None else decimal_of(amount, currency),
                None if discount is None else decimal_of(discount, currency), row["employee_name"],
                row["location_name"],
            )  # fmt: skip

    return table(asked, HEADINGS["promotion-uses"][language], rows())


async def _vouchers(
    merchant_id: int, promotion_id: int | None, membership_id: int | None, window: Window
) -> Page[db.Row]:
    """Newest first; a member's with those of records merged into theirs."""
    only, values = narrowed("v.promotion_id = $4", promotion_id)
    if membership_id is not None:
        only, values = f"{only} AND {mine('v.membership_id', 4 + len(values))}", (*values, membership_id)
    return await newest(
        "SELECT v.id, v.given_at, v.title, v.code, v.state, v.expires_at, v.used_at, v.amount_minor, v.discount_minor,"
        " m.given_name AS member_name, e.name AS employee_name, l.name AS location_name FROM voucher v"
        " JOIN membership m ON m.id = v.membership_id LEFT JOIN employee e ON e.id = v.employee_id"
        f" LEFT JOIN location l ON l.id = v.location_id WHERE v.merchant_id = $1 AND v.id < $2{only}"
        " ORDER BY v.id DESC LIMIT $3",
        merchant_id, window, values,
    )  # fmt: skip
