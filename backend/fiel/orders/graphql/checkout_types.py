"""Checkouts as GraphQL tells them."""

from __future__ import annotations

from datetime import datetime

import strawberry

from fiel.core import db
from fiel.core.graphql import Money, Node, SafeInt, money, told
from fiel.core.ids import global_id, show_code
from fiel.core.language import Language, format_number
from fiel.orders.checkout.models import CheckoutState as CheckoutStateValue
from fiel.orders.checkout.promoting import Option, Used
from fiel.orders.checkout.quoting import Quote
from fiel.orders.checkout.rules import Off
from fiel.orders.checkout.rules import OffKind as OffKindValue
from fiel.orders.checkout.stored import read_offs
from fiel.promotions.graphql import brings_text
from fiel.rules.words import Reader, condition_text

OffKind = strawberry.enum(OffKindValue, name="CheckoutLineKind", description="What takes something off.")
CheckoutState = strawberry.enum(
    CheckoutStateValue, name="CheckoutState",
    description="HELD until its order is told, SETTLED with it or at the till, GIVEN_BACK.",
)  # fmt: skip


@strawberry.type(description="Something taken off: a line that a till or an order's e-mail can print.")
class CheckoutLine:
    kind: OffKindValue = told("What takes it off.")
    label: str = told("In the reader's language.")
    amount: Money = told("How much; 0 for a thing that comes along.")
    points: SafeInt = told("Points spent for it; 0: it is a promotion.")
    gifts: list[str] = told("Things that come along, in words.")
    why: list[str] = told("The conditions that held, in words; empty: there were none.")


@strawberry.type(description="A promotion that could take part in a checkout beside.")
class CheckoutOption:
    voucher_id: strawberry.ID | None = told("A voucher of the member: choose it by this; null: it applies by itself.")
    promotion_id: strawberry.ID = told("Of which promotion.")
    title: str = told("What it is called.")
    gift: str = told("What it brings, in words.")
    amount: Money | None = told("What it would take off now; null: it can't be used.")
    gifts: list[str] = told("Things that would come along.")
    problem: str | None = told("Why it can't be used, and what to do; null: it can.")
    asks_seen: bool = told("Whether it applies once the employee says that its goods are there: `seenPromotionIds`.")


@strawberry.type(description="What points could pay for.")
class CheckoutPoints:
    balance: SafeInt = told("Spendable points.")
    most_points: SafeInt = told("As many may be spent here.")
    most: Money = told("What those pay for.")
    problem: str | None = told("Why none may be spent; null: some may.")
    sees_goods: bool = told("Some goods can't be paid for with points, and the employee sees which are there.")


@strawberry.type(description="What a cart saves as chosen, and what it could save.")
class CheckoutQuote:
    quote: str = told("Pass it on to commit just this; it changes with whatever would be taken off.")
    goods: Money = told("What the goods cost.")
    lines: list[CheckoutLine] = told("What is taken off, in this order.")
    discount: Money = told("All of that.")
    total: Money = told("What is left to pay, with shipping and taxes.")
    points: CheckoutPoints = told("What points could pay for.")
    options: list[CheckoutOption] = told("Promotions that could take part beside, or say what they lack.")
    earns: SafeInt = told("Points that paying for the rest would bring, once it counts.")
    needs_consent: bool = told("Whether it takes the customer's word.")


@strawberry.type(description="Points and promotions that paid for part of an order or of a purchase.")
class Checkout(Node):
    state: CheckoutStateValue = told("Where it stands.")
    order_ref: str | None = told("The shop's number of the order; null: at the till.")
    lines: list[CheckoutLine] = told("What was taken off.")
    goods: Money = told("What the goods cost.")
    discount: Money = told("All that was taken off.")
    total: Money = told("What was left to pay.")
    points: SafeInt = told("Points that it spent.")
    points_returned: SafeInt = told("Points of those given back.")
    created_at: datetime = told("When.")
    expires_at: datetime | None = told("Until when its order must be told; null: it was.")


@strawberry.type(description="A code with which the customer pays at the shop.")
class CheckoutToken:
    code: str = told("In groups; told once.")
    most_points: SafeInt = told("As many points may be spent with it, and promotions beside.")
    expires_at: datetime = told("Until when.")


def token_shown(code: str, most_points: int, expires_at: datetime) -> CheckoutToken:
    return CheckoutToken(code=show_code(code), most_points=SafeInt(most_points), expires_at=expires_at)


def quote_of(found: Quote, reader: Reader) -> CheckoutQuote:
    used = {id(one.off): one for one in found.used}
    return CheckoutQuote(
        quote=found.fingerprint, goods=_money(found.cart.goods_minor, reader),
        lines=[_line(off, reader, used.get(id(off))) for off in found.offs],
        discount=_money(found.discount_minor, reader), total=_money(found.total_minor, reader),
        points=CheckoutPoints(
            balance=SafeInt(found.points.balance), most_points=SafeInt(found.points.most.points),
            most=_money(found.points.most.amount_minor, reader),
            problem=found.points.refusal.message(reader.language) if found.points.refusal else None,
            sees_goods=found.points.sees_goods,
        ),
        options=[_option(one, reader) for one in found.options], earns=SafeInt(found.earns),
        needs_consent=found.needs_consent,
    )  # fmt: skip


def checkout_of(row: db.Row, reader: Reader) -> Checkout:
    return Checkout(
        id=strawberry.ID(global_id("Checkout", row["id"])), state=CheckoutStateValue(row["state"]),
        order_ref=row["order_ref"], lines=[_line(off, reader) for off in read_offs(row)],
        goods=_money(row["goods_minor"], reader), discount=_money(row["discount_minor"], reader),
        total=_money(row["total_minor"], reader), points=row["points"], points_returned=row["points_returned"],
        created_at=row["created_at"], expires_at=row["expires_at"],
    )  # fmt: skip


def label_of(off: Off, language: Language) -> str:
    """As it is printed."""
    if off.kind is not OffKindValue.POINTS:
        return off.title
    points = format_number(off.points, language)
    es, en = ("punto", "point") if off.points == 1 else ("puntos", "points")
    return f"{points} {es if language == 'es' else en}"


def _line(off: Off, reader: Reader, used: Used | None = None) -> CheckoutLine:
    return CheckoutLine(
        kind=off.kind, label=label_of(off, reader.language), amount=_money(off.amount_minor, reader),
        points=SafeInt(off.points), gifts=list(off.gifts),
        why=[condition_text(one, reader) for one in used.conditions] if used else [],
    )  # fmt: skip


def _option(one: Option, reader: Reader) -> CheckoutOption:
    candidate, voucher = one.candidate, one.candidate.voucher
    return CheckoutOption(
        voucher_id=strawberry.ID(global_id("Voucher", voucher["id"])) if voucher else None,
        promotion_id=strawberry.ID(global_id("Promotion", candidate.promotion_id)), title=candidate.title,
        gift=brings_text(candidate.terms, reader),
        amount=_money(one.amount_minor, reader) if one.amount_minor is not None else None, gifts=list(one.gifts),
        problem=one.refusal.message(reader.language) if one.refusal else None, asks_seen=one.asks_seen,
    )  # fmt: skip


def _money(minor: int, reader: Reader) -> Money:
    return money(minor, reader.currency, reader.language)
