"""Whether a wallet costs more in a shop with many movements: ``python -m tests.bench.growing 1000000`` for fewer.

Two databases that were one until the second was filled, a server over each, asked in turns one request at a time; the
wallet looked at has its share of the movements.
"""

from __future__ import annotations

import sys
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path

import asyncpg
import uvloop

sys.path.insert(0, str(Path(__file__).parents[1]))
from bench.results import tell
from bench.sizes import sized
from bench.wallets import ASKED, Server, ask, connected, cpu_of, fiel, lived_in, load, make_database, moved
from fiel.core.logs import set_up_logs
from fiel.core.settings import load_settings
from support.databases import database_at
from support.postgres import private_postgres

ROUNDS, REQUESTS, WARM_UP, MANY = sized(15), sized(400, 32), sized(300, 32), sized(10_000_000, 20_000)


async def main(many: int) -> None:
    set_up_logs(load_settings(log_level="error"))
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = stack.enter_context(private_postgres())
        few = await make_database(url)
        cookie = await lived_in(few, folder)
        connection = await asyncpg.connect(url)
        await connection.execute("CREATE DATABASE many TEMPLATE bench")
        await connection.execute("CHECKPOINT", timeout=3600)
        await connection.close()
        await moved(database_at(url, "many"), many)
        servers = [await stack.enter_async_context(fiel(name, folder, database_at(url, name)))
                   for name in ("bench", "many")]  # fmt: skip
        for server in servers:
            await load(server.url, cookie, ASKED, WARM_UP)
        times: list[list[float]] = [[], []]
        for number in range(ROUNDS):
            for server, kept in list(zip(servers, times, strict=True))[:: -1 if number % 2 else 1]:
                kept.append(await _in_turn(server, cookie))
        tell("grow_cpu", "PostgreSQL", _ratios(servers[0].costs, servers[1].costs), more=f"({many:,} movements)")
        tell("grow_time", "PostgreSQL", _ratios(*times))


async def _in_turn(server: Server, cookie: str) -> float:
    """Seconds of so many requests, one after the other; their CPU goes to the server's costs."""
    connection = await connected(server.url)
    before, start = cpu_of(server.process), time.perf_counter()
    for _ in range(REQUESTS):
        await ask(*connection, server.url, cookie, ASKED)
    seconds = time.perf_counter() - start
    server.costs.append(cpu_of(server.process) - before)
    connection[1].close()
    return seconds


def _ratios(few: list[float], many: list[float]) -> list[float]:
    return [one / other for one, other in zip(many, few, strict=True)]


if __name__ == "__main__":
    uvloop.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY))
