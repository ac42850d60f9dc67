"""Reads of rewards and redemptions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from fiel.achievements.loaders import reaches_tier
from fiel.core import db
from fiel.core.pagination import LARGEST_PAGE, Page, Window
from fiel.rewards.models import DELETED, RedemptionStatus

REWARD_FIELDS: Mapping[str, str] = {
    "title": "r.title",
    "description": "r.description",
    "icon": "r.icon",
    "picture": "r.picture",
    "cost": "r.cost",
    "stock": "r.stock",
    "mostPerCustomer": "r.most_per_customer",
    "activeFrom": "r.active_from",
    "activeTo": "r.active_to",
    "requestDays": "r.request_days",
    "tierId": "r.tier_id",
    "tierName": "(SELECT y.name FROM tier y WHERE y.id = r.tier_id) AS tier_name",
    "isActive": "r.is_active",
    "version": "r.version",
}
"""What each field of a reward reads, beside its id."""
REWARD_COLUMNS = f"r.id, r.merchant_id, r.position, {', '.join(REWARD_FIELDS.values())}"
REDEMPTION_FIELDS: Mapping[str, str] = {
    "status": "q.status",
    "cost": "q.cost",
    "rewardId": "q.reward_id",
    "rewardTitle": "rw.title AS reward_title",
    "rewardIcon": "rw.icon AS reward_icon",
    "rewardPicture": "rw.picture AS reward_picture",
    "onTheSpot": "q.on_the_spot",
    "requestedAt": "q.requested_at",
    "expiresAt": "q.expires_at",
    "settledAt": "q.settled_at",
    "rejectReason": "q.reject_reason",
    "locationName": "(SELECT name FROM location WHERE id = q.location_id) AS location_name",
    "receipt": "rc.number AS receipt_number, rc.title AS receipt_title, rc.shop AS receipt_shop,"
    " rc.place AS receipt_place, rc.issued_at AS receipt_issued_at, rc.undone_at AS receipt_undone_at,"
    " q.cost AS receipt_cost",
}
"""What each field of a redemption reads, beside its id."""
REDEMPTION_COLUMNS = f"q.id, q.membership_id, {', '.join(REDEMPTION_FIELDS.values())}"
REDEMPTION_FROM = (
    "FROM redemption_request q JOIN reward rw ON rw.id = q.reward_id LEFT JOIN redemption_receipt rc"
    " ON rc.id = (SELECT max(x.id) FROM redemption_receipt x WHERE x.redemption_id = q.id)"
)


async def rewards_of_merchant(merchant_id: int, membership_id: int | None = None) -> list[db.Row]:
    """All of a merchant's rewards, switched-off ones too, in the merchant's order; with *membership_id*, whether that
    member's tier is high enough for each: null where there is no such member."""
    theirs = "(SELECT w.id FROM membership w WHERE w.id = $2 AND w.merchant_id = $1)"
    reaches = (
        f", CASE WHEN {theirs} IS NULL THEN NULL WHEN {reaches_tier(theirs, 'r.tier_id')} THEN 1 ELSE 0 END"
        " AS reaches_tier"
    )
    return await db.fetch(
        f"SELECT {REWARD_COLUMNS}{reaches if membership_id else ''} FROM reward r WHERE r.merchant_id = $1"
        f" AND r.position > {DELETED} ORDER BY r.position, r.cost, r.id",
        *([merchant_id, membership_id] if membership_id else [merchant_id]),
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
    return await db.fetch_one(
        f"SELECT {REWARD_COLUMNS} FROM reward r WHERE r.id = $1 AND r.position > {DELETED}", reward_id
    )


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


async def open_redemptions(membership_id: int) -> list[db.Row]:
    """A customer's requests that wait for the shop, newest first, up to a hundred."""
    return await db.fetch(
        f"SELECT {REDEMPTION_COLUMNS} {REDEMPTION_FROM} WHERE q.membership_id = $1 AND q.status = $2"
        f" ORDER BY q.id DESC LIMIT {LARGEST_PAGE}",
        membership_id, RedemptionStatus.REQUESTED.value,
    )  # fmt: skip


async def merchant_redemptions(
    merchant_id: int, statuses: Sequence[str], membership_id: int | None, window: Window, *, oldest_first: bool = False
) -> Page[db.Row]:
    """Newest first, or whoever asked first; of one member, if *membership_id* says so."""
    beyond, order = ("q.id > $2", "q.id") if oldest_first else ("q.id < $2", "q.id DESC")
    rows = await db.fetch(
        f"SELECT {REDEMPTION_COLUMNS}, m.given_name AS member_name,"
        " (SELECT name FROM employee e WHERE e.id = q.employee_id) AS employee_name"
        f" {REDEMPTION_FROM} JOIN membership m ON m.id = q.membership_id WHERE q.merchant_id = $1 AND {beyond}"
        f" AND q.status IN ({_listed(statuses)}) AND (CAST($3 AS BIGINT) = 0 OR q.membership_id = $3)"
        f" ORDER BY {order} LIMIT $4",
        merchant_id,
        window.beyond if oldest_first else window.before,
        membership_id or 0,
        window.first + 1,
    )
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def count_waiting(merchant_id: int) -> int:
    """Requests that wait for the merchant."""
    row = await db.fetch_one(
        "SELECT count(*) AS many FROM redemption_request WHERE merchant_id = $1 AND status = $2",
        merchant_id, RedemptionStatus.REQUESTED.value,
    )  # fmt: skip
    return int(row["many"]) if row else 0


async def merchant_redemption(merchant_id: int, redemption_id: int) -> db.Row | None:
    return await db.fetch_one(
        f"SELECT {REDEMPTION_COLUMNS}, m.given_name AS member_name, NULL AS employee_name {REDEMPTION_FROM}"
        " JOIN membership m ON m.id = q.membership_id WHERE q.merchant_id = $1 AND q.id = $2",
        merchant_id,
        redemption_id,
    )


def _listed(statuses: Sequence[str]) -> str:
    return ", ".join(f"'{status}'" for status in statuses if status.isalpha())
