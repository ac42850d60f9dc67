"""Tiers and badges over GraphQL."""

from fiel.achievements.graphql.mutations import AchievementsMutation
from fiel.achievements.graphql.queries import AchievementsQuery
from fiel.achievements.graphql.types import (
    Badge,
    BadgeStanding,
    Tier,
    TierStanding,
    badge_standing,
    tier_standing,
)

__all__ = [
    "AchievementsMutation",
    "AchievementsQuery",
    "Badge",
    "BadgeStanding",
    "Tier",
    "TierStanding",
    "badge_standing",
    "tier_standing",
]
