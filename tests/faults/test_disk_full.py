"""The disk is full: reads go on, writes say so in the reader's language, and with room again all goes on by itself."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import asyncpg
import httpx
import pytest

from faults.bringing import SAID, Bringing
from faults.conftest import move
from fiel.core.settings import Settings
from support.browser import ON_POSTGRES, ON_SQLITE
from support.command import fiel
from support.databases import database_at
from support.documents import document_for
from support.fleet import Fleet, Member, fleet, watching
from support.house import Person
from support.postgres import PrivatePostgres, postgres_server
from support.rest import Shop, shop
from support.small_disk import SmallDisk, small_disk
from support.stage import Stage
from support.town import Town
from support.trial import A_CLAIM

MOST_AWARDS = 4000
SECONDS = 180
SHOP = "cafe-aurora"
LARGEST_TABLE, A_STEP = 2 * 1024 * 1024, 64 * 1024
"""Of PostgreSQL's files where nothing can be mounted."""


@ON_SQLITE
async def test_sqlite_on_a_full_disk_reads_refuses_and_recovers(town: Town, settings: Settings, tmp_path: Path) -> None:
    till = await opened(town)
    ships: Fleet | None = None

    def processes() -> list[int]:
        return [one.process.pid for one in (ships.web + ships.workers if ships else []) if one.process]

    with small_disk(tmp_path / "disk", 48, processes) as disk:
        with (
            closing(sqlite3.connect(settings.data_dir / "fiel.db")) as source,
            closing(sqlite3.connect(disk.folder / "fiel.db")) as target,
        ):
            source.backup(target)
        (disk.folder / "spool").mkdir()
        place = {
            "FIEL_DATA_DIR": str(disk.folder), "FIEL_DATABASE_URL": f"sqlite://{disk.folder / 'fiel.db'}",
            "TMPDIR": str(disk.folder / "spool"),
        }  # fmt: skip
        stage = Stage(tmp_path / "stage")
        async with fleet(tmp_path, 1, 1, stage, **place) as ships, asyncio.timeout(SECONDS):
            await goes_through(ships, town, till, disk, place, stage)


@ON_POSTGRES
async def test_postgres_on_a_full_disk_reads_refuses_and_recovers(
    town: Town, settings: Settings, tmp_path: Path, open_folder: Path
) -> None:
    till = await opened(town)
    servers: list[PrivatePostgres] = []

    def processes() -> list[int]:
        return servers[0].processes()

    with (
        small_disk(open_folder / "disk", 192, processes, largest_file=LARGEST_TABLE) as disk,
        postgres_server(data=disk.folder / "data", durable=True, wal_megabytes=16 if disk.is_mounted else 1) as one,
    ):
        servers.append(one)
        url = database_at(one.url, "town")
        await asyncio.to_thread(move, settings.database, url, tmp_path / "town.dump")
        await come_near(url)
        place = {"FIEL_DATABASE_URL": url}
        stage = Stage(tmp_path / "stage")
        async with fleet(tmp_path, 1, 1, stage, **place) as ships, asyncio.timeout(SECONDS):
            await goes_through(ships, town, till, disk, place, stage)


async def opened(town: Town) -> Shop:
    """With receipts, which customers bring pictures of."""
    await town.program(acceptsReceipts=True)
    return await shop(town)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """The database's server is somebody else, who may not look into those of tests."""
    with TemporaryDirectory(prefix="fiel-disk-") as name:
        Path(name).chmod(0o755)
        yield Path(name)


async def come_near(url: str) -> None:
    """A table that each award adds to, and nobody takes from, is almost as large as a file may be."""
    connection = await asyncpg.connect(url)
    columns = await connection.fetchval(
        "SELECT string_agg(quote_ident(column_name), ', ') FROM information_schema.columns"
        " WHERE table_schema = 'public' AND table_name = 'activity' AND column_name <> 'id'"
    )
    while await connection.fetchval("SELECT pg_relation_size('activity')") < LARGEST_TABLE - A_STEP:
        await connection.execute(
            f"INSERT INTO activity ({columns}) SELECT {columns} FROM (SELECT * FROM activity ORDER BY id LIMIT 1) one,"
            " generate_series(1, 100)"
        )
    await connection.execute("CHECKPOINT")
    await connection.close()


