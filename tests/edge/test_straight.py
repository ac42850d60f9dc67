"""GraphQL's answers over a real server: sent at once they are byte for byte what they are by ASGI's way."""

from __future__ import annotations

import asyncio
import tomllib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
import uvicorn
from packaging.requirements import Requirement
from starlette.responses import Response
from starlette.types import Send
from uvicorn.server import ServerState

from fiel.app import make_app
from fiel.edge import straight
from fiel.edge.headers import SecurityHeaders
from fiel.edge.leaving import LastAnswers
from fiel.edge.measuring import Measured
from fiel.edge.outages import Outages
from fiel.edge.upgrades import LONGEST_HEAD, OnePointOne
from support.house import ORIGIN, PASSWORD, House
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


@dataclass
class Writes:
    """A connection whose writes are kept."""

    transport: Any
    kept: list[bytes]

    def write(self, data: bytes) -> None:
        self.kept.append(bytes(data))
        self.transport.write(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.transport, name)


class Watched(OnePointOne):
    """The server's end of a connection, with what it writes."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.writes: list[bytes] = []

    def connection_made(self, transport: Any) -> None:
        super().connection_made(cast("asyncio.Transport", Writes(transport, self.writes)))


@asynccontextmanager
async def served(house: House, made: Callable[[Watched], None] = lambda _: None) -> AsyncIterator[int]:
    """Its port. *made* is told of each connection."""
    state = ServerState()
    state.default_headers = [(b"date", b"Mon, 02 Mar 2026 10:00:00 GMT")]
    config = uvicorn.Config(house.app, http=OnePointOne, log_config=None, access_log=False)
    config.load()

    def connection() -> Watched:
        one = Watched(config, state, {})
        made(one)
        return one

    listening = await asyncio.get_running_loop().create_server(connection, "127.0.0.1", 0)
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


async def test_an_answer_goes_out_in_one_write(house: House) -> None:
    made = list[Watched]()
    async with served(house, made.append) as port:
        told = await answered(port, request(HEADS["kept"], ASKED), request(HEADS["closed"], ASKED))
    [one] = made
    assert len(one.writes) == 2
    assert [write[:15] for write in one.writes] == [b"HTTP/1.1 200 OK"] * 2
    assert b"".join(one.writes) == told


async def test_who_does_not_read_is_answered_when_they_do(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    put, told, waits, made = straight.put_answer, list[bool](), asyncio.Event(), list[Watched]()

    def heard(send: Send, response: Response, more: bytes) -> bool:
        told.append(put(send, response, more))
        if not told[-1]:
            waits.set()
        return told[-1]

    monkeypatch.setattr(straight, "put_answer", heard)
    async with served(house, made.append) as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(request(HEADS["kept"], ASKED))
            first = await reader.readuntil(b"}}")
            [one] = made
            one.pause_writing()
            writer.write(request(HEADS["kept"], ASKED))
            await waits.wait()
            assert len(one.writes) == 1
            one.resume_writing()
            assert await reader.readuntil(b"}}") == first
            writer.write(request(HEADS["closed"], ASKED))
            assert (await reader.read()).endswith(first.partition(b"\r\n\r\n")[2])
        finally:
            writer.close()
    assert told == [True, False, True]


async def test_a_session_begins(town: Town) -> None:
    form = (
        b'{"query":"mutation { signIn(input: {email: \\"ana@casa.example\\", password: \\"%b\\"}) { __typename } }"}'
        % PASSWORD.encode()
    )
    async with served(town.house) as port:
        told = await answered(port, request(HEADS["closed"], form))
    assert b'{"data":{"signIn":{"__typename":"SignInSuccess"}}}' in told
    assert told.count(b"\r\nset-cookie: fiel=") == 1
    assert b'set-cookie: fiel=""' not in told


async def test_a_session_ends(town: Town) -> None:
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
        told = await answered(port, request(HEADS["kept"], ASKED))
        assert told.startswith(b"HTTP/1.1 500 ")
        assert b"secret" not in told
        assert b"x-content-type-options: nosniff" in told


@pytest.mark.parametrize("public_url", [ORIGIN, "https://fiel.example"])
@pytest.mark.parametrize("accept", ["application/json", "text/html"])
async def test_what_goes_around_the_middleware_carries_what_it_adds(house: House, public_url: str, accept: str) -> None:
    settings = house.settings.model_copy(update={"public_url": public_url, "graphql_get": True})
    transport = httpx.ASGITransport(app=make_app(settings, house.clock))
    async with httpx.AsyncClient(transport=transport, base_url=public_url, headers={"Accept": accept}) as client:
        put = await client.post("/graphql", json={"query": "{ pushKey }"})
        got = await client.get("/graphql", params={"query": "{ pushKey }"})
    assert (put.status_code, put.content) == (got.status_code, got.content)
    assert put.status_code == (200 if accept == "application/json" else 406)
    assert sorted(put.headers.multi_items()) == sorted(got.headers.multi_items())
    assert ("strict-transport-security" in put.headers) == settings.is_https


async def test_there_is_no_middleware_that_the_hot_way_does_not_stand_in_for(house: House) -> None:
    """Whoever adds one gives Straight its part, too; but Outages, for which GraphQL has its own form."""
    classes: list[object] = [one.cls for one in house.app.user_middleware]
    assert classes == [Measured, LastAnswers, SecurityHeaders, Outages]


@pytest.mark.parametrize("before", [b"", request(HEADS["kept"], ASKED)], ids=["first", "after another"])
async def test_a_head_without_end_is_refused(house: House, before: bytes) -> None:
    """However it is cut, and also where the parser has begun with it."""
    made = list[Watched]()
    async with served(house, made.append) as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(before + HEADS["kept"] + b"Accept: ")
            with suppress(ConnectionError):  # closed while some of it is on its way
                for _ in range(4 * LONGEST_HEAD // 1_000):
                    writer.write(b"x" * 1_000)
                    await writer.drain()
                await reader.read()
        finally:
            writer.close()
    assert made[0].writes[-1].startswith(b"HTTP/1.1 400 ")


def test_the_server_is_of_the_release_whose_insides_are_used() -> None:
    """What an answer in one write touches has no public name, and another release may have it otherwise."""
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())["project"]
    [needed] = [one for one in map(Requirement, project["dependencies"]) if one.name == "uvicorn"]
    assert needed.specifier.contains(uvicorn.__version__)
    major, minor = uvicorn.__version__.split(".")[:2]
    assert not needed.specifier.contains(f"{major}.{int(minor) + 1}.0")
