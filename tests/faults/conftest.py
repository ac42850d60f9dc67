"""A PostgreSQL of a test's own, which it may stop; what its servers reach it by may be cut."""

from __future__ import annotations

import os
import subprocess
import sys
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fiel.core.settings import Settings, load_settings
from support.databases import copy_template, database_at
from support.house import opened_house
from support.ports import free_port
from support.postgres import PrivatePostgres, package, postgres_server
from support.rounds import IS_LONG
from support.town import BuiltTown, Town

Tell = Callable[[str], None]


@dataclass
class OwnTown:
    """A town on a server that nobody else has."""

    town: Town
    settings: Settings
    server: PrivatePostgres


@pytest.fixture
def tell(request: pytest.FixtureRequest) -> Tell:
    """A line for whoever watches the long rounds; where all other tests run too, none."""
    capture = request.config.pluginmanager.getplugin("capturemanager")

    def say(line: str) -> None:
        if IS_LONG and capture is not None:
            with capture.global_and_fixture_disabled():
                print(f"\n{line}", file=sys.stderr, flush=True)

    return say


@pytest.fixture
def own_postgres() -> Iterator[PrivatePostgres]:
    with postgres_server(durable=True) as server:
        yield server


@pytest.fixture
async def own_town(
    own_postgres: PrivatePostgres, postgres_url: str, postgres_town: BuiltTown, tmp_path: Path
) -> AsyncIterator[OwnTown]:
    url = database_at(own_postgres.url, "town")
    name = f"moved_{uuid.uuid4().hex[:12]}"  # nobody can copy a database that is read
    await copy_template(postgres_url, name, str(postgres_town.database))
    move(database_at(postgres_url, name), url, tmp_path / "town.dump")
    settings = load_settings(
        data_dir=tmp_path, database_url=url, worker=False, log_level="error",
        push_extra_origins=f"http://127.0.0.1:{free_port()}",
        webhook_extra_origins=f"http://127.0.0.1:{free_port()}",
    )  # fmt: skip
    postgres_town.furnish(tmp_path)
    async with opened_house(settings) as house:
        yield OwnTown(postgres_town.state.restored(house), settings, own_postgres)


def move(source: str, target: str, file: Path) -> None:
    """A database, from one server to another."""
    tools = package() / "pginstall" / "bin"
    commands = (
        ["pg_dump", "-Fc", "-f", str(file), source],
        ["createdb", "-h", "127.0.0.1", "-p", target.rpartition(":")[2].partition("/")[0], "-U", "postgres",
         target.rpartition("/")[2]],
        ["pg_restore", "--no-owner", "--exit-on-error", f"--dbname={target}", str(file)],
    )  # fmt: skip
    for program, *arguments in commands:
        subprocess.run([str(tools / program), *arguments], check=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
