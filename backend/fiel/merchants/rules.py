"""Colours and short names: pure functions."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum

from fiel.core.text import fold

LEAST_CONTRAST = 4.5
"""Of white text on the card (WCAG 2.2, 1.4.3)."""


def contrast_with_white(color: str) -> float:
    """WCAG 2.2's contrast ratio of white on ``#RRGGBB``."""
    channels = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def darkened(color: str) -> str:
    """The nearest darker shade on which white text can be read."""
    parts = [int(color[place : place + 2], 16) for place in (1, 3, 5)]
    for percent in range(100, -1, -2):
        shade = "#" + "".join(f"{part * percent // 100:02X}" for part in parts)
        if contrast_with_white(shade) >= LEAST_CONTRAST:
            return shade
    return "#000000"


def slug_of(name: str) -> str:
    """``Café Aurora`` → ``cafe-aurora``."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "comercio"


LONGEST_CITY = 80


def city_key(name: str) -> str:
    """By which a city is found; folding can make a name longer."""
    return fold(name)[:LONGEST_CITY]


LEAST_ACCENT_CONTRAST = 3.0
"""Of what is no text, as a progress bar on the card (WCAG 2.2, 1.4.11)."""


def contrast(one: str, other: str) -> float:
    """WCAG 2.2's contrast ratio between two colours."""
    lighter, darker = sorted((1.05 / contrast_with_white(one), 1.05 / contrast_with_white(other)), reverse=True)
    return lighter / darker


def lightened(color: str, ground: str) -> str:
    """The nearest lighter shade of *color* that tells itself from *ground*; white at the end of the road."""
    parts = [int(color[place : place + 2], 16) for place in (1, 3, 5)]
    for percent in range(0, 101, 2):
        shade = "#" + "".join(f"{part + (255 - part) * percent // 100:02X}" for part in parts)
        if contrast(shade, ground) >= LEAST_ACCENT_CONTRAST:
            return shade
    return "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Band:
    """Purchases of *from_minor* and more earn *points* for each amount of the programme's rate."""

    from_minor: int
    points: int


@dataclass(frozen=True, slots=True)
class RedemptionRate:
    """What points are worth at checkout, and the limits of spending them; None: no limit."""

    points: int
    amount_minor: int
    least_balance: int = 0
    least_cart_minor: int = 0
    most_discount_minor: int | None = None
    most_discount_bp: int | None = None


@dataclass(frozen=True, slots=True)
class Discount:
    points: int
    amount_minor: int


NO_DISCOUNT = Discount(0, 0)


def value_of(points: int, rate: RedemptionRate) -> int:
    """Minor units that *points* are worth, rounded down."""
    return points * rate.amount_minor // rate.points


class NoDiscount(Enum):
    """Why points pay for nothing."""

    NO_RATE = "NO_RATE"
    BALANCE_LOW = "BALANCE_LOW"
    CART_LOW = "CART_LOW"
    NO_GOODS = "NO_GOODS"
    TOO_FEW = "TOO_FEW"


def why_no_discount(
    cart_minor: int, eligible_minor: int, balance: int, rate: RedemptionRate | None
) -> NoDiscount | None:
    """What stands against a discount; None: nothing does."""
    if rate is None:
        return NoDiscount.NO_RATE
    if balance < rate.least_balance:
        return NoDiscount.BALANCE_LOW
    if cart_minor < rate.least_cart_minor:
        return NoDiscount.CART_LOW
    if eligible_minor == 0:
        return NoDiscount.NO_GOODS
    return None if most_discount(cart_minor, balance, rate, eligible_minor).points else NoDiscount.TOO_FEW


def most_discount(cart_minor: int, balance: int, rate: RedemptionRate, eligible_minor: int | None = None) -> Discount:
    """The largest discount that a *balance* can pay on a cart, and the fewest points that buy it. *eligible_minor*: of
    the cart, what points may pay for; None: all."""
    if balance < rate.least_balance or cart_minor < rate.least_cart_minor:
        return NO_DISCOUNT
    amount = min(cart_minor if eligible_minor is None else eligible_minor, value_of(balance, rate))
    if rate.most_discount_minor is not None:
        amount = min(amount, rate.most_discount_minor)
    if rate.most_discount_bp is not None:
        amount = min(amount, cart_minor * rate.most_discount_bp // 10_000)
    return bought_by(amount, rate)


def bought_by(amount: int, rate: RedemptionRate) -> Discount:
    """An *amount* and the fewest points that buy it."""
    return Discount(-(-amount * rate.points // rate.amount_minor), amount) if amount > 0 else NO_DISCOUNT
