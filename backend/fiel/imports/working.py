"""The worker's part of an import: a piece of it a job, so that nothing else waits long.

Each batch of rows is one transaction, with the import's own progress in it: a worker that dies loses nothing and does
nothing twice. A batch that can't be written is halved until the row that spoils it stands alone.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

import asyncpg
from tortoise.exceptions import IntegrityError, OperationalError

from fiel.core import db
from fiel.core.actor import Role
from fiel.core.clock import Clock
from fiel.core.errors import FieldProblem, InvalidInput, NoRoom, problem
from fiel.core.language import as_language
from fiel.core.logs import logger
from fiel.imports import coupons, customers, loaders, orders, points, products
from fiel.imports.actions import finish, go_on, put_off, upload_file, worker_of
from fiel.imports.cells import signs_of
from fiel.imports.columns import Field
from fiel.imports.models import ImportKind, ImportState, Outcome
from fiel.imports.reading import Layout, Record, count, rows
from fiel.imports.rows import Options, Row, Setting, unreadable
from fiel.merchants.actions import load_terms

log = logger("imports")
T = TypeVar("T")
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
        except Exception as error:
            if not isinstance(db.outage_of(error), NoRoom):
                raise
            log.error("no room to check an import", number=job["id"], why=f"{type(error).__name__}: {error}")
            await db.transaction(lambda: put_off(job, NoRoom.code, now=clock()))
    elif job["state"] == ImportState.RUNNING.value:
        await _run(job, clock)


async def give_up(data: Mapping[str, object], clock: Clock) -> None:
    """After the last try."""
    job = await loaders.job(int(str(data["import_id"])))
    if job is not None and job["state"] in (ImportState.CHECKING.value, ImportState.RUNNING.value):
        await _fail(job, "INTERNAL", clock())


async def _fail(job: db.Row, code: str, now: datetime) -> None:
    await db.transaction(lambda: finish(job, ImportState.FAILED, now=now, failure=code))


async def _check(job: db.Row, clock: Clock) -> None:
    layout = Layout.of(job["layout"])
    async with upload_file(job["upload_id"]) as path:
        if job["length"] is None:
            length = await asyncio.to_thread(count, path, layout)
            await _begin(job, length, clock())
            return
        found = await asyncio.to_thread(rows, path, layout, job["position"], BATCH * BATCHES_A_CHECK)
    for start in range(0, len(found), BATCH):
        setting = await _setting(job, clock())
        batch = found[start : start + BATCH]
        # of codes on paper each row is told what became of it; elsewhere blank ones are nothing
        told = [one for one in batch if one.cells or job["kind"] == ImportKind.COUPONS.value]
        read = await asyncio.to_thread(_read, job["kind"], told, setting)
        is_last = start + BATCH >= len(found)

        async def keep(part: Sequence[Row], last: int, leaves_rest: bool, setting: Setting = setting) -> bool:
            return await _keep_checked(job, setting, part, last, leaves_rest=leaves_rest)

        if not await _in_parts(keep, read, batch[-1].number, is_last):
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

    return await _move_on(job, await db.transaction(body), last)


async def _run(job: db.Row, clock: Clock) -> None:
    setting = await _setting(job, clock())
    if job["left_at"] is not None or Role(job["role"]).rank < Role.MANAGER.rank:
        await _fail(job, "LEFT", clock())
        return
    if ImportKind(job["kind"]).gives and not setting.terms.is_active:
        await _fail(job, "PAUSED", clock())
        return
    kept = await loaders.rows(job["id"], (), BATCH, job["position"])
    if not kept:
        await db.transaction(lambda: finish(job, ImportState.DONE, now=setting.now))
        return
    ids = {row["number"]: row["id"] for row in kept}
    # what could not be read from the file says so already
    read = await asyncio.to_thread(_read, job["kind"], [_kept(row) for row in kept], setting)

    async def keep(part: Sequence[Row], last: int, leaves_rest: bool) -> bool:
        return await _do(job, setting, part, ids, last, leaves_rest=leaves_rest)

    await _in_parts(keep, read, kept[-1]["number"], True)


async def _do(
    job: db.Row, setting: Setting, read: Sequence[Row], ids: Mapping[int, int], last: int, *, leaves_rest: bool
) -> bool:
    async def body() -> dict[str, int] | None:
        if not await _is_still(job, job["position"]):
            return None
        batch = [row.fresh() for row in read]
        await _plan(job["kind"], batch, setting, writes=True)
        await db.update_rows(
            "import_row", _COLUMNS, [{"id": ids[row.number], **_values(row), "is_done": True} for row in batch]
        )
        tally = await _progress(job, batch, last, ImportState.RUNNING)
        if leaves_rest:
            await go_on(job["id"], now=setting.now)
        return tally

    return await _move_on(job, await db.transaction(body), last)


async def _move_on(job: db.Row, tally: dict[str, int] | None, last: int) -> bool:
    if tally is None:
        return False
    job["position"], job["tally"] = last, tally
    return True


async def _in_parts(
    keep: Callable[[Sequence[Row], int, bool], Awaitable[bool]], read: Sequence[Row], last: int, leaves_rest: bool
) -> bool:
    """Keep *read*, whose last number is *last*; where the data spoils it, in halves, and the one bad row as such."""
    try:
        return await keep(read, last, leaves_rest)
    except Exception as error:
        if not read or not _spoils(error):
            raise
        if len(read) == 1:
            log.warning("a row was left out", number=read[0].number, exc_info=error)
            return await keep([_left_out(read[0])], last, leaves_rest)
    middle = len(read) // 2
    if not await _in_parts(keep, read[:middle], read[middle - 1].number, False):
        return False
    return await _in_parts(keep, read[middle:], last, leaves_rest)


def _spoils(error: Exception) -> bool:
    """Whether it lies in the data, not in the database's being away or busy."""
    if isinstance(error, OperationalError):
        return isinstance(error.__cause__, asyncpg.DataError) or "value too long" in str(error)
    return isinstance(
        error, IntegrityError | ValueError | TypeError | LookupError | ArithmeticError | asyncpg.DataError
    )


