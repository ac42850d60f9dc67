"""What reads, awards, tiers, reports, coupons, imports and pushes cost, against plain SQL or a peer: ``make bench``.

Alternating rounds in one process, on both engines; ratios, since absolute times follow the machine. On one of them:
``python -m tests.bench.ratios PostgreSQL``.
"""

from __future__ import annotations

import asyncio
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Collection
from pathlib import Path
from typing import Any

import asyncpg
import orjson
import uvloop

sys.path.insert(0, str(Path(__file__).parents[1]))
from bench.conditional import measure_conditional
from bench.coupons import measure_coupons
from bench.imports import measure_import
from bench.programme import measure_programme
from bench.pushes import measure_pushes
from bench.reports import measure_reports
from bench.results import ENGINES, tell
from bench.sizes import sized
from bench.standings import measure_standings
from fiel.core import db
from fiel.core.db import statements
from fiel.core.logs import set_up_logs
from fiel.core.settings import Settings, load_settings
from fiel.migrations.runner import migrate, sqlite_path
from support.databases import database_at
from support.house import Person, opened_house
from support.postgres import private_postgres
from support.town import Town, built_town, key

ROUNDS, READS, AWARDS = sized(7), sized(60, 5), sized(30, 5)
WALLET = (
    '{ wallet(merchant: "cafe-aurora") { memberCode balance rewards { id cost } redemptions(first: 5) { edges { node {'
    " id status } } } transactions(first: 20) { edges { node { id points kind occurredAt } } } } }"
)
AWARD = "mutation ($i: AwardPointsInput!) { awardPoints(input: $i) { ... on AwardPointsSuccess { points balance } } }"
Statement = tuple[str, list[Any]]


async def main(engines: Collection[str]) -> None:
    set_up_logs(load_settings(log_level="error"))
    with tempfile.TemporaryDirectory() as folder:
        if "SQLite" in engines:
            file = Path(folder) / "bench.db"
            await measure("SQLite", load_settings(database_url=f"sqlite://{file}", data_dir=folder, worker=False))
        if "PostgreSQL" not in engines:
            return
        with private_postgres() as url:
            connection = await asyncpg.connect(url)
            await connection.execute("CREATE DATABASE bench")
            await connection.close()
            target = database_at(url, "bench")
            await measure("PostgreSQL", load_settings(database_url=target, data_dir=folder, worker=False))


async def measure(name: str, settings: Settings) -> None:
    from tortoise.backends.base.executor import EXECUTOR_CACHE

    EXECUTOR_CACHE.clear()
    await migrate(settings)
    async with opened_house(settings) as house:
        town = await built_town(house)
        await town.program(mostPointsPerEmployeeDay=10**12)
        for _ in range(40):
            await town.award(town.ana, 10)
        await town.reward(50)

        async def read() -> None:
            await post(town.ana.person, WALLET, {})

        async def give() -> None:
            form = {"member": {"code": town.ana.code}, "points": 10, "idempotencyKey": key()}
            await post(town.cashier, AWARD, {"i": form})

        reads = await recorded(read)
        await compare("read", name, settings, read, lambda: reads, READS)
        await compare("award", name, settings, give, await award_statements(town), AWARDS)
        await measure_conditional(name, town)
        await measure_standings(name, town)
        await measure_reports(name, town)
        await measure_programme(name, town)
        await measure_coupons(name, town)
        await measure_pushes(name, settings, town, many=not settings.is_sqlite)
        await measure_import(name, settings, town)


async def post(person: Person, query: str, variables: dict[str, Any]) -> None:
    """A request straight into the server, without the cost of an HTTP client."""
    cookies = "; ".join(f"{name}={value}" for name, value in person.client.cookies.items())
    headers = [(b"content-type", b"application/json"), (b"cookie", cookies.encode())]
    scope = {"type": "http", "method": "POST", "path": "/graphql", "query_string": b"", "headers": headers,
             "client": ("127.0.0.1", 1), "server": ("localhost", 8000), "scheme": "http", "root_path": ""}  # fmt: skip
    body = orjson.dumps({"query": query, "variables": variables})
    answer = b""

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        nonlocal answer
        answer += message.get("body", b"")

    await person.client._transport.app(scope, receive, send)  # type: ignore[attr-defined]  # it is ours
    if b'"errors"' in answer or b'"data"' not in answer:
        raise RuntimeError(answer)


