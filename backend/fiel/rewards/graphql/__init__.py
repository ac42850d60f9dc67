"""Rewards over GraphQL."""

from fiel.rewards.graphql.catalogue import CatalogueMutation
from fiel.rewards.graphql.queries import RewardsQuery, RewardsSubscription
from fiel.rewards.graphql.receipts import ReceiptsQuery as RedemptionReceiptsQuery
from fiel.rewards.graphql.redemptions import RedemptionsMutation
from fiel.rewards.graphql.types import Redemption, Reward, redemption_of, reward_of

__all__ = [
    "CatalogueMutation",
    "Redemption",
    "RedemptionReceiptsQuery",
    "RedemptionsMutation",
    "Reward",
    "RewardsQuery",
    "RewardsSubscription",
    "redemption_of",
    "reward_of",
]
