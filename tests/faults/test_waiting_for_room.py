"""The database has no room for what a job writes, for hours: its tries are not used up by that, and with room again it
goes on where it was."""

from __future__ import annotations

import errno
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime

import pytest
from tortoise import connections

from faults.test_long_jobs import dict_of
from fiel.activity.jobs import FIRST_WAIT, MOST_ATTEMPTS, OUTAGE_PATIENCE, OUTAGE_WAIT
from fiel.core import db
from fiel.messaging.services import Services
from fiel.worker import schedule_round
from fiel.worker.kinds import HANDLERS
from support.documents import document_for
from support.house import House
from support.imports import checked, counts, job, table
from support.town import Town

PEOPLE = 600
FULL = """CREATE FUNCTION full_disk() RETURNS trigger AS
$$ BEGIN RAISE EXCEPTION 'full' USING ERRCODE = 'disk_full'; END $$ LANGUAGE plpgsql;
CREATE TRIGGER full_disk BEFORE INSERT ON {0} EXECUTE FUNCTION full_disk()"""
EMPTIED = "DROP TRIGGER full_disk ON {0}; DROP FUNCTION full_disk"
MOST_AWARDS = 500


@asynccontextmanager
async def no_room(table: str) -> AsyncIterator[None]:
    """For new pages, on SQLite; for new rows of *table*, on PostgreSQL."""
    database = connections.get("default")
    if db.is_sqlite():
        before, after = "VACUUM; PRAGMA max_page_count = 1", "PRAGMA max_page_count = 1000000"  # never less than it has
    else:
        before, after = FULL.format(table), EMPTIED.format(table)
    await database.execute_script(before)
    try:
        yield
    finally:
        await database.execute_script(after)


async def begun(town: Town) -> str:
    """An import that is about to run."""
    people = [(f"Persona {number}", f"p{number}@casa.example") for number in range(PEOPLE)]
    found: str = (await checked(town, "CUSTOMERS", table(("nombre", "email"), *people)))["id"]
    assert (await town.manager.do("runImport", id=found))["__typename"] == "RunImportSuccess"
    return found


async def tried(house: House, **later: float) -> str:
    """What its last try met."""
    house.clock.move(**later)
    await house.run_jobs()
    [told] = await house.rows("SELECT last_error FROM job WHERE kind = 'import' AND last_error IS NOT NULL")
    return str(told["last_error"])


async def test_an_import_waits_for_room_however_often_it_finds_none(town: Town) -> None:
    found = await begun(town)
    async with no_room("membership"):
        for _ in range(MOST_ATTEMPTS + 2):
            assert "full" in await tried(town.house, seconds=OUTAGE_WAIT.total_seconds())
        assert (await job(town, found))["state"] == "RUNNING"
    town.house.clock.move(seconds=OUTAGE_WAIT.total_seconds())
    await town.house.run_jobs()
    told = await job(town, found)
    assert (told["state"], told["failure"], counts(told)) == ("DONE", None, {"CREATE": PEOPLE})


async def test_it_does_not_wait_for_ever(town: Town) -> None:
    found = await begun(town)
    async with no_room("membership"):
        await tried(town.house, seconds=0)
        await tried(town.house, seconds=OUTAGE_PATIENCE.total_seconds())
        for number in range(MOST_ATTEMPTS - 1):
            assert (await job(town, found))["state"] == "RUNNING"
            await tried(town.house, seconds=FIRST_WAIT.total_seconds() * 2**number)
    assert (await job(town, found))["state"] == "FAILED"


async def test_whoever_gives_points_is_told_that_there_is_no_room(town: Town) -> None:
    award, given = document_for("awardPoints", True), 0
    async with no_room("activity"):
        for given in range(MOST_AWARDS):  # what is in pages already may have some left
            form = {"member": {"code": town.ana.code}, "points": 1, "idempotencyKey": f"{given}"}
            answer = (await town.cashier.post(award, {"input": form})).json()
            if "errors" in answer:
                break
        [error] = answer["errors"]
        assert error["extensions"]["code"] == "NO_ROOM", error
        assert await town.ana.balance() == given
    await town.award(town.ana, 1)
    assert await town.ana.balance() == given + 1
    await town.house.assert_books_balance()


async def test_rounds_of_hours_without_room_are_one(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """What many rounds would do again and again, when there is room at last, one does."""
    begun = list[datetime]()

    async def finds_no_room(data: Mapping[str, object], services: Services) -> None:
        begun.append(services.clock())
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setitem(dict_of(HANDLERS), "nightly", finds_no_room)
    for _ in range(5):
        await schedule_round(town.house.clock())
        await town.house.run_jobs()
        town.house.clock.move(hours=1)
    assert len(begun) == 5
    assert await town.house.rows("SELECT attempts, failed_at FROM job WHERE kind = 'nightly'") == [
        {"attempts": 0, "failed_at": None}
    ]
