"""The verbs of tiers and badges."""

from fiel.achievements.actions.badges import BadgeForm, remove_badge, restore_badge, save_badge
from fiel.achievements.actions.following import concerns, follow, go_on, look_daily
from fiel.achievements.actions.tiers import SchemeForm, TierForm, remove_tier, restore_tier, save_scheme, save_tier

__all__ = [
    "BadgeForm",
    "SchemeForm",
    "TierForm",
    "concerns",
    "follow",
    "go_on",
    "look_daily",
    "remove_badge",
    "remove_tier",
    "restore_badge",
    "restore_tier",
    "save_badge",
    "save_scheme",
    "save_tier",
]
