"""Using what a member has, and taking it away again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor, Role, ShopActor, StaffActor
from fiel.core.errors import Checks, NotFound
from fiel.ledger import actions as ledger
from fiel.members.actions.consent import Consent, ask_phone, check_pin, consume_consent
from fiel.members.actions.giving import lock_member
from fiel.members.errors import MemberBlocked
from fiel.members.models import ConsentRequest, Membership
from fiel.merchants.actions import load_terms
from fiel.promotions import loaders
from fiel.promotions.actions.doing import Chance, Doing
from fiel.promotions.actions.offers import Terms, free_place, terms_of
from fiel.promotions.actions.performing import INSTANT, perform
from fiel.promotions.errors import AmountNeeded, AppliesByItself, NotYet, VoucherGone
from fiel.promotions.facts import facts_of, segments_in
from fiel.promotions.models import VoucherState
from fiel.promotions.rules import needs_purchase, off_of
from fiel.rules.evaluation import Evaluation
from fiel.rules.facts import Cart
from fiel.rules.language import Action, CartHolds, Chained
from fiel.rules.words import Reader, condition_text

LARGEST_AMOUNT = 10**12


@dataclass(frozen=True, slots=True)
class Used:
    voucher_id: int
    membership_id: int
    discount_minor: int | None


async def use_voucher(
    actor: ShopActor, voucher_id: int, amount_minor: int | None, consent: Consent, key: str, *, now: datetime,
    chance: Chance | None = None,
) -> Used:  # fmt: skip
    """Hand over, or take off the price, what a member's voucher says, with their consent. Once for each *key*.
    *amount_minor*: of the purchase, where that matters.

    Raises NotFound, InvalidInput, KeyReused, ConsentNeeded, WrongPin, Throttled, QrRefused, ProgramPaused,
    MemberBlocked, VoucherGone, NotYet, AmountNeeded, AppliesByItself.
    """
    checks = Checks()
    if amount_minor is not None:
        checks.within("amountMinor", amount_minor, 1, LARGEST_AMOUNT)
    checks.done()
    found = await _own(actor.merchant_id, voucher_id)
    member = await Membership.get(id=found["membership_id"])
    if member.merged_into_id is not None:
        member = await Membership.get(id=member.merged_into_id)
    if consent.pin is not None and not await ledger.was_done(actor.merchant_id, key):
        await check_pin(actor, member.customer_id, consent.pin, now=now)

    async def body() -> Used:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("use_voucher", actor, voucher=voucher_id, amount=amount_minor)
        if once.replayed is not None:
            return Used(voucher_id, once.replayed["membership"], once.replayed["discount"] or None)
        holder = await _holder(found["membership_id"], now)
        how = await consume_consent(actor, holder.customer_id, holder.id, 0, consent, now=now, voucher_id=voucher_id)
        cart = Cart(amount_minor) if amount_minor is not None else None
        doing = Doing(actor, holder, ("voucher", voucher_id), found["title"], chance or Chance(), now,
                      actor.location_id)  # fmt: skip
        discount = await spend(doing, voucher_id, cart, employee_id=actor.employee_id, how=how)
        await once.keep(membership=holder.id, discount=discount or 0)
        return Used(voucher_id, holder.id, discount)

    return await db.transaction(body)


async def ask_to_use(actor: StaffActor, voucher_id: int, *, now: datetime) -> ConsentRequest:
    """Ask the customer's phone, for three minutes, whether it may be used.

    Raises NotFound, ProgramPaused, MemberBlocked, VoucherGone, AppliesByItself.
    """
    found = await _own(actor.merchant_id, voucher_id)

    async def body() -> ConsentRequest:
        holder = await _holder(found["membership_id"], now)
        row = await _own(actor.merchant_id, voucher_id)
        if not is_usable(row, now):
            raise VoucherGone
        terms = terms_of(row)
        given = [terms.gift, *(case.actions or terms.gift for case in terms.cases)]
        if all(needs_purchase(actions) for actions in given):
            raise AppliesByItself
        return await ask_phone(actor, holder.id, 0, now=now, voucher_id=voucher_id, title=row["title"])

    return await db.transaction(body)


async def take_voucher(actor: AccountActor, voucher_id: int, *, now: datetime, chance: Chance | None = None) -> None:
    """The customer's own tap, for what needs nobody to hand it over.

    Raises NotFound, ProgramPaused, MemberBlocked, VoucherGone, NotYet.
    """

    async def body() -> None:
        row = await loaders.voucher(voucher_id)
        member = await Membership.get_or_none(id=row["membership_id"]) if row else None
        if row is None or member is None or not is_instant(terms_of(row)):
            raise NotFound
        holder = await _holder(member.id, now)
        if holder.customer_id != actor.customer_id:
            raise NotFound
        doing = Doing(actor, holder, ("voucher", voucher_id), row["title"], chance or Chance(), now)
        await spend(doing, voucher_id, None, employee_id=None, how="APP")

    await db.transaction(body)


async def spend(doing: Doing, voucher_id: int, cart: Cart | None, *, employee_id: int | None, how: str) -> int | None:
    """The first case that holds, done; what it takes off the cart. Call it with the member's account locked.

    Raises VoucherGone, NotYet, AmountNeeded, AppliesByItself.
    """
    row = await loaders.voucher(voucher_id)
    if row is None or not is_usable(row, doing.now):
        raise VoucherGone
    terms = terms_of(row)
    actions = await what_holds(doing, terms, cart)
    if needs_purchase(actions):
        raise AppliesByItself
    discount = off_of(actions, cart) if cart else None
    await mark_used(doing, row, cart.total_minor if cart else None, discount, employee_id=employee_id, how=how)
    # what would bring nothing at all waits on
    await perform(doing, actions, refuses=all(isinstance(action, Chained) for action in actions))
    return discount


async def mark_used(
    doing: Doing, row: db.Row, cart_minor: int | None, discount_minor: int | None, *, employee_id: int | None, how: str,
    checkout_id: int | None = None,
) -> None:  # fmt: skip
    """A voucher is used up, once; with a *checkout_id* it goes back with that alone. Raises VoucherGone."""
    marked = await db.execute(
        "UPDATE voucher SET state = 'USED', used_at = $2, employee_id = $3, location_id = $4, amount_minor = $5,"
        " discount_minor = $6 WHERE id = $1 AND state = 'WAITING'",
        row["id"], doing.now, employee_id, doing.location_id, cart_minor, discount_minor,
    )  # fmt: skip
    if not marked:
        raise VoucherGone
    await record(Happened("voucher.used", doing.actor, doing.now, merchant_id=doing.member.merchant_id,
                          customer_id=doing.member.customer_id, membership_id=doing.member.id,
                          subject=("voucher", row["id"]), location_id=doing.location_id,
                          data={"promotion_id": row["promotion_id"], "consent": how, "amount_minor": cart_minor,
                                "discount_minor": discount_minor, "checkout_id": checkout_id}))  # fmt: skip


async def what_holds(doing: Doing, terms: Terms, cart: Cart | None) -> tuple[Action, ...]:
    """What *terms* bring now. Raises NotYet, AmountNeeded."""
    member = doing.member
    facts = await facts_of(
        member.merchant_id, member.id, segments_in(terms.cases), now=doing.now, cart=cart, location_id=doing.location_id
    )
    found = terms.evaluate(facts)
    actions = terms.brings(found)
    if actions is None and cart is not None and not cart.lines:
        actions = as_seen(terms, found)
    if actions is None:
        if cart is None and found.may_come:
            raise AmountNeeded
        raise await not_yet(member.merchant_id, found)
    return actions


def as_seen(terms: Terms, found: Evaluation) -> tuple[Action, ...] | None:
    """Where the till told the amount alone: what is in the purchase its employee sees, and says by using it."""
    for case, looked in zip(terms.cases, found.cases, strict=True):
        unknown = [one.condition for one in looked.conditions if one.holds is None]
        if looked.holds is not False and all(isinstance(one, CartHolds) for one in unknown):
            return case.actions or terms.gift
    return None


async def not_yet(merchant_id: int, found: Evaluation) -> NotYet:
    """With what the nearest case lacks, in Spanish and English."""
    return lacking(found, (await load_terms(merchant_id)).currency, await loaders.names(merchant_id))


def lacking(found: Evaluation, currency: str, names: Mapping[str, Mapping[int, str]]) -> NotYet:
    """``not_yet`` where what ids are called is known."""
    nearest = min(found.cases, key=lambda case: sum(one.holds is not True for one in case.conditions))
    missing = [one.condition for one in nearest.conditions if one.holds is not True]
    return NotYet({
        language: " · ".join(condition_text(one, Reader(language, currency, names)) for one in missing)
        for language in ("es", "en")
    })  # fmt: skip


async def withdraw_voucher(actor: StaffActor, voucher_id: int, *, now: datetime) -> None:
    """Take away what still waits. Manager and up. Raises NotFound, VoucherGone."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        row = await _own(actor.merchant_id, voucher_id)
        holder = await lock_member(row["membership_id"], now=now)
        await withdraw(actor, row, holder, now=now)

    await db.transaction(body)


