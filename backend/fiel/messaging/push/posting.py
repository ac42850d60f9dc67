"""``POST`` to push services over connections that stay open, and nothing else of HTTP.

It stands in for a client of all of HTTP, which took four fifths of what a push costs beside its encryption. What an
endpoint leads to is a stranger's: names must mean public addresses at each connection, certificates and names of hosts
are checked, redirects are answers like others, and answers are read up to a bound and no further than their status.
"""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import quote, urlsplit

from aiohappyeyeballs import start_connection
from aiohttp.abc import AbstractResolver

from fiel.messaging.push.connection import Connection, Lost, Unreachable

SECONDS = 5.0
"""For a place, the connection and the answer's status together."""
SECONDS_FOR_THE_REST = 0.5
"""In which an answer whose status is known must end, or its connection is given up."""
SECONDS_IDLE = 15.0
MOST_A_SERVICE = 100
"""Requests under way; further ones wait."""
MOST_KEPT = 200
"""Connections to all services: beyond them, none stays open without a request."""
SECONDS_BEFORE_ANOTHER_ADDRESS = 0.25
_PLAIN = re.compile(r"[!-~]*")
_KEPT_IN_TARGETS = "!$%&'()*+,/:;=?@[]~"


@dataclass(frozen=True, slots=True)
class Answer:
    """*retry_after*: the header as it came, or nothing."""

    status: int
    retry_after: str


@dataclass(eq=False, slots=True)
class _Service:
    """An origin, as long as something goes there."""

    origin: str
    is_secure: bool
    host: str
    port: int
    slots: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(MOST_A_SERVICE))
    kept: deque[Connection] = field(default_factory=deque)
    """Those used last at the right."""
    under_way: int = 0


class Poster:
    """*resolver*: says which addresses a name may lead to. *tls*: by default the system's authorities are trusted."""

    def __init__(self, resolver: AbstractResolver, tls: ssl.SSLContext | None = None) -> None:
        self._resolver = resolver
        self._tls = tls
        self._services: dict[str, _Service] = {}
        self._open: set[Connection] = set()
        self._all_closed = asyncio.Event()
        self._sweeping: asyncio.TimerHandle | None = None

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """*headers*: our own words, beside those that HTTP asks for. Raises Unreachable."""
        try:
            async with asyncio.timeout(SECONDS) as patience:
                return await self._post(url, headers, body, patience)
        except (OSError, TimeoutError, ValueError) as error:  # ValueError: the URL is none, or its host no name
            raise Unreachable(f"{type(error).__name__}: {error}") from error

    async def aclose(self) -> None:
        if self._sweeping is not None:
            self._sweeping.cancel()
        await self._resolver.close()
        for connection in self._open:
            connection.close()
        if self._open:
            self._all_closed.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(SECONDS):
                    await self._all_closed.wait()

    async def _post(self, url: str, headers: Mapping[str, str], body: bytes, patience: asyncio.Timeout) -> Answer:
        origin, host, target = _parts(url)
        service = self._services.get(origin) or self._met(origin)
        lines = "".join([f"{name}: {value}\r\n" for name, value in headers.items()])
        request = (
            f"POST {target} HTTP/1.1\r\nHost: {host}\r\n{lines}Content-Length: {len(body)}\r\n\r\n".encode() + body
        )
        service.under_way += 1
        try:
            async with service.slots:
                if (kept := self._kept(service)) is not None:
                    with suppress(Lost):  # closed meanwhile: sent once more, since a push is shown once by its tag
                        return await self._asked(service, kept, request, patience)
                return await self._asked(service, await self._connected(service), request, patience)
        finally:
            service.under_way -= 1

    async def _asked(
        self, service: _Service, connection: Connection, request: bytes, patience: asyncio.Timeout
    ) -> Answer:
        try:
            await connection.ask(request)
            patience.reschedule(None)  # what is known stands, however late it was
            answer = Answer(connection.status, connection.retry_after)
            if not connection.is_over:
                with suppress(TimeoutError):
                    async with asyncio.timeout(SECONDS_FOR_THE_REST):
                        await connection.hears_the_rest()
        except BaseException:
            connection.close()
            raise
        if connection.is_reusable and len(self._open) <= MOST_KEPT:
            connection.idle_since = asyncio.get_running_loop().time()
            service.kept.append(connection)
        else:
            connection.close()
        return answer

    def _kept(self, service: _Service) -> Connection | None:
        while service.kept:
            connection = service.kept.pop()
            if connection.is_open:
                return connection
        return None

    async def _connected(self, service: _Service) -> Connection:
        if service.is_secure and self._tls is None:
            self._tls = ssl.create_default_context()
        found = await start_connection(
            await self._addresses(service), happy_eyeballs_delay=SECONDS_BEFORE_ANOTHER_ADDRESS, interleave=1
        )
        connection = Connection(self._lost)
        try:
            await asyncio.get_running_loop().create_connection(
                lambda: connection, sock=found, ssl=self._tls if service.is_secure else None,
                server_hostname=service.host if service.is_secure else None,
            )  # fmt: skip
        except BaseException:
            found.close()  # where no transport has taken it
            raise
        if connection.is_open:
            self._open.add(connection)
        return connection

    async def _addresses(self, service: _Service) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        """Public ones; a host that is an address itself is one that the settings name."""
        with suppress(ValueError):
            family = socket.AF_INET if ip_address(service.host).version == 4 else socket.AF_INET6
            return [(family, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (service.host, service.port))]
        found = await self._resolver.resolve(service.host, service.port, socket.AF_UNSPEC)
        return [
            (one["family"], socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (one["host"], one["port"])) for one in found
        ]

    def _met(self, origin: str) -> _Service:
        parts = urlsplit(origin)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("no address of a service")
        is_secure = parts.scheme == "https"
        service = _Service(origin, is_secure, parts.hostname, parts.port or (443 if is_secure else 80))
        self._services[origin] = service
        if self._sweeping is None:
            self._sweeping = asyncio.get_running_loop().call_later(SECONDS_IDLE, self._sweep)
        return service

    def _sweep(self) -> None:
        """Close what has long been idle, forget services of which nothing is left."""
        loop = asyncio.get_running_loop()
        for service in list(self._services.values()):
            while service.kept and service.kept[0].idle_since < loop.time() - SECONDS_IDLE:
                service.kept.popleft().close()
            if not service.kept and not service.under_way:
                del self._services[service.origin]
        self._sweeping = loop.call_later(SECONDS_IDLE, self._sweep) if self._services else None

    def _lost(self, connection: Connection) -> None:
        self._open.discard(connection)
        if not self._open:
            self._all_closed.set()


@lru_cache(1024)
def _parts(url: str) -> tuple[str, str, str]:
    """The origin, the host as the request names it, and the request's target."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    if not _PLAIN.fullmatch(target):
        target = quote(target, safe=_KEPT_IN_TARGETS)
    return f"{parts.scheme}://{host}", host.encode("ascii").decode(), target
