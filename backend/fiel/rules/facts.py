"""What conditions look at: a snapshot, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class CartLine:
    """*total_minor*: what is paid for all of its units."""

    product: str | None
    category: str
    quantity: int
    total_minor: int


@dataclass(frozen=True, slots=True)
class Cart:
    """*lines* may be fewer than what was bought: a till that tells the amount alone tells none."""

    total_minor: int
    lines: tuple[CartLine, ...] = ()

    def units_of(self, products: tuple[str, ...], categories: tuple[str, ...]) -> int:
        return sum(line.quantity for line in self.chosen(products, categories))

    def chosen(self, products: tuple[str, ...], categories: tuple[str, ...]) -> tuple[CartLine, ...]:
        """The lines that are one of *products* or of *categories*."""
        return tuple(line for line in self.lines if line.product in products or line.category in categories)


@dataclass(frozen=True, slots=True)
class Facts:
    """A member at a moment. *now*: by the merchant's own clock. *purchases* and *spend_minor*: without
    the one that is being looked at. *cart*, *location*: None while there is no purchase, or it is not known where."""

    now: datetime
    balance: int = 0
    lifetime: int = 0
    spend_minor: int = 0
    purchases: int = 0
    days_since_visit: int = 0
    tier: int | None = None
    tiers_reached: frozenset[int] = frozenset()
    """Its own and those below it."""
    badges: frozenset[int] = frozenset()
    segments: frozenset[int] = frozenset()
    newsletter: bool = False
    birthday: date | None = None
    location: int | None = None
    cart: Cart | None = None
