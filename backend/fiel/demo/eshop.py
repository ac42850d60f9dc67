"""The café's e-shop: its catalogue, its token, and the orders of the last weeks in all their states."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime, timedelta

from fiel.core import db
from fiel.core.actor import Scope, StaffActor, TokenActor
from fiel.demo.reviewing import review_orders
from fiel.members.actions import MemberRef
from fiel.members.actions.consent import Consent
from fiel.merchants.actions.tokens import TokenForm, create_token
from fiel.merchants.models import ApiToken, SourceKind
from fiel.orders.actions import (
    LineForm,
    OrderForm,
    ProductForm,
    move_order,
    place_order,
    refund_order,
    save_products,
)
from fiel.orders.checkout.cart import CartForm
from fiel.orders.checkout.committing import CommitForm, commit
from fiel.orders.checkout.promoting import CheckoutForm
from fiel.orders.checkout.quoting import quote
from fiel.orders.models import ProductKind
from fiel.orders.rules import OrderState

PRODUCTS = (
    ProductForm("cafe-etiopia", "Café de Etiopía, 250 g", category="Café en grano", price_minor=1150),
    ProductForm("cafe-casa", "Mezcla de la casa, 1 kg", category="Café en grano", price_minor=2400, points=60),
    ProductForm("molinillo", "Molinillo de mano", category="Utensilios", price_minor=4900, is_on_sale=True,
                sale_price_minor=3900, allows_discount=False),
    ProductForm("taza", "Taza de barro", category="Utensilios", price_minor=1400),
    ProductForm("curso", "Curso de barista, tres horas", ProductKind.SERVICE, "Cursos", 4500, points_bp=20_000),
    ProductForm("tarjeta", "Tarjeta de regalo", category="Regalos", price_minor=2000, points=0, allows_discount=False),
)  # fmt: skip
ORDERS = 36
MOST = 100
"""Points that somebody pays with at once."""
ENDS = (OrderState.COMPLETED,) * 6 + (OrderState.PAID, OrderState.PAID, OrderState.CREATED, OrderState.CANCELLED)


async def sell(owner: StaffActor, customer_id: int, now: datetime, rng: random.Random) -> None:
    """As the shop told of it; the demo's customer waits for an order too."""
    await save_products(owner, PRODUCTS, now=now - timedelta(days=60))
    scopes = tuple(Scope)
    form = TokenForm("Tienda online", "Tienda online", SourceKind.ESHOP, scopes)
    made = await create_token(owner, form, now=now - timedelta(days=60), draw=rng.randbytes)
    token = await ApiToken.get(id=made.id)
    eshop = TokenActor(token.id, owner.merchant_id, token.source_id, None, frozenset(scopes))
    members = await db.fetch(
        "SELECT id FROM membership WHERE merchant_id = $1 AND merged_into_id IS NULL AND blocked_at IS NULL"
        " ORDER BY id LIMIT 80",
        owner.merchant_id,
    )
    mine = next(row["id"] for row in await db.fetch(
        "SELECT id FROM membership WHERE customer_id = $1 AND merchant_id = $2", customer_id, owner.merchant_id
    ))  # fmt: skip
    for number in range(ORDERS):
        moment = now - timedelta(days=(ORDERS - number) * 1.4, minutes=rng.randrange(600))
        spends = number >= ORDERS - 9 and number % 3 == 0
        await _order(
            eshop, f"W-{2001 + number}", rng.choice(members)["id"], rng.choice(ENDS), moment, rng, spends=spends
        )
    await _order(eshop, "W-2101", mine, OrderState.COMPLETED, now - timedelta(days=9), rng)
    await _order(eshop, "W-2102", mine, OrderState.PAID, now - timedelta(hours=20), rng, spends=True)
    await review_orders(owner, eshop, mine, rng)
    await db.execute("UPDATE api_token SET last_used_at = $2 WHERE id = $1", token.id, now - timedelta(minutes=7))


async def _order(
    eshop: TokenActor, ref: str, membership_id: int, ends: OrderState, moment: datetime, rng: random.Random, *,
    spends: bool = False,
) -> None:  # fmt: skip
    bought = rng.sample(PRODUCTS, rng.randrange(1, 4))
    lines = tuple(LineForm(one.name, rng.randrange(1, 3), _price(one), one.ref) for one in bought)
    goods = sum(line.quantity * line.unit_price_minor for line in lines)
    member = MemberRef(membership_id=membership_id)
    off = (
        await _spend(eshop, ref, CheckoutForm(member, CartForm(lines, None, 495), points=MOST), moment) if spends else 0
    )
    form = OrderForm(
        ref, member, goods + 495 - off, lines=lines, discount_minor=off, shipping_minor=495, placed_at=moment
    )
    await place_order(eshop, form, now=moment)
    steps = [OrderState.PAID, OrderState.COMPLETED] if ends is OrderState.COMPLETED else [ends]
    for place, state in enumerate(steps, 1):
        await move_order(eshop, ref, state, None, now=moment + timedelta(hours=5 * place))
    if ends is OrderState.COMPLETED and rng.random() < 0.25:
        later = moment + timedelta(hours=12)
        await refund_order(eshop, ref, f"R-{ref}", lines[0].unit_price_minor or 100, None, now=later)


async def _spend(eshop: TokenActor, ref: str, form: CheckoutForm, moment: datetime) -> int:
    """What their points, up to so many, and the promotions of the day take off."""
    could = await quote(eshop, replace(form, points=None), now=moment)
    chosen = replace(form, points=min(form.points or 0, could.points.most.points))
    found = await quote(eshop, chosen, now=moment)
    if not found.offs:
        return 0
    await commit(eshop, CommitForm(chosen, found.fingerprint, ref, Consent(is_trusted=True)), f"demo-{ref}", now=moment)
    return found.discount_minor


def _price(product: ProductForm) -> int:
    return (product.sale_price_minor if product.is_on_sale else product.price_minor) or 0
