"""Giving points at the till, by amount or directly. Awards that wait together are written together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from fiel.core import db
from fiel.core.actor import ShopActor, StaffActor
from fiel.core.errors import Checks, KeyReused, Refusal, check_key
from fiel.core.logs import logger
from fiel.ledger import actions as ledger
from fiel.members.actions import Resolved, ensure_membership, resolve_member, resolve_members
from fiel.members.errors import MemberBlocked
from fiel.merchants.actions import load_terms
from fiel.promotions import actions as promotions
from fiel.purchases.actions.caps import left_today
from fiel.purchases.actions.give import give_all, give_one, read_ground, see_members
from fiel.purchases.actions.work_out import (
    NOBODY,
    Award,
    Awarded,
    AwardForm,
    look_at,
    read_members,
    spendable,
    what_it_earns,
)
from fiel.purchases.errors import CapReached

log = logger("awards")
LARGEST_AMOUNT = 10**12


@dataclass(frozen=True, slots=True)
class AwardPreview:
    """What an award would bring. *left_today*: what the employee may still give today. *brings*: the promotions that
    the purchase would set off."""

    points: int
    balance_after: int
    why: tuple[ledger.WhyStep, ...]
    left_today: int
    brings: tuple[promotions.Expected, ...] = ()


@dataclass(frozen=True, slots=True)
class _Asked:
    """An award as it waits for its turn."""

    actor: ShopActor
    form: AwardForm
    key: str
    now: datetime


async def award_points(actor: ShopActor, form: AwardForm, key: str, *, now: datetime) -> Awarded:
    """Give points, once for each *key*. A customer who is no member yet becomes one.

    Raises NotFound, InvalidInput, KeyReused, ProgramPaused, DirectPointsOff, MemberBlocked, AwardTooLarge,
    CapReached, Throttled.
    """
    return await _ROOM.take(_Asked(actor, _check(form), check_key(key), now))


async def _award(asked: Sequence[_Asked]) -> list[Awarded | Exception | db.Put]:
    """What became of each, in one transaction. One of a member, or of a key, at a time: who comes second sees what the
    first did. Who becomes a member with it goes alone, since a refusal must leave no membership behind; and so does who
    has to wait for their account, since nobody else should."""
    now = max(one.now for one in asked)
    found = await resolve_members([(one.actor, one.form.member) for one in asked], now=now)
    answers: dict[int, Awarded | Exception | db.Put] = {}
    going: list[tuple[_Asked, Resolved]] = []
    places: list[int] = []
    met: set[object] = set()
    for place, (one, who) in enumerate(zip(asked, found, strict=True)):
        if isinstance(who, Refusal):
            answers[place] = who
            continue
        names = {("key", one.actor.merchant_id, one.key), ("member", one.actor.merchant_id, who.customer_id)}
        if names & met:
            answers[place] = db.Put.OFF
        elif who.membership_id is None and len(asked) > 1:
            answers[place] = db.Put.APART
        else:
            going.append((one, who))
            places.append(place)
        met |= names
    if going:
        answers.update(zip(places, await _award_those(going, now, len(asked)), strict=True))
    return [answers[place] for place in range(len(asked))]


async def _award_those(
    going: Sequence[tuple[_Asked, Resolved]], now: datetime, asked: int
) -> Sequence[Awarded | Refusal | db.Put]:
    """Where they fail as a whole, each by itself: only these, since of the others a wrong code would count twice."""
    try:
        return await _award_in_one(going, now)
    except Exception as error:
        if asked == 1 or db.is_outage(error):
            raise
        log.warning("awards failed together; each by itself", many=len(going), exc_info=error)
        return [db.Put.APART] * len(going)


async def _award_in_one(going: Sequence[tuple[_Asked, Resolved]], now: datetime) -> list[Awarded | Refusal | db.Put]:
    """Raises what makes all of them fail."""
    if len(going) > 1:
        return await db.transaction(lambda: _award_several(going, now))
    try:
        return [await db.transaction(lambda: _award_alone(*going[0], now))]
    except Refusal as refusal:
        return [refusal]


async def _award_alone(one: _Asked, who: Resolved, now: datetime) -> Awarded:
    """Whoever comes with the same key meanwhile waits for it from the beginning: of a member for the account, before
    the key, as those do who go together, or each would wait for the other. A refusal leaves nothing behind."""
    held = await ledger.hold([] if who.account_id is None else [who.account_id])
    once = await ledger.claim_key(one.actor.merchant_id, one.key, now=now)
    _say_what(one, who, once)
    if once.replayed is not None:
        return _replay(once.replayed)
    number = who.membership_id or await ensure_membership(one.actor, who.customer_id, one.actor.merchant_id, now=now)
    given = await give_one(Award(one.actor, one.form, number, who.account_id, once), held, now=now)
    if isinstance(given, Refusal):
        raise given
    return given


async def _award_several(going: Sequence[tuple[_Asked, Resolved]], now: datetime) -> list[Awarded | Refusal | db.Put]:
    """Those whose account somebody else holds apart, since the others would wait with them. Whoever has the same key
    wants the same account: their keys are seen once it is had."""
    held, ground = await db.together(
        ledger.hold([who.account_id for _, who in going if who.account_id is not None], waits=False),
        read_ground([one.actor for one, _ in going]),
    )
    ready = {place: Award(one.actor, one.form, who.membership_id, who.account_id)
             for place, (one, who) in enumerate(going)
             if who.membership_id is not None and who.account_id in held}  # fmt: skip
    answers: dict[int, Awarded | Refusal | db.Put] = {
        place: db.Put.APART for place in range(len(going)) if place not in ready
    }
    if ready:
        sight, keys = await db.together(
            see_members(list(ready.values()), ground, held, now=now),
            ledger.look_up_keys([(going[place][0].actor.merchant_id, going[place][0].key) for place in ready], now=now),
        )
        looked = dict(zip(ready, sight.looked, strict=True))
        for place, once in zip(ready, keys, strict=True):
            try:
                _say_what(*going[place], once)
                ready[place].once = once
            except KeyReused as refusal:
                answers[place] = refusal
                continue
            if once.replayed is not None:
                answers[place] = _replay(once.replayed)
        new = {place: award for place, award in ready.items() if place not in answers}
        own = replace(sight, looked=[looked[place] for place in new])
        answers.update(zip(new, await give_all(list(new.values()), ground, own, now=now), strict=True))
    return [answers[place] for place in range(len(going))]


def _say_what(one: _Asked, who: Resolved, once: ledger.Once) -> None:
    """Raises KeyReused."""
    once.means("award", one.actor, customer=who.customer_id, amount=one.form.amount_minor, points=one.form.points,
               description=one.form.description, note=one.form.note)  # fmt: skip


def _holds(one: _Asked) -> int | None:
    """The employee, whose cap nobody else may use until the commit."""
    return one.actor.employee_id if isinstance(one.actor, StaffActor) else None


_ROOM = db.Room(_award, holds=_holds)


def _replay(result: dict[str, int]) -> Awarded:
    return Awarded(
        result["membership"], result["purchase"] or None, result["transaction"] or None, result["points"],
        result["balance"],
    )  # fmt: skip


async def preview_award(actor: StaffActor, form: AwardForm, *, now: datetime) -> AwardPreview:
    """What ``award_points`` would do. Raises as it would."""
    checked = _check(form)
    resolved = await resolve_member(actor, checked.member, now=now)
    terms = await load_terms(actor.merchant_id)
    terms.require_active()
    number = resolved.membership_id or 0
    member = (await read_members([number])).get(number, NOBODY)
    if member.blocked:
        raise MemberBlocked
    earned = what_it_earns(checked, terms, member)
    left = await left_today(actor, terms, now)
    if earned.points > left:
        raise CapReached(left)
    balance = await spendable(member.points_account_id, now=now) if member.id else terms.welcome_points or 0
    looked = (await look_at([(actor, checked, member.id)], now))[0]
    more = promotions.foreseen(looked, earned.points)
    points = earned.points + more
    why = (*earned.why, ledger.WhyStep("PROMOTIONS", points, {"more": more})) if more else earned.why
    after = max(0, balance + points - min(member.deficit, max(0, points)))
    brings = await promotions.expected(looked, member.id, now=now)
    return AwardPreview(points, after, why, left - earned.points, tuple(brings))


def _check(form: AwardForm) -> AwardForm:
    checks = Checks()
    if (form.amount_minor is None) == (form.points is None):
        checks.fail("amountMinor", "ONE_OF")
    if form.amount_minor is not None:
        checks.within("amountMinor", form.amount_minor, 1, LARGEST_AMOUNT)
    if form.points is not None:
        checks.within("points", form.points, 1, LARGEST_AMOUNT)
    description = checks.text("description", form.description, 200, least=0)
    note = checks.text("note", form.note, 500, least=0)
    checks.done()
    is_clean = description == form.description and note == form.note
    return form if is_clean else replace(form, description=description, note=note)
