"""The catalogue of a shop, kept by its own ids, many at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Actor, Role, ShopActor
from fiel.core.errors import ChangedMeanwhile, Checks, NotFound, camel
from fiel.core.text import fold
from fiel.orders.actions.openings import ALWAYS, Opening, check_opening, write_opening
from fiel.orders.actions.ordering import LARGEST_AMOUNT, check_ref
from fiel.orders.models import ProductKind

MOST_AT_ONCE = 500
MOST_BP = 10_000_000


@dataclass(frozen=True, slots=True)
class ProductForm:
    """A whole product. At most one of *points* (a unit) and *points_bp* (of each whole unit of the currency)."""

    ref: str
    name: str
    kind: ProductKind = ProductKind.GOOD
    category: str = ""
    price_minor: int | None = None
    is_on_sale: bool = False
    sale_price_minor: int | None = None
    points: int | None = None
    points_bp: int | None = None
    allows_discount: bool = True


async def save_products(actor: ShopActor, forms: Sequence[ProductForm], *, now: datetime) -> int:
    """Make or replace products by their ids; how many changed. Manager and up. Raises InvalidInput."""
    actor.require(Role.MANAGER)
    checks = Checks()
    if len(forms) > MOST_AT_ONCE:
        checks.fail("products", "MANY", most=MOST_AT_ONCE)
        checks.done()
    checked = [check_product(checks, f"products.{place}.", form) for place, form in enumerate(forms)]
    seen: set[str] = set()
    for place, form in enumerate(checked):
        if form.ref in seen:
            checks.fail(f"products.{place}.id", "TWICE")
        seen.add(form.ref)
    checks.done()
    return await db.transaction(lambda: write_products(actor, actor.merchant_id, checked, now=now))


async def keep_product(actor: ShopActor, form: ProductForm, *, now: datetime) -> None:
    """Make or replace one product by its id. Manager and up. Raises InvalidInput."""
    actor.require(Role.MANAGER)
    checks = Checks()
    checked = check_product(checks, "", form)
    checks.done()
    await db.transaction(lambda: write_products(actor, actor.merchant_id, [checked], now=now))


async def save_product(
    actor: ShopActor, form: ProductForm, version: int | None, *, now: datetime, opening: Opening = ALWAYS
) -> None:
    """One product, in the panel. *version*: of the one that the form showed; None: there must be none yet.

    Manager and up. Raises NotFound, InvalidInput, ChangedMeanwhile.
    """
    actor.require(Role.MANAGER)
    checks = Checks()
    checked = check_product(checks, "", form)
    await check_opening(checks, actor.merchant_id, opening)
    checks.done()

    async def body() -> None:
        await hold_products(actor.merchant_id)
        row = await db.fetch_one(
            "SELECT version, removed_at FROM product WHERE merchant_id = $1 AND ref = $2", actor.merchant_id, form.ref
        )
        there = row is not None and row["removed_at"] is None
        if version is None and there:
            checks.fail("id", "REF_TAKEN")
            checks.done()
        if version is not None and (row is None or not there or row["version"] != version):
            raise ChangedMeanwhile
        written = await write_products(actor, actor.merchant_id, [checked], now=now)
        if await write_opening(actor.merchant_id, checked.ref, opening, now=now) and not written:
            await _saved(actor, actor.merchant_id, checked.ref, 1, now)

    await db.transaction(body)


async def remove_product(actor: ShopActor, ref: str, *, now: datetime) -> None:
    """It earns by the programme's rate from now on; orders keep it. Twice is once. Manager and up. Raises NotFound."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        await hold_products(actor.merchant_id)
        row = await db.fetch_one(
            "SELECT id, removed_at FROM product WHERE merchant_id = $1 AND ref = $2", actor.merchant_id, ref
        )
        if row is None:
            raise NotFound
        if row["removed_at"] is None:
            await db.execute(
                "UPDATE product SET removed_at = $2, updated_at = $2, version = version + 1 WHERE id = $1",
                row["id"],
                now,
            )
            await record(Happened("product.removed", actor, now, merchant_id=actor.merchant_id,
                                  subject=("product", row["id"])))  # fmt: skip

    await db.transaction(body)


