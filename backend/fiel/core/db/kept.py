"""Connections of the pool that stay with those who read: to take one out and bring it back costs as much as a small
statement."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any
from weakref import WeakKeyDictionary

from tortoise.backends.asyncpg.client import AsyncpgDBClient

MOST_KEPT = 4
"""And half of the pool's at most: the others are for who writes, and for those who read beside these."""

_kept: WeakKeyDictionary[AsyncpgDBClient, list[Any]] = WeakKeyDictionary()
"""Those nobody reads on just now. asyncpg has no types."""


async def read(client: AsyncpgDBClient, sql: str, values: Sequence[Any]) -> list[dict[str, Any]]:
    """The rows of a statement outside any transaction. Raises as Tortoise's clients do."""
    try:
        kept = _kept[client]
    except KeyError:
        kept = _kept.setdefault(client, [])
    if client._pool is None:
        await client.create_connection(with_db=True)
    pool: Any = client._pool
    connection = kept.pop() if kept else await pool.acquire()
    if connection.is_closed():
        await pool.release(connection)
        connection = await pool.acquire()
    try:
        rows = await connection.fetch(sql, *values)
    except BaseException as error:
        await pool.release(connection)  # which waits for what was cancelled on it
        if isinstance(error, Exception):
            await client._translate_exceptions(_fail, error)
        raise
    if len(kept) < min(MOST_KEPT, pool.get_max_size() // 2) and _kept.get(client) is kept:
        kept.append(connection)
    else:
        await pool.release(connection)
    return [dict(row) for row in rows]


async def _fail(client: AsyncpgDBClient, error: Exception) -> None:
    raise error


def kept_now(client: object) -> int:
    """How many wait to be read on: the pool takes them for busy."""
    return len(_kept.get(client, ())) if isinstance(client, AsyncpgDBClient) else 0


async def give_back(client: object) -> None:
    """Before the pool closes."""
    if isinstance(client, AsyncpgDBClient) and client._pool is not None:
        connections = _kept.pop(client, [])
        await asyncio.gather(*(client._pool.release(one) for one in connections))
