"""The catalogue over GraphQL."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import Role
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    Connection,
    InvalidInput,
    Money,
    Node,
    NotFound,
    SafeInt,
    connection,
    field,
    money,
    mutation,
    told,
)
from fiel.core.ids import global_id, read_global_id
from fiel.core.language import Language
from fiel.core.pagination import OrderedWindow, Page, ordered_cursor
from fiel.merchants.actions import load_terms
from fiel.merchants.graphql import staff
from fiel.orders import actions, loaders
from fiel.orders.models import ProductKind as ProductKindValue

strawberry.enum(ProductKindValue, name="ProductKind", description="A good or a service.")


@strawberry.type(description="Something that a merchant sells.")
class Product(Node):
    ref: str = told("The shop's own id.")
    name: str = told("Its name.")
    kind: ProductKindValue = told("What it is.")
    category: str = told("Its category; may be empty.")
    price: Money | None = told("For one; null: not told.")
    is_on_sale: bool = told("Whether it is on sale.")
    sale_price: Money | None = told("For one, on sale.")
    points: SafeInt | None = told("For each, whatever it costs; null: by the amount.")
    points_bp: int | None = told("Points for each whole unit of the currency paid, in basis points; null: by the rate.")
    allows_discount: bool = told("Whether points may pay for it.")
    opens_at: datetime | None = told("From when everybody can buy it; null: always.")
    early_segment_id: strawberry.ID | None = told("Who can before that; null: nobody.")
    version: int = told("Counts changes; pass it back with an update.")
    updated_at: datetime = told("When it last changed.")


@strawberry.type(description="A product that the reader can buy before the others.")
class EarlyProduct(Node):
    ref: str = told("The shop's own id.")
    name: str = told("Its name.")
    price: Money | None = told("For one; null: not told.")
    opens_at: datetime = told("From when everybody can.")


def early_product(row: db.Row, currency: str, language: Language) -> EarlyProduct:
    minor = row["sale_price_minor"] if row["is_on_sale"] else row["price_minor"]
    return EarlyProduct(
        id=strawberry.ID(global_id("Product", row["id"])), ref=row["ref"], name=row["name"], opens_at=row["opens_at"],
        price=None if minor is None else money(minor, currency, language),
    )  # fmt: skip


def segment_id(number: int | None) -> strawberry.ID | None:
    return strawberry.ID(global_id("Segment", number)) if number is not None else None


@strawberry.input(description="A product as it shall be; all of it is replaced.")
class SaveProductInput:
    ref: str = told("The shop's own id: 1 to 64 letters, digits and `- _ . : #`.")
    name: str = told("Up to 160 characters.")
    kind: ProductKindValue = told("What it is.", ProductKindValue.GOOD)
    category: str = told("Up to 80 characters.", "")
    price_minor: SafeInt | None = told("For one, in minor units.", None)
    is_on_sale: bool = told("Whether it is on sale.", False)
    sale_price_minor: SafeInt | None = told("For one, on sale.", None)
    points: SafeInt | None = told("For each; none: by the amount.", None)
    points_bp: int | None = told("Instead: points for each whole unit of the currency, in basis points.", None)
    allows_discount: bool = told("Whether points may pay for it.", True)
    opens_at: datetime | None = told("From when everybody can buy it; none: always.", None)
    early_segment_id: strawberry.ID | None = told("Who can before that.", None)
    version: int | None = told("Of the one that the form showed; none: a new one.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)

    def form(self) -> actions.ProductForm:
        return actions.ProductForm(
            self.ref.strip(), self.name, self.kind, self.category, self.price_minor, self.is_on_sale,
            self.sale_price_minor, self.points, self.points_bp, self.allows_discount,
        )  # fmt: skip

    def opening(self) -> actions.Opening:
        segment = read_global_id(self.early_segment_id, "Segment") if self.early_segment_id else None
        return actions.Opening(self.opens_at, segment)


@strawberry.input(description="Which product.")
class RemoveProductInput:
    ref: str = told("The shop's own id.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="The product is kept.")
class SaveProductSuccess:
    product: Product = told("As it is now.")


@strawberry.type(description="The product is gone; orders keep it.")
class RemoveProductSuccess:
    done: bool = told("Always true.")


SaveProductResult = Annotated[
    SaveProductSuccess | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("SaveProductResult", description="What keeping a product can answer."),
]
RemoveProductResult = Annotated[
    RemoveProductSuccess | NotFound | ActionRefused,
    strawberry.union("RemoveProductResult", description="What removing a product can answer."),
]


async def _products(info: Info, merchant_id: int, rows: list[db.Row]) -> list[Product]:
    currency = (await load_terms(merchant_id)).currency

    def price(minor: int | None) -> Money | None:
        return None if minor is None else money(minor, currency, info.context.language)

    names = ("ref", "name", "category", "points", "points_bp", "version", "updated_at", "opens_at")
    return [
        Product(
            id=strawberry.ID(global_id("Product", row["id"])), kind=ProductKindValue(row["kind"]),
            price=price(row["price_minor"]), is_on_sale=bool(row["is_on_sale"]),
            sale_price=price(row["sale_price_minor"]), allows_discount=bool(row["allows_discount"]),
            early_segment_id=segment_id(row["early_segment_id"]), **{name: row[name] for name in names},
        )
        for row in rows
    ]  # fmt: skip


@strawberry.type
class ProductsQuery:
    @field("A merchant's products by id and name; *query*: part of an id, a name or a category. Manager and up.")
    async def products(
        self, info: Info, query: str = "", first: int = 20, after: str | None = None, merchant: str | None = None
    ) -> Connection[Product]:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        rows, has_more = await loaders.products(actor.merchant_id, query, OrderedWindow.of(first, after))
        cursors = [ordered_cursor(row["search_key"], row["id"]) for row in rows]
        page = Page(rows, [row["id"] for row in rows], has_more)
        return connection(page, await _products(info, actor.merchant_id, rows), after=after, cursors=cursors)

    @field("A product by the shop's id; null: there is none. Manager and up.")
    async def product(self, info: Info, ref: str, merchant: str | None = None) -> Product | None:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        row = await loaders.product(actor.merchant_id, ref.replace("\0", ""))
        return (await _products(info, actor.merchant_id, [row]))[0] if row else None


@strawberry.type
class ProductsMutation:
    @mutation("Keep a product, new or as it was. Manager and up.")
    async def save_product(self, info: Info, input: SaveProductInput) -> SaveProductResult:
        actor = await staff(info, input.merchant)
        await actions.save_product(actor, input.form(), input.version, now=info.context.now, opening=input.opening())
        row = await loaders.product(actor.merchant_id, input.ref.strip())
        return SaveProductSuccess(product=(await _products(info, actor.merchant_id, [row or {}]))[0])

    @mutation("Remove a product: it earns by the programme's rate from now on. Manager and up.")
    async def remove_product(self, info: Info, input: RemoveProductInput) -> RemoveProductResult:
        actor = await staff(info, input.merchant)
        await actions.remove_product(actor, input.ref.replace("\0", ""), now=info.context.now)
        return RemoveProductSuccess(done=True)
