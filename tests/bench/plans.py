"""What a wallet costs with plans, without, and in Node (Mercurius with its JIT): ``python -m tests.bench.plans``.

The wallet compared with Node: merchant, code, balance, five rewards, two redemptions, the last twenty movements. After
it what the customer's app itself asks for, all its wallets with texts, expiries, referral and the why of each movement.

Servers in processes of their own over one PostgreSQL, asked in alternating rounds by the same client. Then the wallet
of a shop with few movements against that of the same shop with many: ``python -m tests.bench.plans 1000000`` for fewer.
"""

from __future__ import annotations

import asyncio
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
import orjson
import psutil
import uvloop

sys.path.insert(0, str(Path(__file__).parents[1]))
from bench.results import tell
from bench.sizes import sized
from fiel.core import db
from fiel.core.logs import set_up_logs
from fiel.core.settings import load_settings
from fiel.migrations.runner import migrate
from support.browser import served, until_healthy
from support.databases import database_at
from support.house import opened_house
from support.ports import free_port
from support.postgres import private_postgres
from support.town import Town, built_town

ROUNDS, REQUESTS, SIDE_BY_SIDE, WARM_UP = sized(9), sized(400, 32), 16, sized(300, 32)
FEW, MANY, ACCOUNTS = sized(10_000, 1_000), sized(10_000_000, 20_000), sized(10_000, 100)
PACKAGES = ("mercurius@16", "fastify@5", "pg@8")
WALLET = """query Wallet($merchant: String!) { wallet(merchant: $merchant) { id memberCode balance
  merchant { id slug name color currency } rewards { id title cost stock }
  redemptions(first: 10) { edges { node { id status cost rewardTitle requestedAt } }
    pageInfo { hasNextPage endCursor } }
  transactions(first: 20) { edges { node { id kind reason points occurredAt description } }
    pageInfo { hasNextPage endCursor } } } }"""
_WALLET = orjson.dumps({"query": WALLET, "variables": {"merchant": "cafe-aurora"}})
DOCUMENTS = Path(__file__).parents[2] / "pwa/src/customer/documents.ts"


@dataclass
class Server:
    name: str
    url: str
    process: psutil.Process
    costs: list[float] = field(default_factory=list)
    rates: list[float] = field(default_factory=list)

    async def round(self, cookie: str, asked: bytes, requests: int) -> None:
        before, start = _cpu(self.process), time.perf_counter()
        await _load(self.url, cookie, asked, requests)
        self.rates.append(requests / (time.perf_counter() - start))
        self.costs.append((_cpu(self.process) - before) / requests * 1e6)


async def main(many: int) -> None:
    set_up_logs(load_settings(log_level="error"))
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        database = await _database(stack.enter_context(private_postgres()))
        cookie = await _lived_in(database, folder)
        servers = [
            await stack.enter_async_context(_fiel("with plans", folder, database, FIEL_GRAPHQL_PLANS="1")),
            await stack.enter_async_context(_fiel("by graphql-core", folder, database, FIEL_GRAPHQL_PLANS="0")),
        ]
        if packages := _packages(folder):
            servers.append(await stack.enter_async_context(_mercurius(packages, database)))
        answers = [await _ask(*await _connected(server.url), server.url, cookie, _WALLET) for server in servers]
        _check(servers, answers)
        await _compare(("plan_core", "plan_mercurius"), servers, cookie, _WALLET)
        tell("plan_cpu", "PostgreSQL", servers[0].costs, "µs")
        for peer in servers[2:]:
            rates = [ours / theirs for ours, theirs in zip(servers[0].rates, peer.rates, strict=True)]
            tell("plan_rate", "PostgreSQL", rates)
        await _compare(("plan_app",), servers[:2], cookie, _app_document("WalletsQuery"))
        await _grow(servers[0], database, cookie, many)


def _app_document(name: str) -> bytes:
    """A document of the customer's app, as it sends it."""
    found = re.search(rf"{name} = graphql\(`(.*?)`\)", DOCUMENTS.read_text(), re.DOTALL)
    if found is None:
        raise RuntimeError(f"the app has no {name}")
    return orjson.dumps({"query": found[1]})


