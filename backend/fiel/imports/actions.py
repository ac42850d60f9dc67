"""The steps of an import that people take: bring a file, say what its columns are, look, let it run, stop it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import NamedTemporaryFile

from fiel.activity.actions import Happened, Job, enqueue, record
from fiel.core import db
from fiel.core.actor import Actor, Role, StaffActor, WorkerActor
from fiel.core.errors import InvalidInput, NotFound, problem
from fiel.core.media import keep_upload, read_upload, release_upload, upload_of
from fiel.coupons.models import CouponBatch
from fiel.imports import loaders
from fiel.imports.columns import Field, check_mapping, guess
from fiel.imports.errors import ImportNotReady
from fiel.imports.models import ImportKind, ImportState
from fiel.imports.reading import Layout, look_at
from fiel.imports.rows import Options
from fiel.merchants.actions import load_terms
from fiel.merchants.models import Location, Source

ROWS_KEPT_FOR = timedelta(days=90)
UNUSED_KEPT_FOR = timedelta(days=7)
PURGED_AT_ONCE = 100
"""Imports."""
OPEN = (ImportState.MAPPING, ImportState.CHECKED)
"""States in which an import waits for people."""


async def start_import(
    actor: StaffActor, kind: ImportKind, upload_id: int, *, now: datetime, batch_id: int | None = None
) -> int:
    """An import of one's own upload, read as it most likely reads. *batch_id*: of coupons, for which batch.

    Manager and up. Raises NotFound, InvalidInput.
    """
    actor.require(Role.MANAGER)
    if kind is ImportKind.COUPONS and not await CouponBatch.exists(
        id=batch_id, merchant_id=actor.merchant_id, voided_at=None
    ):
        raise NotFound
    upload = await upload_of(actor.merchant_id, actor.employee_id, upload_id)
    async with upload_file(upload.id) as path:
        layout = await asyncio.to_thread(look_at, path)
    mapping = [field and field.value for field in guess(kind, layout.columns)]

    async def body() -> int:
        rows = await db.returning(
            "INSERT INTO import_job (merchant_id, employee_id, kind, state, file_name, upload_id, sha256, layout,"
            " mapping, options, round, position, tally, created_at) VALUES ($1, $2, $3, 'MAPPING', $4, $5, $6, $7, $8,"
            " $9, 0, 0, '{}', $10) RETURNING id",
            actor.merchant_id, actor.employee_id, kind.value, upload.name, upload.id, upload.sha256,
            db.to_json(layout.as_json()), db.to_json(mapping),
            db.to_json(Options(batch_id=batch_id).as_json()), now,
        )  # fmt: skip
        if not await keep_upload(upload.id, now=now):
            raise InvalidInput(problem("uploadId", "FILE_USED"))
        number = int(rows[0]["id"])
        await record(_happened("import.brought", actor, await _held(number), now))
        return number

    return await db.transaction(body)


async def reread_import(
    actor: StaffActor, job_id: int, encoding: str | None, delimiter: str | None, has_heading: bool | None
) -> None:
    """Read the file as somebody says it reads; what the columns are is guessed anew.

    Raises NotFound, ImportNotReady, InvalidInput.
    """
    job = await _own(actor, job_id)
    before = Layout.of(job["layout"])
    async with upload_file(job["upload_id"]) as path:
        layout = await asyncio.to_thread(
            look_at, path, encoding or before.encoding, delimiter or before.delimiter,
            before.has_heading if has_heading is None else has_heading,
        )  # fmt: skip
    mapping = [field and field.value for field in guess(ImportKind(job["kind"]), layout.columns)]

    async def body() -> None:
        await _move(
            job_id, OPEN, ImportState.MAPPING, layout=db.to_json(layout.as_json()), mapping=db.to_json(mapping),
            failure=None,
        )  # fmt: skip

    await db.transaction(body)


async def check_import(
    actor: StaffActor, job_id: int, mapping: Sequence[Field | None], options: Options, *, now: datetime
) -> None:
    """Let the worker find out what each row would do; nothing is written yet.

    Raises NotFound, ImportNotReady, InvalidInput.
    """
    await _own(actor, job_id)

    async def body() -> None:
        job = await _held(job_id)
        if options.source_id and not await Source.exists(id=options.source_id, merchant_id=actor.merchant_id):
            raise NotFound
        if options.place_id and not await Location.exists(id=options.place_id, merchant_id=actor.merchant_id):
            raise NotFound
        check_mapping(ImportKind(job["kind"]), mapping, len(job["layout"]["columns"]))
        said = replace(options, batch_id=Options.of(job["options"]).batch_id)
        await _move(
            job_id, OPEN, ImportState.CHECKING, mapping=db.to_json([field and field.value for field in mapping]),
            options=db.to_json(said.as_json()), length=None, failure=None,
        )  # fmt: skip
        await go_on(job_id, now=now)
        await record(_happened("import.checked", actor, job, now))

    await db.transaction(body)


async def run_import(actor: StaffActor, job_id: int, *, now: datetime) -> None:
    """Let the worker do what the check found; once, however often it is asked for.

    Raises NotFound, ImportNotReady, ProgramPaused.
    """
    job = await _own(actor, job_id)
    if ImportKind(job["kind"]).gives:
        (await load_terms(actor.merchant_id)).require_active()

    async def body() -> None:
        fresh = await _held(job_id)
        if fresh["state"] in (ImportState.RUNNING.value, ImportState.DONE.value):
            return
        await _move(job_id, (ImportState.CHECKED,), ImportState.RUNNING, run_by_id=actor.employee_id)
        await release_upload(job["upload_id"])
        await go_on(job_id, now=now)
        await record(_happened("import.started", actor, job, now))

    await db.transaction(body)


async def cancel_import(actor: StaffActor, job_id: int, *, now: datetime) -> None:
    """Stop it between two rows; what is done stays done. Raises NotFound, ImportNotReady."""
    await _own(actor, job_id)

    async def body() -> None:
        job = await _held(job_id)
        was_running = job["state"] == ImportState.RUNNING.value
        stoppable = (*OPEN, ImportState.CHECKING, ImportState.RUNNING)
        await _move(job_id, stoppable, ImportState.CANCELLED, keeps=was_running, finished_at=now)
        await release_upload(job["upload_id"])
        await record(_happened("import.cancelled" if was_running else "import.discarded", actor, job, now))

    await db.transaction(body)


async def go_on(job_id: int, *, now: datetime) -> None:
    """Leave the worker the next piece of work. Inside a transaction."""
    job = await loaders.job(job_id)
    if job is not None:
        key = f"import:{job_id}:{job['round']}:{'start' if job['length'] is None else job['position']}"
        await enqueue(Job("import", {"import_id": job_id}, now, key))


async def finish(job: db.Row, state: ImportState, *, now: datetime, failure: str | None = None) -> None:
    """The worker is at its end, good or bad; not where somebody stopped the import meanwhile. Inside a transaction."""
    fresh = await _held(job["id"])
    if (fresh["state"], fresh["round"]) != (job["state"], job["round"]):
        return
    wrote = job["state"] == ImportState.RUNNING.value
    await db.execute(
        "UPDATE import_job SET state = $2, failure = $3, finished_at = $4, tally = $5 WHERE id = $1",
        job["id"], state.value, failure, now, db.to_json(fresh["tally"] if wrote else {}),
    )  # fmt: skip
    await release_upload(job["upload_id"])
    kind = "import.finished" if state is ImportState.DONE else "import.failed" if wrote else "import.unchecked"
    await record(_happened(kind, worker_of(job), fresh, now))


async def put_off(job: db.Row, failure: str, *, now: datetime) -> None:
    """The worker could not check it: it waits for people as before the check, with its file. Not where somebody stopped
    it meanwhile. Inside a transaction."""
    fresh = await _held(job["id"])
    if (fresh["state"], fresh["round"]) != (job["state"], job["round"]):
        return
    await _move(job["id"], (ImportState.CHECKING,), ImportState.MAPPING, failure=failure)
    await record(_happened("import.unchecked", worker_of(job), fresh, now))


def worker_of(job: db.Row) -> WorkerActor:
    """In whose name it is done."""
    return WorkerActor(job["run_by_id"] or job["employee_id"])


async def purge_imports(*, now: datetime) -> int:
    """Drop the rows of what ended long ago, and what nobody went on with; how many imports. Some imports a transaction,
    then their rows a part at a time; broken off, it goes on the next time."""
    purged = 0
    while True:
        many = await db.transaction(lambda: _end_some(now))
        purged += many
        if many < PURGED_AT_ONCE:
            break
    left = await db.fetch(
        "SELECT id FROM import_job j WHERE purged_at IS NOT NULL"
        " AND EXISTS (SELECT 1 FROM import_row r WHERE r.job_id = j.id) ORDER BY id"
    )
    for job in left:
        await db.purge("import_row", "job_id = $1", job["id"])
    return purged


async def _end_some(now: datetime) -> int:
    jobs = await db.returning(
        "UPDATE import_job SET purged_at = $3, state = CASE WHEN state IN ('MAPPING', 'CHECKED') THEN 'CANCELLED'"
        " ELSE state END WHERE id IN (SELECT id FROM import_job WHERE purged_at IS NULL AND (created_at < $1"
        " AND state NOT IN ('RUNNING', 'CHECKING') OR created_at < $2 AND state IN ('MAPPING', 'CHECKED'))"
        " ORDER BY id LIMIT $4) RETURNING id, upload_id, layout",
        now - ROWS_KEPT_FOR, now - UNUSED_KEPT_FOR, now, PURGED_AT_ONCE,
    )  # fmt: skip
    for job in jobs:
        await release_upload(job["upload_id"])
    bare = [{"id": job["id"], "layout": {**db.from_json(job["layout"]), "samples": []}} for job in jobs]
    await db.update_rows("import_job", {"layout": "jsonb"}, bare)
    return len(jobs)


@asynccontextmanager
async def upload_file(upload_id: int) -> AsyncIterator[Path]:
    """An upload as a file, while the block lasts. Raises InvalidInput where it is gone."""
    with NamedTemporaryFile(prefix="fiel-") as file:
        empty = True
        async for part in read_upload(upload_id):
            await asyncio.to_thread(file.write, part)
            empty = False
        if empty:
            raise InvalidInput(problem("uploadId", "FILE_GONE"))
        file.flush()
        yield Path(file.name)


async def _own(actor: StaffActor, job_id: int) -> db.Row:
    actor.require(Role.MANAGER)
    job = await loaders.job(job_id, actor.merchant_id)
    if job is None:
        raise NotFound
    return job


async def _held(job_id: int) -> db.Row:
    """As it is now, and nobody else's until the commit."""
    await db.lock_row("import_job", job_id)
    job = await loaders.job(job_id)
    if job is None:
        raise NotFound
    return job


async def _move(
    job_id: int, before: Sequence[ImportState], after: ImportState, *, keeps: bool = False, **values: object
) -> None:
    """From one state to another, with a round of its own unless it *keeps* the present one's."""
    listed = ", ".join(f"'{state.value}'" for state in before)
    sets = "".join(f", {name} = ${place}" for place, name in enumerate(values, 3))
    anew = "" if keeps else ", round = round + 1, position = 0, tally = '{}'"
    moved = await db.execute(
        f"UPDATE import_job SET state = $2{anew}{sets} WHERE id = $1 AND state IN ({listed})",
        job_id, after.value, *values.values(),
    )  # fmt: skip
    if not moved:
        raise ImportNotReady


def _happened(kind: str, actor: Actor, job: db.Row, now: datetime) -> Happened:
    tally = job["tally"]
    done = sum(tally.get(name, 0) for name in ("CREATE", "UPDATE", "GIVE", "TAKE"))
    return Happened(
        kind, actor, now, merchant_id=job["merchant_id"], subject=("import", job["id"]),
        data={"kind": job["kind"], "rows": done, "points": tally.get("given", 0)},
    )  # fmt: skip
