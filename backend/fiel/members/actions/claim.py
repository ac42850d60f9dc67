"""A membership that a shop made becomes its person's: by a link from that shop, or by the verified e-mail.

A shop's link is for what that shop knows: it never reaches what another shop made for the same person.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.activity.models import Activity
from fiel.core import db
from fiel.core.actor import AccountActor, StaffActor
from fiel.core.errors import NotFound
from fiel.core.settings import Settings
from fiel.core.signing import read_signed, signed
from fiel.identity.errors import DeadLink
from fiel.identity.mail_tokens import make_mail_token, peek_mail_token, use_mail_token
from fiel.identity.models import Account, MailPurpose
from fiel.members.actions.merge import absorb, has_open_business
from fiel.members.actions.profile import wallet_of
from fiel.members.actions.record import own_member
from fiel.members.errors import AlreadyClaimed, NoEmail
from fiel.members.models import Customer, MemberCode, Membership

QR_LENGTH = timedelta(minutes=15)
LINK, LINK_LENGTH = "wallet", timedelta(minutes=15)
ENDED = "ended"
"""In place of a token: the claim's screen says that the link is no good any more."""


@dataclass(frozen=True, slots=True)
class Claimable:
    """What a link claims: under which name, at which shop."""

    name: str
    merchant: str


async def resend_claim(actor: StaffActor, membership_id: int, *, now: datetime) -> None:
    """Mail the link that claims the membership again. Raises NotFound, AlreadyClaimed, NoEmail."""

    async def body() -> None:
        member = await _unclaimed(actor, membership_id)
        if member.given_email is None:
            raise NoEmail
        await _tell("member.claim_sent", actor, member, now)

    await db.transaction(body)


async def make_claim_token(actor: StaffActor, membership_id: int, *, now: datetime) -> str:
    """For a QR that the employee shows, good for a quarter of an hour. Raises NotFound, AlreadyClaimed."""

    async def body() -> str:
        member = await _unclaimed(actor, membership_id)
        token, _ = await make_mail_token(MailPurpose.CLAIM_WALLET, subject_id=member.id, now=now, length=QR_LENGTH)
        await _tell("member.claim_shown", actor, member, now)
        return token

    return await db.transaction(body)


def wallet_link(settings: Settings, membership_id: int, *, now: datetime) -> tuple[str, datetime]:
    """A link by which a shop's site leads its customer to the wallet, and when it ends. It signs nobody in."""
    ends_at = now + LINK_LENGTH
    token = signed(settings, LINK, membership_id, int(ends_at.timestamp()))
    return f"{settings.public_url}/w/{token}", ends_at


async def follow_wallet_link(settings: Settings, token: str, *, now: datetime, only_looks: bool = False) -> str:
    """Where such a link leads: to the wallet in the shop's app, which asks for a sign-in; or, where the wallet is
    nobody's, to claiming it, which says when the link has ended. *only_looks*: whoever asks does not go there. Raises
    NotFound."""
    match read_signed(settings, LINK, token):
        case [int(membership_id), int(ends_at)]:
            pass
        case _:
            raise NotFound
    row = await db.fetch_one(
        "SELECT k.id, mer.slug, c.account_id FROM membership m JOIN membership k"
        " ON k.id = coalesce(m.merged_into_id, m.id) JOIN merchant mer ON mer.id = m.merchant_id"
        " JOIN customer c ON c.id = k.customer_id WHERE m.id = $1",
        membership_id,
    )
    if row is None:
        raise NotFound
    home = f"/m/{row['slug']}/"
    left = timedelta(seconds=ends_at - now.timestamp())
    if row["account_id"] is not None or only_looks:
        return home
    if left <= timedelta():
        return f"/claim#{ENDED}"

    async def body() -> str:
        made = await make_mail_token(MailPurpose.CLAIM_WALLET, subject_id=row["id"], now=now, length=left)
        return made[0]

    return f"/claim#{await db.transaction(body)}"


