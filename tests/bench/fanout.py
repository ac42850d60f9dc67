"""CPU that the server takes to tell news to thousands of sockets, and the memory that each takes: beside a bare
Starlette loop that sends ready text to the same sockets, and npm ``graphql-ws``. Each server is a process of its own.
"""

from __future__ import annotations

import asyncio
import base64
import os
import resource
import shutil
import statistics
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from bench.results import tell
from bench.sizes import sized
from fiel.core.settings import Settings, load_settings
from fiel.migrations.runner import migrate
from support.crowd import crowd
from support.house import opened_house
from support.ports import free_port
from support.town import built_town, key

ROUNDS, SOCKETS, MANY = sized(7, 2), sized(2_000, 50), sized(10_000, 100)
PACKAGES = ("graphql-ws@6.4.2", "graphql@16.15.0", "ws@8.23.0")
CONNECTING_AT_ONCE = 50
SECONDS = 300
PEER = """
const { WebSocketServer } = require("ws"), { useServer } = require("graphql-ws/use/ws");
const { buildSchema, parse } = require("graphql"), { createServer } = require("node:http");
const [port, text] = process.argv.slice(2), listeners = new Set();
const schema = buildSchema("type Query { a: Int } type Subscription { newsPublished: News }"
  + " type News { title: String excerpt: String merchantSlug: String }");
async function* news() {
  const waiting = []; let wake = () => {};
  const listener = (one) => { waiting.push(one); wake(); };
  listeners.add(listener);
  try {
    for (;;) {
      while (waiting.length) yield { newsPublished: waiting.shift() };
      await new Promise((resolve) => { wake = resolve; });
    }
  } finally { listeners.delete(listener); }
}
const server = createServer();
const sockets = new WebSocketServer({ server, path: "/graphql" });
useServer({ schema, roots: { subscription: { newsPublished: news } } }, sockets);
process.stdin.on("data", () => {
  const { user, system } = process.cpuUsage();
  const told = { title: "Hoy, dos por uno", excerpt: text, merchantSlug: "cafe-aurora" };
  console.log((user + system) / 1e6, process.memoryUsage().rss, listeners.size);
  for (const listener of listeners) listener(told);
});
server.listen(Number(port), "127.0.0.1", () => console.log("ready"));
"""
QUERY = "subscription { newsPublished { title excerpt merchantSlug } }"
MARK = b'"newsPublished":{'
TEXT = "Todos los cafés de la tarde, de cuatro a siete, son dos por el precio de uno."


@dataclass
class Server:
    process: asyncio.subprocess.Process
    port: int

    async def asked(self, *, tells: bool = False) -> tuple[float, int, int]:
        """CPU seconds and bytes of memory until now, and who listens. *tells*: and it tells the news."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(b"tell\n" if tells else b"look\n")
        cpu, memory, listeners = (await self.process.stdout.readline()).split()
        return float(cpu), int(memory), int(listeners)


class Phone(asyncio.Protocol):
    """A browser's socket: opens, subscribes, counts what it hears."""

    def __init__(self, port: int, cookie: str, crowd: Crowd) -> None:
        self.port, self.cookie, self.crowd = port, cookie, crowd
        self.acknowledged = asyncio.get_running_loop().create_future()
        self.is_open = False
        self.rest = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        nonce = base64.b64encode(os.urandom(16)).decode()
        transport.write(
            f"GET /graphql HTTP/1.1\r\nHost: localhost:{self.port}\r\nOrigin: http://localhost:{self.port}\r\n"
            f"Cookie: fiel={self.cookie}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            f"Sec-WebSocket-Key: {nonce}\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n".encode()
        )

    def data_received(self, data: bytes) -> None:
        if self.acknowledged.done():
            whole = self.rest + data
            told = whole.count(MARK)
            self.rest = b"" if told else whole[-len(MARK) :]
            self.crowd.hears(told)
            return
        self.rest += data
        if not self.is_open and b"\r\n\r\n" in self.rest:
            self.is_open = True  # not before: what comes with the request is lost to uvicorn
            self.transport.write(_frame('{"type":"connection_init"}'))
        elif b"connection_ack" in self.rest:
            self.rest = b""
            self.acknowledged.set_result(None)
            self.transport.write(_frame(f'{{"id":"1","type":"subscribe","payload":{{"query":"{QUERY}"}}}}'))

    def connection_lost(self, error: Exception | None) -> None:
        if not self.acknowledged.done():
            self.acknowledged.set_exception(ConnectionError(self.rest[-120:]))


class Crowd:
    def __init__(self) -> None:
        self.phones: list[Phone] = []
        self.heard = 0
        self.all_heard = asyncio.Event()

    def hears(self, told: int) -> None:
        self.heard += told
        if self.heard >= len(self.phones):
            self.all_heard.set()

    async def connect(self, port: int, cookies: list[str]) -> None:
        slots = asyncio.Semaphore(CONNECTING_AT_ONCE)

        async def one(cookie: str) -> None:
            async with slots:
                _, phone = await asyncio.get_running_loop().create_connection(
                    lambda: Phone(port, cookie, self), "127.0.0.1", port
                )
                self.phones.append(phone)
                await phone.acknowledged

        await asyncio.gather(*(one(cookie) for cookie in cookies))

    async def told(self, server: Server) -> float:
        """CPU seconds of the server until everybody has heard."""
        self.heard = 0
        self.all_heard.clear()
        before, *_ = await server.asked(tells=True)
        await self.all_heard.wait()
        after, *_ = await server.asked()
        return after - before

    def leave(self) -> None:
        for phone in self.phones:
            phone.transport.abort()


