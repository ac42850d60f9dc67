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
from fiel.members.transfers.origins import MEMBER_TIME, givable_lots


@dataclass(frozen=True, slots=True)
class Sharer:
    """Another of the household whose points may be spent."""

    household_id: int
    membership_id: int
    customer_id: int
    account_id: int


async def sharers_for(membership_id: int, *, now: datetime) -> tuple[Sharer, ...]:
    """The others whose points may be drawn on now; none where the shop has no households any more."""
    rows = await db.fetch(
        "SELECT o.household_id, m.id AS membership_id, m.customer_id, m.points_account_id AS account_id"
        " FROM household_seat s JOIN household_seat o ON o.household_id = s.household_id AND o.left_at IS NULL"
        " AND o.membership_id <> s.membership_id JOIN membership m ON m.id = o.membership_id"
        " JOIN points_account a ON a.id = m.points_account_id JOIN program g ON g.merchant_id = m.merchant_id"
        " WHERE s.membership_id = $1 AND s.left_at IS NULL AND g.household_size IS NOT NULL AND m.purchases > 0"
        " AND m.joined_at <= $2 AND m.blocked_at IS NULL AND m.merged_into_id IS NULL AND m.erased_at IS NULL"
        " AND a.deficit = 0 ORDER BY m.id",
        membership_id, now - MEMBER_TIME,
    )  # fmt: skip
    return tuple(Sharer(**row) for row in rows)


async def shared_points(membership_id: int, *, now: datetime) -> int:
    """How many of the others' points somebody may spend now."""
    accounts = [one.account_id for one in await sharers_for(membership_id, now=now)]
    if not accounts:
        return 0
    return sum(lot.remaining for lots in (await givable_lots(accounts, now=now)).values() for lot in lots)


async def others_part(membership_id: int, cost: int, *, now: datetime) -> int:
    """How many of *cost* points would be drawn from the others if it were spent now; none where it would not reach
    even so."""
    own = await db.fetch_one(
        "SELECT a.deficit, (SELECT CAST(coalesce(sum(l.remaining), 0) AS BIGINT) FROM points_lot l"
        " WHERE l.account_id = a.id AND l.remaining > 0 AND (l.expires_at IS NULL OR l.expires_at > $2)) AS points"
        " FROM membership m JOIN points_account a ON a.id = m.points_account_id WHERE m.id = $1",
        membership_id, now,
    )  # fmt: skip
    missing = cost - int(own["points"]) if own and not own["deficit"] else 0
    if missing <= 0:
        return 0
    return missing if await shared_points(membership_id, now=now) >= missing else 0


async def draw_missing(
    actor: Actor, membership_id: int, account_id: int, cost: int, redemption_id: int, sharers: Sequence[Sharer], *,
    now: datetime,
) -> None:  # fmt: skip
    """Bring what *cost* lacks into the spender's account, from *sharers*, all of whom are locked. Nothing where it
    would not reach even so, or where the spender owes points: the spending says what is missing."""
    books = await ledger.lock([account_id, *(one.account_id for one in sharers)], now=now)
    own = books[account_id]
    missing = cost - own.balance
    if missing <= 0 or own.deficit:
        return
    shared = await givable_lots([one.account_id for one in sharers], now=now)
    whose = {lot.id: one for one in sharers for lot in shared[one.account_id]}
    lots = sorted((lot for one in sharers for lot in shared[one.account_id]), key=spending_order)
    if sum(lot.remaining for lot in lots) < missing:
        return
    taken: dict[Sharer, list[int]] = {}
    parts: dict[Sharer, int] = {}
    for lot, points in take(lots, missing):
        parts[whose[lot.id]] = parts.get(whose[lot.id], 0) + points
        taken.setdefault(whose[lot.id], []).append(lot.id)
    for one, points in parts.items():
        made = await HouseholdDraw.create(
            household_id=one.household_id, spender_id=membership_id, owner_id=one.membership_id, points=points,
            redemption_id=redemption_id, created_at=now,
        )  # fmt: skip
        await ledger.transfer(one.account_id, account_id, points, actor, now=now, cause=("household_draw", made.id),
                              from_lots=taken[one])  # fmt: skip
        await record(Happened("household.spent", actor, now, merchant_id=own.merchant_id, customer_id=one.customer_id,
                              membership_id=one.membership_id, subject=("household_draw", made.id),
                              data={"points": points}))  # fmt: skip


