"""An upgrade that is killed midway: of SQLite it leaves what was before at hand, whatever comes of the next one; of
PostgreSQL nothing of it is left."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from fiel.core import db
from fiel.core.settings import Settings
from fiel.migrations import runner
from fiel.migrations.snapshot import snapshot_of

ON_SQLITE = pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
ON_POSTGRES = pytest.mark.parametrize("settings", ["postgres"], indirect=True)
KILLS = "import os, signal\n    os.kill(os.getpid(), signal.SIGKILL)"
FAILS = "return 'CREATE TABLE half_done (id INT); CREATE TABLE half_done (id INT);'"
IN_A_PROCESS_OF_ITS_OWN = """
import asyncio, sys
from pathlib import Path
from fiel.core.settings import load_settings
from fiel.migrations import runner
runner.ROOT = Path(sys.argv[1])
asyncio.run(runner.migrate(load_settings(data_dir=Path(sys.argv[2]), database_url=sys.argv[3])))
"""


def release(folder: Path, *bodies: str, engine: str = "sqlite") -> Path:
    """This version's migrations, and those of a next one, which do what *bodies* say."""
    models = folder / engine / "models"
    models.mkdir(parents=True)
    for file in (runner.ROOT / engine / "models").glob("*.py"):
        (models / file.name).write_text(file.read_text())
    first = next(models.glob("0_*.py")).read_text()
    state = first[first.index("MODELS_STATE") :]
    for number, body in enumerate(bodies, start=997):
        (models / f"{number}_20270101000000_next.py").write_text(
            f"RUN_IN_TRANSACTION = True\n\n\nasync def upgrade(db):\n    {body}\n\n\n"
            f"async def downgrade(db):\n    return ''\n\n\n{state}"
        )
    return folder


def makes(table: str) -> str:
    return f"return 'CREATE TABLE {table} (id INT);'"


async def killed(root: Path, settings: Settings) -> None:
    """The upgrade begins in a process of its own, and dies where a migration says so."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", IN_A_PROCESS_OF_ITS_OWN, str(root), str(settings.data_dir), settings.database,
        env=dict(os.environ),
    )  # fmt: skip
    assert await process.wait() == -9


async def writes(settings: Settings, number: int) -> None:
    """As a server of the version that is there does."""
    with closing(sqlite3.connect(runner.sqlite_path(settings.database))) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS theirs (id INT)")
        connection.execute("INSERT INTO theirs VALUES (?)", (number,))
        connection.commit()


async def tables(settings: Settings) -> set[str]:
    async with db.opened(settings.database):
        rows = await db.fetch("SELECT name FROM sqlite_master WHERE name IN ('theirs', 'first', 'second', 'half_done')")
    return {row["name"] for row in rows}


async def theirs(settings: Settings) -> list[int]:
    async with db.opened(settings.database):
        return [row["id"] for row in await db.fetch("SELECT id FROM theirs ORDER BY id")]


@ON_SQLITE
async def test_what_was_before_a_killed_upgrade_comes_back_when_the_next_fails(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = await runner.applied(settings)
    await writes(settings, 7)
    await killed(release(tmp_path / "killed", makes("first"), KILLS), settings)
    assert await tables(settings) == {"theirs", "first"}  # half a version
    monkeypatch.setattr(runner, "ROOT", release(tmp_path / "failing", makes("first"), makes("second"), FAILS))
    with pytest.raises(Exception, match="half_done"):
        await runner.migrate(settings)
    assert (await tables(settings), await theirs(settings)) == ({"theirs"}, [7])
    assert await runner.applied(settings) == before


@ON_SQLITE
async def test_a_killed_upgrade_is_gone_on_with_and_over_when_it_is_through(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = await runner.applied(settings)
    await writes(settings, 7)
    await killed(release(tmp_path / "killed", makes("first"), KILLS), settings)
    monkeypatch.setattr(runner, "ROOT", release(tmp_path / "mended", makes("first"), makes("second")))
    assert await runner.migrate(settings) == ["998_20270101000000_next.py"]
    with closing(sqlite3.connect(snapshot_of(runner.sqlite_path(settings.database)))) as copy:
        had = copy.execute("SELECT version FROM aerich WHERE app = 'models' ORDER BY id").fetchall()
    assert [version for (version,) in had] == before
    # the upgrade after that begins with a copy of its own
    await writes(settings, 8)
    monkeypatch.setattr(runner, "ROOT", release(tmp_path / "later", makes("first"), makes("second"), FAILS))
    with pytest.raises(Exception, match="half_done"):
        await runner.migrate(settings)
    assert (await tables(settings), await theirs(settings)) == ({"theirs", "first", "second"}, [7, 8])


@ON_SQLITE
async def test_one_that_was_killed_before_its_first_migration_takes_back_nothing_that_was_written_since(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await writes(settings, 7)
    await killed(release(tmp_path / "killed", KILLS), settings)
    await writes(settings, 8)  # the old version went on
    monkeypatch.setattr(runner, "ROOT", release(tmp_path / "failing", makes("first"), FAILS))
    with pytest.raises(Exception, match="half_done"):
        await runner.migrate(settings)
    assert (await tables(settings), await theirs(settings)) == ({"theirs"}, [7, 8])


@ON_SQLITE
async def test_one_that_was_killed_after_its_last_migration_is_through(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await killed(release(tmp_path / "killed", makes("first"), KILLS), settings)
    monkeypatch.setattr(runner, "ROOT", release(tmp_path / "shorter", makes("first")))
    assert await runner.migrate(settings) == []
    await writes(settings, 8)
    monkeypatch.setattr(runner, "ROOT", release(tmp_path / "failing", makes("first"), FAILS))
    with pytest.raises(Exception, match="half_done"):
        await runner.migrate(settings)
    assert (await tables(settings), await theirs(settings)) == ({"theirs", "first"}, [8])


@ON_POSTGRES
async def test_nothing_is_left_of_a_killed_upgrade_of_postgresql(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No copy is made there: all of an upgrade is one transaction."""
    before, engine = await runner.applied(settings), "postgres"
    await killed(release(tmp_path / "killed", makes("first"), makes("second"), KILLS, engine=engine), settings)
    assert await runner.applied(settings) == before
    async with db.opened(settings.database):
        left = await db.fetch("SELECT tablename FROM pg_tables WHERE tablename IN ('first', 'second')")
    assert left == []
    monkeypatch.setattr(runner, "ROOT", release(tmp_path / "mended", makes("first"), makes("second"), engine=engine))
    assert len(await runner.migrate(settings)) == 2
