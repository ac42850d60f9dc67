"""A shop's system tells of an order: it is placed, moves on, is refunded."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from fiel.core import db
from fiel.core.actor import TokenActor
from fiel.core.errors import Checks, Refusal, camel
from fiel.members.actions import MemberRef, ensure_membership, resolve_member
from fiel.merchants.actions import load_terms
from fiel.orders.actions.news import Content, OrderNews, Refund, Taken
from fiel.orders.actions.taking import take
from fiel.orders.rules import Line, OrderState

REF = re.compile(r"[\w.:#-]{1,64}", re.ASCII)
LARGEST_AMOUNT = 10**12
LARGEST_QUANTITY = 1_000_000
MOST_LINES = 1_000
CLOCKS_DIFFER = timedelta(minutes=5)
SETTABLE = (OrderState.CREATED, OrderState.PAID, OrderState.COMPLETED, OrderState.CANCELLED, OrderState.REFUNDED)
EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class LineForm:
    """*total_minor* None: quantity times unit price less *discount_minor*."""

    name: str
    quantity: int
    unit_price_minor: int
    product_ref: str | None = None
    discount_minor: int = 0
    total_minor: int | None = None


@dataclass(frozen=True, slots=True)
class OrderForm:
    """A whole order. *total_minor* is what was paid; without lines the goods are that less shipping and taxes.

    *changed_at*: when it came to *state*; None: when it was placed, or now. *updated_at*: when the shop last changed
    what was ordered, so that an older word can't replace a newer.
    """

    ref: str
    member: MemberRef
    total_minor: int
    currency: str | None = None
    lines: tuple[LineForm, ...] = ()
    discount_minor: int = 0
    shipping_minor: int = 0
    tax_minor: int = 0
    state: OrderState = OrderState.CREATED
    placed_at: datetime | None = None
    changed_at: datetime | None = None
    updated_at: datetime | None = None


async def place_order(actor: TokenActor, form: OrderForm, *, now: datetime) -> Taken:
    """An order with its content and its state; the same again changes nothing.

    Raises InvalidInput, NotFound (the customer), Throttled, and as ``take`` refuses.
    """
    currency = (await load_terms(actor.merchant_id)).currency
    checks = Checks()
    check_ref(checks, "id", form.ref)
    content = read_content(checks, form, currency, now=now)
    told_at = _moment(checks, "changedAt", form.changed_at, now) if form.changed_at else content.placed_at
    happened_at = told_at if form.changed_at or form.placed_at else now
    _check_state(checks, form.state)
    checks.done()
    resolved = await resolve_member(actor, form.member, now=now)

    async def body() -> Taken:
        membership_id = await ensure_membership(actor, resolved.customer_id, actor.merchant_id, now=now)
        news = OrderNews(form.ref, happened_at, content(membership_id, actor.location_id), form.state)
        return await _take_one(actor, news, now)

    return await db.transaction(body)


async def move_order(
    actor: TokenActor, ref: str, state: OrderState, changed_at: datetime | None, *, now: datetime
) -> Taken:
    """It came to *state*, also where we have not heard of it yet: then it waits for its content. A state that the
    order is past changes nothing. Raises InvalidInput."""
    checks = Checks()
    check_ref(checks, "id", ref)
    _check_state(checks, state)
    happened_at = _moment(checks, "changedAt", changed_at, now)
    checks.done()
    return await db.transaction(lambda: _take_one(actor, OrderNews(ref, happened_at, state=state), now))


async def refund_order(
    actor: TokenActor, ref: str, refund_ref: str, amount_minor: int, refunded_at: datetime | None, *, now: datetime
) -> Taken:
    """Part of its money was given back, known by the shop's number for it: the same again changes nothing.

    Raises InvalidInput, RefundTooLarge, RefundChanged.
    """
    checks = Checks()
    check_ref(checks, "id", ref)
    check_ref(checks, "id", refund_ref)
    checks.within("amountMinor", amount_minor, 1, LARGEST_AMOUNT)
    at = _moment(checks, "refundedAt", refunded_at, now)
    checks.done()
    news = OrderNews(ref, at, refunds=(Refund(refund_ref, amount_minor, at),))
    return await db.transaction(lambda: _take_one(actor, news, now))


async def _take_one(actor: TokenActor, news: OrderNews, now: datetime) -> Taken:
    terms = await load_terms(actor.merchant_id)
    [answer] = await take(actor, actor.source_id, terms, [news], now=now)
    if isinstance(answer, Refusal):
        raise answer
    return answer


@dataclass(frozen=True, slots=True)
class _Read:
    """Content but for who ordered it."""

    lines: tuple[Line, ...]
    goods_minor: int
    form: OrderForm
    placed_at: datetime

    def __call__(self, membership_id: int, location_id: int | None) -> Content:
        form = self.form
        return Content(
            membership_id, self.lines, self.goods_minor, form.discount_minor, form.shipping_minor, form.tax_minor,
            form.total_minor, self.placed_at, location_id, form.updated_at,
            is_dated=form.placed_at is not None,
        )  # fmt: skip


def read_content(checks: Checks, form: OrderForm, currency: str, *, now: datetime) -> _Read:
    """What *form* says was ordered; what is wrong with it goes to *checks*."""
    if form.currency is not None and form.currency.upper() != currency:
        checks.fail("currency", "OTHER_CURRENCY", currency=currency)
    for name in ("total_minor", "discount_minor", "shipping_minor", "tax_minor"):
        checks.within(camel(name), getattr(form, name), 0, LARGEST_AMOUNT)
    around = form.shipping_minor + form.tax_minor
    lines = read_lines(checks, form.lines)
    goods = sum(line.total_minor for line in lines) if lines else form.total_minor - around + form.discount_minor
    if not lines and form.total_minor < around:
        checks.fail("totalMinor", "TOO_SMALL", least=around)
    elif goods < form.discount_minor:
        checks.fail("discountMinor", "TOO_LARGE", most=max(0, goods))
    elif form.total_minor != goods - form.discount_minor + around:
        checks.fail("totalMinor", "TOTAL_SUM", should=goods - form.discount_minor + around)
    placed_at = _moment(checks, "placedAt", form.placed_at, now)
    if form.updated_at is not None:
        _moment(checks, "updatedAt", form.updated_at, now)
    return _Read(lines, goods, form, placed_at)


def check_ref(checks: Checks, path: str, ref: str) -> None:
    """A number or name that a shop gives something, which can stand in a path."""
    if not REF.fullmatch(ref) or ref in (".", ".."):
        checks.fail(path, "REF")


def read_lines(checks: Checks, forms: Sequence[LineForm]) -> tuple[Line, ...]:
    """Lines as they are kept; what is wrong with them goes to *checks*."""
    if len(forms) > MOST_LINES:
        checks.fail("lines", "MANY", most=MOST_LINES)
        return ()
    lines = []
    for place, form in enumerate(forms):
        path = f"lines.{place}"
        checks.within(f"{path}.quantity", form.quantity, 1, LARGEST_QUANTITY)
        checks.within(f"{path}.unitPriceMinor", form.unit_price_minor, 0, LARGEST_AMOUNT)
        full = form.quantity * form.unit_price_minor
        checks.within(f"{path}.discountMinor", form.discount_minor, 0, max(0, full))
        should = full - form.discount_minor
        if form.total_minor is not None and form.total_minor != should:
            checks.fail(f"{path}.totalMinor", "LINE_SUM", should=should)
        if form.product_ref is not None:
            check_ref(checks, f"{path}.productId", form.product_ref)
        name = checks.text(f"{path}.name", form.name, 160)
        lines.append(Line(form.product_ref, name, form.quantity, form.unit_price_minor, should))
    return tuple(lines)


def _moment(checks: Checks, path: str, given: datetime | None, now: datetime) -> datetime:
    """*given*, which can't be to come; a clock that runs ahead by minutes is forgiven."""
    if given is None:
        return now
    if given.tzinfo is None:
        given = given.replace(tzinfo=UTC)
    if given > now + CLOCKS_DIFFER:
        checks.fail(path, "AHEAD")
    if given < EARLIEST:
        checks.fail(path, "UNREADABLE")
    return min(given, now)


def _check_state(checks: Checks, state: OrderState) -> None:
    if state not in SETTABLE:
        checks.fail("state", "UNREADABLE")
