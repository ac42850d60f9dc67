"""How a process waits for SQLite's lock while another one writes.

SQLite's own waiting (``busy_timeout``) looks only ten times a second after a while. A process that commits one
transaction after the other leaves gaps far shorter than that, and one beside it would hardly ever write. So the
connection that writes looks again every few milliseconds.
"""

from __future__ import annotations

import asyncio
import sqlite3
from typing import Any

SECONDS = 5.0
"""After that the database is busy."""
MILLISECONDS = 8
"""Of SQLite's own waiting, which looks after 1, 3 and 8 of them."""


async def look_often(connection: Any) -> None:
    """From now on, where this aiosqlite connection finds the file locked. Within a transaction it never does: it took
    the lock as it began."""
    async with connection.execute(f"PRAGMA busy_timeout = {MILLISECONDS}"):
        ask = connection._execute

    async def ask_again(*work: Any, **named: Any) -> Any:
        now = asyncio.get_running_loop().time
        until = now() + SECONDS
        while True:
            try:
                return await ask(*work, **named)
            except sqlite3.OperationalError as error:
                if not is_busy(error) or connection.in_transaction or now() >= until:
                    raise

    connection._execute = ask_again


def is_busy(error: sqlite3.OperationalError) -> bool:
    """Another process writes."""
    return error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
