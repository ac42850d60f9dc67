"""Accounts and sessions: the verbs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import SYSTEM, AccountActor
from fiel.core.errors import Checks, InvalidInput, problem
from fiel.core.language import Language
from fiel.identity import throttle
from fiel.identity.contact import read_email, read_phone
from fiel.identity.errors import SignInFirst, WrongCredentials
from fiel.identity.mail_tokens import use_mail_token
from fiel.identity.models import Account, MailPurpose, Passkey, SignInWay
from fiel.identity.passwords import check_password, hash_password, verify_password
from fiel.identity.proof import require_proof
from fiel.identity.sessions import SignedIn, end_sessions, start_session

FRESH = timedelta(days=30)
"""A passkey no older than that may be of whoever the password is being taken from."""


@dataclass(frozen=True, slots=True)
class AccountForm:
    """A login whose form was checked."""

    name: str
    email: str | None
    phone: str | None
    password: str
    language: Language


@dataclass(frozen=True, slots=True)
class NewAccount:
    """A login whose form was checked and whose password was hashed, ready to be written."""

    name: str
    email: str | None
    phone: str | None
    password_hash: str
    language: Language


def read_account(
    checks: Checks, *, name: str, email: str | None, phone: str | None, password: str, language: Language
) -> AccountForm:
    """What is wrong with it is told to *checks*."""
    name = checks.text("name", name, 120)
    clean_email = read_email(checks, "email", email) if email else None
    clean_phone = read_phone(checks, "phone", phone) if phone else None
    if clean_email is None and clean_phone is None:
        checks.fail("email", "REQUIRED")
    check_password(checks, "password", password)
    return AccountForm(name, clean_email, clean_phone, password, language)


async def prepare_account(form: AccountForm) -> NewAccount:
    """Hash the password, outside any transaction and after the try was counted."""
    password_hash = await hash_password(form.password)
    return NewAccount(form.name, form.email, form.phone, password_hash, form.language)


async def create_account(new: NewAccount, *, now: datetime, verified: bool = False) -> Account:
    """Write a new login, inside a transaction. A phone that somebody else gave without proving it keeps nobody with an
    e-mail out: the login is by that alone until the number is proved. Raises InvalidInput when the e-mail or the phone
    is taken."""
    taken = Checks()
    if new.email and await Account.exists(email=new.email):
        taken.fail("email", "TAKEN")
    waits = bool(new.phone) and await is_given_unproved(new.phone or "")
    if new.phone and not (waits and new.email) and await Account.exists(phone=new.phone):
        taken.fail("phone", "TAKEN")
    taken.done()
    account = await Account.create(
        name=new.name, email=new.email, phone=None if waits else new.phone, password_hash=new.password_hash,
        language=new.language, created_at=now, email_verified_at=now if verified and new.email else None,
    )  # fmt: skip
    await record(Happened("account.created", SYSTEM, now, subject=("account", account.id),
                          data={"confirm": bool(new.email) and not verified}))  # fmt: skip
    return account


async def is_given_unproved(phone: str, *, but: int = 0) -> bool:
    """Whether an account other than *but*, which has an e-mail too, signs in by a number that nobody has seen to be its
    person's."""
    return await Account.filter(phone=phone, phone_verified_at=None, email__isnull=False).exclude(id=but).exists()


