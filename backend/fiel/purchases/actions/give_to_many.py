"""The same points for several customers at once, as a present: to the first of a ranking, say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import Checks, NotFound
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind, Reason
from fiel.ledger.rules import expires_at
from fiel.members.actions.giving import expiry_rule
from fiel.merchants.actions import load_terms
from fiel.purchases.actions.caps import check_caps

MOST_CHOSEN = 500
LARGEST = 10**9
"""For each: that of five hundred is still a number that every client can hold."""
MOST_TRIES = 5
"""To lock members whom others merge meanwhile."""


@dataclass(frozen=True, slots=True)
class GivenToMany:
    """*members*: how many got them; of two records that are one by now, one."""

    members: int
    points: int


@dataclass(frozen=True, slots=True)
class _Member:
    id: int
    customer_id: int
    account_id: int


async def give_to_many(
    actor: StaffActor, member_ids: Sequence[int], points: int, description: str, note: str, key: str, *, now: datetime
) -> GivenToMany:
    """*points* for each, all of them or none, once for each *key*. Manager and up.

    Raises NotFound, InvalidInput, KeyReused, ProgramPaused, CapReached.
    """
    actor.require(Role.MANAGER)
    checks = Checks()
    if not member_ids:
        checks.fail("members", "REQUIRED")
    if len(member_ids) > MOST_CHOSEN:
        checks.fail("members", "MANY", most=MOST_CHOSEN)
    checks.within("points", points, 1, LARGEST)
    description = checks.text("description", description, 200)
    note = checks.text("note", note, 500, least=0)
    checks.done()

    async def body() -> GivenToMany:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("give_to_many", actor, members=sorted(set(member_ids)), points=points, description=description,
                   note=note)  # fmt: skip
        if once.replayed is not None:
            return GivenToMany(once.replayed["members"], once.replayed["points"])
        terms = await load_terms(actor.merchant_id)
        terms.require_active()
        members = await _locked(actor.merchant_id, member_ids, now)
        await check_caps(actor, terms, points * len(members), now)
        end = expires_at(expiry_rule(terms), now, terms.time_zone)
        posted = await ledger.post(
            [ledger.Entry(
                member.account_id, EntryKind.ADJUST_CREDIT, points, actor, reason=Reason.MANUAL,
                location_id=actor.location_id, why=(ledger.WhyStep("DIRECT", points),), public_description=description,
                private_note=note or None, expires_at=end, lifetime_delta=points,
            ) for member in members], now=now,
        )  # fmt: skip
        await _tell(actor, members, posted, now)
        given = GivenToMany(len(members), points * len(members))
        await once.keep(members=given.members, points=given.points)
        return given

    return await db.transaction(body)


async def _locked(merchant_id: int, member_ids: Sequence[int], now: datetime) -> list[_Member]:
    """Each once, of merged records the one kept. Raises NotFound."""
    for _ in range(MOST_TRIES):
        members = await _read(merchant_id, member_ids)
        await ledger.lock([member.account_id for member in members], now=now)
        if members == await _read(merchant_id, member_ids):
            return members
    raise RuntimeError("records were merged again and again meanwhile")


async def _read(merchant_id: int, member_ids: Sequence[int]) -> list[_Member]:
    rows = await db.fetch(
        "SELECT w.id AS given, m.id, m.customer_id, m.points_account_id AS account_id FROM membership w"
        " JOIN membership m ON m.id = coalesce(w.merged_into_id, w.id) WHERE w.merchant_id = $1"
        f" AND {db.among('w.id', 2, 'bigint')} ORDER BY m.id",
        merchant_id, db.to_json(sorted(set(member_ids))),
    )  # fmt: skip
    if len(rows) != len(set(member_ids)):
        raise NotFound
    return list({row["id"]: _Member(row["id"], row["customer_id"], row["account_id"]) for row in rows}.values())


async def _tell(actor: StaffActor, members: Sequence[_Member], posted: Sequence[ledger.Posted], now: datetime) -> None:
    """With the balances that it led to, what was owed paid off."""
    rows = await db.fetch(
        f"SELECT id, balance FROM points_account WHERE {db.among('id', 1, 'bigint')}",
        db.to_json([member.account_id for member in members]),
    )
    balances = {row["id"]: row["balance"] for row in rows}
    await record(
        *(Happened("points.adjusted", actor, now, merchant_id=actor.merchant_id, customer_id=member.customer_id,
                   membership_id=member.id, subject=("transaction", one.id), location_id=actor.location_id,
                   data={"points": one.points, "transaction_id": one.id, "balance": balances[member.account_id]})
          for member, one in zip(members, posted, strict=True)),
        priority=1,
    )  # fmt: skip
