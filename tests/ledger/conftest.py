"""A database in a loop of its own, for tests that are no coroutines."""

from __future__ import annotations

import asyncio
import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from fiel.core import db
from fiel.core.settings import Settings, load_settings
from fiel.merchants.models import Merchant
from support.databases import ENGINES, copy_template, database_at
from support.house import START


@pytest.fixture(params=ENGINES)
def settings_in_a_loop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[asyncio.Runner, Settings]]:
    """An open database with one merchant."""
    if request.param == "sqlite":
        file = tmp_path / "fiel.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), file)
        url = f"sqlite://{file}"
    else:
        server, template = request.getfixturevalue("postgres_url"), request.getfixturevalue("postgres_template")
        name = f"machine_{uuid.uuid4().hex[:12]}"
        with asyncio.Runner() as runner:
            runner.run(copy_template(server, name, template))
        url = database_at(server, name)
    settings = load_settings(data_dir=tmp_path, database_url=url, log_level="error")
    with asyncio.Runner() as runner:
        opened = db.opened(settings.database, everywhere=True)
        runner.run(opened.__aenter__())
        runner.run(db.transaction(_merchant))
        yield runner, settings
        runner.run(opened.__aexit__(None, None, None))


async def _merchant() -> None:
    await Merchant.create(
        slug="cafe", name="Café", color="#0B5D4B", city="Madrid", country="ES", currency="EUR",
        time_zone="Europe/Madrid", created_at=START,
    )  # fmt: skip
