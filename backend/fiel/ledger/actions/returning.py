"""Undoing: reversals, points given back, points taken back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fiel.core import db
from fiel.core.actor import Actor
from fiel.ledger.actions.entry import Entry, Posted, WhyStep
from fiel.ledger.actions.post import lock, post
from fiel.ledger.errors import CannotReverse, NothingToReverse
from fiel.ledger.models import EntryKind

REVERSIBLE = frozenset({EntryKind.EARN, EntryKind.ADJUST_CREDIT, EntryKind.ADJUST_DEBIT})
COUNTED_FOR_LIFE = frozenset({EntryKind.EARN, EntryKind.ADJUST_CREDIT})


@dataclass(frozen=True, slots=True)
class _Original:
    id: int
    account_id: int
    kind: EntryKind
    points: int
    cause: tuple[str, int] | None
    moves: tuple[tuple[int, int], ...]


async def reverse(
    transaction_id: int, actor: Actor, *, now: datetime, location_id: int | None, note: str | None = None
) -> Posted:
    """Undo an earning or an adjustment. A credit that is partly spent is undone in part, its own lot first, never
    past the balance; what it had paid off is owed again, what has ended is gone. A debit gives back to exactly the
    lots it took.

    Raises CannotReverse for other kinds and for what was undone already, NothingToReverse when all is spent.
    """
    original = await _load(transaction_id)
    if original is None or original.kind not in REVERSIBLE:
        raise CannotReverse
    books = await lock([original.account_id], now=now)
    if await _is_undone(transaction_id):
        raise CannotReverse
    points, owed_again = -original.points, 0
    if original.points > 0:
        owed_again = await _paid_off(original.id)
        left = original.points - owed_again - await _ended(original, now)
        points = -min(left, books[original.account_id].balance)
        if points == 0 and owed_again == 0:
            raise NothingToReverse
    entry = Entry(
        original.account_id, EntryKind.REVERSAL, points, actor, deficit_delta=owed_again,
        cause=original.cause, location_id=location_id, reverses_id=original.id, private_note=note,
        from_lots=tuple(lot for lot, _ in original.moves) if original.points > 0 else (),
        refills=() if original.points > 0 else _given_back(original),
        lifetime_delta=points - owed_again if original.kind in COUNTED_FOR_LIFE else 0,
    )  # fmt: skip
    return (await post([entry], now=now))[0]


async def reversible_points(transaction_id: int, *, now: datetime) -> int:
    """What ``reverse`` would post, signed; 0 when it would refuse."""
    original = await _load(transaction_id)
    if original is None or original.kind not in REVERSIBLE or await _is_undone(transaction_id):
        return 0
    if original.points < 0:
        return -original.points
    row = await db.fetch_one(
        "SELECT CAST(coalesce(sum(remaining), 0) AS BIGINT) AS left_over FROM points_lot"
        " WHERE account_id = $1 AND remaining > 0 AND (expires_at IS NULL OR expires_at > $2)",
        original.account_id,
        now,
    )
    left = original.points - await _paid_off(original.id) - await _ended(original, now)
    return -min(left, int(row["left_over"])) if row else 0


async def give_back(
    transaction_id: int, actor: Actor, *, now: datetime, cause: tuple[str, int], location_id: int | None = None,
    apart: Collection[int] = (),
) -> list[Posted]:  # fmt: skip
    """Return the points of a REDEEM to the lots they came from; what has ended by then ends again at once. *apart*:
    lots with points of other people, which return by an entry of their own and pay no debt of this account."""
    original = await _load(transaction_id)
    if original is None or original.kind is not EntryKind.REDEEM:
        raise CannotReverse
    await lock([original.account_id], now=now)
    if await _is_undone(transaction_id):
        raise CannotReverse
    moves = _given_back(original)
    batch: list[Entry] = []
    for is_own in (True, False):  # one's own first: what it pays off is taken from lots that have something in them
        refills = tuple((lot, points) for lot, points in moves if (lot not in apart) is is_own)
        if refills:
            batch.append(Entry(
                original.account_id, EntryKind.REDEEM_RETURN, sum(points for _, points in refills), actor, cause=cause,
                location_id=location_id, reverses_id=None if batch else original.id, refills=refills,
                pays_debts=is_own,
            ))  # fmt: skip
    return await post(batch, now=now)


async def give_back_part(
    transaction_id: int, account_id: int, total: int, actor: Actor, *, now: datetime, cause: tuple[str, int],
    location_id: int | None = None, public_description: str | None = None,
) -> int:  # fmt: skip
    """Return points of a REDEEM for *cause*: *total* with what was returned before, to the lots they came from, those
    that end last first; how many they are now. Where its account was merged into *account_id* since, new lots of that
    one end as the old ones did.

    Raises CannotReverse for what is no REDEEM.
    """
    original = await _load(transaction_id)
    if original is None or original.kind is not EntryKind.REDEEM:
        raise CannotReverse
    await lock([account_id], now=now)
    rows = await db.fetch(
        "SELECT CAST(coalesce(sum(points), 0) AS BIGINT) AS points FROM points_transaction WHERE cause_kind = $1"
        " AND cause_id = $2 AND kind = 'REDEEM_RETURN'",
        *cause,
    )
    done = int(rows[0]["points"])
    points = min(total, -original.points) - done
    if points <= 0:
        return 0
    parts = _part_of(tuple(reversed(_given_back(original))), done, points)

    def entry(own: int, **facts: Any) -> Entry:
        return Entry(account_id, EntryKind.REDEEM_RETURN, own, actor, cause=cause, location_id=location_id,
                     public_description=public_description, **facts)  # fmt: skip

    if account_id == original.account_id:
        reverses = original.id if points == -original.points else None
        await post([entry(points, refills=parts, reverses_id=reverses)], now=now)
        return points
    ends = {
        row["id"]: row["expires_at"]
        for row in await db.fetch(
            f"SELECT id, expires_at FROM points_lot WHERE {db.among('id', 1, 'bigint')}",
            db.to_json([lot for lot, _ in parts]),
        )
    }
    await post([entry(own, expires_at=ends[lot]) for lot, own in parts], now=now)
    return points


def _part_of(moves: Sequence[tuple[int, int]], done: int, points: int) -> tuple[tuple[int, int], ...]:
    """Of points that were taken from lots, those after the first *done*, so many."""
    parts = []
    for lot, own in moves:
        skipped = min(done, own)
        some = min(points, own - skipped)
        done, points = done - skipped, points - some
        if some:
            parts.append((lot, some))
    return tuple(parts)


async def claw_back(
    account_id: int, total: int, actor: Actor, *, now: datetime, cause: tuple[str, int], forgives: bool,
    why: tuple[WhyStep, ...] = (), public_description: str | None = None,
) -> list[Posted]:  # fmt: skip
    """Take back points of a returned order, *total* with what was taken before, from what it earned first. What is
    spent already becomes a deficit, which later credits pay off, unless the programme forgives it.

    The order may have earned on an account that was merged into this one; what ended of it since the merge counts as
    spent, since it lay in lots of this account.
    """
    books = await lock([account_id], now=now)
    rows = await db.fetch(
        "SELECT l.id, l.account_id, (SELECT CAST(coalesce(-sum(v.points), 0) AS BIGINT) FROM lot_move v"
        " JOIN points_transaction e ON e.id = v.transaction_id WHERE v.lot_id = l.id AND e.kind = 'EXPIRE') AS ended"
        " FROM points_lot l JOIN points_transaction t ON t.id = l.transaction_id"
        " WHERE t.cause_kind = $1 AND t.cause_id = $2",
        *cause,
    )
    own_lots = tuple(row["id"] for row in rows if row["account_id"] == account_id)
    ended = sum(row["ended"] for row in rows)  # unspent: nobody's debt
    points = max(0, total - ended - await _taken_back(cause))
    if points == 0:
        return []
    held = min(points, books[account_id].balance)
    owed = points - held
    batch = [
        Entry(account_id, EntryKind.CLAWBACK, -held, actor, deficit_delta=owed, cause=cause, from_lots=own_lots,
              lifetime_delta=-points, why=why, public_description=public_description)
    ]  # fmt: skip
    if owed and forgives:
        batch.append(Entry(account_id, EntryKind.DEFICIT_FORGIVEN, 0, actor, deficit_delta=-owed, cause=cause))
    return await post(batch, now=now)


async def _taken_back(cause: tuple[str, int]) -> int:
    """Points that claw-backs for *cause* took or made owed."""
    rows = await db.fetch(
        "SELECT CAST(coalesce(sum(deficit_delta - points), 0) AS BIGINT) AS points FROM points_transaction"
        " WHERE cause_kind = $1 AND cause_id = $2 AND kind = 'CLAWBACK'",
        *cause,
    )
    return int(rows[0]["points"])


async def _paid_off(transaction_id: int) -> int:
    """Points of a deficit that this credit paid off when it came."""
    rows = await db.fetch(
        "SELECT CAST(coalesce(-sum(deficit_delta), 0) AS BIGINT) AS points FROM points_transaction"
        " WHERE kind = 'DEFICIT_RECOVERY' AND cause_kind = 'transaction' AND cause_id = $1",
        transaction_id,
    )
    return int(rows[0]["points"])


async def _ended(original: _Original, now: datetime) -> int:
    """Points of a credit's own lots whose time was over before they were spent, written or still due."""
    ended = 0
    for lot_id, _ in original.moves:
        rows = await db.fetch(
            "SELECT CAST(coalesce(-sum(v.points), 0) AS BIGINT) + (SELECT CAST(coalesce(sum(l.remaining), 0) AS BIGINT)"
            " FROM points_lot l WHERE l.id = $1 AND l.expires_at <= $2) AS points FROM lot_move v"
            " JOIN points_transaction e ON e.id = v.transaction_id WHERE v.lot_id = $1 AND e.kind = 'EXPIRE'",
            lot_id,
            now,
        )
        ended += int(rows[0]["points"])
    return ended


async def _load(transaction_id: int) -> _Original | None:
    row = await db.fetch_one(
        "SELECT id, account_id, kind, points, cause_kind, cause_id FROM points_transaction WHERE id = $1",
        transaction_id,
    )
    if row is None:
        return None
    moves = await db.fetch("SELECT lot_id, points FROM lot_move WHERE transaction_id = $1 ORDER BY id", transaction_id)
    return _Original(
        row["id"], row["account_id"], EntryKind(row["kind"]), row["points"],
        (row["cause_kind"], row["cause_id"]) if row["cause_kind"] else None,
        tuple((move["lot_id"], move["points"]) for move in moves),
    )  # fmt: skip


async def _is_undone(transaction_id: int) -> bool:
    return bool(await db.fetch("SELECT 1 AS one FROM points_transaction WHERE reverses_id = $1", transaction_id))


def _given_back(original: _Original) -> tuple[tuple[int, int], ...]:
    return tuple((lot, -points) for lot, points in original.moves)
