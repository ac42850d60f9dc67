"""Where the database is away or has no room: what those routes answer that have no form of their own for it."""

from __future__ import annotations

from collections.abc import Awaitable

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from fiel.core.db import outage_of
from fiel.core.errors import Throttled, Unavailable
from fiel.core.logs import logger
from fiel.core.masking import place_of
from fiel.edge.session import language_of

log = logger("edge")


class Outages:
    """503 in the reader's language. An answer that has begun is broken off: no file looks whole that is not."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """A coroutine of its own would stay with each WebSocket as long as it is open."""
        return self._answer(scope, receive, send) if scope["type"] == "http" else self.app(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        has_begun = False

        async def watched(message: Message) -> None:
            nonlocal has_begun
            has_begun = True
            await send(message)

        try:
            await self.app(scope, receive, watched)
        except Exception as error:
            if has_begun or (away := outage_of(error)) is None:
                raise
            await _told(Request(scope), away, error)(scope, receive, send)


def told_when(refusal: Throttled | Unavailable) -> dict[str, str]:
    """The headers of an answer that says when to ask again."""
    return {"Retry-After": str(refusal.seconds), "Cache-Control": "no-store"}


def _told(request: Request, away: Unavailable, error: Exception) -> Response:
    path, why = place_of(request.url.path, request.path_params), f"{type(error).__name__}: {error}"
    log.error("the database can't be used", path=path, code=away.code, why=why)
    return PlainTextResponse(f"{away.message(language_of(request))}\n", 503, told_when(away))
