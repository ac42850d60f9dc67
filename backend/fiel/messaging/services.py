"""What sending needs from outside: the network, the clock, the keys. Made once a process."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp

from fiel.core.clock import Clock
from fiel.core.settings import Settings
from fiel.messaging.vapid import VapidKeys, load_or_make_keys

SECONDS_A_REQUEST = 5


@dataclass(frozen=True, slots=True)
class Services:
    settings: Settings
    clock: Clock
    http: aiohttp.ClientSession
    vapid: VapidKeys


@asynccontextmanager
async def services(settings: Settings, clock: Clock) -> AsyncIterator[Services]:
    timeout = aiohttp.ClientTimeout(total=SECONDS_A_REQUEST)
    async with aiohttp.ClientSession(timeout=timeout, cookie_jar=aiohttp.DummyCookieJar()) as http:
        yield Services(settings, clock, http, load_or_make_keys(settings))
