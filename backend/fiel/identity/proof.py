"""Who it is, proven again before what is dangerous: by the password or a passkey, for ten minutes at one session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.core import db
from fiel.core.actor import AccountActor, StaffActor
from fiel.core.errors import ConfirmIdentity
from fiel.core.settings import Settings
from fiel.identity import throttle
from fiel.identity.challenges import Purpose
from fiel.identity.errors import WrongPassword
from fiel.identity.models import Account, Passkey
from fiel.identity.passkeys import request_options, use_passkey
from fiel.identity.passwords import verify_password

PROOF_LENGTH = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Ways:
    """How somebody can confirm that it is them. *options*: JSON for the browser; None without a passkey."""

    has_password: bool
    options: str | None


def proven_until(actor: AccountActor | StaffActor, *, now: datetime) -> datetime | None:
    """None: not proven, or too long ago."""
    until = actor.proven_at + PROOF_LENGTH if actor.proven_at else None
    return until if until is not None and until > now else None


def require_proof(actor: AccountActor | StaffActor, *, now: datetime) -> None:
    """Raises ConfirmIdentity unless somebody has proven lately who they are at this session."""
    if proven_until(actor, now=now) is None:
        raise ConfirmIdentity


async def begin_confirmation(actor: AccountActor, settings: Settings, *, now: datetime) -> Ways:
    account = await Account.get(id=actor.account_id)
    keys = await Passkey.filter(account_id=actor.account_id)
    options = None
    if keys:
        options = request_options(settings, Purpose.CONFIRM, actor.account_id, actor.session_id, keys=keys, now=now)
    return Ways(account.password_hash is not None, options)


async def confirm_by_password(actor: AccountActor, password: str, *, now: datetime) -> datetime:
    """Until when it counts. Raises WrongPassword, Throttled."""
    whose = f"confirm:{actor.account_id}"
    limits = ((throttle.SIGN_IN_ACCOUNT, whose), (throttle.PASSWORD_CHECKS, whose))
    tried = await throttle.take_try(*limits, now=now)
    account = await Account.get(id=actor.account_id)
    if not await verify_password(account.password_hash, password):
        raise WrongPassword
    await throttle.forget_tries(tried[:1])
    return await _prove(actor, now)


async def confirm_by_passkey(actor: AccountActor, credential: str, settings: Settings, *, now: datetime) -> datetime:
    """Until when it counts. Raises PasskeyRefused, Throttled: by tries of its own, so that whoever guesses passwords at
    a stolen browser does not keep the owner from confirming."""
    limit = (throttle.SIGN_IN_ACCOUNT, f"confirm-by-passkey:{actor.account_id}")
    tried = await throttle.take_try(limit, now=now)
    bound = (actor.account_id, actor.session_id)
    await use_passkey(credential, Purpose.CONFIRM, *bound, settings=settings, now=now, account_id=actor.account_id)
    await throttle.forget_tries(tried)
    return await _prove(actor, now)


async def _prove(actor: AccountActor, now: datetime) -> datetime:
    await db.execute(
        "UPDATE session SET proven_at = $2 WHERE id = $1 AND ended_at IS NULL AND shared_at IS NULL",
        actor.session_id, now,
    )  # fmt: skip
    return now + PROOF_LENGTH
