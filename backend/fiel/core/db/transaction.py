"""The one door for writing: whole or not at all, whoever hangs up meanwhile."""

from __future__ import annotations

import asyncio
import inspect
import secrets
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import BaseDBAsyncClient, ConnectionWrapper
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionWrapper
from tortoise.connection import get_connection, get_connections
from tortoise.exceptions import TransactionManagementError

from fiel.core.db.looking import is_busy
from fiel.core.logs import logger

log = logger("db")
T = TypeVar("T")

WRITE = "default"
"""The connection that writes; SQLite reads on another one, so that reads never wait for a write."""

MOST_RETRIES = 3
RETRIED_STATES = frozenset({"40001", "40P01", "23505"})
"""Serialization failure, deadlock, and a unique row that another transaction wrote between our look and our write:
the body runs again, finds it, and says so in its own words."""


class BusyError(Exception):
    """Another process kept SQLite's write lock longer than the busy time-out."""


class Transaction:
    """A transaction in flight; open until commit or roll-back."""

    def __init__(self) -> None:
        self.is_open = True
        self.failure: BaseException | None = None
        self.callbacks: list[Callable[[], object]] = []
        self.gathered: list[tuple[str, str, str]] | None = None
        """Writes that are sent together: table, SQL, its one parameter."""
        self.reserved: dict[str, list[int]] = {}
        """Ids of rows to be, by table."""
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
    current = open_transaction()
    if current is not None:
        return await current.join(body)
    task = see_to(_outermost(body))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        if not task.done():
            task.add_done_callback(_report)
        raise


def see_to(work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
    """Run *work*, which ``drain`` waits for."""
    task = asyncio.create_task(work)
    _running.add(task)
    task.add_done_callback(_running.discard)
    return task


def after_commit(callback: Callable[[], object]) -> None:
    """Call *callback* (plain or async) once, when the transaction in flight has committed."""
    current = open_transaction()
    if current is None:
        raise RuntimeError("after_commit outside a transaction")
    current.callbacks.append(callback)


def is_sqlite() -> bool:
    return get_connection(WRITE).capabilities.dialect == "sqlite"


def open_transaction() -> Transaction | None:
    current = _current.get()
    return current if current is not None and current.is_open else None


def _report(task: asyncio.Task[Any]) -> None:
    if not task.cancelled() and (error := task.exception()):
        log.error("transaction failed after its caller had gone", exc_info=error)


async def _outermost(body: Callable[[], Awaitable[T]]) -> T:
    root = root_client()
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
        await asyncio.sleep(secrets.randbelow(20 * 2**attempt) / 1000)  # so that two that collided part
    for callback in current.callbacks:
        try:
            outcome = callback()
            if inspect.isawaitable(outcome):
                await outcome
        except Exception:
            log.exception("after-commit callback failed")
    return result


def root_client() -> BaseDBAsyncClient:
    """The connections that write to this database, outside any transaction."""
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
        if is_busy(error):
            raise BusyError(str(error)) from error
        raise


async def drain() -> None:
    """Wait for the work whose callers have gone."""
    while _running:
        await asyncio.wait(set(_running))
