"""Promotions at a checkout: what could take something off a cart, and what does."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from fiel.core import db
from fiel.core.errors import NotFound, Refusal
from fiel.promotions import loaders
from fiel.promotions.actions.codes import free_code, read_code, redeem_code, require_unused
from fiel.promotions.actions.doing import Doing
from fiel.promotions.actions.giving import write_voucher
from fiel.promotions.actions.offers import Offer, Terms, free_place, has_place, offer_of, take_place, terms_of
from fiel.promotions.actions.performing import perform
from fiel.promotions.actions.purchases import lost_cause
from fiel.promotions.actions.taking_back import Undoing, is_whole, take_back_all
from fiel.promotions.actions.vouchers import is_usable, mark_used
from fiel.promotions.errors import AppliesByItself, CodeUsed, NotAtCheckout, NotForYou, VoucherGone
from fiel.promotions.facts import facts_of, segments_in
from fiel.promotions.models import PromotionKind
from fiel.promotions.rules import needs_purchase
from fiel.rules.evaluation import Evaluation
from fiel.rules.facts import Cart, Facts
from fiel.rules.language import Action, Condition, Discount, ExternalGift, FreeProduct

TAKES_OFF = (Discount, FreeProduct, ExternalGift)
"""Actions that a checkout settles: less to pay, or a thing that comes along."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that may take part in a checkout. *offer*: a benefit or what a code brings; *voucher*: what the member
    has. *refusal*: why it can't be used at all, whatever is in the cart."""

    title: str
    terms: Terms
    offer: Offer | None = None
    voucher: db.Row | None = None
    code: str | None = None
    refusal: Refusal | None = None

    @property
    def promotion_id(self) -> int:
        return self.offer.id if self.offer else int(self.voucher["promotion_id"]) if self.voucher else 0

    def held(self, found: Evaluation) -> tuple[Condition, ...]:
        """The conditions of the case that holds."""
        return self.terms.cases[found.first].conditions if found.first is not None and self.terms.cases else ()

    def takes_off(self) -> bool:
        """Whether any of its cases has to do with a checkout."""
        return any(isinstance(action, TAKES_OFF) for action in _all_actions(self.terms))


@dataclass(frozen=True, slots=True)
class Candidates:
    """What could take part, and the facts of the member with this cart."""

    facts: Facts
    benefits: tuple[Candidate, ...]
    vouchers: tuple[Candidate, ...]
    codes: tuple[Candidate, ...]


async def candidates(
    merchant_id: int, membership_id: int, cart: Cart, codes: Sequence[str], *, now: datetime, location_id: int | None
) -> Candidates:
    """*membership_id*: 0 of who becomes a member with it. Benefits that are not for them, or out of places, are not
    among the answers; codes that can't be used are, with their refusal, and of one promotion the first alone can."""
    running = [offer_of(row) for row in await loaders.running(merchant_id, now, [PromotionKind.BENEFIT.value])]
    benefits = [one for one in (Candidate(offer.title, offer.terms, offer) for offer in running) if one.takes_off()]
    vouchers = [Candidate(row["title"], terms_of(row), voucher=row)
                for row in await loaders.waiting_vouchers(membership_id, now)]  # fmt: skip
    typed = [await _of_code(merchant_id, membership_id, code, now) for code in dict.fromkeys(map(read_code, codes))]
    first = {one.promotion_id: one for one in reversed(typed)}
    typed = [one if first[one.promotion_id] is one else replace(one, refusal=CodeUsed()) for one in typed]
    looked = [*benefits, *vouchers, *typed]
    segments = {number for one in looked for number in segments_in(one.terms.cases)}
    segments |= {one.offer.segment_id for one in looked if one.offer and one.offer.segment_id}
    facts = await facts_of(merchant_id, membership_id, segments, now=now, cart=cart, location_id=location_id)
    open_to = [one for one in benefits if one.offer and one.offer.is_for(facts)]
    placed = [one for one in open_to if one.offer and await has_place(one.offer, membership_id)]
    return Candidates(
        facts, tuple(placed), tuple(_checked(one) for one in vouchers),
        tuple(_for_them(one, facts) for one in typed),
    )  # fmt: skip


