"""The database: one door for writing, one way to read, the same on SQLite and PostgreSQL.

``transaction(body)`` is the only way to write. Its body runs in a task of its own, so that a client who hangs
up can neither cut a write in half nor leak its connection. Statements number their parameters ``$1``, ``$2``.
"""

from __future__ import annotations

import asyncio
import inspect
import random
import re
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, TypeVar
from urllib.parse import urlencode

import orjson
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import BaseDBAsyncClient, ConnectionWrapper
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionWrapper
from tortoise.connection import get_connection, get_connections
from tortoise.context import TortoiseContext
from tortoise.exceptions import TransactionManagementError
from tortoise.models import Model

from fiel.core.logs import logger

log = logger("db")
T = TypeVar("T")
Row = dict[str, Any]
"""A row as the driver gives it; whoever reads it gives its columns their types."""

WRITE, READ = "default", "read"
"""SQLite reads on a connection of its own, so that reads never wait for a write; on PostgreSQL both are one pool."""

MOST_RETRIES = 3
RETRIED_STATES = frozenset({"40001", "40P01", "23505"})
"""Serialization failure, deadlock, and a unique row that another transaction wrote between our look and our write:
the body runs again, finds it, and says so in its own words."""
PRAGMAS = {
    "busy_timeout": 5000,
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "recursive_triggers": "ON",  # else INSERT OR REPLACE goes around the append-only triggers
}
MODELS = [
    "fiel.activity.models",
    "fiel.identity.models",
    "fiel.merchants.models",
    "fiel.ledger.models",
    "fiel.members.models",
    "fiel.purchases.models",
    "fiel.rewards.models",
    "fiel.messaging.models",
]
POOL = {"minsize": 1, "maxsize": 10}


class BusyError(Exception):
    """Another process kept SQLite's write lock longer than the busy time-out."""


class Transaction:
    """A transaction in flight; open until commit or roll-back."""

    def __init__(self) -> None:
        self.is_open = True
        self.failure: BaseException | None = None
        self.callbacks: list[Callable[[], object]] = []
        self._task = asyncio.current_task()

    async def join(self, body: Callable[[], Awaitable[T]]) -> T:
        if asyncio.current_task() is not self._task:
            raise RuntimeError("a task spawned inside a transaction may not write in it")
        try:
            return await body()
        except BaseException as error:  # whether the outer body swallows it or not, nothing is committed
            self.failure = self.failure or error
            raise


_current: ContextVar[Transaction | None] = ContextVar("transaction", default=None)
_running: set[asyncio.Task[Any]] = set()


async def transaction(body: Callable[[], Awaitable[T]]) -> T:
    """Run *body* in a transaction, joining the one in flight. What it raises rolls everything back.

    Only the outermost retries (deadlocks and serialization failures, three times) and runs ``after_commit``.
    A cancelled caller leaves at once; the body finishes all the same.
    """
    current = _open_transaction()
    if current is not None:
        return await current.join(body)
    task = asyncio.create_task(_outermost(body))
    _running.add(task)
    task.add_done_callback(_running.discard)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        if not task.done():
            task.add_done_callback(_report)
        raise


def after_commit(callback: Callable[[], object]) -> None:
    """Call *callback* (plain or async) once, when the transaction in flight has committed."""
    current = _open_transaction()
    if current is None:
        raise RuntimeError("after_commit outside a transaction")
    current.callbacks.append(callback)


def is_sqlite() -> bool:
    return get_connection(WRITE).capabilities.dialect == "sqlite"


def _open_transaction() -> Transaction | None:
    current = _current.get()
    return current if current is not None and current.is_open else None


def _report(task: asyncio.Task[Any]) -> None:
    if not task.cancelled() and (error := task.exception()):
        log.error("transaction failed after its caller had gone", exc_info=error)


async def _outermost(body: Callable[[], Awaitable[T]]) -> T:
    root = _root()
    for attempt in range(MOST_RETRIES + 1):
        current = Transaction()
        try:
            async with _begin(root) as client:
                get_connections().set(WRITE, client)
                _current.set(current)
                result = await body()
                if current.failure:
                    raise current.failure
            break
        except Exception as error:
            if attempt == MOST_RETRIES or _sql_state(error) not in RETRIED_STATES:
                raise
        finally:
            current.is_open = False
            _current.set(None)
            get_connections().set(WRITE, root)
        await asyncio.sleep(random.uniform(0, 0.02 * 2**attempt))  # noqa: S311  # jitter, not a secret
    for callback in current.callbacks:
        try:
            outcome = callback()
            if inspect.isawaitable(outcome):
                await outcome
        except Exception:
            log.exception("after-commit callback failed")
    return result


