"""What a cart could save, and what it saves as its buyer chooses; nothing is written."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import orjson

from fiel.core.actor import ShopActor, StaffActor
from fiel.core.errors import Checks, Refusal
from fiel.core.language import minor_digits
from fiel.members.actions import resolve_member
from fiel.members.errors import MemberBlocked
from fiel.merchants.actions import ProgramTerms, load_terms
from fiel.merchants.rules import (
    NO_DISCOUNT,
    Discount,
    NoDiscount,
    bought_by,
    most_discount,
    value_of,
    why_no_discount,
)
from fiel.orders.actions.drafts import Member, lock_members
from fiel.orders.checkout.cart import CheckoutCart, excludes_goods, read_cart
from fiel.orders.checkout.errors import (
    BalanceLow,
    CartLow,
    GoodsUntold,
    NoGoods,
    PointsNotMoney,
    TooFewPoints,
)
from fiel.orders.checkout.promoting import CheckoutForm, Option, Used, Work
from fiel.orders.checkout.rules import Basket, Off, OffKind
from fiel.orders.rules import moved, worth_of
from fiel.promotions import actions as promotions
from fiel.promotions.rules import points_of
from fiel.purchases.actions.work_out import earn_rate, spendable
from fiel.rules.facts import Cart

MOST_CHOSEN = 20
"""Vouchers, and codes, in one checkout."""


@dataclass(frozen=True, slots=True)
class PointsOffer:
    """*most*: what could be paid with points. *sees_goods*: the till told the amount alone, and its employee knows what
    of it points may not pay for."""

    balance: int
    most: Discount
    refusal: Refusal | None
    sees_goods: bool


@dataclass(frozen=True, slots=True)
class Quote:
    customer_id: int
    membership_id: int
    """0: of who becomes a member with it."""
    currency: str
    cart: CheckoutCart
    used: tuple[Used, ...]
    options: tuple[Option, ...]
    points: PointsOffer
    spent: Discount
    earns: int

    @property
    def offs(self) -> tuple[Off, ...]:
        """In the order in which they were taken; points last."""
        paid = (
            (Off(OffKind.POINTS, "", self.spent.amount_minor, points=self.spent.points),) if self.spent.points else ()
        )
        return (*(one.off for one in self.used), *paid)

    @property
    def discount_minor(self) -> int:
        return sum(off.amount_minor for off in self.offs)

    @property
    def total_minor(self) -> int:
        """What is left to pay."""
        return self.cart.goods_minor - self.discount_minor + self.cart.around_minor

    @property
    def needs_consent(self) -> bool:
        """What applies by itself, and a code that they typed, needs nobody's word."""
        return self.spent.points > 0 or any(off.kind is OffKind.VOUCHER for off in self.offs)

    @property
    def fingerprint(self) -> str:
        """The same while the same would be taken off the same cart of the same customer, for the same reasons."""
        told = [
            self.customer_id, self.cart.fingerprint(),
            [[off.kind.value, off.promotion_id, off.voucher_id, off.amount_minor, off.points, list(off.gifts)]
             for off in self.offs],
        ]  # fmt: skip
        return hashlib.sha256(orjson.dumps(told)).hexdigest()


async def quote(actor: ShopActor, form: CheckoutForm, *, now: datetime) -> Quote:
    """Raises InvalidInput, NotFound, Throttled, ProgramPaused, MemberBlocked, and why a chosen voucher or code can't be
    used."""
    terms = await load_terms(actor.merchant_id)
    cart = await read_cart(terms, form.cart)
    check_choices(form)
    resolved = await resolve_member(actor, form.member, now=now)
    await promotions.require_codes(actor, form.codes, now=now)
    return await work_out(actor, terms, resolved.customer_id, resolved.membership_id or 0, cart, form, now=now)


def check_choices(form: CheckoutForm) -> None:
    checks = Checks()
    if form.points is not None:
        checks.within("points", form.points, 0, 2**53 - 1)
    for path, chosen in (("voucherIds", form.voucher_ids), ("codes", form.codes), ("seenPromotionIds", form.seen_ids)):
        if len(chosen) > MOST_CHOSEN:
            checks.fail(path, "MANY", most=MOST_CHOSEN)
    checks.done()


