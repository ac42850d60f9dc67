"""A backup of a server that goes on giving points, what comes of it elsewhere, and what is refused."""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import uuid
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
import pytest

from fiel.backups.restoring import restore
from fiel.core import db
from fiel.core.settings import Settings
from support.backups import TOOLS, backed_up, place_of
from support.command import fiel, fiel_without_room
from support.town import Town

BEFORE, MOST = 25, 400
A_KEY, ANOTHER_KEY = "a key that is long enough to sign", "another key of as many bytes as it"


async def balances_in(settings: Settings) -> int:
    async with db.opened(settings.database):
        [row] = await db.fetch("SELECT CAST(sum(balance) AS BIGINT) AS n FROM points_account")
        return int(row["n"])


async def test_a_backup_under_load_is_restored_with_balanced_books(
    town: Town, settings: Settings, elsewhere: Settings, tmp_path: Path
) -> None:
    (settings.data_dir / "links.key").write_text(A_KEY)
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
    folder = await backed_up(settings, tmp_path / "backup")
    enough.set()
    given = await giving
    assert given > 0
    files = {file.name: file.stat().st_mode & 0o777 for file in folder.iterdir()}
    assert files.keys() == {
        "vapid.pem",
        "links.key",
        "receipts.pem",
        "manifest.json",
        "fiel.db" if settings.is_sqlite else "fiel.dump",
    }
    assert {mode for name, mode in files.items() if name != "manifest.json"} == {0o600}
    assert folder.stat().st_mode & 0o777 == 0o700

    code, said = await fiel(elsewhere.data_dir, "restore", str(folder), **place_of(elsewhere))
    assert (code, "Its books balance" in said) == (0, True), said
    assert (elsewhere.data_dir / "links.key").read_text() == A_KEY
    code, said = await fiel(elsewhere.data_dir, "reconcile", **place_of(elsewhere))
    assert (code, "The books balance" in said) == (0, True), said
    assert "up to date" in (await fiel(elsewhere.data_dir, "migrate", **place_of(elsewhere)))[1]
    assert BEFORE <= await balances_in(elsewhere) <= BEFORE + given


async def test_without_room_nothing_is_left_that_looks_like_a_backup(
    town: Town, settings: Settings, tmp_path: Path
) -> None:
    place = place_of(settings)
    code, said = await fiel_without_room(20_000, settings.data_dir, "backup", str(tmp_path / "backup"), **place)
    assert code == 1, said
    assert "Traceback" not in said
    assert [name for name in os.listdir(tmp_path) if "backup" in name] == []
    await backed_up(settings, tmp_path / "backup")


@pytest.mark.parametrize("settings", ["postgres"], indirect=True)
async def test_rights_of_roles_that_are_not_there_are_no_obstacle(
    town: Town, settings: Settings, elsewhere: Settings, tmp_path: Path
) -> None:
    there, role = await asyncpg.connect(settings.database), f"reader_{uuid.uuid4().hex[:12]}"
    await there.execute(f"CREATE ROLE {role}")
    await there.execute(f"GRANT SELECT ON merchant TO {role}")
    folder = await backed_up(settings, tmp_path / "backup")
    await there.execute(f"DROP OWNED BY {role}")
    await there.execute(f"DROP ROLE {role}")
    await there.close()
    code, said = await fiel(elsewhere.data_dir, "restore", str(folder), **place_of(elsewhere))
    assert (code, "Its books balance" in said) == (0, True), said
    async with db.opened(elsewhere.database):
        [row] = await db.fetch("SELECT count(*) AS n FROM pg_statistic s JOIN pg_class c ON c.oid = s.starelid"
                               " WHERE c.relname = 'merchant'")  # fmt: skip
    assert row["n"] > 0


async def test_a_database_that_is_used_or_full_is_left_alone(town: Town, settings: Settings, tmp_path: Path) -> None:
    folder = await backed_up(settings, tmp_path / "backup")
    await town.award(town.ana, 5)
    code, said = await fiel(settings.data_dir, "restore", str(folder), **place_of(settings))
    reason = "is in use: stop `fiel serve`" if settings.is_sqlite else "is not empty, and nothing is written over"
    assert (code, reason in said) == (1, True), said
    assert await town.ana.balance() == 5


@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
async def test_the_file_and_the_keys_that_were_there_are_put_aside(settings: Settings, tmp_path: Path) -> None:
    (settings.data_dir / "links.key").write_text(A_KEY)
    folder = await backed_up(settings, tmp_path / "backup")
    with closing(sqlite3.connect(settings.data_dir / "fiel.db")) as connection:
        connection.execute("CREATE TABLE of_yesterday (id INT)")
        connection.commit()
    (settings.data_dir / "links.key").write_text(ANOTHER_KEY)
    code, said = await fiel(settings.data_dir, "restore", str(folder), **place_of(settings))
    assert code == 0, said
    [aside] = settings.data_dir.glob("fiel.db.before-restore-*")
    assert str(aside) in said
    with closing(sqlite3.connect(aside)) as old, closing(sqlite3.connect(settings.data_dir / "fiel.db")) as new:
        there = "SELECT count(*) FROM sqlite_master WHERE name = 'of_yesterday'"
        assert (settings.data_dir / "links.key").read_text() == A_KEY
        assert [file.read_text() for file in settings.data_dir.glob("links.key.before-*")] == [ANOTHER_KEY]
        assert (old.execute(there).fetchone(), new.execute(there).fetchone()) == ((1,), (0,))


