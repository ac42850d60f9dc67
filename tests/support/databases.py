"""Names and copies of databases."""

from __future__ import annotations

import asyncio
from functools import cache
from threading import Thread

import asyncpg

from support.twin import HAS_TWIN

ENGINES = ("postgres",) if HAS_TWIN else ("sqlite", "postgres")
_connections: dict[str, asyncpg.Connection] = {}
"""One for each server, as long as the process lives: two that are opened for a copy take half as long as it."""


def database_at(url: str, name: str) -> str:
    return f"{url.rsplit('/', 1)[0]}/{name}"


async def copy_template(server: str, name: str, template: str) -> None:
    await _tell(server, f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")


async def drop_database(server: str, name: str) -> None:
    await _tell(server, f"DROP DATABASE {name} WITH (FORCE)")


def leave_servers() -> None:
    """At the end of the process."""
    loop, thread = _loop()
    asyncio.run_coroutine_threadsafe(_leave(), loop).result()
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


async def _tell(server: str, statement: str) -> None:
    """Each test has a loop of its own, which no connection outlives: these live in another."""
    await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(_execute(server, statement), _loop()[0]))


@cache
def _loop() -> tuple[asyncio.AbstractEventLoop, Thread]:
    loop = asyncio.new_event_loop()
    thread = Thread(target=loop.run_forever, name="servers", daemon=True)
    thread.start()
    return loop, thread


@cache
def _turn() -> asyncio.Lock:
    return asyncio.Lock()


async def _execute(server: str, statement: str) -> None:
    async with _turn():
        connection = _connections.get(server)
        if connection is None or connection.is_closed():
            connection = _connections[server] = await asyncpg.connect(server)
        await connection.execute(statement)


async def _leave() -> None:
    for connection in _connections.values():
        connection.terminate()
    _connections.clear()
