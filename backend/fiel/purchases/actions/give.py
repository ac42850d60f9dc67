"""What awards write: for several members at once, and for one as for several."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import ShopActor, StaffActor, TokenActor
from fiel.core.errors import Refusal
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind, Reason
from fiel.ledger.rules import expires_at
from fiel.members.actions import ensure_membership
from fiel.members.actions.giving import expiry_rule
from fiel.merchants.actions import ProgramTerms, load_terms_of
from fiel.promotions import actions as promotions
from fiel.purchases.actions.caps import hold_caps, left_of
from fiel.purchases.actions.work_out import (
    Award,
    Awarded,
    AwardForm,
    Member,
    Worked,
    look_at,
    read_members,
    spendable,
    work_out,
)
from fiel.purchases.rules import carry_added

MOST_LOCKINGS = 8
"""Of records that are merged again and again meanwhile."""


async def give(actor: ShopActor, checked: AwardForm, customer_id: int, *, now: datetime) -> Awarded:
    """What ``award_points`` does, for whoever has seen to it that it is done once. Inside a transaction.

    Raises ProgramPaused, DirectPointsOff, MemberBlocked, AwardTooLarge, CapReached.
    """
    membership_id = await ensure_membership(actor, customer_id, actor.merchant_id, now=now)
    given = await give_one(Award(actor, checked, membership_id), {}, now=now)
    if isinstance(given, Refusal):
        raise given
    return given


@dataclass(frozen=True, slots=True)
class Ground:
    """What awards stand on, whoever they are for: the *terms* of each merchant, the *caps* of the employees who give,
    which nobody else gives for until the commit, and the *tills* that their purchases come from."""

    terms: dict[int, ProgramTerms]
    caps: dict[int, int | None]
    tills: dict[int, int]


async def read_ground(actors: Collection[ShopActor]) -> Ground:
    staff = [actor for actor in actors if isinstance(actor, StaffActor)]
    return Ground(*await db.together(
        load_terms_of({actor.merchant_id for actor in actors}),
        hold_caps({actor.employee_id for actor in staff}),
        _tills({actor.merchant_id for actor in staff}),
    ))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sight:
    """The members of awards, as they are once their accounts are locked: before that, their carry may still change.
    *looked*: what promotions may do with each award. *left*: what each employee may still give today."""

    members: dict[int, Member]
    books: dict[int, ledger.Book]
    looked: list[promotions.Looked | None]
    left: dict[int, int]


async def see_members(awards: Sequence[Award], ground: Ground, held: ledger.Held, *, now: datetime) -> Sight:
    """*held*: their accounts, as far as they are known, locked by now."""
    books, members, looked, left, _ = await db.together(
        ledger.lock(held, now=now, credits_alone=True, held=held, expires=False),
        read_members([award.membership_id for award in awards]),
        _look_at(awards, now),
        left_of(
            {award.actor.employee_id: ground.terms[award.actor.merchant_id] for award in awards
             if isinstance(award.actor, StaffActor) and award.actor.merchant_id in ground.terms},
            ground.caps, now=now,
        ),
        _reserve_ids(awards),
    )  # fmt: skip
    if _accounts(members) <= books.keys():
        return Sight(members, books, looked, left)
    for _ in range(MOST_LOCKINGS):
        books = await ledger.lock(_accounts(members), now=now, credits_alone=True, expires=False)
        members = await read_members([award.membership_id for award in awards])
        if _accounts(members) <= books.keys():
            kept = [replace(award, membership_id=members[award.membership_id].id) if award.membership_id in members
                    else award for award in awards]  # fmt: skip
            await _reserve_ids(awards)  # those from before the locks may be lower than what others have written
            return Sight(members, books, await _look_at(kept, now), left)
    raise RuntimeError("records were merged again and again meanwhile")


def _accounts(members: dict[int, Member]) -> set[int]:
    accounts = {member.points_account_id for member in members.values()}
    if len(accounts) < len(members):
        raise RuntimeError("two awards to one member at once")
    return accounts


async def _look_at(awards: Sequence[Award], now: datetime) -> list[promotions.Looked | None]:
    return await look_at([(award.actor, award.form, award.membership_id) for award in awards], now)


async def _reserve_ids(awards: Sequence[Award]) -> None:
    """For all that they may write: those of who is refused are gaps."""
    bought = sum(award.form.amount_minor is not None for award in awards)
    await db.reserve_ids({"purchase": bought, "points_transaction": len(awards), "points_lot": len(awards),
                          "activity": len(awards)})  # fmt: skip


async def give_one(award: Award, held: ledger.Held, *, now: datetime) -> Awarded | Refusal:
    """What ``give_all`` does, for one. Inside a transaction. *held*: the account, where it was known and locked."""
    if not held:  # accounts are locked before employees, by everybody
        held = await ledger.hold(_accounts(await read_members([award.membership_id])))
    ground = await read_ground([award.actor])
    [given] = await give_all([award], ground, await see_members([award], ground, held, now=now), now=now)
    return given


async def give_all(awards: Sequence[Award], ground: Ground, sight: Sight, *, now: datetime) -> list[Awarded | Refusal]:
    """*awards* to different members, in their order: what became of each. Of one that is refused nothing is written.
    Inside the transaction that saw *sight*, which nothing was written to since."""
    accounts = {sight.members[award.membership_id].points_account_id for award in awards
                if award.membership_id in sight.members}  # fmt: skip
    await ledger.expire({number: sight.books[number] for number in accounts}, now=now)
    found: list[Worked | Refusal] = []
    left = dict(sight.left)
    for award, looked in zip(awards, sight.looked, strict=True):
        try:
            one = work_out(award, ground.terms, sight.members, left)
            one.looked = looked
            found.append(one)
        except Refusal as refusal:
            found.append(refusal)
    written = await _write([one for one in found if isinstance(one, Worked)], ground.tills, sight.books, now)
    return [one if isinstance(one, Refusal) else written[one.member.id] for one in found]


async def _write(
    worked: Sequence[Worked], tills: dict[int, int], books: dict[int, ledger.Book], now: datetime
) -> dict[int, Awarded]:
    """What was given, by membership."""
    if not worked:
        return {}
    bought = [one for one in worked if one.award.form.amount_minor is not None]
    for one, number in zip(bought, await db.allocate_ids("purchase", len(bought)), strict=True):
        one.purchase_id = number  # which their entries name
    async with db.written_together():
        posted = await _post(worked, books, now)
        await _insert_purchases(worked, posted, tills, now)
        await _count(worked, now)
        given = {one.member.id: _awarded(one, posted.get(one.member.id), books) for one in worked}
        await record(*(_happened(one, given[one.member.id], now) for one in worked))
        if is_all := not any(one.looked for one in worked):
            await _keep(worked, given)
    if is_all:
        return given
    await promotions.hold_places([one.looked for one in worked])
    for one in worked:
        if one.purchase_id is not None and one.looked is not None:
            actor, member = one.award.actor, one.member
            await promotions.settle(actor, member.id, one.purchase_id, one.earned.points, one.looked, now=now,
                                    location_id=actor.location_id)  # fmt: skip
            balance = await spendable(member.points_account_id, now=now)
            given[member.id] = replace(given[member.id], balance=balance)
    await _keep(worked, given)
    return given


async def _keep(worked: Sequence[Worked], given: dict[int, Awarded]) -> None:
    """For whoever asks again with the same key."""
    await ledger.keep_all([
        (one.award.once, {"membership": told.membership_id, "purchase": told.purchase_id or 0, "balance": told.balance,
                          "transaction": told.transaction_id or 0, "points": told.points})
        for one in worked if one.award.once is not None and (told := given[one.member.id])
    ])  # fmt: skip


async def _post(worked: Sequence[Worked], books: dict[int, ledger.Book], now: datetime) -> dict[int, ledger.Posted]:
    """By membership, of those that earn anything."""
    earning = [one for one in worked if one.earned.points]
    if not earning:
        return {}
    ends: dict[tuple[int, datetime | None], datetime | None] = {}  # most of them have the same
    for one in earning:
        place = (one.terms.merchant_id, one.award.form.bought_at)
        if place not in ends:
            ends[place] = _end(one.award.form, one.terms, now)
    posted = await ledger.post([_entry(one, ends) for one in earning], now=now, books=books)
    return {one.member.id: entry for one, entry in zip(earning, posted, strict=True)}


def _entry(one: Worked, ends: dict[tuple[int, datetime | None], datetime | None]) -> ledger.Entry:
    form, actor, hidden = one.award.form, one.award.actor, one.terms.hides_descriptions
    return ledger.Entry(
        one.member.points_account_id, EntryKind.EARN, one.earned.points, actor,
        reason=Reason.PURCHASE if one.purchase_id else Reason.MANUAL,
        cause=("purchase", one.purchase_id) if one.purchase_id else None, location_id=actor.location_id,
        why=one.earned.why, public_description=None if hidden else form.description or None,
        private_note=" · ".join(t for t in (form.description if hidden else "", form.note) if t)[:500] or None,
        expires_at=ends[one.terms.merchant_id, form.bought_at], lifetime_delta=one.earned.points,
        occurred_at=form.bought_at,
    )  # fmt: skip


def _end(form: AwardForm, terms: ProgramTerms, now: datetime) -> datetime | None:
    """Counted from when it was bought; where that end has passed by now, from now, so that nobody is given points that
    are gone."""
    end = expires_at(expiry_rule(terms), form.bought_at or now, terms.time_zone)
    return expires_at(expiry_rule(terms), now, terms.time_zone) if end is not None and end <= now else end


_PURCHASE = {
    "id": "bigint", "membership_id": "bigint", "source_id": "bigint", "location_id": "bigint", "employee_id": "bigint",
    "amount_minor": "bigint", "points": "bigint", "carry_added": "bigint", "carry_of": "bigint",
    "transaction_id": "bigint", "why": "jsonb", "occurred_at": "timestamptz", "created_at": "timestamptz",
}  # fmt: skip


async def _insert_purchases(
    worked: Sequence[Worked], posted: dict[int, ledger.Posted], tills: dict[int, int], now: datetime
) -> None:
    bought = [one for one in worked if one.purchase_id is not None]
    rows = []
    for one in bought:
        form, actor, member, earned = one.award.form, one.award.actor, one.member, one.earned
        entry = posted.get(member.id)
        rows.append({
            "id": one.purchase_id, "membership_id": member.id,
            "source_id": actor.source_id if isinstance(actor, TokenActor) else tills[actor.merchant_id],
            "location_id": actor.location_id, "employee_id": actor.employee_id, "amount_minor": form.amount_minor,
            "points": earned.points, "carry_added": carry_added(earned, member.carry, member.carry_of),
            "carry_of": earned.carry_of, "transaction_id": entry and entry.id,
            "why": [step.as_json() for step in earned.why], "occurred_at": form.bought_at or now, "created_at": now,
        })  # fmt: skip
    await db.insert_rows("purchase", _PURCHASE, rows)


async def _tills(merchant_ids: Collection[int]) -> dict[int, int]:
    """Where the purchases of each merchant's employees come from."""
    if not merchant_ids:
        return {}
    rows = await db.fetch(
        "SELECT merchant_id, min(id) AS id FROM source WHERE kind = 'TILL'"
        f" AND {db.among('merchant_id', 1, 'bigint')} GROUP BY merchant_id",
        db.to_json(sorted(merchant_ids)),
    )
    return {row["merchant_id"]: row["id"] for row in rows}


