"""Connections that wait to be read on are cut, or wait too long: whoever reads next is answered all the same."""

from __future__ import annotations

import asyncio

import asyncpg
import pytest

from fiel.core import db
from fiel.core.db import kept
from support.town import Town

READERS = 4
SECONDS = 20
BALANCE = '{ wallet(merchant: "cafe-aurora") { balance } }'
WHO = "SELECT pg_backend_pid() AS id"


async def read_at_once(town: Town) -> list[object]:
    return list(await asyncio.gather(*(town.ana.person.ask(BALANCE) for _ in range(READERS))))


async def cut_all(town: Town) -> None:
    """As a restart of PostgreSQL does; over when this process has heard of it. SQLite has no connections to cut."""
    if db.is_sqlite():
        return
    outside = await asyncpg.connect(town.house.settings.database_url)
    await outside.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
        " AND pid <> pg_backend_pid()"
    )
    await outside.close()
    async with asyncio.timeout(SECONDS):
        while db.pool_state()["idle"]:  # noqa: ASYNC110 - asyncpg tells nobody
            await asyncio.sleep(0)
    assert db.pool_state()["busy"] == 0


async def test_those_cut_while_nobody_read_on_them_fail_nobody(town: Town) -> None:
    before = await read_at_once(town)
    await cut_all(town)
    assert await read_at_once(town) == before


async def test_one_that_waited_too_long_is_not_read_on(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    if db.is_sqlite():
        assert db.pool_state() == {}
        return
    first, again = await db.fetch(WHO), await db.fetch(WHO)
    assert first == again
    monkeypatch.setattr(kept, "SECONDS_UNUSED", 0.0)
    assert await db.fetch(WHO) != first
    assert db.pool_state()["busy"] == 0