def _left_out(row: Row) -> Row:
    return Row(row.number, row.cells, {}, [problem("", "ROW_FAULT")])


def _kept(row: db.Row) -> Record:
    faults = [one["code"] for one in row["problems"] if one["code"] in ("BROKEN_QUOTES", "ROW_LONG", "LETTERS")]
    return Record(row["number"], row["cells"], faults[0] if faults else None)


def _read(kind: str, found: Sequence[Record], setting: Setting) -> list[Row]:
    read = {ImportKind.CUSTOMERS: customers.read, ImportKind.POINTS: points.read, ImportKind.ORDERS: orders.read,
            ImportKind.PRODUCTS: products.read, ImportKind.COUPONS: coupons.read}[ImportKind(kind)]  # fmt: skip
    return [unreadable(one) if one.fault else read(one, setting) for one in found]


async def _plan(kind: str, read: Sequence[Row], setting: Setting, *, writes: bool) -> None:
    if kind == ImportKind.CUSTOMERS.value:
        await customers.plan(read, setting, writes=writes)
        if writes:
            await customers.write(read, setting)
        return
    if kind == ImportKind.ORDERS.value:
        await orders.plan(read, setting, writes=writes)
        return
    if kind == ImportKind.PRODUCTS.value:
        await products.plan(read, setting, writes=writes)
        return
    if kind == ImportKind.COUPONS.value:
        await coupons.plan(read, setting, writes=writes)
        return
    found = await points.plan(read, setting, writes=writes)
    if writes:
        await points.write(found, setting)


async def _setting(job: db.Row, now: datetime) -> Setting:
    country = (await db.fetch("SELECT country FROM merchant WHERE id = $1", job["merchant_id"]))[0]["country"]
    mapping = tuple(Field(name) if name else None for name in job["mapping"])
    terms = await load_terms(job["merchant_id"])
    return Setting(
        job["id"], terms, country, as_language(job["language"]), mapping, Options.of(job["options"]),
        bool(job["layout"]["has_heading"]), job["sha256"], signs_of(terms.currency, country), worker_of(job), now,
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
    tally["given"] += sum(_points(row) for row in read if _points(row) > 0)
    tally["taken"] -= sum(_points(row) for row in read if _points(row) < 0)
    await db.execute(
        "UPDATE import_job SET position = $2, tally = $3, state = $4 WHERE id = $1",
        job["id"], position, db.to_json(tally), state.value,
    )  # fmt: skip
    return dict(tally)


_COLUMNS = {
    "outcome": "text", "problems": "jsonb", "points": "bigint", "carry": "bigint", "membership_id": "bigint",
    "email": "text", "phone": "text", "content": "text", "is_done": "boolean",
}  # fmt: skip


_WORKING = (Outcome.CREATE, Outcome.UPDATE, Outcome.GIVE, Outcome.TAKE)


def _points(row: Row) -> int:
    return row.points + row.extra if row.outcome in _WORKING else 0


def _values(row: Row) -> db.Row:
    return {
        "outcome": row.outcome.value, "problems": [_problem(one) for one in (*row.problems, *row.remarks)],
        "points": _points(row), "carry": row.carry, "membership_id": row.membership_id, "email": row.email,
        "phone": row.phone, "content": row.content, "is_done": False,
    }  # fmt: skip


def _problem(one: FieldProblem) -> dict[str, object]:
    facts = {
        name: fact if isinstance(fact, int | str) else {"day": fact.isoformat()} for name, fact in one.facts.items()
    }
    return {"path": one.path, "code": one.code, "facts": facts}
