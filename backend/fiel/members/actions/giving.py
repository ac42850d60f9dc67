"""Points for what a customer does with the programme itself: joining, the news, bringing somebody."""

from __future__ import annotations

from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Actor
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind, Reason
from fiel.ledger.rules import ExpiryRule, expires_at
from fiel.members.models import Membership
from fiel.merchants.actions import ProgramTerms


async def lock_member(membership_id: int, *, now: datetime) -> Membership:
    """A membership, locked through its points account as every post is; the one it was merged into, if it was
    meanwhile."""
    member = await Membership.get(id=membership_id)
    while True:  # ends: a membership is merged into one that is merged into none
        await ledger.lock([member.points_account_id], now=now)
        await member.refresh_from_db()
        if member.merged_into_id is None:
            return member
        member = await Membership.get(id=member.merged_into_id)


async def give_once(
    actor: Actor, membership: Membership, terms: ProgramTerms, points: int, reason: Reason, cause: tuple[str, int], *,
    now: datetime,
) -> None:  # fmt: skip
    """Points for what a customer did with the programme, one time for each *cause*. Inside a transaction."""
    await ledger.lock([membership.points_account_id], now=now)
    had = await db.fetch(
        "SELECT 1 AS one FROM points_transaction WHERE account_id = $1 AND cause_kind = $2 AND cause_id = $3"
        " AND reason = $4",
        membership.points_account_id, *cause, reason.value,
    )  # fmt: skip
    if had:
        return
    entry = ledger.Entry(
        membership.points_account_id, EntryKind.EARN, points, actor, reason=reason, cause=cause,
        why=(ledger.WhyStep(reason.value, points),), lifetime_delta=points,
        expires_at=expires_at(expiry_rule(terms), now, terms.time_zone),
    )  # fmt: skip
    posted = (await ledger.post([entry], now=now))[0]
    await record(Happened("points.earned", actor, now, merchant_id=terms.merchant_id,
                          customer_id=membership.customer_id, membership_id=membership.id,
                          subject=("membership", membership.id),
                          data={"points": points, "transaction_id": posted.id, "reason": reason.value,
                                "balance": posted.balance_after}))  # fmt: skip


def expiry_rule(terms: ProgramTerms) -> ExpiryRule:
    return ExpiryRule(terms.expiry_kind, terms.expiry_months, terms.expiry_month, terms.expiry_day)
