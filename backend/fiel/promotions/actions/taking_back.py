"""Taking back what something brought, and what that brought in turn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Actor
from fiel.ledger import actions as ledger
from fiel.members.models import Membership
from fiel.promotions.actions.offers import free_place
from fiel.promotions.actions.punching import take_off
from fiel.promotions.actions.scratching import withdraw_card

Cause = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Undoing:
    """By whom, from whom; their account is locked."""

    actor: Actor
    holder: Membership
    now: datetime
    location_id: int | None = None


async def is_whole(cause: Cause, *, now: datetime) -> bool:
    """Whether all that a cause brought is still there: no point of it spent, no voucher used, no card scratched."""
    if await _is_clawed(cause):
        return False
    for row in await _entries(cause):
        if row["points"] > 0 and await ledger.reversible_points(row["id"], now=now) != -row["points"]:
            return False
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
            await _reverse(undoing, row["id"])
    waiting = await db.returning(
        "UPDATE voucher SET state = 'WITHDRAWN' WHERE cause_kind = $1 AND cause_id = $2 AND state = 'WAITING'"
        " RETURNING promotion_id",
        *cause,
    )
    for row in waiting:
        await free_place(row["promotion_id"])
    for row in await db.fetch(
        "SELECT id FROM punch WHERE cause_kind = $1 AND cause_id = $2 AND undone_at IS NULL ORDER BY id DESC", *cause
    ):
        await take_off(undoing.actor, row["id"], now=undoing.now)
    for row in await db.fetch(
        "SELECT id, promotion_id FROM scratch_card WHERE cause_kind = $1 AND cause_id = $2", *cause
    ):
        if await withdraw_card(row["id"], now=undoing.now):
            await free_place(row["promotion_id"])


async def _is_clawed(cause: Cause) -> bool:
    """Whether a refund took back some of its points."""
    rows = await db.fetch(
        "SELECT 1 AS one FROM points_transaction WHERE cause_kind = $1 AND cause_id = $2 AND kind = 'CLAWBACK' LIMIT 1",
        *cause,
    )
    return bool(rows)


async def _entries(cause: Cause) -> list[db.Row]:
    return await db.fetch(
        "SELECT t.id, t.points FROM points_transaction t WHERE t.cause_kind = $1 AND t.cause_id = $2 AND t.reason ="
        " 'PROMOTION' AND t.kind = 'EARN' AND NOT EXISTS (SELECT 1 FROM points_transaction r WHERE r.reverses_id ="
        " t.id) UNION ALL SELECT t.id, t.points FROM points_transaction t WHERE t.cause_kind = $1 AND t.cause_id = $2"
        " AND t.kind = 'ADJUST_DEBIT' AND NOT EXISTS (SELECT 1 FROM points_transaction r WHERE r.reverses_id = t.id)"
        " ORDER BY 1",
        *cause,
    )


async def _reverse(undoing: Undoing, transaction_id: int) -> None:
    if not await ledger.reversible_points(transaction_id, now=undoing.now):
        return
    posted = await ledger.reverse(transaction_id, undoing.actor, now=undoing.now, location_id=undoing.location_id)
    holder = undoing.holder
    await record(Happened("points.reversed", undoing.actor, undoing.now, merchant_id=holder.merchant_id,
                          customer_id=holder.customer_id, membership_id=holder.id,
                          subject=("transaction", posted.id), location_id=undoing.location_id,
                          data={"points": posted.points, "transaction_id": posted.id,
                                "reverses_id": transaction_id, "balance": posted.balance_after,
                                "amount_minor": None}))  # fmt: skip
