"""GraphQL by POST, the hot way: around the router and all middleware, which see to every other request. What those add
to an answer is added here, and where the server is uvicorn the answer goes out in one write.

GraphQL over WebSocket goes this way too: there each layer would keep a coroutine for as long as the socket is open.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket
from uvicorn.protocols.http.httptools_impl import HEADER_RE, HEADER_VALUE_RE, STATUS_LINE, RequestResponseCycle

from fiel.core import metrics
from fiel.edge.headers import Always
from fiel.edge.http import PATH
from fiel.edge.leaving import Leaving, for_the_last_time
from fiel.edge.measuring import measure_request

Endpoint = Callable[[Request], Awaitable[Response]]
Listen = Callable[[WebSocket], Awaitable[None]]
Bug = Callable[[Request, Exception], Awaitable[Response]]


class Straight:
    """Around *app*; *bug* words what the endpoint let escape, with all of an answer's headers."""

    def __init__(
        self, app: ASGIApp, *, route: BaseRoute, endpoint: Endpoint, listen: Listen, bug: Bug, always: Always,
        leaving: Leaving,
    ) -> None:  # fmt: skip
        self._app, self._route, self._endpoint, self._listen, self._bug = app, route, endpoint, listen, bug
        self._leaving = leaving
        self._always = always.added((), PATH)
        self._always_written = written(self._always)

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        kind = scope["type"]
        if kind == "lifespan" or scope["path"] != PATH or scope.get("root_path"):
            return self._app(scope, receive, send)
        if kind == "websocket":
            return self._listen_on(scope, receive, send)
        return (self._answer if scope["method"] == "POST" else self._app)(scope, receive, send)

    async def _listen_on(self, scope: Scope, receive: Receive, send: Send) -> None:
        with metrics.SOCKETS.track_inprogress():
            await self._listen(WebSocket(scope, receive, send))

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope["route"] = self._route
        began, status = time.perf_counter(), 500
        request = Request(scope, receive)
        try:
            try:
                response = await self._endpoint(request)
            except Exception as error:
                response = await self._bug(request, error)
                await response(scope, receive, send)
                raise  # to the server, which closes the connection
            status = response.status_code
            is_last = self._leaving.is_told
            if is_last or not put_answer(send, response, self._always_written):
                response.raw_headers = [*response.raw_headers, *self._always]
                await response(scope, receive, for_the_last_time(send) if is_last else send)
        finally:
            measure_request(PATH, "POST", status, began)


class WithStraight(Starlette):
    """A Starlette app that *straight* stands before, and its own middleware after that."""

    straight: Callable[[ASGIApp], ASGIApp]

    def build_middleware_stack(self) -> ASGIApp:
        return self.straight(super().build_middleware_stack())


def written(headers: list[tuple[bytes, bytes]]) -> bytes:
    return b"".join(b"%b: %b\r\n" % header for header in headers)


def put_answer(send: Send, response: Response, more: bytes) -> bool:
    """Sends a whole answer with *more* headers, written already, at once: by ASGI's way its head and its body are two
    writes, and each header is looked at anew. False: nothing was sent, this has to go by ASGI's way."""
    cycle = getattr(send, "__self__", None)
    if type(cycle) is not RequestResponseCycle or cycle.response_started or cycle.disconnected or cycle.access_log:
        return False
    if cycle.flow.write_paused or not 200 <= response.status_code < 600 or response.status_code in (204, 304):
        return False
    for name, value in response.raw_headers:
        if HEADER_RE.search(name) or HEADER_VALUE_RE.search(value) or name in (b"connection", b"transfer-encoding"):
            return False
    head = [STATUS_LINE[response.status_code], written(cycle.default_headers), written(response.raw_headers), more]
    ends = b"\r\n" if cycle.keep_alive else b"connection: close\r\n\r\n"
    cycle.response_started = cycle.response_complete = True
    cycle.waiting_for_100_continue = False
    cycle.transport.write(b"".join((*head, ends, response.body)))
    cycle.message_event.set()
    if not cycle.keep_alive:
        cycle.transport.close()
    cycle.on_response()
    return True
