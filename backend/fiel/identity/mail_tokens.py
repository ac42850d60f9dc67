"""Secret links and typed codes that go out by mail: made, looked at, used once, revoked."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from fiel.core import db
from fiel.core.errors import Checks, NotFound
from fiel.core.ids import Draw, new_code, new_token, read_code, token_hash
from fiel.identity.contact import read_email
from fiel.identity.errors import DeadLink, LinkState
from fiel.identity.models import MailPurpose, MailToken

LINK_LENGTHS = {
    MailPurpose.CONFIRM_EMAIL: timedelta(days=3),
    MailPurpose.RESET_PASSWORD: timedelta(minutes=30),
    MailPurpose.INVITE_EMPLOYEE: timedelta(days=7),
    MailPurpose.CLAIM_SERVER: timedelta(days=7),
    MailPurpose.CLAIM_WALLET: timedelta(days=30),
    MailPurpose.SIGN_IN: timedelta(minutes=30),
    MailPurpose.NEWSLETTER: timedelta(days=7),
}


async def make_mail_token(
    purpose: MailPurpose,
    *,
    account_id: int | None = None,
    subject_id: int | None = None,
    now: datetime,
    length: timedelta | None = None,
    draw: Draw = secrets.token_bytes,
) -> tuple[str, str]:
    """A fresh link token and typed code, made when the mail is made; only their hashes stay here. *length*: how long
    they are good for; default: as the purpose says."""
    token, code = new_token(draw), new_code(7, draw)

    async def body() -> None:
        await MailToken.create(
            purpose=purpose, account_id=account_id, subject_id=subject_id, token_hash=token_hash(token),
            code_hash=token_hash(code), created_at=now, expires_at=now + (length or LINK_LENGTHS[purpose]),
        )  # fmt: skip

    await db.transaction(body)
    return token, code


async def use_mail_token(
    purpose: MailPurpose, *, token: str | None, email: str | None = None, code: str | None = None, now: datetime
) -> MailToken:
    """Use up a token, once. Raises DeadLink."""
    if token is not None:
        found = await peek_mail_token(purpose, token, now=now)
    else:
        found = await _by_code(purpose, email or "", code or "", now)
    if not await db.execute(
        "UPDATE mail_token SET used_at = $2 WHERE id = $1 AND used_at IS NULL AND expires_at > $2", found.id, now
    ):
        raise DeadLink(LinkState.USED if token is not None else LinkState.UNKNOWN)
    return found


async def revoke_mail_tokens(purpose: MailPurpose, subject_id: int, *, now: datetime) -> None:
    """Links about *subject_id* that nobody has used yet work no more. Inside a transaction."""
    await db.execute(
        "UPDATE mail_token SET expires_at = created_at WHERE purpose = $1 AND subject_id = $2 AND used_at IS NULL"
        " AND expires_at > $3",
        purpose.value, subject_id, now,
    )  # fmt: skip


async def peek_mail_token(purpose: MailPurpose, token: str, *, now: datetime) -> MailToken:
    """A live token, left unused. Raises DeadLink."""
    found = await MailToken.get_or_none(purpose=purpose, token_hash=token_hash(token))
    state = _state_of(found, now)
    if found is None or state is not LinkState.OPEN:
        raise DeadLink(state)
    return found


async def link_state(token: str, *, now: datetime) -> LinkState:
    """Of any link of ours that carries a token, whatever it is for; it is left unused."""
    return _state_of(await MailToken.get_or_none(token_hash=token_hash(token)), now)


def _state_of(found: MailToken | None, now: datetime) -> LinkState:
    if found is None:
        return LinkState.UNKNOWN
    if found.used_at is not None:
        return LinkState.USED
    if found.expires_at <= found.created_at:  # as `revoke_mail_tokens` leaves it
        return LinkState.WITHDRAWN
    return LinkState.OPEN if found.expires_at > now else LinkState.EXPIRED


async def _by_code(purpose: MailPurpose, email: str, code: str, now: datetime) -> MailToken:
    checks = Checks()
    clean = read_email(checks, "email", email)
    checks.done()
    try:
        hashed = token_hash(read_code(code))
    except NotFound:
        raise DeadLink from None
    found = await MailToken.filter(
        purpose=purpose, used_at=None, expires_at__gt=now, code_hash=hashed, account__email=clean
    ).first()
    if found is None:
        raise DeadLink
    return found