async def _compare(rows: tuple[str, ...], servers: list[Server], cookie: str, asked: bytes) -> None:
    """The first server with each of the others, of which the rows are."""
    for server in servers:
        await _load(server.url, cookie, asked, WARM_UP)
        server.costs.clear()
        server.rates.clear()
    for _ in range(ROUNDS):
        for server in servers:
            await server.round(cookie, asked, REQUESTS)
    ours = servers[0]
    for server, row in zip(servers[1:], rows, strict=False):
        cost, rate = statistics.median(server.costs), statistics.median(server.rates)
        costs = [theirs / own for theirs, own in zip(server.costs, ours.costs, strict=True)]
        tell(row, "PostgreSQL", costs, more=f"({cost:.0f} µs, {rate:.0f} a second)")


async def _grow(server: Server, database: str, cookie: str, many: int) -> None:
    """The same wallet before and after its shop has many movements; its own grow with them."""
    few_costs, few_times = await _alone(server, cookie)
    await _moved(database, many)
    many_costs, many_times = await _alone(server, cookie)
    tell("grow_cpu", "PostgreSQL", many_costs / few_costs, more=f"({many:,} movements)")
    tell("grow_time", "PostgreSQL", many_times / few_times)


async def _alone(server: Server, cookie: str) -> tuple[float, float]:
    """CPU and time of a request, one after the other."""
    server.costs.clear()
    connection, times = await _connected(server.url), []
    for _ in range(ROUNDS):
        before, start = _cpu(server.process), time.perf_counter()
        for _ in range(REQUESTS):
            await _ask(*connection, server.url, cookie, _WALLET)
        times.append((time.perf_counter() - start) / REQUESTS)
        server.costs.append(_cpu(server.process) - before)
    connection[1].close()
    return min(server.costs), min(times)


def _cpu(process: psutil.Process) -> float:
    spent = process.cpu_times()
    return spent.user + spent.system