async def withdraw(actor: StaffActor, row: db.Row, holder: Membership, *, now: datetime) -> None:
    """Raises VoucherGone."""
    done = await db.execute("UPDATE voucher SET state = 'WITHDRAWN' WHERE id = $1 AND state = 'WAITING'", row["id"])
    if not done:
        raise VoucherGone
    if row["cause_kind"] not in ("punch_card", "scratch_card"):  # their promotions count cards
        await free_place(row["promotion_id"])
    await record(Happened("voucher.withdrawn", actor, now, merchant_id=holder.merchant_id,
                          customer_id=holder.customer_id, membership_id=holder.id,
                          subject=("voucher", row["id"]), location_id=actor.location_id))  # fmt: skip


def is_usable(row: db.Row, now: datetime) -> bool:
    return row["state"] == VoucherState.WAITING.value and (row["expires_at"] is None or now < row["expires_at"])


def is_instant(terms: Terms) -> bool:
    """Whether the customer can have it with a tap of their own."""
    brought = [*terms.gift, *(action for case in terms.cases for action in case.actions)]
    return bool(brought) and all(isinstance(action, INSTANT) for action in brought)


async def _own(merchant_id: int, voucher_id: int) -> db.Row:
    row = await loaders.voucher(voucher_id)
    if row is None or row["merchant_id"] != merchant_id:
        raise NotFound
    return row


async def _holder(membership_id: int, now: datetime) -> Membership:
    """Locked, at a merchant whose programme is on."""
    holder = await lock_member(membership_id, now=now)
    if holder.blocked_at is not None:
        raise MemberBlocked
    (await load_terms(holder.merchant_id)).require_active()
    return holder
