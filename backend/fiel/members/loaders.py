"""Reads of members, as a till sees them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from fiel.core import db
from fiel.core.pagination import Page, Window

PLACE = "NULL AS order_value"
"""What a list in some order puts its own value in place of."""
MEMBER = (
    f"SELECT {PLACE}, c.id AS customer_id, m.id AS membership_id, coalesce(m.given_name, c.name) AS name,"
    " m.points_account_id, (SELECT code FROM member_code k WHERE k.customer_id = c.id AND k.revoked_at IS NULL"
    " ORDER BY k.kind, k.id LIMIT 1) AS code, coalesce(a.deficit, 0) AS deficit,"
    " coalesce(a.lifetime, 0) AS lifetime, m.purchases, m.spend_minor, m.last_visit_at, m.joined_at, m.news_since,"
    " m.blocked_at, m.blocked_reason, m.given_email, m.given_phone, m.note, m.city AS given_city,"
    " m.version AS member_version,"
    " c.pin_hash IS NOT NULL AS has_pin, c.account_id IS NOT NULL AS has_app,"
    " (SELECT CAST(coalesce(sum(remaining), 0) AS BIGINT) FROM points_lot l WHERE l.account_id = a.id"
    " AND l.remaining > 0 AND (l.expires_at IS NULL OR l.expires_at > $1)) AS balance,"
    " (SELECT CAST(coalesce(sum(points), 0) AS BIGINT) FROM pending_points p WHERE p.account_id = a.id"
    " AND p.state = 'PENDING') AS pending, mer.currency FROM customer c JOIN merchant mer ON mer.id = $2"
)


async def member(merchant_id: int, customer_id: int, now: datetime) -> db.Row | None:
    """A customer as a merchant's till sees them, member or not yet."""
    return await db.fetch_one(
        f"{MEMBER} LEFT JOIN membership m ON m.customer_id = c.id AND m.merchant_id = $2"
        " LEFT JOIN points_account a ON a.id = m.points_account_id WHERE c.id = $3",
        now,
        merchant_id,
        customer_id,
    )


async def viewer(account_id: int) -> db.Row | None:
    return await db.fetch_one(
        "SELECT a.id, a.name, a.email, a.email_verified_at, coalesce(a.phone, c.phone) AS phone,"
        " a.phone IS NULL AND c.phone IS NOT NULL AS phone_waits, a.language, a.closes_at, c.id AS customer_id,"
        " c.birthday, c.city, c.pin_hash IS NOT NULL AS has_pin, (SELECT code FROM member_code k"
        " WHERE k.customer_id = c.id AND k.revoked_at IS NULL ORDER BY k.kind, k.id LIMIT 1) AS code FROM account a"
        " LEFT JOIN customer c ON c.account_id = a.id WHERE a.id = $1",
        account_id,
    )


async def news_consents(customer_id: int) -> list[db.Row]:
    """The latest word on the news of each shop where they are a member; *at* is empty where none was said yet."""
    return await db.fetch(
        "SELECT w.merchant_id, m.slug, m.name, w.news_since IS NOT NULL AS granted, r.at, r.text_version"
        " FROM membership w JOIN merchant m ON m.id = w.merchant_id LEFT JOIN consent_record r ON r.id ="
        " (SELECT max(id) FROM consent_record l WHERE l.customer_id = $1 AND l.kind = 'NEWS'"
        " AND l.merchant_id = w.merchant_id) WHERE w.customer_id = $1 AND w.merged_into_id IS NULL ORDER BY m.name",
        customer_id,
    )


async def open_consent_requests(customer_id: int, now: datetime) -> list[db.Row]:
    """*is_reward*: neither about a voucher nor a checkout."""
    return await db.fetch(
        "SELECT q.id, q.points, q.title, q.expires_at, q.membership_id, q.voucher_id IS NULL AND q.quote = '' AS"
        " is_reward, mer.name AS merchant_name, mer.color AS merchant_color, l.name AS location_name"
        " FROM consent_request q JOIN membership m ON m.id = q.membership_id"
        " JOIN merchant mer ON mer.id = m.merchant_id LEFT JOIN location l ON l.id = q.location_id"
        " WHERE m.customer_id = $1 AND q.state = 'PENDING' AND q.expires_at > $2 ORDER BY q.id",
        customer_id,
        now,
    )


