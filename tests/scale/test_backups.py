"""A backup of a server that goes on giving points, and what comes of it elsewhere."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import asyncpg

from fiel.core.settings import Settings
from support.databases import database_at
from support.fleet import run
from support.postgres import package
from support.town import Town

BACKUP = Path(__file__).parents[2] / "backend" / "deploy" / "backup.sh"
BEFORE, MOST = 25, 400


async def test_a_backup_under_load_is_whole_and_its_books_balance(
    town: Town, settings: Settings, tmp_path: Path
) -> None:
    tools = {"PATH": f"{package() / 'pginstall' / 'bin'}:{os.environ['PATH']}", "PYTHON": sys.executable}
    place = {"FIEL_DATABASE_URL": settings.database, "FIEL_DATA_DIR": str(settings.data_dir), **tools}
    (settings.data_dir / "links.key").write_text("a key")
    for _ in range(BEFORE):
        await town.award(town.ana, 1)
    enough = asyncio.Event()

    async def go_on_giving() -> int:
        for given in range(MOST):
            if enough.is_set():
                return given
            await town.award(town.ana, 1)
        return MOST

    giving = asyncio.create_task(go_on_giving())
    folder = tmp_path / "backup"
    await run(str(BACKUP), str(folder), **place)
    enough.set()
    given = await giving
    assert given > 0
    assert {file.name for file in folder.iterdir()} >= {"vapid.pem", "links.key"}
    assert folder.stat().st_mode & 0o777 == 0o700

    restored = await restore(settings, folder, tools)
    said = await run(sys.executable, "-m", "fiel", "reconcile", FIEL_DATABASE_URL=restored, FIEL_DATA_DIR=str(folder))
    assert "The books balance" in said
    assert BEFORE <= await balance_in(restored, folder) <= BEFORE + given


async def restore(settings: Settings, folder: Path, tools: dict[str, str]) -> str:
    """Beside the one that runs; answers its URL."""
    if settings.is_sqlite:
        return f"sqlite://{folder / 'fiel.db'}"
    connection = await asyncpg.connect(settings.database)
    name = f"{settings.database.rpartition('/')[2]}_back"
    await connection.execute(f"CREATE DATABASE {name}")
    await connection.close()
    url = database_at(settings.database, name)
    await run("pg_restore", "--no-owner", "--exit-on-error", f"--dbname={url}", str(folder / "fiel.dump"), **tools)
    return url


async def balance_in(url: str, folder: Path) -> int:
    script = (
        "import asyncio, sys\nfrom fiel.core import db\nasync def main():\n async with db.opened(sys.argv[1]):\n"
        "  [row] = await db.fetch('SELECT CAST(sum(balance) AS BIGINT) AS n FROM points_account')\n  print(row['n'])\n"
        "asyncio.run(main())"
    )
    return int(await run(sys.executable, "-c", script, url, FIEL_DATA_DIR=str(folder)))
