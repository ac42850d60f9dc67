"""How a member stands, with what is missing for more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.achievements import loaders
from fiel.achievements.actions.standing import Scheme, load_scheme, rank_of, window_of
from fiel.achievements.models import Measure
from fiel.achievements.rules import Figures, Missing, missing
from fiel.core import db


@dataclass(frozen=True, slots=True)
class TierStanding:
    """*tier* None: in none yet. *next* None: there is none above. *counts_until*: when the figures begin anew."""

    tier: db.Row | None
    reached_at: datetime | None
    next: db.Row | None
    missing: Missing | None
    figures: Figures
    counts_until: datetime | None


@dataclass(frozen=True, slots=True)
class BadgeStanding:
    """*gained_at* None: not held. *value*: the figure as it is."""

    badge: db.Row
    gained_at: datetime | None
    value: int

    @property
    def missing(self) -> int | None:
        """What the figure lacks; None: nothing, or it is past the badge."""
        lacks: int = self.badge["least"] - self.value
        return lacks if self.gained_at is None and lacks > 0 else None


@dataclass(frozen=True, slots=True)
class MemberStanding:
    """*tier* None: the merchant has no tiers on."""

    needs: str
    tier: TierStanding | None
    badges: tuple[BadgeStanding, ...]


async def standing_of(
    merchant_id: int, membership_id: int, now: datetime, *, tiers: bool = True, badges: bool = True
) -> MemberStanding | None:
    """None: the merchant has neither tiers nor badges on, or there is no such member. What is not asked for is left
    out."""
    scheme = await load_scheme(merchant_id)
    if scheme is None:
        return None
    rows = await loaders.figures([membership_id], now)
    if not rows or rows[0]["merchant_id"] != merchant_id:
        return None
    [row] = rows
    tier = await _tier(scheme, row, now) if tiers and scheme.ranks else None
    return MemberStanding(scheme.needs.value, tier, await _badges(scheme, row) if badges and scheme.aims else ())


async def _tier(scheme: Scheme, row: db.Row, now: datetime) -> TierStanding:
    span = window_of(scheme, now)
    found = (await loaders.figures_within([row["id"]], *span))[row["id"]] if span else None
    figures = Figures(*found) if found else Figures(row["lifetime"], row["spend_minor"])
    tiers = [tier for tier in await loaders.tiers(scheme.merchant_id) if tier["is_active"]]
    mine = next((tier for tier in tiers if tier["id"] == row["tier_id"]), None)
    above = next((tier for tier in tiers if tier["rank"] > (mine["rank"] if mine else 0)), None)
    until = span[1] if span and scheme.window.value == "CALENDAR_YEAR" else None
    left = missing(rank_of(above), figures) if above else None
    return TierStanding(mine, row["reached_at"] if mine else None, above, left, figures, until)


async def _badges(scheme: Scheme, row: db.Row) -> tuple[BadgeStanding, ...]:
    """Those held first, the latest of them before; then the others as they were made."""
    has = (await loaders.held([row["id"]]))[row["id"]]
    values = {Measure.BALANCE: row["balance"], Measure.LIFETIME: row["lifetime"],
              Measure.PURCHASES: row["purchases"], Measure.SPEND: row["spend_minor"]}  # fmt: skip
    found = [
        BadgeStanding(badge, has.get(badge["id"]), values[Measure(badge["measure"])])
        for badge in await loaders.badges(scheme.merchant_id) if badge["is_active"]
    ]  # fmt: skip
    held = sorted(((one.gained_at, place) for place, one in enumerate(found) if one.gained_at), reverse=True)
    return (*(found[place] for _, place in held), *(one for one in found if one.gained_at is None))
