"""Passkeys: added, used, removed. The private part never leaves its authenticator; we keep the public key."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime

from tortoise.exceptions import IntegrityError
from webauthn import base64url_to_bytes, generate_authentication_options, generate_registration_options, options_to_json
from webauthn.helpers import bytes_to_base64url
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    AuthenticatorTransport,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.errors import Checks, NotFound
from fiel.core.settings import Settings
from fiel.identity import throttle
from fiel.identity.challenges import CHALLENGE_LENGTH, Purpose, make_challenge, spend_challenge
from fiel.identity.errors import PasskeyKnown, PasskeyRefused, TooManyPasskeys
from fiel.identity.models import Account, Passkey, Session, SignInWay
from fiel.identity.sessions import SignedIn, start_session
from fiel.identity.webauthn import ALGORITHMS, challenge_in, read_made, read_shown, rp_id, verify_made, verify_shown

MOST_PASSKEYS = 10
LONGEST_NAME = 60
_TIMEOUT = int(CHALLENGE_LENGTH.total_seconds() * 1000)
_LONGEST_TRANSPORTS = 120


def user_handle(account_id: int) -> bytes:
    """As authenticators know an account: the same for all its passkeys, and no name of anybody (§14.6.1)."""
    return hashlib.sha256(f"fiel passkeys of {account_id}".encode()).digest()


async def begin_passkey(actor: AccountActor, settings: Settings, *, now: datetime) -> str:
    """Options for ``navigator.credentials.create``, as JSON. Raises TooManyPasskeys."""
    account, keys = await Account.get(id=actor.account_id), await passkeys_of(actor)
    if len(keys) >= MOST_PASSKEYS:
        raise TooManyPasskeys(most=MOST_PASSKEYS)
    options = generate_registration_options(
        rp_id=rp_id(settings), rp_name="Fiel", user_id=user_handle(account.id),
        user_name=account.email or account.phone or account.name, user_display_name=account.name,
        challenge=make_challenge(settings, Purpose.ADD, actor.account_id, actor.session_id, now=now),
        timeout=_TIMEOUT, supported_pub_key_algs=ALGORITHMS, exclude_credentials=_named(keys),
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=UserVerificationRequirement.REQUIRED
        ),
    )  # fmt: skip
    return options_to_json(options)


async def add_passkey(actor: AccountActor, credential: str, name: str, settings: Settings, *, now: datetime) -> Passkey:
    """Keep what the browser has made. Its owner is told by mail.

    Raises PasskeyRefused, PasskeyKnown, TooManyPasskeys, InvalidInput, Throttled.
    """
    checks = Checks()
    name = checks.text("name", name, LONGEST_NAME)
    checks.done()
    tried = await throttle.take_try((throttle.SIGN_IN_ACCOUNT, f"passkey:{actor.account_id}"), now=now)
    answer = read_made(credential)
    challenge = challenge_in(answer)
    await spend_challenge(challenge, settings, Purpose.ADD, actor.account_id, actor.session_id, now=now)
    made = verify_made(answer, challenge, settings)

    async def body() -> Passkey:
        await db.lock_row("account", actor.account_id)
        if not await Session.exists(id=actor.session_id, ended_at=None):  # by a recovery, which removes what it finds
            raise PasskeyRefused
        if await Passkey.filter(account_id=actor.account_id).count() >= MOST_PASSKEYS:
            raise TooManyPasskeys(most=MOST_PASSKEYS)
        if await Passkey.exists(credential_id=made.credential_id):
            raise PasskeyKnown
        key = await Passkey.create(
            account_id=actor.account_id, credential_id=made.credential_id, name=name, sign_count=made.sign_count,
            public_key=bytes_to_base64url(made.public_key), is_synced=made.is_synced,
            transports=",".join(made.transports)[:_LONGEST_TRANSPORTS], created_at=now,
        )  # fmt: skip
        await record(Happened("passkey.added", actor, now, subject=("account", actor.account_id),
                              data={"passkey": key.id}))  # fmt: skip
        return key

    try:
        key = await db.transaction(body)
    except IntegrityError as beside:  # somebody brought the same one at this moment
        raise PasskeyKnown from beside
    await throttle.forget_tries(tried)
    return key


async def passkeys_of(actor: AccountActor) -> list[Passkey]:
    """The oldest first."""
    return await Passkey.filter(account_id=actor.account_id).order_by("id").limit(MOST_PASSKEYS)


async def remove_passkey(actor: AccountActor, passkey_id: int, *, now: datetime) -> None:
    """It opens nothing any more. Raises NotFound."""

    async def body() -> None:
        if not await Passkey.filter(id=passkey_id, account_id=actor.account_id).delete():
            raise NotFound
        await record(Happened("passkey.removed", actor, now, subject=("account", actor.account_id),
                              data={"passkey": passkey_id}))  # fmt: skip

    await db.transaction(body)


def begin_sign_in(settings: Settings, *, now: datetime) -> str:
    """Options for ``navigator.credentials.get``, as JSON: the browser knows which passkeys it has for us."""
    return request_options(settings, Purpose.SIGN_IN, keys=(), now=now)


async def sign_in_by_passkey(
    credential: str, settings: Settings, *, address: str, user_agent: str, now: datetime, instead_of: int = 0
) -> SignedIn:
    """Raises PasskeyRefused, the same for one that is unknown; Throttled after too many."""
    tried = await throttle.take_try((throttle.SIGN_IN_ADDRESS, address), now=now)
    key = await use_passkey(credential, Purpose.SIGN_IN, settings=settings, now=now)
    signed_in = await start_session(
        key.account_id, user_agent, now=now, way=SignInWay.PASSKEY, instead_of=instead_of, passkey_id=key.id
    )
    await throttle.forget_tries(tried)
    return signed_in


async def use_passkey(
    credential: str, purpose: Purpose, *bound: int, settings: Settings, now: datetime, account_id: int | None = None
) -> Passkey:
    """The passkey that has answered a challenge of ours. *account_id*: whose it must be. Raises PasskeyRefused."""
    answer = read_shown(credential)
    challenge = challenge_in(answer)
    await spend_challenge(challenge, settings, purpose, *bound, now=now)
    key = await Passkey.get_or_none(credential_id=bytes_to_base64url(answer.raw_id))
    if key is None or account_id not in (None, key.account_id):
        raise PasskeyRefused
    told = answer.response.user_handle
    if told != user_handle(key.account_id) and (told is not None or account_id is None):
        raise PasskeyRefused
    sign_count = verify_shown(answer, challenge, base64url_to_bytes(key.public_key), settings)
    # A counter that does not grow speaks of a copy (§6.1.1). One that is kept on several devices has none to keep in
    # step; most say 0 for ever.
    grown = "sign_count < $2" if not key.is_synced else "TRUE"
    counted = await db.execute(
        f"UPDATE passkey SET sign_count = $2, last_used_at = $3 WHERE id = $1 AND (sign_count = 0 OR {grown})",
        key.id, sign_count, now,
    )  # fmt: skip
    if not counted:
        raise PasskeyRefused
    return key


def request_options(settings: Settings, purpose: Purpose, *bound: int, keys: Sequence[Passkey], now: datetime) -> str:
    """*keys*: those that will do; none: whichever the browser knows."""
    options = generate_authentication_options(
        rp_id=rp_id(settings), challenge=make_challenge(settings, purpose, *bound, now=now), timeout=_TIMEOUT,
        allow_credentials=_named(keys), user_verification=UserVerificationRequirement.REQUIRED,
    )  # fmt: skip
    return options_to_json(options)


def _named(keys: Sequence[Passkey]) -> list[PublicKeyCredentialDescriptor]:
    known = {one.value: one for one in AuthenticatorTransport}
    return [
        PublicKeyCredentialDescriptor(
            id=base64url_to_bytes(key.credential_id),
            transports=[known[one] for one in key.transports.split(",") if one in known] or None,
        )
        for key in keys
    ]
