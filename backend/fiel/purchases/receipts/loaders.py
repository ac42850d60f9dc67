"""Reads of claimed receipts, and what speaks against paying one."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from fiel.core import db
from fiel.core.clock import start_of_day
from fiel.core.pagination import Page, Window
from fiel.purchases.receipts.rules import erased_key

CLAIM = (
    "SELECT r.id, r.merchant_id, r.membership_id, r.location_id, r.number, r.number_key, r.day, r.amount_minor,"
    " r.as_claimed, r.photo_id, r.state, r.refusal, r.points, r.purchase_id, r.version, r.created_at, r.decided_at,"
    " r.undone_at, coalesce(m.merged_into_id, m.id) AS member, m.given_name AS member_name, l.name AS location_name,"
    " e.name AS decided_by, s.currency FROM receipt_claim r JOIN membership m ON m.id = r.membership_id"
    " JOIN merchant s ON s.id = r.merchant_id LEFT JOIN location l ON l.id = r.location_id"
    " LEFT JOIN employee e ON e.id = r.employee_id"
)
STANDS = "r.state IN ('WAITING', 'ACCEPTED') AND r.undone_at IS NULL"
"""SQL over a claim ``r``: nobody else can claim its receipt. The unique index says the same."""
OF_PERSON = "r.membership_id IN (SELECT w.id FROM membership w WHERE w.id = $1 OR w.merged_into_id = $1)"
MOST_HINTS = 5


async def claim(merchant_id: int, number: int) -> db.Row | None:
    return await db.fetch_one(f"{CLAIM} WHERE r.merchant_id = $1 AND r.id = $2", merchant_id, number)


async def claims(merchant_id: int, state: str | None, window: Window) -> Page[db.Row]:
    """Newest first."""
    only = "" if state is None else " AND r.state = $4"
    values = () if state is None else (state,)
    rows = await db.fetch(
        f"{CLAIM} WHERE r.merchant_id = $1 AND r.id < $2{only} ORDER BY r.id DESC LIMIT $3",
        merchant_id, window.before, window.first + 1, *values,
    )  # fmt: skip
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def counts(merchant_id: int) -> dict[str, int]:
    """By state."""
    rows = await db.fetch(
        "SELECT state, count(*) AS n FROM receipt_claim WHERE merchant_id = $1 GROUP BY state", merchant_id
    )
    return {row["state"]: row["n"] for row in rows}


async def of_member(membership_id: int, window: Window) -> Page[db.Row]:
    """A member's, with those of records merged into theirs, newest first."""
    rows = await db.fetch(
        f"{CLAIM} WHERE {OF_PERSON} AND r.id < $2 ORDER BY r.id DESC LIMIT $3",
        membership_id, window.before, window.first + 1,
    )  # fmt: skip
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def standing(merchant_id: int, key: str, day: str, location_id: int | None) -> db.Row | None:
    """The claim that has a receipt already."""
    return await db.fetch_one(
        f"{CLAIM} WHERE r.merchant_id = $1 AND r.number_key IN ($2, $5) AND r.day = $3"
        f" AND coalesce(r.location_id, 0) = $4 AND {STANDS}",
        merchant_id, key, day, location_id or 0, erased_key(key),
    )  # fmt: skip


async def asked_since(membership_id: int, since: datetime) -> tuple[int, int]:
    """Of a person: how many wait, and how many they have presented since, without those they took back."""
    [found] = await db.fetch(
        "SELECT count(CASE WHEN r.state = 'WAITING' THEN 1 END) AS waiting,"
        " count(CASE WHEN r.state <> 'WITHDRAWN' AND r.created_at >= $2 THEN 1 END) AS recent FROM receipt_claim r"
        f" WHERE {OF_PERSON}",
        membership_id, since,
    )  # fmt: skip
    return found["waiting"], found["recent"]


async def given_alike(
    merchant_id: int, day: date, time_zone: str, amount_minor: int, location_id: int | None
) -> list[db.Row]:
    """Purchases of that amount on that day, there or nobody knows where: it may have been given at the till."""
    return await db.fetch(
        "SELECT p.id, p.amount_minor, p.occurred_at, m.given_name AS member_name,"
        " coalesce(m.merged_into_id, m.id) AS member, c.number FROM purchase p"
        " JOIN membership m ON m.id = p.membership_id LEFT JOIN receipt_claim c ON c.purchase_id = p.id"
        " WHERE m.merchant_id = $1 AND p.amount_minor = $2 AND p.occurred_at >= $3 AND p.occurred_at < $4"
        " AND p.reversed_at IS NULL AND p.order_ref IS NULL AND (CAST($5 AS BIGINT) = 0 OR p.location_id IS NULL"
        f" OR p.location_id = $5) ORDER BY p.occurred_at, p.id LIMIT {MOST_HINTS}",
        merchant_id, amount_minor, start_of_day(day, time_zone), start_of_day(day + timedelta(days=1), time_zone),
        location_id or 0,
    )  # fmt: skip


async def claimed_alike(merchant_id: int, claim_id: int, key: str) -> list[db.Row]:
    """Other claims of the same number, of another day or place, that wait or were paid."""
    return await db.fetch(
        f"{CLAIM} WHERE r.merchant_id = $1 AND r.number_key IN ($2, $4) AND r.id <> $3 AND {STANDS}"
        f" ORDER BY r.id DESC LIMIT {MOST_HINTS}",
        merchant_id, key, claim_id, erased_key(key),
    )  # fmt: skip
