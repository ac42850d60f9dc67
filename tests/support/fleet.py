"""Several ``fiel serve`` and ``fiel worker`` on one database, each a process of its own."""

from __future__ import annotations

import asyncio
import os
import re
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import httpx

from support.browser import until_healthy
from support.copies import Copy, begun
from support.house import ORIGIN, PASSWORD, Person
from support.ports import free_port
from support.stage import Stage

SECONDS = 60
SECONDS_TO_START = 240
"""Of several at once, on a machine that does other things too."""


@dataclass
class Member:
    """A process of the fleet."""

    name: str
    port: int
    metrics_port: int
    variables: dict[str, str]
    log: Path
    stage: Stage | None = None
    process: Copy | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def role(self) -> str:
        return "worker" if self.name.startswith("worker") else "web"

    async def start(self) -> None:
        command = ["worker"] if self.role == "worker" else ["serve", "--no-worker", "--port", str(self.port)]
        place = self.stage.path if self.stage else None
        self.process = await begun(command, self.variables, self.log, stage=place, role=self.role)
        if self.port:
            await until_healthy(self.url, self.process, self.log, SECONDS_TO_START)

    def tell_to_stop(self) -> None:
        assert self.process is not None
        self.process.terminate()

    async def dies(self) -> None:
        """By itself, at the moment that was named; it is dead then."""
        assert self.process is not None
        await asyncio.wait_for(self.process.wait(), SECONDS)
        assert self.process.returncode == -signal.SIGKILL, self.log.read_text()

    async def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        await self.dies()

    async def stopped(self) -> None:
        assert self.process is not None
        await asyncio.wait_for(self.process.wait(), SECONDS_TO_START)
        assert self.process.returncode in (0, -signal.SIGTERM), self.log.read_text()

    async def count(self, metric: str) -> float:
        """One figure of its /metrics, as ``fiel_events_heard_total{way="redis"}``; 0 where it has none."""
        async with aiohttp.ClientSession() as http, http.get(f"http://127.0.0.1:{self.metrics_port}/metrics") as answer:
            page = await answer.text()
        found = re.search(rf"^{re.escape(metric)} (\S+)$", page, re.MULTILINE)
        return float(found[1]) if found else 0.0

    async def until(self, metric: str, figure: float) -> None:
        async with asyncio.timeout(SECONDS):
            while await self.count(metric) != figure:  # noqa: ASYNC110  # it is another process
                await asyncio.sleep(0.05)  # between two looks at another process


@dataclass
class Fleet:
    web: list[Member]
    workers: list[Member]
    _clients: list[httpx.AsyncClient] = field(default_factory=list)

    async def person(self, email: str, at: Member, password: str = PASSWORD) -> Person:
        """Somebody who is signed in, and whose browser talks to one of the servers."""
        client = httpx.AsyncClient(base_url=at.url, headers={"Origin": ORIGIN}, timeout=SECONDS)
        self._clients.append(client)
        person = Person(client, email=email)
        result = await person.do("signIn", email=email, password=password)
        assert result["__typename"] == "SignInSuccess", result
        return person

    def told_in_logs(self) -> list[str]:
        """Secrets of the people who were here that a server or a worker has written down, by what they are."""
        said = "".join(one.log.read_text() for one in [*self.web, *self.workers] if one.log.exists())
        secrets = [("password", PASSWORD)]
        secrets += [("session", one.value or "") for client in self._clients for one in client.cookies.jar]
        return [what for what, secret in secrets if secret and secret in said]

    def elsewhere(self, person: Person, at: Member) -> Person:
        """The same browser, led to another server."""
        client = httpx.AsyncClient(
            base_url=at.url, headers={"Origin": ORIGIN}, cookies=person.client.cookies, timeout=SECONDS
        )
        self._clients.append(client)
        return Person(client, person.language, person.email)


@asynccontextmanager
async def fleet(
    folder: Path, web: int, workers: int, stage: Stage | None = None, /, **variables: str
) -> AsyncIterator[Fleet]:
    """*stage*: where their clock can be moved, and they can die where a test wants it."""

    def member(name: str, port: int) -> Member:
        metrics_port = free_port()
        own = {
            **os.environ, "FIEL_DATA_DIR": str(folder), "FIEL_LOG_LEVEL": "warning", "NO_COLOR": "1",
            "FIEL_PUBLIC_URL": ORIGIN, "FIEL_METRICS_PORT": str(metrics_port), **variables,
        }  # fmt: skip
        return Member(name, port, metrics_port, own, folder / f"{name}.log", stage)

    ships = Fleet(
        [member(f"web{number}", free_port()) for number in range(1, web + 1)],
        [member(f"worker{number}", 0) for number in range(1, workers + 1)],
    )
    everyone = [*ships.web, *ships.workers]
    try:
        await asyncio.gather(*(one.start() for one in everyone))
        yield ships
    finally:
        for client in ships._clients:
            await client.aclose()
        running = [one for one in everyone if one.process is not None and one.process.returncode is None]
        for one in running:
            one.tell_to_stop()
        await asyncio.gather(*(one.stopped() for one in running))
    assert ships.told_in_logs() == []


@dataclass
class Watcher:
    """A phone that looks at a wallet, over one server's WebSocket."""

    socket: aiohttp.ClientWebSocketResponse

    async def balance(self) -> int:
        """The next one that it is told."""
        async with asyncio.timeout(SECONDS):
            message: dict[str, Any] = await self.socket.receive_json()
        assert message["type"] == "next", message
        return int(message["payload"]["data"]["walletChanged"]["balance"])

    async def until(self, balance: int) -> None:
        while await self.balance() != balance:
            pass

    async def closed_with(self) -> int | None:
        async with asyncio.timeout(SECONDS):
            while (await self.socket.receive()).type not in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED):
                pass
        return self.socket.close_code


@asynccontextmanager
async def watching(person: Person, at: Member, merchant: str = "cafe-aurora") -> AsyncIterator[Watcher]:
    cookies = "; ".join(f"{one.name}={one.value}" for one in person.client.cookies.jar)
    headers = {"Origin": ORIGIN, "Cookie": cookies}
    query = f'subscription {{ walletChanged(merchant: "{merchant}") {{ balance }} }}'
    async with (
        aiohttp.ClientSession() as http,
        http.ws_connect(f"{at.url}/graphql", headers=headers, protocols=["graphql-transport-ws"]) as opened,
    ):
        await opened.send_json({"type": "connection_init"})
        assert (await opened.receive_json())["type"] == "connection_ack"
        await opened.send_json({"id": "1", "type": "subscribe", "payload": {"query": query}})
        yield Watcher(opened)
