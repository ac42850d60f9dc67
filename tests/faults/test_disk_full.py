"""The disk is full: reads go on, writes say so in the reader's language, and with room again all goes on by itself."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx

from fiel.core.settings import Settings
from support.browser import ON_SQLITE
from support.documents import document_for
from support.fleet import Fleet, fleet, run
from support.forked import nest
from support.house import Person
from support.rest import Shop, shop
from support.small_disk import SmallDisk, small_disk
from support.stage import Stage
from support.town import Town
from support.trial import A_CLAIM

MOST_AWARDS = 4000
SECONDS = 180
SHOP = "cafe-aurora"


@ON_SQLITE
async def test_sqlite_on_a_full_disk_reads_refuses_and_recovers(town: Town, settings: Settings, tmp_path: Path) -> None:
    till = await shop(town)
    ships: Fleet | None = None

    def processes() -> list[int]:
        return [one.process.pid for one in (ships.web + ships.workers if ships else []) if one.process]

    with small_disk(tmp_path / "disk", 24, processes) as disk:
        with (
            closing(sqlite3.connect(settings.data_dir / "fiel.db")) as source,
            closing(sqlite3.connect(disk.folder / "fiel.db")) as target,
        ):
            source.backup(target)
        place = {"FIEL_DATA_DIR": str(disk.folder), "FIEL_DATABASE_URL": f"sqlite://{disk.folder / 'fiel.db'}"}
        stage = Stage(tmp_path / "stage")
        async with nest(stage) as eggs, fleet(tmp_path, 1, 1, eggs, **place) as ships, asyncio.timeout(SECONDS):
            await goes_through(ships, town, till, disk, place, stage)


async def goes_through(
    ships: Fleet, town: Town, till: Shop, disk: SmallDisk, place: dict[str, str], stage: Stage
) -> None:
    web = ships.web[0]
    ana, marta = [await ships.person(f"{who}.example", web) for who in ("ana@casa", "marta@aurora")]
    marta.language = "es"
    counter = Counter(marta, town.ana.code)
    await counter.give()
    disk.fill()
    told = await counter.gives_until_refused()
    assert told["extensions"]["code"] == "NO_ROOM", told
    assert told["message"].startswith("El servidor se ha quedado sin espacio: se puede consultar, pero no guardar")
    answer = await by_rest(Shop(marta.client, till.secret, till.id), town.ana.code)
    assert (answer.status_code, answer.json()["code"]) == (503, "NO_ROOM")
    assert int(answer.headers["Retry-After"]) > 0
    assert answer.json()["detail"].startswith("The server has run out of room: you can look at things")
    assert await balance(ana) == counter.given
    assert (await web_health(web.url)).status_code == 200

    disk.make_room()
    await counter.give(counter.refused)
    await counter.give()
    assert await balance(ana) == counter.given
    await all_told(ana, counter.given, stage)
    said = await run(sys.executable, "-m", "fiel", "reconcile", **place)
    assert "The books balance" in said


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


async def by_rest(till: Shop, code: str) -> httpx.Response:
    return await till.ask(
        "POST", "/points", {"customer": {"code": code}, "points": 1}, **{"Idempotency-Key": "full", "Accept": "*/*"}
    )


async def web_health(url: str) -> httpx.Response:
    async with httpx.AsyncClient() as client:
        return await client.get(f"{url}/healthz")


async def balance(person: Person) -> int:
    query = f'{{ wallet(merchant: "{SHOP}") {{ balance }} }}'
    return int((await person.ask(query))["wallet"]["balance"])


async def all_told(person: Person, many: int, stage: Stage) -> None:
    """The worker, too, goes on by itself."""
    while (await person.ask("{ unreadInbox }"))["unreadInbox"] < many:
        stage.jumped = min(stage.jumped + timedelta(minutes=1), A_CLAIM)  # what it had in hand is let go
        await asyncio.sleep(0.2)  # between two looks at what another process does
