"""The one door to the books: a batch of entries, posted set-based in the transaction in flight."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import chain

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import SYSTEM
from fiel.ledger.actions.entry import Entry, Posted
from fiel.ledger.errors import NotEnoughPoints
from fiel.ledger.models import EntryKind
from fiel.ledger.rules import OpenLot, spending_order, take


@dataclass(slots=True)
class Book:
    """A locked account: what is in it, less what is due to end."""

    id: int
    merchant_id: int
    balance: int
    deficit: int
    lifetime: int
    lots: list[OpenLot] = field(default_factory=list)
    takes_credits_alone: bool = False
    """Its lots were not read, since nothing is taken from it."""


Held = dict[int, db.Row]
"""Accounts that are locked, as they are, by their id."""
_ACCOUNTS = "SELECT id, merchant_id, balance, deficit, lifetime FROM points_account"


async def lock(
    account_ids: Iterable[int], *, now: datetime, credits_alone: bool = False, held: Held | None = None,
    expires: bool = True,
) -> dict[int, Book]:  # fmt: skip
    """Lock accounts, in sorted order, and write the expiries that are due on them; the books as they then are.

    *held*: what ``hold`` gave, with nothing posted since: those are not looked up again.
    *expires*: where it does not, ``expire`` has yet to be called for those that are posted to.
    *credits_alone*: whoever has bought for years has hundreds of lots, which nobody needs to see who only adds one.
    """
    return await _Posting(now).lock(account_ids, credits_alone=credits_alone, held=held, expires=expires)


async def expire(books: dict[int, Book], *, now: datetime) -> None:
    """Write what is due on *books*, which were locked without that."""
    posting = _Posting(now)
    posting.books = books
    if posting.expire_due():
        await posting.write()


async def hold(account_ids: Iterable[int], *, waits: bool = True) -> Held:
    """Lock accounts, in sorted order: they, as they are. Where it does not wait, only those that nobody else holds."""
    ids = sorted(set(account_ids))
    locks = "" if db.is_sqlite() else f" FOR UPDATE{'' if waits else ' SKIP LOCKED'}"
    rows = await db.fetch(f"{_ACCOUNTS} WHERE {_listed('id', 1)} ORDER BY id{locks}", db.to_json(ids)) if ids else []
    return {row["id"]: row for row in rows}


async def post(batch: Sequence[Entry], *, now: datetime, books: dict[int, Book] | None = None) -> list[Posted]:
    """Post *batch* in its order: all or nothing. Due expiries are written first, and a credit on an account with
    a deficit is followed by its recovery; those are not among the answers.

    *books*: as ``lock`` gave them, with nothing posted to them since; they are then as they are left.
    Raises NotEnoughPoints for a debit past the balance.
    """
    posting = _Posting(now)
    if books is not None:
        posting.books = books
    else:
        await posting.lock(
            (entry.account_id for entry in batch), [lot for entry in batch for lot, _ in entry.refills],
            credits_alone=all(entry.points > 0 and not entry.refills for entry in batch),
        )  # fmt: skip
    asked = [posting.add(entry) for entry in batch]
    posting.expire_due()
    await posting.write()
    return [posting.posted[place] for place in asked]


@dataclass(slots=True)
class _Draft:
    entry: Entry
    balance_after: int
    opens: OpenLot | None
    moves: list[tuple[OpenLot, int]]
    recovers_from: int | None = None
    """The place of the credit that this recovery follows."""


class _Posting:
    def __init__(self, now: datetime) -> None:
        self.now = now
        self.books: dict[int, Book] = {}
        self.drafts: list[_Draft] = []
        self.posted: list[Posted] = []

    async def lock(
        self, account_ids: Iterable[int], refilled: Iterable[int] = (), *, credits_alone: bool = False,
        held: Held | None = None, expires: bool = True,
    ) -> dict[int, Book]:  # fmt: skip
        """*refilled*: lots that will be given back to, which may be empty by now."""
        ids = sorted(set(account_ids))
        if not ids:
            return {}
        if held is None or not held.keys() >= set(ids):
            held = await hold(ids)
        rows = [held[number] for number in ids if number in held]
        # a credit pays off what is owed, which takes from lots
        self.books = {row["id"]: Book(**row, takes_credits_alone=credits_alone and not row["deficit"]) for row in rows}
        for row in await _read_lots(self.books.values(), list(refilled), self.now):
            lot = OpenLot(row["id"], row["remaining"], row["expires_at"])
            self.books[row["account_id"]].lots.append(lot)
        for book in self.books.values():
            book.lots.sort(key=spending_order)
        if expires and self.expire_due():
            await self.write()
        return self.books

    def expire_due(self) -> bool:
        """Draft an EXPIRE for each lot whose time is over."""
        due = [
            (book, lot)
            for book in self.books.values()
            for lot in book.lots
            if lot.remaining and lot.expires_at is not None and lot.expires_at <= self.now
        ]
        for book, lot in due:
            self.add(Entry(book.id, EntryKind.EXPIRE, -lot.remaining, SYSTEM, from_lots=(lot.id,),
                           occurred_at=lot.expires_at))  # fmt: skip
        return bool(due)

    def add(self, entry: Entry) -> int:
        """Draft *entry* after those before it; its place among the drafts."""
        book = self.books[entry.account_id]
        opens, moves = None, []
        if entry.refills:
            lots = {lot.id: lot for lot in book.lots}
            moves = [(lots[lot_id], points) for lot_id, points in entry.refills]
            for lot, points in moves:
                lot.remaining += points
        elif entry.points > 0:
            opens = OpenLot(0, entry.points, entry.expires_at)
            insort(book.lots, opens, key=spending_order)
            moves = [(opens, entry.points)]
        elif entry.points < 0:
            moves = self._debit(book, entry)
        book.balance += entry.points
        book.deficit += entry.deficit_delta
        book.lifetime += entry.lifetime_delta
        self.drafts.append(_Draft(entry, book.balance, opens, moves))
        place = len(self.drafts) - 1
        if entry.points > 0 and book.deficit > 0 and entry.pays_debts:
            back = min(entry.points, book.deficit, book.balance)
            if back:
                self.add(Entry(book.id, EntryKind.DEFICIT_RECOVERY, -back, entry.actor, deficit_delta=-back,
                               occurred_at=entry.occurred_at))  # fmt: skip
                self.drafts[place + 1].recovers_from = place
        return place

    def _debit(self, book: Book, entry: Entry) -> list[tuple[OpenLot, int]]:
        wanted = -entry.points
        if wanted > book.balance:
            raise NotEnoughPoints(wanted - book.balance)
        if book.takes_credits_alone and entry.kind is not EntryKind.EXPIRE:
            raise RuntimeError(f"the lots of account {book.id} were not read")
        first = [lot for lot in book.lots if lot.id and lot.id in entry.from_lots] if entry.from_lots else []
        # by identity: the lots that this posting opens have no id yet
        rest = (lot for lot in book.lots if not any(lot is one for one in first))
        moves = [(lot, -part) for lot, part in take(chain(first, rest), wanted)]
        for lot, part in moves:
            lot.remaining += part
        return moves

    async def write(self) -> None:
        """Put the drafts into the books."""
        drafts, self.drafts = self.drafts, []
        ids = await db.allocate_ids("points_transaction", len(drafts))
        opened = [draft.opens for draft in drafts if draft.opens is not None]
        for lot, number in zip(opened, await db.allocate_ids("points_lot", len(opened)), strict=True):
            lot.id = number
        for draft in drafts:
            if draft.recovers_from is not None:  # so that undoing the credit finds what it paid off
                draft.entry = replace(draft.entry, cause=("transaction", ids[draft.recovers_from]))
        await _insert_entries(ids, drafts, self.books, self.now)
        await _insert_lots(ids, drafts)
        await _insert_moves(ids, drafts)
        await _update_lots({lot.id: lot for d in drafts for lot, _ in d.moves if lot is not d.opens})
        await _update_books([self.books[number] for number in {draft.entry.account_id for draft in drafts}])
        self.posted = [
            Posted(number, d.entry, d.entry.points, d.balance_after,
                   tuple((lot.id, points, lot.expires_at) for lot, points in d.moves))
            for number, d in zip(ids, drafts, strict=True)
        ]  # fmt: skip
        expired = [self._expired(one) for one in self.posted if one.entry.kind is EntryKind.EXPIRE]
        await record(*expired, priority=1)

    def _expired(self, one: Posted) -> Happened:
        book = self.books[one.entry.account_id]
        return Happened("points.expired", SYSTEM, self.now, merchant_id=book.merchant_id,
                        subject=("points_account", book.id),
                        data={"points": -one.points, "transaction_id": one.id})  # fmt: skip


def _listed(column: str, place: int) -> str:
    return db.among(column, place, "bigint", few=True)


async def _read_lots(books: Iterable[Book], refilled: list[int], now: datetime) -> list[db.Row]:
    """All that are open, but of those who take credits alone what is due; and those *refilled*."""
    whole = [book.id for book in books if not book.takes_credits_alone]
    due = [book.id for book in books if book.takes_credits_alone]
    rows = []
    if whole:
        rows += await db.fetch(f"{_LOT} WHERE {_listed('account_id', 1)} AND remaining > 0", db.to_json(whole))
    if due:
        rows += await db.fetch(
            f"{_LOT} WHERE {_listed('account_id', 1)} AND remaining > 0 AND expires_at <= $2", db.to_json(due), now
        )
    if refilled:
        rows += await db.fetch(f"{_LOT} WHERE {_listed('id', 1)} AND remaining = 0", db.to_json(sorted(refilled)))
    return rows


_LOT = "SELECT id, account_id, remaining, expires_at FROM points_lot"


async def _insert_entries(ids: list[int], drafts: list[_Draft], books: Mapping[int, Book], now: datetime) -> None:
    columns = {
        "id": "bigint", "account_id": "bigint", "merchant_id": "bigint", "kind": "text", "points": "bigint",
        "deficit_delta": "bigint",
        "balance_after": "bigint", "reason": "text", "actor_kind": "text", "actor_id": "bigint",
        "location_id": "bigint", "cause_kind": "text", "cause_id": "bigint", "reverses_id": "bigint",
        "why": "jsonb", "occurred_at": "timestamptz", "created_at": "timestamptz",
    }  # fmt: skip
    rows = []
    for number, draft in zip(ids, drafts, strict=True):
        entry = draft.entry
        actor_kind, actor_id = entry.actor.trace
        cause_kind, cause_id = entry.cause or (None, None)
        rows.append({
            "id": number, "account_id": entry.account_id, "merchant_id": books[entry.account_id].merchant_id,
            "kind": entry.kind.value, "points": entry.points,
            "deficit_delta": entry.deficit_delta, "balance_after": draft.balance_after,
            "reason": entry.reason and entry.reason.value, "actor_kind": actor_kind, "actor_id": actor_id,
            "location_id": entry.location_id, "cause_kind": cause_kind, "cause_id": cause_id,
            "reverses_id": entry.reverses_id, "why": [step.as_json() for step in entry.why],
            "occurred_at": entry.occurred_at or now, "created_at": now,
        })  # fmt: skip
    await db.insert_rows("points_transaction", columns, rows)
    texts = [
        {"transaction_id": number, "public_description": d.entry.public_description,
         "private_note": d.entry.private_note}
        for number, d in zip(ids, drafts, strict=True)
        if d.entry.public_description or d.entry.private_note
    ]  # fmt: skip
    text_columns = {"transaction_id": "bigint", "public_description": "text", "private_note": "text"}
    await db.insert_rows("transaction_text", text_columns, texts)


async def _insert_lots(ids: list[int], drafts: list[_Draft]) -> None:
    columns = {
        "id": "bigint", "account_id": "bigint", "transaction_id": "bigint", "points": "bigint",
        "remaining": "bigint", "expires_at": "timestamptz",
    }  # fmt: skip
    rows = [
        {"id": d.opens.id, "account_id": d.entry.account_id, "transaction_id": number, "points": d.entry.points,
         "remaining": d.opens.remaining, "expires_at": d.opens.expires_at}
        for number, d in zip(ids, drafts, strict=True)
        if d.opens is not None
    ]  # fmt: skip
    await db.insert_rows("points_lot", columns, rows)


async def _insert_moves(ids: list[int], drafts: list[_Draft]) -> None:
    rows = [
        {"transaction_id": number, "lot_id": lot.id, "points": points}
        for number, draft in zip(ids, drafts, strict=True)
        for lot, points in draft.moves
    ]
    await db.insert_rows("lot_move", dict.fromkeys(("transaction_id", "lot_id", "points"), "bigint"), rows)


async def _update_lots(lots: dict[int, OpenLot]) -> None:
    rows = [{"id": lot.id, "remaining": lot.remaining} for lot in lots.values()]
    await db.update_rows("points_lot", {"remaining": "bigint"}, rows)


async def _update_books(books: list[Book]) -> None:
    rows = [
        {"id": book.id, "balance": book.balance, "deficit": book.deficit, "lifetime": book.lifetime} for book in books
    ]
    await db.update_rows("points_account", dict.fromkeys(("balance", "deficit", "lifetime"), "bigint"), rows)
