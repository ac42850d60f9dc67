"""Taking back the use of a voucher."""

from __future__ import annotations

from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import NotFound
from fiel.members.actions.giving import lock_member
from fiel.members.errors import RecordMerged
from fiel.members.models import Membership
from fiel.promotions import loaders
from fiel.promotions.actions.punching import UNDO_LENGTH
from fiel.promotions.actions.taking_back import Undoing, is_whole, take_back_all
from fiel.promotions.errors import UsedAtCheckout, VoucherGone


async def undo_voucher(actor: StaffActor, voucher_id: int, *, now: datetime) -> None:
    """Take back one's own use within two minutes (a manager: anybody's, at any time): it waits again, and all that it
    brought is taken back. What is spent, used or scratched since can't be.

    Raises NotFound, RecordMerged, UsedAtCheckout, VoucherGone.
    """

    async def body() -> None:
        row = await loaders.voucher(voucher_id)
        if row is None or row["merchant_id"] != actor.merchant_id:
            raise NotFound
        member = await Membership.get(id=row["membership_id"])
        if member.merged_into_id is not None:
            raise RecordMerged
        holder = await lock_member(member.id, now=now)
        [stored] = await db.fetch("SELECT employee_id, used_at, purchase_id FROM voucher WHERE id = $1", voucher_id)
        recent = stored["used_at"] is not None and now - stored["used_at"] <= UNDO_LENGTH
        if not (recent and stored["employee_id"] == actor.employee_id):
            actor.require(Role.MANAGER)
        if row["cause_kind"] == "checkout" or await _is_of_checkout(voucher_id):
            raise UsedAtCheckout
        if not await is_whole(("voucher", voucher_id), now=now) or await _lacks_punches(voucher_id):
            raise VoucherGone
        undone = stored["purchase_id"] is None and await db.execute(
            "UPDATE voucher SET state = 'WAITING', used_at = NULL, employee_id = NULL, amount_minor = NULL,"
            " discount_minor = NULL WHERE id = $1 AND state = 'USED'",
            voucher_id,
        )
        if not undone:
            raise VoucherGone
        await take_back_all(Undoing(actor, holder, now, actor.location_id), ("voucher", voucher_id))
        await record(Happened("voucher.undone", actor, now, merchant_id=actor.merchant_id,
                              customer_id=holder.customer_id, membership_id=holder.id,
                              subject=("voucher", voucher_id), location_id=actor.location_id))  # fmt: skip

    await db.transaction(body)


async def _is_of_checkout(voucher_id: int) -> bool:
    """Whether a checkout used it last: it goes back with that."""
    rows = await db.fetch(
        "SELECT data FROM activity WHERE kind = 'voucher.used' AND subject_kind = 'voucher' AND subject_id = $1"
        " ORDER BY id DESC LIMIT 1",
        voucher_id,
    )
    return bool(rows) and db.from_json(rows[0]["data"]).get("checkout_id") is not None


async def _lacks_punches(voucher_id: int) -> bool:
    """Of a punch card's gift: a purchase that filled the card was undone since."""
    rows = await db.fetch(
        "SELECT 1 AS one FROM punch_card c WHERE c.voucher_id = $1 AND c.goal > (SELECT count(*) FROM punch x"
        " WHERE x.card_id = c.id AND x.undone_at IS NULL)",
        voucher_id,
    )
    return bool(rows)
