"""What becomes of what an order brought when its money goes back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Actor
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind
from fiel.members.actions.giving import lock_member
from fiel.promotions.actions.purchases import take_back


@dataclass(frozen=True, slots=True)
class Refund:
    """What is left of a purchase of *total_minor* after its refunds. *forgives*: what can't be taken back is not owed.
    *told*: what the member reads beside what is taken."""

    kept_minor: int
    total_minor: int
    forgives: bool
    told: str


async def refund(
    actor: Actor, membership_id: int, purchase_id: int, back: Refund, *, now: datetime, location_id: int | None
) -> None:  # fmt: skip
    """Take back what an order brought: of points as much as of its money, in all; the rest when nothing of it is left.
    Points that are spent are owed as those are that the order earned. Inside the transaction of the refund."""
    credits = await _credits(purchase_id)
    if back.kept_minor == 0:
        await take_back(actor, membership_id, purchase_id, now=now, location_id=location_id)
    if not credits:
        return
    member = await lock_member(membership_id, now=now)
    undone = await _reversed([row["id"] for row in credits]) if back.kept_minor == 0 else {}
    by_voucher: dict[int, int] = {}
    for row in credits:
        left = row["points"] * back.kept_minor // back.total_minor if back.total_minor else 0
        due = row["points"] - left - undone.get(row["id"], 0)
        by_voucher[row["cause_id"]] = by_voucher.get(row["cause_id"], 0) + due
    for voucher_id, due in by_voucher.items():
        taken = await ledger.claw_back(
            member.points_account_id, due, actor, now=now, cause=("voucher", voucher_id), forgives=back.forgives,
            why=(ledger.WhyStep("REFUNDED", -due, {"refundedMinor": back.total_minor - back.kept_minor,
                                                   "amountMinor": back.total_minor}),),
            public_description=back.told,
        )  # fmt: skip
        for one in taken:
            if one.entry.kind is EntryKind.CLAWBACK:
                await record(Happened("points.reversed", actor, now, merchant_id=member.merchant_id,
                                      customer_id=member.customer_id, membership_id=member.id,
                                      subject=("transaction", one.id), location_id=location_id,
                                      data={"points": one.points, "transaction_id": one.id, "reverses_id": None,
                                            "balance": one.balance_after, "amount_minor": None}))  # fmt: skip


async def _credits(purchase_id: int) -> list[db.Row]:
    """Points that benefits and vouchers added to a purchase, and that stand."""
    return await db.fetch(
        "SELECT t.id, t.cause_id, t.points FROM voucher v JOIN points_transaction t ON t.cause_kind = 'voucher'"
        " AND t.cause_id = v.id WHERE v.purchase_id = $1 AND t.kind = 'EARN' AND NOT EXISTS (SELECT 1 FROM"
        " points_transaction r WHERE r.reverses_id = t.id) ORDER BY t.id",
        purchase_id,
    )


async def _reversed(transaction_ids: list[int]) -> dict[int, int]:
    """Points that their reversals took or made owed."""
    rows = await db.fetch(
        "SELECT reverses_id, deficit_delta - points AS points FROM points_transaction"
        f" WHERE {db.among('reverses_id', 1, 'bigint')}",
        db.to_json(transaction_ids),
    )
    return {row["reverses_id"]: row["points"] for row in rows}
