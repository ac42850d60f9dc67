"""News by e-mail: asked for in the wallet, confirmed by the mail's link (double opt-in), with points once."""

from __future__ import annotations

from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import SYSTEM, AccountActor, Actor, CustomerActor
from fiel.core.errors import InvalidInput, NotFound, Throttled, problem
from fiel.identity import throttle
from fiel.identity.actions import guarding_codes
from fiel.identity.mail_tokens import use_mail_token
from fiel.identity.models import Account, MailPurpose
from fiel.ledger.models import Reason
from fiel.members.actions.giving import give_once, lock_member
from fiel.members.actions.profile import TERMS_VERSION
from fiel.members.models import ConsentKind, ConsentRecord, Membership
from fiel.merchants.actions import load_terms
from fiel.merchants.loaders import read_slug


async def ask_for_newsletter(actor: AccountActor, merchant_slug: str, *, now: datetime) -> None:
    """Have the link sent; who has it already gets none. Raises NotFound, InvalidInput without an e-mail, Throttled."""
    member = await _own(actor, merchant_slug)
    if (await Account.get(id=actor.account_id)).email is None:
        raise InvalidInput(problem("email", "REQUIRED"))
    if member.newsletter_since is not None:
        return
    await throttle.take_try(_limit(member), now=now)
    await db.transaction(lambda: _record("newsletter.requested", actor, member, now))


async def offer_newsletter(actor: AccountActor, membership_id: int, *, now: datetime) -> None:
    """Who joins and wants the news is asked by mail whether they shall come by mail too. Inside a transaction."""
    member = await Membership.get(id=membership_id)
    account = await Account.get(id=actor.account_id)
    if account.email is None or member.newsletter_since is not None:
        return
    try:
        await throttle.check_limits(_limit(member), now=now)
    except Throttled:
        return  # joining again and again is no way to fill an inbox
    await throttle.count_failure(_limit(member), now=now)
    await _record("newsletter.requested", actor, member, now)


async def confirm_newsletter(
    asker: AccountActor | None, *, token: str | None, email: str | None, code: str | None, address: str, now: datetime
) -> int:
    """By the mailed link, or the mailed code with the e-mail; a yes to the shop's news by whoever reads that mail. It
    proves the e-mail too where *asker* is signed in to the account: else that may be anybody's.

    Answers the membership. Raises DeadLink, Throttled, InvalidInput.
    """

    async def body() -> int:
        used = await use_mail_token(MailPurpose.NEWSLETTER, token=token, email=email, code=code, now=now)
        member = await lock_member(used.subject_id or 0, now=now)
        actor = CustomerActor(member.customer_id)
        fresh = await db.execute(
            "UPDATE membership SET newsletter_since = $2 WHERE id = $1 AND newsletter_since IS NULL", member.id, now
        )
        is_theirs = asker is not None and not asker.is_shared and asker.account_id == used.account_id
        if is_theirs and await db.execute(
            "UPDATE account SET email_verified_at = $2 WHERE id = $1 AND email_verified_at IS NULL",
            used.account_id,
            now,
        ):
            await record(Happened("account.confirmed", SYSTEM, now, subject=("account", used.account_id or 0)))
        await consent_to_news(member.customer_id, member.merchant_id, True, now)
        if fresh:
            await _record("newsletter.joined", actor, member, now)
            terms = await load_terms(member.merchant_id)
            if terms.newsletter_points and terms.is_active and member.blocked_at is None:
                cause = ("newsletter", member.id)
                await give_once(actor, member, terms, terms.newsletter_points, Reason.NEWSLETTER, cause, now=now)
        return int(member.id)

    async with guarding_codes(email=email, address=address, now=now):
        return await db.transaction(body)


async def leave_newsletter(actor: AccountActor, merchant_slug: str, *, now: datetime) -> None:
    """No more by e-mail; the news in the app stay. Raises NotFound."""
    member = await _own(actor, merchant_slug)

    await db.transaction(lambda: drop_newsletter(actor, member.id, now=now))


async def set_news_consent(actor: AccountActor, merchant_slug: str, granted: bool, *, now: datetime) -> None:
    """Give or withdraw the consent to a merchant's news; every change is kept. Raises NotFound."""

    async def body() -> None:
        member = await _own(actor, merchant_slug)
        await _say(actor, member, granted, now)

    await db.transaction(body)


async def drop_newsletter(actor: Actor, membership_id: int, *, now: datetime) -> None:
    """By the link of a mail. Inside a transaction."""
    if await db.execute(
        "UPDATE membership SET newsletter_since = NULL WHERE id = $1 AND newsletter_since IS NOT NULL", membership_id
    ):
        await _record("newsletter.left", actor, await Membership.get(id=membership_id), now)


async def drop_news(actor: Actor, membership_id: int, *, now: datetime) -> None:
    """A consent withdrawn by the link of a mail, where there is one. Inside a transaction."""
    member = await Membership.get(id=membership_id)
    if member.news_since is not None:
        await _say(actor, member, False, now)


async def _say(actor: Actor, member: Membership, granted: bool, now: datetime) -> None:
    await consent_to_news(member.customer_id, member.merchant_id, granted, now)
    await record(Happened("customer.news_consent", actor, now, merchant_id=member.merchant_id,
                          customer_id=member.customer_id, membership_id=member.id,
                          data={"granted": granted}))  # fmt: skip


async def consent_to_news(customer_id: int, merchant_id: int, granted: bool, now: datetime) -> None:
    """A no ends the news by e-mail too. Inside a transaction."""
    await ConsentRecord.create(
        customer_id=customer_id, merchant_id=merchant_id, kind=ConsentKind.NEWS, text_version=TERMS_VERSION,
        granted=granted, at=now,
    )  # fmt: skip
    await db.execute(
        "UPDATE membership SET news_since = CASE WHEN $3 THEN coalesce(news_since, $4) END,"
        " newsletter_since = CASE WHEN $3 THEN newsletter_since END WHERE customer_id = $1 AND merchant_id = $2",
        customer_id, merchant_id, granted, now,
    )  # fmt: skip


async def _record(kind: str, actor: Actor, member: Membership, now: datetime) -> None:
    await record(Happened(kind, actor, now, merchant_id=member.merchant_id, customer_id=member.customer_id,
                          membership_id=member.id, subject=("membership", member.id)))  # fmt: skip


def _limit(member: Membership) -> tuple[throttle.Limit, str]:
    return throttle.RESET_ACCOUNT, f"newsletter:{member.id}"


async def _own(actor: AccountActor, merchant_slug: str) -> Membership:
    member = await Membership.get_or_none(
        customer_id=actor.customer_id, merchant__slug=read_slug(merchant_slug), merged_into_id=None
    )
    if member is None:
        raise NotFound
    return member
