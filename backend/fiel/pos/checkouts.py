"""Checkouts over REST."""

from __future__ import annotations

from collections.abc import Sequence

from fastapi import APIRouter

from fiel.core import db
from fiel.core.actor import TokenActor
from fiel.core.errors import NotFound
from fiel.core.ids import global_id, read_global_id
from fiel.core.language import Language
from fiel.orders.actions.ordering import LineForm
from fiel.orders.checkout import loaders
from fiel.orders.checkout.cart import CartForm
from fiel.orders.checkout.committing import CommitForm, commit
from fiel.orders.checkout.promoting import CheckoutForm, Option
from fiel.orders.checkout.quoting import Quote, quote
from fiel.orders.checkout.returning import cancel
from fiel.orders.checkout.rules import Off
from fiel.orders.checkout.stored import read_offs
from fiel.orders.graphql import label_of
from fiel.pos.access import Key, Now, OrdersReader, OrdersWriter, Reader
from fiel.pos.checkout_shapes import (
    Checkout,
    CheckoutOption,
    CheckoutQuote,
    CommitCheckout,
    DiscountLine,
    NewCheckout,
    PointsOffer,
)
from fiel.pos.consent import consent_of
from fiel.promotions.graphql import brings_text, reader_for
from fiel.rules.language import Condition
from fiel.rules.words import Reader as RulesReader
from fiel.rules.words import condition_text

router = APIRouter(tags=["checkouts"])


@router.post("/checkout-quotes", summary="What a cart could save")
async def quote_cart(actor: OrdersWriter, form: NewCheckout, now: Now, language: Reader) -> CheckoutQuote:
    """What points and promotions take off it as the customer chooses, why, and what else they could use. Ask again
    whenever the cart or the choice changes; nothing is spent."""
    found = await quote(actor, _form(form), now=now)
    return _quote(found, await reader_for(actor.merchant_id, language))


@router.post("/checkouts", status_code=201, summary="Spend what was quoted")
async def commit_checkout(actor: OrdersWriter, form: CommitCheckout, key: Key, now: Now, language: Reader) -> Checkout:
    """With the order, when the customer places it. Where anything has changed since the quote, nothing is spent:
    `QUOTE_CHANGED`. Then tell of the order under the same number, with `discount_minor`, within two hours, or all of it
    goes back; it also goes back with the order's cancellation and its refunds, points in proportion. An order that was
    paid whole so has no money of which to refund a part: it is refunded whole."""
    asked = CommitForm(_form(form), form.quote, form.order_id, consent_of(actor, form.consent))
    number = await commit(actor, asked, key, now=now)
    return await _read(actor, number, language)


@router.get("/checkouts/{checkout_id}", summary="A checkout")
async def read_checkout(actor: OrdersReader, checkout_id: str, language: Reader) -> Checkout:
    return await _read(actor, read_global_id(checkout_id, "Checkout"), language)


@router.post("/checkouts/{checkout_id}/cancellation", summary="Give a checkout back")
async def cancel_checkout(actor: OrdersWriter, checkout_id: str, key: Key, now: Now, language: Reader) -> Checkout:
    """While its order has not been told: what it spent goes back to the customer. After that cancel the order."""
    number = read_global_id(checkout_id, "Checkout")
    await cancel(actor, number, key, now=now)
    return await _read(actor, number, language)


def _form(form: NewCheckout) -> CheckoutForm:
    lines = tuple(
        LineForm(line.name, line.quantity, line.unit_price_minor, line.product_id, line.discount_minor,
                 line.total_minor)
        for line in form.lines
    )  # fmt: skip
    return CheckoutForm(
        form.customer.ref(),
        CartForm(lines, form.goods_minor, form.shipping_minor, form.tax_minor, form.currency),
        form.points, form.all_points, tuple(read_global_id(one, "Voucher") for one in form.voucher_ids),
        tuple(form.codes),
    )  # fmt: skip


async def _read(actor: TokenActor, number: int, language: Language) -> Checkout:
    row = await loaders.checkout(actor.merchant_id, number)
    if row is None or row["source_id"] != actor.source_id:
        raise NotFound
    return checkout_shown(row, await reader_for(actor.merchant_id, language))


def checkout_shown(row: db.Row, reader: RulesReader) -> Checkout:
    names = ("state", "goods_minor", "discount_minor", "total_minor", "points", "points_returned", "created_at",
             "expires_at")  # fmt: skip
    return Checkout(
        id=global_id("Checkout", row["id"]), order_id=row["order_ref"], currency=reader.currency,
        customer_id=global_id("Member", row["membership_id"]),
        discount_lines=[_line(off, reader) for off in read_offs(row)], **{name: row[name] for name in names},
    )  # fmt: skip


def _quote(found: Quote, reader: RulesReader) -> CheckoutQuote:
    why = {id(one.off): one.conditions for one in found.used}
    offer = found.points
    return CheckoutQuote(
        quote=found.fingerprint, currency=found.currency, goods_minor=found.cart.goods_minor,
        discount_lines=[_line(off, reader, why.get(id(off), ())) for off in found.offs],
        discount_minor=found.discount_minor, total_minor=found.total_minor, earns=found.earns,
        needs_consent=found.needs_consent, options=[_option(one, reader) for one in found.options],
        points=PointsOffer(
            balance=offer.balance, most_points=offer.most.points, most_minor=offer.most.amount_minor,
            problem=offer.refusal.message(reader.language) if offer.refusal else None,
        ),
    )  # fmt: skip


def _line(off: Off, reader: RulesReader, why: Sequence[Condition] = ()) -> DiscountLine:
    return DiscountLine(
        kind=off.kind, label=label_of(off, reader.language), amount_minor=off.amount_minor, points=off.points,
        gifts=list(off.gifts), why=[condition_text(one, reader) for one in why],
    )  # fmt: skip


def _option(one: Option, reader: RulesReader) -> CheckoutOption:
    voucher = one.candidate.voucher
    return CheckoutOption(
        voucher_id=global_id("Voucher", voucher["id"]) if voucher else None,
        promotion_id=global_id("Promotion", one.candidate.promotion_id), title=one.candidate.title,
        gift=brings_text(one.candidate.terms, reader), amount_minor=one.amount_minor, gifts=list(one.gifts),
        problem=one.refusal.message(reader.language) if one.refusal else None,
    )  # fmt: skip