def check_product(checks: Checks, path: str, form: ProductForm) -> ProductForm:
    """*form* cleaned; what is wrong with it goes to *checks*."""
    check_ref(checks, f"{path}id", form.ref)
    for name, value, most in (
        ("price_minor", form.price_minor, LARGEST_AMOUNT), ("sale_price_minor", form.sale_price_minor, LARGEST_AMOUNT),
        ("points", form.points, 10**9), ("points_bp", form.points_bp, MOST_BP),
    ):  # fmt: skip
        if value is not None:
            checks.within(f"{path}{camel(name)}", value, 0, most)
    if form.points is not None and form.points_bp is not None:
        checks.fail(f"{path}pointsBp", "ONE_WAY")
    if form.is_on_sale and form.sale_price_minor is None:
        checks.fail(f"{path}salePriceMinor", "REQUIRED")
    if form.sale_price_minor is not None and form.price_minor is not None and form.sale_price_minor > form.price_minor:
        checks.fail(f"{path}salePriceMinor", "SALE_ABOVE")
    return ProductForm(
        form.ref, checks.text(f"{path}name", form.name, 160), form.kind,
        checks.text(f"{path}category", form.category, 80, least=0), form.price_minor, form.is_on_sale,
        form.sale_price_minor, form.points, form.points_bp, form.allows_discount,
    )  # fmt: skip


async def hold_products(merchant_id: int) -> None:
    """Nobody else writes products until the commit."""
    await db.hold("products", merchant_id)


async def products_by_ref(merchant_id: int, refs: Sequence[str]) -> dict[str, ProductForm]:
    """Those of the shop's ids that it sells now."""
    rows = await db.fetch(
        f"SELECT * FROM product WHERE merchant_id = $1 AND removed_at IS NULL AND {db.among('ref', 2)}",
        merchant_id, db.to_json(list(refs)),
    )  # fmt: skip
    return {
        row["ref"]: ProductForm(
            row["ref"], row["name"], ProductKind(row["kind"]), row["category"], row["price_minor"],
            bool(row["is_on_sale"]), row["sale_price_minor"], row["points"], row["points_bp"],
            bool(row["allows_discount"]),
        )
        for row in rows
    }  # fmt: skip


async def write_products(actor: Actor, merchant_id: int, forms: Sequence[ProductForm], *, now: datetime) -> int:
    """Those that differ from what there is; how many. Inside a transaction."""
    columns = {
        "merchant_id": "bigint", "ref": "text", "name": "text", "search_key": "text", "kind": "text",
        "category": "text", "price_minor": "bigint", "is_on_sale": "boolean", "sale_price_minor": "bigint",
        "points": "bigint", "points_bp": "int", "allows_discount": "boolean", "version": "int",
        "created_at": "timestamptz", "updated_at": "timestamptz",
    }  # fmt: skip
    told = ("name", "kind", "category", "price_minor", "is_on_sale", "sale_price_minor", "points", "points_bp",
            "allows_discount")  # fmt: skip
    await hold_products(merchant_id)
    before = await products_by_ref(merchant_id, [form.ref for form in forms])
    rows = []
    for form in forms:
        row = {"kind": form.kind.value, **{name: getattr(form, name) for name in told if name != "kind"}}
        if before.get(form.ref) == form:
            continue
        rows.append({
            **row, "merchant_id": merchant_id, "ref": form.ref, "version": 1, "created_at": now, "updated_at": now,
            "search_key": fold(f"{form.ref} {form.name} {form.category}")[:240],
        })  # fmt: skip
    sets = ", ".join(f"{name} = excluded.{name}" for name in (*told, "search_key", "updated_at"))
    await db.insert_rows(
        "product", columns, rows,
        on_conflict=f"(merchant_id, ref) DO UPDATE SET {sets}, removed_at = NULL, version = product.version + 1",
    )  # fmt: skip
    if rows:
        await _saved(actor, merchant_id, rows[0]["ref"], len(rows), now)
    return len(rows)


async def _saved(actor: Actor, merchant_id: int, first: str, count: int, now: datetime) -> None:
    saved = await db.fetch("SELECT id FROM product WHERE merchant_id = $1 AND ref = $2", merchant_id, first)
    await record(Happened("product.saved" if count == 1 else "products.saved", actor, now, merchant_id=merchant_id,
                          data={"rows": count}, subject=("product", saved[0]["id"])))  # fmt: skip