async def claimable(token: str, *, now: datetime) -> Claimable:
    """What a link would claim, leaving it unused. Raises DeadLink."""
    found = await peek_mail_token(MailPurpose.CLAIM_WALLET, token, now=now)
    row = await db.fetch_one(
        "SELECT m.given_name, mer.name FROM membership m JOIN merchant mer ON mer.id = m.merchant_id"
        " JOIN customer c ON c.id = m.customer_id WHERE m.id = $1 AND c.account_id IS NULL"
        " AND m.merged_into_id IS NULL",
        found.subject_id,
    )
    if row is None:
        raise DeadLink
    return Claimable(row["given_name"], row["name"])


async def claim_wallet(actor: AccountActor, token: str, *, now: datetime) -> None:
    """Take over what the link is for. Raises DeadLink, MergeBlocked."""

    async def body() -> None:
        used = await use_mail_token(MailPurpose.CLAIM_WALLET, token=token, now=now)
        if not await _take_over(actor, used.subject_id or 0, now):
            raise DeadLink

    await db.transaction(body)


async def claim_by_email(activity: Activity, *, now: datetime) -> None:
    """Once an account's e-mail is proved, whatever shops made for that e-mail is its wallet. What can't be merged yet
    stays where it is: the shop can merge it later."""
    account = await Account.get(id=activity.subject_id)
    if account.email is None or account.email_verified_at is None:
        return
    rows = await db.fetch(
        "SELECT m.id FROM membership m JOIN customer c ON c.id = m.customer_id WHERE m.given_email = $1"
        " AND c.account_id IS NULL AND m.merged_into_id IS NULL ORDER BY m.id",
        account.email,
    )
    if not rows:
        return
    actor = AccountActor(account.id, 0, await wallet_of(account.id, now=now))
    for row in rows:

        async def body(membership_id: int = row["id"]) -> None:
            await _take_over(actor, membership_id, now, leaves_blocked=True)

        await db.transaction(body)


async def _take_over(actor: AccountActor, membership_id: int, now: datetime, *, leaves_blocked: bool = False) -> bool:
    """False where it is nobody's to take any more, or (*leaves_blocked*) can't be merged yet."""
    theirs = await Membership.get_or_none(id=membership_id, merged_into_id=None)
    if theirs is None:
        return False
    for number in sorted((actor.customer_id, theirs.customer_id)):
        await db.lock_row("customer", number)
    claimed = await Customer.get_or_none(id=theirs.customer_id, account_id=None)
    if claimed is None or claimed.id == actor.customer_id:
        return False
    mine = await Membership.get_or_none(customer_id=actor.customer_id, merchant_id=theirs.merchant_id)
    if mine is not None and mine.merged_into_id is not None:
        mine = await Membership.get(id=mine.merged_into_id)
    if mine is None:
        await Membership.filter(id=theirs.id).update(customer_id=actor.customer_id, claimed_from_id=claimed.id)
    elif mine.id == theirs.id or (leaves_blocked and await has_open_business(theirs)):
        return False
    else:
        await absorb(actor, mine, theirs, now=now)
        if theirs.blocked_at is not None and mine.blocked_at is None:  # a block is not shed by signing up
            await Membership.filter(id=mine.id).update(
                blocked_at=theirs.blocked_at, blocked_reason=theirs.blocked_reason
            )
    await record(Happened("member.claimed", actor, now, merchant_id=theirs.merchant_id,
                          customer_id=actor.customer_id, membership_id=(mine or theirs).id,
                          subject=("membership", theirs.id)))  # fmt: skip
    if not await Membership.exists(customer_id=claimed.id, merged_into_id=None):
        await MemberCode.filter(customer_id=claimed.id).update(customer_id=actor.customer_id)
    return True


async def _tell(kind: str, actor: StaffActor, member: Membership, now: datetime) -> None:
    await record(Happened(kind, actor, now, merchant_id=actor.merchant_id, customer_id=member.customer_id,
                          membership_id=member.id, subject=("membership", member.id),
                          location_id=actor.location_id))  # fmt: skip


async def _unclaimed(actor: StaffActor, membership_id: int) -> Membership:
    member = await own_member(actor, membership_id)
    if await Customer.exists(id=member.customer_id, account_id__isnull=False):
        raise AlreadyClaimed
    return member
