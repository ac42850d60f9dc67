"""Reads of rewards and redemptions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from fiel.core import db
from fiel.core.pagination import Page, Window

REWARD_COLUMNS = (
    "r.id, r.merchant_id, r.title, r.description, r.icon, r.cost, r.stock, r.most_per_customer, r.active_from,"
    " r.active_to, r.request_days, r.is_active, r.picture, r.position, r.version, r.tier_id,"
    " (SELECT y.name FROM tier y WHERE y.id = r.tier_id) AS tier_name"
)
REDEMPTION_COLUMNS = (
    "q.id, q.reward_id, q.membership_id, q.cost, q.status, q.on_the_spot, q.requested_at, q.expires_at,"
    " q.settled_at, q.reject_reason, rw.title AS reward_title, rw.icon AS reward_icon, rw.picture AS reward_picture,"
    " (SELECT name FROM location WHERE id = q.location_id) AS location_name, rc.number AS receipt_number,"
    " rc.title AS receipt_title, rc.shop AS receipt_shop, rc.place AS receipt_place, rc.issued_at AS receipt_issued_at,"
    " rc.undone_at AS receipt_undone_at"
)
REDEMPTION_FROM = (
    "FROM redemption_request q JOIN reward rw ON rw.id = q.reward_id LEFT JOIN redemption_receipt rc"
    " ON rc.id = (SELECT max(x.id) FROM redemption_receipt x WHERE x.redemption_id = q.id)"
)


async def rewards_of_merchant(merchant_id: int) -> list[db.Row]:
    """All of a merchant's rewards, switched-off ones too, in the merchant's order."""
    return await db.fetch(
        f"SELECT {REWARD_COLUMNS} FROM reward r WHERE r.merchant_id = $1 ORDER BY r.position, r.cost, r.id", merchant_id
    )


async def on_offer(merchant_id: int, now: datetime) -> list[db.Row]:
    """What any customer can ask for now, the cheapest first."""
    return await db.fetch(
        f"SELECT {REWARD_COLUMNS} FROM reward r WHERE r.merchant_id = $1 AND r.is_active = TRUE AND r.tier_id IS NULL"
        " AND (r.stock IS NULL OR r.stock > 0) AND (r.active_from IS NULL OR r.active_from <= $2)"
        " AND (r.active_to IS NULL OR r.active_to > $2) ORDER BY r.cost, r.id",
        merchant_id,
        now,
    )


async def reward(reward_id: int) -> db.Row | None:
    return await db.fetch_one(f"SELECT {REWARD_COLUMNS} FROM reward r WHERE r.id = $1", reward_id)


async def redemption(redemption_id: int) -> db.Row | None:
    return await db.fetch_one(f"SELECT {REDEMPTION_COLUMNS} {REDEMPTION_FROM} WHERE q.id = $1", redemption_id)


async def customer_redemptions(membership_id: int, window: Window) -> Page[db.Row]:
    rows = await db.fetch(
        f"SELECT {REDEMPTION_COLUMNS} {REDEMPTION_FROM} WHERE q.membership_id = $1 AND q.id < $2"
        " ORDER BY q.id DESC LIMIT $3",
        membership_id,
        window.before,
        window.first + 1,
    )
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def merchant_redemptions(
    merchant_id: int, statuses: Sequence[str], membership_id: int | None, window: Window
) -> Page[db.Row]:
    """Newest first; of one member, if *membership_id* says so."""
    rows = await db.fetch(
        f"SELECT {REDEMPTION_COLUMNS}, m.given_name AS member_name,"
        " (SELECT name FROM employee e WHERE e.id = q.employee_id) AS employee_name"
        f" {REDEMPTION_FROM} JOIN membership m ON m.id = q.membership_id WHERE q.merchant_id = $1 AND q.id < $2"
        f" AND q.status IN ({_listed(statuses)}) AND (CAST($3 AS BIGINT) = 0 OR q.membership_id = $3)"
        " ORDER BY q.id DESC LIMIT $4",
        merchant_id,
        window.before,
        membership_id or 0,
        window.first + 1,
    )
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def merchant_redemption(merchant_id: int, redemption_id: int) -> db.Row | None:
    return await db.fetch_one(
        f"SELECT {REDEMPTION_COLUMNS}, m.given_name AS member_name, NULL AS employee_name {REDEMPTION_FROM}"
        " JOIN membership m ON m.id = q.membership_id WHERE q.merchant_id = $1 AND q.id = $2",
        merchant_id,
        redemption_id,
    )


def _listed(statuses: Sequence[str]) -> str:
    return ", ".join(f"'{status}'" for status in statuses if status.isalpha())
