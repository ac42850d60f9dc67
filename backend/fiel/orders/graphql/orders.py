"""Orders as a merchant sees them; shops tell of them over REST."""

from __future__ import annotations

from datetime import datetime

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import Role
from fiel.core.graphql import Connection, Money, Node, SafeInt, connection, field, money, told
from fiel.core.ids import global_id, read_global_id
from fiel.core.pagination import Window
from fiel.ledger.graphql import WhyStep, why_steps
from fiel.merchants.actions import load_terms
from fiel.merchants.graphql import Source, source_of, staff
from fiel.orders import loaders
from fiel.orders.checkout import loaders as checkouts
from fiel.orders.graphql.checkout_types import Checkout, checkout_of
from fiel.orders.rules import OrderState as OrderStateValue
from fiel.orders.rules import told_of
from fiel.promotions.graphql import reader_for

strawberry.enum(OrderStateValue, name="OrderState", description="Where an order stands.")


@strawberry.type(description="Something ordered.")
class OrderLine:
    product_ref: str | None = told("The shop's id of the product.")
    name: str = told("Its name.")
    quantity: int = told("How many.")
    total: Money = told("For all of them, less what was taken off.")


@strawberry.type(description="Money given back.")
class OrderRefund:
    ref: str = told("The shop's number for it.")
    amount: Money = told("How much.")
    happened_at: datetime = told("When.")


@strawberry.type(description="An order that a till or an e-shop told of.")
class Order(Node):
    row: strawberry.Private[db.Row]
    currency: strawberry.Private[str]

    @field("The shop's own number.")
    def ref(self) -> str:
        return str(self.row["ref"])

    @field("Where it stands.")
    def state(self) -> OrderStateValue:
        return told_of(self.row).state

    @field("Whether what was ordered has been told; until then what else was told of it waits here.")
    def has_content(self) -> bool:
        return self.row["content"] is not None

    @field("Where it came from.")
    def source(self) -> Source:
        return source_of(self.row)

    @field("Whose, as a `Member`.")
    def member_id(self) -> strawberry.ID | None:
        number = self.row["membership_id"]
        return strawberry.ID(global_id("Member", number)) if number else None

    @field("Their name as given to this merchant.")
    def member_name(self) -> str | None:
        return db.text_of(self.row, "member_name")

    @field("What was paid.")
    def total(self, info: Info) -> Money:
        return money(self.row["total_minor"], self.currency, info.context.language)

    @field("What of it was given back.")
    def refunded(self, info: Info) -> Money:
        return money(self.row["refunded_minor"], self.currency, info.context.language)

    @field("What the customer has of it now.")
    def points(self) -> SafeInt:
        return SafeInt(self.row["points"])

    @field("What they will have when it counts.")
    def pending_points(self) -> SafeInt:
        return SafeInt(self.row["pending"])

    @field("Why these points.")
    def why(self, info: Info) -> list[WhyStep]:
        return why_steps(db.from_json(self.row["why"]), self.currency, info.context.language)

    @field("When it was placed.")
    def placed_at(self) -> datetime:
        moment: datetime = self.row["placed_at"]
        return moment

    @field("What was ordered; empty where the shop told the total alone.")
    async def lines(self, info: Info) -> list[OrderLine]:
        rows = (await loaders.lines([self.row["id"]]))[self.row["id"]]
        return [
            OrderLine(product_ref=row["product_ref"], name=row["name"], quantity=row["quantity"],
                      total=money(row["total_minor"], self.currency, info.context.language))
            for row in rows
        ]  # fmt: skip

    @field("What points and promotions paid of it; null: nothing.")
    async def checkout(self, info: Info) -> Checkout | None:
        ref = self.row["ref"]
        found = (await checkouts.last_of(self.row["source_id"], [ref])).get(ref)
        if found is None:
            return None
        return checkout_of(found, await reader_for(found["merchant_id"], info.context.language))

    @field("Its refunds, as they came.")
    async def refunds(self, info: Info) -> list[OrderRefund]:
        rows = (await loaders.refunds([self.row["id"]]))[self.row["id"]]
        return [
            OrderRefund(ref=row["ref"], amount=money(row["amount_minor"], self.currency, info.context.language),
                        happened_at=row["happened_at"])
            for row in rows
        ]  # fmt: skip


def _order(row: db.Row, currency: str) -> Order:
    return Order(id=strawberry.ID(global_id("Order", row["id"])), row=row, currency=currency)


@strawberry.type
class OrdersQuery:
    @field("A merchant's orders, newest first; *query*: the beginning of a number. Manager and up.")
    async def orders(
        self, info: Info, query: str = "", member: strawberry.ID | None = None, first: int = 20,
        after: str | None = None, merchant: str | None = None,
    ) -> Connection[Order]:  # fmt: skip
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        whose = read_global_id(member, "Member") if member else None
        page = await loaders.orders(actor.merchant_id, Window.of(first, after), membership_id=whose, query=query)
        currency = (await load_terms(actor.merchant_id)).currency
        return connection(page, [_order(row, currency) for row in page.rows], after=after)

    @field("An order by its id; null: there is none. Manager and up.")
    async def order(self, info: Info, id: strawberry.ID, merchant: str | None = None) -> Order | None:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        row = await loaders.order(actor.merchant_id, read_global_id(id, "Order"))
        return _order(row, (await load_terms(actor.merchant_id)).currency) if row else None