async def _of_code(merchant_id: int, membership_id: int, code: str, now: datetime) -> Candidate:
    row = await db.fetch_one(
        "SELECT id, promotion_id, is_shared, uses FROM promo_code WHERE merchant_id = $1 AND code = $2",
        merchant_id, code,
    )  # fmt: skip
    found = await loaders.promotion(merchant_id, row["promotion_id"]) if row else None
    if row is None or found is None:
        return Candidate(code, Terms(()), code=code, refusal=NotFound())
    offer = offer_of(found)
    refusal: Refusal | None = None
    try:
        await require_unused(offer, row, membership_id, now=now)
    except Refusal as no:
        refusal = no
    return _checked(Candidate(offer.title, offer.terms, offer, code=code, refusal=refusal))


def _for_them(one: Candidate, facts: Facts) -> Candidate:
    from_segment = one.offer is not None and not one.offer.is_for(facts)
    return replace(one, refusal=NotForYou()) if from_segment and one.refusal is None else one


def _checked(one: Candidate) -> Candidate:
    """With its refusal where it has nothing to do with a checkout."""
    if one.refusal is None and needs_purchase(_all_actions(one.terms)):
        return replace(one, refusal=AppliesByItself())
    if one.refusal is None and not one.takes_off():
        return replace(one, refusal=NotAtCheckout())
    return one


def _all_actions(terms: Terms) -> list[Action]:
    return [*terms.gift, *(action for case in terms.cases for action in case.actions)]


async def use_benefit(doing: Doing, one: Candidate, actions: Sequence[Action], cart_minor: int, off: int) -> int:
    """A benefit takes *off* something at the checkout that *doing* names; points and what else it brings come with the
    purchase itself. The row that says so. Raises HadEnough, AllGone."""
    if one.offer is None:
        raise VoucherGone
    await take_place(one.offer, doing.member.id)
    own = replace(doing, title=one.title)
    made = await write_voucher(own, one.offer.id, one.title, Terms(tuple(actions)), None, used=True)
    await db.execute("UPDATE voucher SET amount_minor = $2, discount_minor = $3 WHERE id = $1", made, cart_minor, off)
    return made


async def use_in_cart(
    doing: Doing, one: Candidate, actions: Sequence[Action], cart_minor: int, off: int, *, employee_id: int | None,
    how: str,
) -> int:  # fmt: skip
    """A voucher, or what a code brings, is used at a checkout; its row. Raises VoucherGone and as a code does."""
    if one.code is not None:
        number = await redeem_code(doing, one.code)
        row = await loaders.voucher(number)
    else:
        row = await loaders.voucher(one.voucher["id"]) if one.voucher else None
    if row is None or not is_usable(row, doing.now):
        raise VoucherGone
    await mark_used(doing, row, cart_minor, off, employee_id=employee_id, how=how, checkout_id=doing.cause[1])
    await _perform_rest(replace(doing, cause=("voucher", row["id"]), title=one.title), actions)
    return int(row["id"])


async def _perform_rest(doing: Doing, actions: Sequence[Action]) -> None:
    await perform(doing, [action for action in actions if not isinstance(action, TAKES_OFF)])


async def return_from_cart(
    undoing: Undoing, checkout_id: int, voucher_ids: Sequence[int], typed: Collection[int]
) -> None:  # fmt: skip
    """What a checkout used waits again, as far as what it brought beside is still there; benefits are as if they had
    not been, and so are codes that were *typed* (their vouchers) there: they can be typed again."""
    found = await loaders.vouchers(voucher_ids)
    for row in (found[number] for number in sorted(found)):
        if row["state"] != "USED":
            continue
        own = ("voucher", row["id"])
        if (row["cause_kind"], row["cause_id"]) == ("checkout", checkout_id) or await lost_cause(row):
            await db.execute("UPDATE voucher SET state = 'WITHDRAWN' WHERE id = $1", row["id"])
            await free_place(row["promotion_id"])
        elif not await is_whole(own, now=undoing.now):
            pass
        elif row["id"] in typed:
            await db.execute("UPDATE voucher SET state = 'WITHDRAWN', promo_code_id = NULL WHERE id = $1", row["id"])
            await free_place(row["promotion_id"])
            await free_code(row["promo_code_id"])
        else:
            await db.execute(
                "UPDATE voucher SET state = 'WAITING', used_at = NULL, employee_id = NULL, amount_minor = NULL,"
                " discount_minor = NULL WHERE id = $1",
                row["id"],
            )
        await take_back_all(undoing, own)