async def _count(worked: Sequence[Worked], now: datetime) -> None:
    """The carry, and the counters of purchases."""
    rows = [
        {"id": one.member.id, "carry": one.earned.carry, "carry_of": one.earned.carry_of,
         "amount_minor": one.award.form.amount_minor or 0, "bought": 0 if one.purchase_id is None else 1,
         "visit_at": one.award.form.bought_at or now}
        for one in worked
    ]  # fmt: skip
    await db.update_rows(
        "membership", {"carry": "bigint", "carry_of": "bigint"}, rows,
        told={"amount_minor": "bigint", "bought": "int", "visit_at": "timestamptz"},
        sets={"spend_minor": "spend_minor + given.amount_minor", "purchases": "purchases + given.bought",
              "last_visit_at": "CASE WHEN last_visit_at > given.visit_at THEN last_visit_at ELSE given.visit_at END"},
    )  # fmt: skip


def _awarded(one: Worked, posted: ledger.Posted | None, books: dict[int, ledger.Book]) -> Awarded:
    balance = books[one.member.points_account_id].balance
    return Awarded(one.member.id, one.purchase_id, posted.id if posted else None, one.earned.points, balance)


def _happened(one: Worked, given: Awarded, now: datetime) -> Happened:
    actor, bought = one.award.actor, given.purchase_id
    return Happened(
        "points.earned" if given.points else "purchase.recorded", actor, now, merchant_id=actor.merchant_id,
        customer_id=one.member.customer_id, membership_id=one.member.id,
        subject=("purchase", bought) if bought else ("transaction", given.transaction_id or 0),
        location_id=actor.location_id,
        data={"points": given.points, "transaction_id": given.transaction_id,
              "amount_minor": one.award.form.amount_minor, "balance": given.balance,
              "reason": "PURCHASE" if bought else "MANUAL",
              **({"occurred_at": one.award.form.bought_at.isoformat()} if one.award.form.bought_at else {}),
              **({"offline": True} if one.award.form.was_offline else {})},
    )  # fmt: skip
