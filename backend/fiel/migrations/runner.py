"""Runs aerich's migrations from the installed package, under a lock, whole or not at all."""

from __future__ import annotations

import asyncio
import fcntl
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from pkgutil import ModuleInfo
from typing import Any

import asyncpg
from aerich import Command
from aerich.models import Aerich
from tortoise import BaseDBAsyncClient
from tortoise.context import TortoiseContext
from tortoise.transactions import in_transaction

from fiel.core.db import fetch, opened, tortoise_config
from fiel.core.db.transaction import WRITE
from fiel.core.private_files import give_away
from fiel.core.settings import Settings
from fiel.migrations.snapshot import (
    MOST_DRAWN,
    MigrationError,
    drop_old_snapshot,
    put_back,
    snapshot_of,
    take_snapshot,
    tell_finished,
)

ROOT = Path(__file__).parent
LOCK_KEY = 0x6669656C  # "fiel"


async def migrate(settings: Settings) -> list[str]:
    """Bring the database to this version; answers the names of the migrations that ran.

    A SQLite file is copied beside itself first, and put back if a migration fails, also one that goes on where an
    upgrade was killed; on PostgreSQL all that run are one transaction. So a version comes in whole or not at all.
    Raises MigrationError where the database is of a newer version, has no room for the copy, or is a file that a server
    has open.
    """
    await _require_no_newer(settings)
    if not settings.is_sqlite:
        async with _postgres_lock(settings.database):
            return await _upgrade_postgres(settings)
    path = sqlite_path(settings.database)
    path.parent.mkdir(parents=True, exist_ok=True)
    async with _file_lock(path.with_name(path.name + ".migrate-lock")):
        if not await pending(settings):
            if path.exists():
                tell_finished(path)  # where one was killed after its last migration
            return []
        had_data = path.exists()
        if had_data and await asyncio.to_thread(take_snapshot, path, _draw):
            give_away(snapshot_of(path))
        try:
            async with _command(settings.database, "sqlite") as command:
                ran = await _upgrade(command)
        except BaseException:
            if had_data:
                put_back(path)
            else:
                _remove(path)
            raise
        tell_finished(path)
        return ran


def _draw() -> int:
    return 1 + secrets.randbelow(MOST_DRAWN)


def _remove(path: Path) -> None:
    for part in ("", "-wal", "-shm"):
        path.with_name(path.name + part).unlink(missing_ok=True)


async def drop_snapshot(settings: Settings, *, now: datetime) -> int:
    """The copy from before the last migration, once it is old: people who were erased since are still in it. How many
    there were."""
    return drop_old_snapshot(sqlite_path(settings.database), now=now) if settings.is_sqlite else 0


def known(engine: str) -> list[str]:
    """All migrations of this version, in their order."""
    return sorted((file.name for file in (ROOT / engine / "models").glob("[0-9]*.py")), key=_number)


async def applied(settings: Settings) -> list[str]:
    """The migrations that the database has had, of newer versions too; none: there is no database yet."""
    if settings.is_sqlite and not sqlite_path(settings.database).exists():
        return []
    async with opened(settings.database):
        if settings.is_sqlite:
            has_any = await fetch("SELECT 1 AS one FROM sqlite_master WHERE name = 'aerich'")
        else:
            has_any = await fetch("SELECT 1 AS one FROM pg_tables WHERE schemaname = 'public' AND tablename = 'aerich'")
        rows = await fetch("SELECT version FROM aerich WHERE app = 'models' ORDER BY id") if has_any else []
        return [row["version"] for row in rows]


async def beyond(settings: Settings) -> list[str]:
    """The migrations that the database has and this version has not: it is of a newer one."""
    ours = set(known("sqlite" if settings.is_sqlite else "postgres"))
    return [name for name in await applied(settings) if name not in ours]


async def pending(settings: Settings) -> list[str]:
    """The migrations that this version has and the database has not."""
    if settings.is_sqlite and not sqlite_path(settings.database).exists():
        return known("sqlite")
    async with _command(settings.database, "sqlite" if settings.is_sqlite else "postgres") as command:
        found: list[str] = await command.heads()
        return found


def _number(name: str) -> int:
    return int(name.partition("_")[0])


def sqlite_path(url: str) -> Path:
    return Path(url.removeprefix("sqlite://").split("?")[0])


async def _require_no_newer(settings: Settings) -> None:
    newer = await beyond(settings)
    if newer:
        raise MigrationError(
            f"The database is of a newer version of Fiel (it has {newer[-1]}): install that version again, or restore"
            " the backup that was made before. Nothing was changed."
        )


async def _upgrade_postgres(settings: Settings) -> list[str]:
    is_new = not await applied(settings)
    async with _command(settings.database, "postgres") as command:
        if is_new:
            return await _upgrade(command)
        async with in_transaction(WRITE):
            return await _upgrade(command)


async def _upgrade(command: Command) -> list[str]:
    ran: list[str] = await command.upgrade(run_in_transaction=True)
    return ran


@asynccontextmanager
async def _command(url: str, engine: str) -> AsyncIterator[_AtomicCommand]:
    config = tortoise_config(url, for_migrations=True)
    async with TortoiseContext() as context:  # closes its connections, or the process would hang at exit
        await context.init(config=config)
        command = _AtomicCommand(config, app="models", location=str(ROOT / engine / "{app}"))
        await command.init()
        yield command


class _AtomicCommand(Command):
    """On SQLite ``executescript`` commits the open transaction first: reopen it, and check the foreign keys.

    Of what the models were after each migration, half a megabyte, the last alone is kept: the others are for nobody,
    and would be in each backup.
    """

    async def _upgrade(
        self,
        conn: BaseDBAsyncClient,
        version_file: str,
        fake: bool = False,
        version_module: ModuleInfo | None = None,
    ) -> None:
        if conn.capabilities.dialect == "sqlite":
            run = conn.execute_script

            async def script(sql: str) -> None:
                await run("BEGIN IMMEDIATE;\n" + sql)
                dangling: list[dict[str, Any]] = await conn.execute_query_dict("PRAGMA foreign_key_check")
                if dangling:
                    raise RuntimeError(f"{version_file}: dangling rows {dangling[:3]}")

            conn.execute_script = script  # type: ignore[method-assign,assignment]  # for this one migration
        await super()._upgrade(conn, version_file, fake, version_module)
        await Aerich.filter(app=self.app).exclude(version=version_file).using_db(conn).update(content={})


@asynccontextmanager
async def _file_lock(path: Path) -> AsyncIterator[None]:
    with path.open("w") as file:  # noqa: ASYNC230  # opening a local lock file does not block
        await asyncio.to_thread(fcntl.flock, file, fcntl.LOCK_EX)
        yield


@asynccontextmanager
async def _postgres_lock(url: str) -> AsyncIterator[None]:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("SELECT pg_advisory_lock($1)", LOCK_KEY)
        yield
    finally:
        await connection.close()  # ends the session, which releases the lock
