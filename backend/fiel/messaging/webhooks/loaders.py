"""Reads of an owner's addresses and what was sent to them."""

from __future__ import annotations

from fiel.core import db
from fiel.core.pagination import Page, Window

_COLUMNS = (
    "id, name, url, use, kinds, secret, old_until, is_active, failing_since, stopped_at, delivered_at, version,"
    " created_at, (SELECT count(*) FROM webhook_delivery d WHERE d.endpoint_id = e.id AND d.state = 'WAITING')"
    " AS waiting"
)


async def endpoints(merchant_id: int) -> list[db.Row]:
    return await db.fetch(
        f"SELECT {_COLUMNS} FROM webhook_endpoint e WHERE merchant_id = $1 AND removed_at IS NULL ORDER BY id",
        merchant_id,
    )


async def endpoint(merchant_id: int, number: int) -> db.Row | None:
    return await db.fetch_one(
        f"SELECT {_COLUMNS} FROM webhook_endpoint e WHERE merchant_id = $1 AND id = $2 AND removed_at IS NULL",
        merchant_id,
        number,
    )


async def deliveries(endpoint_id: int, only_failed: bool, window: Window) -> Page[db.Row]:
    """Newest first."""
    failed = " AND state = 'FAILED'" if only_failed else ""
    rows = await db.fetch(
        "SELECT id, message_id, kind, payload, state, due_at, attempts, status, answer, took_ms, created_at, tried_at"
        f" FROM webhook_delivery WHERE endpoint_id = $1 AND id < $2{failed} ORDER BY id DESC LIMIT $3",
        endpoint_id, window.before, window.first + 1,
    )  # fmt: skip
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def sms_gateway(merchant_id: int) -> int | None:
    """The address that sends text messages, if there is one that works."""
    rows = await db.fetch(
        "SELECT id FROM webhook_endpoint WHERE merchant_id = $1 AND use = 'SMS' AND is_active = TRUE"
        " AND removed_at IS NULL ORDER BY id LIMIT 1",
        merchant_id,
    )
    return rows[0]["id"] if rows else None
