"""Ready-made frames over a real server: whole, in order, and never past a reader that does not keep up."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
import pytest
import uvicorn
from starlette.types import Message, Receive, Scope, Send
from uvicorn.server import ServerState

from fiel.edge.framing import Framing, PutFrame, put_frame_of
from fiel.edge.live.outbox import TOO_SLOW, Outbox
from fiel.edge.upgrades import OnePointOne

SECONDS = 20
LENGTHS = (0, 1, 125, 126, 65_535, 65_536, 200_000, 3)
"""At the bounds of RFC 6455's three ways to say how long a frame is."""


@dataclass
class Server:
    """What a socket's other end sees: its outbox, and what it was sent."""

    url: str = ""
    outbox: Outbox | None = None
    put_frame: PutFrame | None = None
    heard: list[Message] = field(default_factory=list)
    is_open: asyncio.Event = field(default_factory=asyncio.Event)
    is_over: asyncio.Event = field(default_factory=asyncio.Event)

    async def app(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        await send({"type": "websocket.accept"})
        self.put_frame = put_frame_of(scope)
        self.outbox = Outbox(send, self.put_frame)
        self.is_open.set()
        try:
            while (message := await receive())["type"] != "websocket.disconnect":
                self.heard.append(message)
        finally:
            await self.outbox.closed()
            self.is_over.set()

    def put(self, text: str) -> None:
        assert self.outbox is not None
        self.outbox.put(text.encode())


@asynccontextmanager
async def served(*, deflates: bool = False) -> AsyncIterator[Server]:
    server, state = Server(), ServerState()
    config = uvicorn.Config(
        server.app,
        interface="asgi3",
        http=OnePointOne,
        ws=Framing,
        ws_per_message_deflate=deflates,
        log_config=None,
        access_log=False,
    )
    config.load()
    listening = await asyncio.get_running_loop().create_server(lambda: OnePointOne(config, state, {}), "127.0.0.1", 0)
    server.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/"
    try:
        async with asyncio.timeout(SECONDS):
            yield server
    finally:
        listening.close()
        await asyncio.gather(*state.tasks)


@asynccontextmanager
async def connected(server: Server, compress: int = 0) -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
    async with (
        aiohttp.ClientSession() as http,
        http.ws_connect(server.url, max_msg_size=0, compress=compress) as phone,
    ):
        await server.is_open.wait()
        yield phone


async def test_frames_of_every_length_arrive_whole_and_in_order() -> None:
    async with served() as server, connected(server) as phone:
        for length in LENGTHS:
            server.put("ñ" * length)
        assert [len(await phone.receive_str()) for _ in LENGTHS] == list(LENGTHS)
        assert server.put_frame is not None
        assert server.put_frame(b"\x81\x02ok")  # all of them have gone
        assert await phone.receive_str() == "ok"


async def test_a_socket_that_compresses_gets_its_own_frames() -> None:
    async with served(deflates=True) as server, connected(server, compress=15) as phone:
        assert phone.compress
        assert server.put_frame is not None
        assert not server.put_frame(b"\x81\x02ok")
        server.put("hola " * 100)
        assert await phone.receive_str() == "hola " * 100


async def test_who_does_not_read_is_dropped_and_told_to_come_back() -> None:
    async with served() as server, connected(server) as phone:
        assert server.outbox is not None
        put = 0
        while not server.outbox.is_dropped:
            server.put(f"{put:06}" + "x" * 20_000)
            put += 1
            await asyncio.sleep(0)
            assert put < 5_000
        heard = []
        while (message := await phone.receive()).type is aiohttp.WSMsgType.TEXT:
            heard.append(int(message.data[:6]))
        assert phone.close_code == TOO_SLOW
        assert heard == list(range(len(heard)))
        assert 0 < len(heard) < put
        server.put("nobody hears it")


async def test_what_a_phone_sends_at_once_is_read_in_its_order() -> None:
    async with served() as server:
        async with connected(server) as phone:
            for number in range(500):
                await phone.send_str(str(number))
        await server.is_over.wait()
    assert [message["text"] for message in server.heard] == [str(number) for number in range(500)]


@pytest.mark.parametrize("goes", ["says goodbye", "is gone"])
async def test_telling_who_has_left_harms_nobody(goes: str) -> None:
    async with served() as server, connected(server) as phone:
        if goes == "is gone":
            connection = phone._response.connection
            assert connection is not None
            assert connection.transport is not None
            connection.transport.abort()
        else:
            await phone.close()
        await server.is_over.wait()
        server.put("nobody hears it")
        assert server.put_frame is not None
        assert not server.put_frame(b"\x81\x02no")
