"""What sending needs from outside: the network, the clock, the keys. Made once a process."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import aiohttp

from fiel.core.clock import Clock
from fiel.core.settings import Settings
from fiel.messaging.mails.transport import Postman, postman
from fiel.messaging.public_addresses import PublicResolver
from fiel.messaging.push.health import Health
from fiel.messaging.push.posting import Poster
from fiel.messaging.push.vapid import VapidKeys, load_or_make_keys


@dataclass(frozen=True, slots=True)
class Services:
    settings: Settings
    clock: Clock
    poster: Poster
    """To push services."""
    hooks: aiohttp.ClientSession
    """To merchants' own systems, which may hang: they take no connection from the pushes."""
    vapid: VapidKeys
    postman: Postman
    health: Health = field(default_factory=Health)
    """Of the push services that this process has met."""


@asynccontextmanager
async def services(settings: Settings, clock: Clock) -> AsyncIterator[Services]:
    parts = [urlsplit(origin) for origin in settings.webhook_origins]
    trusted = frozenset((one.hostname or "", one.port or (443 if one.scheme == "https" else 80)) for one in parts)
    to_hooks = aiohttp.TCPConnector(resolver=PublicResolver(trusted), use_dns_cache=False, limit=200, limit_per_host=10)
    async with (
        aclosing(Poster(PublicResolver())) as poster,
        aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar(), connector=to_hooks) as hooks,
        postman(settings, clock) as mail,
    ):
        yield Services(settings, clock, poster, hooks, load_or_make_keys(settings), mail)
