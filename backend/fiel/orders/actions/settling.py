"""What orders bring their members, written: promises, earnings, what is taken back, purchases and counters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Actor
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind, Reason
from fiel.ledger.rules import expires_at
from fiel.members.actions.giving import expiry_rule
from fiel.merchants.actions import ProgramTerms
from fiel.orders.actions import promoting
from fiel.orders.actions.drafts import MONEY, Draft, Member, count, known_of
from fiel.orders.rules import whole_points
from fiel.purchases.actions.work_out import spendable


async def settle(
    actor: Actor, source_id: int, terms: ProgramTerms, drafts: Sequence[Draft], members: Mapping[int, Member], *,
    now: datetime, in_bulk: bool,
) -> None:  # fmt: skip
    """Write *drafts*, whose rows and members are locked, with all that comes of them."""
    known = known_of(drafts, members)
    seen = {} if in_bulk else await promoting.look(terms, known)
    count(known, terms)
    await _earn(actor, terms, [pair for pair in known if pair[0].counts_now], now)
    for draft, member in known:
        if draft.given < 0:
            taken = await ledger.claw_back(
                member.account_id, draft.taken_back, actor, now=now, cause=("order", draft.id),
                forgives=terms.forgives_deficit, why=_why(draft), public_description=f"#{draft.ref}",
            )  # fmt: skip
            draft.given = sum(
                one.points - one.entry.deficit_delta for one in taken if one.entry.kind is EntryKind.CLAWBACK
            )
        elif draft.given > 0 and not in_bulk:
            draft.balance = await spendable(member.account_id, now=now)
    await _write_promises(known, now)
    await _write_purchases(source_id, known, now)
    await _write_orders(drafts, now)
    await _write_members([member for _, member in known])
    told = [_happened(actor, terms, draft, member, now, in_bulk) for draft, member in known if draft.is_changed]
    await record(*told, reacts=not in_bulk)  # fmt: skip
    await promoting.settle(actor, known, seen, now=now)
    await promoting.take_back(actor, terms, known, now=now, reacts=not in_bulk)


def _why(draft: Draft) -> tuple[ledger.WhyStep, ...]:
    """The rules that made the order's worth, what refunds left of it, and the fraction that came or stayed."""
    worth, kept, total = draft.worth, draft.told.kept_minor, draft.told.total_minor or 0
    points = whole_points(draft.counted_worth, worth.of, worth.rounding)
    steps = list(worth.why)
    if kept < total:
        steps.append(ledger.WhyStep("REFUNDED", points, {"refundedMinor": total - kept, "amountMinor": total}))
    if draft.given != points and draft.given >= 0:
        left, of = draft.carried
        steps.append(ledger.WhyStep("CARRY", draft.given, {"left": left, "of": of}))
    return tuple(steps)


async def _earn(actor: Actor, terms: ProgramTerms, known: Sequence[tuple[Draft, Member]], now: datetime) -> None:
    earning = [(draft, member) for draft, member in known if draft.given > 0]
    if not earning:
        return
    posted = await ledger.post(
        [
            ledger.Entry(
                member.account_id, EntryKind.EARN, draft.given, actor, reason=Reason.PURCHASE,
                cause=("order", draft.id), location_id=draft.location_id, occurred_at=draft.happened_at,
                why=_why(draft), public_description=f"#{draft.ref}", lifetime_delta=draft.given,
                expires_at=expires_at(expiry_rule(terms), draft.happened_at, terms.time_zone),
            )
            for draft, member in earning
        ],
        now=now,
    )  # fmt: skip
    for (draft, _), one in zip(earning, posted, strict=True):
        draft.transaction_id = one.id


async def _write_promises(known: Sequence[tuple[Draft, Member]], now: datetime) -> None:
    await ledger.promise(
        [ledger.Promise(member.account_id, ("order", draft.id), draft.pending, Reason.PURCHASE)
         for draft, member in known if draft.pending], now=now,
    )  # fmt: skip
    await ledger.settle(
        [ledger.Settled(member.account_id, ("order", draft.id), draft.transaction_id)
         for draft, member in known if not draft.pending and draft.had_content], now=now,
    )  # fmt: skip


async def _write_purchases(source_id: int, known: Sequence[tuple[Draft, Member]], now: datetime) -> None:
    fresh = [(draft, member) for draft, member in known if draft.counts_now]
    for (draft, _), number in zip(fresh, await db.allocate_ids("purchase", len(fresh)), strict=True):
        draft.purchase_id = number
    columns = {
        "id": "bigint", "membership_id": "bigint", "source_id": "bigint", "location_id": "bigint",
        "order_ref": "text", "amount_minor": "bigint", "refunded_minor": "bigint", "points": "bigint",
        "carry_added": "bigint", "carry_of": "bigint", "why": "jsonb", "transaction_id": "bigint",
        "occurred_at": "timestamptz", "created_at": "timestamptz",
    }  # fmt: skip
    await db.insert_rows("purchase", columns, [
        {"id": draft.purchase_id, "membership_id": member.id, "source_id": source_id,
         "location_id": draft.location_id, "order_ref": draft.ref, "amount_minor": draft.told.total_minor,
         "refunded_minor": draft.told.refunded_minor, "points": max(0, draft.given), "carry_added": 0, "carry_of": 1,
         "why": [step.as_json() for step in _why(draft)], "transaction_id": draft.transaction_id,
         "occurred_at": draft.happened_at, "created_at": now}
        for draft, member in fresh
    ])  # fmt: skip
    await db.update_rows("purchase", {"refunded_minor": "bigint", "reversed_at": "timestamptz"}, [
        {"id": draft.purchase_id, "refunded_minor": draft.told.refunded_minor,
         "reversed_at": None if draft.told.kept_minor else now}
        for draft, _ in known if draft.purchase_id is not None and not draft.counts_now
    ])  # fmt: skip


