"""Pushes go over connections that stay open, whatever a push service does on them."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path

import pytest
from aiohttp.abc import AbstractResolver, ResolveResult

from fiel.messaging.public_addresses import PublicResolver
from fiel.messaging.push import posting
from fiel.messaging.push.connection import MOST_BYTES, Unreachable
from fiel.messaging.push.posting import Answer, Poster
from support.plain_service import TAKEN, PlainService, certified, plain_service, says

HEADERS = {"TTL": "60"}
TOOK = Answer(201, "")
SECONDS = 20


@pytest.fixture
async def poster() -> AsyncIterator[Poster]:
    async with aclosing(Poster(PublicResolver())) as made:
        yield made


async def posted(poster: Poster, service: PlainService, times: int = 1) -> list[Answer]:
    """One after the other."""
    return [await poster.post(service.url, HEADERS, b"secret") for _ in range(times)]


async def test_one_connection_serves_one_push_after_the_other(poster: Poster) -> None:
    async with plain_service(says(TAKEN)) as service:
        assert await posted(poster, service, 3) == [TOOK] * 3
    assert service.connections == 1
    assert service.bodies == [b"secret"] * 3
    assert service.requests[2] == (
        f"POST /push/1 HTTP/1.1\r\nHost: 127.0.0.1:{service.port}\r\nTTL: 60\r\nContent-Length: 6\r\n\r\n".encode()
    )


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\ngood\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ngood",
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
        b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 204 No Content\r\n\r\n",
        b"HTTP/1.1 410 Gone\r\nContent-Length: 2\r\n\r\nno",
    ],
    ids=["chunked", "body", "interim", "nothing", "gone"],
)
async def test_after_a_whole_answer_the_connection_goes_on(poster: Poster, answer: bytes) -> None:
    async with plain_service(says(answer)) as service:
        told = await posted(poster, service, 2)
    assert [one.status for one in told] == [int(answer.rpartition(b"HTTP/1.1 ")[2][:3])] * 2
    assert service.connections == 1


async def test_an_answer_may_come_in_pieces(poster: Poster) -> None:
    async def answer(writer: asyncio.StreamWriter, number: int) -> None:
        for byte in b"HTTP/1.1 429 Slow down\r\nRetry-After: 120\r\nContent-Length: 4\r\n\r\ngood":
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(0)

    async with plain_service(answer) as service:
        assert await posted(poster, service, 2) == [Answer(429, "120")] * 2
    assert service.connections == 1


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 201 Created\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.0 201 Created\r\nContent-Length: 0\r\n\r\n",
        TAKEN + TAKEN,
        b"HTTP/1.1 201 Created\r\nContent-Length: %d\r\n\r\n" % (2 * MOST_BYTES) + b"x" * 2 * MOST_BYTES,
        b"HTTP/1.1 201 Created\r\nContent-Length: 9\r\n\r\nslow",
        b"HTTP/1.1 201 Created\r\n\r\nuntil it ends",
        b"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\nnever",
    ],
    ids=["closes", "old", "two", "huge", "slow", "endless", "broken"],
)
async def test_an_answer_that_is_not_over_is_heard_and_its_connection_is_not_used_again(
    poster: Poster, answer: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(posting, "SECONDS_FOR_THE_REST", 0.02)
    async with plain_service(says(answer)) as service:
        assert await posted(poster, service, 2) == [TOOK] * 2
    assert service.connections == 2


async def test_a_redirect_is_an_answer_that_nobody_follows(poster: Poster) -> None:
    async with plain_service(says(TAKEN)) as elsewhere:
        redirect = f"HTTP/1.1 307 There\r\nLocation: {elsewhere.url}\r\nContent-Length: 0\r\n\r\n".encode()
        async with plain_service(says(redirect)) as service:
            assert await posted(poster, service) == [Answer(307, "")]
    assert elsewhere.connections == 0


async def test_a_connection_that_was_closed_meanwhile_costs_nothing(poster: Poster) -> None:
    async def answer(writer: asyncio.StreamWriter, number: int) -> None:
        writer.write(TAKEN)
        writer.close()

    async with plain_service(answer) as service:
        for number in (1, 2, 3):
            assert await posted(poster, service) == [TOOK]
            async with asyncio.timeout(SECONDS):
                await service.left.wait()
            service.left.clear()
            assert (service.connections, len(service.requests)) == (number, number)


async def test_what_a_used_connection_loses_is_sent_once_more_on_a_new_one(poster: Poster) -> None:
    async def answer(writer: asyncio.StreamWriter, number: int) -> None:
        if number == 2:
            writer.transport.abort()
            return
        writer.write(TAKEN)

    async with plain_service(answer) as service:
        assert await posted(poster, service, 2) == [TOOK] * 2
    assert (service.connections, len(service.requests)) == (2, 3)


async def test_what_a_new_connection_loses_is_not_sent_again(poster: Poster) -> None:
    async def answer(writer: asyncio.StreamWriter, number: int) -> None:
        writer.transport.abort()

    async with plain_service(answer) as service:
        with pytest.raises(Unreachable):
            await posted(poster, service)
    assert (service.connections, len(service.requests)) == (1, 1)


@pytest.mark.parametrize(
    "answer",
    [
        b"220 mail.example ESMTP\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01",
        b"HTTP/1.1 2OO OK\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\nPRI",
        b"HTTP/1.1 201 Created\r\nX: " + b"x" * (MOST_BYTES + 1),
        b"HTTP/1.1 100 Continue\r\n\r\n" * (MOST_BYTES // 25 + 1),
    ],
    ids=["mail", "tls", "letters", "upgrade", "head", "interims"],
)
async def test_what_is_no_answer_is_an_answer_of_nobody(poster: Poster, answer: bytes) -> None:
    async with plain_service(says(answer, TAKEN)) as service:
        with pytest.raises(Unreachable):
            await posted(poster, service)
        assert await posted(poster, service) == [TOOK]
    assert service.connections == 2


async def test_who_hangs_is_given_up(poster: Poster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(posting, "SECONDS", 0.05)

    async def answer(writer: asyncio.StreamWriter, number: int) -> None:
        writer.write(b"HTTP/1.1 201 Cre" if number == 1 else b"")

    async with plain_service(answer) as service:
        for _ in range(2):
            with pytest.raises(Unreachable):
                await posted(poster, service)
        assert service.connections == 2


async def test_an_answer_that_came_in_time_stands_though_its_rest_does_not(
    poster: Poster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(posting, "SECONDS", 0.5)
    monkeypatch.setattr(posting, "SECONDS_FOR_THE_REST", 0.75)
    async with plain_service(says(TAKEN.replace(b"Length: 0", b"Length: 9"))) as service:
        assert await posted(poster, service) == [TOOK]
    assert len(service.requests) == 1


async def test_who_waits_for_nothing_more_leaves_no_connection_behind(poster: Poster) -> None:
    reached = asyncio.Event()

    async def answer(writer: asyncio.StreamWriter, number: int) -> None:
        reached.set()

    async with plain_service(answer) as service, asyncio.timeout(SECONDS):
        waiting = asyncio.create_task(posted(poster, service))
        await reached.wait()
        waiting.cancel()
        await service.left.wait()
        with pytest.raises(asyncio.CancelledError):
            await waiting


async def test_a_service_gets_so_many_connections_and_no_more(poster: Poster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(posting, "MOST_A_SERVICE", 2)
    async with plain_service(says(TAKEN)) as service:
        told = await asyncio.gather(*(posted(poster, service) for _ in range(10)))
    assert told == [[TOOK]] * 10
    assert service.most_at_once == 2


async def test_a_connection_that_nobody_needs_is_closed(poster: Poster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(posting, "SECONDS_IDLE", 0.01)
    async with plain_service(says(TAKEN)) as service:
        await posted(poster, service)
        async with asyncio.timeout(SECONDS):
            await service.left.wait()


async def test_whatever_stands_in_an_address_the_request_is_one(poster: Poster) -> None:
    async with plain_service(says(TAKEN)) as service:
        origin = service.url.removesuffix("/push/1")
        for path in ("/a b?c=d e#f", "/ñ%20?ü", "/x\r\nHost: other\r\n\r\nPOST /y", ""):
            assert await poster.post(origin + path, HEADERS, b"") == TOOK
    assert [head.partition(b" HTTP/1.1\r\n")[0] for head in service.requests] == [
        b"POST /a%20b?c=d%20e", b"POST /%C3%B1%20?%C3%BC", b"POST /xHost:%20otherPOST%20/y", b"POST /",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "url",
    ["", "push", "ftp://127.0.0.1/x", "http://", "http://[::1/x", "http://127.0.0.1:99999/", "https://ñandú .es/"],
)
async def test_what_is_no_address_reaches_nobody(poster: Poster, url: str) -> None:
    with pytest.raises(Unreachable):
        await poster.post(url, HEADERS, b"")


async def test_a_name_that_means_a_machine_of_ours_is_not_connected_to(poster: Poster) -> None:
    async with plain_service(says(TAKEN)) as service:
        with pytest.raises(Unreachable):
            await poster.post(f"http://localhost:{service.port}/push/1", HEADERS, b"")
    assert service.connections == 0


class Here(AbstractResolver):
    """Every name is this machine's."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        return [ResolveResult(hostname=host, host="127.0.0.1", port=port, family=socket.AF_INET, proto=0, flags=0)]

    async def close(self) -> None:
        pass


async def test_over_tls_the_name_must_be_the_certificates(tmp_path: Path) -> None:
    serving, trusting = certified(tmp_path, "push.example")
    async with plain_service(says(TAKEN), serving) as service:
        async with aclosing(Poster(Here(), trusting)) as poster:
            for _ in range(2):
                assert await poster.post(f"https://push.example:{service.port}/", HEADERS, b"") == TOOK
            assert len(service.requests) == 2
            for other in ("other.example", "127.0.0.1"):
                with pytest.raises(Unreachable, match="certificate"):
                    await poster.post(f"https://{other}:{service.port}/", HEADERS, b"")
        async with aclosing(Poster(Here())) as stranger:
            with pytest.raises(Unreachable, match="certificate"):
                await stranger.post(f"https://push.example:{service.port}/", HEADERS, b"")
    assert len(service.requests) == 2


async def test_over_tls_an_address_must_be_the_certificates_too(tmp_path: Path) -> None:
    serving, trusting = certified(tmp_path, "127.0.0.1")
    async with plain_service(says(TAKEN), serving) as service, aclosing(Poster(Here(), trusting)) as poster:
        assert await poster.post(f"https://127.0.0.1:{service.port}/", HEADERS, b"") == TOOK
