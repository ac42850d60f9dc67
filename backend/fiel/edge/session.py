"""The session cookie: ``__Host-`` over https, a plain name over http, which only localhost may use."""

from __future__ import annotations

from starlette.requests import HTTPConnection
from starlette.responses import Response

from fiel.context import Context
from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.clock import Clock
from fiel.core.ids import token_hash
from fiel.core.language import as_language
from fiel.core.settings import Settings
from fiel.identity.sessions import SESSION_LENGTH, keep_alive, note_use

_WHOSE = (
    "SELECT s.id, s.account_id, s.expires_at, s.shared_at, s.seen_at, s.proven_at, c.id AS customer_id FROM session s"
    " LEFT JOIN customer c ON c.account_id = s.account_id WHERE s.token_hash = $1 AND s.ended_at IS NULL"
)
"""Every request asks it: one statement for the session and its wallet."""


def cookie_name(settings: Settings) -> str:
    return "__Host-fiel" if settings.is_https else "fiel"


def make_context(connection: HTTPConnection, settings: Settings, clock: Clock, push_key: str) -> Context:
    token = connection.cookies.get(cookie_name(settings))

    async def load_actor() -> AccountActor | None:
        now = clock()
        shown = context.new_cookie or token  # which may have been renewed within this request
        found = await db.fetch_one(_WHOSE, token_hash(shown)) if shown else None
        if found is None or found["expires_at"] <= now:
            return None
        if await keep_alive(found["id"], found["expires_at"], now=now) and context.new_cookie is None:
            context.new_cookie = shown  # the browser keeps it for as long again
        await note_use(found["id"], found["seen_at"], now=now)
        if found["shared_at"] is not None:
            return AccountActor(found["account_id"], found["id"], 0, is_shared=True)
        wallet = found["customer_id"] or 0
        return AccountActor(found["account_id"], found["id"], wallet, proven_at=found["proven_at"])

    header = connection.headers.get("x-fiel-language") or connection.query_params.get("lang")
    context = Context(
        settings=settings,
        clock=clock,
        language=as_language(header or connection.headers.get("accept-language")),
        address=connection.client.host if connection.client else "unknown",
        user_agent=connection.headers.get("user-agent", ""),
        push_key=push_key,
        load_actor=load_actor,
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