@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
async def test_at_no_moment_of_restoring_is_there_no_database_or_no_key(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (settings.data_dir / "links.key").write_text(A_KEY)
    folder = await backed_up(settings, tmp_path / "backup")
    (settings.data_dir / "links.key").write_text(ANOTHER_KEY)
    found: list[bool] = []

    def watched(move: Callable[[Path, Path], None]) -> Callable[[Path, Path], None]:
        def moves(source: Path, target: Path) -> None:
            move(source, target)
            found.append(all((settings.data_dir / name).exists() for name in ("fiel.db", "links.key")))

        return moves

    monkeypatch.setattr(os, "rename", watched(os.rename))
    monkeypatch.setattr(os, "replace", watched(os.replace))
    await restore(settings, folder, now=datetime.now(UTC), tell=lambda *_: None)
    assert found
    assert all(found)
    assert (settings.data_dir / "links.key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
async def test_what_root_restores_belongs_to_whoever_serves(settings: Settings, tmp_path: Path) -> None:
    (settings.data_dir / "links.key").write_text(A_KEY)
    folder = await backed_up(settings, tmp_path / "backup")
    (tmp_path / "of_nobody").mkdir()
    owner = 65534 if os.geteuid() == 0 else os.geteuid()  # only root gives files away; others keep theirs
    os.chown(tmp_path / "of_nobody", owner, -1)
    code, said = await fiel(
        tmp_path / "of_nobody", "restore", str(folder), FIEL_DATABASE_URL=f"sqlite://{tmp_path}/of_nobody/fiel.db"
    )
    assert code == 0, said
    assert {file.name: file.stat().st_uid for file in (tmp_path / "of_nobody").iterdir()} == {
        "fiel.db": owner,
        "links.key": owner,
    }


async def test_a_folder_with_something_in_it_is_not_written_over(settings: Settings, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    folder.mkdir()
    (folder / "letter").write_text("mine")
    code, said = await fiel(settings.data_dir, "backup", str(folder), **place_of(settings))
    assert (code, "is not empty: name a new folder" in said) == (1, True), said
    assert [file.name for file in folder.iterdir()] == ["letter"]


@pytest.mark.parametrize("name", [".", "of 100%20 @home"])
async def test_a_folder_may_have_any_name(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    folder = await backed_up(settings, Path(name))
    assert (tmp_path / "here" / folder / "manifest.json").is_file()


async def test_a_folder_whose_name_no_address_can_hold_is_refused(settings: Settings, tmp_path: Path) -> None:
    code, said = await fiel(settings.data_dir, "backup", str(tmp_path / "why?"), **place_of(settings))
    assert (code, "name another" in said) == (1, True), said
    assert not (tmp_path / "why?").exists()


async def test_without_a_database_there_is_nothing_to_back_up(tmp_path: Path) -> None:
    code, said = await fiel(tmp_path / "data", "backup", str(tmp_path / "backup"))
    assert (code, "There is no database yet" in said) == (1, True), said
    assert not (tmp_path / "backup").exists()


async def test_what_is_no_whole_backup_of_ours_is_refused(
    settings: Settings, elsewhere: Settings, tmp_path: Path
) -> None:
    folder = await backed_up(settings, tmp_path / "backup")
    manifest = json.loads((folder / "manifest.json").read_text())
    [name] = {"fiel.db", "fiel.dump"} & manifest["sums"].keys()

    async def refusal() -> str:
        code, said = await fiel(elsewhere.data_dir, "restore", str(folder), **place_of(elsewhere))
        assert code == 1, said
        assert not (elsewhere.data_dir / "fiel.db").exists()
        return said

    def rewrite(**changed: object) -> None:
        (folder / "manifest.json").write_text(json.dumps(manifest | changed))

    rewrite(engine="postgres" if settings.is_sqlite else "sqlite", sums={})
    assert "names no fiel." in await refusal()
    rewrite(migrations=[*manifest["migrations"], "999_of_tomorrow.py"], version="9.9.9")
    assert "of the newer version 9.9.9" in await refusal()
    rewrite(sums=manifest["sums"] | {"../vapid.pem": "0"})
    assert "no file of this folder" in await refusal()
    rewrite()
    content = bytearray((folder / name).read_bytes())
    content[len(content) // 2] ^= 1
    (folder / name).write_bytes(content)
    assert "is not what was saved" in await refusal()
    (folder / name).unlink()
    assert f"{name} is missing" in await refusal()
    (folder / "manifest.json").write_text("{")
    assert "can't be read" in await refusal()
    (folder / "manifest.json").unlink()
    assert "is no backup" in await refusal()


@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
async def test_a_backup_of_the_other_engine_is_refused(settings: Settings, tmp_path: Path, postgres_url: str) -> None:
    folder = await backed_up(settings, tmp_path / "backup")
    code, said = await fiel(tmp_path / "new", "restore", str(folder), FIEL_DATABASE_URL=postgres_url, **TOOLS)
    assert (code, "This backup is of SQLite, and this installation uses PostgreSQL" in said) == (1, True), said


@pytest.mark.parametrize("settings", ["postgres"], indirect=True)
async def test_missing_programs_are_named(settings: Settings, tmp_path: Path) -> None:
    empty = tmp_path / "bin"
    empty.mkdir()
    code, said = await fiel(
        settings.data_dir, "backup", str(tmp_path / "backup"), FIEL_DATABASE_URL=settings.database, PATH=str(empty)
    )
    assert (code, "pg_dump is not installed here" in said) == (1, True), said
    assert not (tmp_path / "backup").exists()
