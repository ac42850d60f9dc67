"""A member's facts, read for the rules."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from fiel.achievements.loaders import held, scheme
from fiel.core import db
from fiel.core.clock import local_date
from fiel.rules.facts import Cart, Facts
from fiel.rules.language import Case, InSegment
from fiel.segments.loaders import segments_of


def segments_in(cases: Iterable[Case]) -> set[int]:
    """The segments that conditions ask for."""
    return {one.segment for case in cases for one in case.conditions if isinstance(one, InSegment)}


async def facts_of(
    merchant_id: int, membership_id: int, segment_ids: Iterable[int], *, now: datetime, cart: Cart | None = None,
    location_id: int | None = None,
) -> Facts:  # fmt: skip
    """A member as they are now, before what is in *cart* is bought; 0: who becomes one with it."""
    if membership_id == 0:
        zone = (await db.fetch("SELECT time_zone FROM merchant WHERE id = $1", merchant_id))[0]["time_zone"]
        return Facts(now=now.astimezone(ZoneInfo(zone)), location=location_id, cart=cart)
    row = await db.fetch_one(
        "SELECT m.purchases, m.spend_minor, m.newsletter_since, coalesce(m.last_visit_at, m.joined_at) AS visit_at,"
        " c.birthday, a.lifetime, a.balance - (SELECT CAST(coalesce(sum(l.remaining), 0) AS BIGINT) FROM points_lot l"
        " WHERE l.account_id = a.id AND l.remaining > 0 AND l.expires_at <= $2) AS balance, mt.tier_id, v.rank,"
        " k.time_zone FROM membership m JOIN customer c ON c.id = m.customer_id"
        " JOIN points_account a ON a.id = m.points_account_id JOIN merchant k ON k.id = m.merchant_id"
        " LEFT JOIN member_tier mt ON mt.membership_id = m.id"
        " LEFT JOIN tier v ON v.id = mt.tier_id AND v.is_active = TRUE AND v.removed_at IS NULL WHERE m.id = $1",
        membership_id,
        now,
    )
    if row is None:
        raise RuntimeError(f"membership {membership_id} is gone")
    zone = row["time_zone"]
    tier, reached, badges = await _standing(merchant_id, membership_id, row["tier_id"], row["rank"])
    wanted = sorted(segment_ids)
    return Facts(
        now=now.astimezone(ZoneInfo(zone)), balance=row["balance"], lifetime=row["lifetime"],
        spend_minor=row["spend_minor"], purchases=row["purchases"],
        days_since_visit=max(0, (local_date(now, zone) - local_date(row["visit_at"], zone)).days), tier=tier,
        tiers_reached=reached, badges=badges,
        segments=frozenset(await segments_of(membership_id, wanted, now)) if wanted else frozenset(),
        newsletter=row["newsletter_since"] is not None, birthday=_day(row["birthday"]), location=location_id, cart=cart,
    )  # fmt: skip


async def _standing(
    merchant_id: int, membership_id: int, tier_id: int | None, rank: int | None
) -> tuple[int | None, frozenset[int], frozenset[int]]:
    """The tier, the tiers that it reaches, the badges: of what the merchant has on."""
    on = await scheme(merchant_id)
    tier, reached, badges = None, frozenset[int](), frozenset[int]()
    if on and on["tiers_on"] and rank is not None:
        rows = await db.fetch(
            "SELECT id FROM tier WHERE merchant_id = $1 AND removed_at IS NULL AND rank <= $2", merchant_id, rank
        )
        tier, reached = tier_id, frozenset(row["id"] for row in rows)
    if on and on["badges_on"]:
        badges = frozenset((await held([membership_id]))[membership_id])
    return tier, reached, badges


def _day(value: date | str | None) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value
