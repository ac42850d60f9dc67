"""Orders over REST."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from fiel.core import db
from fiel.core.actor import TokenActor
from fiel.core.errors import NotFound
from fiel.core.ids import global_id, read_global_id
from fiel.core.pagination import Window, cursor
from fiel.merchants.actions import load_terms
from fiel.orders import actions, loaders
from fiel.orders.checkout import loaders as checkouts
from fiel.orders.rules import told_of
from fiel.pos.access import Now, OrdersReader, OrdersWriter
from fiel.pos.order_shapes import NewOrder, NewRefund, Order, OrderCheckout, OrderLine, Refund, StateChange, TakenOrder
from fiel.pos.shapes import Page

router = APIRouter(tags=["orders"])
OrderId = Annotated[str, Path(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_.:#-]{1,64}$")]


@router.post("/orders", status_code=201, summary="Tell of an order", responses={200: {
    "description": "It was known: moved on, changed, or as it was.", "model": TakenOrder,
}})  # fmt: skip
async def place_order(actor: OrdersWriter, form: NewOrder, response: Response, now: Now) -> TakenOrder:
    """The whole of it, under your own number. As often as you like: the same again changes nothing, a later state
    moves it on, other content replaces what there was until it counts. When it counts is the programme's to say;
    until then its points are pending. The promotions of the moment it was placed apply when it counts."""
    known = await loaders.order_by_ref(actor.source_id, form.id)
    lines = tuple(
        actions.LineForm(line.name, line.quantity, line.unit_price_minor, line.product_id, line.discount_minor,
                         line.total_minor)
        for line in form.lines
    )  # fmt: skip
    told = actions.OrderForm(
        form.id, form.customer.ref(), form.total_minor, form.currency, lines, form.discount_minor,
        form.shipping_minor, form.tax_minor, form.state.state, form.placed_at, form.changed_at, form.updated_at,
    )  # fmt: skip
    taken = await actions.place_order(actor, told, now=now)
    if known is not None and known["content"] is not None:
        response.status_code = 200
    return await _taken(actor, taken)


@router.post("/orders/{order_id}/state", summary="An order came to a state")
async def move_order(actor: OrdersWriter, order_id: OrderId, form: StateChange, now: Now) -> TakenOrder:
    """In any order and as often as you like: nothing goes back. What is told of an order that has not come yet waits
    for it. `CANCELLED` and `REFUNDED` take back all of its points and of what promotions brought with it."""
    taken = await actions.move_order(actor, order_id, form.state.state, form.changed_at, now=now)
    return await _taken(actor, taken)


@router.post("/orders/{order_id}/refunds", summary="Part of an order was refunded")
async def refund_order(actor: OrdersWriter, order_id: OrderId, form: NewRefund, now: Now) -> TakenOrder:
    """Known by your own number for it, once however often it is told. Points go back in proportion; what is spent
    already is owed, unless the programme forgives it."""
    taken = await actions.refund_order(actor, order_id, form.id, form.amount_minor, form.refunded_at, now=now)
    return await _taken(actor, taken)


@router.get("/orders/{order_id}", summary="An order")
async def read_order(actor: OrdersReader, order_id: OrderId) -> Order:
    row = await loaders.order_by_ref(actor.source_id, order_id)
    if row is None:
        raise NotFound
    return (await _orders(actor, [row]))[0]


@router.get("/orders", summary="Orders")
async def list_orders(
    actor: OrdersReader, customer: Annotated[str | None, Query(max_length=64, description="Their id.")] = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 20, after: Annotated[str | None, Query(max_length=2000)] = None,
) -> Page[Order]:  # fmt: skip
    """Those of this token's source, the newest first."""
    member = read_global_id(customer, "Member") if customer is not None else None
    page = await loaders.orders(
        actor.merchant_id, Window.of(limit, after), source_id=actor.source_id, membership_id=member
    )
    return Page(data=await _orders(actor, page.rows), next=cursor(page.keys[-1]) if page.has_more else None)


async def _taken(actor: TokenActor, taken: actions.Taken) -> TakenOrder:
    row = await loaders.order(actor.merchant_id, taken.order_id)
    [order] = await _orders(actor, [row or {}])
    return TakenOrder(
        **order.model_dump(), changed=taken.is_changed, late=taken.is_late, unknown_products=list(taken.unknown)
    )


async def _orders(actor: TokenActor, rows: Sequence[db.Row]) -> list[Order]:
    ids = [row["id"] for row in rows]
    lines, refunds = await loaders.lines(ids), await loaders.refunds(ids)
    currency = (await load_terms(actor.merchant_id)).currency
    paid = await checkouts.last_of(actor.source_id, [row["ref"] for row in rows])
    return [_order(row, currency, lines[row["id"]], refunds[row["id"]], paid.get(row["ref"])) for row in rows]


def _order(
    row: db.Row, currency: str, lines: Sequence[db.Row], refunds: Sequence[db.Row], paid: db.Row | None
) -> Order:
    names = ("name", "quantity", "unit_price_minor", "total_minor")
    return Order(
        id=row["ref"], state=told_of(row).state, currency=currency,
        customer_id=global_id("Member", row["membership_id"]) if row["membership_id"] else None,
        total_minor=row["total_minor"], refunded_minor=row["refunded_minor"], points=row["points"],
        pending_points=row["pending"], placed_at=row["placed_at"], updated_at=row["updated_at"],
        lines=[OrderLine(product_id=line["product_ref"], **{name: line[name] for name in names}) for line in lines],
        refunds=[Refund(id=one["ref"], amount_minor=one["amount_minor"], refunded_at=one["happened_at"])
                 for one in refunds],
        checkout=OrderCheckout(
            id=global_id("Checkout", paid["id"]), state=paid["state"], discount_minor=paid["discount_minor"],
            points=paid["points"], points_returned=paid["points_returned"],
        ) if paid else None,
    )  # fmt: skip