async def consent_state(request_id: int, session_id: int, now: datetime) -> str | None:
    """A question that nobody answered in time is over, and so is a yes that was not used in time."""
    row = await db.fetch_one(
        "SELECT CASE WHEN state IN ('PENDING', 'GRANTED') AND expires_at <= $3 THEN 'EXPIRED' ELSE state END AS state"
        " FROM consent_request WHERE id = $1 AND session_id = $2",
        request_id,
        session_id,
        now,
    )
    return row["state"] if row else None


async def member_by_membership(merchant_id: int, membership_id: int, now: datetime) -> db.Row | None:
    return await db.fetch_one(
        f"{MEMBER} JOIN membership m ON m.customer_id = c.id AND m.merchant_id = $2"
        " JOIN points_account a ON a.id = m.points_account_id WHERE m.id = $3"
        " AND m.erased_at IS NULL",
        now,
        merchant_id,
        membership_id,
    )


async def open_lots(points_account_id: int, now: datetime) -> list[db.Row]:
    """What is left of each credit, in the order in which it will be spent."""
    return await db.fetch(
        "SELECT l.id, l.points, l.remaining, l.expires_at, t.occurred_at AS earned_at FROM points_lot l"
        " JOIN points_transaction t ON t.id = l.transaction_id WHERE l.account_id = $1 AND l.remaining > 0"
        " AND (l.expires_at IS NULL OR l.expires_at > $2)"
        " ORDER BY CASE WHEN l.expires_at IS NULL THEN 1 ELSE 0 END, l.expires_at, l.id LIMIT 100",
        points_account_id,
        now,
    )


async def devices(customer_id: int, merchant_id: int, now: datetime) -> list[db.Row]:
    """Phones that draw the live QR, with when this merchant last read each."""
    return await db.fetch(
        "SELECT d.id, d.enrolled_at, (SELECT max(q.at) FROM qr_scan q WHERE q.device_id = d.id AND q.merchant_id = $2)"
        " AS scanned_at FROM device d JOIN session s ON s.id = d.session_id WHERE d.customer_id = $1"
        " AND d.revoked_at IS NULL AND s.ended_at IS NULL AND s.expires_at > $3 ORDER BY d.id DESC",
        customer_id,
        merchant_id,
        now,
    )


async def own_claim(membership_id: int, since: datetime) -> db.Row | None:
    """By which the shop's record became its person's as it is, no longer ago than that."""
    row = await db.fetch_one(
        "SELECT a.at, a.data, m.given_name AS name FROM membership m JOIN customer c ON c.id = m.claimed_from_id"
        " AND c.account_id IS NULL JOIN activity a ON a.membership_id = m.id AND a.kind = 'member.claimed'"
        f" AND {db.json_int('a.data', 'record_id')} = m.id WHERE m.id = $1 AND a.at >= $2 ORDER BY a.id DESC LIMIT 1",
        membership_id, since,
    )  # fmt: skip
    return row and {**row, "points": int(db.from_json(row["data"])["points"])}


async def merges(membership_id: int) -> list[db.Row]:
    """Records that were merged into this one and still are."""
    return await db.fetch(
        "SELECT g.id, g.points, g.merged_at, m.given_name AS name FROM member_merge g JOIN membership m"
        " ON m.id = g.absorbed_id WHERE g.kept_id = $1 AND g.undone_at IS NULL ORDER BY g.id DESC LIMIT 20",
        membership_id,
    )


async def referrals(merchant_id: int, states: Sequence[str], membership_id: int | None, window: Window) -> Page[db.Row]:
    """Newest first; of one member, on either side, if *membership_id* says so."""
    listed = ", ".join(f"'{state}'" for state in states if state.isalpha())
    rows = await db.fetch(
        "SELECT f.id, f.state, f.reason, f.referrer_id, f.referee_id, f.created_at, f.settled_at,"
        " a.given_name AS referrer_name, b.given_name AS referee_name FROM referral f"
        " JOIN membership a ON a.id = f.referrer_id JOIN membership b ON b.id = f.referee_id"
        f" WHERE f.merchant_id = $1 AND f.id < $2 AND f.state IN ({listed})"
        " AND (CAST($3 AS BIGINT) = 0 OR f.referrer_id = $3 OR f.referee_id = $3) ORDER BY f.id DESC LIMIT $4",
        merchant_id, window.before, membership_id or 0, window.first + 1,
    )  # fmt: skip
    return Page.cut(rows, [row["id"] for row in rows], window.first)
