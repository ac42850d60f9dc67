"""Taking a gift back, by a manager."""

from __future__ import annotations

from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import NotFound
from fiel.ledger import actions as ledger
from fiel.ledger.errors import CannotReverse, NothingToReverse
from fiel.members.models import Membership, PointsTransfer


async def take_back(
    actor: StaffActor, transfer_id: int, account_id: int, note: str | None, *, now: datetime
) -> tuple[int, int]:
    """Inside a transaction. What the receiver still has of the gift goes back, with what came home of it from a
    household or by a merge, and nothing else of theirs. The movement of *account_id*, either of the two, and its
    points.

    Raises NotFound, CannotReverse, NothingToReverse.
    """
    actor.require(Role.MANAGER)
    gift = await PointsTransfer.get_or_none(id=transfer_id, merchant_id=actor.merchant_id)
    if gift is None or gift.recipient_id is None or gift.transaction_id is None:
        raise NotFound
    sender, recipient = await _standing(gift.sender_id), await _standing(gift.recipient_id)
    if sender.id == recipient.id or sender.erased_at or recipient.erased_at:
        raise CannotReverse  # one person by now, or nobody
    await ledger.lock([sender.points_account_id, recipient.points_account_id], now=now)
    given = await db.fetch(
        "SELECT l.id FROM points_lot l JOIN points_transaction t ON t.id = l.transaction_id"
        " WHERE t.cause_kind = 'points_transfer' AND t.cause_id = $1 AND t.kind = 'TRANSFER_IN'",
        transfer_id,
    )
    lots = await db.fetch(
        f"SELECT id, remaining FROM points_lot WHERE {db.among('id', 1, 'bigint')} AND account_id = $2"
        " AND remaining > 0 ORDER BY id",
        db.to_json(sorted(await ledger.descend([row["id"] for row in given]))), recipient.points_account_id,
    )  # fmt: skip
    points = sum(row["remaining"] for row in lots)
    undone = await db.execute(
        "UPDATE points_transfer SET state = 'REVERSED', ended_at = $2, points_back = $3 WHERE id = $1"
        " AND state = 'SENT'",
        transfer_id, now, points,
    )  # fmt: skip
    if not undone:
        raise CannotReverse
    if points <= 0:
        raise NothingToReverse
    posted = await ledger.transfer(
        recipient.points_account_id, sender.points_account_id, points, actor, now=now,
        cause=("points_transfer", transfer_id), from_lots=[row["id"] for row in lots], reverses_id=gift.transaction_id,
        location_id=actor.location_id, recovers=True, private_note=note,
    )  # fmt: skip
    await record(*(
        Happened("points.transfer_undone", actor, now, merchant_id=actor.merchant_id, customer_id=one.customer_id,
                 membership_id=one.id, subject=("points_transfer", transfer_id), location_id=actor.location_id,
                 data={"points": signed})
        for one, signed in ((sender, points), (recipient, -points))
    ))  # fmt: skip
    if account_id == sender.points_account_id:
        return posted[1].id, points
    return posted[0].id, -points


async def _standing(membership_id: int) -> Membership:
    """A membership, or the one that it was merged into."""
    member = await Membership.get(id=membership_id)
    return await Membership.get(id=member.merged_into_id) if member.merged_into_id else member
