"""A town in a loop of the test's own: Hypothesis runs many examples in one event loop."""

from __future__ import annotations

import asyncio
import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from fiel.core.settings import load_settings
from support.databases import ENGINES, copy_template, database_at
from support.house import opened_house
from support.town import BuiltTown, Town


@pytest.fixture(params=ENGINES)
def town_in_a_loop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[asyncio.Runner, Town]]:
    built: BuiltTown = request.getfixturevalue(f"{request.param}_town")
    with asyncio.Runner() as runner:
        if request.param == "sqlite":
            shutil.copy(built.database, tmp_path / "fiel.db")
            url = f"sqlite://{tmp_path / 'fiel.db'}"
        else:
            server, name = request.getfixturevalue("postgres_url"), f"orders_{uuid.uuid4().hex[:12]}"
            runner.run(copy_template(server, name, str(built.database)))
            url = database_at(server, name)
        settings = load_settings(
            data_dir=tmp_path, database_url=url, worker=False, log_level="error", api_requests_per_minute=10**6
        )
        opened = opened_house(settings)
        house = runner.run(opened.__aenter__())
        yield runner, built.state.restored(house)
        runner.run(opened.__aexit__(None, None, None))
