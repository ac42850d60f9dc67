"""A browser's socket in this process: speaks graphql-transport-ws, and reads as fast or as slowly as it is told to."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.types import Message

from fiel.core.broker import process_broker
from fiel.edge.socket import SocketView
from support.house import ORIGIN, House, Person

SECONDS = 20


@dataclass
class Socket:
    """*raw*: every text as it came. *reads*: cleared, it takes nothing until it is set."""

    raw: list[str] = field(default_factory=list)
    reads: asyncio.Event = field(default_factory=asyncio.Event)
    closed_with: int | None = None
    closed_because: str = ""
    _closed: asyncio.Event = field(default_factory=asyncio.Event)
    _in: asyncio.Queue[Message] = field(default_factory=asyncio.Queue)
    _out: asyncio.Queue[Any] = field(default_factory=asyncio.Queue)

    async def receive(self) -> Message:
        return await self._in.get()

    async def send(self, message: Message) -> None:
        await self.reads.wait()
        if message["type"] == "websocket.send":
            self.raw.append(message["text"])
            self._out.put_nowait(json.loads(message["text"]))
        elif message["type"] == "websocket.close":
            self.closed_with, self.closed_because = message["code"], message.get("reason") or ""
            self._closed.set()
            self._in.put_nowait({"type": "websocket.disconnect", "code": message["code"]})

    def say(self, **message: Any) -> None:
        self._in.put_nowait({"type": "websocket.receive", "text": json.dumps(message)})

    async def hears(self) -> Any:
        async with asyncio.timeout(SECONDS):
            return await self._out.get()

    async def is_closed(self) -> int:
        """By which code, once it is."""
        async with asyncio.timeout(SECONDS):
            await self._closed.wait()
        assert self.closed_with is not None
        return self.closed_with

    async def next(self) -> Any:
        """The data that is told next."""
        message = await self.hears()
        assert message["type"] == "next", message
        return message["payload"]["data"]

    def subscribe(self, query: str, number: str = "1", **variables: Any) -> None:
        self.say(id=number, type="subscribe", payload={"query": query, "variables": variables})


@asynccontextmanager
async def connected(
    house: House,
    person: Person,
    language: str = "en",
    *,
    path: str = "/graphql",
    address: str = "127.0.0.1",
    is_let_in: bool = True,
) -> AsyncIterator[Socket]:
    cookies = "; ".join(f"{name}={value}" for name, value in person.client.cookies.items())
    headers = [
        ("host", ORIGIN.partition("//")[2]),
        ("origin", ORIGIN),
        ("cookie", cookies),
        ("accept-language", language),
    ]
    scope = {
        "type": "websocket", "path": path, "query_string": b"", "scheme": "ws", "root_path": "", "state": {},
        "headers": [(name.encode(), value.encode()) for name, value in headers], "client": (address, 5000),
        "server": ("localhost", 8000), "subprotocols": ["graphql-transport-ws"], "extensions": {},
    }  # fmt: skip
    socket = Socket()
    socket.reads.set()
    socket._in.put_nowait({"type": "websocket.connect"})
    serving = asyncio.create_task(house.app(scope, socket.receive, socket.send))
    socket.say(type="connection_init")
    if is_let_in:
        assert (await socket.hears())["type"] == "connection_ack"
    try:
        yield socket
    finally:
        socket.reads.set()
        socket._in.put_nowait({"type": "websocket.disconnect", "code": 1000})
        async with asyncio.timeout(SECONDS):
            await serving


def view_of(app: Starlette) -> SocketView:
    """What serves the sockets of a server."""
    [route] = [route for route in app.routes if isinstance(route, WebSocketRoute)]
    endpoint: Any = route.endpoint
    view: SocketView = endpoint.__self__
    return view


async def until_listening(house: House, count: int) -> None:
    await until(lambda: view_of(house.app).hub.listeners == count)


async def until_tills_listen(count: int) -> None:
    """To what phones say of their displays, by what this process's broker knows."""
    queues: Any = process_broker()

    def listening() -> int:
        return sum(len(waiting) for topic, waiting in queues._queues.items() if topic.startswith("displayed:"))

    await until(lambda: listening() >= count)


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(SECONDS):
        while not is_so():  # noqa: ASYNC110 -- the server has no word for it
            await asyncio.sleep(0)  # a turn for the server's own tasks