def _frame(text: str) -> bytes:
    """A client's text frame, masked by zeros (RFC 6455, 5.3)."""
    body = text.encode()
    length = bytes([0x80 | len(body)]) if len(body) < 126 else b"\xfe" + len(body).to_bytes(2, "big")
    return b"\x81" + length + bytes(4) + body


async def measure_fan_out() -> None:
    _raise_limit(max(MANY, 3 * SOCKETS) + 1_000)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        settings, cookies = await _house(place)
        async with asyncio.timeout(SECONDS * 4):
            kinds = ["fiel", "bare"]
            if npm := shutil.which("npm"):
                await _npm(npm, place)
                kinds.append("node")
            (ours, *peers), memory = await _measured(kinds, settings, cookies[:SOCKETS], place)
            for row, peer in zip(("fan_bare", "fan_node"), peers, strict=False):
                costs = f"({statistics.median(ours) * 1e6:.0f} µs a message and {statistics.median(peer) * 1e6:.0f})"
                tell(row, "SQLite", [mine / theirs for mine, theirs in zip(ours, peer, strict=True)], more=costs)
            tell("fan_memory", "SQLite", memory / 1024, "KiB")
            [ours], memory = await _measured(["fiel"], settings, cookies, place)
            tell("fan_many", "SQLite", [cost * 1e6 for cost in ours], "µs")
            tell("fan_many_memory", "SQLite", memory / 1024, "KiB")


async def _measured(
    kinds: list[str], settings: Settings, cookies: list[str], place: Path
) -> tuple[list[list[float]], float]:
    """CPU seconds a message of each kind of server, in alternating rounds; bytes of memory a socket of the first."""
    async with AsyncExitStack() as stack:
        servers = [await stack.enter_async_context(_server(kind, settings, place)) for kind in kinds]
        crowds, memory = [Crowd() for _ in servers], list[float]()
        for server, crowd in zip(servers, crowds, strict=True):
            _, before, _ = await server.asked()
            await crowd.connect(server.port, cookies)
            while (await server.asked())[2] < len(cookies):  # noqa: ASYNC110 -- they are in another process
                await asyncio.sleep(0.1)  # the last of them are beginning
            await crowd.told(server)  # what is made once, is made
            memory.append(((await server.asked())[1] - before) / len(cookies))
        costs: list[list[float]] = [[] for _ in servers]
        for _ in range(ROUNDS):
            for server, crowd, own in zip(servers, crowds, costs, strict=True):
                own.append(await crowd.told(server) / len(cookies))
        for crowd in crowds:
            crowd.leave()
    return costs, memory[0]


@asynccontextmanager
async def _server(which: str, settings: Settings, place: Path) -> AsyncIterator[Server]:
    port = free_port()
    command = [sys.executable, "-m", "tests.bench.fanout_servers", which, str(port), TEXT]
    if which == "node":
        (place / "peer.js").write_text(PEER)
        command = ["node", str(place / "peer.js"), str(port), TEXT]
    environment = {
        **os.environ, "FIEL_DATA_DIR": str(settings.data_dir), "FIEL_DATABASE_URL": settings.database_url,
        "FIEL_PUBLIC_URL": f"http://localhost:{port}", "FIEL_WORKER": "0", "FIEL_LOG_LEVEL": "error",
    }  # fmt: skip
    process = await asyncio.create_subprocess_exec(
        *command, env=environment, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        if (await process.stdout.readline()).strip() != b"ready":
            raise RuntimeError(f"{which} did not start")
        yield Server(process, port)
    finally:
        process.kill()
        await process.wait()


async def _house(place: Path) -> tuple[Settings, list[str]]:
    """A shop with a crowd of customers, and news that is on."""
    settings = load_settings(database_url=f"sqlite://{place / 'fan.db'}", data_dir=place, worker=False)
    await migrate(settings)
    async with opened_house(settings) as house:
        town = await built_town(house)
        form = {"title": "Hoy, dos por uno", "text": TEXT}
        result = await town.manager.do("publishNews", news=form, idempotencyKey=key())
        assert result["__typename"] == "PublishNewsSuccess", result
        await house.run_jobs()
        [merchant] = await house.rows("SELECT id FROM merchant WHERE slug = 'cafe-aurora'")
        house.clock.move(days=4000)  # the crowd's sessions last
        numbers = await crowd(merchant["id"], MANY, "https://push.invalid", {"p256dh": "", "auth": ""}, house.clock())
    return settings, [f"crowd{number}" for number in numbers]


async def _npm(npm: str, place: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        npm, "install", "--silent", "--no-fund", "--no-audit", *PACKAGES, cwd=place, stdout=asyncio.subprocess.DEVNULL
    )
    if await process.wait():
        raise RuntimeError("npm install failed")


def _raise_limit(files: int) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = files if hard == resource.RLIM_INFINITY else min(files, hard)
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


if __name__ == "__main__":
    asyncio.run(measure_fan_out())
