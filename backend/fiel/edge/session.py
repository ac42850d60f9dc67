"""The session cookie: ``__Host-`` over https, a plain name over http, which only localhost may use."""

from __future__ import annotations

from starlette.requests import HTTPConnection
from starlette.responses import Response

from fiel.context import Context
from fiel.core.actor import AccountActor
from fiel.core.clock import Clock
from fiel.core.language import as_language
from fiel.core.settings import Settings
from fiel.identity.actions import SESSION_LENGTH, find_session
from fiel.members.models import Customer


def cookie_name(settings: Settings) -> str:
    return "__Host-fiel" if settings.is_https else "fiel"


def make_context(connection: HTTPConnection, settings: Settings, clock: Clock, push_key: str) -> Context:
    token = connection.cookies.get(cookie_name(settings))

    async def load_actor() -> AccountActor | None:
        found = await find_session(token, now=clock()) if token else None
        if found is None:
            return None
        session, is_renewed = found
        if is_renewed and context.new_cookie is None:
            context.new_cookie = token  # the browser keeps it for as long again
        if session.shared_at is not None:
            return AccountActor(session.account_id, session.id, 0, is_shared=True)
        customer = await Customer.get_or_none(account_id=session.account_id)
        return AccountActor(session.account_id, session.id, customer.id if customer else 0)

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
