"""The session cookie: ``__Host-`` over https, a plain name over http, which only localhost may use."""

from __future__ import annotations

from functools import lru_cache

from starlette.requests import HTTPConnection
from starlette.responses import Response

from fiel.context import Beside, Context
from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.clock import Clock
from fiel.core.ids import token_hash
from fiel.core.language import Language, as_language, asked_language
from fiel.core.networks import line_of
from fiel.core.settings import Settings
from fiel.identity.sessions import SESSION_LENGTH, follower_of, forget_former, keep_alive, note_use


@lru_cache(256)
def _whose_with(columns: str, joins: str, order: str) -> str:
    """SQL for the session whose token's hash is $1, with its customer, and what is read beside it."""
    return (
        "SELECT s.id AS session_id, s.account_id AS session_account_id, s.expires_at AS session_expires_at,"
        " s.seen_at AS session_seen_at, s.proven_at AS session_proven_at, s.former_until AS session_former_until,"
        f" s.shared_at AS session_shared_at, c.id AS session_customer_id{columns} FROM session s"
        f" LEFT JOIN customer c ON c.account_id = s.account_id{joins}"
        f" WHERE s.token_hash = $1 AND s.ended_at IS NULL{order}"
    )


_WHOSE = _whose_with("", "", "")
"""Every request asks it, unless what it reads stands beside it."""


def cookie_name(settings: Settings) -> str:
    return "__Host-fiel" if settings.is_https else "fiel"


def language_of(connection: HTTPConnection) -> Language:
    """The reader's: what their app says, else their browser."""
    header = connection.headers.get("x-fiel-language")
    if header is None and connection.scope["query_string"]:
        header = connection.query_params.get("lang")
    return asked_language(header, as_language(connection.headers.get("accept-language")))


def make_context(connection: HTTPConnection, settings: Settings, clock: Clock, push_key: str) -> Context:
    token = connection.cookies.get(cookie_name(settings))

    def shown() -> str:
        return context.new_cookie or token or ""

    async def rows_with(sql: str, kinds: tuple[str, ...], values: tuple[object, ...]) -> list[db.Row]:
        """Of the session that is shown, also by a token that was just replaced in an answer which did not come."""
        held = shown()
        rows = await db.fetch_alike(sql, ("text", *kinds), (token_hash(held), *values)) if held else []
        if rows and rows[0]["session_former_until"] is not None and held == token:
            await forget_former(rows[0]["session_id"])
        if rows or not held or (follower := await follower_of(held, now=clock())) is None:
            return rows
        if not context.lives_long:  # a socket can't be given a cookie, and must not outlive the minute
            context.new_cookie = follower
        return await db.fetch(sql, token_hash(follower), *values)

    async def load_actor() -> AccountActor | None:
        rows = await rows_with(_WHOSE, (), ())
        return await actor_of(rows[0] if rows else None)

    async def actor_of(found: db.Row | None) -> AccountActor | None:
        now = clock()
        if found is None or found["session_expires_at"] <= now:
            return None
        number, account_id = found["session_id"], found["session_account_id"]
        if await keep_alive(number, found["session_expires_at"], now=now) and context.new_cookie is None:
            context.new_cookie = shown()  # the browser keeps it for as long again
        await note_use(number, found["session_seen_at"], now=now)
        if found["session_shared_at"] is not None:
            return AccountActor(account_id, number, 0, is_shared=True)
        wallet = found["session_customer_id"] or 0
        return AccountActor(account_id, number, wallet, proven_at=found["session_proven_at"])

    async def load_beside(read: Beside) -> tuple[AccountActor | None, list[db.Row]]:
        rows = await rows_with(_whose_with(read.columns, read.joins, read.order), read.kinds, read.values)
        return await actor_of(rows[0] if rows else None), rows

    context = Context(
        settings=settings,
        clock=clock,
        language=language_of(connection),
        address=line_of(connection.client.host) if connection.client else "unknown",
        user_agent=connection.headers.get("user-agent", ""),
        push_key=push_key,
        load_actor=load_actor,
        cookie=shown,
        load_beside=load_beside,
        lives_long=connection.scope["type"] == "websocket",
    )
    return context


def set_cookie(context: Context, response: Response) -> None:
    if context.new_cookie is None:
        return
    name, secure = cookie_name(context.settings), context.settings.is_https
    if context.new_cookie:
        response.set_cookie(
            name, context.new_cookie, max_age=int(SESSION_LENGTH.total_seconds()), path="/", secure=secure,
            httponly=True, samesite="lax",
        )  # fmt: skip
    else:
        response.delete_cookie(name, path="/", secure=secure, httponly=True, samesite="lax")
    if context.is_somebody_else or not context.new_cookie:
        response.headers["Clear-Site-Data"] = '"cache"'  # the browser keeps what was read over GET
