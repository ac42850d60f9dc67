"""Coupons on their way to paper: chosen by people, drawn by the worker part by part, put together at the end."""

from __future__ import annotations

import asyncio
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2

from fiel.activity.actions import Happened, Job, enqueue, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor, WorkerActor
from fiel.core.clock import Clock
from fiel.core.errors import Checks, InvalidInput, NotFound, problem
from fiel.core.letters import unprintable
from fiel.core.media import Uploading, keep_upload, release_upload
from fiel.coupons import loaders
from fiel.coupons.choosing import Choice, check_choice, next_of, require_batch, size_of
from fiel.coupons.errors import NothingToPrint, PrintOver
from fiel.coupons.models import CouponPrint, PrintState
from fiel.coupons.samples import brand_of, draw, items_of
from fiel.coupons.sheets import LONGEST_NOTE, Look
from fiel.ledger.actions import claim_key

PART = 240
"""Coupons that are drawn at a time: whole pages of each layout."""
MOST_PRINTED = 20_000
KEPT_FOR = timedelta(days=7)
LARGEST_FILE = 500_000_000


async def start_print(actor: StaffActor, choice: Choice, look: Look, key: str, *, now: datetime) -> int:
    """Leave the worker to draw them; once for each *key*. Manager and up.

    Raises NotFound, InvalidInput, KeyReused, NothingToPrint.
    """
    actor.require(Role.MANAGER)
    checks = Checks()
    checks.text("note", look.note, LONGEST_NOTE, least=0)
    if letters := unprintable(look.note):
        checks.fail("note", "UNPRINTABLE", letters=letters)
    check_choice(choice, checks)
    checks.done()
    await require_batch(actor.merchant_id, choice)

    async def body() -> int:
        once = await claim_key(actor.merchant_id, key, now=now)
        once.means("print_coupons", actor, choice=choice.as_json(), look=look.as_json())
        if once.replayed is not None:
            return once.replayed["print"]
        size = await size_of(actor.merchant_id, choice)
        if not size.count:
            raise NothingToPrint
        if size.count > MOST_PRINTED:
            raise InvalidInput(problem("batchId", "PRINT_MANY", are=size.count, most=MOST_PRINTED))
        kept = replace(choice, last_id=size.last_id)
        made = await CouponPrint.create(
            merchant_id=actor.merchant_id, employee_id=actor.employee_id, batch_id=choice.batch_id,
            choice=kept.as_json(), look=look.as_json(), state=PrintState.WAITING, total=size.count, created_at=now,
        )  # fmt: skip
        await _go_on(made.id, 0, now)
        await once.keep(print=made.id)
        return int(made.id)

    return await db.transaction(body)


async def cancel_print(actor: StaffActor, print_id: int, *, now: datetime) -> None:
    """Manager and up. Raises NotFound, PrintOver."""
    actor.require(Role.MANAGER)
    if await loaders.print_of(print_id, actor.merchant_id) is None:
        raise NotFound

    async def body() -> None:
        if not await _end(print_id, PrintState.CANCELLED, now):
            raise PrintOver

    await db.transaction(body)


async def go_on_printing(data: Mapping[str, object], public_url: str, clock: Clock) -> None:
    """The ``coupon_print`` job: the next part, or all parts in one file."""
    job = await loaders.print_of(int(str(data["print_id"])))
    if job is None or job["state"] != PrintState.WAITING.value:
        return
    rows = await next_of(job["merchant_id"], Choice.of(job["choice"]), job["reached_id"], PART)
    if not rows and not job["done"]:
        # all of them were claimed or withdrawn since it was asked for
        await db.transaction(lambda: _end(job["id"], PrintState.EMPTY, clock()))
        return
    if not rows:
        await _put_together(job, clock)
        return
    look = Look.of(job["look"])
    brand = await brand_of(job["merchant_id"])
    items = await items_of(job["merchant_id"], rows, look, public_url)
    drawn = await asyncio.to_thread(draw, items, brand, look)

    async def body() -> None:
        await db.lock_row("coupon_print", job["id"])
        fresh = await loaders.print_of(job["id"])
        if fresh is None or (fresh["state"], fresh["reached_id"]) != (job["state"], job["reached_id"]):
            return
        await db.execute(
            "INSERT INTO coupon_print_part (print_id, number, data) VALUES ($1, $2, $3)", job["id"], job["done"], drawn
        )
        await CouponPrint.filter(id=job["id"]).update(done=job["done"] + len(rows), reached_id=rows[-1]["id"])
        await _go_on(job["id"], rows[-1]["id"], clock())

    await db.transaction(body)