async def _write_orders(drafts: Sequence[Draft], now: datetime) -> None:
    columns = {
        "progress": "text", "cancelled_at": "timestamptz", "returned_at": "timestamptz", "content": "text",
        "content_at": "timestamptz", "membership_id": "bigint", "location_id": "bigint",
        **dict.fromkeys(MONEY, "bigint"), "refunded_minor": "bigint", "worth": "bigint", "worth_of": "bigint",
        "rounding": "text", "why": "jsonb", "counted_worth": "bigint", "taken_back": "bigint", "pending": "bigint",
        "counted_minor": "bigint", "purchase_id": "bigint", "placed_at": "timestamptz", "updated_at": "timestamptz",
    }  # fmt: skip
    await db.update_rows("shop_order", columns, [
        {"id": draft.id, "progress": draft.told.progress.value, "cancelled_at": draft.told.cancelled_at,
         "returned_at": draft.told.returned_at, "content": draft.fingerprint, "content_at": draft.content_at,
         "membership_id": draft.membership_id, "location_id": draft.location_id, **draft.money,
         "refunded_minor": draft.told.refunded_minor, "worth": draft.worth.parts, "worth_of": draft.worth.of,
         "rounding": draft.worth.rounding and draft.worth.rounding.value,
         "why": [step.as_json() for step in draft.worth.why], "counted_worth": draft.counted_worth,
         "taken_back": draft.taken_back, "pending": draft.pending, "counted_minor": draft.counted_minor,
         "purchase_id": draft.purchase_id,
         "placed_at": draft.placed_at, "updated_at": now}
        for draft in drafts
    ])  # fmt: skip
    refunds = {"order_id": "bigint", "ref": "text", "amount_minor": "bigint", "happened_at": "timestamptz",
               "created_at": "timestamptz"}  # fmt: skip
    await db.insert_rows("order_refund", refunds, [
        {"order_id": draft.id, "ref": one.ref, "amount_minor": one.amount_minor, "happened_at": one.happened_at,
         "created_at": now}
        for draft in drafts for one in draft.refunds
    ])  # fmt: skip


async def _write_members(members: Sequence[Member]) -> None:
    columns = {"carry": "bigint", "carry_of": "bigint", "spend_minor": "bigint", "purchases": "bigint",
               "last_visit_at": "timestamptz"}  # fmt: skip
    await db.update_rows("membership", columns, [
        {"id": one.id, "carry": one.carry, "carry_of": one.carry_of, "spend_minor": one.spend_minor,
         "purchases": one.purchases, "last_visit_at": one.last_visit_at}
        for one in {member.id: member for member in members}.values()
    ])  # fmt: skip


def _happened(
    actor: Actor, terms: ProgramTerms, draft: Draft, member: Member, now: datetime, in_bulk: bool
) -> Happened:
    subject = ("purchase", draft.purchase_id) if draft.counts_now and draft.purchase_id else ("order", draft.id)
    data: dict[str, object] = {"order": draft.ref, "state": draft.told.state.value, "points": draft.given,
                               "pending": draft.pending}  # fmt: skip
    if draft.counts_now:
        data.update(amount_minor=draft.told.kept_minor, transaction_id=draft.transaction_id, reason="PURCHASE",
                    balance=draft.balance)  # fmt: skip
    elif draft.purchase_id is not None and draft.before.kept_minor != draft.told.kept_minor:
        data["amount_minor"] = draft.before.kept_minor - draft.told.kept_minor
    return Happened(
        _kind(draft, in_bulk), actor, now, merchant_id=terms.merchant_id, customer_id=member.customer_id,
        membership_id=member.id, subject=subject, location_id=draft.location_id, data=data,
    )  # fmt: skip


def _kind(draft: Draft, in_bulk: bool) -> str:
    before, told = draft.before, draft.told
    if in_bulk:
        return "order.imported"
    if told.cancelled_at is not None and before.cancelled_at is None:
        return "order.cancelled"
    if told.kept_minor == 0 and before.kept_minor > 0:
        return "order.returned"
    if draft.counts_now:
        return "points.earned" if draft.given else "purchase.recorded"
    if told.refunded_minor != before.refunded_minor:
        return "order.refunded"
    return "order.placed" if draft.content is not None and not draft.had_content else "order.changed"
