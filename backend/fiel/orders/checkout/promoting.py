"""Promotions at work on a cart: which take part, in what order, and what the others would take off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fiel.core.actor import ShopActor, StaffActor
from fiel.core.errors import Refusal
from fiel.members.actions import MemberRef
from fiel.merchants.actions import ProgramTerms
from fiel.orders.checkout.cart import CartForm, CheckoutCart
from fiel.orders.checkout.errors import NothingToTakeOff
from fiel.orders.checkout.rules import Basket, Off, OffKind
from fiel.promotions import actions as promotions
from fiel.promotions.errors import LinesNeeded, ProductMissing, VoucherGone
from fiel.promotions.loaders import names
from fiel.rules.evaluation import Evaluation
from fiel.rules.language import Action, Condition, ExternalGift, FreeProduct
from fiel.rules.language import Discount as DiscountAction


@dataclass(frozen=True, slots=True)
class CheckoutForm:
    """What somebody buys and what they choose to use for it. *points*: how many; None: none, unless *all_points*, which
    is as many as may be. *seen_ids*: benefits whose goods the till's employee sees in a cart told by its amount."""

    member: MemberRef
    cart: CartForm
    points: int | None = None
    all_points: bool = False
    voucher_ids: tuple[int, ...] = ()
    codes: tuple[str, ...] = ()
    seen_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Used:
    """A promotion that takes part. *conditions*: those of the case that held."""

    off: Off
    candidate: promotions.Candidate
    actions: tuple[Action, ...]
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """A promotion that could take part beside: what it would take off, or why it can't. *asks_seen*: once the till's
    employee says that its goods are there."""

    candidate: promotions.Candidate
    amount_minor: int | None
    gifts: tuple[str, ...]
    refusal: Refusal | None
    asks_seen: bool = False


def benefits_of(used: Sequence[Used]) -> frozenset[int]:
    """Promotions that have done their part at the checkout."""
    return frozenset(one.candidate.promotion_id for one in used if one.off.kind is OffKind.BENEFIT)


class Work:
    """Promotions, taken off one after the other: benefits, codes, vouchers."""

    def __init__(
        self, actor: ShopActor, terms: ProgramTerms, cart: CheckoutCart, form: CheckoutForm,
        found: promotions.Candidates,
    ) -> None:  # fmt: skip
        self.is_staff = isinstance(actor, StaffActor)
        self.terms, self.form, self.found = terms, form, found
        self.basket = Basket.of(cart.looked, cart.goods_minor)
        self.used: list[Used] = []
        self.names: Mapping[str, Mapping[int, str]] | None = None

    async def use_promotions(self) -> None:
        for one in self.found.benefits:
            try:
                await self._use(one, OffKind.BENEFIT, seen=one.promotion_id in self.form.seen_ids)
            except Refusal:
                continue
        for one in self.found.codes:
            await self._use(one, OffKind.PROMO_CODE, seen=True)
        had = {one.voucher["id"]: one for one in self.found.vouchers if one.voucher}
        for number in dict.fromkeys(self.form.voucher_ids):
            if number not in had:
                raise VoucherGone
            await self._use(had[number], OffKind.VOUCHER, seen=True)

    async def look_at_others(self) -> tuple[Option, ...]:
        """What could take part beside, as the cart is by now."""
        taken = benefits_of(self.used)
        chosen = set(self.form.voucher_ids)
        options = [await self._option(one) for one in self.found.benefits if one.promotion_id not in taken]
        options += [
            await self._option(one) for one in self.found.vouchers if one.voucher and one.voucher["id"] not in chosen
        ]
        return tuple(options)

    async def _option(self, one: promotions.Candidate) -> Option:
        asks = False
        try:
            actions, _ = await self._actions(one, seen=one.voucher is not None)
        except Refusal as no:
            actions, refusal = (), no
            asks = self.is_staff and one.offer is not None and self._as_seen(one) is not None
        else:
            try:
                amount, gifts = self._take(self.basket.copy(), actions)
                return Option(one, amount, gifts, None)
            except Refusal as no:
                refusal = no
        return Option(one, None, (), refusal, asks)

    async def _use(self, one: promotions.Candidate, kind: OffKind, *, seen: bool) -> None:
        actions, found = await self._actions(one, seen=seen)
        trial = self.basket.copy()
        amount, gifts = self._take(trial, actions)
        self.basket = trial
        voucher_id = one.voucher["id"] if one.voucher else None
        off = Off(kind, one.title, amount, one.promotion_id, voucher_id, gifts=gifts)
        self.used.append(Used(off, one, actions, one.held(found)))

    async def _actions(self, one: promotions.Candidate, *, seen: bool) -> tuple[tuple[Action, ...], Evaluation]:
        if one.refusal is not None:
            raise one.refusal
        found = one.terms.evaluate(self.found.facts)
        actions = one.terms.brings(found)
        if actions is None and seen and self.is_staff:
            actions = self._as_seen(one)
        if actions is None:
            raise promotions.lacking(found, self.terms.currency, await self._called())
        return actions, found

    async def _called(self) -> Mapping[str, Mapping[int, str]]:
        """What the ids in rules are called, read once."""
        if self.names is None:
            self.names = await names(self.terms.merchant_id)
        return self.names

    def _as_seen(self, one: promotions.Candidate) -> tuple[Action, ...] | None:
        if self.basket.lines:
            return None
        return promotions.as_seen(one.terms, one.terms.evaluate(self.found.facts))

    def _take(self, basket: Basket, actions: Sequence[Action]) -> tuple[int, tuple[str, ...]]:
        """What *actions* take off *basket*, and the things that come along.

        Raises LinesNeeded, ProductMissing, NothingToTakeOff.
        """
        amount, gifts, has_any = 0, [], False
        for action in actions:
            if isinstance(action, DiscountAction):
                off = basket.take_discount(action)
                if off is None:
                    raise LinesNeeded
                amount, has_any = amount + off, has_any or off > 0
            elif isinstance(action, FreeProduct) and action.product and basket.lines:
                free = basket.take_free(action)
                if free is None:
                    raise ProductMissing(product=action.name)
                amount, has_any = amount + free, True
            elif isinstance(action, FreeProduct | ExternalGift):
                gifts.append(action.name)
        if not has_any and not gifts:
            raise NothingToTakeOff
        return amount, tuple(gifts)
