"""A shop that was lived in, servers over it, and a client that costs little: for all that looks at wallets' cost."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
import orjson
import psutil

sys.path.insert(0, str(Path(__file__).parents[1]))
from bench.sizes import sized
from fiel.core import db
from fiel.core.settings import load_settings
from fiel.migrations.runner import migrate
from support.browser import served
from support.databases import database_at
from support.house import opened_house
from support.town import Town, built_town

FEW, ACCOUNTS = sized(10_000, 1_000), sized(10_000, 100)
SIDE_BY_SIDE = 16
WALLET = """query Wallet($merchant: String!) { wallet(merchant: $merchant) { id memberCode balance
  merchant { id slug name color currency } rewards { id title cost stock }
  redemptions(first: 10) { edges { node { id status cost rewardTitle requestedAt } }
    pageInfo { hasNextPage endCursor } }
  transactions(first: 20) { edges { node { id kind reason points occurredAt description } }
    pageInfo { hasNextPage endCursor } } } }"""
ASKED = orjson.dumps({"query": WALLET, "variables": {"merchant": "cafe-aurora"}})


@dataclass
class Server:
    name: str
    url: str
    process: psutil.Process
    costs: list[float] = field(default_factory=list)
    rates: list[float] = field(default_factory=list)

    async def round(self, cookie: str, asked: bytes, requests: int) -> None:
        before, start = cpu_of(self.process), time.perf_counter()
        await load(self.url, cookie, asked, requests)
        self.rates.append(requests / (time.perf_counter() - start))
        self.costs.append((cpu_of(self.process) - before) / requests * 1e6)


def cpu_of(process: psutil.Process) -> float:
    spent = process.cpu_times()
    return spent.user + spent.system


async def load(url: str, cookie: str, asked: bytes, requests: int) -> None:
    async def ask_some() -> None:
        connection = await connected(url)
        for _ in range(requests // SIDE_BY_SIDE):
            await ask(*connection, url, cookie, asked)
        connection[1].close()

    await asyncio.gather(*(ask_some() for _ in range(SIDE_BY_SIDE)))


async def connected(url: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection("127.0.0.1", urlsplit(url).port)


async def ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, url: str, cookie: str, body: bytes) -> bytes:
    """A client that costs little beside what it asks."""
    head = (
        f"POST /graphql HTTP/1.1\r\nHost: {urlsplit(url).netloc}\r\nCookie: {cookie}\r\nAccept-Language: es\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    writer.write(head.encode() + body)
    answer = await reader.readuntil(b"\r\n\r\n")
    length = next(line for line in answer.lower().split(b"\r\n") if line.startswith(b"content-length:"))
    return await reader.readexactly(int(length.split(b":")[1]))


async def make_database(url: str) -> str:
    connection = await asyncpg.connect(url)
    await connection.execute("CREATE DATABASE bench")
    await connection.close()
    return database_at(url, "bench")


async def lived_in(database: str, folder: Path) -> str:
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
    await moved(database, FEW)
    return cookies


async def moved(database: str, movements: int) -> None:
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
async def fiel(name: str, folder: Path, database: str, **environment: str) -> AsyncIterator[Server]:
    own = folder / name.replace(" ", "-")
    own.mkdir()
    async with served(own, FIEL_DATABASE_URL=database, FIEL_WORKER="0", **environment) as running:
        yield Server(name, running.url, psutil.Process(running.pid))
