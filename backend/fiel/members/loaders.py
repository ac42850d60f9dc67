"""Reads of members, as a till sees them."""

from __future__ import annotations

from datetime import datetime

from fiel.core import db
from fiel.core.pagination import Page, Window
from fiel.merchants.loaders import like_pattern

_MEMBER = (
    "SELECT c.id AS customer_id, m.id AS membership_id, coalesce(m.given_name, c.name) AS name, m.points_account_id,"
    " (SELECT code FROM member_code k WHERE k.customer_id = c.id AND k.revoked_at IS NULL ORDER BY k.kind, k.id"
    " LIMIT 1) AS code, coalesce(a.deficit, 0) AS deficit, coalesce(a.lifetime, 0) AS lifetime, m.purchases,"
    " m.spend_minor, m.last_visit_at, m.joined_at, m.blocked_at, m.given_email, m.given_phone, m.note,"
    " c.pin_hash IS NOT NULL AS has_pin, c.account_id IS NOT NULL AS has_app,"
    " (SELECT CAST(coalesce(sum(remaining), 0) AS BIGINT) FROM points_lot l WHERE l.account_id = a.id"
    " AND l.remaining > 0 AND (l.expires_at IS NULL OR l.expires_at > $1)) AS balance,"
    " (SELECT CAST(coalesce(sum(points), 0) AS BIGINT) FROM pending_points p WHERE p.account_id = a.id"
    " AND p.state = 'PENDING') AS pending, mer.currency FROM customer c JOIN merchant mer ON mer.id = $2"
)


async def member(merchant_id: int, customer_id: int, now: datetime) -> db.Row | None:
    """A customer as a merchant's till sees them, member or not yet."""
    return await db.fetch_one(
        f"{_MEMBER} LEFT JOIN membership m ON m.customer_id = c.id AND m.merchant_id = $2"
        " LEFT JOIN points_account a ON a.id = m.points_account_id WHERE c.id = $3",
        now,
        merchant_id,
        customer_id,
    )


async def members(merchant_id: int, query: str, window: Window, now: datetime) -> Page[db.Row]:
    """Members whose name, e-mail, phone or code holds *query*, newest first."""
    pattern = like_pattern(query.lower())
    rows = await db.fetch(
        f"{_MEMBER} JOIN membership m ON m.customer_id = c.id AND m.merchant_id = $2"
        " JOIN points_account a ON a.id = m.points_account_id WHERE m.id < $3 AND (lower(m.given_name) LIKE $4"
        " ESCAPE '\\' OR lower(coalesce(m.given_email, '')) LIKE $4 ESCAPE '\\' OR coalesce(m.given_phone, '')"
        " LIKE $5 ESCAPE '\\' OR EXISTS (SELECT 1 FROM member_code k WHERE k.customer_id = c.id AND lower(k.code)"
        " LIKE $5 ESCAPE '\\')) ORDER BY m.id DESC LIMIT $6",
        now, merchant_id, window.before, pattern, pattern.replace(" ", "").replace("-", ""), window.first + 1,
    )  # fmt: skip
    return Page.cut(rows, [row["membership_id"] for row in rows], window.first)


async def viewer(account_id: int) -> db.Row | None:
    return await db.fetch_one(
        "SELECT a.id, a.name, a.email, a.email_verified_at, a.phone, a.language, c.id AS customer_id, c.birthday,"
        " c.city, c.pin_hash IS NOT NULL AS has_pin, (SELECT code FROM member_code k WHERE k.customer_id = c.id"
        " AND k.revoked_at IS NULL ORDER BY k.kind, k.id LIMIT 1) AS code FROM account a"
        " LEFT JOIN customer c ON c.account_id = a.id WHERE a.id = $1",
        account_id,
    )


async def news_consents(customer_id: int) -> list[db.Row]:
    """The latest word on each merchant's news."""
    return await db.fetch(
        "SELECT r.merchant_id, m.slug, m.name, r.granted, r.at, r.text_version FROM consent_record r"
        " JOIN merchant m ON m.id = r.merchant_id WHERE r.customer_id = $1 AND r.kind = 'NEWS' AND r.id ="
        " (SELECT max(id) FROM consent_record l WHERE l.customer_id = $1 AND l.kind = 'NEWS'"
        " AND l.merchant_id = r.merchant_id) ORDER BY m.name",
        customer_id,
    )


async def open_consent_requests(customer_id: int, now: datetime) -> list[db.Row]:
    return await db.fetch(
        "SELECT q.id, q.points, q.expires_at, mer.name AS merchant_name, mer.color AS merchant_color,"
        " l.name AS location_name FROM consent_request q JOIN membership m ON m.id = q.membership_id"
        " JOIN merchant mer ON mer.id = m.merchant_id LEFT JOIN location l ON l.id = q.location_id"
        " WHERE m.customer_id = $1 AND q.state = 'PENDING' AND q.expires_at > $2 ORDER BY q.id",
        customer_id,
        now,
    )


async def consent_state(request_id: int, session_id: int) -> str | None:
    row = await db.fetch_one(
        "SELECT state FROM consent_request WHERE id = $1 AND session_id = $2", request_id, session_id
    )
    return row["state"] if row else None


async def member_by_membership(merchant_id: int, membership_id: int, now: datetime) -> db.Row | None:
    return await db.fetch_one(
        f"{_MEMBER} JOIN membership m ON m.customer_id = c.id AND m.merchant_id = $2"
        " JOIN points_account a ON a.id = m.points_account_id WHERE m.id = $3",
        now,
        merchant_id,
        membership_id,
    )
