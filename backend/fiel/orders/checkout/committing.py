"""Spending what was quoted: with an e-shop's order, or at the till, which records what is paid beside."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import ShopActor, StaffActor, TokenActor
from fiel.core.errors import Checks, InvalidInput
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind
from fiel.members.actions import MemberRef, ask_phone, ensure_membership, resolve_member
from fiel.members.actions.consent import Consent, check_pin, consume_consent, override_words
from fiel.members.actions.giving import lock_member
from fiel.members.actions.join import hold_customer
from fiel.members.models import ConsentRequest, Membership
from fiel.merchants.actions import ProgramTerms, load_terms
from fiel.orders.actions.ordering import check_ref
from fiel.orders.checkout import loaders
from fiel.orders.checkout.cart import CheckoutCart, read_cart
from fiel.orders.checkout.errors import NothingOff, OrderCounted, OrderIsOver, OrderPaidAlready, QuoteChanged
from fiel.orders.checkout.models import Checkout, CheckoutState
from fiel.orders.checkout.promoting import CheckoutForm
from fiel.orders.checkout.quoting import Quote, check_choices, quote, work_out
from fiel.orders.checkout.rules import Off, OffKind
from fiel.orders.checkout.stored import write_offs
from fiel.orders.errors import OrderOfAnother
from fiel.orders.rules import told_of
from fiel.promotions import actions as promotions
from fiel.purchases.actions import AwardForm, award_points

HOLD_LENGTH = timedelta(hours=2)
"""Until the order is told; then what was spent goes back."""


@dataclass(frozen=True, slots=True)
class CommitForm:
    """*quoted*: the fingerprint of the quote that was shown. *order_ref*: the e-shop's number of the order; None: at
    the till, where what is left to pay is paid now."""

    checkout: CheckoutForm
    quoted: str
    order_ref: str | None = None
    consent: Consent = field(default_factory=Consent)


async def commit(
    actor: ShopActor, form: CommitForm, key: str, *, now: datetime, chance: promotions.Chance | None = None
) -> int:
    """Spend what was quoted, once for each *key*; the checkout's row. Nothing is spent where it would be something else
    by now.

    Raises what ``quote`` raises, and QuoteChanged, NothingOff, ConsentNeeded, WrongPin, QrRefused, TokenGone,
    KeyReused, OrderPaidAlready, OrderIsOver, OrderCounted, OrderOfAnother; at the till CapReached, AwardTooLarge.
    """
    terms = await load_terms(actor.merchant_id)
    cart = await _check(actor, terms, form)
    asked = form.checkout
    resolved = await resolve_member(actor, asked.member, now=now)
    if not await ledger.was_done(actor.merchant_id, key):
        if form.consent.pin is not None:
            await check_pin(actor, resolved.customer_id, form.consent.pin, now=now)
        await promotions.require_codes(actor, asked.codes, now=now)

    async def body() -> int:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("checkout", actor, customer=resolved.customer_id, cart=cart.fingerprint(), quoted=form.quoted,
                   order=form.order_ref)  # fmt: skip
        if once.replayed is not None:
            return int(once.replayed["checkout"])
        await hold_customer(resolved.customer_id)  # who comes at once waits here, and then has a membership
        had = await Membership.get_or_none(customer_id=resolved.customer_id, merchant_id=actor.merchant_id)
        if had is None:  # as they were quoted: to rules they are another once they are a member
            found_now = await _as_quoted(actor, terms, resolved.customer_id, 0, cart, form, now)
        joined = await ensure_membership(actor, resolved.customer_id, actor.merchant_id, now=now)
        if isinstance(actor, TokenActor) and form.order_ref is not None:
            await loaders.hold_orders(actor.source_id, [form.order_ref])
        member = await lock_member(joined, now=now)
        is_told = await _look_at_order(actor, form.order_ref, member)
        if had is not None:
            found_now = await _as_quoted(actor, terms, resolved.customer_id, member.id, cart, form, now)
        how = await _consent(actor, member, found_now, form, now)
        spending = _Spending(actor, terms, member, found_now, form.order_ref, now, chance or promotions.Chance(),
                              override_words(form.consent))  # fmt: skip
        number = await spending.write(is_told=is_told, key=key, how=how)
        await once.keep(checkout=number)
        return number

    return await db.transaction(body)


async def ask_for_checkout(actor: StaffActor, form: CheckoutForm, quoted: str, *, now: datetime) -> ConsentRequest:
    """Ask the customer's phone, for three minutes, whether just this may be spent.

    Raises what ``quote`` raises, and QuoteChanged, NothingOff.
    """
    found = await quote(actor, form, now=now)
    if found.fingerprint != quoted:
        raise QuoteChanged
    if not found.offs or not found.membership_id:
        raise NothingOff
    title = " · ".join(off.title for off in found.offs if off.title)[:200]
    return await ask_phone(
        actor, found.membership_id, found.spent.points, now=now, quote=found.fingerprint, title=title
    )


async def _check(actor: ShopActor, terms: ProgramTerms, form: CommitForm) -> CheckoutCart:
    checks = Checks()
    if isinstance(actor, TokenActor):
        check_ref(checks, "orderId", form.order_ref or "")
    elif form.checkout.cart.shipping_minor or form.checkout.cart.tax_minor:
        checks.fail("shippingMinor", "TOO_LARGE", most=0)
    checks.done()
    override_words(form.consent)
    check_choices(form.checkout)
    return await read_cart(terms, form.checkout.cart)


async def _as_quoted(
    actor: ShopActor, terms: ProgramTerms, customer_id: int, membership_id: int, cart: CheckoutCart, form: CommitForm,
    now: datetime,
) -> Quote:  # fmt: skip
    """What would be taken off now, which is just that. Raises QuoteChanged, NothingOff."""
    try:
        found = await work_out(actor, terms, customer_id, membership_id, cart, form.checkout, now=now)
    except InvalidInput as fewer_points:
        raise QuoteChanged from fewer_points
    if found.fingerprint != form.quoted:
        raise QuoteChanged
    if not found.offs:
        raise NothingOff
    return found


async def _look_at_order(actor: ShopActor, ref: str | None, member: Membership) -> bool:
    """Whether the order is known already. Raises OrderPaidAlready, OrderIsOver, OrderOfAnother."""
    if ref is None or not isinstance(actor, TokenActor):
        return False
    if await loaders.standing(actor.source_id, [ref]):
        raise OrderPaidAlready(order=ref)
    row = await db.fetch_one(
        "SELECT o.progress, o.cancelled_at, o.returned_at, o.content, o.total_minor, o.refunded_minor,"
        " o.purchase_id, coalesce(m.merged_into_id, m.id) AS member FROM shop_order o"
        " LEFT JOIN membership m ON m.id = o.membership_id"
        " WHERE o.source_id = $1 AND o.ref = $2",
        actor.source_id, ref,
    )  # fmt: skip
    if row is None:
        return False
    if row["member"] is not None and row["member"] != member.id:
        raise OrderOfAnother(order=ref)
    told = told_of(row)
    if told.cancelled_at or told.returned_at or told.refunded_minor:
        raise OrderIsOver(order=ref)
    if row["purchase_id"] is not None:
        raise OrderCounted(order=ref)
    return row["content"] is not None


async def _consent(actor: ShopActor, member: Membership, found: Quote, form: CommitForm, now: datetime) -> str:
    """How they agreed."""
    if not found.needs_consent:
        return "NONE"
    return await consume_consent(
        actor, member.customer_id, member.id, found.spent.points, form.consent, now=now, quote=found.fingerprint
    )


@dataclass(frozen=True, slots=True)
class _Spending:
    actor: ShopActor
    terms: ProgramTerms
    member: Membership
    found: Quote
    order_ref: str | None
    now: datetime
    chance: promotions.Chance
    reason: str | None = None
    """Of a manager who did without the customer's word: it lies beside the entry, where it can be erased."""

    async def write(self, *, is_told: bool, key: str, how: str) -> int:
        actor = self.actor
        number = await self._insert(is_held=self.order_ref is not None and not is_told)
        spent = await self._spend(number)
        offs = await self._use_promotions(number, how)
        bought = await self._buy(key) if self.order_ref is None else None
        await Checkout.filter(id=number).update(lines=write_offs(offs), transaction_id=spent, purchase_id=bought)
        await record(Happened("checkout.committed", actor, self.now, merchant_id=self.terms.merchant_id,
                              customer_id=self.member.customer_id, membership_id=self.member.id,
                              subject=("checkout", number), location_id=actor.location_id,
                              data={"points": -self.found.spent.points, "amount_minor": self.found.discount_minor,
                                    "order": self.order_ref, "consent": how, "transaction_id": spent}))  # fmt: skip
        return number

    async def _insert(self, *, is_held: bool) -> int:
        """Raises OrderPaidAlready, also where two were at it at once for two customers."""
        actor, found = self.actor, self.found
        rows = await db.returning(
            "INSERT INTO checkout (merchant_id, membership_id, source_id, order_ref, employee_id, location_id, state,"
            " goods_minor, discount_minor, total_minor, points, points_minor, points_returned, lines, created_at,"
            " expires_at, settled_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, $13, $14, $15, $16)"
            " ON CONFLICT DO NOTHING RETURNING id",
            self.terms.merchant_id, self.member.id, actor.source_id if isinstance(actor, TokenActor) else None,
            self.order_ref, actor.employee_id, actor.location_id,
            (CheckoutState.HELD if is_held else CheckoutState.SETTLED).value, found.cart.goods_minor,
            found.discount_minor, found.total_minor, found.spent.points, found.spent.amount_minor, db.to_json([]),
            self.now, self.now + HOLD_LENGTH if is_held else None, None if is_held else self.now,
        )  # fmt: skip
        if not rows:
            raise OrderPaidAlready(order=self.order_ref or "")
        return int(rows[0]["id"])

    async def _spend(self, number: int) -> int | None:
        spent = self.found.spent
        if not spent.points:
            return None
        entry = ledger.Entry(
            self.member.points_account_id, EntryKind.REDEEM, -spent.points, self.actor, cause=("checkout", number),
            location_id=self.actor.location_id,
            why=(ledger.WhyStep("CHECKOUT", -spent.points, {"amountMinor": spent.amount_minor}),),
            public_description=f"#{self.order_ref}" if self.order_ref else None, private_note=self.reason,
        )  # fmt: skip
        return (await ledger.post([entry], now=self.now))[0].id

    async def _use_promotions(self, number: int, how: str) -> Sequence[Off]:
        """What was taken off, each with the row that says so."""
        doing = promotions.Doing(
            self.actor, self.member, ("checkout", number), "", self.chance, self.now, self.actor.location_id
        )
        cart_minor, offs = self.found.cart.goods_minor, []
        for one in self.found.used:
            if one.off.kind is OffKind.BENEFIT:
                row = await promotions.use_benefit(doing, one.candidate, one.actions, cart_minor, one.off.amount_minor)
            else:
                row = await promotions.use_in_cart(
                    doing, one.candidate, one.actions, cart_minor, one.off.amount_minor,
                    employee_id=self.actor.employee_id, how=how,
                )  # fmt: skip
            offs.append(replace(one.off, voucher_id=row))
        return [*offs, *(off for off in self.found.offs if off.kind is OffKind.POINTS)]

    async def _buy(self, key: str) -> int | None:
        """What is paid at the till beside earns as any purchase does."""
        if not self.found.total_minor:
            return None
        form = AwardForm(MemberRef(membership_id=self.member.id), amount_minor=self.found.total_minor)
        own_key = f"checkout:{hashlib.sha256(key.encode()).hexdigest()}"
        awarded = await award_points(self.actor, form, own_key, now=self.now)
        return awarded.purchase_id
