"""Reads of tiers and badges, and of the figures that they look at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from fiel.core import db

TIER = (
    "SELECT t.id, t.merchant_id, t.name, t.description, t.color, t.picture, t.rank, t.points_needed,"
    " t.spend_needed_minor, t.multiplier_bp, t.is_active, t.version FROM tier t"
)
BADGE = (
    "SELECT b.id, b.merchant_id, b.title, b.description, b.icon, b.picture, b.measure, b.least, b.most, b.is_active,"
    " b.version FROM badge b"
)
_COUNTED = "coalesce(o.kind, t.kind) IN ('EARN', 'ADJUST_CREDIT')"
"""What points ever earned are made of; what was undone counts against the day on which it was given."""


def multiplier(membership: str) -> str:
    """SQL: with what a membership earns, in basis points, as ``multiplier_bp``."""
    return (
        "coalesce((SELECT v.multiplier_bp FROM member_tier mt JOIN tier v ON v.id = mt.tier_id JOIN"
        f" achievement_scheme s ON s.merchant_id = v.merchant_id WHERE mt.membership_id = {membership}"
        " AND s.tiers_on = TRUE AND v.is_active = TRUE AND v.removed_at IS NULL), 10000) AS multiplier_bp"
    )


def reaches_tier(membership: str, tier: str) -> str:
    """SQL: whether a membership is in a tier or above it; in none that is asked for nobody is while tiers are off."""
    return (
        f"({tier} IS NULL OR EXISTS (SELECT 1 FROM tier n JOIN member_tier mt ON mt.membership_id = {membership}"
        " JOIN tier v ON v.id = mt.tier_id JOIN achievement_scheme s ON s.merchant_id = v.merchant_id"
        f" WHERE n.id = {tier} AND s.tiers_on = TRUE AND v.is_active = TRUE AND v.removed_at IS NULL"
        " AND v.rank >= n.rank))"
    )


async def scheme(merchant_id: int) -> db.Row | None:
    return await db.fetch_one(
        'SELECT s.tiers_on, s.badges_on, s.needs, s."window", s.below, s.version, m.time_zone, m.currency'
        " FROM achievement_scheme s JOIN merchant m ON m.id = s.merchant_id WHERE s.merchant_id = $1",
        merchant_id,
    )


async def has_achievements(merchant_id: int) -> bool:
    """Whether tiers or badges are on."""
    rows = await db.fetch(
        "SELECT 1 AS one FROM achievement_scheme WHERE merchant_id = $1 AND (tiers_on = TRUE OR badges_on = TRUE)",
        merchant_id,
    )
    return bool(rows)


async def tiers(merchant_id: int) -> list[db.Row]:
    """The lowest first, those switched off too."""
    return await db.fetch(
        f"{TIER} WHERE t.merchant_id = $1 AND t.removed_at IS NULL ORDER BY t.rank, t.id", merchant_id
    )


async def badges(merchant_id: int) -> list[db.Row]:
    """As they were made, those switched off too."""
    return await db.fetch(f"{BADGE} WHERE b.merchant_id = $1 AND b.removed_at IS NULL ORDER BY b.id", merchant_id)


async def tiers_ever(merchant_id: int) -> list[db.Row]:
    """Those removed too: whoever is in one has its rank."""
    return await db.fetch("SELECT id, rank FROM tier WHERE merchant_id = $1", merchant_id)


async def badges_ever(merchant_id: int) -> list[db.Row]:
    """Those removed too."""
    return await db.fetch("SELECT id FROM badge WHERE merchant_id = $1", merchant_id)


async def members_by_tier(merchant_id: int) -> dict[int, int]:
    rows = await db.fetch(
        "SELECT mt.tier_id, count(*) AS n FROM member_tier mt JOIN membership m ON m.id = mt.membership_id"
        " WHERE m.merchant_id = $1 AND m.merged_into_id IS NULL AND m.erased_at IS NULL AND mt.tier_id IS NOT NULL"
        " GROUP BY mt.tier_id",
        merchant_id,
    )
    return {row["tier_id"]: int(row["n"]) for row in rows}


async def holders_by_badge(merchant_id: int) -> dict[int, int]:
    rows = await db.fetch(
        "SELECT h.badge_id, count(*) AS n FROM member_badge h JOIN badge b ON b.id = h.badge_id"
        " JOIN membership m ON m.id = h.membership_id WHERE b.merchant_id = $1 AND h.lost_at IS NULL"
        " AND m.merged_into_id IS NULL AND m.erased_at IS NULL GROUP BY h.badge_id",
        merchant_id,
    )
    return {row["badge_id"]: int(row["n"]) for row in rows}


async def figures(membership_ids: Sequence[int], now: datetime) -> list[db.Row]:
    """What badges, and tiers of a lifetime, look at, with the present standing of each; of those merged away none."""
    return await db.fetch(
        "SELECT m.id, m.customer_id, m.merchant_id, m.purchases, m.spend_minor, a.lifetime, a.balance -"
        " (SELECT CAST(coalesce(sum(l.remaining), 0) AS BIGINT) FROM points_lot l WHERE l.account_id = a.id"
        " AND l.remaining > 0 AND l.expires_at <= $1) AS balance, mt.tier_id, mt.reached_at, mt.stepped_at,"
        " mt.settled_year FROM membership m JOIN points_account a ON a.id = m.points_account_id"
        " LEFT JOIN member_tier mt ON mt.membership_id = m.id"
        f" WHERE {db.among('m.id', 2, 'bigint')} AND m.merged_into_id IS NULL ORDER BY m.id",
        now,
        db.to_json(list(membership_ids)),
    )


async def figures_within(
    membership_ids: Sequence[int], starts_at: datetime, ends_at: datetime
) -> dict[int, tuple[int, int]]:
    """Points earned and money spent by each from *starts_at* until before *ends_at*, by what is merged into it too."""
    given = db.to_json(list(membership_ids))
    mine = (
        f"(SELECT id, id AS whose, points_account_id FROM membership WHERE {db.among('id', 1, 'bigint')} UNION ALL"
        " SELECT id, merged_into_id, points_account_id FROM membership"
        f" WHERE {db.among('merged_into_id', 1, 'bigint')})"
    )
    points = await db.fetch(
        "SELECT w.whose, CAST(sum(w.n) AS BIGINT) AS n FROM (SELECT m.whose, t.points - t.deficit_delta AS n,"
        f" coalesce(o.occurred_at, t.occurred_at) AS at FROM {mine} m JOIN points_transaction t"
        " ON t.account_id = m.points_account_id LEFT JOIN points_transaction o ON o.id = t.reverses_id"
        f" WHERE {_COUNTED} UNION ALL SELECT m.whose, c.points - c.deficit_delta, e.occurred_at FROM {mine} m"
        # what is taken back is theirs whose the earning was, wherever it was booked, and of its day
        " JOIN points_transaction e ON e.account_id = m.points_account_id AND e.kind = 'EARN' JOIN points_transaction c"
        " ON c.cause_kind = e.cause_kind AND c.cause_id = e.cause_id AND c.kind = 'CLAWBACK'"
        " WHERE e.id = (SELECT max(f.id) FROM points_transaction f WHERE f.cause_kind = e.cause_kind"
        " AND f.cause_id = e.cause_id AND f.kind = 'EARN' AND f.id < c.id))"
        " w WHERE w.at >= $2 AND w.at < $3 GROUP BY w.whose",
        given, starts_at, ends_at,
    )  # fmt: skip
    spend = await db.fetch(
        f"SELECT m.whose, CAST(sum(p.amount_minor - p.refunded_minor) AS BIGINT) AS n FROM {mine} m"
        " JOIN purchase p ON p.membership_id = m.id WHERE p.reversed_at IS NULL AND p.occurred_at >= $2"
        " AND p.occurred_at < $3 GROUP BY m.whose",
        given, starts_at, ends_at,
    )  # fmt: skip
    spent = {row["whose"]: int(row["n"]) for row in spend}
    earned = {row["whose"]: int(row["n"]) for row in points}
    return {number: (earned.get(number, 0), spent.get(number, 0)) for number in membership_ids}


async def held(membership_ids: Sequence[int]) -> dict[int, dict[int, datetime]]:
    """The badges that each has now, with the day of each."""
    rows = await db.fetch(
        "SELECT membership_id, badge_id, gained_at FROM member_badge WHERE lost_at IS NULL"
        f" AND {db.among('membership_id', 1, 'bigint')}",
        db.to_json(list(membership_ids)),
    )
    found: dict[int, dict[int, datetime]] = {number: {} for number in membership_ids}
    for row in rows:
        found[row["membership_id"]][row["badge_id"]] = row["gained_at"]
    return found


async def whose_account(points_account_id: int) -> int | None:
    """The membership that a points account belongs to."""
    row = await db.fetch_one("SELECT id FROM membership WHERE points_account_id = $1", points_account_id)
    return row["id"] if row else None


async def members_after(merchant_id: int, after: int, most: int) -> list[int]:
    """Memberships of a merchant, by id."""
    rows = await db.fetch(
        "SELECT id FROM membership WHERE merchant_id = $1 AND id > $2 AND merged_into_id IS NULL AND erased_at IS NULL"
        " ORDER BY id LIMIT $3",
        merchant_id, after, most,
    )  # fmt: skip
    return [row["id"] for row in rows]


async def merchants_with_achievements() -> list[db.Row]:
    """Those where tiers or badges are on."""
    return await db.fetch(
        "SELECT s.merchant_id, m.time_zone FROM achievement_scheme s JOIN merchant m ON m.id = s.merchant_id"
        " WHERE s.tiers_on = TRUE OR s.badges_on = TRUE ORDER BY s.merchant_id"
    )
