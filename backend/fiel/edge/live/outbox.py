"""What waits to go out on one socket. Nobody waits for a slow reader: past a bound it is dropped."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Coroutine, Generator
from contextlib import suppress
from typing import Any

from starlette.types import Message, Send
from starlette.websockets import WebSocketDisconnect

from fiel.edge.framing import PutFrame, text_frame

MOST_MESSAGES = 64
MOST_BYTES = 256 * 1024
"""That wait beside what the network itself keeps."""
TOO_SLOW = 1013
"""Try again later (RFC 6455's registry): clients connect again after this code, and read afresh."""
SECONDS_TO_CLOSE = 5.0
_OVER = (WebSocketDisconnect, OSError, RuntimeError)
"""The socket has closed meanwhile: whoever reads from it is told so too."""


class Outbox:
    """In the order of ``put``. A message goes out at once where the reader keeps up, without a task of its own."""

    __slots__ = ("_bytes", "_main", "_put_frame", "_send", "_task", "_waiting", "is_dropped")

    def __init__(self, send: Send, put_frame: PutFrame | None = None) -> None:
        self._send = send
        self._put_frame = put_frame
        self._waiting: deque[bytes] | None = None
        self._bytes = 0
        self._task: asyncio.Task[None] | None = None
        self._main = asyncio.current_task()
        self.is_dropped = False

    def put(self, text: bytes) -> None:
        """Never waits and never raises. *text*: in UTF-8."""
        if self.is_dropped:
            return
        if self._task is not None:
            if self._waiting is None:
                self._waiting = deque()
            self._waiting.append(text)
            self._bytes += len(text)
            if len(self._waiting) > MOST_MESSAGES or self._bytes > MOST_BYTES:
                self.drop()
            return
        if self._put_frame is not None and self._put_frame(text_frame(text)):
            return
        sending = _begun(self._send({"type": "websocket.send", "text": text.decode()}))
        if sending is not None:
            self._task = asyncio.create_task(self._go_on(sending))

    def drop(self) -> None:
        """Close the socket, so that its client comes back and reads afresh."""
        if self.is_dropped:
            return
        self.is_dropped = True
        self._waiting = None
        if self._task is not None:
            self._task.cancel()
        self._task = asyncio.create_task(self._close())

    async def closed(self) -> None:
        """After the socket's end: nothing of it stays behind."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _go_on(self, sending: _Rest) -> None:
        with suppress(*_OVER):
            await sending
            while self._waiting:
                text = self._waiting.popleft()
                self._bytes -= len(text)
                await self._send({"type": "websocket.send", "text": text.decode()})
        self._task = None

    async def _close(self) -> None:
        message: Message = {"type": "websocket.close", "code": TOO_SLOW, "reason": "Too slow: connect again."}
        with suppress(*_OVER, TimeoutError):
            async with asyncio.timeout(SECONDS_TO_CLOSE):
                await self._send(message)
                return
        if self._main is not None:
            self._main.cancel()  # it reads nothing: not even our goodbye


class _Rest:
    """A coroutine that was begun outside a task and waits for *first*; to be awaited in one."""

    __slots__ = ("_coroutine", "_first")

    def __init__(self, coroutine: Coroutine[Any, Any, None], first: Any) -> None:
        self._coroutine, self._first = coroutine, first

    def __await__(self) -> Generator[Any, Any, None]:
        yield self._first
        yield from self._coroutine.__await__()


def _begun(coroutine: Any) -> _Rest | None:
    """Run *coroutine* until it has to wait; None: it did not, as most don't."""
    try:
        first = coroutine.send(None)
    except StopIteration:
        return None
    except _OVER:
        return None
    return _Rest(coroutine, first)
