"""SQLite's online copy, and whether anybody has a file open."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from fiel.backups.errors import BackupError

PAGES_A_STEP = 2_000
SECONDS_TO_WAIT = 30

Tell = Callable[[int, int], None]
"""Pages done, and pages in all."""


def copy_file(source: Path, target: Path, tell: Tell) -> None:
    """A copy of this moment, while others go on writing: one read transaction holds its picture of the file.

    Raises BackupError where it can't be read or written.
    """
    try:
        _copy(source, target, tell)
    except sqlite3.Error as error:
        raise BackupError(f"{source} can't be copied to {target.parent}: {error}.") from error


def _copy(source: Path, target: Path, tell: Tell) -> None:
    with (
        closing(sqlite3.connect(f"{_uri(source)}?mode=rw", uri=True, timeout=SECONDS_TO_WAIT)) as running,
        closing(sqlite3.connect(target)) as copy,
    ):
        running.isolation_level = None
        running.execute("BEGIN")
        running.execute("SELECT count(*) FROM sqlite_master").fetchone()
        running.backup(copy, pages=PAGES_A_STEP, progress=lambda _, left, total: tell(total - left, total))
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, whole


def require_whole(path: Path) -> None:
    """Raises BackupError where SQLite finds the file damaged."""
    with closing(sqlite3.connect(f"{_uri(path)}?mode=ro", uri=True)) as connection:
        try:
            [answer] = connection.execute("PRAGMA integrity_check(1)").fetchone()
        except sqlite3.DatabaseError as error:
            raise BackupError(f"{path} is damaged: {error}") from error
    if answer != "ok":
        raise BackupError(f"{path} is damaged: {answer}")


def require_unused(path: Path) -> None:
    """Raises BackupError while another process has the file open. What its log (WAL) held is in the file then."""
    with closing(sqlite3.connect(path, timeout=0)) as connection:
        try:
            [mode] = connection.execute("PRAGMA journal_mode=DELETE").fetchone()  # wants the file for itself
        except sqlite3.OperationalError:
            mode = "locked"
    if mode != "delete":
        raise BackupError(f"{path} is in use: stop `fiel serve` and `fiel worker` first.")


def _uri(path: Path) -> str:
    """Whatever the signs in its name are."""
    return path.absolute().as_uri()
