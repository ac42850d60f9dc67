"""Connections: how they are opened, for whom, and with what."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlencode

import asyncpg
from asyncpg import Connection
from tortoise.backends.base.config_generator import expand_db_url
from tortoise.backends.sqlite.client import SqliteClient
from tortoise.connection import get_connections
from tortoise.context import TortoiseContext
from tortoise.models import Model

from fiel.core.db.groups import group_work
from fiel.core.db.kept import give_back, kept_now
from fiel.core.db.looking import look_often
from fiel.core.db.transaction import WRITE, drain, open_transaction

READ = "read"
PRAGMAS = {
    "busy_timeout": 5000,
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "secure_delete": "ON",  # what was erased is not left in the file's free pages
    "recursive_triggers": "ON",  # else INSERT OR REPLACE goes around the append-only triggers
}
MODELS = [
    "fiel.core.media.models",
    "fiel.activity.models",
    "fiel.identity.models",
    "fiel.merchants.models",
    "fiel.ledger.models",
    "fiel.members.models",
    "fiel.achievements.models",
    "fiel.segments.models",
    "fiel.promotions.models",
    "fiel.coupons.models",
    "fiel.purchases.models",
    "fiel.purchases.receipts.models",
    "fiel.orders.models",
    "fiel.orders.checkout.models",
    "fiel.orders.reviews.models",
    "fiel.rewards.models",
    "fiel.oversight.models",
    "fiel.imports.models",
    "fiel.messaging.models",
    "fiel.automations.models",
    "fiel.passes.models",
    "fiel.wallet.models",
]
POOL = {"minsize": 1, "maxsize": 10}
SECONDS_A_STATEMENT = 60.0
"""In a server or a worker: after that the connection is given up. Where the network to the database went without a
word, nobody would ever say that it is gone."""


class PooledConnection(Connection):  # type: ignore[misc]  # asyncpg has no types
    """Goes back to the pool without asking the server to forget settings, listeners and cursors: we leave none behind.
    An open transaction is still rolled back.

    One that did not answer in time is closed at once: asyncpg would wait for the server to say that it has stopped, and
    keep its place in the pool for as long."""

    def get_reset_query(self) -> str:
        return ""

    async def execute(self, *arguments: Any, **named: Any) -> Any:
        return await self._in_time(super().execute(*arguments, **named))

    async def _execute(self, *arguments: Any, **named: Any) -> Any:
        return await self._in_time(super()._execute(*arguments, **named))

    async def _executemany(self, *arguments: Any, **named: Any) -> Any:
        return await self._in_time(super()._executemany(*arguments, **named))

    async def _in_time(self, answer: Awaitable[Any]) -> Any:
        try:
            return await answer
        except TimeoutError:
            self.terminate()
            raise


async def connect(*arguments: Any, **named: Any) -> Any:
    """A connection for the pool. Raises ConnectionError or TimeoutError whatever keeps it from the server: a name that
    nobody knows and a network that leads nowhere are errors of the system that elsewhere would mean a bug."""
    try:
        return await asyncpg.connect(*arguments, **named)
    except (ConnectionError, TimeoutError):
        raise
    except OSError as error:
        raise ConnectionError(f"the database can't be reached: {error}") from error


class Router:
    """Reads leave the write connection alone; a write outside ``transaction()`` is refused."""

    def db_for_read(self, model: type[Model]) -> str:
        return WRITE if open_transaction() else reader()

    def db_for_write(self, model: type[Model]) -> str:
        if open_transaction() is None:
            raise RuntimeError(f"{model.__name__} written outside transaction()")
        return WRITE


def pool_state() -> dict[str, int]:
    """Connections of this process by state; SQLite has no pool."""
    client = get_connections().get(WRITE)
    pool = getattr(client, "_pool", None)
    if pool is None:
        return {}
    size, idle = pool.get_size(), pool.get_idle_size() + kept_now(client)
    return {"busy": size - idle, "idle": idle, "most": pool.get_max_size()}


def reader() -> str:
    return READ if READ in get_connections().db_config else WRITE


def tortoise_config(url: str, *, for_migrations: bool = False, seconds: float | None = None) -> dict[str, Any]:
    """What Tortoise takes. Migrations get one connection, without checks of foreign keys on SQLite. *seconds*: that a
    statement may take on PostgreSQL."""
    models = [*MODELS, "aerich.models"] if for_migrations else MODELS
    connections: dict[str, Any]
    if url.startswith("sqlite://"):
        path = url.split("?")[0]
        pragmas = PRAGMAS | ({"foreign_keys": "OFF"} if for_migrations else {})
        connections = {WRITE: f"{path}?{urlencode(pragmas)}"}
        if not for_migrations:
            connections[READ] = f"{path}?{urlencode(PRAGMAS | {'query_only': 'ON'})}"
    elif for_migrations:
        connections = {WRITE: url}
    else:
        connections = {WRITE: expand_db_url(f"{url}{'&' if '?' in url else '?'}{urlencode(POOL)}")}
        connections[WRITE]["credentials"] |= {
            "connection_class": PooledConnection, "connect": connect, "command_timeout": seconds,
        }  # fmt: skip
    return {"connections": connections, "apps": {"models": {"models": models, "default_connection": WRITE}}}


@asynccontextmanager
async def opened(url: str, *, everywhere: bool = False, groups: bool = True) -> AsyncIterator[TortoiseContext]:
    """The database while the block runs. *everywhere*: also for tasks that don't inherit this context, as a server and
    a worker need, where no statement may take for ever. *groups*: what waits together is committed together."""
    config = tortoise_config(url, seconds=SECONDS_A_STATEMENT if everywhere else None)
    async with TortoiseContext() as context:
        await context.init(config=config, routers=[Router], _enable_global_fallback=everywhere)
        for alias in context.connections.db_config:
            # connect now: a cancelled first use would leave a connection without its pragmas
            await context.connections.get(alias).execute_query_dict("SELECT 1 AS one")
        client = context.connections.get(WRITE)
        if isinstance(client, SqliteClient):
            await look_often(client._connection)
        group_work(on=groups)
        try:
            yield context
        finally:
            await drain()
            for alias in context.connections.db_config:
                await give_back(context.connections.get(alias))


TORTOISE_SQLITE = tortoise_config("sqlite://:memory:", for_migrations=True)
"""For ``aerich`` on the command line, which makes migrations without a database."""
TORTOISE_POSTGRES = tortoise_config("postgres://nobody@localhost/none", for_migrations=True)
