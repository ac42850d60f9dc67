"""Migrated databases are what the models say, plus the guards written by hand; migrating is whole or not at all."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tortoise.context import TortoiseContext

from fiel.core import db
from fiel.core.db import tortoise_config
from fiel.core.settings import Settings, load_settings
from fiel.migrations import runner

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
