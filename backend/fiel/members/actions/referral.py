"""Customers bring customers: noted when somebody joins by a link, paid with the first points that a visit brings."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.activity.models import Activity
from fiel.core import db
from fiel.core.actor import SYSTEM, AccountActor, Actor, Role, StaffActor
from fiel.core.errors import NotFound
from fiel.core.ids import Draw, new_code, read_code
from fiel.ledger import actions as ledger
from fiel.ledger.models import Reason
from fiel.members.actions.giving import give_once
from fiel.members.households.seats import live_together
from fiel.members.models import Customer, Membership, Referral, ReferralState
from fiel.merchants.actions import load_terms
from fiel.merchants.loaders import read_slug

CODE_LENGTH = 12
"""Sixty bits: nobody guesses a code to have somebody else thanked."""
BURST, BURST_WINDOW = 3, timedelta(days=1)
"""So many from one address in a day are looked at before they are paid."""
UNPAID_REASONS = tuple(
    reason.value
    for reason in (
        Reason.WELCOME, Reason.REFERRAL, Reason.NEWSLETTER, Reason.AUTOMATION, Reason.PERIODIC_GIFT, Reason.BIRTHDAY,
    )
)  # fmt: skip
"""What comes by itself, or by a tap on one's own phone, is earned by nobody: bringing people who do nothing pays
nobody."""
GIVEN_AT_THE_SHOP = ("employee", "token")
"""By whose act points of a promotion count: a code that one types, a card that one scratches is one's own tap."""


@dataclass(frozen=True, slots=True)
class Referred:
    """By whose code somebody came, and from which network address."""

    code: str
    address: str


async def share_referral(
    actor: AccountActor, merchant_slug: str, *, now: datetime, draw: Draw = secrets.token_bytes
) -> str:
    """The code of one's link, made the first time. Raises NotFound without a membership there."""

    async def body() -> str:
        member = await Membership.get_or_none(customer_id=actor.customer_id, merchant__slug=read_slug(merchant_slug))
        if member is None or member.merged_into_id is not None:
            raise NotFound
        if member.referral_code is None:
            await Membership.filter(id=member.id, referral_code=None).update(referral_code=new_code(CODE_LENGTH, draw))
            await member.refresh_from_db()
        return str(member.referral_code)

    return await db.transaction(body)


async def note_referral(actor: Actor, referee: Membership, referred: Referred, *, now: datetime) -> None:
    """Inside the transaction that makes *referee* a member. A code that is unknown here changes nothing."""
    try:
        code = read_code(referred.code)
    except NotFound:
        return
    referrer = await Membership.get_or_none(
        referral_code=code, merchant_id=referee.merchant_id, merged_into_id=None, blocked_at=None
    )
    if referrer is None:
        return
    address_hash = hashlib.sha256(f"{referee.merchant_id}:{referred.address}".encode()).hexdigest()
    state, reason = ReferralState.WAITING, None
    if await _is_same_person(referrer, referee):
        state, reason = ReferralState.BLOCKED, "SAME_PERSON"
    elif await _recent(referee.merchant_id, address_hash, now) >= BURST:
        state, reason = ReferralState.REVIEW, "BURST"
    referral = await Referral.create(
        merchant_id=referee.merchant_id, referrer=referrer, referee=referee, state=state, reason=reason,
        address_hash=address_hash, created_at=now,
    )  # fmt: skip
    await record(Happened(f"referral.{state.value.lower()}", actor, now, merchant_id=referee.merchant_id,
                          customer_id=referrer.customer_id, membership_id=referrer.id,
                          subject=("referral", referral.id)))  # fmt: skip


async def pay_for(activity: Activity, *, now: datetime) -> None:
    """When a referee first earns what is not UNPAID_REASONS', both sides are paid; once."""
    data: Mapping[str, object] = activity.data
    if activity.membership_id is None or data.get("reason") in UNPAID_REASONS or not data.get("points"):
        return
    if data.get("reason") == Reason.PROMOTION.value and activity.actor_kind not in GIVEN_AT_THE_SHOP:
        return
    referral = await Referral.get_or_none(referee_id=activity.membership_id, state=ReferralState.WAITING)
    if referral is not None:
        await db.transaction(lambda: _pay(referral, SYSTEM, now))


