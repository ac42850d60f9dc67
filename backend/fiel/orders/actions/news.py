"""What is told of orders, and how it was taken."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

import orjson

from fiel.orders.rules import Line, OrderState


@dataclass(frozen=True, slots=True)
class Content:
    """What was ordered, by whom. *updated_at*: the shop's own word on when it last changed."""

    membership_id: int
    lines: tuple[Line, ...]
    goods_minor: int
    discount_minor: int
    shipping_minor: int
    tax_minor: int
    total_minor: int
    placed_at: datetime
    location_id: int | None = None
    updated_at: datetime | None = None
    is_dated: bool = True
    """The shop said when it was placed."""

    def fingerprint(self) -> str:
        told = [
            [[line.product_ref, line.name, line.quantity, line.unit_price_minor, line.total_minor]
             for line in self.lines],
            self.goods_minor, self.discount_minor, self.shipping_minor, self.tax_minor, self.total_minor,
        ]  # fmt: skip
        return hashlib.sha256(orjson.dumps(told)).hexdigest()


@dataclass(frozen=True, slots=True)
class Refund:
    ref: str
    amount_minor: int
    happened_at: datetime


@dataclass(frozen=True, slots=True)
class OrderNews:
    """Something told of the order *ref*; None: nothing of that kind."""

    ref: str
    happened_at: datetime
    content: Content | None = None
    state: OrderState | None = None
    refunds: tuple[Refund, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """*is_late*: it told of a state that the order is past. *unknown*: products that the shop has not told us of."""

    order_id: int
    is_changed: bool
    is_late: bool
    unknown: tuple[str, ...] = ()
    is_new: bool = False
    points: int = 0
    """What it gave or (negative) took now."""
    carry: int = 0
    carry_of: int = 1
    """What its member carries on after it."""
