"""What sending needs from outside: the network, the clock, the keys. Made once a process."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from fiel.core.clock import Clock
from fiel.core.network import is_public
from fiel.core.settings import Settings
from fiel.messaging.mails.transport import Postman, postman
from fiel.messaging.push.health import Health
from fiel.messaging.push.vapid import VapidKeys, load_or_make_keys

REQUEST_TIMEOUT = aiohttp.ClientTimeout(total=5)


@dataclass(frozen=True, slots=True)
class Services:
    settings: Settings
    clock: Clock
    http: aiohttp.ClientSession
    """To push services."""
    hooks: aiohttp.ClientSession
    """To merchants' own systems, which may hang: they take no connection from the pushes."""
    vapid: VapidKeys
    postman: Postman
    health: Health = field(default_factory=Health)
    """Of the push services that this process has met."""


class PublicResolver(AbstractResolver):
    """Looks a name up at each connection and answers public addresses only: a name that a stranger gave us may have
    come to mean a machine of ours. *trusted*: hosts with their ports that the settings name, wherever they are."""

    def __init__(self, trusted: frozenset[tuple[str, int]] = frozenset()) -> None:
        self._inner = aiohttp.ThreadedResolver()
        self._trusted = trusted

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await self._inner.resolve(host, port, family)
        if (host, port) in self._trusted:
            return found
        public = [one for one in found if is_public(one["host"])]
        if not public:
            raise OSError(f"{host} has no public address")
        return public

    async def close(self) -> None:
        await self._inner.close()


@asynccontextmanager
async def services(settings: Settings, clock: Clock) -> AsyncIterator[Services]:
    parts = [urlsplit(origin) for origin in settings.webhook_origins]
    trusted = frozenset((one.hostname or "", one.port or (443 if one.scheme == "https" else 80)) for one in parts)
    to_pushes = aiohttp.TCPConnector(resolver=PublicResolver(), use_dns_cache=False, limit=100)
    to_hooks = aiohttp.TCPConnector(resolver=PublicResolver(trusted), use_dns_cache=False, limit=200, limit_per_host=10)
    jar = aiohttp.DummyCookieJar()
    async with (
        aiohttp.ClientSession(timeout=REQUEST_TIMEOUT, cookie_jar=jar, connector=to_pushes) as http,
        aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar(), connector=to_hooks) as hooks,
        postman(settings, clock) as mail,
    ):
        yield Services(settings, clock, http, hooks, load_or_make_keys(settings), mail)
