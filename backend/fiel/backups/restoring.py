"""Makes an installation of a backup; what was there is put aside, never written over."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

import asyncpg

from fiel.backups.errors import BackupError
from fiel.backups.making import require_books
from fiel.backups.manifest import Manifest, read_manifest
from fiel.backups.postgres import run_tool
from fiel.backups.returned import Open, look, sign_out
from fiel.backups.sqlite import Tell, copy_file, require_unused, require_whole
from fiel.core.private_files import give_away, write_private
from fiel.core.settings import Settings
from fiel.migrations.runner import known, sqlite_path


@dataclass(frozen=True, slots=True)
class Restored:
    manifest: Manifest
    aside: list[Path]
    """What was there before."""
    opens: Open
    """What came back that lets somebody in; sessions, before they were ended."""


async def restore(
    settings: Settings, folder: Path, *, now: datetime, tell: Tell, keep_sessions: bool = False
) -> Restored:
    """Make an installation of the backup in *folder*; unless *keep_sessions*, everybody is signed out of it: sessions
    that were ended since would live again. Raises BackupError, with nothing changed, except that a PostgreSQL database
    whose books turn out not to balance is not empty any more.

    Whenever it is broken off, there is a database and each key, the old or the new one; done again (on PostgreSQL, into
    another empty database), all are new.
    """
    manifest = await asyncio.to_thread(read_manifest, folder)
    engine = "sqlite" if settings.is_sqlite else "postgres"
    if manifest.engine != engine:
        raise BackupError(
            f"This backup is of {_NAMES[manifest.engine]}, and this installation uses {_NAMES[engine]}: set"
            " FIEL_DATABASE_URL for the same."
        )
    newer = sorted(set(manifest.migrations) - set(known(engine)))
    if newer:
        raise BackupError(
            f"This backup is of the newer version {manifest.version}: install that version (or a later one) first."
        )
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    suffix = f".before-restore-{now:%Y%m%dT%H%M%S}"
    begin = partial(look if keep_sessions else sign_out, now=now)
    if settings.is_sqlite:
        opens, aside = await _restore_file(settings, folder / manifest.database_file, suffix, tell, begin)
    else:
        await _require_empty(settings.database)
        await run_tool(
            "pg_restore", settings.database, "--no-owner", "--no-privileges", "--exit-on-error",
            "--single-transaction",
            str(folder / manifest.database_file),
        )  # fmt: skip
        await _analyze(settings.database)
        await require_books(settings.database)
        opens, aside = await begin(settings.database), []
    try:
        for name in sorted(set(manifest.sums) - {manifest.database_file}):
            aside += _replace(settings.data_dir / name, folder / name, suffix)
    except OSError as error:
        raise BackupError(f"{settings.data_dir} can't be written, and not all keys are there: {error}.") from error
    return Restored(manifest, aside, opens)


_NAMES = {"sqlite": "SQLite", "postgres": "PostgreSQL"}


async def _restore_file(
    settings: Settings, saved: Path, suffix: str, tell: Tell, begin: Callable[[str], Awaitable[Open]]
) -> tuple[Open, list[Path]]:
    path = sqlite_path(settings.database)
    draft = path.with_name(f".{path.name}.restoring")
    try:
        await asyncio.to_thread(_prepare, path, draft, saved, tell)
        await require_books(f"sqlite://{draft}")
        opens = await begin(f"sqlite://{draft}")
        await asyncio.to_thread(require_unused, draft)  # what looking left behind is folded in
        return opens, _swap(path, draft, path.with_name(path.name + suffix))
    except OSError as error:
        raise BackupError(f"{path.parent} can't be written: {error.strerror or error}.") from error
    finally:
        _sweep(draft)


def _prepare(path: Path, draft: Path, saved: Path, tell: Tell) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        require_unused(path)
    _sweep(draft)
    copy_file(saved, draft, tell)
    give_away(draft)
    require_whole(draft)


def _swap(path: Path, draft: Path, aside: Path) -> list[Path]:
    """At no moment is there none: a server that starts just then would begin with an empty one."""
    had = path.exists()
    if had:
        os.link(path, aside)
    draft.replace(path)
    return [aside] if had else []


def _sweep(draft: Path) -> None:
    for leftover in draft.parent.glob(f"{draft.name}*"):
        leftover.unlink()


def _replace(path: Path, saved: Path, suffix: str) -> list[Path]:
    """A key of the backup in the place of the one here."""
    if path.exists() and path.read_bytes() == saved.read_bytes():
        return []
    draft = path.with_name(f".{path.name}.restoring")
    _sweep(draft)
    write_private(draft, saved.read_bytes())
    return _swap(path, draft, path.with_name(path.name + suffix))


async def _require_empty(url: str) -> None:
    try:
        connection = await asyncpg.connect(url)
    except (OSError, asyncpg.PostgresError) as error:
        raise BackupError(f"PostgreSQL can't be reached: {error}. Look at FIEL_DATABASE_URL.") from error
    try:
        tables = await connection.fetchval("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
    finally:
        await connection.close()
    if tables:
        raise BackupError(
            "The database of FIEL_DATABASE_URL is not empty, and nothing is written over: make an empty one"
            " (`createdb fiel_restored`) and set FIEL_DATABASE_URL to it."
        )


async def _analyze(url: str) -> None:
    """What a dump does not carry: without it PostgreSQL takes each table for a small one, until it looks by itself."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("ANALYZE")
    finally:
        await connection.close()
