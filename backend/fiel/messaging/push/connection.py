"""One connection to a push service: a request goes out, and of its answer the status comes back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import cast

import httptools

MOST_BYTES = 64 * 1024
"""An answer's, head and all: push services say little."""


class Unreachable(Exception):
    """A service gave no answer that could be read, in time."""


class Lost(Unreachable):
    """The connection ended before anything of an answer came."""


class Connection(asyncio.Protocol):
    """HTTP/1.1 (RFC 9112), one request at a time. httptools reads the answers; what it calls has no underscore."""

    __slots__ = (
        "_answered", "_keeps", "_lost", "_parser", "_received", "_rest", "_transport", "idle_since",
        "is_over", "retry_after", "status",
    )  # fmt: skip

    def __init__(self, lost: Callable[[Connection], None]) -> None:
        self._lost = lost
        self._parser = httptools.HttpResponseParser(self)
        self._transport: asyncio.Transport | None = None
        self._answered: asyncio.Future[None] | None = None
        self._rest: asyncio.Future[None] | None = None
        self._received = 0
        self._keeps = False
        self.is_over = True
        """Nothing of an answer is still to come."""
        self.idle_since = 0.0
        self.status = 0
        """0: not known yet."""
        self.retry_after = ""

    @property
    def is_reusable(self) -> bool:
        return self.is_over and self._keeps and self.is_open

    @property
    def is_open(self) -> bool:
        return self._transport is not None and not self._transport.is_closing()

    async def ask(self, request: bytes) -> None:
        """Send it; then *status* and *retry_after* are the answer's. Raises Unreachable."""
        if not self.is_open or self._transport is None:
            raise Lost("closed between two requests")
        self._received, self.status, self.retry_after = 0, 0, ""
        self.is_over = self._keeps = False
        self._rest = None
        self._answered = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        await self._answered

    async def hears_the_rest(self) -> None:
        """Until the answer is over, one way or another."""
        if not self.is_over and self.is_open:
            self._rest = asyncio.get_running_loop().create_future()
            await self._rest

    def close(self) -> None:
        """At once: there is nothing left to say."""
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        if self.is_over:
            self.close()  # nobody asked
            return
        room = MOST_BYTES - self._received
        self._received += len(data)
        try:
            self._parser.feed_data(data[:room])
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as error:
            self._fail(Unreachable(f"no HTTP: {error}"))
            return
        if self._received > MOST_BYTES:
            self._fail(Unreachable("the answer is too long"))
            return
        if self.status and self._answered is not None and not self._answered.done():
            self._answered.set_result(None)
        if self.is_over:
            self._end_rest()

    def connection_lost(self, error: Exception | None) -> None:
        self._fail(Unreachable("the answer broke off") if self._received else Lost("closed"))
        self._lost(self)

    def on_message_begin(self) -> None:
        if self.is_over:
            self._keeps = False  # more than was asked for
            self.close()

    def on_header(self, name: bytes, value: bytes) -> None:
        if not self.is_over and name.lower() == b"retry-after":
            self.retry_after = value.decode("latin-1")

    def on_headers_complete(self) -> None:
        status = self._parser.get_status_code()
        if status >= 200 and not self.is_over:  # those below come before an answer (RFC 9110, 15.2)
            self.status = status

    def on_message_complete(self) -> None:
        if self.status and not self.is_over:
            self.is_over, self._keeps = True, self._parser.should_keep_alive()

    def _fail(self, error: Unreachable) -> None:
        """An answer whose status is known stands."""
        self._keeps = False
        self.close()
        if self._answered is not None and not self._answered.done():
            if self.status:
                self._answered.set_result(None)
            else:
                self._answered.set_exception(error)
        self._end_rest()

    def _end_rest(self) -> None:
        if self._rest is not None and not self._rest.done():
            self._rest.set_result(None)