def _root() -> BaseDBAsyncClient:
    client = get_connection(WRITE)
    while (parent := getattr(client, "_parent", None)) is not None:  # a task left over by a finished transaction
        client = parent
    return client


def _sql_state(error: BaseException | None) -> str | None:
    while error is not None:
        if state := getattr(error, "sqlstate", None):
            return str(state)
        error = error.__cause__
    return None


class _PostgresTransaction(TransactionWrapper):
    failure: Exception | None = None

    async def _translate_exceptions(self, func: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        try:
            return await super()._translate_exceptions(func, *args, **kwargs)
        except Exception as error:
            self.failure = self.failure or error
            raise


class _SqliteTransaction(SqliteTransactionWrapper):
    def acquire_connection(self) -> ConnectionWrapper[Any]:
        if self._finalized:  # else a left-over task would write in somebody else's transaction
            raise TransactionManagementError("this transaction is over")
        return super().acquire_connection()


@asynccontextmanager
async def _begin(root: BaseDBAsyncClient) -> AsyncIterator[BaseDBAsyncClient]:
    """Tortoise's own transaction contexts leak lock and connection when BEGIN fails or is cancelled."""
    async with root.acquire_connection() as raw:
        if isinstance(root, SqliteClient):
            client = _SqliteTransaction(root)
            client._connection = raw
            try:
                await _begin_immediate(raw)
                yield client
                if not raw.in_transaction:
                    raise TransactionManagementError("rolled back by SQLite")
                await raw.commit()
            except BaseException:
                await raw.rollback()
                raise
            finally:
                client._finalized = True
        else:
            if not isinstance(root, AsyncpgDBClient):
                raise TypeError(f"no transactions on {type(root).__name__}")
            wrapper = _PostgresTransaction(root)
            wrapper._connection = raw
            async with raw.transaction():
                yield wrapper
                if wrapper.failure:  # COMMIT of a failed transaction rolls back and says nothing
                    raise wrapper.failure


async def _begin_immediate(raw: Any) -> None:
    """Take SQLite's write lock up front: a transaction that reads first and then writes would find it gone."""
    try:
        await raw.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            raise BusyError(str(error)) from error
        raise


# Statements


async def fetch(sql: str, *values: Any) -> list[Row]:
    """A SELECT, in the transaction in flight or on its own."""
    return await _run(get_connection(WRITE if _open_transaction() else _reader()), sql, values)


async def fetch_one(sql: str, *values: Any) -> Row | None:
    rows = await fetch(sql, *values)
    return rows[0] if rows else None


async def returning(sql: str, *values: Any) -> list[Row]:
    """INSERT, UPDATE or DELETE … RETURNING: its rows."""
    return await transaction(lambda: _run(get_connection(WRITE), sql, values))


async def execute(sql: str, *values: Any) -> int:
    """INSERT, UPDATE or DELETE: how many rows it touched (our triggers touch none)."""

    async def body() -> int:
        client = get_connection(WRITE)
        if client.capabilities.dialect == "sqlite":
            touched, _ = await client.execute_query(_numbered(sql), list(values))
            return touched
        counted = f"WITH touched AS ({sql} RETURNING 1) SELECT count(*) AS n FROM touched"
        rows = await _run(client, counted, values)
        return int(rows[0]["n"])

    return await transaction(body)


async def _run(client: BaseDBAsyncClient, sql: str, values: Sequence[Any]) -> list[Row]:
    if client.capabilities.dialect != "sqlite":
        return await client.execute_query_dict(sql, list(values))
    rows = await client.execute_query_dict(_numbered(sql), list(values))
    return [{name: _read(name, value) for name, value in row.items()} for row in rows]


@lru_cache(1024)
def _numbered(sql: str) -> str:
    return re.sub(r"\$(\d+)", r"?\1", sql)  # SQLite would take $1 for a name, bound in order of appearance


def time_text(moment: datetime) -> str:
    """A moment as Tortoise stores it on SQLite, always in UTC, so that texts compare as times do."""
    if moment.tzinfo is None:
        raise ValueError("a datetime without a time zone")
    return moment.astimezone(UTC).isoformat(" ")


sqlite3.register_adapter(datetime, time_text)  # for the ORM's parameters too, which filter() leaves as they are


def _read(name: str, value: Any) -> Any:
    if isinstance(value, str) and (name == "at" or name.endswith(("_at", "_from", "_to"))):
        return datetime.fromisoformat(value)
    return value


async def insert_rows(
    table: str, columns: dict[str, str], rows: Sequence[Row], *, on_conflict: str | None = None
) -> None:
    """All *rows* in one statement, as one JSON parameter. *columns* gives each column's PostgreSQL type."""
    if not rows:
        return
    names = ", ".join(f'"{name}"' for name in columns)
    if is_sqlite():
        picked = ", ".join(f"json_extract(value, '$.{name}')" for name in columns)
        source = f"SELECT {picked} FROM json_each($1) WHERE true ORDER BY key"  # WHERE: else ON CONFLICT is a join's
    else:
        typed = ", ".join(f'"{name}" {kind}' for name, kind in columns.items())
        source = f"SELECT {names} FROM jsonb_to_recordset($1::text::jsonb) AS given({typed})"
    conflict = f" ON CONFLICT {on_conflict}" if on_conflict else ""
    await returning(f'INSERT INTO "{table}" ({names}) {source}{conflict}', to_json(rows))


async def allocate_ids(table: str, count: int) -> list[int]:
    """Ids for *count* rows of an append-only table, inside the transaction that will insert them."""
    if count == 0:
        return []
    if is_sqlite():  # the write lock is ours
        rows = await fetch(f'SELECT coalesce(max(id), 0) AS last FROM "{table}"')
        return list(range(rows[0]["last"] + 1, rows[0]["last"] + 1 + count))
    sequence = "nextval(pg_get_serial_sequence($1, 'id'))"
    rows = await fetch(f"SELECT {sequence} AS id FROM generate_series(1, $2::int)", table, count)
    return sorted(row["id"] for row in rows)


def to_json(value: object) -> str:
    """JSON text for a parameter, with moments as both engines read them."""
    return orjson.dumps(value, default=_jsonable, option=orjson.OPT_PASSTHROUGH_DATETIME).decode()


def _jsonable(value: object) -> object:
    if isinstance(value, datetime):
        return time_text(value)
    raise TypeError(type(value).__name__)


def from_json(value: Any) -> Any:
    """A JSON column, which the drivers give as text."""
    return orjson.loads(value) if isinstance(value, str | bytes) else value


# Opening and closing


class Router:
    """Reads leave the write connection alone; a write outside ``transaction()`` is refused."""

    def db_for_read(self, model: type[Model]) -> str:
        return WRITE if _open_transaction() else _reader()

    def db_for_write(self, model: type[Model]) -> str:
        if _open_transaction() is None:
            raise RuntimeError(f"{model.__name__} written outside transaction()")
        return WRITE


def _reader() -> str:
    return READ if READ in get_connections().db_config else WRITE


def tortoise_config(url: str, *, for_migrations: bool = False) -> dict[str, Any]:
    """What Tortoise takes. Migrations get one connection, without checks of foreign keys on SQLite."""
    models = [*MODELS, "aerich.models"] if for_migrations else MODELS
    if url.startswith("sqlite://"):
        path = url.split("?")[0]
        pragmas = PRAGMAS | ({"foreign_keys": "OFF"} if for_migrations else {})
        connections = {WRITE: f"{path}?{urlencode(pragmas)}"}
        if not for_migrations:
            connections[READ] = f"{path}?{urlencode(PRAGMAS | {'query_only': 'ON'})}"
    else:
        pool = "" if for_migrations else ("&" if "?" in url else "?") + urlencode(POOL)
        connections = {WRITE: url + pool}
    return {"connections": connections, "apps": {"models": {"models": models, "default_connection": WRITE}}}


@asynccontextmanager
async def opened(url: str, *, everywhere: bool = False) -> AsyncIterator[TortoiseContext]:
    """The database while the block runs. *everywhere*: also for tasks that don't inherit this context."""
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(url), routers=[Router], _enable_global_fallback=everywhere)
        for alias in context.connections.db_config:
            # connect now: a cancelled first use would leave a connection without its pragmas
            await context.connections.get(alias).execute_query_dict("SELECT 1 AS one")
        try:
            yield context
        finally:
            await drain()


async def drain() -> None:
    """Wait for the transactions whose callers have gone."""
    while _running:
        await asyncio.wait(set(_running))


TORTOISE_SQLITE = tortoise_config("sqlite://:memory:", for_migrations=True)
"""For ``aerich`` on the command line, which makes migrations without a database."""
TORTOISE_POSTGRES = tortoise_config("postgres://nobody@localhost/none", for_migrations=True)
