"""A wallet that a shop made becomes its person's: by a link from the shop, or by the verified e-mail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.activity.models import Activity
from fiel.core import db
from fiel.core.actor import AccountActor, StaffActor
from fiel.core.errors import NotFound
from fiel.identity.actions import make_mail_token, peek_mail_token, use_mail_token
from fiel.identity.errors import DeadLink
from fiel.identity.models import Account, MailPurpose
from fiel.members.actions.merge import absorb, has_open_business
from fiel.members.actions.profile import wallet_of
from fiel.members.actions.record import own_member
from fiel.members.errors import AlreadyClaimed, NoEmail
from fiel.members.models import Customer, MemberCode, Membership

QR_LENGTH = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Claimable:
    """Whose wallet a link claims, and where it has points."""

    name: str
    merchants: tuple[str, ...]


async def resend_claim(actor: StaffActor, membership_id: int, *, now: datetime) -> None:
    """Mail the link that claims the wallet again. Raises NotFound, AlreadyClaimed, NoEmail."""

    async def body() -> None:
        member = await _unclaimed(actor, membership_id)
        if member.given_email is None:
            raise NoEmail
        await record(Happened("member.claim_sent", actor, now, merchant_id=actor.merchant_id,
                              customer_id=member.customer_id, membership_id=member.id,
                              subject=("membership", member.id)))  # fmt: skip

    await db.transaction(body)


async def make_claim_token(actor: StaffActor, membership_id: int, *, now: datetime) -> str:
    """For a QR that the employee shows, good for a quarter of an hour. Raises NotFound, AlreadyClaimed."""
    member = await _unclaimed(actor, membership_id)
    token, _ = await make_mail_token(MailPurpose.CLAIM_WALLET, subject_id=member.customer_id, now=now, length=QR_LENGTH)
    return token


async def claimable(token: str, *, now: datetime) -> Claimable:
    """What a link would claim, leaving it unused. Raises DeadLink."""
    found = await peek_mail_token(MailPurpose.CLAIM_WALLET, token, now=now)
    rows = await db.fetch(
        "SELECT m.given_name, mer.name FROM membership m JOIN merchant mer ON mer.id = m.merchant_id"
        " JOIN customer c ON c.id = m.customer_id WHERE m.customer_id = $1 AND c.account_id IS NULL ORDER BY mer.name",
        found.subject_id,
    )
    if not rows:
        raise DeadLink
    return Claimable(rows[0]["given_name"], tuple(row["name"] for row in rows))


async def claim_wallet(actor: AccountActor, token: str, *, now: datetime) -> int:
    """Take over what the link is for; answers how many memberships came. Raises DeadLink, MergeBlocked."""

    async def body() -> int:
        used = await use_mail_token(MailPurpose.CLAIM_WALLET, token=token, now=now)
        moved = await _take_over(actor, used.subject_id or 0, now)
        if not moved:
            raise DeadLink
        return moved

    return await db.transaction(body)


async def claim_by_email(activity: Activity, *, now: datetime) -> None:
    """Once an account's e-mail is proved, whatever shops made for that e-mail is its wallet."""
    account = await Account.get(id=activity.subject_id)
    if account.email is None or account.email_verified_at is None:
        return
    rows = await db.fetch(
        "SELECT DISTINCT c.id FROM customer c JOIN membership m ON m.customer_id = c.id"
        " WHERE c.account_id IS NULL AND c.email = $1 ORDER BY c.id",
        account.email,
    )
    if not rows:
        return
    actor = AccountActor(account.id, 0, await wallet_of(account.id, now=now))
    for row in rows:

        async def body(customer_id: int = row["id"]) -> None:
            await _take_over(actor, customer_id, now, leaves_blocked=True)

        await db.transaction(body)


async def _take_over(actor: AccountActor, claimed_id: int, now: datetime, *, leaves_blocked: bool = False) -> int:
    """*leaves_blocked*: what can't be merged yet stays where it is, for the shop to merge later."""
    for number in sorted((actor.customer_id, claimed_id)):
        await db.lock_row("customer", number)
    claimed = await Customer.get_or_none(id=claimed_id, account_id=None)
    if claimed is None or claimed_id == actor.customer_id:
        raise DeadLink
    own = {one.merchant_id: one for one in await Membership.filter(customer_id=actor.customer_id, merged_into_id=None)}
    moved = left = 0
    for theirs in await Membership.filter(customer_id=claimed_id, merged_into_id=None).order_by("id"):
        mine = own.get(theirs.merchant_id)
        if mine is not None and leaves_blocked and await has_open_business(theirs):
            left += 1
            continue
        if mine is None:
            await Membership.filter(id=theirs.id).update(customer_id=actor.customer_id)
        else:
            await absorb(actor, mine, theirs, now=now)
        moved += 1
        await record(Happened("member.claimed", actor, now, merchant_id=theirs.merchant_id,
                              customer_id=actor.customer_id, membership_id=(mine or theirs).id,
                              subject=("membership", theirs.id)))  # fmt: skip
    if not left:
        await MemberCode.filter(customer_id=claimed_id).update(customer_id=actor.customer_id)
        await Customer.filter(id=claimed_id).update(email=None, phone=None)
    return moved


async def _unclaimed(actor: StaffActor, membership_id: int) -> Membership:
    member = await own_member(actor, membership_id)
    customer = await Customer.get_or_none(id=member.customer_id)
    if customer is None:
        raise NotFound
    if customer.account_id is not None:
        raise AlreadyClaimed
    return member
