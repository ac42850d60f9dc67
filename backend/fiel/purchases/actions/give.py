"""What awards write: for several members at once, and for one as for several."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
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
from fiel.purchases.actions.caps import hold_caps
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
    given = (await give_all([Award(actor, checked, membership_id)], now=now))[0]
    if isinstance(given, Refusal):
        raise given
    return given


async def give_all(
    awards: Sequence[Award], *, now: datetime, held: ledger.Held | None = None
) -> list[Awarded | Refusal]:
    """*awards* to different members, in their order: what became of each. Of one that is refused nothing is written.
    *held*: accounts that are locked by now, as they are. Inside a transaction."""
    terms = await load_terms_of({award.actor.merchant_id for award in awards})
    members, books = await _lock_members(awards, now, held)
    found: list[Worked | Refusal] = []
    left = await hold_caps(
        {award.actor.employee_id: terms[award.actor.merchant_id] for award in awards
         if isinstance(award.actor, StaffActor) and award.actor.merchant_id in terms}, now=now,
    )  # fmt: skip
    for award in awards:
        try:
            found.append(work_out(award, terms, members, left))
        except Refusal as refusal:
            found.append(refusal)
    written = await _write([one for one in found if isinstance(one, Worked)], books, now)
    return [one if isinstance(one, Refusal) else written[one.member.id] for one in found]


async def _lock_members(
    awards: Sequence[Award], now: datetime, held: ledger.Held | None
) -> tuple[dict[int, Member], dict[int, ledger.Book]]:
    """As they are once their accounts are locked: before that, their carry may still change."""
    accounts = {award.account_id for award in awards if award.account_id is not None}
    books = await ledger.lock(accounts, now=now, credits_alone=True, held=held)
    for _ in range(MOST_LOCKINGS):
        members = await read_members([award.membership_id for award in awards])
        accounts = {member.points_account_id for member in members.values()}
        if len(accounts) < len(members):
            raise RuntimeError("two awards to one member at once")
        if accounts <= books.keys():
            return members, books
        books = await ledger.lock(accounts, now=now, credits_alone=True)
    raise RuntimeError("records were merged again and again meanwhile")


async def _write(worked: Sequence[Worked], books: dict[int, ledger.Book], now: datetime) -> dict[int, Awarded]:
    """What was given, by membership."""
    if not worked:
        return {}
    looked = await look_at([(one.award.actor, one.award.form, one.member.id) for one in worked], now)
    bought, earning = sum(map(_is_purchase, worked)), sum(one.earned.points > 0 for one in worked)
    await db.reserve_ids({"purchase": bought, "points_transaction": earning, "points_lot": earning,
                          "activity": len(worked)})  # fmt: skip
    tills = await _tills({one.terms.merchant_id for one in worked if isinstance(one.award.actor, StaffActor)})
    worked = await _with_purchases(worked)
    async with db.written_together():
        posted = await _post(worked, books, now)
        await _insert_purchases(worked, posted, tills, now)
        await _count(worked, now)
        given = {one.member.id: _awarded(one, posted.get(one.member.id), books) for one in worked}
        await record(*(_happened(one, given[one.member.id], now) for one in worked))
        if is_all := not any(looked):
            await _keep(worked, given)
    if is_all:
        return given
    await promotions.hold_places(looked)
    for one, seen in zip(worked, looked, strict=True):
        if one.purchase_id is not None and seen is not None:
            actor, member = one.award.actor, one.member
            await promotions.settle(actor, member.id, one.purchase_id, one.earned.points, seen, now=now,
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


async def _with_purchases(worked: Sequence[Worked]) -> list[Worked]:
    """Those by amount get the number of their purchase, which their entries name."""
    numbers = iter(await db.allocate_ids("purchase", sum(map(_is_purchase, worked))))
    return [replace(one, purchase_id=next(numbers)) if _is_purchase(one) else one for one in worked]


def _is_purchase(one: Worked) -> bool:
    return one.award.form.amount_minor is not None


async def _post(worked: Sequence[Worked], books: dict[int, ledger.Book], now: datetime) -> dict[int, ledger.Posted]:
    """By membership, of those that earn anything."""
    earning = [one for one in worked if one.earned.points]
    if not earning:
        return {}
    posted = await ledger.post([_entry(one, now) for one in earning], now=now, books=books)
    return {one.member.id: entry for one, entry in zip(earning, posted, strict=True)}


def _entry(one: Worked, now: datetime) -> ledger.Entry:
    form, actor, hidden = one.award.form, one.award.actor, one.terms.hides_descriptions
    return ledger.Entry(
        one.member.points_account_id, EntryKind.EARN, one.earned.points, actor,
        reason=Reason.PURCHASE if one.purchase_id else Reason.MANUAL,
        cause=("purchase", one.purchase_id) if one.purchase_id else None, location_id=actor.location_id,
        why=one.earned.why, public_description=None if hidden else form.description or None,
        private_note=" · ".join(t for t in (form.description if hidden else "", form.note) if t)[:500] or None,
        expires_at=_end(form, one.terms, now), lifetime_delta=one.earned.points, occurred_at=form.bought_at,
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
              **({"occurred_at": one.award.form.bought_at.isoformat()} if one.award.form.bought_at else {})},
    )  # fmt: skip