async def give_up_printing(data: Mapping[str, object], clock: Clock) -> None:
    """After the last try."""
    await db.transaction(lambda: _end(int(str(data["print_id"])), PrintState.FAILED, clock()))


async def purge_prints(*, now: datetime) -> int:
    """Drop the files of prints that are a week old; how many."""

    async def body() -> int:
        rows = await db.returning(
            "UPDATE coupon_print SET purged_at = $2 WHERE purged_at IS NULL AND created_at < $1 AND state <> 'WAITING'"
            " RETURNING upload_id",
            now - KEPT_FOR, now,
        )  # fmt: skip
        for row in rows:
            if row["upload_id"] is not None:
                await release_upload(row["upload_id"])
        return len(rows)

    return await db.transaction(body)


async def _put_together(job: db.Row, clock: Clock) -> None:
    numbers = await db.fetch("SELECT number FROM coupon_print_part WHERE print_id = $1 ORDER BY number", job["id"])
    is_zip = Look.of(job["look"]).layout.is_zip
    with TemporaryDirectory(prefix="fiel-") as folder, Uploading(LARGEST_FILE) as file:
        parts = []
        for row in numbers:  # one in memory at a time
            kept = await db.fetch_one(
                "SELECT data FROM coupon_print_part WHERE print_id = $1 AND number = $2", job["id"], row["number"]
            )
            part = Path(folder, str(row["number"]))
            await asyncio.to_thread(part.write_bytes, bytes(kept["data"]) if kept else b"")
            parts.append(part)
        whole = Path(folder, "whole")
        await asyncio.to_thread(_zip_together if is_zip else _bind, parts, whole)
        await asyncio.to_thread(_take, whole, file)
        upload = await file.keep(job["merchant_id"], job["employee_id"], f"print-{job['id']}", now=clock())

    async def body() -> None:
        now = clock()
        # one that was stopped meanwhile needs no file: it goes as uploads do that nobody used
        if await _end(job["id"], PrintState.DONE, now):
            await keep_upload(upload.id, now=now)
            await CouponPrint.filter(id=job["id"]).update(upload_id=upload.id, total=job["done"])
            subject = ("coupon_batch", job["batch_id"]) if job["batch_id"] else None
            await record(Happened("coupons.printed", WorkerActor(job["employee_id"]), now,
                                  merchant_id=job["merchant_id"], subject=subject,
                                  data={"rows": job["done"]}))  # fmt: skip

    await db.transaction(body)


def _take(whole: Path, file: Uploading) -> None:
    with whole.open("rb") as drawn:
        while chunk := drawn.read(1 << 20):
            file.add(chunk)


def _bind(parts: Sequence[Path], whole: Path) -> None:
    book = pypdfium2.PdfDocument.new()
    try:
        for part in parts:
            pages = pypdfium2.PdfDocument(part)
            try:
                book.import_pages(pages)
            finally:
                pages.close()
        book.save(whole)
    finally:
        book.close()


def _zip_together(parts: Sequence[Path], whole: Path) -> None:
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as packed:
        for part in parts:
            with zipfile.ZipFile(part) as some:
                for name in some.namelist():
                    packed.writestr(name, some.read(name))


async def _end(print_id: int, state: PrintState, now: datetime) -> bool:
    """False where it is over already. Inside a transaction."""
    ended = await CouponPrint.filter(id=print_id, state=PrintState.WAITING).update(state=state, finished_at=now)
    if ended:
        await db.execute("DELETE FROM coupon_print_part WHERE print_id = $1", print_id)
    return bool(ended)


async def _go_on(print_id: int, reached: int, now: datetime) -> None:
    await enqueue(Job("coupon_print", {"print_id": print_id}, now, f"coupon_print:{print_id}:{reached}", priority=1))
