"""Both engines, one migrated template of each for the whole run, copied for each test."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, nullcontext
from pathlib import Path
from typing import TypeVar

import asyncpg
import pytest
from tortoise.backends.base.executor import EXECUTOR_CACHE

from fiel.core.logs import set_up_logs
from fiel.core.settings import Settings, load_settings
from fiel.migrations.runner import migrate
from support.browser import PushService, push_service
from support.databases import ENGINES, copy_template, database_at
from support.house import House, opened_house
from support.kept import keep_what_is_derived
from support.left_out import LeftOut
from support.listener import Listener, listening
from support.memory import keep_tests_in_memory
from support.postgres import free_port, private_postgres
from support.redis import private_redis
from support.town import BuiltTown, Town, TownState, built_town
from support.twin import HAS_TWIN, Twin, twin

T = TypeVar("T")


def pytest_configure(config: pytest.Config) -> None:
    keep_tests_in_memory()
    keep_what_is_derived()
    config.pluginmanager.register(LeftOut())


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """Before any fixture: Tortoise keeps SQL by table for the whole process, in the dialect that came first."""
    EXECUTOR_CACHE.clear()


def _in_thread(work: Callable[[], Awaitable[T]]) -> T:
    """Session fixtures are made while the test's own loop runs."""

    async def run() -> T:
        return await work()

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, run()).result()


@pytest.fixture(scope="session", autouse=True)
def _quiet_logs() -> None:
    set_up_logs(load_settings(log_level="error"))


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "fiel.db"
    settings = load_settings(database_url=f"sqlite://{path}")
    _in_thread(lambda: migrate(settings))
    return path


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    with private_postgres() as url:
        yield url


@pytest.fixture(scope="session")
def postgres_template(postgres_url: str) -> str:
    async def make() -> None:
        connection = await asyncpg.connect(postgres_url)
        await connection.execute("CREATE DATABASE template_fiel")
        await connection.close()
        await migrate(load_settings(database_url=database_at(postgres_url, "template_fiel")))

    _in_thread(make)
    return "template_fiel"


async def _build(settings: Settings, database: Path | str) -> BuiltTown:
    async with opened_house(settings) as house:
        state = TownState.of(await built_town(house))
    return BuiltTown(database, settings.data_dir, state)


@pytest.fixture(scope="session")
def sqlite_town(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> BuiltTown:
    folder = tmp_path_factory.mktemp("town")
    file = folder / "fiel.db"
    shutil.copy(sqlite_template, file)
    built = _in_thread(lambda: _build(_settings(folder, f"sqlite://{file}"), file))
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return built


@pytest.fixture(scope="session")
def postgres_town(postgres_url: str, postgres_template: str, tmp_path_factory: pytest.TempPathFactory) -> BuiltTown:
    folder, name = tmp_path_factory.mktemp("town"), "template_town"

    async def build() -> BuiltTown:
        await copy_template(postgres_url, name, postgres_template)
        return await _build(_settings(folder, database_at(postgres_url, name)), name)

    return _in_thread(build)


@pytest.fixture(params=ENGINES)
async def settings(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Settings]:
    """Settings for a database of this test alone: an empty one, or that of a town."""
    is_town = "town" in request.fixturenames
    town: BuiltTown | None = request.getfixturevalue(f"{request.param}_town") if is_town else None
    template = town.database if town else request.getfixturevalue(f"{request.param}_template")
    if town is not None and (town.folder / "mail").exists():
        shutil.copytree(town.folder / "mail", tmp_path / "mail")
    if request.param == "sqlite":
        file = tmp_path / "fiel.db"
        shutil.copy(template, file)
        yield _settings(tmp_path, f"sqlite://{file}")
        return
    url = request.getfixturevalue("postgres_url")
    name = f"test_{uuid.uuid4().hex[:12]}"
    await copy_template(url, name, str(template))
    redis_url: str = request.getfixturevalue("redis_url")
    yield _settings(tmp_path, database_at(url, name)).model_copy(update={"redis_url": redis_url})
    connection = await asyncpg.connect(url)
    await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await connection.close()


def _settings(folder: Path, database_url: str) -> Settings:
    return load_settings(
        data_dir=folder, database_url=database_url, worker=False, log_level="error", api_requests_per_minute=10**6,
        push_extra_origins=f"http://127.0.0.1:{free_port()}",
        webhook_extra_origins=f"http://127.0.0.1:{free_port()}",
    )  # fmt: skip


@pytest.fixture(scope="session")
def other_process() -> Iterator[Twin | None]:
    """None: tests have one, as usual."""
    with twin() if HAS_TWIN else nullcontext() as process:
        yield process


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """Empty: tests have none, as usual."""
    with private_redis() if HAS_TWIN else nullcontext() as server:
        yield server.url if server else ""


@pytest.fixture
async def house(settings: Settings, other_process: Twin | None) -> AsyncIterator[House]:
    async with opened_house(settings, other_process) as opened:
        yield opened


@pytest.fixture
async def town(house: House, request: pytest.FixtureRequest) -> Town:
    """A café with its people, a rival shop, and two customers."""
    engine = "sqlite" if house.settings.is_sqlite else "postgres"
    built: BuiltTown = request.getfixturevalue(f"{engine}_town")
    return built.state.restored(house)


@pytest.fixture
async def pushes(settings: Settings) -> AsyncIterator[PushService]:
    """The push service of every browser in the test."""
    async with push_service(settings.push_extra_origins) as service:
        yield service


@pytest.fixture
async def listener(settings: Settings) -> AsyncIterator[Listener]:
    """A shop's own system, which webhooks go to."""
    async with listening(settings.webhook_extra_origins) as system:
        yield system
