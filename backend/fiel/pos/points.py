"""Points over REST."""

from __future__ import annotations

from fastapi import APIRouter

from fiel.core.ids import global_id, read_global_id
from fiel.pos.access import Key, Now, PointsWriter
from fiel.pos.shapes import NewPoints, NewReversal, Points
from fiel.purchases import actions

router = APIRouter(tags=["points"])


@router.post("/points", status_code=201, summary="Assign points")
async def give_points(actor: PointsWriter, form: NewPoints, key: Key, now: Now) -> Points:
    """By the amount of a purchase, or directly. A customer who is no member yet becomes one."""
    award = actions.AwardForm(form.customer.ref(), form.amount_minor, form.points, form.description, form.note)
    given = await actions.award_points(actor, award, key, now=now)
    return Points(
        id=global_id("PointsTransaction", given.transaction_id) if given.transaction_id else None,
        customer_id=global_id("Member", given.membership_id), points=given.points, balance=given.balance,
    )  # fmt: skip


@router.post("/points/{points_id}/reversal", status_code=201, summary="Undo points")
async def reverse_points(actor: PointsWriter, points_id: str, form: NewReversal, key: Key, now: Now) -> Points:
    """Of what came by this source alone. Where part of them is spent, as many as are left are taken."""
    number = read_global_id(points_id, "PointsTransaction")
    undone = await actions.reverse_transaction(actor, number, form.note, key, now=now)
    return Points(
        id=global_id("PointsTransaction", undone.transaction_id),
        customer_id=global_id("Member", undone.membership_id), points=undone.points, balance=undone.balance,
    )  # fmt: skip
