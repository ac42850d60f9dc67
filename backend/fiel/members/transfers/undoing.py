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


async def take_back(actor: StaffActor, transfer_id: int, *, now: datetime) -> tuple[int, int]:
    """Inside a transaction. What the receiver still has goes back, the gift's own lots first, never past the balance
    nor what has ended of it; the rest stays spent. The receiver's movement, and how many points came back.

    Raises NotFound, CannotReverse, NothingToReverse.
    """
    actor.require(Role.MANAGER)
    gift = await PointsTransfer.get_or_none(id=transfer_id, merchant_id=actor.merchant_id)
    if gift is None or gift.recipient_id is None or gift.transaction_id is None:
        raise NotFound
    sender, recipient = await _standing(gift.sender_id), await _standing(gift.recipient_id)
    if sender.id == recipient.id or sender.erased_at or recipient.erased_at:
        raise CannotReverse  # one person by now, or nobody
    books = await ledger.lock([sender.points_account_id, recipient.points_account_id], now=now)
    lots = await db.fetch(
        "SELECT l.id, (SELECT CAST(coalesce(-sum(v.points), 0) AS BIGINT) FROM lot_move v JOIN points_transaction e"
        " ON e.id = v.transaction_id WHERE v.lot_id = l.id AND e.kind = 'EXPIRE') AS ended FROM points_lot l"
        " JOIN points_transaction t ON t.id = l.transaction_id WHERE t.cause_kind = 'points_transfer'"
        " AND t.cause_id = $1 AND t.kind = 'TRANSFER_IN'",
        transfer_id,
    )
    points = min(gift.points - sum(row["ended"] for row in lots), books[recipient.points_account_id].balance)
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
        location_id=actor.location_id,
    )  # fmt: skip
    await record(*(
        Happened("points.transfer_undone", actor, now, merchant_id=actor.merchant_id, customer_id=one.customer_id,
                 membership_id=one.id, subject=("points_transfer", transfer_id), location_id=actor.location_id,
                 data={"points": signed})
        for one, signed in ((sender, points), (recipient, -points))
    ))  # fmt: skip
    return posted[0].id, points


async def _standing(membership_id: int) -> Membership:
    """A membership, or the one that it was merged into."""
    member = await Membership.get(id=membership_id)
    return await Membership.get(id=member.merged_into_id) if member.merged_into_id else member
