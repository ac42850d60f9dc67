"""Accounts and sessions: the verbs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import SYSTEM, AccountActor
from fiel.core.errors import Checks, InvalidInput, problem
from fiel.core.language import Language
from fiel.identity import throttle
from fiel.identity.contact import read_email, read_phone
from fiel.identity.errors import WrongCredentials
from fiel.identity.mail_tokens import use_mail_token
from fiel.identity.models import Account, MailPurpose, SignInWay
from fiel.identity.passwords import check_password, hash_password, verify_password
from fiel.identity.proof import require_proof
from fiel.identity.sessions import SignedIn, end_sessions, start_session


@dataclass(frozen=True, slots=True)
class NewAccount:
    """A login whose form was checked and whose password was hashed, ready to be written."""

    name: str
    email: str | None
    phone: str | None
    password_hash: str
    language: Language


async def prepare_account(
    *, name: str, email: str | None, phone: str | None, password: str, language: Language
) -> NewAccount:
    """Check the form and hash the password, outside any transaction. Raises InvalidInput."""
    checks = Checks()
    name = checks.text("name", name, 120)
    clean_email = read_email(checks, "email", email) if email else None
    clean_phone = read_phone(checks, "phone", phone) if phone else None
    if clean_email is None and clean_phone is None:
        checks.fail("email", "REQUIRED")
    check_password(checks, "password", password)
    checks.done()
    return NewAccount(name, clean_email, clean_phone, await hash_password(password), language)


async def create_account(new: NewAccount, *, now: datetime, verified: bool = False) -> Account:
    """Write a new login, inside a transaction. Raises InvalidInput when the e-mail or the phone is taken."""
    taken = Checks()
    if new.email and await Account.exists(email=new.email):
        taken.fail("email", "TAKEN")
    if new.phone and await Account.exists(phone=new.phone):
        taken.fail("phone", "TAKEN")
    taken.done()
    account = await Account.create(
        name=new.name, email=new.email, phone=new.phone, password_hash=new.password_hash, language=new.language,
        created_at=now, email_verified_at=now if verified and new.email else None,
    )  # fmt: skip
    await record(Happened("account.created", SYSTEM, now, subject=("account", account.id),
                          data={"confirm": bool(new.email) and not verified}))  # fmt: skip
    return account


async def sign_in(
    *, email: str | None, phone: str | None, password: str, address: str, user_agent: str, now: datetime,
    instead_of: int = 0,
) -> SignedIn:  # fmt: skip
    """*instead_of*: this browser's session until now. Raises WrongCredentials, the same and as slowly for somebody
    unknown; Throttled after too many."""
    checks = Checks()
    who = read_email(checks, "email", email) if email else read_phone(checks, "phone", phone or "")
    checks.done()
    limits = ((throttle.SIGN_IN_ACCOUNT, who), (throttle.SIGN_IN_ADDRESS, address))
    tried = await throttle.take_try(*limits, now=now)
    account = await (Account.get_or_none(email=who) if email else Account.get_or_none(phone=who))
    if not await verify_password(account.password_hash if account else None, password) or account is None:
        raise WrongCredentials
    await throttle.forget_failures(limits[0])
    await throttle.forget_tries(tried)
    return await start_session(account.id, user_agent, now=now, instead_of=instead_of)


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


async def reset_password(
    *, token: str | None, email: str | None, code: str | None, password: str, address: str, now: datetime
) -> int:
    """Set a new password by the mailed link, or by the mailed code with the e-mail; ends every session.

    Proves the e-mail too. Answers the account. Raises DeadLink, InvalidInput, Throttled.
    """
    checks = Checks()
    check_password(checks, "password", password)
    checks.done()
    await throttle.check_limits((throttle.TYPED_CODE_ADDRESS, address), now=now)
    password_hash = await hash_password(password)

    async def body() -> int:
        used = await use_mail_token(MailPurpose.RESET_PASSWORD, token=token, email=email, code=code, now=now)
        account = await Account.get(id=used.account_id)
        account.password_hash = password_hash
        account.email_verified_at = account.email_verified_at or now
        await account.save(update_fields=["password_hash", "email_verified_at"])
        await end_sessions("account_id = $1", account.id, now=now)
        await record(Happened("account.password_reset", SYSTEM, now, subject=("account", account.id)))
        return int(account.id)

    return await guarding_codes(body, email=email, address=address, now=now)


async def confirm_email(*, token: str | None, email: str | None, code: str | None, address: str, now: datetime) -> int:
    """Confirm an e-mail by the mailed link or code. Answers the account. Raises DeadLink, Throttled."""

    async def body() -> int:
        used = await use_mail_token(MailPurpose.CONFIRM_EMAIL, token=token, email=email, code=code, now=now)
        account = await Account.get(id=used.account_id)
        account.email_verified_at = account.email_verified_at or now
        await account.save(update_fields=["email_verified_at"])
        await record(Happened("account.confirmed", SYSTEM, now, subject=("account", account.id)))
        return int(account.id)

    return await guarding_codes(body, email=email, address=address, now=now)


async def change_password(actor: AccountActor, current: str | None, new: str, *, now: datetime) -> None:
    """*current*: proves who asks; None: a passkey has lately. Other sessions end.

    Raises InvalidInput where the current one is wrong, ConfirmIdentity, Throttled.
    """
    if current is None:
        require_proof(actor, now=now)
    checks = Checks()
    check_password(checks, "newPassword", new)
    checks.done()
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


async def guarding_codes(body: Callable[[], Awaitable[int]], *, email: str | None, address: str, now: datetime) -> int:
    """The transaction that uses up a mailed link or code; wrong ones are counted by e-mail and by address."""
    who = address
    if email is not None and email.strip():
        checks = Checks()
        who = read_email(checks, "email", email)  # as it will be looked up: another spelling is no other account
        checks.done()
    limits = ((throttle.TYPED_CODE, who), (throttle.TYPED_CODE_ADDRESS, address))
    tried = await throttle.take_try(*limits, now=now)
    done = await db.transaction(body)
    await throttle.forget_tries(tried)
    return done
