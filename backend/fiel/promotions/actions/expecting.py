"""What a purchase would bring by promotions, in their titles, before it is made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.promotions.actions.punching import minutes_left
from fiel.promotions.actions.purchases import Looked, benefits
from fiel.promotions.models import PromotionKind
from fiel.promotions.rules import punches_of

MOST_EXPECTED = 5


@dataclass(frozen=True, slots=True)
class Expected:
    """*punches*: that a card would get; 0: it is no punch card."""

    title: str
    punches: int


async def expected(looked: Looked | None, membership_id: int, *, now: datetime) -> list[Expected]:
    """What ``settle`` would do, as far as it can be said before: a budget may run out meanwhile. Five at most."""
    if looked is None or looked.facts.cart is None:
        return []
    found = [Expected(one.title, 0) for one, _ in benefits(looked)]
    found += [Expected(row["title"], 0) for row, _ in looked.factors[:1]]
    for one in looked.offers:
        if one.kind is PromotionKind.BENEFIT or one.terms.brings(one.terms.evaluate(looked.facts)) is None:
            continue
        if one.kind is not PromotionKind.PUNCH_CARD:
            found.append(Expected(one.title, 0))
            continue
        rules = one.punch_rules
        count = punches_of(rules, looked.facts.cart) if rules else 0
        if rules and count and not await minutes_left(membership_id, one.id, rules.minutes_between, now):
            found.append(Expected(one.title, count))
    return found[:MOST_EXPECTED]
