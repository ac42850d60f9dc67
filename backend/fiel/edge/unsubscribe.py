"""One-click unsubscribing (RFC 8058): the mail program posts to the address that the mail's header names.

The same address, opened by a person, is a page of the app that asks first: programs that look at every link in a mail
open it too.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from fiel.core.clock import Clock
from fiel.core.errors import NotFound
from fiel.core.settings import Settings
from fiel.messaging.mails.unsubscribing import unsubscribe

MOST_BYTES = 4_000


def unsubscribe_routes(settings: Settings, clock: Clock) -> list[BaseRoute]:
    async def post(request: Request) -> Response:
        said = b""
        async for part in request.stream():
            said += part
            if len(said) > MOST_BYTES:
                return PlainTextResponse("Too large\n", 413)
        # as multipart/form-data, which RFC 8058 prefers, or urlencoded
        if b"List-Unsubscribe" not in said or b"One-Click" not in said:
            return PlainTextResponse("Post List-Unsubscribe=One-Click\n", 400)
        try:
            await unsubscribe(settings, request.path_params["token"], events=None, wants=False, now=clock())
        except NotFound:
            return PlainTextResponse("Not found\n", 404)
        return PlainTextResponse("You get no more of these.\n")

    return [Route("/unsubscribe/{token:str}", post, methods=["POST"])]
