"""How a punch card is punched, as a value and as the JSON that is stored."""

from __future__ import annotations

from enum import Enum
from typing import Any

from pydantic import BaseModel, ConfigDict


class PunchBy(Enum):
    PURCHASE = "PURCHASE"
    AMOUNT = "AMOUNT"
    PRODUCT = "PRODUCT"
    HAND = "HAND"


class PunchRules(BaseModel):
    """*goal* punches earn the gift. *by*: each purchase brings one, or each *amount_minor* of it, or each unit of
    *products* and *categories*, or an employee gives it. Whatever *by*, an employee may give one too."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    goal: int
    by: PunchBy = PunchBy.PURCHASE
    amount_minor: int | None = None
    products: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    minutes_between: int = 0
    """The shortest time between two purchases that punch, and between two punches by hand."""
    starts_over: bool = True
    """A new card begins after the last punch."""
    card_days: int | None = None
    """How long a card may take; empty: as long as the promotion."""


def read_punch_rules(stored: Any) -> PunchRules:
    return PunchRules.model_validate(stored)


def write_punch_rules(rules: PunchRules) -> dict[str, Any]:
    return rules.model_dump(mode="json")
