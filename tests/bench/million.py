"""A million movements loaded, expired and reconciled: how long each takes, and the most memory that it has.

``python -m tests.bench.million [MOVEMENTS]``: on both engines, in a process of its own for each.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path

import asyncpg
import psutil
import uvloop

sys.path.insert(0, str(Path(__file__).parents[1]))
from bench.results import tell
from bench.sizes import sized
from fiel.core import db
from fiel.core.actor import SYSTEM
from fiel.core.clock import utc_now
from fiel.core.logs import set_up_logs
from fiel.core.settings import load_settings
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind, Reason
from fiel.ledger.reconcile import reconcile
from fiel.merchants.models import Merchant
from fiel.migrations.runner import migrate
from support.databases import database_at
from support.postgres import private_postgres

MOVEMENTS, ACCOUNTS, A_BATCH = sized(1_000_000, 10_000), 50_000, 1_000
SPENT_OF_TEN = 2
LIFE = timedelta(days=30)


async def main(movements: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        await _in_own_process("SQLite", f"sqlite://{folder}/million.db", movements)
        with private_postgres(durable=True) as url:
            connection = await asyncpg.connect(url)
            await connection.execute("CREATE DATABASE million")
            await connection.close()
            await _in_own_process("PostgreSQL", database_at(url, "million"), movements)


async def _in_own_process(name: str, url: str, movements: int) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.million", str(movements), name, url
    )
    if await process.wait():
        raise RuntimeError(name)


async def measure(name: str, url: str, movements: int) -> None:
    settings = load_settings(database_url=url, worker=False, log_level="error")
    set_up_logs(settings)
    await migrate(settings)
    async with db.opened(settings.database):
        accounts = await opened_accounts(min(ACCOUNTS, max(1, movements // 20)))
        with watched("million_load", name, movements):
            await load(accounts, movements)
        with watched("million_expire", name, movements):
            touched = await ledger.expire_due(now=utc_now() + LIFE * 2)
        with watched("million_reconcile", name, movements):
            breaches = await reconcile()
        left = (await db.fetch("SELECT CAST(sum(balance) AS BIGINT) AS points FROM points_account"))[0]["points"]
        if breaches or left or touched != len(accounts):
            raise RuntimeError((breaches, left, touched))


async def opened_accounts(many: int) -> list[int]:
    async def body() -> list[int]:
        merchant = await Merchant.create(
            slug="cafe", name="Café", color="#0B5D4B", city="Madrid", country="ES", currency="EUR",
            time_zone="Europe/Madrid", created_at=utc_now(),
        )  # fmt: skip
        return await ledger.open_accounts(merchant.id, many)

    return await db.transaction(body)


async def load(accounts: list[int], movements: int) -> None:
    """Of ten movements of an account, the last two spend."""
    now = utc_now()

    def entry(place: int) -> ledger.Entry:
        account, turn = accounts[place % len(accounts)], place // len(accounts)
        if turn % 10 >= 10 - SPENT_OF_TEN:
            return ledger.Entry(account, EntryKind.REDEEM, -15, SYSTEM)
        return ledger.Entry(
            account, EntryKind.EARN, 10, SYSTEM, reason=Reason.IMPORT, expires_at=now + LIFE, lifetime_delta=10
        )

    for start in range(0, movements, A_BATCH):
        batch = [entry(place) for place in range(start, min(start + A_BATCH, movements))]
        await db.transaction(partial(ledger.post, batch, now=now))


@contextmanager
def watched(row: str, engine: str, movements: int) -> Iterator[None]:
    process, over = psutil.Process(), threading.Event()
    before = most = process.memory_info().rss

    def watch() -> None:
        nonlocal most
        while not over.wait(0.05):
            most = max(most, process.memory_info().rss)

    watcher = threading.Thread(target=watch)
    watcher.start()
    start = time.perf_counter()
    try:
        yield
    finally:
        over.set()
        watcher.join()
    taken = time.perf_counter() - start
    memory = f"{most / 1e6:.0f} MB at most, {(most - before) / 1e6:.0f} MB more than before"
    tell(row, engine, taken, "s", f"({movements:,}, {movements / taken:,.0f} a second; {memory})")
    tell(f"{row}_memory", engine, most / 1e6, "MB")


if __name__ == "__main__":
    if len(sys.argv) > 2:
        uvloop.run(measure(sys.argv[2], sys.argv[3], int(sys.argv[1])))
    else:
        uvloop.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else MOVEMENTS))
