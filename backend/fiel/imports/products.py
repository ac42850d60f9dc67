"""Rows that are products, each with its id at the shop. Columns that the file lacks stay as they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from fiel.core.errors import Checks
from fiel.core.text import fold
from fiel.imports.cells import read_amount, read_percent, read_points, read_yes
from fiel.imports.columns import Field
from fiel.imports.models import Outcome
from fiel.imports.reading import Record
from fiel.imports.rows import Row, Setting, begin, end, meaning, number_rows
from fiel.orders.actions import ProductForm, check_product, hold_products, products_by_ref, write_products
from fiel.orders.actions.ordering import check_ref
from fiel.orders.models import ProductKind

_KINDS: Mapping[ProductKind, str] = {
    ProductKind.GOOD: "bien|producto|articulo|fisico|good|goods|product|item|physical|simple",
    ProductKind.SERVICE: "servicio|service|virtual",
}
UNSAID = object()
"""Of what has no empty value: it stays as it is."""
Reader = Callable[[Checks, str, str, Setting], Any]


def _text(checks: Checks, path: str, cell: str, setting: Setting) -> str:
    return cell


def _price(checks: Checks, path: str, cell: str, setting: Setting) -> int:
    return read_amount(checks, path, cell, setting.terms.currency, setting.signs, or_nothing=True)


def _points(checks: Checks, path: str, cell: str, setting: Setting) -> int:
    return read_points(checks, path, cell, least=0)


def _percent(checks: Checks, path: str, cell: str, setting: Setting) -> int:
    return read_percent(checks, path, cell)


def _yes(checks: Checks, path: str, cell: str, setting: Setting) -> bool:
    return read_yes(checks, path, cell)


def _kind(checks: Checks, path: str, cell: str, setting: Setting) -> ProductKind:
    kind = next((kind for kind, words in _KINDS.items() if fold(cell) in words.split("|")), None)
    if kind is None:
        checks.fail(path, "PRODUCT_KIND")
    return kind or ProductKind.GOOD


_COLUMNS: Mapping[Field, tuple[str, str, Reader, Any]] = {
    Field.CATEGORY: ("category", "category", _text, ""),
    Field.PRICE: ("price_minor", "priceMinor", _price, None),
    Field.SALE_PRICE: ("sale_price_minor", "salePriceMinor", _price, None),
    Field.ON_SALE: ("is_on_sale", "isOnSale", _yes, UNSAID),
    Field.POINTS: ("points", "points", _points, None),
    Field.PERCENT: ("points_bp", "pointsBp", _percent, None),
    Field.KIND: ("kind", "kind", _kind, UNSAID),
    Field.DISCOUNT: ("allows_discount", "allowsDiscount", _yes, UNSAID),
}
"""Of each column: its name in ``ProductForm``, where ``check_product`` finds fault, how it reads, what an empty cell
means."""
_PATHS = {"id": Field.REFERENCE.value, "name": Field.NAME.value,
          **{path: column.value for column, (_, path, _, _) in _COLUMNS.items()}}  # fmt: skip


def read(record: Record, setting: Setting) -> Row:
    """A row with its values read. Pure."""
    row, checks = begin(record, setting)
    has, texts, said = set(setting.mapping), row.texts, row.product
    check_ref(checks, Field.REFERENCE.value, texts.setdefault(Field.REFERENCE, ""))
    if name := texts.get(Field.NAME):  # an empty one leaves the product its name
        said["name"] = name
    for column, (name, _, reader, nothing) in _COLUMNS.items():
        if column in has and (column in texts or nothing is not UNSAID):
            cell = texts.get(column)
            said[name] = reader(checks, column.value, cell, setting) if cell else nothing
    for one, other in (("points", "points_bp"), ("points_bp", "points")):
        if said.get(one) is not None and other not in said:
            said[other] = None
    return end(row, checks)


async def plan(rows: Sequence[Row], setting: Setting, *, writes: bool) -> None:
    """Say what becomes of each row and, in the transaction that does it (*writes*), do it."""
    for row in rows:
        if row.is_open:
            row.content, row.is_named = meaning("products", row.texts[Field.REFERENCE]), True
    named = await number_rows(rows, setting)
    told = [row for row in rows if row.is_open]
    if writes:
        await hold_products(setting.terms.merchant_id)
    before = await products_by_ref(setting.terms.merchant_id, [row.texts[Field.REFERENCE] for row in told])
    forms = []
    for row in told:  # one that is wrong stands in no other's way, in whatever batch they come
        was = before.get(row.texts[Field.REFERENCE])
        checks = Checks()
        form = check_product(checks, "", _changed(row, was, setting))
        end(row, checks)
        if row.problems:
            row.problems = [replace(one, path=_PATHS[one.path]) for one in row.problems]
        elif row.content in named:
            row.repeat("PRODUCT_BEFORE")
        else:
            row.outcome = Outcome.CREATE if was is None else Outcome.SAME if form == was else Outcome.UPDATE
            named.add(row.content or "")
            forms.append(form)
    if writes and forms:
        await write_products(setting.actor, setting.terms.merchant_id, forms, now=setting.now)


def _changed(row: Row, was: ProductForm | None, setting: Setting) -> ProductForm:
    """The product with what the row says; a new sale price puts it on sale where no column says whether it is."""
    said = dict(row.product)
    if Field.SALE_PRICE in setting.mapping and "is_on_sale" not in said:
        price = said["sale_price_minor"]
        if price is None or was is None or price != was.sale_price_minor:
            said["is_on_sale"] = price is not None
    return replace(was or ProductForm(row.texts[Field.REFERENCE], ""), **said)
