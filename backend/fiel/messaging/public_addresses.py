"""Where a name leads: a name that a stranger gave us may have come to mean a machine of ours."""

from __future__ import annotations

import socket

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from fiel.core.network import is_public


class PublicResolver(AbstractResolver):
    """Looks a name up at each connection and answers public addresses only. *trusted*: hosts with their ports that the
    settings name, wherever they are."""

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