async def decide_referral(actor: StaffActor, referral_id: int, accepts: bool, *, now: datetime) -> ReferralState:
    """Pay one that waits for a decision (at once if its points have come already), or refuse it. Manager and up.

    Raises NotFound for one that is not there or was decided.
    """
    actor.require(Role.MANAGER)

    async def body() -> ReferralState:
        state = ReferralState.WAITING if accepts else ReferralState.REFUSED
        decided = await db.execute(
            "UPDATE referral SET state = $3, settled_at = $4, employee_id = $5 WHERE id = $1 AND merchant_id = $2"
            " AND state = 'REVIEW'",
            referral_id, actor.merchant_id, state.value, None if accepts else now, actor.employee_id,
        )  # fmt: skip
        if not decided:
            raise NotFound
        referral = await Referral.get(id=referral_id)
        referrer = await Membership.get(id=referral.referrer_id)
        await record(Happened("referral.accepted" if accepts else "referral.refused", actor, now,
                              merchant_id=actor.merchant_id, customer_id=referrer.customer_id,
                              membership_id=referrer.id, subject=("referral", referral_id)))  # fmt: skip
        if accepts and await _has_earned(referral.referee_id):
            await _pay(referral, actor, now)
        return (await Referral.get(id=referral_id)).state

    return await db.transaction(body)


async def _pay(referral: Referral, actor: Actor, now: datetime) -> None:
    terms = await load_terms(referral.merchant_id)
    if not terms.is_active:
        return
    sides = [await _where_it_is(number) for number in (referral.referrer_id, referral.referee_id)]
    await ledger.lock([one.points_account_id for one in sides], now=now)  # both at once, in order
    if await live_together(sides[0].id, sides[1].id):
        await _block(referral, sides[0], "HOUSEHOLD", actor, now)
        return
    paid = await db.execute(
        "UPDATE referral SET state = 'PAID', settled_at = $2 WHERE id = $1 AND state = 'WAITING'", referral.id, now
    )
    if not paid:
        return
    for member, points in zip(sides, (terms.referrer_points, terms.referee_points), strict=True):
        if points and member.blocked_at is None:
            cause = ("referral", referral.id)
            await give_once(actor, member, terms, points, Reason.REFERRAL, cause, now=now)
    await record(Happened("referral.paid", actor, now, merchant_id=referral.merchant_id,
                          customer_id=sides[0].customer_id, membership_id=sides[0].id,
                          subject=("referral", referral.id)))  # fmt: skip


async def _block(referral: Referral, referrer: Membership, reason: str, actor: Actor, now: datetime) -> None:
    """Of people who share their points anyway."""
    done = await db.execute(
        "UPDATE referral SET state = 'BLOCKED', reason = $3, settled_at = $2 WHERE id = $1 AND state = 'WAITING'",
        referral.id, now, reason,
    )  # fmt: skip
    if done:
        await record(Happened("referral.blocked", actor, now, merchant_id=referral.merchant_id,
                              customer_id=referrer.customer_id, membership_id=referrer.id,
                              subject=("referral", referral.id)))  # fmt: skip


async def _where_it_is(membership_id: int) -> Membership:
    """A membership, or the one that it was merged into."""
    member = await Membership.get(id=membership_id)
    return await Membership.get(id=member.merged_into_id) if member.merged_into_id else member


async def _is_same_person(referrer: Membership, referee: Membership) -> bool:
    one, other = await Customer.get(id=referrer.customer_id), await Customer.get(id=referee.customer_id)
    if one.id == other.id:
        return True
    phones = {phone for phone in (one.phone, referrer.given_phone) if phone}
    emails = {plain_email(email) for email in (one.email, referrer.given_email) if email}
    return bool(
        phones & {phone for phone in (other.phone, referee.given_phone) if phone}
        or emails & {plain_email(email) for email in (other.email, referee.given_email) if email}
    )


def plain_email(email: str) -> str:
    """Addresses that reach one box are one: what follows a plus, and Gmail's dots, don't count."""
    local, _, domain = email.lower().partition("@")
    local = local.partition("+")[0]
    if domain in ("gmail.com", "googlemail.com"):
        return f"{local.replace('.', '')}@gmail.com"
    return f"{local}@{domain}"


async def _recent(merchant_id: int, address_hash: str, now: datetime) -> int:
    rows = await db.fetch(
        "SELECT count(*) AS many FROM referral WHERE merchant_id = $1 AND address_hash = $2 AND created_at > $3",
        merchant_id,
        address_hash,
        now - BURST_WINDOW,
    )
    return int(rows[0]["many"])


async def _has_earned(membership_id: int) -> bool:
    rows = await db.fetch(
        "SELECT 1 AS one FROM points_transaction t JOIN membership m ON m.points_account_id = t.account_id"
        f" WHERE m.id = $1 AND t.kind = 'EARN' AND t.reason NOT IN ({', '.join(map(repr, UNPAID_REASONS))})"
        f" AND (t.reason <> 'PROMOTION' OR t.actor_kind IN ({', '.join(map(repr, GIVEN_AT_THE_SHOP))})) LIMIT 1",
        membership_id,
    )
    return bool(rows)
