"""Both engines, one template of each for the whole run, copied for each test: empty, or with a town or two rivals."""

from __future__ import annotations

from support.loading import loaded  # isort: skip

import asyncio
import shutil
import sqlite3
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, nullcontext
from functools import cache
from pathlib import Path
from typing import TypeVar

import asyncpg
import pytest
from tortoise.backends.base.executor import EXECUTOR_CACHE
from uvicorn.loops.auto import auto_loop_factory

from fiel.core.logs import set_up_logs
from fiel.core.settings import Settings, load_settings
from fiel.migrations.runner import migrate
from fiel.purchases.actions.display import PACE
from support.browser import PushService, push_service
from support.databases import ENGINES, copy_template, database_at, drop_database, leave_servers
from support.hashing import hash_lightly
from support.house import House, opened_house
from support.kept import keep_plans, keep_what_is_derived
from support.left_out import LeftOut
from support.length import is_for_later
from support.listener import Listener, listening
from support.memory import keep_tests_in_memory
from support.once import begin_run, end_run, found, once
from support.order import among_others
from support.ports import free_port
from support.postgres import PrivatePostgres, start_postgres
from support.redis import private_redis
from support.rivals import BuiltRivals, make_rivals
from support.town import BuiltTown, Town, TownState, built_town
from support.twin import HAS_TWIN, Twin, twin

B = TypeVar("B")
S = TypeVar("S")
T = TypeVar("T")
FILE = "fiel.db"


def pytest_configure(config: pytest.Config) -> None:
    keep_tests_in_memory()
    if not hasattr(config, "workerinput"):
        begin_run()
    keep_what_is_derived()
    hash_lightly()
    config.pluginmanager.register(LeftOut())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items[:] = among_others([one for one in items if not is_for_later(one)])


def pytest_collection_finish() -> None:
    loaded()


def pytest_unconfigure(config: pytest.Config) -> None:
    leave_servers()
    if not hasattr(config, "workerinput"):
        server: PrivatePostgres | None = found("postgres")
        if server is not None:
            server.remove()
        end_run()


def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """The loop that ``fiel serve`` has."""
    return {"served": auto_loop_factory()}


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Before any fixture: Tortoise keeps SQL by table for the whole process, in the dialect that came first; and towns
    that are copies of one have the same sessions at the same moment."""
    EXECUTOR_CACHE.clear()
    PACE.clear()
    keep_plans(are_kept="monkeypatch" not in getattr(item, "fixturenames", ()))


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
def sqlite_template() -> Path:
    def make(folder: Path) -> Path:
        _in_thread(lambda: migrate(load_settings(database_url=f"sqlite://{folder / FILE}")))
        return folder / FILE

    return once("sqlite_template", make)


@pytest.fixture(scope="session")
def postgres_url() -> str:
    """One server for all processes of the run."""
    return once("postgres", lambda _: start_postgres()).url


@pytest.fixture(scope="session")
def postgres_template(postgres_url: str) -> str:
    async def create() -> None:
        connection = await asyncpg.connect(postgres_url)
        await connection.execute("CREATE DATABASE template_fiel")
        await connection.close()
        await migrate(load_settings(database_url=database_at(postgres_url, "template_fiel")))

    def make(_: Path) -> str:
        _in_thread(create)
        return "template_fiel"

    return once("postgres_template", make)


async def _town_of(settings: Settings) -> TownState:
    async with opened_house(settings) as house:
        return TownState.of(await built_town(house))


@pytest.fixture(scope="session")
def sqlite_town(sqlite_template: Path) -> BuiltTown:
    return _on_sqlite("sqlite_town", sqlite_template, _town_of, BuiltTown)


@pytest.fixture(scope="session")
def postgres_town(postgres_url: str, postgres_template: str) -> BuiltTown:
    return _on_postgres("postgres_town", postgres_url, postgres_template, _town_of, BuiltTown)


@pytest.fixture(scope="session")
def sqlite_rivals(sqlite_template: Path) -> BuiltRivals:
    return _on_sqlite("sqlite_rivals", sqlite_template, make_rivals, BuiltRivals)


@pytest.fixture(scope="session")
def postgres_rivals(postgres_url: str, postgres_template: str) -> BuiltRivals:
    return _on_postgres("postgres_rivals", postgres_url, postgres_template, make_rivals, BuiltRivals)


def _on_sqlite(
    name: str, template: Path, build: Callable[[Settings], Awaitable[S]], built: Callable[[Path, Path, S], B]
) -> B:
    def make(folder: Path) -> B:
        file = folder / FILE
        shutil.copy(template, file)
        state = _in_thread(lambda: build(_settings(folder, f"sqlite://{file}")))
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return built(file, folder, state)

    return once(name, make)


def _on_postgres(
    name: str, server: str, template: str, build: Callable[[Settings], Awaitable[S]], built: Callable[[str, Path, S], B]
) -> B:
    def make(folder: Path) -> B:
        async def copied() -> S:
            await copy_template(server, name, template)
            return await build(_settings(folder, database_at(server, name)))

        return built(name, folder, _in_thread(copied))

    return once(name, make)


@pytest.fixture(params=ENGINES)
async def settings(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Settings]:
    """Settings for a database of this test alone: an empty one, or that of a town or of two rivals."""
    kind = next((kind for kind in ("town", "rivals") if kind in request.fixturenames), None)
    built: BuiltTown | BuiltRivals | None = request.getfixturevalue(f"{request.param}_{kind}") if kind else None
    template = built.database if built else request.getfixturevalue(f"{request.param}_template")
    if built is not None:
        built.furnish(tmp_path)
    if request.param == "sqlite":
        file = tmp_path / FILE
        shutil.copy(template, file)
        yield _settings(tmp_path, f"sqlite://{file}")
        return
    url = request.getfixturevalue("postgres_url")
    name = f"test_{uuid.uuid4().hex[:12]}"
    await copy_template(url, name, str(template))
    redis_url: str = request.getfixturevalue("redis_url")
    yield _settings(tmp_path, database_at(url, name)).model_copy(update={"redis_url": redis_url})
    await drop_database(url, name)


def _settings(folder: Path, database_url: str) -> Settings:
    return _usual_settings().model_copy(update={"data_dir": folder, "database_url": database_url})


@cache
def _usual_settings() -> Settings:
    """Of all tests of this process, which runs one at a time: each opens its push service where the last one's was."""
    return load_settings(
        worker=False, log_level="error", api_requests_per_minute=10**6,
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
async def house(
    settings: Settings, other_process: Twin | None, request: pytest.FixtureRequest
) -> AsyncIterator[House]:  # fmt: skip
    """A test that *looks_inside* counts or changes what this process does, and has no other one."""
    is_alone = request.node.get_closest_marker("looks_inside") is not None
    async with opened_house(settings, None if is_alone else other_process) as opened:
        yield opened


@pytest.fixture
async def town(house: House, request: pytest.FixtureRequest) -> Town:
    """A café with its people, a rival shop, and two customers."""
    engine = "sqlite" if house.settings.is_sqlite else "postgres"
    built: BuiltTown = request.getfixturevalue(f"{engine}_town")
    return built.state.restored(house)


@pytest.fixture
async def rivals(settings: Settings) -> Settings:
    """Those of the test, whose database has two shops with something of everything."""
    return settings


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
