"""Subscriptions over WebSocket: live for members, closed to strangers, bounded for everybody."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from support.browser import RunningServer, served

PROTOCOL = "graphql-transport-ws"
SECONDS = 20


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def server(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[RunningServer]:
    async with served(tmp_path_factory.mktemp("server")) as running:
        yield running


@asynccontextmanager
async def socket(
    server: RunningServer, *, origin: str | None = None, protocol: str = PROTOCOL, init: bool = True
) -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
    headers = {"Origin": origin or server.url} if origin != "" else {}
    async with (
        asyncio.timeout(SECONDS),
        aiohttp.ClientSession() as http,
        http.ws_connect(f"{server.url}/graphql", headers=headers, protocols=[protocol]) as opened,
    ):
        if init:
            await opened.send_json({"type": "connection_init"})
            assert (await opened.receive_json())["type"] == "connection_ack"
        yield opened


async def ask(opened: aiohttp.ClientWebSocketResponse, query: str, number: str = "1") -> dict[str, Any]:
    await opened.send_json({"id": number, "type": "subscribe", "payload": {"query": query}})
    answer: dict[str, Any] = await opened.receive_json()
    return answer


async def closed_with(opened: aiohttp.ClientWebSocketResponse) -> int | None:
    while True:
        message = await opened.receive()
        if message.type in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.CLOSING):
            return opened.close_code


async def test_pages_of_other_sites_cannot_connect(server: RunningServer) -> None:
    for origin in ("https://evil.example", ""):
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            async with socket(server, origin=origin):
                pass
        assert refused.value.status == 403


async def test_queries_are_answered_and_mutations_are_not(server: RunningServer) -> None:
    async with socket(server) as opened:
        assert "pushKey" in (await ask(opened, "{ pushKey }"))["payload"]["data"]
        await opened.receive_json()  # complete
        refused = await ask(opened, "mutation { signOut { signedOut } }", "2")
        assert "not allowed" in json.dumps(refused)


async def test_a_stranger_watches_nothing(server: RunningServer) -> None:
    async with socket(server) as opened:
        answer = await ask(opened, 'subscription { walletChanged(merchant: "cafe") { id } }')
        assert "UNAUTHENTICATED" in json.dumps(answer)


@pytest.mark.parametrize(
    "message",
    [
        "[1]", "5", '{"id": ["x"], "type": "subscribe"}', "not json", "[" * 5000, '{"type": 7}',
        json.dumps({"id": "1", "type": "subscribe", "payload": {"query": '{ merchant(slug: "\\u{0}") { name } }'}}),
    ],
)  # fmt: skip
async def test_messages_of_no_shape_close_the_socket_and_nothing_else(server: RunningServer, message: str) -> None:
    async with socket(server) as opened:
        await opened.send_str(message)
        assert await closed_with(opened) in (1002, 4400)
    async with socket(server) as again:
        assert (await ask(again, "{ pushKey }"))["type"] == "next"


async def test_a_huge_message_and_a_silent_client_are_cut_off(server: RunningServer) -> None:
    async with socket(server) as opened:
        await opened.send_str(json.dumps({"type": "ping", "payload": {"x": "y" * 70_000}}))
        assert await closed_with(opened) == 1009
    async with socket(server, init=False) as silent:
        assert await closed_with(silent) == 4408


async def test_the_old_protocol_is_not_spoken(server: RunningServer) -> None:
    async with socket(server, protocol="graphql-ws", init=False) as opened:
        assert await closed_with(opened) == 4406


async def test_a_syntax_error_is_told_and_the_socket_lives_on(server: RunningServer) -> None:
    async with socket(server) as opened:
        assert (await ask(opened, "{ " + "x" * 300))["type"] == "error"
        assert (await ask(opened, "{ pushKey }", "2"))["type"] == "next"
