"""What is taken off a cart, one thing after the other: pure functions over integers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from fiel.promotions.rules import discount_of
from fiel.rules.facts import Cart, CartLine
from fiel.rules.language import Discount, FreeProduct


class OffKind(Enum):
    BENEFIT = "BENEFIT"
    PROMO_CODE = "PROMO_CODE"
    VOUCHER = "VOUCHER"
    POINTS = "POINTS"


@dataclass(frozen=True, slots=True)
class Off:
    """Something taken off. *gifts*: things that come along, in words. *points*: what was spent for it."""

    kind: OffKind
    title: str
    amount_minor: int
    promotion_id: int | None = None
    voucher_id: int | None = None
    points: int = 0
    gifts: tuple[str, ...] = ()


@dataclass(slots=True)
class Basket:
    """What is left to pay of each line; without lines of the whole, which then has one place."""

    lines: tuple[CartLine, ...]
    left: list[int] = field(default_factory=list)

    @staticmethod
    def of(lines: Sequence[CartLine], goods_minor: int) -> Basket:
        return Basket(tuple(lines), [line.total_minor for line in lines] if lines else [goods_minor])

    @property
    def total(self) -> int:
        return sum(self.left)

    def cart(self) -> Cart:
        """As conditions and discounts look at it now."""
        rest = tuple(replace(line, total_minor=left) for line, left in zip(self.lines, self.left, strict=False))
        return Cart(self.total, rest)

    def copy(self) -> Basket:
        return Basket(self.lines, list(self.left))

    def take(self, amount: int, places: Sequence[int]) -> int:
        """As much of *amount* as is left at *places*, spread over them in proportion; what was taken."""
        taken = min(amount, sum(self.left[place] for place in places))
        for place, part in zip(places, spread(taken, [self.left[place] for place in places]), strict=True):
            self.left[place] -= part
        return taken

    def take_discount(self, action: Discount) -> int | None:
        """None: it is on some goods, and which there are was not told."""
        amount = discount_of(action, self.cart())
        if amount is None:
            return None
        chosen = bool(action.products or action.categories)
        places = [
            place for place in range(len(self.left))
            if not chosen or _is_of(self.lines[place], action.products, action.categories)
        ]  # fmt: skip
        return self.take(amount, places)

    def take_free(self, action: FreeProduct) -> int | None:
        """One unit of it, the dearest; None: none that is left to pay is in the cart."""
        places = [place for place, line in enumerate(self.lines)
                  if line.product == action.product and self.left[place]]  # fmt: skip
        if not places:
            return None
        units = {place: min(self.left[place], -(-line.total_minor // line.quantity)) for place in places
                 for line in [self.lines[place]]}  # fmt: skip
        dearest = max(places, key=lambda place: units[place])
        return self.take(units[dearest], [dearest])


def spread(amount: int, over: Sequence[int]) -> list[int]:
    """*amount* in parts in proportion to *over*, none above its own: the largest remainders are rounded up."""
    whole = sum(over)
    if not whole:
        return [0] * len(over)
    parts = [amount * one // whole for one in over]
    by_remainder = sorted(range(len(over)), key=lambda place: (-(amount * over[place] % whole), place))
    for place in by_remainder[: amount - sum(parts)]:
        parts[place] += 1
    return parts


def due_back(points: int, refunded_minor: int, total_minor: int) -> int:
    """Of the points that an order cost, what a refund of part of its money gives back; rounded down until the last."""
    return points * refunded_minor // total_minor if total_minor else 0


def _is_of(line: CartLine, products: tuple[str, ...], categories: tuple[str, ...]) -> bool:
    return line.product in products or line.category in categories
