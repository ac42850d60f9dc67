"""The verbs of rewards."""

from fiel.rewards.actions.catalogue import (
    RewardForm,
    create_reward,
    delete_reward,
    order_rewards,
    restore_reward,
    update_reward,
)
from fiel.rewards.actions.counter import redeem_reward, undo_redemption
from fiel.rewards.actions.request import request_redemption
from fiel.rewards.actions.settle import (
    call_off,
    cancel_redemption,
    confirm_redemption,
    expire_requests,
    reject_redemption,
    waiting_requests,
)

__all__ = [
    "RewardForm",
    "call_off",
    "cancel_redemption",
    "confirm_redemption",
    "create_reward",
    "delete_reward",
    "expire_requests",
    "order_rewards",
    "redeem_reward",
    "reject_redemption",
    "request_redemption",
    "restore_reward",
    "undo_redemption",
    "update_reward",
    "waiting_requests",
]