async def goes_through(
    ships: Fleet, town: Town, till: Shop, disk: SmallDisk, place: dict[str, str], stage: Stage
) -> None:
    web = ships.web[0]
    ana, marta = [await ships.person(f"{who}.example", web) for who in ("ana@casa", "marta@aurora")]
    marta.language = "es"
    counter = Counter(marta, town.ana.code)
    await counter.give()
    files = Bringing(marta, ana, place["FIEL_DATABASE_URL"], Path(place["TMPDIR"]) if "TMPDIR" in place else None)
    await files.begin()
    disk.fill()
    told = await counter.gives_until_refused()
    assert told["extensions"]["code"] == "NO_ROOM", told
    assert told["message"].startswith(SAID["es"])
    for number in range(MOST_AWARDS):  # where one had no room, another may have had some left
        answer = await by_rest(Shop(marta.client, till.secret, till.id), town.ana.code, f"full-{number}")
        if answer.status_code >= 400:
            break
        counter.given += 1
    assert (answer.status_code, answer.json()["code"]) == (503, "NO_ROOM")
    assert int(answer.headers["Retry-After"]) > 0
    assert answer.json()["detail"].startswith(SAID["en"])
    await files.are_refused(disk.processes())
    assert await balance(ana) == counter.given
    assert (await web_health(web.url)).status_code == 200

    disk.make_room()
    await files.are_taken()
    await counter.give(counter.refused)
    await counter.give()
    assert await balance(ana) == counter.given
    await all_told(ana, web, counter.given, stage)
    code, said = await fiel(stage.path.parent, "reconcile", **place)
    assert (code, "The books balance" in said) == (0, True), said


class Counter:
    """Marta's, who gives Ana a point at a time."""

    def __init__(self, who: Person, code: str) -> None:
        self.given, self.refused = 0, ""
        self._who, self._code, self._number = who, code, 0

    async def give(self, key: str | None = None) -> None:
        answer = await self._ask(key or self._next())
        assert answer["data"]["awardPoints"]["__typename"] == "AwardPointsSuccess", answer
        self.given += 1

    async def gives_until_refused(self) -> Any:
        """The error."""
        for _ in range(MOST_AWARDS):
            key = self._next()
            answer = await self._ask(key)
            if "errors" in answer:
                self.refused = key
                return answer["errors"][0]
            self.given += 1
        raise AssertionError("there was room for all of them")

    def _next(self) -> str:
        self._number += 1
        return f"counter-{self._number}"

    async def _ask(self, key: str) -> Any:
        values = {"member": {"code": self._code}, "points": 1, "idempotencyKey": key, "merchant": SHOP}
        return (await self._who.post(document_for("awardPoints", True), {"input": values})).json()


async def by_rest(till: Shop, code: str, key: str) -> httpx.Response:
    return await till.ask(
        "POST", "/points", {"customer": {"code": code}, "points": 1}, **{"Idempotency-Key": key, "Accept": "*/*"}
    )


async def web_health(url: str) -> httpx.Response:
    async with httpx.AsyncClient() as client:
        return await client.get(f"{url}/healthz")


async def balance(person: Person) -> int:
    query = f'{{ wallet(merchant: "{SHOP}") {{ balance }} }}'
    return int((await person.ask(query))["wallet"]["balance"])


async def all_told(person: Person, at: Member, many: int, stage: Stage) -> None:
    """The worker, too, goes on by itself: the phone hears of each thing that comes into its inbox."""
    stage.jumped = A_CLAIM  # what it had in hand is let go
    async with watching(person, at) as phone:
        while (await person.ask("{ unreadInbox }"))["unreadInbox"] < many:
            await phone.balance()
