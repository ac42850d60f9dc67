"""Copies a running installation into a folder: database and keys, checked before it counts."""

from __future__ import annotations

import asyncio
import shutil
from datetime import datetime
from pathlib import Path

from fiel import __version__
from fiel.backups.errors import BackupError
from fiel.backups.manifest import POSTGRES_FILE, SQLITE_FILE, Manifest, key_files, note_backup, sum_of, write_manifest
from fiel.backups.postgres import run_tool
from fiel.backups.sqlite import Tell, copy_file, require_unused, require_whole
from fiel.core import db
from fiel.core.settings import Settings
from fiel.ledger.reconcile import reconcile
from fiel.migrations.runner import applied, sqlite_path


async def back_up(settings: Settings, folder: Path, *, now: datetime, tell: Tell) -> Manifest:
    """Write *folder*, which must not exist or be empty. It appears whole or not at all. Raises BackupError."""
    folder = _new(folder)
    draft = folder.with_name(f".{folder.name}.unfinished")
    try:
        _begin(draft)
        ran = await _copy_database(settings, draft, tell)
        manifest = await asyncio.to_thread(_finish, settings, draft, ran, now)
        draft.rename(folder)  # also in the place of an empty one
        await asyncio.to_thread(note_backup, settings, now)
    except OSError as error:
        raise BackupError(f"{folder} can't be written: {error.strerror or error}.") from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return manifest


def _new(folder: Path) -> Path:
    folder = folder.resolve()  # "." has no name of its own
    if set(str(folder)) & set("?#"):
        raise BackupError(f"{folder} has a ? or # in its name, where the address of a database ends: name another.")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BackupError(f"{folder} is not empty: name a new folder, so that no backup is written over.")
    return folder


def _begin(draft: Path) -> None:
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True, mode=0o700)


async def _copy_database(settings: Settings, draft: Path, tell: Tell) -> list[str]:
    """The migrations that what was copied has had."""
    ran = await applied(settings)
    if not ran:
        raise BackupError("There is no database yet: nothing to back up. Look at FIEL_DATA_DIR and FIEL_DATABASE_URL.")
    if settings.is_sqlite:
        await asyncio.to_thread(copy_file, sqlite_path(settings.database), draft / SQLITE_FILE, tell)
        await asyncio.to_thread(require_whole, draft / SQLITE_FILE)
        await require_books(f"sqlite://{draft / SQLITE_FILE}")
        await asyncio.to_thread(require_unused, draft / SQLITE_FILE)  # what looking left behind is folded in
    else:
        await run_tool("pg_dump", settings.database, "--format=custom", "--no-owner", f"--file={draft / POSTGRES_FILE}")
    return ran


def _finish(settings: Settings, draft: Path, ran: list[str], now: datetime) -> Manifest:
    for key in key_files(settings):
        shutil.copyfile(key, draft / key.name)
    files = sorted(draft.iterdir())
    for path in files:
        path.chmod(0o600)
    manifest = Manifest(
        version=__version__, engine="sqlite" if settings.is_sqlite else "postgres", made_at=now, migrations=ran,
        sums={path.name: sum_of(path) for path in files},
    )  # fmt: skip
    write_manifest(draft, manifest)
    return manifest


async def require_books(url: str) -> None:
    """Raises BackupError where the books of the database at *url* don't balance."""
    async with db.opened(url):
        breaches = await reconcile()
    if breaches:
        raise BackupError(f"The copy's books don't balance: {breaches[0].invariant}. Run `fiel reconcile` here first.")
