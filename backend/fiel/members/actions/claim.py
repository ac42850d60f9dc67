"""A membership that a shop made becomes its person's: by a link from that shop, or by the verified e-mail.

A shop's link is for what that shop knows: it never reaches what another shop made for the same person.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.activity.models import Activity
from fiel.core import db
from fiel.core.actor import AccountActor, StaffActor
from fiel.identity.errors import DeadLink, LinkState
from fiel.identity.mail_tokens import make_mail_token, peek_mail_token, use_mail_token
from fiel.identity.models import Account, MailPurpose
from fiel.ledger import actions as ledger
from fiel.members.actions.claim_links import Maker, Way, changer_of, maker_of, require_outsider
from fiel.members.actions.merge import absorb, has_open_business
from fiel.members.actions.parting import lock_people, replace_cards
from fiel.members.actions.profile import wallet_of
from fiel.members.actions.record import own_member
from fiel.members.errors import AlreadyClaimed, ClaimByStaff, NoEmail
from fiel.members.models import Customer, MemberCode, Membership

QR_LENGTH = timedelta(minutes=15)


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
        made = await peek_mail_token(MailPurpose.CLAIM_WALLET, token, now=now)
        await _tell("member.claim_shown", actor, member, now, link_id=made.id)
        return token

    return await db.transaction(body)


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
        raise DeadLink(LinkState.USED)
    return Claimable(row["given_name"], row["name"])


async def claim_wallet(actor: AccountActor, token: str, *, now: datetime) -> None:
    """Take over what the link is for. Who works at the shop can't by a link made there, nor by one mailed to where an
    employee has lately had it sent, unless a manager other than they did that.
    Raises DeadLink, MergeBlocked, ClaimByStaff."""

    async def body() -> None:
        used = await use_mail_token(MailPurpose.CLAIM_WALLET, token=token, now=now)
        maker = await maker_of(used) or await changer_of(used.subject_id or 0, now=now)
        if maker is not None:
            await require_outsider(actor, used.subject_id or 0, maker)
        if not await _take_over(actor, used.subject_id or 0, now, way=maker.way if maker else Way.MAIL, maker=maker):
            raise DeadLink(LinkState.USED)

    await db.transaction(body)


async def claim_by_email(activity: Activity, *, now: datetime) -> None:
    """Once an account's e-mail is proved, whatever shops made for that e-mail is its wallet. What can't be merged yet
    stays where it is: the shop can merge it later. So does what an employee has lately put under that e-mail, where
    whoever proves it works there and could not have it by a link of theirs either."""
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
            maker = await changer_of(membership_id, now=now)
            if maker is not None:
                await require_outsider(actor, membership_id, maker)
            way = maker.way if maker else Way.PROOF
            await _take_over(actor, membership_id, now, way=way, maker=maker, leaves_blocked=True)

        with suppress(ClaimByStaff):
            await db.transaction(body)


async def _take_over(
    actor: AccountActor, membership_id: int, now: datetime, *, way: Way, maker: Maker | None = None,
    leaves_blocked: bool = False,
) -> bool:  # fmt: skip
    """False where it is nobody's to take any more, or (*leaves_blocked*) can't be merged yet."""
    theirs = await Membership.get_or_none(id=membership_id, merged_into_id=None)
    if theirs is None:
        return False
    await lock_people(actor.customer_id, theirs.customer_id)
    claimed = await Customer.get_or_none(id=theirs.customer_id, account_id=None)
    if claimed is None or claimed.id == actor.customer_id:
        return False
    mine = await Membership.get_or_none(customer_id=actor.customer_id, merchant_id=theirs.merchant_id)
    if mine is not None and mine.merged_into_id is not None:
        mine = await Membership.get(id=mine.merged_into_id)
    both = [one for one in (theirs, mine) if one is not None]
    books = await ledger.lock([one.points_account_id for one in both], now=now)
    if not await _stand_as_seen(both):
        return False
    points = books[theirs.points_account_id].balance
    if mine is None:
        await replace_cards(theirs.id, now=now)  # of whoever had it before, by a claim that was undone
        await Membership.filter(id=theirs.id).update(customer_id=actor.customer_id, claimed_from_id=claimed.id)
    elif mine.id == theirs.id or (leaves_blocked and await has_open_business(theirs)):
        return False
    else:
        await absorb(actor, mine, theirs, now=now)
        if theirs.blocked_at is not None and mine.blocked_at is None:  # a block is not shed by signing up
            await Membership.filter(id=mine.id).update(
                blocked_at=theirs.blocked_at, blocked_reason=theirs.blocked_reason
            )
    card = None
    if not await Membership.exists(customer_id=claimed.id, merged_into_id=None):
        card = await MemberCode.get_or_none(customer_id=claimed.id)
        await MemberCode.filter(customer_id=claimed.id).update(customer_id=actor.customer_id)
    # a row for each claim, so that the shop can see by whose link it came, and give back what went to the wrong person
    await record(Happened("member.claimed", actor, now, merchant_id=theirs.merchant_id,
                          customer_id=actor.customer_id, membership_id=(mine or theirs).id,
                          subject=(maker.kind, maker.id) if maker else ("membership", theirs.id),
                          data={"kind": way.value, "points": points, "record_id": theirs.id,
                                "card_id": card and card.id,
                                **({"replaced": 1} if maker and maker.replaced else {})}))  # fmt: skip
    return True


async def _stand_as_seen(members: Sequence[Membership]) -> bool:
    """Whether none has been merged, or become somebody else's, before it was locked."""
    seen = [(one.customer_id, one.merged_into_id) for one in members]
    for one in members:
        await one.refresh_from_db()
    return seen == [(one.customer_id, one.merged_into_id) for one in members]


async def _tell(kind: str, actor: StaffActor, member: Membership, now: datetime, **data: int) -> None:
    await record(Happened(kind, actor, now, merchant_id=actor.merchant_id, customer_id=member.customer_id,
                          membership_id=member.id, subject=("membership", member.id),
                          location_id=actor.location_id, data=data))  # fmt: skip


async def _unclaimed(actor: StaffActor, membership_id: int) -> Membership:
    member = await own_member(actor, membership_id)
    if await Customer.exists(id=member.customer_id, account_id__isnull=False):
        raise AlreadyClaimed
    return member
