"""Draws, commitments, punches and discounts: pure functions."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from fiel.promotions.terms import PunchBy, PunchRules
from fiel.rules.facts import Cart
from fiel.rules.language import Action, AddPoints, Discount, Multiply, RemovePoints, SetPoints

MOST_PUNCHES = 100
COMMITMENT_FORM = "fiel-scratch-1"
DrawBelow = Callable[[int], int]
"""A number from 0 to below the given one: ``secrets.randbelow``, or a seeded one."""


def commitment(nonce: str, card: str, prize: str, title: str) -> str:
    """SHA-256, in hexadecimal, of these lines in UTF-8, joined by line feeds: the form's name, the *nonce* (256 bits
    in hexadecimal), the card's id and the prize's as the API tells them, and the prize's *title*.

    With it published at issue, nobody can change what was drawn; with the nonce unknown, nobody can tell what was.
    """
    return hashlib.sha256("\n".join((COMMITMENT_FORM, nonce, card, prize, title)).encode()).hexdigest()


def draw(remaining: Sequence[int], below: DrawBelow) -> int | None:
    """The place of the pile that one card is drawn from, each card as likely; None: all piles are empty."""
    left = sum(remaining)
    if left <= 0:
        return None
    place, card = 0, below(left)
    while card >= remaining[place]:
        card -= remaining[place]
        place += 1
    return place


def punches_of(rules: PunchRules, cart: Cart) -> int:
    """How many punches a purchase brings, a hundred at most."""
    if rules.by is PunchBy.PURCHASE:
        return 1
    if rules.by is PunchBy.AMOUNT:
        return min(MOST_PUNCHES, cart.total_minor // (rules.amount_minor or cart.total_minor + 1))
    if rules.by is PunchBy.PRODUCT:
        return min(MOST_PUNCHES, cart.units_of(rules.products, rules.categories))
    return 0


def discount_of(action: Discount, cart: Cart) -> int | None:
    """Minor units off the cart, never more than what it is on; percents are rounded down. None: it is on some goods,
    and which are in the cart was not told."""
    chosen = action.products or action.categories
    if chosen and not cart.lines:
        return None
    base = (
        sum(line.total_minor for line in cart.chosen(action.products, action.categories))
        if chosen
        else cart.total_minor
    )
    if action.amount_minor is not None:
        return min(action.amount_minor, base)
    return base * (action.percent_bp or 0) // 10_000


def points_of(actions: Sequence[Action], earned: int, balance: int) -> int:
    """What *actions* add to (or, negative, take from) a *balance*; a factor is on what a purchase *earned*."""
    points = 0
    for action in actions:
        if isinstance(action, AddPoints):
            points += action.points
        elif isinstance(action, RemovePoints):
            points -= min(action.points, balance)
        elif isinstance(action, SetPoints):
            points += action.points - balance
        elif isinstance(action, Multiply):
            points += earned * (action.times_bp - 10_000) // 10_000
    return points


def needs_purchase(actions: Sequence[Action]) -> bool:
    """Whether it applies by itself, to what the next purchase earns."""
    return any(isinstance(action, Multiply) for action in actions)


def off_of(actions: Sequence[Action], cart: Cart) -> int | None:
    """What all discounts among *actions* take off; None: none, or it can't be told."""
    off = [discount_of(action, cart) for action in actions if isinstance(action, Discount)]
    told = [one for one in off if one is not None]
    return sum(told) if told else None


def ends(now: datetime, keeps_days: int | None, valid_to: datetime | None) -> datetime | None:
    """When something given now ends: after its own days, or with the promotion where it has none."""
    return now + timedelta(days=keeps_days) if keeps_days is not None else valid_to
