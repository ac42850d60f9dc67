"""Reads of checkouts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from fiel.core import db
from fiel.core.pagination import Page, Window

CHECKOUT = (
    "SELECT c.id, c.merchant_id, c.membership_id, c.source_id, c.order_ref, c.employee_id, c.location_id, c.state,"
    " c.goods_minor, c.discount_minor, c.total_minor, c.points, c.points_minor, c.points_returned, c.lines,"
    " c.transaction_id, c.purchase_id, c.created_at, c.expires_at FROM checkout c"
)


async def checkout(merchant_id: int, number: int) -> db.Row | None:
    return await db.fetch_one(f"{CHECKOUT} WHERE c.merchant_id = $1 AND c.id = $2", merchant_id, number)


async def hold_orders(source_id: int, order_refs: Sequence[str]) -> None:
    """Until the commit nobody else pays for, or tells of, orders of a source. Before any member is locked."""
    await db.hold_each("order", source_id, order_refs)


async def standing(source_id: int, order_refs: Sequence[str]) -> dict[str, db.Row]:
    """Those that stand for orders of a source, by their numbers."""
    if not order_refs:
        return {}
    rows = await db.fetch(
        f"{CHECKOUT} WHERE c.source_id = $1 AND {db.among('c.order_ref', 2)} AND c.order_ref IS NOT NULL"
        " AND c.state <> 'GIVEN_BACK' ORDER BY c.id",
        source_id,
        db.to_json(list(order_refs)),
    )
    return {row["order_ref"]: row for row in rows}


async def last_of(source_id: int, order_refs: Sequence[str]) -> dict[str, db.Row]:
    """The newest for each order, given back or not."""
    if not order_refs:
        return {}
    rows = await db.fetch(
        f"{CHECKOUT} WHERE c.source_id = $1 AND {db.among('c.order_ref', 2)} ORDER BY c.id",
        source_id,
        db.to_json(list(order_refs)),
    )
    return {row["order_ref"]: row for row in rows}


async def of_member(merchant_id: int, membership_id: int, window: Window) -> Page[db.Row]:
    """A member's, with those of records merged into theirs; newest first."""
    rows = await db.fetch(
        f"{CHECKOUT} WHERE c.merchant_id = $1 AND c.membership_id IN (SELECT w.id FROM membership w WHERE w.id = $2"
        " OR w.merged_into_id = $2) AND c.id < $3 ORDER BY c.id DESC LIMIT $4",
        merchant_id, membership_id, window.before, window.first + 1,
    )  # fmt: skip
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def afterwards(number: int, now: datetime) -> db.Row:
    """The points that the rest of a till's checkout earned by its purchase, and the member's balance."""
    [row] = await db.fetch(
        "SELECT coalesce(p.points, 0) AS earned, (SELECT CAST(coalesce(sum(l.remaining), 0) AS BIGINT)"
        " FROM points_lot l WHERE l.account_id = k.points_account_id"
        " AND (l.expires_at IS NULL OR l.expires_at > $2)) AS balance"
        " FROM checkout c JOIN membership m ON m.id = c.membership_id"
        " JOIN membership k ON k.id = coalesce(m.merged_into_id, m.id) LEFT JOIN purchase p ON p.id = c.purchase_id"
        " WHERE c.id = $1",
        number,
        now,
    )
    return row