async def owners_of(redemption_ids: Sequence[int]) -> list[int]:
    """Accounts that points of redemptions were drawn from, where they stand now."""
    rows = await db.fetch(
        "SELECT DISTINCT coalesce(k.points_account_id, m.points_account_id) AS id FROM household_draw d JOIN"
        " membership m ON m.id = d.owner_id LEFT JOIN membership k ON k.id = m.merged_into_id"
        f" WHERE {db.among('d.redemption_id', 1, 'bigint', few=True)}",
        db.to_json(sorted(redemption_ids)),
    )
    return [row["id"] for row in rows]


async def drawn_lots(redemption_id: int) -> list[int]:
    """The spender's lots that others' points for a redemption lay in."""
    return [row["lot_id"] for row in await _drawn(redemption_id)]


async def send_home(actor: Actor, redemption_id: int, *, now: datetime) -> None:
    """After a redemption's points came back into the lots that they had been drawn to: each goes to its owner, where it
    pays what they owe. What has ended meanwhile is gone, and they are told. Inside the transaction that undid it."""
    rows = await _drawn(redemption_id)
    for number in dict.fromkeys(row["id"] for row in rows):
        lots = [row for row in rows if row["id"] == number]
        points, ended = (sum(row[name] for row in lots) for name in ("remaining", "ended"))
        if lots[0]["account_id"] == lots[0]["home"]:
            continue  # the owner's record was merged into the spender's: they are home
        if points:
            await ledger.transfer(
                lots[0]["account_id"], lots[0]["home"], points, actor, now=now, cause=("household_draw", number),
                from_lots=[row["lot_id"] for row in lots], recovers=True,
            )  # fmt: skip
        await record(*(
            Happened(kind, actor, now, merchant_id=lots[0]["merchant_id"], customer_id=lots[0]["customer_id"],
                     membership_id=lots[0]["membership_id"], subject=("household_draw", number),
                     data={"points": some})
            for kind, some in (("household.returned", points), ("household.ended", ended)) if some
        ))  # fmt: skip


async def _drawn(redemption_id: int) -> list[db.Row]:
    """The spender's lots of each draw, what is in them, what ended in them, and where their owner stands now."""
    return await db.fetch(
        "SELECT d.id, l.id AS lot_id, l.remaining, l.account_id, (SELECT CAST(coalesce(-sum(v.points), 0) AS BIGINT)"
        " FROM lot_move v JOIN points_transaction e ON e.id = v.transaction_id WHERE v.lot_id = l.id"
        " AND e.kind = 'EXPIRE') AS ended, coalesce(k.points_account_id, m.points_account_id) AS home,"
        " coalesce(k.id, m.id) AS membership_id, coalesce(k.customer_id, m.customer_id)"
        " AS customer_id, m.merchant_id FROM household_draw d JOIN membership m ON m.id = d.owner_id"
        " LEFT JOIN membership k ON k.id = m.merged_into_id JOIN membership s ON s.id = d.spender_id"
        " JOIN points_transaction t ON t.cause_kind = 'household_draw' AND t.cause_id = d.id AND t.kind = 'TRANSFER_IN'"
        " AND t.account_id = s.points_account_id JOIN points_lot l ON l.transaction_id = t.id"
        " WHERE d.redemption_id = $1 ORDER BY d.id, l.id",
        redemption_id,
    )
