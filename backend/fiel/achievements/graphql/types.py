"""Tiers and badges, as GraphQL tells them."""

from __future__ import annotations

from datetime import datetime

import strawberry

from fiel.achievements.models import Below as BelowValue
from fiel.achievements.models import Measure as MeasureValue
from fiel.achievements.models import Needs as NeedsValue
from fiel.achievements.models import Window as WindowValue
from fiel.achievements.reading import BadgeStanding as BadgeRead
from fiel.achievements.reading import MemberStanding as StandingRead
from fiel.achievements.reading import TierStanding as TierRead
from fiel.core import db
from fiel.core.graphql import Money, Node, SafeInt, money, told
from fiel.core.ids import global_id
from fiel.core.language import Language, format_number
from fiel.merchants.graphql import Picture, picture_of

TierNeeds = strawberry.enum(
    NeedsValue, name="TierNeeds", description="Whether a tier takes all that it asks for, or any of it."
)
TierWindow = strawberry.enum(WindowValue, name="TierWindow", description="Over what time a tier's figures count.")
TierBelow = strawberry.enum(
    BelowValue, name="TierBelow",
    description="What becomes of who falls below their tier. With calendar years it is looked at when a year is over.",
)  # fmt: skip
BadgeMeasure = strawberry.enum(MeasureValue, name="BadgeMeasure", description="The figure that a badge looks at.")


@strawberry.type(description="One of the ranks of a merchant's members.")
class Tier(Node):
    name: str = told("What it is called.")
    description: str = told("What it brings, in the merchant's words; may be empty.")
    color: str = told("Its colour, #RRGGBB; white text reads on it.")
    picture: Picture | None = told("Its picture; null: none.")
    rank: int = told("From 1, the lowest.")
    points_needed: SafeInt | None = told("Points that it asks for; null: none.")
    spend_needed: Money | None = told("Money in purchases that it asks for; null: none.")
    multiplier_bp: int = told("On what purchases earn, in basis points; 10000: as it is.")
    is_active: bool = told("Switched on by the merchant.")
    members: SafeInt | None = told("How many are in it; null: not told here.")
    version: int = told("Counts changes; pass it back with an update.")


@strawberry.type(description="Held while a figure is between two values.")
class Badge(Node):
    title: str = told("What it is called.")
    description: str = told("More of it; may be empty.")
    icon: str = told("A name from the set that the apps draw.")
    picture: Picture | None = told("Its picture; null: draw the icon.")
    measure: MeasureValue = told("The figure that it looks at.")
    least: SafeInt = told("Held from here on; money in minor units.")
    most: SafeInt | None = told("Held up to here, included; null: without an upper end.")
    is_active: bool = told("Switched on by the merchant.")
    holders: SafeInt | None = told("How many have it; null: not told here.")
    version: int = told("Counts changes; pass it back with an update.")


@strawberry.type(description="A merchant's settings for tiers and badges, with all of them.")
class Achievements:
    tiers_on: bool = told("Whether tiers are in use.")
    badges_on: bool = told("Whether badges are in use.")
    needs: NeedsValue = told("Whether a tier takes all that it asks for, or any of it.")
    window: WindowValue = told("Over what time a tier's figures count.")
    below: BelowValue = told("What becomes of who falls below their tier.")
    version: int | None = told("Pass it back with an update; null: nothing was set yet.")
    tiers: list[Tier] = told("The lowest first.")
    badges: list[Badge] = told("As they were made.")


@strawberry.type(description="Which tier a member is in, and what the next one takes.")
class TierStanding:
    tier: Tier | None = told("Theirs; null: none yet.")
    reached_at: datetime | None = told("Since when.")
    next: Tier | None = told("The next one; null: there is none above.")
    needs: NeedsValue = told("Whether the next one takes all of what is missing, or any of it.")
    points: SafeInt = told("Points that count towards it now.")
    spend: Money = told("Money in purchases that counts towards it now.")
    missing_points: SafeInt | None = told("Points that the next one still takes; null: it asks for none.")
    missing_spend: Money | None = told("Money that the next one still takes; null: it asks for none.")
    counts_until: datetime | None = told("When the figures begin anew; null: they don't.")


@strawberry.type(description="A badge, and how far a member is from it.")
class BadgeStanding:
    badge: Badge = told("It.")
    gained_at: datetime | None = told("Since when it is theirs; null: it is not.")
    value: SafeInt = told("The figure that it looks at, as it is now; money in minor units.")
    missing: SafeInt | None = told("What the figure lacks; null: nothing, or it is past the badge.")
    missing_formatted: str | None = told("The same for people: money as money.")


@strawberry.type(description="What a member has reached.")
class MemberStanding:
    tier: TierStanding | None = told("Null: the merchant has no tiers in use.")
    badges: list[BadgeStanding] = told("Those held first; empty: no badges in use.")


def tier_of(row: db.Row, currency: str, language: Language, members: int | None = None) -> Tier:
    names = ("name", "description", "color", "rank", "points_needed", "multiplier_bp", "version")
    return Tier(
        id=strawberry.ID(global_id("Tier", row["id"])), **{name: row[name] for name in names},
        picture=picture_of(row["picture"]), is_active=bool(row["is_active"]),
        spend_needed=_money(row["spend_needed_minor"], currency, language),
        members=None if members is None else SafeInt(members),
    )  # fmt: skip


def badge_of(row: db.Row, holders: int | None = None) -> Badge:
    names = ("title", "description", "icon", "least", "most", "version")
    return Badge(
        id=strawberry.ID(global_id("Badge", row["id"])), **{name: row[name] for name in names},
        picture=picture_of(row["picture"]), is_active=bool(row["is_active"]), measure=MeasureValue(row["measure"]),
        holders=None if holders is None else SafeInt(holders),
    )  # fmt: skip


def standing_of(found: StandingRead, currency: str, language: Language) -> MemberStanding:
    tier = tier_standing(found.tier, found.needs, currency, language) if found.tier else None
    return MemberStanding(tier=tier, badges=[badge_standing(one, currency, language) for one in found.badges])


def tier_standing(found: TierRead, needs: str, currency: str, language: Language) -> TierStanding:
    left = found.missing
    return TierStanding(
        tier=tier_of(found.tier, currency, language) if found.tier else None, reached_at=found.reached_at,
        next=tier_of(found.next, currency, language) if found.next else None, needs=NeedsValue(needs),
        points=SafeInt(found.figures.points), spend=money(found.figures.spend_minor, currency, language),
        missing_points=SafeInt(left.points) if left and left.points is not None else None,
        missing_spend=_money(left.spend_minor if left else None, currency, language), counts_until=found.counts_until,
    )  # fmt: skip


def badge_standing(found: BadgeRead, currency: str, language: Language) -> BadgeStanding:
    missing = found.missing
    is_money = found.badge["measure"] == MeasureValue.SPEND.value
    formatted = None
    if missing is not None:
        formatted = money(missing, currency, language).formatted if is_money else format_number(missing, language)
    return BadgeStanding(
        badge=badge_of(found.badge), gained_at=found.gained_at, value=SafeInt(found.value),
        missing=None if missing is None else SafeInt(missing), missing_formatted=formatted,
    )  # fmt: skip


def _money(minor: int | None, currency: str, language: Language) -> Money | None:
    return None if minor is None else money(minor, currency, language)
