"""The network between a server and its database: it may be cut, it may freeze, it may be closed to new connections."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from support.ports import free_port

PIECE = 2**16


@dataclass
class Network:
    """*to*: the port that it leads to, on this machine."""

    to: int
    port: int = field(default_factory=free_port)
    is_closed: bool = False
    """To new connections."""
    _flows: asyncio.Event = field(default_factory=asyncio.Event)
    _pairs: set[_Pair] = field(default_factory=set)
    _ways: set[asyncio.Task[None]] = field(default_factory=set)

    def cut(self) -> None:
        """Each connection, in the middle of whatever it carries."""
        for one in list(self._pairs):
            one.cut()

    def lose(self) -> None:
        """What is open now carries nothing any more, and nobody hears of it; new connections are well."""
        for one in self._pairs:
            one.flows = asyncio.Event()

    def freeze(self) -> None:
        """Nothing goes through, nothing is lost."""
        self._flows.clear()

    def thaw(self) -> None:
        self._flows.set()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.is_closed:
            writer.transport.abort()
            return
        try:
            there, back = await asyncio.open_connection("127.0.0.1", self.to)
        except OSError:
            writer.transport.abort()
            return
        pair = _Pair(writer, back, self._flows)
        self._pairs.add(pair)
        ways = [asyncio.create_task(pair.carry(reader, back)), asyncio.create_task(pair.carry(there, writer))]
        self._ways.update(ways)
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._pairs.discard(pair)
            self._ways.difference_update(ways)
            for way in ways:
                way.cancel()
            pair.cut()


@dataclass(eq=False)
class _Pair:
    one: asyncio.StreamWriter
    other: asyncio.StreamWriter
    flows: asyncio.Event

    def cut(self) -> None:
        self.one.transport.abort()
        self.other.transport.abort()

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            while piece := await reader.read(PIECE):
                await self.flows.wait()
                writer.write(piece)
                await writer.drain()


@asynccontextmanager
async def network(to: int) -> AsyncIterator[Network]:
    found = Network(to)
    found.thaw()
    server = await asyncio.start_server(found._connected, "127.0.0.1", found.port)
    try:
        yield found
    finally:
        found.thaw()
        found.cut()
        server.close()
        for way in list(found._ways):
            way.cancel()
        await asyncio.gather(*found._ways, return_exceptions=True)