async def sign_in(
    *, email: str | None, phone: str | None, password: str, address: str, user_agent: str, now: datetime,
    instead_of: int = 0,
) -> SignedIn:  # fmt: skip
    """*instead_of*: this browser's session until now. Raises WrongCredentials, the same and as slowly for somebody
    unknown; Throttled after too many by one name or from one address. An account that was guessed at by its e-mail
    and its phone is shut by WrongCredentials: Throttled would tell that the two are one person's."""
    checks = Checks()
    who = read_email(checks, "email", email) if email else read_phone(checks, "phone", phone or "")
    checks.done()
    account = await (Account.get_or_none(email=who) if email else Account.get_or_none(phone=who))
    named = (throttle.SIGN_IN_NAME, who)
    owned = (throttle.SIGN_IN_ACCOUNT, f"account:{account.id}" if account else f"nobody:{who}")
    checked = (throttle.PASSWORD_CHECKS, owned[1])
    tried = await throttle.take_try((throttle.SIGN_IN_ADDRESS, address), named, checked, now=now)
    is_open = await throttle.take_silent_try(*owned, now=now)
    is_right = await verify_password(account.password_hash if account else None, password)
    if account is None or not is_right or not is_open:
        raise WrongCredentials
    signed_in = await start_session(
        account.id, user_agent, now=now, instead_of=instead_of, password_hash=account.password_hash
    )
    await throttle.forget_failures(named, owned)
    await throttle.forget_tries(tried[:1])
    return signed_in


async def sign_in_by_link(token: str, *, address: str, user_agent: str, now: datetime, instead_of: int = 0) -> SignedIn:
    """By a link that whoever runs the server has made; once. Raises DeadLink, Throttled."""
    tried = await throttle.take_try((throttle.TYPED_CODE_ADDRESS, address), now=now)

    async def body() -> SignedIn:
        used = await use_mail_token(MailPurpose.SIGN_IN, token=token, now=now)
        signed_in = await start_session(
            used.account_id or 0, user_agent, now=now, way=SignInWay.LINK, instead_of=instead_of
        )
        await record(Happened("account.signed_in_by_link", SYSTEM, now, subject=("account", signed_in.account_id)))
        return signed_in

    signed_in = await db.transaction(body)
    await throttle.forget_tries(tried)
    return signed_in


async def request_password_reset(email: str, *, merchant: str | None, address: str, now: datetime) -> None:
    """Have a link sent, if somebody has this e-mail: the answer never says so. *merchant*: slug of the shop at whose
    page it was asked for, which words the mail."""
    checks = Checks()
    clean = read_email(checks, "email", email)
    checks.done()
    limits = ((throttle.RESET_ACCOUNT, clean), (throttle.RESET_ADDRESS, address))
    await throttle.take_try(*limits, now=now)

    async def body() -> None:
        account = await Account.get_or_none(email=clean)
        data = {"merchant": merchant[:48]} if merchant else {}
        # written for nobody too, so that it takes as long; the worker sees that there is nobody to mail
        subject = ("account", account.id if account else 0)
        await record(Happened("account.reset_requested", SYSTEM, now, subject=subject, data=data))

    await db.transaction(body)


async def request_email_confirmation(actor: AccountActor, *, now: datetime) -> None:
    """Have the confirmation mail sent again."""
    who = str(actor.account_id)
    await throttle.take_try((throttle.RESET_ACCOUNT, who), now=now)

    async def body() -> None:
        await record(Happened("account.confirmation_requested", actor, now, subject=("account", actor.account_id)))

    await db.transaction(body)


@dataclass(frozen=True, slots=True)
class Recovered:
    """What became of an account's passkeys when its password was chosen anew by mail."""

    removed: list[Passkey]
    kept: list[Passkey]


async def reset_password(
    *, token: str | None, email: str | None, code: str | None, password: str, address: str, now: datetime,
    removes_passkeys: bool = False,
) -> Recovered:  # fmt: skip
    """Set a new password by the mailed link, or by the mailed code with the e-mail; ends every session, and removes
    the passkeys that somebody else may have added: those of the last weeks, all of an account whose e-mail nobody had
    proved, or all because *removes_passkeys* says so.

    Proves the e-mail too. Raises DeadLink, InvalidInput, Throttled.
    """
    checks = Checks()
    check_password(checks, "password", password)
    checks.done()

    async def body() -> Recovered:
        used = await use_mail_token(MailPurpose.RESET_PASSWORD, token=token, email=email, code=code, now=now)
        account = await Account.get(id=used.account_id)
        is_first_proof = account.email_verified_at is None
        account.password_hash = password_hash
        account.email_verified_at = account.email_verified_at or now
        await account.save(update_fields=["password_hash", "email_verified_at"])
        await end_sessions("account_id = $1", account.id, now=now)
        done = await _drop_passkeys(account.id, None if removes_passkeys or is_first_proof else now - FRESH)
        await record(Happened("account.password_reset", SYSTEM, now, subject=("account", account.id),
                              data={"removed": len(done.removed), "kept": len(done.kept),
                                    "is_first_proof": is_first_proof}))  # fmt: skip
        return done

    async with guarding_codes(email=email, address=address, now=now):
        password_hash = await hash_password(password)
        return await db.transaction(body)


