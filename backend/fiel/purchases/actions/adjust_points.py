"""A manager's correction, with the balance it leads to shown first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import Checks
from fiel.ledger import actions as ledger
from fiel.ledger.errors import NotEnoughPoints
from fiel.ledger.models import EntryKind, Reason
from fiel.ledger.rules import expires_at
from fiel.members.actions import MemberRef, ensure_membership, resolve_member
from fiel.members.actions.giving import expiry_rule, lock_member
from fiel.merchants.actions import load_terms
from fiel.purchases.actions.caps import check_caps
from fiel.purchases.actions.work_out import spendable

LARGEST = 10**12


@dataclass(frozen=True, slots=True)
class Adjusted:
    membership_id: int
    transaction_id: int
    balance: int


@dataclass(frozen=True, slots=True)
class AdjustPreview:
    balance_before: int
    balance_after: int


async def adjust_points(
    actor: StaffActor, member: MemberRef, points: int, description: str, note: str, key: str, *, now: datetime
) -> Adjusted:
    """Add or (negative) remove points, once for each *key*. Manager and up; a note says why.

    Raises NotFound, InvalidInput, KeyReused, NotEnoughPoints, ProgramPaused, CapReached.
    """
    actor.require(Role.MANAGER)
    checks = Checks()
    _check_points(checks, points)
    description = checks.text("description", description, 200, least=0)
    note = checks.text("note", note, 500)
    checks.done()
    resolved = await resolve_member(actor, member, now=now)

    async def body() -> Adjusted:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("adjust", actor, customer=resolved.customer_id, points=points, description=description, note=note)
        if once.replayed is not None:
            return Adjusted(once.replayed["membership"], once.replayed["transaction"], once.replayed["balance"])
        terms = await load_terms(actor.merchant_id)
        terms.require_active()
        found = await ensure_membership(actor, resolved.customer_id, actor.merchant_id, now=now)
        member = await lock_member(found, now=now)
        membership_id, account_id = member.id, member.points_account_id
        entry = ledger.Entry(
            account_id, EntryKind.ADJUST_CREDIT if points > 0 else EntryKind.ADJUST_DEBIT, points, actor,
            reason=Reason.MANUAL if points > 0 else None, location_id=actor.location_id,
            why=(ledger.WhyStep("DIRECT", points),), public_description=description or None, private_note=note,
            expires_at=expires_at(expiry_rule(terms), now, terms.time_zone) if points > 0 else None,
            lifetime_delta=max(0, points),
        )  # fmt: skip
        if points > 0:
            await check_caps(actor, terms, points, now)
        posted = (await ledger.post([entry], now=now))[0]
        balance = await spendable(account_id, now=now)
        await record(Happened("points.adjusted", actor, now, merchant_id=actor.merchant_id,
                              customer_id=resolved.customer_id, membership_id=membership_id,
                              subject=("transaction", posted.id), location_id=actor.location_id,
                              data={"points": points, "transaction_id": posted.id, "balance": balance}))  # fmt: skip
        await once.keep(membership=membership_id, transaction=posted.id, balance=balance)
        return Adjusted(membership_id, posted.id, balance)

    return await db.transaction(body)


async def preview_adjustment(actor: StaffActor, member: MemberRef, points: int, *, now: datetime) -> AdjustPreview:
    """The balance that an adjustment would lead to. Raises as ``adjust_points`` would."""
    actor.require(Role.MANAGER)
    checks = Checks()
    _check_points(checks, points)
    checks.done()
    resolved = await resolve_member(actor, member, now=now)
    terms = await load_terms(actor.merchant_id)
    before = (terms.welcome_points or 0) if resolved.membership_id is None and terms.is_active else 0
    if resolved.membership_id is not None:
        row = await db.fetch("SELECT points_account_id FROM membership WHERE id = $1", resolved.membership_id)
        before = await spendable(row[0]["points_account_id"], now=now)
    if before + points < 0:
        raise NotEnoughPoints(-(before + points))
    return AdjustPreview(before, before + points)


def _check_points(checks: Checks, points: int) -> None:
    if points == 0:
        checks.fail("points", "ZERO")
    checks.within("points", points, -LARGEST, LARGEST)
