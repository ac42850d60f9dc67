"""The ways to Apple's and Google's wallets, made once a worker."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime

import aiohttp

from fiel.core.clock import Clock
from fiel.core.settings import Settings
from fiel.messaging.public_addresses import PublicResolver

SECONDS = 5.0
"""For each answer."""


@dataclass(frozen=True, slots=True)
class Token:
    """A service account's, which Google takes until it *ends_at*."""

    text: str = field(repr=False)
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Wallets:
    settings: Settings
    clock: Clock
    google: aiohttp.ClientSession
    resolver: PublicResolver
    """Apple's name leads to public addresses alone, as all others."""
    tokens: dict[str, Token] = field(default_factory=dict)
    """By the file of the account's key, whose name holds a hash of it."""
    asking: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held while a token is asked for: cards told side by side need one."""


@asynccontextmanager
async def wallets(settings: Settings, clock: Clock) -> AsyncIterator[Wallets]:
    resolver = PublicResolver()
    connector = aiohttp.TCPConnector(resolver=resolver, use_dns_cache=False, limit_per_host=10)
    timeout = aiohttp.ClientTimeout(total=SECONDS)
    async with aiohttp.ClientSession(
        cookie_jar=aiohttp.DummyCookieJar(), connector=connector, timeout=timeout
    ) as google:
        yield Wallets(settings, clock, google, resolver)
