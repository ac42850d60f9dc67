"""Sockets of strangers who say too much, too early, the wrong thing or nothing: theirs end, and nobody else notices."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from fiel.edge.socket import MOST_OPERATIONS
from support.browser import RunningServer, served
from support.length import rounds

PROTOCOL = "graphql-transport-ws"
SECONDS = 30
MESSAGES = rounds(2_000, 100_000)
SOCKETS = rounds(60, 800)

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def server(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[RunningServer]:
    async with served(tmp_path_factory.mktemp("server"), FIEL_SOCKETS_PER_ADDRESS=str(2 * SOCKETS)) as running:
        yield running
        async with asyncio.timeout(SECONDS), opened(running) as (again, _):
            assert (await ask(again, "{ pushKey }"))["type"] == "next"
        told = running.printed()
        assert "Exception in ASGI application" not in told, told  # bytes that are no letters it tells in its own way
        assert "bug in" not in told, told


@asynccontextmanager
async def opened(
    server: RunningServer, *, init: bool = True
) -> AsyncIterator[tuple[aiohttp.ClientWebSocketResponse, aiohttp.ClientSession]]:
    async with (
        aiohttp.ClientSession() as http,
        http.ws_connect(
            f"{server.url}/graphql", headers={"Origin": server.url}, protocols=[PROTOCOL], autoping=False,
            max_msg_size=0,
        ) as socket,
    ):  # fmt: skip
        if init:
            await socket.send_json({"type": "connection_init"})
            assert (await socket.receive_json())["type"] == "connection_ack"
        yield socket, http


async def ask(socket: aiohttp.ClientWebSocketResponse, query: str, number: str = "1") -> Any:
    await socket.send_json({"id": number, "type": "subscribe", "payload": {"query": query}})
    return await socket.receive_json()


async def closed_with(socket: aiohttp.ClientWebSocketResponse) -> int | None:
    async with asyncio.timeout(SECONDS):
        while True:
            message = await socket.receive()
            if message.type in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.CLOSING,
                                aiohttp.WSMsgType.ERROR):  # fmt: skip
                return socket.close_code


async def lives(server: RunningServer) -> None:
    async with asyncio.timeout(SECONDS), opened(server) as (socket, _):
        assert (await ask(socket, "{ pushKey }"))["type"] == "next"


SUBSCRIBE = {"id": "1", "type": "subscribe", "payload": {"query": "{ pushKey }"}}


@pytest.mark.parametrize(
    ("messages", "code"),
    [
        ([SUBSCRIBE], 4401),
        ([{"type": "connection_init"}, {"type": "connection_init"}], 4429),
        ([{"type": "connection_ack"}], 4400), ([{"type": "next", "id": "1", "payload": {}}], 4400),
        ([{"type": "start", "id": "1", "payload": {"query": "{ pushKey }"}}], 4400),
        ([{"type": "connection_init", "payload": 7}], 4400), ([{"type": "connection_init", "payload": [1]}], 4400),
        ([{"type": ""}], 4400), ([{"type": "x" * 60_000}], 4400), ([{"id": "1"}], 4400), ([None], 4400),
        ([{"id": "x" * 50_000}], 4400),
        ([{"type": "connection_init"}, {**SUBSCRIBE, "id": "a\0"}], 4400),
        ([{"type": "connection_init"}, {"type": "subscribe", "payload": {"query": "{ pushKey }"}}], 4400),
    ],
)  # fmt: skip
async def test_who_keeps_to_no_order_is_closed(server: RunningServer, messages: list[Any], code: int) -> None:
    async with opened(server, init=False) as (socket, _):
        for message in messages:
            await socket.send_json(message)
        assert await closed_with(socket) == code
    await lives(server)


@pytest.mark.parametrize("data", [b"", b"\x00\xff" * 100, json.dumps(SUBSCRIBE).encode(), bytes(range(256)) * 20])
async def test_bytes_are_no_message(server: RunningServer, data: bytes) -> None:
    async with opened(server) as (socket, _):
        await socket.send_bytes(data)
        assert await closed_with(socket) in (1003, 1007, 4400)
    await lives(server)


async def test_a_message_past_the_bound(server: RunningServer) -> None:
    for size in (70_000, 5_000_000):
        async with opened(server) as (socket, _):
            with suppress(ConnectionError):  # it hangs up before all has been said
                await socket.send_str(json.dumps({"type": "ping", "payload": {"x": "y" * size}}))
            assert await closed_with(socket) in (1009, 1006, None)
    await lives(server)


async def test_one_number_twice_and_more_than_ten_at_once(server: RunningServer) -> None:
    live = 'subscription { newsPublished(merchant: "x") { id } }'
    async with opened(server) as (socket, _):
        for number in range(MOST_OPERATIONS + 20):
            await socket.send_json({"id": str(number), "type": "subscribe", "payload": {"query": live}})
        await closed_or_refused(socket)
    async with opened(server) as (socket, _):
        for _ in range(3):
            await socket.send_json(SUBSCRIBE)
        await closed_or_refused(socket)
    await lives(server)


async def closed_or_refused(socket: aiohttp.ClientWebSocketResponse) -> None:
    """Every answer is an error, a completion or the end; nothing is left open."""
    await socket.send_json({"type": "ping"})
    async with asyncio.timeout(SECONDS):
        while True:
            message = await socket.receive()
            if message.type is not aiohttp.WSMsgType.TEXT:
                return
            told = json.loads(message.data)
            assert told["type"] in ("error", "complete", "next", "pong"), told
            assert "INTERNAL" not in message.data
            if told["type"] == "pong":
                return


async def test_a_flood_of_messages_is_answered_or_ended(server: RunningServer) -> None:
    """Pings of both kinds, ends of what never began, questions without end: nobody else waits."""
    flood: list[dict[str, Any]] = [
        {"type": "ping"}, {"type": "pong"}, {"id": "9", "type": "complete"}, SUBSCRIBE,
        {"id": "2", "type": "subscribe", "payload": {"query": "{"}},
    ]  # fmt: skip
    async with opened(server) as (socket, _):

        async def read() -> None:
            with suppress(Exception):
                while (await socket.receive()).type in (aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.PONG):
                    pass

        reading = asyncio.create_task(read())
        try:
            for number in range(MESSAGES):
                if socket.closed:
                    break
                await socket.send_json({**flood[number % len(flood)]})
                if number % 50 == 0:
                    await socket.ping(b"x" * 100)
        except (ConnectionError, aiohttp.ClientError):
            pass
        await lives(server)
        reading.cancel()


async def test_who_never_reads_keeps_nobody_waiting(server: RunningServer) -> None:
    """It is sent a lot and takes nothing of it."""
    reader, writer = await raw_socket(server)
    for number in range(MESSAGES):
        if writer.is_closing():
            break
        writer.write(masked(json.dumps({**SUBSCRIBE, "id": str(number)}).encode()))
    await lives(server)
    writer.close()
    del reader


async def test_half_open_sockets(server: RunningServer) -> None:
    """Many that say hello, or half of a frame, and then nothing, or go without a goodbye."""
    kept = [await raw_socket(server, init=number % 3 > 0) for number in range(SOCKETS)]
    for number, (_, writer) in enumerate(kept):
        if number % 2:
            writer.write(masked(json.dumps(SUBSCRIBE).encode())[:7])
        if number % 3 == 0:
            writer.transport.abort()
    await lives(server)
    for _, writer in kept:
        writer.transport.abort()
    await lives(server)


async def test_frames_that_break_the_protocol(server: RunningServer) -> None:
    frames = [
        b"\x83\x80abcd", b"\xc1\x80abcd", b"\x81\x05hello", b"\x88\x81abcdx",
        b"\x89\xfe\x00\xfeabcd" + b"x" * 254, b"\x81\xff\xff\xff\xff\xff\xff\xff\xff\xffabcd",
        b"\x81\xff\x00\x00\x00\xff\xff\xff\xff\xffabcd", b"\x80\x80abcd", b"\x01\x81abcdx\x81\x81abcdx",
        b"\x81\x82abcd\x9e\x9c", b"GET / HTTP/1.1\r\n\r\n", bytes(reversed(range(256))) * 16,
    ]  # fmt: skip
    for frame in frames:
        reader, writer = await raw_socket(server)
        writer.write(frame)
        async with asyncio.timeout(SECONDS):
            await asyncio.sleep(0)
            writer.write_eof()
            await reader.read()
        writer.close()
    await lives(server)


async def raw_socket(server: RunningServer, *, init: bool = True) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    host, port = server.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(
        f"GET /graphql HTTP/1.1\r\nHost: {host}:{port}\r\nOrigin: {server.url}\r\nUpgrade: websocket\r\n"
        "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        f"Sec-WebSocket-Protocol: {PROTOCOL}\r\n\r\n".encode()
    )
    async with asyncio.timeout(SECONDS):
        assert b" 101 " in await reader.readuntil(b"\r\n\r\n")
        if init:
            writer.write(masked(b'{"type": "connection_init"}'))
            await reader.readexactly(2)
    return reader, writer


def masked(data: bytes) -> bytes:
    """One text frame as a client sends it (RFC 6455, 5.2)."""
    key = b"abcd"
    length = bytes([0x80 | len(data)]) if len(data) < 126 else b"\xfe" + len(data).to_bytes(2, "big")
    return b"\x81" + length + key + bytes(byte ^ key[n % 4] for n, byte in enumerate(data))
