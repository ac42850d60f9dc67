"""What an import of 100,000 customers with their points costs, against a plain set-based load of the same rows.

The plain load writes the same tables from a staging table in one transaction and checks nothing.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import asyncpg
import psutil

from bench.results import tell
from bench.sizes import sized
from fiel.core.settings import Settings
from fiel.migrations.runner import sqlite_path
from support.imports import brought, job
from support.town import Town

ROWS = sized(100_000, 200)
SECONDS_BETWEEN_LOOKS = 0.1
STAGED = [
    (number, f"Persona {number} Muñoz", f"p{number}@plano.example", f"+346{number:08d}", "León", number % 50 + 1)
    for number in range(1, ROWS + 1)
]
LOAD = (
    "INSERT INTO customer (id, name, email, phone, city, language, created_at) SELECT {c} + n, name, email, phone,"
    " city, 'es', {now} FROM staged",
    "INSERT INTO member_code (customer_id, code, kind, created_at) SELECT {c} + n, 'B' || n, 'CARD', {now} FROM staged",
    "INSERT INTO points_account (id, merchant_id, balance, deficit, lifetime) SELECT {a} + n, 1, points, 0, points"
    " FROM staged",
    "INSERT INTO membership (id, customer_id, merchant_id, points_account_id, given_name, given_email, given_phone,"
    " city, search_key, version, carry, carry_of, spend_minor, purchases, joined_at) SELECT {m} + n, {c} + n, 1,"
    " {a} + n, name, email, phone, city, lower(name) || ' ' || email || ' ' || phone, 1, 0, 1, 0, 0, {now} FROM staged",
    "INSERT INTO points_transaction (id, account_id, merchant_id, kind, points, deficit_delta, balance_after, reason,"
    " actor_kind, actor_id, why, occurred_at, created_at) SELECT {t} + n, {a} + n, 1, 'EARN', points, 0, points,"
    " 'IMPORT', 'employee', 1, '[]', {now}, {now} FROM staged",
    "INSERT INTO points_lot (id, account_id, transaction_id, points, remaining) SELECT {l} + n, {a} + n, {t} + n,"
    " points, points FROM staged",
    "INSERT INTO lot_move (transaction_id, lot_id, points) SELECT {t} + n, {l} + n, points FROM staged",
    "INSERT INTO activity (kind, merchant_id, customer_id, membership_id, actor_kind, actor_id, data, origin, at)"
    " SELECT 'member.imported', 1, {c} + n, {m} + n, 'employee', 1, '{{}}', 'bench', {now} FROM staged",
)
TABLES = {"c": "customer", "a": "points_account", "m": "membership", "t": "points_transaction", "l": "points_lot"}


@dataclass
class Peak:
    megabytes: float = 0


async def measure_import(name: str, settings: Settings, town: Town) -> None:
    text = "nombre,correo,teléfono,ciudad,puntos\n" + "".join(
        f"Persona {n} Muñoz,p{n}@lista.example,+347{n:08d},León,{points}\n" for n, *_, points in STAGED
    )
    found = await brought(town, "CUSTOMERS", text)
    mapping = [column["field"] for column in found["columns"]]
    async with worker(settings) as peak:
        await town.manager.do("checkImport", id=found["id"], mapping=mapping)
        check = await until(town, found["id"], "CHECKED")
        await town.manager.do("runImport", id=found["id"])
        run = await until(town, found["id"], "DONE")
    plain = await plain_load(settings)
    tell("import", name, run / plain, more=f"({run:.0f} s, {ROWS / run:,.0f} rows a second, against {plain:.1f} s)")
    tell("import_check", name, check / plain, more=f"({check:.0f} s)")
    tell("import_memory", name, peak.megabytes, "MB")


async def until(town: Town, identifier: str, state: str) -> float:
    """Seconds until the import has come so far."""
    start = time.perf_counter()
    while (found := await job(town, identifier))["state"] != state:
        if found["state"] == "FAILED":
            raise RuntimeError(found)
        await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
    return time.perf_counter() - start


@asynccontextmanager
async def worker(settings: Settings) -> AsyncIterator[Peak]:
    """``fiel worker`` in a process of its own, and the most memory that it has while the block lasts."""
    environment = {
        **os.environ, "FIEL_DATABASE_URL": settings.database, "FIEL_DATA_DIR": str(settings.data_dir),
        "FIEL_LOG_LEVEL": "error",
    }  # fmt: skip
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "fiel", "worker", env=environment)
    peak, watched = Peak(), psutil.Process(process.pid)

    async def look() -> None:
        while True:
            peak.megabytes = max(peak.megabytes, watched.memory_info().rss / 1e6)
            await asyncio.sleep(SECONDS_BETWEEN_LOOKS)

    looking = asyncio.create_task(look())
    try:
        yield peak
    finally:
        looking.cancel()
        process.terminate()
        await process.wait()


async def plain_load(settings: Settings) -> float:
    if settings.is_sqlite:
        return await asyncio.to_thread(_load_sqlite, str(sqlite_path(settings.database)))
    connection = await asyncpg.connect(settings.database)
    start = time.perf_counter()
    async with connection.transaction():
        await connection.execute(
            "CREATE TEMP TABLE staged (n int, name text, email text, phone text, city text, points bigint)"
            " ON COMMIT DROP"
        )
        await connection.copy_records_to_table("staged", records=STAGED)
        last = {key: await connection.fetchval(f"SELECT max(id) FROM {table}") for key, table in TABLES.items()}
        for statement in LOAD:
            await connection.execute(statement.format(**last, now="now()"))
    taken = time.perf_counter() - start
    await connection.close()
    return taken


def _load_sqlite(path: str) -> float:
    connection = sqlite3.connect(path, isolation_level=None, timeout=30)
    connection.execute("PRAGMA synchronous = FULL")
    start = time.perf_counter()
    connection.execute("CREATE TEMP TABLE staged (n, name, email, phone, city, points)")
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany("INSERT INTO staged VALUES (?, ?, ?, ?, ?, ?)", STAGED)
    last = {key: connection.execute(f"SELECT max(id) FROM {table}").fetchone()[0] for key, table in TABLES.items()}
    for statement in LOAD:
        connection.execute(statement.format(**last, now="'2026-03-02 09:00:00+00:00'"))
    connection.execute("COMMIT")
    taken = time.perf_counter() - start
    connection.close()
    return taken
