"""A second process of the server on a test's own database, by the test's own clock: requests go to both by turns.

``FIEL_TEST_PROCESSES=2`` runs tests so, on PostgreSQL with a Redis between the two.
"""

from __future__ import annotations

import asyncio
import itertools
import mmap
import os
import struct
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
from starlette.applications import Starlette

from fiel.core.settings import Settings
from fiel.edge import pages
from support.copies import start_copy
from support.memory import roomy

HAS_TWIN = os.environ.get("FIEL_TEST_PROCESSES") == "2"
READY = "ready"
"""A pipe, by which it says that it listens."""
START = datetime(1970, 1, 1, tzinfo=UTC)
ADDRESS = "x-test-address"
SECONDS = 240


class SharedMoment:
    """The test's time, in a file that both processes look into."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(bytes(8))
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), 8)

    def set(self, moment: datetime) -> None:
        self._memory[:] = struct.pack("q", (moment - START) // timedelta(microseconds=1))

    def __call__(self) -> datetime:
        return START + timedelta(microseconds=struct.unpack("q", self._memory[:])[0])


@dataclass
class Twin:
    socket: str
    moment: SharedMoment
    turns: Iterator[int] = field(default_factory=lambda: itertools.cycle((0, 1)))

    def by_turns(self, here: httpx.AsyncBaseTransport) -> httpx.AsyncBaseTransport:
        return _ByTurns((here, httpx.AsyncHTTPTransport(uds=self.socket)), self.turns)

    @asynccontextmanager
    async def opened(self, app: Starlette, settings: Settings) -> AsyncIterator[None]:
        """Serves the database of *app* while the block runs, and knows the documents that this process does."""
        transport = httpx.AsyncHTTPTransport(uds=self.socket)
        async with httpx.AsyncClient(transport=transport, base_url="http://twin", timeout=SECONDS) as client:
            place = {"documents": str(pages.DOCUMENTS)}
            (await client.post("/-/open", params=place, content=settings.model_dump_json())).raise_for_status()
            try:
                await until_carried(app)
                yield
            finally:
                (await client.post("/-/close")).raise_for_status()


async def until_carried(app: Starlette) -> None:
    """Until this process hears the others, where there is a Redis; what is passing, nobody looks for later."""
    if (link := app.state.relay.link) is not None:
        async with asyncio.timeout(SECONDS):
            await link.carrying.wait()


class _ByTurns(httpx.AsyncBaseTransport):
    def __init__(self, transports: tuple[httpx.AsyncBaseTransport, ...], turns: Iterator[int]) -> None:
        self._transports, self._turns = transports, turns

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._transports[next(self._turns)].handle_async_request(request)

    async def aclose(self) -> None:
        await asyncio.gather(*(one.aclose() for one in self._transports))


@contextmanager
def twin() -> Iterator[Twin]:
    with tempfile.TemporaryDirectory(prefix="fiel-twin-", dir=roomy()) as folder:
        moment = SharedMoment(Path(folder) / "moment")
        log = Path(folder) / "twin.log"
        os.mkfifo(Path(folder) / READY)
        told = os.open(Path(folder) / READY, os.O_RDONLY | os.O_NONBLOCK)
        process = start_copy([folder], dict(os.environ), log, script=Path(__file__).with_name("twin_process.py"))
        try:
            assert process.speaks(told), log.read_text()
            yield Twin(f"{folder}/socket", moment)
        finally:
            process.terminate()
            process.ends()
            os.close(told)
