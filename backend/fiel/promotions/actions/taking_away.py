"""Taking away what staff handed out, before it is used or scratched."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import NotFound
from fiel.members.actions.giving import lock_member
from fiel.members.errors import RecordMerged
from fiel.members.models import Membership
from fiel.promotions import loaders
from fiel.promotions.actions.giving import Given
from fiel.promotions.actions.offers import free_place
from fiel.promotions.actions.punching import UNDO_LENGTH
from fiel.promotions.actions.scratching import withdraw_card
from fiel.promotions.actions.vouchers import withdraw
from fiel.promotions.errors import CardGone, CardScratched


class WithdrawalReason(Enum):
    """Of a card that somebody was given."""

    MISTAKE = "MISTAKE"
    NOT_DUE = "NOT_DUE"
    OTHER = "OTHER"


async def undo_given(actor: StaffActor, given: Given, *, now: datetime) -> None:
    """Take back what was handed out by hand: one's own within two minutes (a manager: anybody's, at any time), as long
    as the voucher is not used, the card not scratched. Undoing it twice is undoing it once.

    Raises NotFound, RecordMerged, VoucherGone, CardScratched.
    """

    async def body() -> None:
        row = await loaders.handed_out(given.kind, given.id)
        if row is None or row["merchant_id"] != actor.merchant_id:
            raise NotFound
        if not (row["giver_id"] == actor.employee_id and now - row["given_at"] <= UNDO_LENGTH):
            actor.require(Role.MANAGER)
        if (await Membership.get(id=row["membership_id"])).merged_into_id is not None:
            raise RecordMerged
        holder = await lock_member(row["membership_id"], now=now)
        row = await loaders.handed_out(given.kind, given.id)
        if row is None or row["is_gone"]:
            return
        if given.kind == "voucher":
            await withdraw(actor, row, holder, now=now)
        else:
            await _withdraw_card(actor, row, holder, None, now)

    await db.transaction(body)


async def withdraw_scratch_card(actor: StaffActor, card_id: int, reason: WithdrawalReason, *, now: datetime) -> None:
    """Take away a card that staff gave and that was not scratched. Manager and up.

    Raises NotFound, CardGone, CardScratched.
    """
    actor.require(Role.MANAGER)

    async def body() -> None:
        found = await loaders.scratch_card(card_id)
        if found is None or found["merchant_id"] != actor.merchant_id or found["cause_kind"] not in loaders.BY_STAFF:
            raise NotFound
        holder = await lock_member(found["membership_id"], now=now)
        await _withdraw_card(actor, found, holder, reason, now)

    await db.transaction(body)


async def _withdraw_card(
    actor: StaffActor, row: db.Row, holder: Membership, reason: WithdrawalReason | None, now: datetime
) -> None:
    """Raises CardGone, CardScratched."""
    await db.lock_row("promotion", row["promotion_id"])  # before its prizes, as whoever draws one does
    if not await withdraw_card(row["id"], now=now):
        card = await loaders.scratch_card(row["id"])
        raise CardGone if card is None or card["scratched_at"] is None else CardScratched
    await free_place(row["promotion_id"])
    await record(Happened("scratch_card.withdrawn", actor, now, merchant_id=actor.merchant_id,
                          customer_id=holder.customer_id, membership_id=holder.id, subject=("scratch_card", row["id"]),
                          location_id=actor.location_id,
                          data={"reason": reason.value} if reason else {}))  # fmt: skip
