"""Where backups are restored."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest

from fiel.core.settings import Settings, load_settings
from support.databases import database_at


@pytest.fixture
async def elsewhere(settings: Settings, tmp_path: Path) -> AsyncIterator[Settings]:
    """Another installation of the same engine, with nothing in it."""
    folder = tmp_path / "elsewhere"
    if settings.is_sqlite:
        yield load_settings(data_dir=folder, database_url=f"sqlite://{folder / 'fiel.db'}")
        return
    name = f"back_{uuid.uuid4().hex[:12]}"
    connection = await asyncpg.connect(settings.database)
    await connection.execute(f"CREATE DATABASE {name}")
    yield load_settings(data_dir=folder, database_url=database_at(settings.database, name))
    await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await connection.close()
