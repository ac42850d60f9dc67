"""GraphQL's answers over a real server: sent at once they are byte for byte what they are by ASGI's way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import uvicorn
from starlette.responses import Response
from starlette.types import Send
from uvicorn.server import ServerState

from fiel.edge import straight
from fiel.edge.upgrades import OnePointOne
from support.house import House
from support.town import Town

SECONDS = 20
ASKED = b'{"query":"{ pushKey }"}'
BROKEN = b'{"query":"{ nothing }"}'
HEADS = {
    "kept": b"POST /graphql HTTP/1.1\r\n",
    "closed": b"POST /graphql HTTP/1.1\r\nConnection: close\r\n",
    "old": b"POST /graphql HTTP/1.0\r\n",
    "careful": b"POST /graphql HTTP/1.1\r\nExpect: 100-continue\r\n",
    "foreign": b"POST /graphql HTTP/1.1\r\nOrigin: https://evil.example\r\n",
    "strict": b"POST /graphql HTTP/1.1\r\nAccept: application/graphql-response+json\r\n",
    "elsewhere": b"POST /graphql/x HTTP/1.1\r\n",
}  # fmt: skip


@asynccontextmanager
async def served(house: House) -> AsyncIterator[int]:
    state = ServerState()
    state.default_headers = [(b"date", b"Mon, 02 Mar 2026 10:00:00 GMT")]
    config = uvicorn.Config(house.app, http=OnePointOne, log_config=None, access_log=False)
    config.load()
    listening = await asyncio.get_running_loop().create_server(lambda: OnePointOne(config, state, {}), "127.0.0.1", 0)
    try:
        async with asyncio.timeout(SECONDS):
            yield listening.sockets[0].getsockname()[1]
    finally:
        listening.close()
        await asyncio.gather(*state.tasks)


def request(head: bytes, body: bytes, *more: bytes) -> bytes:
    own = b"".join(b"%b\r\n" % line for line in more)
    return b"%bHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%b\r\n%b" % (
        head, len(body), own, body,
    )  # fmt: skip


async def answered(port: int, *requests: bytes) -> bytes:
    """All that comes back until the server closes; the last of *requests* asks it to."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"".join(requests))
    try:
        return await reader.read()
    finally:
        writer.close()


@pytest.mark.parametrize("body", [ASKED, BROKEN, b"no JSON"])
@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
async def test_both_ways_are_the_same(house: House, monkeypatch: pytest.MonkeyPatch, head: bytes, body: bytes) -> None:
    last = request(HEADS["closed"], ASKED)
    async with served(house) as port:
        at_once = await answered(port, request(head, body), last)
        monkeypatch.setattr(straight, "put_answer", lambda *_: False)
        assert await answered(port, request(head, body), last) == at_once
    assert at_once.startswith(b"HTTP/1.1 ")
    assert at_once.count(b"x-content-type-options: nosniff") == (1 if head in (HEADS["closed"], HEADS["old"]) else 2)


async def test_an_answer_goes_out_in_one_write(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    put, told = straight.put_answer, list[bool]()

    def heard(send: Send, response: Response, more: bytes) -> bool:
        told.append(put(send, response, more))
        return told[-1]

    monkeypatch.setattr(straight, "put_answer", heard)
    async with served(house) as port:
        await answered(port, request(HEADS["kept"], ASKED), request(HEADS["closed"], ASKED))
    assert told == [True, True]


async def test_a_session_begins(town: Town) -> None:
    form = b'{"query":"mutation { signOut { __typename } }"}'
    cookies = "; ".join(f"{name}={value}" for name, value in town.ana.person.client.cookies.items()).encode()
    async with served(town.house) as port:
        told = await answered(port, request(HEADS["closed"], form, b"Cookie: " + cookies))
    assert b'\r\nset-cookie: fiel=""; ' in told
    assert b'\r\nclear-site-data: "cache"\r\n' in told


async def test_the_last_one_says_so_and_a_bug_ends_the_connection(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with served(house) as port:
        house.app.state.leaving.is_told = True
        told = await answered(port, request(HEADS["kept"], ASKED))
        assert told.startswith(b"HTTP/1.1 200 ")
        assert b"\r\nconnection: close\r\n" in told
        house.app.state.leaving.is_told = False

        def broken(*_: object) -> None:
            raise ZeroDivisionError("secret detail")

        monkeypatch.setattr("fiel.edge.http.check_origin", broken)
        told = await answered(port, request(HEADS["closed"], ASKED))
        assert told.startswith(b"HTTP/1.1 500 ")
        assert b"secret" not in told
        assert b"x-content-type-options: nosniff" in told
