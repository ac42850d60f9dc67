"""Connections of the pool that stay with those who read: to take one out and bring it back costs as much as a small
statement."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any
from weakref import WeakKeyDictionary

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient

MOST_KEPT = 4
"""And half of the pool's at most: the others are for who writes, and for those who read beside these."""
SECONDS_UNUSED = 300.0
"""After that one is not trusted: what lies between may have forgotten it without a word. asyncpg closes those in its
pool so, which these have left."""

_kept: WeakKeyDictionary[AsyncpgDBClient, list[tuple[Any, float]]] = WeakKeyDictionary()
"""Those nobody reads on just now, and since when by the loop's clock. asyncpg has no types."""


async def read(client: AsyncpgDBClient, sql: str, values: Sequence[Any]) -> list[dict[str, Any]]:
    """The rows of a statement outside any transaction. Raises as Tortoise's clients do."""
    try:
        kept = _kept[client]
    except KeyError:
        kept = _kept.setdefault(client, [])
    if client._pool is None:
        await client.create_connection(with_db=True)
    pool: Any = client._pool
    connection = await _open_one(pool, kept)
    try:
        rows = await connection.fetch(sql, *values)
    except BaseException as error:
        await pool.release(connection)  # which waits for what was cancelled on it
        if isinstance(error, Exception):
            await client._translate_exceptions(_fail, error)
        raise
    if len(kept) < min(MOST_KEPT, pool.get_max_size() // 2) and _kept.get(client) is kept:
        kept.append((connection, asyncio.get_running_loop().time()))
    else:
        await pool.release(connection)
    return [dict(row) for row in rows]


async def _open_one(pool: Any, kept: list[tuple[Any, float]]) -> Any:
    now = asyncio.get_running_loop().time()
    while kept:
        connection, since = kept.pop()
        if _is_open(connection):
            if now - since < SECONDS_UNUSED:
                return connection
            connection.terminate()
        await pool.release(connection)
    return await pool.acquire()


def _is_open(connection: Any) -> bool:
    try:
        return not connection.is_closed()
    except asyncpg.InterfaceError:  # closed by the server while it waited: the pool has taken it back by itself
        return False


async def _fail(client: AsyncpgDBClient, error: Exception) -> None:
    raise error


def kept_now(client: object) -> int:
    """How many wait to be read on: the pool takes them for busy."""
    kept = _kept.get(client, ()) if isinstance(client, AsyncpgDBClient) else ()
    return sum(_is_open(connection) for connection, _ in kept)


async def give_back(client: object) -> None:
    """Before the pool closes."""
    if isinstance(client, AsyncpgDBClient) and client._pool is not None:
        connections = _kept.pop(client, [])
        await asyncio.gather(*(client._pool.release(one) for one, _ in connections))
