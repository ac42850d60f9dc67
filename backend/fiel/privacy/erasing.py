"""Erasing a person: from one shop's books, or from the server. Sums of the ledger stay; what is left of points leaves
by an entry of its own, so that nothing is owed to nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import SYSTEM, AccountActor, Actor, Role, StaffActor
from fiel.identity.models import Account
from fiel.identity.proof import require_proof
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind
from fiel.members.actions.record import own_member
from fiel.members.households.drawing import owners_of
from fiel.members.households.seats import stand_up
from fiel.members.models import Customer
from fiel.privacy.kept_files import Said
from fiel.privacy.whose import Whose, records_of, roots_of
from fiel.privacy.wiping import detach, wipe_login, wipe_people, wipe_records
from fiel.rewards.actions import call_off, waiting_requests

LEFTOVERS_AT_ONCE = 200
ACCOUNT_CLOSED = "ACCOUNT_CLOSED"
"""Beside a shop's reasons, the person's own."""


class ErasureReason(Enum):
    """A choice and no words of one's own: the audit trail must not name whom it was about."""

    ASKED = "ASKED"
    MISTAKE = "MISTAKE"
    NOT_NEEDED = "NOT_NEEDED"


@dataclass(frozen=True, slots=True)
class Erased:
    """*points*: that were left and are gone. *said*: what mails that are kept as files may not say any more."""

    points: int
    said: Said


async def erase_member(
    actor: StaffActor, membership_id: int, reason: ErasureReason, key: str, *, now: datetime
) -> Erased:
    """All that the shop holds of who a member is, with the records merged into theirs; once for each *key*. Owner: what
    is erased is no manager's to cover up. Whoever has the app keeps their wallet at other shops. Raises
    ConfirmIdentity, NotFound, KeyReused."""
    actor.require(Role.OWNER)
    require_proof(actor, now=now)

    async def body() -> Erased:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("erase_member", actor, member=membership_id)
        if once.replayed is not None:
            return Erased(once.replayed["points"], Said())
        await own_member(actor, membership_id)
        erased = await _erase(actor, membership_id, reason.value, now, keeps_person=True)
        await once.keep(points=erased.points)
        return erased

    return await db.transaction(body)


async def erase_account(account_id: int, *, now: datetime) -> Erased | None:
    """A person from the whole server, if they still want it and nothing speaks against it; else None."""

    async def body() -> Erased | None:
        await db.lock_row("account", account_id)
        account = await Account.get(id=account_id)
        if account.closes_at is None or account.closes_at > now:
            return None
        if await db.fetch(
            "SELECT 1 AS one FROM employee WHERE account_id = $1 AND left_at IS NULL LIMIT 1", account_id
        ):
            await Account.filter(id=account_id).update(closes_at=None)  # they have begun to work somewhere meanwhile
            return None
        customer = await Customer.get_or_none(account_id=account_id)
        actor = AccountActor(account_id, 0, customer.id) if customer else SYSTEM
        said, points = Said.of(account.name, account.email, account.phone), 0
        roots = await roots_of(customer.id) if customer else []
        for root in roots:
            done = await _erase(actor, root, ACCOUNT_CLOSED, now, keeps_person=False)
            points, said = points + done.points, said.with_(done.said)
        if customer is not None:
            await wipe_people([customer.id], now=now)
        await wipe_login(account_id, now=now)
        customer_id = customer.id if customer else None
        await record(Happened("account.erased", SYSTEM, now, customer_id=customer_id, subject=("account", account_id),
                              data={"records": len(roots), "points": points}))  # fmt: skip
        return Erased(points, said)

    return await db.transaction(body)


async def forfeit_leftovers(*, now: datetime) -> int:
    """What came to an erased record afterwards, a refund's points for one, leaves as the rest did; how many records."""
    done = 0
    while rows := await db.fetch(
        "SELECT m.id, m.merchant_id, m.points_account_id FROM membership m JOIN points_account a"
        " ON a.id = m.points_account_id WHERE m.erased_at IS NOT NULL AND (a.balance > 0 OR a.deficit > 0)"
        " ORDER BY m.id LIMIT $1",
        LEFTOVERS_AT_ONCE,
    ):

        async def body(rows: list[db.Row] = rows) -> None:
            for row in rows:
                points = await _forfeit(SYSTEM, row["id"], [row["points_account_id"]], now)
                await record(Happened("points.forfeited", SYSTEM, now, merchant_id=row["merchant_id"],
                                      membership_id=row["id"], subject=("membership", row["id"]),
                                      data={"points": -points}), priority=1)  # fmt: skip

        await db.transaction(body)
        done += len(rows)
    return done


async def _erase(
    actor: Actor, root_id: int, reason: str, now: datetime, *, keeps_person: bool
) -> Erased:  # fmt: skip
    """A record and those merged into it. *keeps_person*: only this shop forgets them."""
    records = await records_of([root_id])
    books = [row["points_account_id"] for row in records]
    merchant_id = records[0]["merchant_id"]
    waiting = await waiting_requests([row["id"] for row in records])
    await ledger.lock([*books, *await owners_of(waiting)], now=now)  # at once, in the order that all keep
    await call_off(actor, [row["id"] for row in records], now=now)
    for row in records:
        await stand_up(actor, row["id"], now=now)
    points = await _forfeit(actor, root_id, books, now)
    said = Said.of(*(row[name] for row in records for name in ("given_name", "given_email", "given_phone")))
    for one in await Customer.filter(id__in=[row["customer_id"] for row in records]):
        said = said.with_(Said.of(one.name, one.email, one.phone))
    made = await _made_by_the_shop(records)
    whose = Whose(None, tuple(row["customer_id"] for row in records), tuple(row["id"] for row in records), merchant_id)
    await wipe_records(whose, books, said, now=now)
    if keeps_person:
        for row in records:
            if row["customer_id"] not in made:
                await detach(row, now=now)
    await wipe_people(made, now=now)
    await record(Happened("member.erased", actor, now, merchant_id=merchant_id, membership_id=root_id,
                          subject=("membership", root_id), data={"reason": reason, "points": -points}))  # fmt: skip
    return Erased(points, said)


async def _forfeit(actor: Actor, root_id: int, books: Sequence[int], now: datetime) -> int:
    """Points left go, points owed are forgiven; how many went."""
    locked = await ledger.lock(books, now=now)
    cause = ("erasure", root_id)
    entries = [
        ledger.Entry(book.id, EntryKind.FORFEIT, -book.balance, actor, cause=cause)
        for book in locked.values() if book.balance
    ]  # fmt: skip
    entries += [
        ledger.Entry(book.id, EntryKind.DEFICIT_FORGIVEN, 0, actor, deficit_delta=-book.deficit, cause=cause)
        for book in locked.values() if book.deficit
    ]  # fmt: skip
    if entries:
        await ledger.post(entries, now=now, books=locked)
    return -sum(entry.points for entry in entries)


async def _made_by_the_shop(records: Sequence[db.Row]) -> list[int]:
    """Customers without a login whom the shop has entered, the empty ones too from which a wallet was claimed."""
    numbers = {row["customer_id"] for row in records} | {r["claimed_from_id"] for r in records if r["claimed_from_id"]}
    rows = await db.fetch(
        f"SELECT id FROM customer WHERE account_id IS NULL AND {db.among('id', 1, 'bigint')} ORDER BY id",
        db.to_json(sorted(numbers)),
    )
    return [row["id"] for row in rows]
