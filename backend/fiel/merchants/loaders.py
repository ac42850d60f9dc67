"""Reads of merchants and their people."""

from __future__ import annotations

import re

from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.errors import NotFound
from fiel.core.pagination import Page, Window
from fiel.merchants.rules import city_key, slug_of

MERCHANT_COLUMNS = (
    "m.id, m.slug, m.name, m.color, m.accent, m.logo, m.city, m.country, m.currency, m.time_zone, m.website"
)
LONGEST_SEARCH = 80
_LOCATION = "id, name, address, city, map_url, version"
_EMPLOYEE = (
    "SELECT e.id, e.name, e.email, e.role, e.location_id, l.name AS location_name, e.daily_cap, e.version,"
    " e.pin_hash IS NOT NULL AS has_till_pin, e.invited_at, e.joined_at FROM employee e"
    " LEFT JOIN location l ON l.id = e.location_id"
)


def read_slug(text: str) -> str:
    """A short name as somebody sent it. Raises NotFound for what no merchant is called."""
    if not re.fullmatch("[a-z0-9-]{1,48}", text):
        raise NotFound
    return text


async def merchant_by_slug(slug: str) -> db.Row | None:
    return await db.fetch_one(f"SELECT {MERCHANT_COLUMNS} FROM merchant m WHERE m.slug = $1", slug)


async def merchant_by_id(merchant_id: int) -> db.Row | None:
    return await db.fetch_one(f"SELECT {MERCHANT_COLUMNS} FROM merchant m WHERE m.id = $1", merchant_id)


async def merchant_settings(merchant_id: int) -> db.Row | None:
    return await db.fetch_one(
        f"SELECT {MERCHANT_COLUMNS}, m.contact_email, m.version FROM merchant m WHERE m.id = $1", merchant_id
    )


async def merchants(city: str, query: str, window: Window) -> Page[db.Row]:
    """Those with an open shop in *city*, or whose name holds *query*; both empty: all of them."""
    asked = query.replace("\0", "").strip()[:LONGEST_SEARCH]
    rows = await db.fetch(
        f"SELECT {MERCHANT_COLUMNS} FROM merchant m WHERE m.id < $1 AND (CAST($2 AS TEXT) = '' OR EXISTS (SELECT 1"
        " FROM location l WHERE l.merchant_id = m.id AND l.closed_at IS NULL AND l.city_key = $2))"
        " AND (lower(m.name) LIKE $3 ESCAPE '\\' OR m.slug LIKE $5) ORDER BY m.id DESC LIMIT $4",
        window.before, city_key(city[:LONGEST_SEARCH]), like_pattern(asked.lower()),
        window.first + 1, f"%{slug_of(asked)}%",
    )  # fmt: skip
    return Page.cut(rows, [row["id"] for row in rows], window.first)


def like_pattern(text: str) -> str:
    """For LIKE … ESCAPE '\\': what holds *text*, letter by letter."""
    return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"


async def employments(actor: AccountActor) -> list[db.Row]:
    """Where an account works, with the location of the shift that this session has open; on a shared till, whoever
    has taken it over."""
    whose = "s.id IS NOT NULL" if actor.is_shared else "e.account_id = $1"
    return await db.fetch(
        f"SELECT e.id AS employee_id, e.name AS employee_name, e.role, {MERCHANT_COLUMNS}, s.location_id,"
        " (SELECT a.language FROM account a WHERE a.id = e.account_id) AS employee_language,"
        " e.pin_hash IS NOT NULL AS has_till_pin, l.name AS location_name, l.address AS location_address,"
        " l.city AS location_city, l.map_url AS location_map_url, l.version AS location_version"
        " FROM employee e JOIN merchant m ON m.id = e.merchant_id"
        " LEFT JOIN shift s ON s.employee_id = e.id AND s.closed_at IS NULL AND s.session_id = $2"
        " LEFT JOIN location l ON l.id = s.location_id"
        f" WHERE {whose} AND e.left_at IS NULL AND e.joined_at IS NOT NULL AND CAST($1 AS BIGINT) > 0 ORDER BY e.id",
        actor.account_id,
        actor.session_id,
    )


async def locations(merchant_id: int) -> list[db.Row]:
    return await db.fetch(
        f"SELECT {_LOCATION} FROM location WHERE merchant_id = $1 AND closed_at IS NULL ORDER BY name",
        merchant_id,
    )


async def location(location_id: int) -> db.Row | None:
    return await db.fetch_one(f"SELECT {_LOCATION} FROM location WHERE id = $1", location_id)


async def employees(merchant_id: int) -> list[db.Row]:
    return await db.fetch(f"{_EMPLOYEE} WHERE e.merchant_id = $1 AND e.left_at IS NULL ORDER BY e.id", merchant_id)


async def staff_names(merchant_id: int) -> list[db.Row]:
    """Those who left too: what they did is still there."""
    return await db.fetch(
        "SELECT id, name FROM employee WHERE merchant_id = $1 AND joined_at IS NOT NULL ORDER BY name, id", merchant_id
    )


async def employee(employee_id: int) -> db.Row | None:
    return await db.fetch_one(f"{_EMPLOYEE} WHERE e.id = $1", employee_id)


async def api_tokens(merchant_id: int, token_id: int | None = None) -> list[db.Row]:
    """All of a merchant's, or one; newest first."""
    return await db.fetch(
        "SELECT t.id, t.name, t.prefix, t.scopes, t.created_at, t.expires_at, t.last_used_at, t.revoked_at,"
        " s.id AS source_id, s.name AS source_name, s.kind AS source_kind, e.name AS created_by, l.id AS location_id,"
        " l.name AS location_name, l.address AS location_address, l.city AS location_city,"
        " l.map_url AS location_map_url, l.version AS location_version FROM api_token t JOIN source s"
        " ON s.id = t.source_id JOIN employee e ON e.id = t.created_by_id LEFT JOIN location l ON l.id = t.location_id"
        " WHERE t.merchant_id = $1 AND ($2 = 0 OR t.id = $2) ORDER BY t.id DESC LIMIT 500",
        merchant_id,
        token_id or 0,
    )


async def sources(merchant_id: int) -> list[db.Row]:
    return await db.fetch(
        "SELECT id AS source_id, name AS source_name, kind AS source_kind FROM source WHERE merchant_id = $1"
        " ORDER BY id LIMIT 500",
        merchant_id,
    )
