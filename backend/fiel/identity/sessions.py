"""Sessions: begun, used, proven again, given a new token, listed, ended."""

from __future__ import annotations

import base64
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import SYSTEM, AccountActor
from fiel.core.errors import NotFound
from fiel.core.ids import Draw, new_token, token_hash
from fiel.core.logs import logger
from fiel.identity.errors import PasskeyRefused, WrongCredentials
from fiel.identity.models import Account, Passkey, Session, SignInWay

log = logger("sessions")
SESSION_LENGTH = timedelta(days=30)
RENEWED_AFTER = timedelta(days=1)
USE_IS_NOTED_EVERY = timedelta(minutes=15)
MOST_LISTED = 100
ANSWER_LOST_FOR = timedelta(seconds=60)
"""A till asks again sooner than that."""
_NO_FORMER = "former_hash = NULL, former_salt = NULL, former_until = NULL"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A fresh session; *token* goes into the cookie and nowhere else."""

    account_id: int
    session_id: int
    token: str


async def start_session(
    account_id: int, user_agent: str, *, now: datetime, way: SignInWay = SignInWay.PASSWORD, instead_of: int = 0,
    password_hash: str | None = None, passkey_id: int | None = None, draw: Draw = secrets.token_bytes,
) -> SignedIn:  # fmt: skip
    """Whoever signs in has proven who they are. *instead_of*: this browser's session until now, which ends.
    *password_hash*: of the password that opened it; *passkey_id*: of the passkey; one that was changed or removed
    meanwhile, which ended all sessions, begins none after that. Raises WrongCredentials, PasskeyRefused."""
    token = new_token(draw)

    async def body() -> SignedIn:
        if password_hash is not None or passkey_id is not None:
            await db.lock_row("account", account_id)
        if password_hash is not None and not await Account.exists(id=account_id, password_hash=password_hash):
            raise WrongCredentials
        if passkey_id is not None and not await Passkey.exists(id=passkey_id, account_id=account_id):
            raise PasskeyRefused
        await end_sessions("id = $1", instead_of, now=now)
        session = await Session.create(
            account_id=account_id, token_hash=token_hash(token), user_agent=user_agent[:200], created_at=now,
            expires_at=now + SESSION_LENGTH, way=way, seen_at=now, proven_at=now,
        )  # fmt: skip
        return SignedIn(account_id, session.id, token)

    return await db.transaction(body)


async def keep_alive(session_id: int, expires_at: datetime, *, now: datetime) -> bool:
    """Renew a live session that ends then, once a day while it is used. Whether it was renewed now."""
    is_due = expires_at < now + SESSION_LENGTH - RENEWED_AFTER
    return is_due and await _noted(
        "UPDATE session SET expires_at = $2 WHERE id = $1 AND ended_at IS NULL", session_id, now + SESSION_LENGTH
    )


async def note_use(session_id: int, seen_at: datetime | None, *, now: datetime) -> None:
    """To the quarter of an hour."""
    if seen_at is None or now - seen_at >= USE_IS_NOTED_EVERY:
        await _noted("UPDATE session SET seen_at = $2 WHERE id = $1", session_id, now)


async def _noted(sql: str, *values: object) -> bool:
    """Whether it was written. Where it can't be (a full disk), reading goes on."""
    try:
        await db.execute(sql, *values)
    except Exception:
        log.warning("could not note that a session was used", exc_info=True)
        return False
    return True


async def renew_token(session_id: int, *, draw: Draw = secrets.token_bytes) -> str:
    """A new token for a session whose rights have changed: the old cookie opens nothing any more."""
    token = new_token(draw)
    await db.execute(f"UPDATE session SET token_hash = $2, {_NO_FORMER} WHERE id = $1", session_id, token_hash(token))
    return token


async def follow_token(session_id: int, token: str, *, now: datetime, draw: Draw = secrets.token_bytes) -> str:
    """As ``renew_token``, for a till that would stand still where the answer with its new cookie is lost: for a minute
    the old *token* opens the session as it is now and is given the same new one, unless that one was seen before. Which
    one it is follows from the old one and a salt (HMAC, RFC 2104), so that several who ask are told the same, and who
    reads the database learns neither."""
    salt = new_token(draw)
    follower = _follower(token, salt)
    await db.execute(
        "UPDATE session SET token_hash = $2, former_hash = $3, former_salt = $4, former_until = $5 WHERE id = $1",
        session_id, token_hash(follower), token_hash(token), salt, now + ANSWER_LOST_FOR,
    )  # fmt: skip
    return follower