async def _drop_passkeys(account_id: int, since: datetime | None) -> Recovered:
    """*since*: those made from then on; None: all."""
    removed: list[Passkey] = []
    kept: list[Passkey] = []
    for key in await Passkey.filter(account_id=account_id).order_by("id"):
        (removed if since is None or key.created_at >= since else kept).append(key)
    await Passkey.filter(id__in=[key.id for key in removed]).delete()
    return Recovered(removed, kept)


async def confirm_email(
    actor: AccountActor | None, *, token: str | None, email: str | None, code: str | None, address: str, now: datetime
) -> None:
    """Confirm an e-mail by the mailed link or code, at a browser that is signed in to its account: a mailbox alone does
    not say that whoever signed up is who reads it. Raises DeadLink, SignInFirst, Throttled."""

    async def body() -> None:
        used = await use_mail_token(MailPurpose.CONFIRM_EMAIL, token=token, email=email, code=code, now=now)
        if actor is None or actor.is_shared or actor.account_id != used.account_id:
            raise SignInFirst
        account = await Account.get(id=used.account_id)
        account.email_verified_at = account.email_verified_at or now
        await account.save(update_fields=["email_verified_at"])
        await record(Happened("account.confirmed", SYSTEM, now, subject=("account", account.id)))

    async with guarding_codes(email=email, address=address, now=now):
        await db.transaction(body)


async def change_password(actor: AccountActor, current: str | None, new: str, *, now: datetime) -> None:
    """*current*: proves who asks; None: a passkey has lately. Other sessions end.

    Raises InvalidInput where the current one is wrong, ConfirmIdentity, Throttled.
    """
    if current is None:
        require_proof(actor, now=now)
    checks = Checks()
    check_password(checks, "newPassword", new)
    checks.done()
    await throttle.take_try((throttle.PASSWORD_CHANGE, f"account:{actor.account_id}"), now=now)
    if current is not None:
        await _check_current(actor, current, now)
    password_hash = await hash_password(new)

    async def body() -> None:
        await Account.filter(id=actor.account_id).update(password_hash=password_hash)
        await end_sessions("account_id = $1", actor.account_id, now=now, but=actor.session_id)
        await record(Happened("account.password_changed", actor, now, subject=("account", actor.account_id)))

    await db.transaction(body)


async def _check_current(actor: AccountActor, password: str, now: datetime) -> None:
    limit = (throttle.SIGN_IN_ACCOUNT, f"change:{actor.account_id}")
    await throttle.take_try(limit, now=now)
    account = await Account.get(id=actor.account_id)
    if not await verify_password(account.password_hash, password):
        raise InvalidInput(problem("currentPassword", "WRONG"))
    await throttle.forget_failures(limit)


@asynccontextmanager
async def guarding_codes(*, email: str | None, address: str, now: datetime) -> AsyncIterator[None]:
    """Around the transaction that uses up a mailed link or code; wrong ones are counted by e-mail and by address,
    before anything is done. Raises InvalidInput, Throttled."""
    who = address
    if email is not None and email.strip():
        checks = Checks()
        who = read_email(checks, "email", email)  # as it will be looked up: another spelling is no other account
        checks.done()
    limits = ((throttle.TYPED_CODE, who), (throttle.TYPED_CODE_ADDRESS, address))
    tried = await throttle.take_try(*limits, now=now)
    try:
        yield
    except SignInFirst:  # a right one, elsewhere than it should be
        await throttle.forget_tries(tried)
        raise
    await throttle.forget_tries(tried)