async def work_out(
    actor: ShopActor, terms: ProgramTerms, customer_id: int, membership_id: int, cart: CheckoutCart,
    form: CheckoutForm, *, now: datetime,
) -> Quote:  # fmt: skip
    """The quote of a checked *form*. In the transaction that commits it too, with the member locked."""
    terms.require_active()
    member = (await lock_members([membership_id], now=now, locks=False)).get(membership_id)
    if member is not None and member.is_blocked:
        raise MemberBlocked
    found = await promotions.candidates(
        terms.merchant_id, membership_id, Cart(cart.goods_minor, cart.looked), form.codes, now=now,
        location_id=actor.location_id,
    )  # fmt: skip
    work = Work(actor, terms, cart, form, found)
    await work.use_promotions()
    options = await work.look_at_others()
    balance = await spendable(member.account_id, now=now) if member else 0
    offer = _points_offer(actor, terms, cart, work.basket, balance)
    spent = _spent(form, terms, offer)
    earns = await _earns(actor, terms, cart, member, [*work.used], spent, balance, now)
    return Quote(
        customer_id, membership_id, terms.currency, cart, tuple(work.used), options, offer, spent, earns
    )  # fmt: skip


_REFUSALS: dict[NoDiscount, Callable[[ProgramTerms], Refusal]] = {
    NoDiscount.NO_RATE: lambda _: PointsNotMoney(),
    NoDiscount.BALANCE_LOW: lambda terms: BalanceLow(least=terms.least_balance or 0),
    NoDiscount.CART_LOW: lambda _: CartLow(),
    NoDiscount.NO_GOODS: lambda _: NoGoods(),
    NoDiscount.TOO_FEW: lambda _: TooFewPoints(),
}


def _points_offer(
    actor: ShopActor, terms: ProgramTerms, cart: CheckoutCart, basket: Basket, balance: int
) -> PointsOffer:
    rate = terms.redemption_rate
    told_alone = not cart.lines and excludes_goods(terms)
    sees = told_alone and isinstance(actor, StaffActor)
    eligible = sum(left for left, payable in zip(basket.left, cart.payable, strict=True) if payable)
    if told_alone and not sees:
        return PointsOffer(balance, NO_DISCOUNT, GoodsUntold(), sees)
    no = why_no_discount(basket.total, eligible, balance, rate)
    if rate is None or no is not None:
        return PointsOffer(balance, NO_DISCOUNT, _REFUSALS[no or NoDiscount.NO_RATE](terms), sees)
    return PointsOffer(balance, most_discount(basket.total, balance, rate, eligible), None, sees)


def _spent(form: CheckoutForm, terms: ProgramTerms, offer: PointsOffer) -> Discount:
    """Raises InvalidInput for more points than may be spent, and for so few that they are worth nothing."""
    if form.all_points:
        return offer.most
    rate = terms.redemption_rate
    if not form.points:
        return NO_DISCOUNT
    if rate is None or offer.refusal is not None:
        raise offer.refusal or PointsNotMoney()
    checks = Checks()
    checks.within("points", form.points, -(-rate.points // rate.amount_minor), offer.most.points)
    checks.done()
    return bought_by(min(value_of(form.points, rate), offer.most.amount_minor), rate)


async def _earns(
    actor: ShopActor, terms: ProgramTerms, cart: CheckoutCart, member: Member | None, used: Sequence[Used],
    spent: Discount, balance: int, now: datetime,
) -> int:  # fmt: skip
    """The points that paying for the rest would bring once it counts, with what running promotions add, and what is
    used brings beside. A till's purchase earns by its amount, whatever is in it."""
    at_till = isinstance(actor, StaffActor)
    off = sum(one.off.amount_minor for one in used) + spent.amount_minor
    rate = earn_rate(terms, member.multiplier_bp) if member else earn_rate(terms)
    worth = worth_of(
        () if at_till else cart.lines, cart.goods_minor, off, {} if at_till else cart.points_of, rate,
        10 ** minor_digits(terms.currency),
    )  # fmt: skip
    carry, of = (member.carry, member.carry_of) if member else (0, 1)
    points = moved(0, worth.parts, worth.of, worth.rounding, carry, of).points
    balance -= spent.points
    for one in used:
        if one.off.kind is not OffKind.BENEFIT:  # of a benefit it comes with the purchase
            brought = points_of(one.actions, 0, balance)
            points, balance = points + brought, balance + brought
    paid = Cart(cart.goods_minor - off + cart.around_minor, () if at_till else cart.looked)
    if not paid.total_minor:
        return points
    looked = await promotions.look(
        terms.merchant_id, member.id if member else 0, paid, now=now, location_id=actor.location_id
    )  # fmt: skip
    return points + promotions.foreseen(looked, points)
