"""Migrated databases are what the models say, plus the guards written by hand; migrating is whole or not at all."""

from __future__ import annotations

import errno
import shutil
import sqlite3
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg
import pytest
from tortoise.context import TortoiseContext

from fiel.core import db
from fiel.core.db import tortoise_config
from fiel.core.settings import Settings, load_settings
from fiel.ledger.actions.given import miscounted
from fiel.migrations import runner, snapshot
from support.command import fiel
from support.databases import database_at
from support.ports import free_port

GUARDED = ("points_transaction", "lot_move", "activity")


async def columns_migrated(settings: Settings) -> set[tuple[str, str, bool]]:
    async with db.opened(settings.database):
        if settings.is_sqlite:
            tables = await db.fetch("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            found = set()
            for table in tables:
                for row in await db.fetch(f'PRAGMA table_info("{table["name"]}")'):
                    found.add((table["name"], row["name"], not (row["notnull"] or row["pk"])))
            return found
        rows = await db.fetch(
            "SELECT table_name, column_name, is_nullable FROM information_schema.columns WHERE table_schema = 'public'"
        )
        return {(row["table_name"], row["column_name"], row["is_nullable"] == "YES") for row in rows}


async def columns_of_models(settings: Settings) -> set[tuple[str, str, bool]]:
    config = tortoise_config(settings.database, for_migrations=True)
    async with TortoiseContext() as context:
        await context.init(config=config)
        assert context.apps is not None
        models = context.apps["models"].values()
        return {
            (model._meta.db_table, field.source_field or name, bool(field.null))
            for model in models
            for name, field in model._meta.fields_map.items()
            if field.has_db_field
        }


async def test_migrations_and_models_agree(settings: Settings) -> None:
    assert await columns_migrated(settings) == await columns_of_models(settings)


async def test_what_the_models_were_is_kept_of_the_last_migration_alone(settings: Settings) -> None:
    async with db.opened(settings.database):
        rows = await db.fetch("SELECT version FROM aerich WHERE CAST(content AS TEXT) <> '{}'")
    assert [row["version"] for row in rows] == [runner.known("sqlite" if settings.is_sqlite else "postgres")[-1]]


async def test_the_guards_are_there(settings: Settings) -> None:
    async with db.opened(settings.database):
        if settings.is_sqlite:
            triggers = {row["name"] for row in await db.fetch("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
            wanted = {f"{table}_no_{verb}" for table in GUARDED for verb in ("update", "delete")}
            checks = await db.fetch("SELECT sql FROM sqlite_master WHERE name = 'points_lot'")
            assert "ck_lot_within_credit" in checks[0]["sql"]
        else:
            rows = await db.fetch("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal")
            triggers = {row["tgname"] for row in rows}
            wanted = {f"{table}_no_{verb}" for table in GUARDED for verb in ("change", "truncate")}
            checks = await db.fetch("SELECT conname FROM pg_constraint WHERE conname = 'ck_lot_within_credit'")
            assert len(checks) == 1
        assert wanted <= triggers


async def test_migrating_twice_does_nothing(settings: Settings) -> None:
    assert await runner.migrate(settings) == []
    assert await runner.pending(settings) == []


async def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, sqlite_template: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "fiel.db"
    shutil.copy(sqlite_template, file)
    settings = load_settings(data_dir=tmp_path, database_url=f"sqlite://{file}")
    broken = tmp_path / "migrations"
    shutil.copytree(runner.ROOT / "sqlite", broken / "sqlite")
    first = next((broken / "sqlite" / "models").glob("0_*.py")).read_text()
    state = first[first.index("MODELS_STATE") :]
    (broken / "sqlite" / "models" / "1_20270101000000_broken.py").write_text(
        "RUN_IN_TRANSACTION = True\n\n\nasync def upgrade(db):\n"
        "    return 'CREATE TABLE half_done (id INT); CREATE TABLE half_done (id INT);'\n\n\n"
        f"async def downgrade(db):\n    return ''\n\n\n{state}"
    )
    monkeypatch.setattr(runner, "ROOT", broken)
    with pytest.raises(Exception, match="half_done"):
        await runner.migrate(settings)
    async with db.opened(settings.database):
        assert await db.fetch("SELECT name FROM sqlite_master WHERE name = 'half_done'") == []
        assert await db.fetch("SELECT count(*) AS n FROM merchant") == [{"n": 0}]


def with_two_more(engine: str, folder: Path, second: str) -> Path:
    """This version's migrations, and two of a next one."""
    root = folder / "migrations"
    shutil.copytree(runner.ROOT / engine, root / engine)
    first = next((root / engine / "models").glob("0_*.py")).read_text()
    state = first[first.index("MODELS_STATE") :]
    for number, sql in ((998, "CREATE TABLE half_done (id INT);"), (999, second)):
        (root / engine / "models" / f"{number}_20270101000000_next.py").write_text(
            f"RUN_IN_TRANSACTION = True\n\n\nasync def upgrade(db):\n    return {sql!r}\n\n\n"
            f"async def downgrade(db):\n    return ''\n\n\n{state}"
        )
    return root


async def test_an_upgrade_that_fails_at_its_second_migration_leaves_nothing_of_the_first(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = "sqlite" if settings.is_sqlite else "postgres"
    before = await runner.applied(settings)
    root = with_two_more(engine, tmp_path, "CREATE TABLE half_done (id INT);")
    with monkeypatch.context() as patched:
        patched.setattr(runner, "ROOT", root)
        with pytest.raises(Exception, match="half_done"):
            await runner.migrate(settings)
        assert len(await runner.pending(settings)) == 2
    assert await runner.applied(settings) == before
    async with db.opened(settings.database):
        with pytest.raises(Exception, match="half_done"):
            await db.fetch("SELECT id FROM half_done")


@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
async def test_the_file_is_put_back_though_there_is_no_room_left(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, copy = await runner.applied(settings), shutil.copy2

    def copies_once(source: Path, target: Path) -> None:
        copy(source, target)
        monkeypatch.setattr(shutil, "copy2", full)

    def full(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:4096])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(runner, "ROOT", with_two_more("sqlite", tmp_path, "CREATE TABLE half_done (id INT);"))
    monkeypatch.setattr(shutil, "copy2", copies_once)
    with pytest.raises(Exception, match="half_done"):
        await runner.migrate(settings)
    assert await runner.applied(settings) == before


async def test_a_database_of_a_newer_version_is_left_alone(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = with_two_more("sqlite" if settings.is_sqlite else "postgres", tmp_path, "CREATE TABLE done (id INT);")
    with monkeypatch.context() as patched:
        patched.setattr(runner, "ROOT", root)
        assert len(await runner.migrate(settings)) == 2
    code, said = await fiel(settings.data_dir, "migrate", FIEL_DATABASE_URL=settings.database)
    assert (code, "of a newer version of Fiel (it has 999_20270101000000_next.py)" in said) == (1, True), said
    code, said = await fiel(settings.data_dir, "serve", FIEL_DATABASE_URL=settings.database, FIEL_PORT=str(free_port()))
    assert (code, "install that version again" in said) == (1, True), said
    code, said = await fiel(settings.data_dir, "doctor", FIEL_DATABASE_URL=settings.database)
    assert (code, "of a newer version" in said) == (1, True), said


@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
async def test_without_room_for_a_copy_nothing_is_begun(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = with_two_more("sqlite", tmp_path, "CREATE TABLE done (id INT);")
    with monkeypatch.context() as patched:
        patched.setattr(runner, "ROOT", root)
        patched.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 0))
        with pytest.raises(snapshot.MigrationError, match="make room, then try again"):
            await runner.migrate(settings)
        assert len(await runner.pending(settings)) == 2


@pytest.fixture(params=["sqlite", "postgres"])
async def before_letters(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Settings]:
    """A database of the version that had no mails in a merchant's words."""
    async with _older(request, tmp_path, monkeypatch, 3) as settings:
        yield settings


@pytest.fixture(params=["sqlite", "postgres"])
async def before_tallies(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Settings]:
    """A database of the version that added up what employees gave."""
    async with _older(request, tmp_path, monkeypatch, 26) as settings:
        yield settings


@pytest.fixture(params=["sqlite", "postgres"])
async def before_sums(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Settings]:
    """A database of the version that told of each update, also of one that changed nothing."""
    async with _older(request, tmp_path, monkeypatch, 28) as settings:
        yield settings


@asynccontextmanager
async def _older(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, last: int
) -> AsyncIterator[Settings]:
    """A database as it was after migration *last*."""
    url, name = f"sqlite://{tmp_path / 'old.db'}", f"old_{uuid.uuid4().hex[:12]}"
    if request.param == "postgres":
        server = request.getfixturevalue("postgres_url")
        connection = await asyncpg.connect(server)
        await connection.execute(f"CREATE DATABASE {name}")
        url = database_at(server, name)
    settings = load_settings(data_dir=tmp_path, database_url=url)
    older = tmp_path / "older" / request.param
    shutil.copytree(runner.ROOT / request.param, older)
    for file in (older / "models").glob("[0-9]*_*.py"):
        if int(file.name.partition("_")[0]) > last:
            file.unlink()
    with monkeypatch.context() as patched:
        patched.setattr(runner, "ROOT", tmp_path / "older")
        await runner.migrate(settings)
    yield settings
    if request.param == "postgres":
        await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
        await connection.close()


async def test_segments_mails_that_wait_and_the_books_are_carried_over(before_letters: Settings) -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    jobs = [
        {"kind": "mail", "data": {"template": name, "account_id": 7}, "run_at": now, "attempts": 0, "created_at": now}
        for name in ("reset_password", "redemption_requested", "confirm_email")
    ]
    async with db.opened(before_letters.database):
        await db.execute(
            "INSERT INTO merchant (name, slug, color, city, country, currency, time_zone, created_at)"
            " VALUES ('x', 'x', '#000000', '', 'ES', 'EUR', 'Europe/Madrid', $1),"
            " ('y', 'y', '#000000', '', 'ES', 'EUR', 'Europe/Madrid', $1)",
            now,
        )
        await db.insert_rows(
            "segment",
            {"merchant_id": "bigint", "name": "text", "criteria": "jsonb", "version": "int",
             "created_at": "timestamptz", "updated_at": "timestamptz"},
            [{"merchant_id": 1, "name": "x", "criteria": {"newsletter": True}, "version": 1, "created_at": now,
              "updated_at": now}],
        )  # fmt: skip
        await db.insert_rows(
            "job",
            {"kind": "text", "data": "jsonb", "run_at": "timestamptz", "attempts": "int", "created_at": "timestamptz"},
            jobs,
        )
        for shop in (1, 2):
            await db.execute(
                "INSERT INTO points_account (merchant_id, balance, deficit, lifetime) VALUES ($1, 5, 0, 5)", 3 - shop
            )
            await db.execute(
                "INSERT INTO points_transaction (account_id, kind, points, deficit_delta, balance_after, actor_kind,"
                " actor_id, why, occurred_at, created_at) VALUES ($1, 'EARN', 5, 0, 5, 'system', 0, '[]', $2, $2)",
                shop, now,
            )  # fmt: skip
    assert (await runner.migrate(before_letters))[0].startswith("4_")
    async with db.opened(before_letters.database):
        [segment] = await db.fetch("SELECT criteria FROM segment")
        assert db.from_json(segment["criteria"]) == {"news": True}
        waiting = [db.from_json(row["data"]) for row in await db.fetch("SELECT data FROM job ORDER BY id")]
        assert waiting == [{"event": "RECOVERY", "account_id": 7}, {"template": "confirm_email", "account_id": 7}]
        entries = await db.fetch("SELECT account_id, merchant_id FROM points_transaction ORDER BY id")
        assert [(row["account_id"], row["merchant_id"]) for row in entries] == [(1, 2), (2, 1)]
        with pytest.raises(Exception, match="append-only"):
            await db.execute("UPDATE points_transaction SET points = 9")


async def test_what_employees_gave_before_is_counted_when_the_counts_come(before_tallies: Settings) -> None:
    """Theirs alone, but for what their acts brought of themselves; what was undone counts where it was given."""
    start = datetime(2026, 11, 22, 10, 14, 59, 999_900, tzinfo=UTC)
    quarter = int(start.timestamp()) // 900
    entries = [
        ("EARN", 50, "PURCHASE", "employee", 7, None, 0), ("EARN", 20, "MANUAL", "employee", 7, None, 0),
        ("ADJUST_CREDIT", 4, "MANUAL", "employee", 8, None, 0), ("EARN", 9, "WELCOME", "employee", 7, None, 0),
        ("EARN", 9, "PROMOTION", "employee", 7, None, 0), ("EARN", 9, "PURCHASE", "token", 7, None, 0),
        ("EARN", 5, "PURCHASE", "employee", 7, None, 1), ("REVERSAL", -30, None, "employee", 8, 1, 20),
        ("REVERSAL", -9, None, "employee", 8, 4, 20), ("ADJUST_DEBIT", -2, None, "employee", 8, None, 20),
    ]  # fmt: skip
    async with db.opened(before_tallies.database):
        await db.execute(
            "INSERT INTO merchant (name, slug, color, city, country, currency, time_zone, created_at)"
            " VALUES ('x', 'x', '#000000', '', 'ES', 'EUR', 'Europe/Madrid', $1)",
            start,
        )
        for number in (7, 8):
            await db.execute(
                "INSERT INTO employee (id, merchant_id, name, email, role, language, version, invited_at)"
                " VALUES ($1, 1, 'x', $2, 'CASHIER', 'es', 1, $3)",
                number, f"{number}@x.example", start,
            )  # fmt: skip
        await db.execute("INSERT INTO points_account (merchant_id, balance, deficit, lifetime) VALUES (1, 0, 0, 0)")
        for kind, points, reason, actor_kind, actor_id, reverses_id, minutes in entries:
            await db.execute(
                "INSERT INTO points_transaction (account_id, merchant_id, kind, points, deficit_delta, balance_after,"
                " reason, actor_kind, actor_id, reverses_id, why, occurred_at, created_at)"
                " VALUES (1, 1, $1, $2, 0, 0, $3, $4, $5, $6, '[]', $7, $7)",
                kind, points, reason, actor_kind, actor_id, reverses_id, start + timedelta(minutes=minutes),
            )  # fmt: skip
    assert (await runner.migrate(before_tallies))[0].startswith("27_")
    async with db.opened(before_tallies.database):
        rows = await db.fetch("SELECT employee_id, quarter, points FROM employee_tally ORDER BY employee_id, quarter")
        assert [tuple(row.values()) for row in rows] == [(7, quarter, 40), (7, quarter + 1, 5), (8, quarter, 4)]
        assert await db.fetch(f"{miscounted()} LIMIT 1") == []


async def test_what_changed_before_counts_on_and_updates_that_change_nothing_do_no_more(before_sums: Settings) -> None:
    now, counted = datetime(2026, 11, 29, tzinfo=UTC), "SELECT count(*) AS n FROM change"
    again, other = "UPDATE merchant SET name = name", "UPDATE merchant SET name = 'y'"
    async with db.opened(before_sums.database):
        await db.execute(
            "INSERT INTO merchant (name, slug, color, city, country, currency, time_zone, created_at)"
            " VALUES ('x', 'x', '#000000', '', 'ES', 'EUR', 'Europe/Madrid', $1)",
            now,
        )
        for told in (1, 2):
            await db.execute(again)
            assert await db.fetch(counted) == [{"n": told}]
    assert (await runner.migrate(before_sums))[0].startswith("29_")
    async with db.opened(before_sums.database):
        for change, told in ((again, 2), (other, 3), (other, 3)):
            await db.execute(change)
            assert await db.fetch(counted) == [{"n": told}]
        assert await db.fetch("SELECT id FROM change_sum") == []


@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
async def test_a_file_that_an_old_server_has_open_is_left_to_it(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it writes meanwhile would be lost, or torn: in the copy, or with it."""
    monkeypatch.setattr(snapshot, "SECONDS_TO_WAIT", 0)
    file = runner.sqlite_path(settings.database)
    root = with_two_more("sqlite", tmp_path, "CREATE TABLE second (id INT);")
    with closing(sqlite3.connect(file)) as old_server:
        old_server.execute("PRAGMA journal_mode=WAL")
        old_server.execute("CREATE TABLE theirs (id INT)")
        with monkeypatch.context() as patched:
            patched.setattr(runner, "ROOT", root)
            with pytest.raises(snapshot.MigrationError, match="stop `fiel serve` and `fiel worker` first"):
                await runner.migrate(settings)
            assert len(await runner.pending(settings)) == 2
        old_server.execute("INSERT INTO theirs VALUES (7)")
        old_server.commit()
    assert not file.with_name("fiel.db.before-migration").exists()
    with monkeypatch.context() as patched:
        patched.setattr(runner, "ROOT", root)
        assert len(await runner.migrate(settings)) == 2
    with closing(sqlite3.connect(file.with_name("fiel.db.before-migration"))) as copy:
        assert copy.execute("SELECT id FROM theirs").fetchall() == [(7,)]
    async with db.opened(settings.database):
        assert await db.fetch("SELECT id FROM theirs") == [{"id": 7}]
        assert await db.fetch("PRAGMA journal_mode") == [{"journal_mode": "wal"}]