async def _load(url: str, cookie: str, asked: bytes, requests: int) -> None:
    async def ask_some() -> None:
        connection = await _connected(url)
        for _ in range(requests // SIDE_BY_SIDE):
            await _ask(*connection, url, cookie, asked)
        connection[1].close()

    await asyncio.gather(*(ask_some() for _ in range(SIDE_BY_SIDE)))


async def _connected(url: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection("127.0.0.1", urlsplit(url).port)


async def _ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, url: str, cookie: str, body: bytes) -> bytes:
    """A client that costs little beside what it asks."""
    head = (
        f"POST /graphql HTTP/1.1\r\nHost: {urlsplit(url).netloc}\r\nCookie: {cookie}\r\nAccept-Language: es\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    writer.write(head.encode() + body)
    answer = await reader.readuntil(b"\r\n\r\n")
    length = next(line for line in answer.lower().split(b"\r\n") if line.startswith(b"content-length:"))
    return await reader.readexactly(int(length.split(b":")[1]))


def _check(servers: list[Server], answers: list[bytes]) -> None:
    """All tell the same wallet; moments in each one's way."""
    found = [orjson.loads(answer)["data"]["wallet"] for answer in answers]
    for wallet in found:
        for part in ("redemptions", "transactions"):
            for edge in wallet[part]["edges"]:
                for name in ("occurredAt", "requestedAt"):
                    if name in edge["node"]:
                        moment = datetime.fromisoformat(edge["node"][name])
                        edge["node"][name] = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    for server, wallet in zip(servers, found, strict=True):
        if wallet != found[0]:
            raise RuntimeError(f"{server.name} tells another wallet: {wallet}, {found[0]}")


async def _database(url: str) -> str:
    connection = await asyncpg.connect(url)
    await connection.execute("CREATE DATABASE bench")
    await connection.close()
    return database_at(url, "bench")


async def _lived_in(database: str, folder: Path) -> str:
    """A town with a wallet to look at; the cookie of its owner."""
    settings = load_settings(database_url=database, data_dir=folder, worker=False)
    await migrate(settings)
    async with opened_house(settings) as house:
        house.clock.now = datetime.now(UTC)
        town: Town = await built_town(house)
        for _ in range(40):
            await town.award(town.ana, 10)
        for cost in (50, 60, 70, 80, 90):
            reward = await town.reward(cost)
            if cost < 70:
                await town.request(town.ana, reward)
        cookies = "; ".join(f"{name}={value}" for name, value in town.ana.person.client.cookies.items())
    await _moved(database, FEW)
    return cookies


async def _moved(database: str, movements: int) -> None:
    """The shop has so many movements in all, over many accounts, and the wallet looked at its share of them."""
    async with db.opened(database):
        [known] = await db.fetch(
            "SELECT max(w.points_account_id) FILTER (WHERE w.given_name = 'Ana') AS account, w.merchant_id,"
            " (SELECT count(*) FROM points_transaction) AS movements FROM membership w JOIN merchant m"
            " ON m.id = w.merchant_id WHERE m.slug = 'cafe-aurora' GROUP BY w.merchant_id"
        )
    connection = await asyncpg.connect(database)
    accounts = await connection.fetch(
        "INSERT INTO points_account (balance, deficit, lifetime, merchant_id) SELECT 1000, 0, 1000, $1::bigint"
        " FROM generate_series(1, $2::int) RETURNING id", known["merchant_id"], ACCOUNTS,
    )  # fmt: skip
    first = accounts[0]["id"]
    await connection.execute(
        "INSERT INTO points_transaction (kind, points, deficit_delta, balance_after, reason, actor_kind, actor_id, why,"
        " occurred_at, created_at, account_id, merchant_id) SELECT 'EARN', 1, 0, 1, 'PURCHASE', 'employee', 1, '[]',"
        " now() - interval '1 minute' * (n % 500000), now() - interval '1 minute' * (n % 500000),"
        " CASE WHEN n % $4::int = 0 THEN $1::bigint ELSE $2::bigint + n % $4::int END, $5::bigint"
        " FROM generate_series(1, $3::bigint) n",
        known["account"], first, max(0, movements - known["movements"]), ACCOUNTS, known["merchant_id"], timeout=3600,
    )  # fmt: skip
    await connection.execute("VACUUM ANALYZE points_transaction", timeout=3600)
    await connection.close()


@asynccontextmanager
async def _fiel(name: str, folder: Path, database: str, **environment: str) -> AsyncIterator[Server]:
    own = folder / name.replace(" ", "-")
    own.mkdir()
    async with served(own, FIEL_DATABASE_URL=database, FIEL_WORKER="0", **environment) as running:
        yield Server(name, running.url, psutil.Process(running.pid))


def _packages(folder: Path) -> Path | None:
    """A folder with Mercurius in it; None where npm can't install it."""
    packages = folder / "packages"
    packages.mkdir()
    try:
        subprocess.run(
            ["npm", "install", "--no-audit", "--no-fund", "--silent", "--ignore-scripts", *PACKAGES],
            cwd=packages, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        print("no Mercurius to compare with: npm can't install it here")
        return None
    return packages


@asynccontextmanager
async def _mercurius(packages: Path, database: str) -> AsyncIterator[Server]:
    port, log = free_port(), packages / "node.log"
    program = Path(__file__).with_name("mercurius.mjs")
    with log.open("w") as output:
        process = await asyncio.create_subprocess_exec(
            "node", str(program), database, str(port), cwd=packages, stdout=output, stderr=output,
            env={"NODE_ENV": "production", "PATH": os.environ["PATH"]},
        )  # fmt: skip
    try:
        await until_healthy(f"http://127.0.0.1:{port}", process, log)
        yield Server("by Mercurius with JIT", f"http://127.0.0.1:{port}", psutil.Process(process.pid))
    finally:
        process.terminate()
        await process.wait()


if __name__ == "__main__":
    uvloop.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY))
