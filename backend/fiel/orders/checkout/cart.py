"""What somebody is about to buy, as a shop tells it and as points and promotions look at it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import orjson

from fiel.core import db
from fiel.core.errors import Checks
from fiel.merchants.actions import ProgramTerms
from fiel.merchants.models import ProductRule
from fiel.orders.actions.ordering import LARGEST_AMOUNT, LineForm, read_lines
from fiel.orders.rules import Line, ProductPoints
from fiel.rules.facts import CartLine


@dataclass(frozen=True, slots=True)
class CartForm:
    """Either *lines*, or *goods_minor* alone; with both they must agree. Points and promotions pay for goods only."""

    lines: tuple[LineForm, ...] = ()
    goods_minor: int | None = None
    shipping_minor: int = 0
    tax_minor: int = 0
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class CheckoutCart:
    """*looked*: the lines with their categories. *payable*: whether points may pay for each (without lines: for the
    whole). *points_of*: products that earn in a way of their own."""

    lines: tuple[Line, ...]
    goods_minor: int
    shipping_minor: int
    tax_minor: int
    looked: tuple[CartLine, ...]
    payable: tuple[bool, ...]
    points_of: dict[str, ProductPoints]

    @property
    def around_minor(self) -> int:
        return self.shipping_minor + self.tax_minor

    def fingerprint(self) -> str:
        told = [
            [[line.product_ref, line.name, line.quantity, line.unit_price_minor, line.total_minor]
             for line in self.lines],
            self.goods_minor, self.shipping_minor, self.tax_minor,
        ]  # fmt: skip
        return hashlib.sha256(orjson.dumps(told)).hexdigest()


async def read_cart(terms: ProgramTerms, form: CartForm) -> CheckoutCart:
    """Raises InvalidInput with all that does not add up."""
    checks = Checks()
    if form.currency is not None and form.currency.upper() != terms.currency:
        checks.fail("currency", "OTHER_CURRENCY", currency=terms.currency)
    checks.within("shippingMinor", form.shipping_minor, 0, LARGEST_AMOUNT)
    checks.within("taxMinor", form.tax_minor, 0, LARGEST_AMOUNT)
    lines = read_lines(checks, form.lines)
    goods = sum(line.total_minor for line in lines) if lines else form.goods_minor or 0
    if lines and form.goods_minor is not None and form.goods_minor != goods:
        checks.fail("goodsMinor", "GOODS_SUM", should=goods)
    checks.within("goodsMinor", goods, 1, LARGEST_AMOUNT)
    checks.done()
    known = await _catalogue(terms.merchant_id, sorted({line.product_ref for line in lines if line.product_ref}))
    rows = [known.get(line.product_ref or "") for line in lines]
    return CheckoutCart(
        lines, goods, form.shipping_minor, form.tax_minor,
        tuple(CartLine(line.product_ref, row["category"] if row else "", line.quantity, line.total_minor)
              for line, row in zip(lines, rows, strict=True)),
        tuple(_is_payable(terms, line, row) for line, row in zip(lines, rows, strict=True)) if lines else (True,),
        {ref: ProductPoints(row["points"], row["points_bp"]) for ref, row in known.items()
         if row["points"] is not None or row["points_bp"] is not None},
    )  # fmt: skip


def excludes_goods(terms: ProgramTerms) -> bool:
    """Whether points may not pay for just anything."""
    return terms.excludes_sale_items or terms.product_rule is not ProductRule.ALL


def _is_payable(terms: ProgramTerms, line: Line, row: db.Row | None) -> bool:
    if row is not None and not row["allows_discount"]:
        return False
    if terms.excludes_sale_items and row is not None and row["is_on_sale"]:
        return False
    named = line.product_ref in terms.product_refs or bool(
        row and row["category"] and f"category:{row['category']}" in terms.product_refs
    )
    return {ProductRule.ALL: True, ProductRule.ONLY: named, ProductRule.EXCEPT: not named}[terms.product_rule]


async def _catalogue(merchant_id: int, refs: list[str]) -> dict[str, db.Row]:
    if not refs:
        return {}
    rows = await db.fetch(
        "SELECT ref, category, is_on_sale, allows_discount, points, points_bp FROM product WHERE merchant_id = $1"
        f" AND removed_at IS NULL AND {db.among('ref', 2)}",
        merchant_id,
        db.to_json(refs),
    )
    return {row["ref"]: row for row in rows}
