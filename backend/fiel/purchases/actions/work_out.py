"""Deciding what awards bring: what each earns, and why one is refused."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from fiel.achievements.loaders import multiplier
from fiel.achievements.rules import AS_IT_IS
from fiel.core import db
from fiel.core.actor import ShopActor, StaffActor
from fiel.core.errors import NotFound
from fiel.ledger import actions as ledger
from fiel.members.actions import MemberRef
from fiel.members.errors import MemberBlocked
from fiel.merchants.actions import ProgramTerms
from fiel.promotions import actions as promotions
from fiel.purchases.errors import AwardTooLarge, CapReached, DirectPointsOff
from fiel.purchases.rules import Earned, EarnRate, earn
from fiel.rules.facts import Cart


@dataclass(frozen=True, slots=True)
class AwardForm:
    """Either *amount_minor* spent or *points* given directly. *bought_at*: a moment that lies back; None: now.
    *was_offline*: the till says so, and had no network then."""

    member: MemberRef
    amount_minor: int | None = None
    points: int | None = None
    description: str = ""
    note: str = ""
    bought_at: datetime | None = None
    was_offline: bool = False


@dataclass(frozen=True, slots=True)
class Awarded:
    """*transaction_id* is None where the amount earned nothing (yet)."""

    membership_id: int
    purchase_id: int | None
    transaction_id: int | None
    points: int
    balance: int


@dataclass(slots=True)
class Award:
    """Who gives what to which member; the form is checked. *account_id*: of the member's points, where it is known.
    *once*: the key that keeps what was given, where it is asked for once; it may be looked up later."""

    actor: ShopActor
    form: AwardForm
    membership_id: int
    account_id: int | None = None
    once: ledger.Once | None = None


@dataclass(frozen=True, slots=True)
class Member:
    id: int
    customer_id: int
    points_account_id: int
    carry: int
    carry_of: int
    blocked: bool
    deficit: int = 0
    multiplier_bp: int = AS_IT_IS


NOBODY = Member(0, 0, 0, 0, 1, False)
"""Who becomes a member with their first award."""


@dataclass(slots=True)
class Worked:
    """An award with what it earns. *looked*: what promotions may do with it. *purchase_id*: of the row to be, once it
    is known."""

    award: Award
    terms: ProgramTerms
    member: Member
    earned: Earned
    looked: promotions.Looked | None = None
    purchase_id: int | None = None


def work_out(award: Award, terms: dict[int, ProgramTerms], members: dict[int, Member], left: dict[int, int]) -> Worked:
    """*left*: what each employee may still give, and then what they may after this one.

    Raises NotFound, ProgramPaused, MemberBlocked, DirectPointsOff, AwardTooLarge, CapReached.
    """
    actor, member = award.actor, members.get(award.membership_id)
    if member is None or actor.merchant_id not in terms:
        raise NotFound
    own = terms[actor.merchant_id]
    own.require_active()
    if member.blocked:
        raise MemberBlocked
    earned = what_it_earns(award.form, own, member)
    if isinstance(actor, StaffActor):
        if earned.points > left[actor.employee_id]:
            raise CapReached(left[actor.employee_id])
        left[actor.employee_id] -= earned.points
    return Worked(award, own, member, earned)


def what_it_earns(form: AwardForm, terms: ProgramTerms, member: Member) -> Earned:
    """Raises DirectPointsOff, AwardTooLarge."""
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


async def look_at(awards: Sequence[tuple[ShopActor, AwardForm, int]], now: datetime) -> list[promotions.Looked | None]:
    """What running promotions may do with each, to a member; None: nothing."""
    places = [place for place, (_, form, _) in enumerate(awards) if form.amount_minor is not None]
    bought = [
        promotions.Bought(actor.merchant_id, member, Cart(form.amount_minor or 0), form.bought_at or now,
                          actor.location_id)
        for actor, form, member in (awards[place] for place in places)
    ]  # fmt: skip
    found = dict(zip(places, await promotions.look_at(bought), strict=True))
    return [found.get(place) for place in range(len(awards))]


async def read_members(membership_ids: Collection[int]) -> dict[int, Member]:
    """By the membership that was asked for: it, or the one that it was merged into."""
    rows = await db.fetch(
        "SELECT w.id AS asked, m.id, m.customer_id, m.points_account_id, m.carry, m.carry_of, m.blocked_at, a.deficit,"
        f" {multiplier('m.id')} FROM membership w JOIN membership m ON m.id = coalesce(w.merged_into_id, w.id)"
        f" JOIN points_account a ON a.id = m.points_account_id WHERE {db.among('w.id', 1, 'bigint', few=True)}",
        db.to_json(sorted(membership_ids)),
    )
    return {
        row["asked"]: Member(
            row["id"], row["customer_id"], row["points_account_id"], row["carry"], row["carry_of"],
            row["blocked_at"] is not None, row["deficit"], row["multiplier_bp"],
        )
        for row in rows
    }  # fmt: skip


async def spendable(points_account_id: int, *, now: datetime) -> int:
    """The balance less what is due to end."""
    rows = await db.fetch(
        "SELECT CAST(coalesce(sum(remaining), 0) AS BIGINT) AS points FROM points_lot WHERE account_id = $1"
        " AND remaining > 0 AND (expires_at IS NULL OR expires_at > $2)",
        points_account_id,
        now,
    )
    return int(rows[0]["points"])
