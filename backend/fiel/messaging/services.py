"""What sending needs from outside: the network, the clock, the keys. Made once a process."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from fiel.core.clock import Clock
from fiel.core.settings import Settings
from fiel.messaging.push.health import Health
from fiel.messaging.push.vapid import VapidKeys, load_or_make_keys

REQUEST_TIMEOUT = aiohttp.ClientTimeout(total=5)


@dataclass(frozen=True, slots=True)
class Services:
    settings: Settings
    clock: Clock
    http: aiohttp.ClientSession
    vapid: VapidKeys
    health: Health = field(default_factory=Health)
    """Of the push services that this process has met."""


class PublicResolver(AbstractResolver):
    """Looks a push service's name up at each connection and answers public addresses only: a name that a stranger
    gave us may have come to mean a machine of ours."""

    def __init__(self) -> None:
        self._inner = aiohttp.ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await self._inner.resolve(host, port, family)
        public = [one for one in found if ipaddress.ip_address(one["host"]).is_global]
        if not public:
            raise OSError(f"{host} has no public address")
        return public

    async def close(self) -> None:
        await self._inner.close()


@asynccontextmanager
async def services(settings: Settings, clock: Clock) -> AsyncIterator[Services]:
    connector = aiohttp.TCPConnector(resolver=PublicResolver(), use_dns_cache=False, limit=100)
    jar = aiohttp.DummyCookieJar()
    async with aiohttp.ClientSession(timeout=REQUEST_TIMEOUT, cookie_jar=jar, connector=connector) as http:
        yield Services(settings, clock, http, load_or_make_keys(settings))
