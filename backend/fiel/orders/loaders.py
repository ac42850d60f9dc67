"""Reads of orders and products."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from fiel.core import db
from fiel.core.pagination import OrderedWindow, Page, Window
from fiel.core.text import fold
from fiel.merchants.loaders import like_pattern
from fiel.rules.facts import CartLine
from fiel.segments.loaders import segments_of

_ORDER = (
    "SELECT o.id, o.ref, o.source_id, s.name AS source_name, s.kind AS source_kind, o.membership_id, o.progress,"
    " o.cancelled_at, o.returned_at, o.content, o.goods_minor, o.discount_minor, o.shipping_minor, o.tax_minor,"
    " o.total_minor, o.refunded_minor, o.pending, o.why, o.purchase_id, o.placed_at, o.updated_at,"
    " (SELECT CAST(coalesce(sum(t.points - t.deficit_delta), 0) AS BIGINT) FROM points_transaction t"
    " WHERE t.cause_kind = 'order' AND t.cause_id = o.id AND t.kind IN ('EARN', 'CLAWBACK')) AS points,"
    " (SELECT given_name FROM membership m WHERE m.id = o.membership_id) AS member_name"
    " FROM shop_order o JOIN source s ON s.id = o.source_id"
)
_PRODUCT = (
    "SELECT id, ref, name, kind, category, price_minor, is_on_sale, sale_price_minor, points, points_bp,"
    " allows_discount, opens_at, early_segment_id, version, updated_at, search_key FROM product"
)


async def order(merchant_id: int, order_id: int) -> db.Row | None:
    return await db.fetch_one(f"{_ORDER} WHERE o.merchant_id = $1 AND o.id = $2", merchant_id, order_id)


async def order_by_ref(source_id: int, ref: str) -> db.Row | None:
    return await db.fetch_one(f"{_ORDER} WHERE o.source_id = $1 AND o.ref = $2", source_id, ref)


async def orders_numbered(merchant_id: int, number: str) -> list[db.Row]:
    """Of any source, with the number that somebody typed: as it is, in capitals or not, with or without its ``#``."""
    said = number.strip()
    forms = {form for bare in (said, said.lstrip("#")) for form in (bare, bare.upper(), bare.lower(), f"#{bare}")}
    return await db.fetch(
        f"{_ORDER} WHERE o.source_id IN (SELECT id FROM source WHERE merchant_id = $1) AND {db.among('o.ref', 2)}"
        " ORDER BY o.id DESC LIMIT 5",
        merchant_id,
        db.to_json(sorted(forms)),
    )


async def orders(
    merchant_id: int, window: Window, *, source_id: int | None = None, membership_id: int | None = None,
    query: str = "",
) -> Page[db.Row]:  # fmt: skip
    """Newest first; *query*: the beginning of a number."""
    asked = query.replace("\0", "").strip()[:64]
    tests: list[str] = []
    values: list[object] = []
    for sql, value in (
        ("o.source_id = {}", source_id),
        ("o.membership_id IN (SELECT id FROM membership WHERE id = {0} OR merged_into_id = {0})", membership_id),
        ("o.ref LIKE {} ESCAPE '\\'", like_pattern(asked)[1:] if asked else None),
    ):  # each has an index of its own to walk
        if value is not None:
            values.append(value)
            tests.append(f" AND {sql.format(f'${3 + len(values)}')}")
    rows = await db.fetch(
        f"{_ORDER} WHERE o.merchant_id = $1 AND o.id < $2{''.join(tests)}"
        " ORDER BY o.id DESC LIMIT $3",
        merchant_id, window.before, window.first + 1, *values,
    )  # fmt: skip
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def lines(order_ids: Sequence[int]) -> dict[int, list[db.Row]]:
    """Of each order, in its order."""
    rows = await db.fetch(
        "SELECT order_id, product_ref, name, quantity, unit_price_minor, total_minor FROM order_line"
        f" WHERE {db.among('order_id', 1, 'bigint')} ORDER BY order_id, number",
        db.to_json(list(order_ids)),
    )
    return _by_order(order_ids, rows)


async def cart_lines(order_ids: Sequence[int]) -> dict[int, list[CartLine]]:
    """What was in each order, as rules look at it."""
    rows = await db.fetch(
        "SELECT l.order_id, l.product_ref, l.quantity, l.total_minor, coalesce(p.category, '') AS category"
        " FROM order_line l JOIN shop_order o ON o.id = l.order_id LEFT JOIN product p"
        f" ON p.merchant_id = o.merchant_id AND p.ref = l.product_ref WHERE {db.among('l.order_id', 1, 'bigint')}",
        db.to_json(list(order_ids)),
    )
    return {
        number: [CartLine(row["product_ref"], row["category"], row["quantity"], row["total_minor"]) for row in own]
        for number, own in _by_order(order_ids, rows).items()
    }


async def refunds(order_ids: Sequence[int]) -> dict[int, list[db.Row]]:
    """Of each order, as they came."""
    rows = await db.fetch(
        "SELECT order_id, ref, amount_minor, happened_at FROM order_refund"
        f" WHERE {db.among('order_id', 1, 'bigint')} ORDER BY order_id, id",
        db.to_json(list(order_ids)),
    )
    return _by_order(order_ids, rows)


async def product(merchant_id: int, ref: str) -> db.Row | None:
    return await db.fetch_one(
        f"{_PRODUCT} WHERE merchant_id = $1 AND ref = $2 AND removed_at IS NULL", merchant_id, ref
    )


async def early_products(merchant_id: int, membership_id: int, now: datetime) -> list[db.Row]:
    """What a member can buy before the others, what opens first to all first: up to a hundred."""
    rows = await db.fetch(
        f"{_PRODUCT} WHERE merchant_id = $1 AND opens_at > $2 AND early_segment_id IS NOT NULL AND removed_at IS NULL"
        " ORDER BY opens_at, id LIMIT 100",
        merchant_id,
        now,
    )
    if not rows:
        return []
    inside = await segments_of(membership_id, sorted({row["early_segment_id"] for row in rows}), now)
    return [row for row in rows if row["early_segment_id"] in inside]


async def products(merchant_id: int, query: str, window: OrderedWindow) -> tuple[list[db.Row], bool]:
    """By name and number, those that hold *query*; and whether more follow."""
    asked = fold(query.replace("\0", "")[:80])
    after = window.after or ("", 0)
    rows = await db.fetch(
        f"{_PRODUCT} WHERE merchant_id = $1 AND removed_at IS NULL AND search_key LIKE $2 ESCAPE '\\'"
        " AND (CAST($3 AS TEXT) = '' OR search_key > $3 OR search_key = $3 AND id > $4) ORDER BY search_key, id"
        " LIMIT $5",
        merchant_id, like_pattern(asked), str(after[0]), after[1], window.first + 1,
    )  # fmt: skip
    return rows[: window.first], len(rows) > window.first


def _by_order(order_ids: Sequence[int], rows: Sequence[db.Row]) -> dict[int, list[db.Row]]:
    found: dict[int, list[db.Row]] = {number: [] for number in order_ids}
    for row in rows:
        found[row["order_id"]].append(row)
    return found
