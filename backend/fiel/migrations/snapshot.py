"""The copy of a SQLite file from before an upgrade, which takes its place again if that fails.

An upgrade that is killed leaves some of its migrations in the file. The next one goes on from there and must not take
that half for what was before: a number drawn for each copy stands in the file and in its copy (``PRAGMA user_version``)
until the upgrade is through, and while the file has migrations that its copy has not, the copy stays.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

SECONDS_TO_WAIT = 5
"""For who has the file open just now, as a backup does that begins."""
SNAPSHOT_KEPT_FOR = timedelta(days=14)
MOST_DRAWN = 2**31 - 1
"""Of SQLite's own number in a file's header."""


class MigrationError(Exception):
    """The message says what to do; nothing was changed."""


def snapshot_of(path: Path) -> Path:
    return path.with_name(path.name + ".before-migration")


def take_snapshot(path: Path, draw: Callable[[], int]) -> bool:
    """A copy of the file with all that its log (WAL) held, while nobody else may even read it: what an old server wrote
    beside the migration would be in half of it, or be lost where the copy is put back. False: the one from before an
    upgrade that was killed is there, and stays. *draw*: up to MOST_DRAWN.

    Raises MigrationError while somebody has the file open, or where there is no room.
    """
    is_unfinished = _is_unfinished(path)
    if not is_unfinished:
        _require_room(path)
    with closing(sqlite3.connect(path, timeout=SECONDS_TO_WAIT, isolation_level=None)) as connection:
        try:
            [mode] = connection.execute("PRAGMA journal_mode=DELETE").fetchone()  # wants the file for itself
            if mode == "delete" and not is_unfinished:
                connection.execute(f"PRAGMA user_version = {draw()}")
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise
            mode = "locked"
        if mode != "delete":
            raise MigrationError(
                f"{path} is in use: stop `fiel serve` and `fiel worker` first, then try again. Nothing was changed."
            )
        if not is_unfinished:
            shutil.copy2(path, snapshot_of(path))
        connection.execute("ROLLBACK")
    return not is_unfinished


def tell_finished(path: Path) -> None:
    """The copy is of a version that is over."""
    with closing(sqlite3.connect(path, timeout=SECONDS_TO_WAIT, isolation_level=None)) as connection:
        if connection.execute("PRAGMA user_version").fetchone() != (0,):
            connection.execute("PRAGMA user_version = 0")


def put_back(path: Path) -> None:
    """At once, and without room: half of it would be the next one's snapshot."""
    for leftover in ("-wal", "-shm"):
        path.with_name(path.name + leftover).unlink(missing_ok=True)
    snapshot_of(path).replace(path)


def drop_old_snapshot(path: Path, *, now: datetime) -> int:
    """Once it is old: people who were erased since are still in it. How many there were."""
    snapshot = snapshot_of(path)
    try:
        made_at = datetime.fromtimestamp(snapshot.stat().st_mtime, UTC)  # not later: of the last write before it
    except FileNotFoundError:
        return 0
    if made_at > now - SNAPSHOT_KEPT_FOR:
        return 0
    snapshot.unlink(missing_ok=True)
    return 1


def _is_unfinished(path: Path) -> bool:
    """Whether the file has migrations of an upgrade that is not through, and the copy is from before that one. Until
    the first of them the file is of the old version, which may have gone on writing into it: then it is copied anew."""
    snapshot = snapshot_of(path)
    if not snapshot.exists():
        return False
    try:
        (number, ran), (drawn, had) = _stand_of(path), _stand_of(snapshot, is_copy=True)
    except sqlite3.Error:  # a copy that was cut short
        return False
    return number == drawn != 0 and had < ran


def _stand_of(path: Path, *, is_copy: bool = False) -> tuple[int, frozenset[str]]:
    """The number that it bears, and the migrations that it has had."""
    name = f"{path.resolve().as_uri()}?mode=ro&immutable=1" if is_copy else str(path)
    with closing(sqlite3.connect(name, uri=is_copy, timeout=SECONDS_TO_WAIT)) as connection:
        [number] = connection.execute("PRAGMA user_version").fetchone()
        ran = connection.execute("SELECT version FROM aerich WHERE app = 'models'").fetchall()
    return number, frozenset(version for (version,) in ran)


def _require_room(path: Path) -> None:
    """For the copy and for what a migration writes. Raises MigrationError before anything is touched."""
    size, free = path.stat().st_size, shutil.disk_usage(path.parent).free
    if free < 2 * size:
        raise MigrationError(
            f"{path.parent} has {free // 1_000_000} MB free, and upgrading needs {2 * size // 1_000_000} MB, since the"
            " database is copied first: make room, then try again. Nothing was changed."
        )
