"""Giving points at the till, by amount or directly."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from fiel.achievements.loaders import multiplier
from fiel.achievements.rules import AS_IT_IS
from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import ShopActor, StaffActor, TokenActor
from fiel.core.errors import Checks
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind, Reason
from fiel.ledger.rules import expires_at
from fiel.members.actions import MemberRef, ensure_membership, resolve_member
from fiel.members.actions.giving import expiry_rule, lock_member
from fiel.members.errors import MemberBlocked
from fiel.merchants.actions import ProgramTerms, load_terms
from fiel.promotions import actions as promotions
from fiel.purchases.actions.caps import check_caps, left_today
from fiel.purchases.errors import AwardTooLarge, CapReached, DirectPointsOff
from fiel.purchases.rules import Earned, EarnRate, carry_added, earn
from fiel.rules.facts import Cart

LARGEST_AMOUNT = 10**12


@dataclass(frozen=True, slots=True)
class AwardForm:
    """Either *amount_minor* spent or *points* given directly. *bought_at*: a moment that lies back; None: now."""

    member: MemberRef
    amount_minor: int | None = None
    points: int | None = None
    description: str = ""
    note: str = ""
    bought_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Awarded:
    """*transaction_id* is None where the amount earned nothing (yet)."""

    membership_id: int
    purchase_id: int | None
    transaction_id: int | None
    points: int
    balance: int


@dataclass(frozen=True, slots=True)
class AwardPreview:
    """What an award would bring. *left_today*: what the employee may still give today."""

    points: int
    balance_after: int
    why: tuple[ledger.WhyStep, ...]
    left_today: int


@dataclass(frozen=True, slots=True)
class _Member:
    id: int
    points_account_id: int
    carry: int
    carry_of: int
    blocked: bool
    deficit: int = 0
    multiplier_bp: int = AS_IT_IS


async def award_points(actor: ShopActor, form: AwardForm, key: str, *, now: datetime) -> Awarded:
    """Give points, once for each *key*. A customer who is no member yet becomes one.

    Raises NotFound, InvalidInput, KeyReused, ProgramPaused, DirectPointsOff, MemberBlocked, AwardTooLarge,
    CapReached, Throttled.
    """
    checked = _check(form)
    resolved = await resolve_member(actor, checked.member, now=now)

    async def body() -> Awarded:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("award", actor, customer=resolved.customer_id, amount=checked.amount_minor,
                   points=checked.points, description=checked.description, note=checked.note)  # fmt: skip
        if once.replayed is not None:
            return _replay(once.replayed)
        awarded = await give(actor, checked, resolved.customer_id, now=now)
        await once.keep(membership=awarded.membership_id, purchase=awarded.purchase_id or 0, balance=awarded.balance,
                        transaction=awarded.transaction_id or 0, points=awarded.points)  # fmt: skip
        return awarded

    return await db.transaction(body)


async def give(actor: ShopActor, checked: AwardForm, customer_id: int, *, now: datetime) -> Awarded:
    """What ``award_points`` does, for whoever has seen to it that it is done once. Inside a transaction.

    Raises ProgramPaused, DirectPointsOff, MemberBlocked, AwardTooLarge, CapReached.
    """
    terms = await load_terms(actor.merchant_id)
    terms.require_active()
    found = await ensure_membership(actor, customer_id, actor.merchant_id, now=now)
    member = await _lock_member(found, now)
    if member.blocked:
        raise MemberBlocked
    earned = _earned(checked, terms, member)
    await check_caps(actor, terms, earned.points, now)
    looked = await _look(actor, checked, member.id, now)
    awarded = await _write(actor, checked, terms, member, customer_id, earned, now)
    if awarded.purchase_id is None or looked is None:
        return awarded
    await promotions.settle(actor, member.id, awarded.purchase_id, earned.points, looked, now=now,
                            location_id=actor.location_id)  # fmt: skip
    return replace(awarded, balance=await spendable(member.points_account_id, now=now))


async def preview_award(actor: StaffActor, form: AwardForm, *, now: datetime) -> AwardPreview:
    """What ``award_points`` would do. Raises as it would."""
    checked = _check(form)
    resolved = await resolve_member(actor, checked.member, now=now)
    terms = await load_terms(actor.merchant_id)
    terms.require_active()
    member = await _read_member(resolved.membership_id)
    if member.blocked:
        raise MemberBlocked
    earned = _earned(checked, terms, member)
    left = await left_today(actor, terms, now)
    if earned.points > left:
        raise CapReached(left)
    balance = await spendable(member.points_account_id, now=now) if member.id else terms.welcome_points or 0
    more = promotions.foreseen(await _look(actor, checked, member.id, now), earned.points)
    points = earned.points + more
    why = (*earned.why, ledger.WhyStep("PROMOTIONS", points, {"more": more})) if more else earned.why
    after = max(0, balance + points - min(member.deficit, max(0, points)))
    return AwardPreview(points, after, why, left - earned.points)


async def _look(actor: ShopActor, form: AwardForm, membership_id: int, now: datetime) -> promotions.Looked | None:
    """What running promotions may do with a purchase."""
    if form.amount_minor is None:
        return None
    cart, bought_at = Cart(form.amount_minor), form.bought_at or now
    return await promotions.look(actor.merchant_id, membership_id, cart, now=bought_at, location_id=actor.location_id)


async def spendable(points_account_id: int, *, now: datetime) -> int:
    """The balance less what is due to end."""
    rows = await db.fetch(
        "SELECT CAST(coalesce(sum(remaining), 0) AS BIGINT) AS points FROM points_lot WHERE account_id = $1"
        " AND remaining > 0 AND (expires_at IS NULL OR expires_at > $2)",
        points_account_id,
        now,
    )
    return int(rows[0]["points"])


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
    return replace(form, description=description, note=note)


def _earned(form: AwardForm, terms: ProgramTerms, member: _Member) -> Earned:
    if form.amount_minor is None:
        points = form.points or 0
        if not terms.allows_direct_points:
            raise DirectPointsOff
        earned = Earned(points, member.carry, member.carry_of, (ledger.WhyStep("DIRECT", points),))
    else:
        earned = earn(form.amount_minor, earn_rate(terms, member.multiplier_bp), member.carry, member.carry_of)
    if earned.points > terms.most_points_per_award:
        raise AwardTooLarge(terms.most_points_per_award)
    return earned


def earn_rate(terms: ProgramTerms, multiplier_bp: int = AS_IT_IS) -> EarnRate:
    """What the programme gives, to whom a tier multiplies it so."""
    return EarnRate(
        terms.earn_points, terms.earn_amount_minor, terms.rounding, terms.carries_remainder, terms.bands, multiplier_bp
    )


async def _lock_member(membership_id: int, now: datetime) -> _Member:
    """Before the carry is read."""
    return await _read_member((await lock_member(membership_id, now=now)).id)


async def _read_member(membership_id: int | None) -> _Member:
    row = await db.fetch_one(
        f"SELECT m.id, m.points_account_id, m.carry, m.carry_of, m.blocked_at, a.deficit, {multiplier('m.id')}"
        " FROM membership m"
        " JOIN points_account a ON a.id = m.points_account_id WHERE m.id = $1",
        membership_id or 0,
    )
    if row is None:
        return _Member(0, 0, 0, 1, False)
    return _Member(
        row["id"],
        row["points_account_id"],
        row["carry"],
        row["carry_of"],
        row["blocked_at"] is not None,
        row["deficit"],
        row["multiplier_bp"],
    )


async def _write(
    actor: ShopActor, form: AwardForm, terms: ProgramTerms, member: _Member, customer_id: int, earned: Earned,
    now: datetime,
) -> Awarded:  # fmt: skip
    purchase_id = await _insert_purchase(actor, form, member, earned, now) if form.amount_minor else None
    transaction_id, balance = None, 0
    if earned.points:
        posted = await _post(actor, form, terms, member, purchase_id, earned, now)
        transaction_id, balance = posted.id, posted.balance_after
        if purchase_id:
            await db.execute("UPDATE purchase SET transaction_id = $2 WHERE id = $1", purchase_id, transaction_id)
    balance = await spendable(member.points_account_id, now=now)
    await db.execute(
        "UPDATE membership SET carry = $2, carry_of = $3, spend_minor = spend_minor + $4,"
        " purchases = purchases + $5, last_visit_at = CASE WHEN last_visit_at > $6 THEN last_visit_at ELSE $6 END"
        " WHERE id = $1",
        member.id, earned.carry, earned.carry_of, form.amount_minor or 0, 1 if purchase_id else 0,
        form.bought_at or now,
    )  # fmt: skip
    subject = ("purchase", purchase_id) if purchase_id else ("transaction", transaction_id or 0)
    await record(Happened("points.earned" if earned.points else "purchase.recorded", actor, now,
                          merchant_id=actor.merchant_id, customer_id=customer_id, membership_id=member.id,
                          subject=subject, location_id=actor.location_id,
                          data={"points": earned.points, "transaction_id": transaction_id,
                                "amount_minor": form.amount_minor, "balance": balance,
                                "reason": "PURCHASE" if purchase_id else "MANUAL"}))  # fmt: skip
    return Awarded(member.id, purchase_id, transaction_id, earned.points, balance)


async def _insert_purchase(actor: ShopActor, form: AwardForm, member: _Member, earned: Earned, now: datetime) -> int:
    added = carry_added(earned, member.carry, member.carry_of)
    rows = await db.returning(
        "INSERT INTO purchase (membership_id, source_id, location_id, employee_id, amount_minor, points,"
        " carry_added, carry_of, why, occurred_at, created_at) VALUES ($1, coalesce($11, (SELECT min(id) FROM"
        " source WHERE merchant_id = $2 AND kind = 'TILL')), $3, $4, $5, $6, $7, $8, $9, $12, $10) RETURNING id",
        member.id, actor.merchant_id, actor.location_id, actor.employee_id, form.amount_minor, earned.points,
        added, earned.carry_of, db.to_json([step.as_json() for step in earned.why]), now,
        actor.source_id if isinstance(actor, TokenActor) else None, form.bought_at or now,
    )  # fmt: skip
    return int(rows[0]["id"])


async def _post(
    actor: ShopActor, form: AwardForm, terms: ProgramTerms, member: _Member, purchase_id: int | None,
    earned: Earned, now: datetime,
) -> ledger.Posted:  # fmt: skip
    hidden = terms.hides_descriptions
    entry = ledger.Entry(
        member.points_account_id, EntryKind.EARN, earned.points, actor,
        reason=Reason.PURCHASE if purchase_id else Reason.MANUAL,
        cause=("purchase", purchase_id) if purchase_id else None, location_id=actor.location_id, why=earned.why,
        public_description=None if hidden else form.description or None,
        private_note=" · ".join(t for t in (form.description if hidden else "", form.note) if t)[:500] or None,
        expires_at=_end(form, terms, now), lifetime_delta=earned.points, occurred_at=form.bought_at,
    )  # fmt: skip
    return (await ledger.post([entry], now=now))[0]


def _end(form: AwardForm, terms: ProgramTerms, now: datetime) -> datetime | None:
    """Counted from when it was bought; where that end has passed by now, from now, so that nobody is given points that
    are gone."""
    end = expires_at(expiry_rule(terms), form.bought_at or now, terms.time_zone)
    return expires_at(expiry_rule(terms), now, terms.time_zone) if end is not None and end <= now else end


def _replay(result: dict[str, int]) -> Awarded:
    return Awarded(
        result["membership"], result["purchase"] or None, result["transaction"] or None, result["points"],
        result["balance"],
    )  # fmt: skip
