"""What running promotions do with a purchase, and what becomes of that when it is undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from fiel.core import db
from fiel.core.actor import Actor
from fiel.core.errors import Refusal
from fiel.members.actions.giving import lock_member
from fiel.promotions import loaders
from fiel.promotions.actions.doing import Chance, Doing
from fiel.promotions.actions.giving import give, give_punches, write_voucher
from fiel.promotions.actions.offers import (
    Offer,
    Terms,
    free_place,
    has_place,
    is_scarce,
    offer_of,
    take_place,
    terms_of,
)
from fiel.promotions.actions.performing import INSTANT, perform
from fiel.promotions.actions.punching import minutes_left
from fiel.promotions.actions.taking_back import Undoing, is_whole, take_back_all
from fiel.promotions.facts import facts_of, segments_in
from fiel.promotions.models import PromotionKind
from fiel.promotions.rules import needs_purchase, points_of, punches_of
from fiel.rules.facts import Cart, Facts
from fiel.rules.language import Action, Multiply

BY_ITSELF = (*INSTANT, Multiply)
"""Actions of a benefit that a purchase sets off; discounts and things are taken at the till."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What could do something with a purchase: seen before it is written. *factors*: vouchers that multiply."""

    facts: Facts
    offers: tuple[Offer, ...]
    factors: tuple[tuple[db.Row, tuple[Action, ...]], ...]


@dataclass(frozen=True, slots=True)
class Bought:
    """A purchase to be. *membership_id*: 0 of who becomes a member with it. *at*: when it was bought, which of an order
    may be days ago; what began later has nothing to do with it."""

    merchant_id: int
    membership_id: int
    cart: Cart
    at: datetime
    location_id: int | None


async def look(
    merchant_id: int, membership_id: int, cart: Cart, *, now: datetime, location_id: int | None
) -> Looked | None:
    """What ``look_at`` finds for one purchase, bought *now*."""
    return (await look_at([Bought(merchant_id, membership_id, cart, now, location_id)]))[0]


async def look_at(bought: Sequence[Bought]) -> list[Looked | None]:
    """For each, before any of them is written. None: nothing does anything with it."""
    found: dict[int, Looked | None] = {}
    for at in {one.at for one in bought}:
        same = [one for one in bought if one.at == at]
        running, waiting = await db.together(
            loaders.running_of({one.merchant_id for one in same}, at),
            loaders.waiting_of({one.membership_id for one in same if one.membership_id}, at),
        )
        for place, one in enumerate(bought):
            if one.at == at:
                offers, vouchers = running.get(one.merchant_id, []), waiting.get(one.membership_id, [])
                found[place] = await _look(one, offers, vouchers) if offers or vouchers else None
    return [found[place] for place in range(len(bought))]


async def _look(one: Bought, running: list[db.Row], vouchers: list[db.Row]) -> Looked | None:
    now = one.at
    offers = [offer for offer in map(offer_of, (row for row in running if row["started_at"] <= now)) if _reacts(offer)]
    waiting = [row for row in vouchers if row["given_at"] <= now and _multiplies(row)]
    if not offers and not waiting:
        return None
    segments = {number for offer in offers for number in offer.segments()}
    segments |= {number for row in waiting for number in segments_in(terms_of(row).cases)}
    facts = await facts_of(
        one.merchant_id, one.membership_id, segments, now=now, cart=one.cart, location_id=one.location_id
    )
    full = {offer.id for offer in offers
            if offer.kind is PromotionKind.BENEFIT and not await has_place(offer, one.membership_id)}  # fmt: skip
    offers = [offer for offer in offers if offer.id not in full]
    factors = [(row, terms_of(row).brings(terms_of(row).evaluate(facts)) or ()) for row in waiting]
    return Looked(facts, tuple(offers), tuple(pair for pair in factors if needs_purchase(pair[1])))


def foreseen(looked: Looked | None, earned: int) -> int:
    """The points that ``settle`` would add to what a purchase *earned*, one after the other as it does."""
    if looked is None:
        return 0
    balance = looked.facts.balance + earned
    for actions in [own for _, own in benefits(looked)] + [own for _, own in looked.factors[:1]]:
        balance += points_of(actions, earned, balance)
    return balance - looked.facts.balance - earned


async def hold_places(looked: Sequence[Looked | None]) -> None:
    """Lock what ``settle`` of all of these takes places of, in one order, so that nobody waits in a ring."""
    scarce = {one.id for own in looked if own is not None for one in _taken_from(own) if is_scarce(one)}
    for number in sorted(scarce):
        await db.lock_row("promotion", number)


def _taken_from(looked: Looked) -> list[Offer]:
    others = [one for one in looked.offers if one.kind is not PromotionKind.BENEFIT]
    return [one for one, _ in benefits(looked)] + [
        one for one in others if one.terms.brings(one.terms.evaluate(looked.facts)) is not None
    ]


