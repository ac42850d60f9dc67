"""Products over REST."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response

from fiel.core import db
from fiel.core.errors import NotFound
from fiel.core.ids import read_global_id
from fiel.core.pagination import OrderedWindow, ordered_cursor
from fiel.members.actions.find import MemberRef, resolve_member
from fiel.orders import actions, loaders
from fiel.orders.models import ProductKind
from fiel.pos.access import CustomersReader, Now, ProductsReader, ProductsWriter
from fiel.pos.order_shapes import NewProduct, NewProducts, Product, SavedProducts
from fiel.pos.orders import OrderId
from fiel.pos.shapes import Page

router = APIRouter(tags=["products"])


@router.get("/products", summary="Products")
async def list_products(
    actor: ProductsReader,
    q: Annotated[str, Query(max_length=80, description="Part of an id, a name or a category.")] = "",
    limit: Annotated[int, Query(ge=1, le=100)] = 20, after: Annotated[str | None, Query(max_length=2000)] = None,
) -> Page[Product]:  # fmt: skip
    """By id and name."""
    rows, has_more = await loaders.products(actor.merchant_id, q, OrderedWindow.of(limit, after))
    last = ordered_cursor(rows[-1]["search_key"], rows[-1]["id"]) if has_more else None
    return Page(data=[_product(row) for row in rows], next=last)


@router.get("/customers/{customer_id}/early-products", summary="What a customer can buy before the others")
async def read_early_products(actor: CustomersReader, customer_id: str, now: Now) -> list[Product]:
    """Products that are not sold to everybody yet, and that the business opened to a group that the customer is in
    now: up to a hundred, what opens first to all first. Keep the others from buying them until their `opens_at`."""
    ref = MemberRef(membership_id=read_global_id(customer_id, "Member"))
    found = await resolve_member(actor, ref, now=now)
    rows = await loaders.early_products(actor.merchant_id, found.membership_id or 0, now)
    return [_product(row) for row in rows]


@router.put("/products/{product_id}", summary="Keep a product")
async def save_product(actor: ProductsWriter, product_id: OrderId, form: NewProduct, now: Now) -> Product:
    """New or instead of what there was, under your own id."""
    await actions.keep_product(actor, _form(product_id, form), now=now)
    row = await loaders.product(actor.merchant_id, product_id)
    if row is None:
        raise NotFound
    return _product(row)


@router.put("/products", summary="Keep many products")
async def save_many(actor: ProductsWriter, form: NewProducts, now: Now) -> SavedProducts:
    """All of them or, where one has a mistake, none."""
    changed = await actions.save_products(actor, [_form(one.id, one) for one in form.products], now=now)
    return SavedProducts(changed=changed)


@router.get("/products/{product_id}", summary="A product")
async def read_product(actor: ProductsReader, product_id: OrderId) -> Product:
    row = await loaders.product(actor.merchant_id, product_id)
    if row is None:
        raise NotFound
    return _product(row)


@router.delete("/products/{product_id}", status_code=204, summary="Remove a product")
async def remove_product(actor: ProductsWriter, product_id: OrderId, now: Now) -> Response:
    """Orders keep it; from now on it earns by the programme's rate."""
    await actions.remove_product(actor, product_id, now=now)
    return Response(status_code=204)


def _form(product_id: str, given: NewProduct) -> actions.ProductForm:
    return actions.ProductForm(
        product_id, given.name, given.kind, given.category, given.price_minor, given.is_on_sale,
        given.sale_price_minor, given.points, given.points_bp, given.allows_discount,
    )  # fmt: skip


def _product(row: db.Row) -> Product:
    names = ("name", "category", "price_minor", "sale_price_minor", "points", "points_bp", "opens_at", "updated_at")
    return Product(
        id=row["ref"], kind=ProductKind(row["kind"]), is_on_sale=bool(row["is_on_sale"]),
        allows_discount=bool(row["allows_discount"]), **{name: row[name] for name in names},
    )  # fmt: skip
