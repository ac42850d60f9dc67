"""A stop that nobody notices: first /healthz says so, then connections end with their answers, then the rest."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from types import FrameType

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from fiel.core.logs import logger

log = logger("leaving")


class Leaving:
    """Whether this process was told to stop."""

    is_told = False


class LastAnswers:
    """While leaving, each answer is the last one on its connection, so that the next request finds another process."""

    def __init__(self, app: ASGIApp, *, leaving: Leaving) -> None:
        self.app, self.leaving = app, leaving

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """A coroutine of its own would stay with each WebSocket as long as it is open."""
        if scope["type"] != "http" or not self.leaving.is_told:
            return self.app(scope, receive, send)
        return self._last(scope, receive, send)

    async def _last(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, for_the_last_time(send))


def for_the_last_time(send: Send) -> Send:
    """The connection ends with what is sent."""

    async def last(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message)["Connection"] = "close"
        await send(message)

    return last


@asynccontextmanager
async def told_first(leaving: Leaving, seconds: int) -> AsyncIterator[None]:
    """SIGTERM reaches the server's own handler *seconds* after it has reached *leaving*; a second one at once.

    The server stops listening, closes WebSockets with 1012 (service restart), upon which clients come back, and
    finishes what is under way.
    """
    before = signal.getsignal(signal.SIGTERM)
    if not callable(before) or threading.current_thread() is not threading.main_thread():
        yield  # a test's own loop, or a program that minds its signals itself
        return
    loop = asyncio.get_running_loop()

    def told(number: int, frame: FrameType | None) -> None:
        if leaving.is_told or not seconds:
            leaving.is_told = True
            before(number, None)
            return
        leaving.is_told = True
        loop.call_soon_threadsafe(lambda: loop.call_later(seconds, before, number, None))
        log.info("told to stop; /healthz says so", stops_in=seconds)

    signal.signal(signal.SIGTERM, told)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