async def settle(
    actor: Actor, membership_id: int, purchase_id: int, earned: int, looked: Looked | None, *, now: datetime,
    location_id: int | None, chance: Chance | None = None,
) -> None:  # fmt: skip
    """Benefits apply, cards are punched, gifts are given, the first voucher that multiplies is used. What is out of
    budget, or not for the member, does nothing. Inside the transaction that wrote the purchase."""
    if looked is None:
        return
    member = await lock_member(membership_id, now=now)
    doing = Doing(actor, member, ("purchase", purchase_id), "", chance or Chance(), now, location_id,
                  bought_at=looked.facts.now.astimezone(UTC))  # fmt: skip
    for one, actions in benefits(looked):
        await _apply(replace(doing, title=one.title), one, actions, earned)
    for row, actions in looked.factors[:1]:
        await db.execute(
            "UPDATE voucher SET state = 'USED', used_at = $2, purchase_id = $3 WHERE id = $1 AND state = 'WAITING'",
            row["id"], now, purchase_id,
        )  # fmt: skip
        await perform(replace(doing, cause=("voucher", row["id"]), title=row["title"]), actions, earned=earned)
    for one in looked.offers:
        try:
            await _bring(replace(doing, title=one.title), one, looked.facts)
        except Refusal:
            continue


def _reacts(one: Offer) -> bool:
    return one.kind in (PromotionKind.BENEFIT, PromotionKind.PUNCH_CARD) or one.by_purchase


def _multiplies(row: db.Row) -> bool:
    terms = terms_of(row)
    return needs_purchase([*terms.gift, *(action for case in terms.cases for action in case.actions)])


def benefits(looked: Looked) -> list[tuple[Offer, tuple[Action, ...]]]:
    """Those that apply to the purchase, with what they do by themselves."""
    found: list[tuple[Offer, tuple[Action, ...]]] = []
    for one in looked.offers:
        if one.kind is PromotionKind.BENEFIT and one.is_for(looked.facts):
            actions = one.terms.brings(one.terms.evaluate(looked.facts)) or ()
            own = tuple(action for action in actions if isinstance(action, BY_ITSELF))
            if own:
                found.append((one, own))
    return found


async def _apply(doing: Doing, one: Offer, actions: tuple[Action, ...], earned: int) -> None:
    try:
        await take_place(one, doing.member.id)
    except Refusal:
        return
    made = await write_voucher(doing, one.id, one.title, Terms(actions), None, used=True)
    await perform(replace(doing, cause=("voucher", made)), actions, earned=earned)


async def _bring(doing: Doing, one: Offer, facts: Facts) -> None:
    """Raises what ``give`` raises."""
    if one.kind is PromotionKind.BENEFIT or facts.cart is None:
        return
    actions = one.terms.brings(one.terms.evaluate(facts))
    if actions is None:
        return
    if one.kind is PromotionKind.PUNCH_CARD:
        rules = one.punch_rules
        count = punches_of(rules, facts.cart) if rules else 0
        moment = doing.bought_at or doing.now
        if rules and count and not await minutes_left(doing.member.id, one.id, rules.minutes_between, moment):
            await give_punches(doing, one, count, facts=facts)
    elif one.by_purchase:
        await give(doing, one, facts=facts, terms=Terms(actions))


async def take_back(
    actor: Actor, membership_id: int, purchase_id: int, *, now: datetime, location_id: int | None = None
) -> None:
    """Undo what a purchase brought, as far as it is not used: inside the transaction that undoes it. A benefit whose
    points are spent in part counts as had."""
    undoing = Undoing(actor, await lock_member(membership_id, now=now), now, location_id)
    for row in await used_in(purchase_id):
        own = ("voucher", row["id"])
        if await is_whole(own, now=now):
            await give_back(row, purchase_id)
        await take_back_all(undoing, own)
    await take_back_all(undoing, ("purchase", purchase_id))


async def used_in(purchase_id: int) -> list[db.Row]:
    """The vouchers that a purchase used up, benefits among them."""
    return await db.fetch(f"{loaders.VOUCHER} WHERE v.purchase_id = $1 AND v.state = 'USED' ORDER BY v.id", purchase_id)


async def lost_cause(row: db.Row) -> bool:
    """Whether the purchase that brought a voucher is undone."""
    if row["cause_kind"] != "purchase":
        return False
    bought = await db.fetch("SELECT reversed_at FROM purchase WHERE id = $1", row["cause_id"])
    return bool(bought) and bought[0]["reversed_at"] is not None


async def give_back(row: db.Row, purchase_id: int) -> None:
    """A voucher that a purchase used up: it waits again, or is gone with the purchase that had brought it."""
    is_gone = (row["cause_kind"], row["cause_id"]) == ("purchase", purchase_id) or await lost_cause(row)
    await db.execute(
        "UPDATE voucher SET state = $2, used_at = NULL, purchase_id = NULL WHERE id = $1",
        row["id"], "WITHDRAWN" if is_gone else "WAITING",
    )  # fmt: skip
    if is_gone:
        await free_place(row["promotion_id"])