async def follower_of(token: str, *, now: datetime) -> str | None:
    """The token that has taken the place of this one a moment ago, and was not used yet."""
    row = await db.fetch_one(
        "SELECT former_salt FROM session WHERE former_hash = $1 AND former_until > $2 AND ended_at IS NULL",
        token_hash(token), now,
    )  # fmt: skip
    return _follower(token, row["former_salt"]) if row else None


async def forget_former(session_id: int) -> None:
    """Its new token has come to where it belongs."""
    await _noted(f"UPDATE session SET {_NO_FORMER} WHERE id = $1 AND former_until IS NOT NULL", session_id)


def _follower(token: str, salt: str) -> str:
    made = hmac.digest(token.encode(), salt.encode(), "sha256")
    return base64.urlsafe_b64encode(made).decode().rstrip("=")


async def share_session(session_id: int, *, now: datetime) -> None:
    """From now on a till that several people use by PIN: nobody at it has proven more than that."""
    await db.execute(
        "UPDATE session SET shared_at = coalesce(shared_at, $2), proven_at = NULL WHERE id = $1", session_id, now
    )


async def sign_out(actor: AccountActor, *, now: datetime) -> None:
    """End this session; what hangs on it (a phone's QR key, a push subscription) dies with it."""

    async def body() -> None:
        await end_sessions("id = $1", actor.session_id, now=now)
        await record(Happened("account.signed_out", actor, now, customer_id=actor.customer_id,
                              subject=("session", actor.session_id)))  # fmt: skip

    await db.transaction(body)


async def end_sessions(where: str, number: int, *, now: datetime, but: int = 0) -> int:
    """All that *where* names, *but* one. How many."""
    return await db.execute(
        f"UPDATE session SET ended_at = $2 WHERE {where} AND ended_at IS NULL AND id <> $3", number, now, but
    )


async def live_sessions(actor: AccountActor, *, now: datetime) -> list[db.Row]:
    """Where the account is signed in, the newest first."""
    return await db.fetch(
        "SELECT id, user_agent, created_at, seen_at, shared_at, way FROM session WHERE account_id = $1"
        " AND ended_at IS NULL AND expires_at > $2 ORDER BY id DESC LIMIT $3",
        actor.account_id, now, MOST_LISTED,
    )  # fmt: skip


async def end_session(actor: AccountActor, session_id: int, *, now: datetime) -> None:
    """One of one's own, also this one. Raises NotFound."""

    async def body() -> None:
        if not await Session.exists(id=session_id, account_id=actor.account_id, ended_at=None, expires_at__gt=now):
            raise NotFound
        await end_sessions("id = $1", session_id, now=now)
        await record(Happened("account.session_ended", actor, now, subject=("session", session_id)))

    await db.transaction(body)


async def end_other_sessions(actor: AccountActor, *, now: datetime) -> int:
    """All of the account's but this one. How many."""

    async def body() -> int:
        ended = await end_sessions("account_id = $1", actor.account_id, now=now, but=actor.session_id)
        if ended:
            await record(Happened("account.sessions_ended", actor, now, subject=("session", actor.session_id),
                                  data={"ended": ended}))  # fmt: skip
        return ended

    return await db.transaction(body)


async def end_everybodys(*, now: datetime) -> int:
    """For whoever runs the server, where sessions came back with a backup, or the database into wrong hands: all of
    them, and links in mails that would begin one or register a business. How many sessions were live."""

    async def body() -> int:
        ended = await _count_live("id > $1", 0, now)
        await end_sessions("id > $1", 0, now=now)
        await _withdraw_links()
        await record(Happened("account.everybody_signed_out", SYSTEM, now, data={"ended": ended}), reacts=False)
        return ended

    return await db.transaction(body)


async def end_accounts(account_id: int, *, now: datetime) -> int:
    """The same for one account."""

    async def body() -> int:
        ended = await _count_live("account_id = $1", account_id, now)
        await end_sessions("account_id = $1", account_id, now=now)
        await _withdraw_links(" AND account_id = $1", account_id)
        await record(Happened("account.sessions_ended", SYSTEM, now, subject=("account", account_id),
                              data={"ended": ended}), reacts=False)  # fmt: skip
        return ended

    return await db.transaction(body)


async def _count_live(where: str, number: int, now: datetime) -> int:
    live = f"SELECT count(*) AS n FROM session WHERE {where} AND ended_at IS NULL AND expires_at > $2"
    return int((await db.fetch(live, number, now))[0]["n"])


async def _withdraw_links(narrowed: str = "", *values: object) -> None:
    """Those unused that open an account or a business: they say so as withdrawn ones do."""
    await db.execute(
        "UPDATE mail_token SET expires_at = created_at WHERE used_at IS NULL"
        f" AND purpose IN ('SIGN_IN', 'RESET_PASSWORD', 'CLAIM_SERVER'){narrowed}",
        *values,
    )
