"""uvicorn's WebSocket, which also takes frames that are ready to go, and keeps little of a socket that is open.

A frame goes straight to the transport: by ASGI's way each message is a dictionary that six layers hand on, and is
framed anew for each socket. Of what it was opened with, an open socket needs nothing more.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, cast

from starlette.types import Message, Scope
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.http11 import Request
from websockets.protocol import State

_EXTENSION = "fiel.frames"
PutFrame = Callable[[bytes], bool]
"""Sends a frame now; False: it would have to wait, or be sent some other way."""


def put_frame_of(scope: Scope) -> PutFrame | None:
    """Of a socket that ``Framing`` serves; None: another server's, or a test's."""
    return cast(PutFrame | None, scope.get("extensions", {}).get(_EXTENSION))


def text_frame(data: bytes) -> bytes:
    """A server's, whole and unmasked (RFC 6455, 5.2)."""
    length = len(data)
    if length < 126:
        return b"\x81%c%b" % (length, data)
    if length < 65_536:
        return b"\x81\x7e%b%b" % (length.to_bytes(2, "big"), data)
    return b"\x81\x7f%b%b" % (length.to_bytes(8, "big"), data)


class Framing(WebSocketsSansIOProtocol):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.queue = cast(Any, _Inbox())
        self.writable = cast(Any, _Gate())

    def handle_connect(self, event: Request) -> None:
        super().handle_connect(event)
        if not self.close_sent:
            cast(dict[str, Any], self.scope["extensions"])[_EXTENSION] = self.put_frame

    def start_keepalive(self) -> None:
        """Called once it is open."""
        super().start_keepalive()
        del self.request, self.response

    def put_frame(self, frame: bytes) -> bool:
        if self.disconnected or self.close_sent or self.conn.state is not State.OPEN:
            return False
        if self.conn.extensions or not self.writable.is_set():
            return False
        self.transport.write(frame)
        return True


class _Gate:
    """Open but where the reader does not keep up: asyncio's event takes 0.7 KiB, with nobody waiting."""

    __slots__ = ("_is_open", "_waiting")

    def __init__(self) -> None:
        self._is_open = True
        self._waiting: set[asyncio.Future[None]] | None = None

    def is_set(self) -> bool:
        return self._is_open

    def clear(self) -> None:
        self._is_open = False

    def set(self) -> None:
        self._is_open = True
        for one in self._waiting or ():
            if not one.done():
                one.set_result(None)

    async def wait(self) -> None:
        while not self._is_open:
            if self._waiting is None:
                self._waiting = set()
            one: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.add(one)
            try:
                await one
            finally:
                self._waiting.discard(one)


class _Inbox:
    """What came and was not read yet, for the one who reads: asyncio's queue takes 3 KiB, empty."""

    __slots__ = ("_messages", "_waiting")

    def __init__(self) -> None:
        self._messages: list[Message] = []
        self._waiting: asyncio.Future[None] | None = None

    def put_nowait(self, message: Message) -> None:
        self._messages.append(message)
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    async def get(self) -> Message:
        while not self._messages:
            if self._waiting is not None:
                raise RuntimeError("a socket is read by one task alone")
            self._waiting = asyncio.get_running_loop().create_future()
            try:
                await self._waiting
            finally:
                self._waiting = None
        return self._messages.pop(0)

    def empty(self) -> bool:
        return not self._messages
