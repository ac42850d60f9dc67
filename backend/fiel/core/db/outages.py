"""The database's own troubles: neither a mistake of the caller's nor a bug."""

from __future__ import annotations

import errno
import os
import sqlite3

import asyncpg
from tortoise.exceptions import DBConnectionError, OperationalError

from fiel.core.db.transaction import BusyError
from fiel.core.errors import NoRoom, Unavailable

FULL_SQLITE = frozenset({
    sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN,
})  # fmt: skip
"""Without room SQLite says the first for a page, and the others where its log or its index of it can't grow."""
AWAY_SQLITE = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
FULL_POSTGRES = (asyncpg.DiskFullError,)
AWAY_POSTGRES = (
    asyncpg.PostgresConnectionError, asyncpg.CannotConnectNowError, asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError, asyncpg.TooManyConnectionsError, asyncpg.QueryCanceledError,
)  # fmt: skip
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
NO_FOLDER = "No usable temporary directory"
"""As Python says where each folder that could hold temporary files is full when it first looks for one."""
SAYS_NO_ROOM = tuple(os.strerror(number) for number in sorted(NO_ROOM))
"""PostgreSQL has a code of its own for the first of them alone; of a quota and of a limit it only says so."""


def outage_of(error: BaseException | None) -> Unavailable | None:
    """What to say where *error*, or what led to it, is such a trouble; None: it is something else."""
    for _ in range(10):
        if error is None:
            return None
        if found := _outage(error):
            return found
        error = error.__cause__ or _in_it(error)
    return None


def is_away(error: BaseException | None) -> bool:
    """Whether it is such a trouble, and none of what was asked: what took too long may do so each time."""
    for _ in range(10):
        if error is None or isinstance(error, TimeoutError | asyncpg.QueryCanceledError):
            return False
        if _outage(error):
            return True
        error = error.__cause__ or _in_it(error)
    return False


def _in_it(error: BaseException) -> BaseException | None:
    """What SQLite said: Tortoise's own error holds it, and does not name it as its cause."""
    said = error.args[0] if isinstance(error, OperationalError) and error.args else None
    return said if isinstance(said, sqlite3.Error) else None


def was_given_up(error: BaseException | None) -> bool:
    """Whether the database ended a statement that took too long: that one's fault or its own, it does not say."""
    for _ in range(10):
        if error is None or isinstance(error, asyncpg.QueryCanceledError):
            return error is not None
        error = error.__cause__
    return False


def _outage(error: BaseException) -> Unavailable | None:
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        return NoRoom() if code in FULL_SQLITE else Unavailable() if code in AWAY_SQLITE else None
    if isinstance(error, FULL_POSTGRES) or (isinstance(error, OSError) and _has_no_room(error)):
        return NoRoom()
    if isinstance(error, asyncpg.InternalServerError) and any(words in str(error) for words in SAYS_NO_ROOM):
        return NoRoom()
    if isinstance(error, (BusyError, DBConnectionError, ConnectionError, TimeoutError, *AWAY_POSTGRES)):
        return Unavailable()
    if isinstance(error, asyncpg.InterfaceError) and ("closed" in str(error) or "closing" in str(error)):
        return Unavailable()
    if isinstance(error, asyncpg.InternalClientError) and "cannot switch to state" in str(error):
        return Unavailable()  # the server has said that it goes, and the connection has heard only a part of that
    return None


def _has_no_room(error: OSError) -> bool:
    return error.errno in NO_ROOM or (isinstance(error, FileNotFoundError) and NO_FOLDER in str(error))
