"""Doing what a case says: points, cards, vouchers, messages."""

from __future__ import annotations

from collections.abc import Sequence

from fiel.activity.actions import Happened, record
from fiel.core.errors import Refusal
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind
from fiel.ledger.rules import expires_at
from fiel.members.actions.giving import expiry_rule
from fiel.merchants.actions import load_terms
from fiel.promotions.actions import giving
from fiel.promotions.actions.doing import Doing
from fiel.promotions.actions.offers import offer
from fiel.promotions.rules import points_of
from fiel.rules.language import (
    Action,
    AddPoints,
    AssignPromotion,
    Chained,
    GivePunch,
    IssueScratchCard,
    RemovePoints,
    SendEmail,
    SendPush,
    SetPoints,
)

LONGEST_CHAIN = 3
"""A promotion that gives one that gives one … ends here."""
INSTANT = (
    AddPoints, RemovePoints, SetPoints, AssignPromotion, GivePunch, IssueScratchCard, SendPush, SendEmail,
)  # fmt: skip
"""Actions that need nobody to hand anything over."""


async def perform(doing: Doing, actions: Sequence[Action], *, earned: int = 0, refuses: bool = False) -> int | None:
    """All of *actions*; factors are on what a purchase *earned*. Answers the entry that moved points, if one did.

    *refuses*: raises where another promotion can't be given; otherwise that brings nothing.
    """
    entry = await _move_points(doing, actions, earned)
    for action in actions:
        if isinstance(action, Chained) and doing.depth < LONGEST_CHAIN:
            await _chain(doing, action, refuses)
        elif isinstance(action, SendPush | SendEmail):
            await _say(doing, action)
    return entry


async def _move_points(doing: Doing, actions: Sequence[Action], earned: int) -> int | None:
    member, now = doing.member, doing.now
    books = await ledger.lock([member.points_account_id], now=now)
    points = points_of(actions, earned, books[member.points_account_id].balance)
    if points == 0:
        return None
    terms = await load_terms(member.merchant_id)
    gives = points > 0
    entry = ledger.Entry(
        member.points_account_id, EntryKind.EARN if gives else EntryKind.ADJUST_DEBIT, points, doing.actor,
        reason=doing.reason if gives else None, cause=doing.cause, location_id=doing.location_id,
        why=(ledger.WhyStep(doing.reason.value if gives else "TAKEN", points),), public_description=doing.title or None,
        expires_at=expires_at(expiry_rule(terms), now, terms.time_zone) if gives else None,
        lifetime_delta=max(0, points),
    )  # fmt: skip
    posted = (await ledger.post([entry], now=now))[0]
    await record(Happened("points.earned" if gives else "points.adjusted", doing.actor, now,
                          merchant_id=member.merchant_id, customer_id=member.customer_id, membership_id=member.id,
                          subject=doing.cause, location_id=doing.location_id,
                          data={"points": points, "transaction_id": posted.id, "reason": doing.reason.value,
                                "balance": posted.balance_after}))  # fmt: skip
    return posted.id


async def _chain(doing: Doing, action: Chained, refuses: bool) -> None:
    """What another promotion gives, where it may be had; else nothing."""
    try:
        other = await offer(doing.member.merchant_id, action.promotion)
        if isinstance(action, GivePunch):
            await giving.give_punches(doing, other, action.punches)
        else:
            await giving.give(doing, other)
    except Refusal:
        if refuses:
            raise


async def _say(doing: Doing, action: SendPush | SendEmail) -> None:
    is_push = isinstance(action, SendPush)
    title = action.title if isinstance(action, SendPush) else action.subject
    await record(Happened("promotion.message", doing.actor, doing.now, merchant_id=doing.member.merchant_id,
                          customer_id=doing.member.customer_id, membership_id=doing.member.id, subject=doing.cause,
                          data={"channel": "PUSH" if is_push else "EMAIL", "title": title,
                                "body": action.body}))  # fmt: skip
