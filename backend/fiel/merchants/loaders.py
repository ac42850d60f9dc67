"""Reads of merchants and their people."""

from __future__ import annotations

from fiel.core import db

MERCHANT_COLUMNS = "m.id, m.slug, m.name, m.color, m.city, m.country, m.currency, m.time_zone"


async def merchant_by_slug(slug: str) -> db.Row | None:
    return await db.fetch_one(f"SELECT {MERCHANT_COLUMNS} FROM merchant m WHERE m.slug = $1", slug)


async def merchant_by_id(merchant_id: int) -> db.Row | None:
    return await db.fetch_one(f"SELECT {MERCHANT_COLUMNS} FROM merchant m WHERE m.id = $1", merchant_id)


async def employments(account_id: int, session_id: int) -> list[db.Row]:
    """Where an account works, with the location of the shift that this session has open."""
    return await db.fetch(
        f"SELECT e.id AS employee_id, e.name AS employee_name, e.role, {MERCHANT_COLUMNS}, s.location_id,"
        " l.name AS location_name FROM employee e JOIN merchant m ON m.id = e.merchant_id"
        " LEFT JOIN shift s ON s.employee_id = e.id AND s.closed_at IS NULL AND s.session_id = $2"
        " LEFT JOIN location l ON l.id = s.location_id"
        " WHERE e.account_id = $1 AND e.left_at IS NULL AND e.joined_at IS NOT NULL ORDER BY e.id",
        account_id,
        session_id,
    )


async def locations(merchant_id: int) -> list[db.Row]:
    return await db.fetch(
        "SELECT id, name, address FROM location WHERE merchant_id = $1 AND closed_at IS NULL ORDER BY name",
        merchant_id,
    )


async def employees(merchant_id: int) -> list[db.Row]:
    return await db.fetch(
        "SELECT id, name, email, role, joined_at FROM employee WHERE merchant_id = $1 AND left_at IS NULL ORDER BY id",
        merchant_id,
    )
