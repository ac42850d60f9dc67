"""Points that were given, as those who gave or got them see them."""

from __future__ import annotations

from datetime import datetime

import strawberry

from fiel.core import db
from fiel.core.graphql import Node, SafeInt, told
from fiel.core.ids import global_id
from fiel.core.pagination import Page, Window
from fiel.members.models import PointsTransfer as PointsTransferRow
from fiel.members.models import TransferState as TransferStateValue

MOST_SHOWN = 30

TransferState = strawberry.enum(
    TransferStateValue, name="TransferState",
    description="A link that waits, given, withdrawn by its giver, or undone by the merchant.",
)  # fmt: skip


@strawberry.type(description="Points given by one customer to another.")
class PointsTransfer(Node):
    state: TransferStateValue = told("Where it stands.")
    points: SafeInt = told("Negative where one gave them.")
    other_name: str | None = told("The first name of whoever gave or got them; null: nobody yet, or nobody any more.")
    points_back: SafeInt = told("How many undoing it took back.")
    created_at: datetime = told("When.")
    expires_at: datetime | None = told("When its link ends; null: it has none.")


_COLUMNS = (
    "SELECT p.id, p.state, p.points, p.points_back, p.created_at, p.expires_at, p.sender_id = $1 AS is_mine,"
    " o.given_name AS other, o.erased_at FROM points_transfer p"
    " LEFT JOIN membership o ON o.id = CASE WHEN p.sender_id = $1 THEN p.recipient_id ELSE p.sender_id END"
)


def first_name(name: str) -> str:
    return name.split()[0] if name.split() else name


def transfer_of(row: db.Row) -> PointsTransfer:
    return PointsTransfer(
        id=strawberry.ID(global_id("PointsTransfer", row["id"])), state=TransferStateValue(row["state"]),
        points=SafeInt(-row["points"] if row["is_mine"] else row["points"]),
        other_name=first_name(row["other"]) if row["other"] and row["erased_at"] is None else None,
        points_back=SafeInt(row["points_back"]), created_at=row["created_at"], expires_at=row["expires_at"],
    )  # fmt: skip


async def given_or_got(membership_id: int, window: Window) -> Page[db.Row]:
    rows = await db.fetch(
        f"{_COLUMNS} WHERE (p.sender_id = $1 OR p.recipient_id = $1) AND p.id < $2 ORDER BY p.id DESC LIMIT $3",
        membership_id, window.before, window.first + 1,
    )  # fmt: skip
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def transfer_told(transfer: PointsTransferRow, membership_id: int) -> PointsTransfer:
    [row] = await db.fetch(f"{_COLUMNS} WHERE p.id = $2", membership_id, transfer.id)
    return transfer_of(row)
