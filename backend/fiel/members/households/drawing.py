"""Spending what others of the household have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Actor
from fiel.ledger import actions as ledger
from fiel.ledger.rules import spending_order, take
from fiel.members.models import HouseholdDraw


@dataclass(frozen=True, slots=True)
class Sharer:
    """Another of the household whose points may be spent."""

    household_id: int
    membership_id: int
    customer_id: int
    account_id: int


async def sharers_for(membership_id: int) -> tuple[Sharer, ...]:
    """The others whose points may be drawn on now; none where the shop has no households any more."""
    rows = await db.fetch(
        "SELECT o.household_id, m.id AS membership_id, m.customer_id, m.points_account_id AS account_id"
        " FROM household_seat s JOIN household_seat o ON o.household_id = s.household_id AND o.left_at IS NULL"
        " AND o.membership_id <> s.membership_id JOIN membership m ON m.id = o.membership_id"
        " JOIN points_account a ON a.id = m.points_account_id JOIN program g ON g.merchant_id = m.merchant_id"
        " WHERE s.membership_id = $1 AND s.left_at IS NULL AND g.household_size IS NOT NULL AND m.purchases > 0"
        " AND m.blocked_at IS NULL AND m.merged_into_id IS NULL AND a.deficit = 0 ORDER BY m.id",
        membership_id,
    )
    return tuple(Sharer(**row) for row in rows)


async def draw_missing(
    actor: Actor, membership_id: int, account_id: int, cost: int, redemption_id: int, sharers: Sequence[Sharer], *,
    now: datetime,
) -> None:  # fmt: skip
    """Bring what *cost* lacks into the spender's account, from *sharers*, all of whom are locked. Nothing where it
    would not reach even so, or where the spender owes points: the spending says what is missing."""
    books = await ledger.lock([account_id, *(one.account_id for one in sharers)], now=now)
    own = books[account_id]
    missing = cost - own.balance
    if missing <= 0 or own.deficit or sum(books[one.account_id].balance for one in sharers) < missing:
        return
    whose = {lot.id: one for one in sharers for lot in books[one.account_id].lots}
    lots = sorted((lot for one in sharers for lot in books[one.account_id].lots), key=spending_order)
    parts: dict[Sharer, int] = {}
    for lot, points in take(lots, missing):
        parts[whose[lot.id]] = parts.get(whose[lot.id], 0) + points
    for one, points in parts.items():
        made = await HouseholdDraw.create(
            household_id=one.household_id, spender_id=membership_id, owner_id=one.membership_id, points=points,
            redemption_id=redemption_id, created_at=now,
        )  # fmt: skip
        await ledger.transfer(one.account_id, account_id, points, actor, now=now, cause=("household_draw", made.id))
        await record(Happened("household.spent", actor, now, merchant_id=own.merchant_id, customer_id=one.customer_id,
                              membership_id=one.membership_id, subject=("household_draw", made.id),
                              data={"points": points}))  # fmt: skip


async def owners_of(redemption_id: int) -> list[int]:
    """Accounts that points of a redemption were drawn from, where they stand now."""
    rows = await db.fetch(
        "SELECT coalesce(k.points_account_id, m.points_account_id) AS id FROM household_draw d JOIN membership m"
        " ON m.id = d.owner_id LEFT JOIN membership k ON k.id = m.merged_into_id WHERE d.redemption_id = $1",
        redemption_id,
    )
    return [row["id"] for row in rows]


async def send_home(actor: Actor, redemption_id: int, *, now: datetime) -> None:
    """After a redemption's points came back into the lots that they had been drawn to: each goes to its owner. What has
    ended meanwhile is gone. Inside the transaction that undid it."""
    rows = await db.fetch(
        "SELECT d.id, d.owner_id, l.id AS lot_id, l.remaining, l.account_id, coalesce(k.points_account_id,"
        " m.points_account_id) AS home, coalesce(k.id, m.id) AS membership_id, coalesce(k.customer_id, m.customer_id)"
        " AS customer_id, m.merchant_id FROM household_draw d JOIN membership m ON m.id = d.owner_id"
        " LEFT JOIN membership k ON k.id = m.merged_into_id JOIN membership s ON s.id = d.spender_id"
        " JOIN points_transaction t ON t.cause_kind = 'household_draw' AND t.cause_id = d.id AND t.kind = 'TRANSFER_IN'"
        " AND t.account_id = s.points_account_id JOIN points_lot l ON l.transaction_id = t.id AND l.remaining > 0"
        " WHERE d.redemption_id = $1 ORDER BY d.id, l.id",
        redemption_id,
    )
    for number in dict.fromkeys(row["id"] for row in rows):
        lots = [row for row in rows if row["id"] == number]
        points = sum(row["remaining"] for row in lots)
        await ledger.transfer(
            lots[0]["account_id"], lots[0]["home"], points, actor, now=now, cause=("household_draw", number),
            from_lots=[row["lot_id"] for row in lots],
        )  # fmt: skip
        await record(Happened("household.returned", actor, now, merchant_id=lots[0]["merchant_id"],
                              customer_id=lots[0]["customer_id"], membership_id=lots[0]["membership_id"],
                              subject=("household_draw", number), data={"points": points}))  # fmt: skip
