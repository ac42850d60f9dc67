"""Rewards over GraphQL."""

from fiel.rewards.graphql.mutations import RewardsMutation
from fiel.rewards.graphql.queries import RewardsQuery, RewardsSubscription
from fiel.rewards.graphql.types import Redemption, Reward, redemption_of, reward_of

__all__ = [
    "Redemption",
    "Reward",
    "RewardsMutation",
    "RewardsQuery",
    "RewardsSubscription",
    "redemption_of",
    "reward_of",
]
