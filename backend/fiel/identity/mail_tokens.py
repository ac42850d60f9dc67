"""Secret links and typed codes that go out by mail: made, looked at, used once, revoked."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from fiel.core import db
from fiel.core.errors import Checks, NotFound
from fiel.core.ids import Draw, new_code, new_token, read_code, token_hash
from fiel.identity.contact import read_email
from fiel.identity.errors import DeadLink
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
    query = MailToken.filter(purpose=purpose, used_at=None, expires_at__gt=now)
    if token is not None:
        found = await query.get_or_none(token_hash=token_hash(token))
    else:
        found = await _by_code(purpose, email or "", code or "", now)
    if found is None:
        raise DeadLink
    if not await db.execute("UPDATE mail_token SET used_at = $2 WHERE id = $1 AND used_at IS NULL", found.id, now):
        raise DeadLink
    return found


async def revoke_mail_tokens(purpose: MailPurpose, subject_id: int, *, now: datetime) -> None:
    """Links about *subject_id* that nobody has used yet work no more. Inside a transaction."""
    await MailToken.filter(purpose=purpose, subject_id=subject_id, used_at=None).update(used_at=now)


async def peek_mail_token(purpose: MailPurpose, token: str, *, now: datetime) -> MailToken:
    """A live token, left unused. Raises DeadLink."""
    found = await MailToken.get_or_none(purpose=purpose, used_at=None, expires_at__gt=now, token_hash=token_hash(token))
    if found is None:
        raise DeadLink
    return found


async def _by_code(purpose: MailPurpose, email: str, code: str, now: datetime) -> MailToken | None:
    checks = Checks()
    clean = read_email(checks, "email", email)
    checks.done()
    try:
        hashed = token_hash(read_code(code))
    except NotFound:
        return None
    return await MailToken.filter(
        purpose=purpose, used_at=None, expires_at__gt=now, code_hash=hashed, account__email=clean
    ).first()