async def compare(
    row: str, engine: str, settings: Settings, ours: Callable[[], Awaitable[None]],
    plain: Callable[[], list[Statement]], times: int,
) -> None:  # fmt: skip
    """Time of ours divided by that of a plain loop over the same statements, median of alternating rounds."""
    ratios, costs = [], []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for _ in range(times):
            await ours()
        mine = time.perf_counter() - start
        theirs = await plain_loop(settings, [plain() for _ in range(times)])
        ratios.append(mine / theirs)
        costs.append(mine / times * 1000)
    tell(row, engine, ratios, more=f"({statistics.median(costs):.1f} ms each)")


async def plain_loop(settings: Settings, runs: list[list[Statement]]) -> float:
    if settings.is_sqlite:
        return await asyncio.to_thread(_plain_sqlite, sqlite_path(settings.database), runs)
    connection = await asyncpg.connect(settings.database)
    start = time.perf_counter()
    for work in runs:
        async with connection.transaction():
            for sql, values in work:
                await connection.fetch(sql, *values)
    taken = time.perf_counter() - start
    await connection.close()
    return taken


def _plain_sqlite(path: Path, runs: list[list[Statement]]) -> float:
    connection = sqlite3.connect(path, isolation_level=None, timeout=30)
    connection.execute("PRAGMA synchronous = FULL")
    start = time.perf_counter()
    for work in runs:
        writes = any(not sql.startswith("SELECT") for sql, _ in work)
        connection.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
        for sql, values in work:
            connection.execute(statements.numbered(sql), values).fetchall()
        connection.execute("COMMIT")
    taken = time.perf_counter() - start
    connection.close()
    return taken


async def recorded(work: Callable[[], Awaitable[None]]) -> list[Statement]:
    """The statements that *work* runs."""
    seen: list[Statement] = []
    plain = statements.run

    async def counted(client: Any, sql: str, values: Any) -> Any:
        seen.append((sql, list(values)))
        return await plain(client, sql, values)

    statements.run = counted
    try:
        await work()
    finally:
        statements.run = plain
    return seen


async def award_statements(town: Town) -> Callable[[], list[Statement]]:
    """What any till must write for an award: entry, lot, move, balance, and the row that says it happened."""
    account = (await db.fetch(
        "SELECT m.points_account_id AS id FROM membership m WHERE m.given_name = 'Luis'"
    ))[0]["id"]  # fmt: skip
    now, rng = town.house.clock(), random.Random(3)
    entry = (
        "INSERT INTO points_transaction (account_id, merchant_id, kind, points, deficit_delta, balance_after,"
        " actor_kind, actor_id, why, occurred_at, created_at)"
        " SELECT $1, merchant_id, 'EARN', 10, 0, balance + 10, 'employee', 1, '[]', $2, $2"
        " FROM points_account WHERE id = $1 RETURNING id"
    )
    lot = (
        "INSERT INTO points_lot (account_id, transaction_id, points, remaining) SELECT $1, max(id), 10, 10"
        " FROM points_transaction WHERE account_id = $1 RETURNING id"
    )
    move = (
        "INSERT INTO lot_move (transaction_id, lot_id, points) SELECT max(transaction_id), max(id), 10 FROM points_lot"
        " WHERE account_id = $1 RETURNING id"
    )
    balance = "UPDATE points_account SET balance = balance + 10 WHERE id = $1 RETURNING id"
    happened = (
        "INSERT INTO activity (kind, actor_kind, actor_id, data, origin, at) VALUES ('points.earned', 'employee', 1,"
        " '{}', 'bench', $1) RETURNING id"
    )
    claimed = (
        "INSERT INTO idempotency_key (merchant_id, key, meaning, result, created_at) VALUES (1, $1, 'bench', '{}', $2)"
        " RETURNING id"
    )

    def statements() -> list[Statement]:
        return [
            (claimed, [f"{key()}{rng.random()}", now]), (entry, [account, now]), (lot, [account]), (move, [account]),
            (balance, [account]), (happened, [now]),
        ]  # fmt: skip

    return statements


if __name__ == "__main__":
    uvloop.run(main(sys.argv[1:] or ENGINES))
