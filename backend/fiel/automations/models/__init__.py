"""Automations, who is in them and what they did; periodic gifts."""

from fiel.automations.models.automations import (
    Automation,
    AutomationInside,
    AutomationRun,
    AutomationStatus,
    AutomationStep,
    AutomationTally,
    AutomationVersion,
    Repeats,
    RunState,
)
from fiel.automations.models.gifts import GiftGiven, GiftRhythm, GiftRound, PeriodicGift

__all__ = [
    "Automation",
    "AutomationInside",
    "AutomationRun",
    "AutomationStatus",
    "AutomationStep",
    "AutomationTally",
    "AutomationVersion",
    "GiftGiven",
    "GiftRhythm",
    "GiftRound",
    "PeriodicGift",
    "Repeats",
    "RunState",
]
