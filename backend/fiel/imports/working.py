"""The worker's part of an import: a piece of it a job, so that nothing else waits long.

Each batch of rows is one transaction, with the import's own progress in it: a worker that dies loses nothing and does
nothing twice.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from fiel.core import db
from fiel.core.actor import WorkerActor
from fiel.core.clock import Clock
from fiel.core.errors import FieldProblem, InvalidInput
from fiel.core.language import as_language
from fiel.imports import customers, loaders, points
from fiel.imports.actions import finish, go_on, upload_file
from fiel.imports.columns import Field
from fiel.imports.models import ImportKind, ImportState
from fiel.imports.reading import Layout, count, rows
from fiel.imports.rows import Options, Row, Setting
from fiel.merchants.actions import load_terms

BATCH = 500
BATCHES_A_CHECK = 10
"""A check reads this many batches before it leaves the rest to the next job: finding its place in the file again
costs more than a batch."""


async def go_through(data: Mapping[str, object], clock: Clock) -> None:
    """The ``import`` job."""
    job = await loaders.job(int(str(data["import_id"])))
    if job is None:
        return
    if job["state"] == ImportState.CHECKING.value:
        try:
            await _check(job, clock)
        except InvalidInput as bad:
            await _fail(job, bad.problems[0].code, clock())
    elif job["state"] == ImportState.RUNNING.value:
        await _run(job, clock)


async def give_up(data: Mapping[str, object], clock: Clock) -> None:
    """After the last try."""
    job = await loaders.job(int(str(data["import_id"])))
    if job is not None and job["state"] in (ImportState.CHECKING.value, ImportState.RUNNING.value):
        await _fail(job, "INTERNAL", clock())


async def _fail(job: db.Row, code: str, now: datetime) -> None:
    async def body() -> None:
        await finish(job, ImportState.FAILED, WorkerActor(job["employee_id"]), now=now, failure=code)

    await db.transaction(body)


async def _check(job: db.Row, clock: Clock) -> None:
    layout = Layout.of(job["layout"])
    async with upload_file(job["upload_id"]) as path:
        if job["length"] is None:
            length = await asyncio.to_thread(count, path, layout)
            await _begin(job, length, clock())
            return
        found = await asyncio.to_thread(rows, path, layout, job["position"], BATCH * BATCHES_A_CHECK)
    for start in range(0, len(found), BATCH):
        batch = found[start : start + BATCH]
        setting = await _setting(job, clock())
        told = [(number, cells) for number, cells in batch if cells]
        read = await asyncio.to_thread(_read, job["kind"], told, setting)
        is_last = start + BATCH >= len(found)
        if not await _keep_checked(job, setting, read, batch[-1][0], leaves_rest=is_last):
            return


async def _begin(job: db.Row, length: int, now: datetime) -> None:
    async def body() -> None:
        if await _is_still(job, job["position"]):
            await db.execute("DELETE FROM import_row WHERE job_id = $1", job["id"])
            await db.execute("UPDATE import_job SET length = $2 WHERE id = $1", job["id"], length)
            await go_on(job["id"], now=now)

    await db.transaction(body)


async def _keep_checked(job: db.Row, setting: Setting, read: Sequence[Row], last: int, *, leaves_rest: bool) -> bool:
    """False where the import has moved on without us."""

    async def body() -> dict[str, int] | None:
        if not await _is_still(job, job["position"]):
            return None
        batch = [row.fresh() for row in read]
        if batch:
            await _plan(job["kind"], batch, setting, writes=False)
            await db.insert_rows(
                "import_row", {"job_id": "bigint", "number": "int", "cells": "jsonb", **_COLUMNS},
                [{"job_id": job["id"], "number": row.number, "cells": row.cells, **_values(row)} for row in batch],
            )  # fmt: skip
        ends = last >= job["length"]
        tally = await _progress(job, batch, last, ImportState.CHECKED if ends else ImportState.CHECKING)
        if leaves_rest and not ends:
            await go_on(job["id"], now=setting.now)
        return tally

    tally = await db.transaction(body)
    if tally is None:
        return False
    job["position"], job["tally"] = last, tally
    return True


async def _run(job: db.Row, clock: Clock) -> None:
    setting = await _setting(job, clock())
    kept = await loaders.rows(job["id"], (), BATCH, job["position"])
    read = await asyncio.to_thread(_read, job["kind"], [(row["number"], row["cells"]) for row in kept], setting)

    async def body() -> None:
        if not await _is_still(job, job["position"]):
            return
        if not kept:
            await finish(job, ImportState.DONE, setting.actor, now=setting.now)
            return
        batch = [row.fresh() for row in read]
        await _plan(job["kind"], batch, setting, writes=True)
        await db.update_rows(
            "import_row", _COLUMNS,
            [{"id": old["id"], **_values(row), "is_done": True} for old, row in zip(kept, batch, strict=True)],
        )  # fmt: skip
        await _progress(job, batch, kept[-1]["number"], ImportState.RUNNING)
        await go_on(job["id"], now=setting.now)

    await db.transaction(body)


def _read(kind: str, found: Sequence[tuple[int, list[str]]], setting: Setting) -> list[Row]:
    read = customers.read if kind == ImportKind.CUSTOMERS.value else points.read
    return [read(number, cells, setting) for number, cells in found]


async def _plan(kind: str, read: Sequence[Row], setting: Setting, *, writes: bool) -> None:
    if kind == ImportKind.CUSTOMERS.value:
        await customers.plan(read, setting, writes=writes)
        if writes:
            await customers.write(read, setting)
        return
    found = await points.plan(read, setting, writes=writes)
    if writes:
        await points.write(found, setting)


async def _setting(job: db.Row, now: datetime) -> Setting:
    country = (await db.fetch("SELECT country FROM merchant WHERE id = $1", job["merchant_id"]))[0]["country"]
    mapping = tuple(Field(name) if name else None for name in job["mapping"])
    return Setting(
        job["id"], await load_terms(job["merchant_id"]), country, as_language(job["language"]), mapping,
        Options.of(job["options"]), bool(job["layout"]["has_heading"]), WorkerActor(job["employee_id"]), now,
    )  # fmt: skip


async def _is_still(job: db.Row, position: int) -> bool:
    """Whether nobody stopped the import or did this piece meanwhile; holds it until the commit."""
    await db.lock_row("import_job", job["id"])
    fresh = await loaders.job(job["id"])
    return fresh is not None and all(
        fresh[name] == value
        for name, value in (("state", job["state"]), ("round", job["round"]), ("position", position))
    )


async def _progress(job: db.Row, read: Sequence[Row], position: int, state: ImportState) -> dict[str, int]:
    """The tally as it is now."""
    tally: Counter[str] = Counter(job["tally"])
    tally.update(row.outcome.value for row in read)
    tally["given"] += sum(row.points for row in read if row.points > 0 and row.is_open)
    tally["taken"] -= sum(row.points for row in read if row.points < 0 and row.is_open)
    await db.execute(
        "UPDATE import_job SET position = $2, tally = $3, state = $4 WHERE id = $1",
        job["id"], position, db.to_json(tally), state.value,
    )  # fmt: skip
    return dict(tally)


_COLUMNS = {
    "outcome": "text", "problems": "jsonb", "points": "bigint", "carry": "bigint", "membership_id": "bigint",
    "email": "text", "phone": "text", "content": "text", "is_done": "boolean",
}  # fmt: skip


def _values(row: Row) -> db.Row:
    return {
        "outcome": row.outcome.value, "problems": [_problem(one) for one in row.problems],
        "points": row.points if row.is_open else 0, "carry": row.carry, "membership_id": row.membership_id,
        "email": row.email, "phone": row.phone, "content": row.content, "is_done": False,
    }  # fmt: skip


def _problem(one: FieldProblem) -> dict[str, object]:
    facts = {
        name: fact if isinstance(fact, int | str) else {"day": fact.isoformat()} for name, fact in one.facts.items()
    }
    return {"path": one.path, "code": one.code, "facts": facts}
