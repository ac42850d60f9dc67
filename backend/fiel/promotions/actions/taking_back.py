"""Taking back what something brought, and what that brought in turn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Actor
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind
from fiel.members.models import Membership
from fiel.promotions.actions.offers import free_places
from fiel.promotions.actions.punching import take_off
from fiel.promotions.actions.scratching import withdraw_card

Cause = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Undoing:
    """By whom, from whom; their account is locked. Not *reacts*: nobody is told one by one."""

    actor: Actor
    holder: Membership
    now: datetime
    location_id: int | None = None
    reacts: bool = True


async def is_whole(cause: Cause, *, now: datetime) -> bool:
    """Whether all that a cause brought is still there: no point of it spent, no voucher used, no card scratched."""
    return await has_points(cause, now=now) and await has_things(cause)


async def has_points(cause: Cause, *, now: datetime) -> bool:
    """Whether each point that it brought can simply be undone."""
    if await _is_clawed(cause):
        return False
    for row in await _entries(cause):
        if row["points"] > 0 and await ledger.reversible_points(row["id"], now=now) != -row["points"]:
            return False
    return True


async def has_things(cause: Cause) -> bool:
    """Whether nothing else that it brought was used."""
    gone = await db.fetch(
        "SELECT 1 AS one FROM voucher WHERE cause_kind = $1 AND cause_id = $2 AND state = 'USED' UNION ALL"
        " SELECT 1 FROM scratch_card WHERE cause_kind = $1 AND cause_id = $2 AND scratched_at IS NOT NULL UNION ALL"
        " SELECT 1 FROM punch x JOIN punch_card c ON c.id = x.card_id JOIN voucher v ON v.id = c.voucher_id"
        " WHERE x.cause_kind = $1 AND x.cause_id = $2 AND x.undone_at IS NULL AND v.state = 'USED' LIMIT 1",
        *cause,
    )
    return not gone


async def take_back_all(undoing: Undoing, cause: Cause) -> None:
    """Points as far as they are not spent, vouchers that wait, punches, cards that were not scratched."""
    is_clawed = await _is_clawed(cause)  # then the rest of its points goes the same way
    for row in await _entries(cause):
        if row["points"] < 0 or not is_clawed:
            await _reverse(undoing, row, cause)
    waiting = await db.returning(
        "UPDATE voucher SET state = 'WITHDRAWN' WHERE cause_kind = $1 AND cause_id = $2 AND state = 'WAITING'"
        " RETURNING promotion_id",
        *cause,
    )
    freed = [row["promotion_id"] for row in waiting]
    for row in await db.fetch(
        "SELECT id FROM punch WHERE cause_kind = $1 AND cause_id = $2 AND undone_at IS NULL ORDER BY id DESC", *cause
    ):
        await take_off(undoing.actor, row["id"], now=undoing.now)
    cards = await db.fetch("SELECT id, promotion_id FROM scratch_card WHERE cause_kind = $1 AND cause_id = $2", *cause)
    for number in sorted({*freed, *(row["promotion_id"] for row in cards)}):
        await db.lock_row("promotion", number)  # before its prizes, as whoever draws one does
    for row in cards:
        if await withdraw_card(row["id"], now=undoing.now):
            freed.append(row["promotion_id"])
    await free_places(freed)


async def _is_clawed(cause: Cause) -> bool:
    """Whether a refund took back some of its points."""
    rows = await db.fetch(
        "SELECT 1 AS one FROM points_transaction WHERE cause_kind = $1 AND cause_id = $2 AND kind = 'CLAWBACK' LIMIT 1",
        *cause,
    )
    return bool(rows)


async def _entries(cause: Cause) -> list[db.Row]:
    return await db.fetch(
        "SELECT t.id, t.points, t.account_id FROM points_transaction t WHERE t.cause_kind = $1 AND t.cause_id = $2"
        " AND t.reason = 'PROMOTION' AND t.kind = 'EARN' AND NOT EXISTS (SELECT 1 FROM points_transaction r WHERE"
        " r.reverses_id = t.id) UNION ALL SELECT t.id, t.points, t.account_id FROM points_transaction t"
        " WHERE t.cause_kind = $1 AND t.cause_id = $2 AND t.kind = 'ADJUST_DEBIT' AND NOT EXISTS (SELECT 1 FROM"
        " points_transaction r WHERE r.reverses_id = t.id OR r.cause_kind = $1 AND r.cause_id = $2"
        " AND r.kind = 'ADJUST_CREDIT' AND r.id > t.id) ORDER BY 1",
        *cause,
    )


async def _reverse(undoing: Undoing, row: db.Row, cause: Cause) -> None:
    holder = undoing.holder
    if row["points"] < 0 and row["account_id"] != holder.points_account_id:  # its account was merged into theirs
        given_back = ledger.Entry(holder.points_account_id, EntryKind.ADJUST_CREDIT, -row["points"], undoing.actor,
                                  cause=cause, location_id=undoing.location_id)  # fmt: skip
        await tell_taken(undoing, (await ledger.post([given_back], now=undoing.now))[0], row["id"])
        return
    if await ledger.reversible_points(row["id"], now=undoing.now):
        posted = await ledger.reverse(row["id"], undoing.actor, now=undoing.now, location_id=undoing.location_id)
        await tell_taken(undoing, posted, row["id"])


async def tell_taken(undoing: Undoing, posted: ledger.Posted, reverses_id: int | None) -> None:
    """With what became owed."""
    holder = undoing.holder
    happened = Happened("points.reversed", undoing.actor, undoing.now, merchant_id=holder.merchant_id,
                        customer_id=holder.customer_id, membership_id=holder.id,
                        subject=("transaction", posted.id), location_id=undoing.location_id,
                        data={"points": posted.points - posted.entry.deficit_delta, "transaction_id": posted.id,
                              "reverses_id": reverses_id, "balance": posted.balance_after,
                              "amount_minor": None})  # fmt: skip
    await record(happened, reacts=undoing.reacts)
