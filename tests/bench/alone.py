"""One piece of the benchmarks by itself, on both engines."""

from __future__ import annotations

import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

import asyncpg
from tortoise.backends.base.executor import EXECUTOR_CACHE

from fiel.core.logs import set_up_logs
from fiel.core.settings import Settings, load_settings
from fiel.migrations.runner import migrate
from support.databases import database_at
from support.house import opened_house
from support.postgres import private_postgres
from support.town import Town, built_town

Measure = Callable[[str, Town], Awaitable[None]]
"""Prints its rows for the engine of this name."""


async def alone(measure: Measure) -> None:
    set_up_logs(load_settings(log_level="error"))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bench.db"
        await _on("SQLite", measure, load_settings(database_url=f"sqlite://{file}", data_dir=folder, worker=False))
        with private_postgres() as url:
            connection = await asyncpg.connect(url)
            await connection.execute("CREATE DATABASE bench")
            await connection.close()
            target = database_at(url, "bench")
            await _on("PostgreSQL", measure, load_settings(database_url=target, data_dir=folder, worker=False))


async def _on(name: str, measure: Measure, settings: Settings) -> None:
    EXECUTOR_CACHE.clear()
    await migrate(settings)
    async with opened_house(settings) as house:
        await measure(name, await built_town(house))
