"""What nobody looks back to goes in parts, so that nobody waits until all of it has gone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from fiel.activity.jobs import purge_jobs
from fiel.core import db
from fiel.core.db import statements
from fiel.imports import actions as imports
from fiel.worker import rounds
from support.house import House
from support.imports import brought, imported, job, table
from support.town import Town

NOW = datetime(2026, 3, 2, tzinfo=UTC)


async def test_a_purge_commits_part_after_part(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[int] = []

    async def pause(seconds: float) -> None:
        left.append(len(await house.rows("SELECT id FROM job WHERE done_at IS NOT NULL")))

    monkeypatch.setattr(statements, "PURGED_AT_ONCE", 2)
    monkeypatch.setattr(statements, "asyncio", SimpleNamespace(sleep=pause))
    old, kept = NOW - timedelta(days=8), NOW - timedelta(days=6)
    await db.insert_rows(
        "job",
        {"kind": "text", "data": "jsonb", "run_at": "timestamptz", "attempts": "int", "created_at": "timestamptz",
         "done_at": "timestamptz"},
        [{"kind": "none", "data": {}, "run_at": old, "attempts": 1, "created_at": old, "done_at": done}
         for done in (old, kept, old, old, old, old)],
    )  # fmt: skip
    assert await purge_jobs(now=NOW) == 5
    assert left == [4, 2]
    assert [row["done_at"] for row in await house.rows("SELECT done_at FROM job WHERE kind = 'none'")] == [kept]


async def test_a_purge_inside_a_transaction_is_a_mistake(house: House) -> None:
    with pytest.raises(RuntimeError, match="would be one part"):
        await db.transaction(lambda: purge_jobs(now=NOW))


async def test_what_fails_in_a_round_keeps_nothing_else_from_being_done(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def breaks(*, now: datetime) -> int:
        raise ZeroDivisionError

    monkeypatch.setitem(rounds._PARTS, "members_told", (breaks,))
    now = house.clock()
    await db.execute(
        "INSERT INTO spent_challenge (challenge_hash, expires_at) VALUES ('spent', $1)", now - timedelta(days=1)
    )
    with pytest.raises(ZeroDivisionError):
        await rounds.nightly({}, house.services)
    assert await house.rows("SELECT id FROM spent_challenge") == []


class Broken(Exception):
    """Off, between two parts."""


async def test_the_rows_of_old_imports_go_in_parts_and_what_was_broken_off_goes_the_next_time(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = table(("nombre", "correo"), *((f"Eva {n}", f"eva{n}@lista.example") for n in range(5)))
    old, again = await imported(town, "CUSTOMERS", text), await brought(town, "CUSTOMERS", text)
    town.house.clock.move(days=30)
    await town.manager.sign_in_again()
    young = await imported(town, "CUSTOMERS", text)
    left: list[int] = []

    async def pause(seconds: float) -> None:
        left.append((await house_rows(town))["rows"])
        if len(left) == 1:
            raise Broken

    monkeypatch.setattr(statements, "PURGED_AT_ONCE", 2)
    monkeypatch.setattr(imports, "PURGED_AT_ONCE", 1)
    monkeypatch.setattr(statements, "asyncio", SimpleNamespace(sleep=pause))
    now = town.house.clock() + timedelta(days=61)
    with pytest.raises(Broken):
        await imports.purge_imports(now=now)
    assert await house_rows(town) == {"purged": 2, "rows": 8}
    assert await imports.purge_imports(now=now) == 0
    assert left == [8, 6]
    assert await house_rows(town) == {"purged": 2, "rows": 5}
    assert [(await job(town, one["id"]))["state"] for one in (old, again, young)] == ["DONE", "CANCELLED", "DONE"]


async def house_rows(town: Town) -> dict[str, int]:
    [found] = await town.house.rows(
        "SELECT (SELECT count(*) FROM import_job WHERE purged_at IS NOT NULL) AS purged,"
        " (SELECT count(*) FROM import_row) AS rows"
    )
    return dict(found)
