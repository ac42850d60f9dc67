"""Coupons on their way to paper: chosen by people, drawn by the worker part by part, put together at the end."""

from __future__ import annotations

import asyncio
import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pypdfium2

from fiel.activity.actions import Happened, Job, enqueue, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor, WorkerActor
from fiel.core.clock import Clock
from fiel.core.errors import Checks, InvalidInput, NotFound, problem
from fiel.core.media import Picture, Uploading, keep_upload, media_file, release_upload
from fiel.core.paper import qr_png, qr_svg, unprintable
from fiel.coupons import loaders
from fiel.coupons.batches import MOST_COUPONS
from fiel.coupons.drawing import as_pdf
from fiel.coupons.errors import NothingToPrint, PrintOver
from fiel.coupons.models import CouponPrint, Layout, PrintState
from fiel.coupons.rules import link, shown
from fiel.coupons.sheets import GRIDS, LONGEST_NOTE, Brand, Item, Look, gives, hint, validity
from fiel.ledger.actions import claim_key
from fiel.merchants.actions import load_terms
from fiel.merchants.loaders import merchant_by_id

PART = 240
"""Coupons that are drawn at a time: whole pages of each layout."""
MOST_PRINTED = 20_000
KEPT_FOR = timedelta(days=7)
LARGEST_FILE = 500_000_000
SAMPLE_CODE = "0" * 14


@dataclass(frozen=True, slots=True)
class Choice:
    """Coupons that can still be claimed: of a batch, with these numbers, or made between two moments. *last_id*: the
    newest when it was asked for."""

    batch_id: int | None = None
    first_number: int | None = None
    last_number: int | None = None
    made_from: datetime | None = None
    made_until: datetime | None = None
    last_id: int = 0

    def as_json(self) -> dict[str, object]:
        moments = {name: moment and moment.isoformat() for name, moment in
                   (("made_from", self.made_from), ("made_until", self.made_until))}  # fmt: skip
        return {**asdict(self), **moments}

    @staticmethod
    def of(kept: Mapping[str, Any]) -> Choice:
        moments = {
            name: datetime.fromisoformat(kept[name]) if kept[name] else None for name in ("made_from", "made_until")
        }
        return Choice(**{**kept, **moments})

    def where(self, merchant_id: int, after: int) -> tuple[str, list[object]]:
        """SQL over ``c``, and its values from $1 on."""
        tests = ["c.merchant_id = $1", "c.id > $2", "c.state = 'LIVE'", "b.voided_at IS NULL"]
        values: list[object] = [merchant_id, after]
        for sql, value in (
            ("c.batch_id = {}", self.batch_id), ("c.number >= {}", self.first_number),
            ("c.number <= {}", self.last_number), ("c.created_at >= {}", self.made_from),
            ("c.created_at < {}", self.made_until), ("c.id <= {}", self.last_id or None),
        ):  # fmt: skip
            if value is not None:
                values.append(value)
                tests.append(sql.format(f"${len(values)}"))
        return " AND ".join(tests), values


async def start_print(actor: StaffActor, choice: Choice, look: Look, key: str, *, now: datetime) -> int:
    """Leave the worker to draw them; once for each *key*. Manager and up.

    Raises NotFound, InvalidInput, KeyReused, NothingToPrint.
    """
    actor.require(Role.MANAGER)
    checks = Checks()
    checks.text("note", look.note, LONGEST_NOTE, least=0)
    if letters := unprintable(look.note):
        checks.fail("note", "UNPRINTABLE", letters=letters)
    if (choice.batch_id is None) == (choice.made_from is None or choice.made_until is None):
        checks.fail("batchId", "REQUIRED")
    if (choice.last_number or MOST_COUPONS) < (choice.first_number or 1):
        checks.fail("lastNumber", "ORDER")
    if choice.made_from is not None and choice.made_until is not None and choice.made_until <= choice.made_from:
        checks.fail("lastDay", "ORDER")
    checks.done()
    if choice.batch_id is not None and await loaders.batch(actor.merchant_id, choice.batch_id) is None:
        raise NotFound

    async def body() -> int:
        once = await claim_key(actor.merchant_id, key, now=now)
        once.means("print_coupons", actor, choice=choice.as_json(), look=look.as_json())
        if once.replayed is not None:
            return once.replayed["print"]
        where, values = choice.where(actor.merchant_id, 0)
        [found] = await db.fetch(
            "SELECT count(*) AS n, coalesce(max(c.id), 0) AS last FROM qr_coupon c JOIN coupon_batch b"
            f" ON b.id = c.batch_id WHERE {where}",
            *values,
        )
        if not found["n"]:
            raise NothingToPrint
        if found["n"] > MOST_PRINTED:
            raise InvalidInput(problem("batchId", "PRINT_MANY", are=found["n"], most=MOST_PRINTED))
        kept = Choice(**{**asdict(choice), "last_id": found["last"]})
        made = await CouponPrint.create(
            merchant_id=actor.merchant_id, employee_id=actor.employee_id, batch_id=choice.batch_id,
            choice=kept.as_json(), look=look.as_json(), state=PrintState.WAITING, total=found["n"], created_at=now,
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
    where, values = Choice.of(job["choice"]).where(job["merchant_id"], job["reached_id"])
    rows = await db.fetch(
        "SELECT c.id, c.number, c.code, c.is_ours, b.points, b.valid_from, b.valid_to, p.title AS promotion_title"
        " FROM qr_coupon c JOIN coupon_batch b ON b.id = c.batch_id LEFT JOIN promotion p ON p.id = b.promotion_id"
        f" WHERE {where} ORDER BY c.id LIMIT {PART}",
        *values,
    )
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


async def brand_of(merchant_id: int) -> Brand:
    row = await merchant_by_id(merchant_id) or {}
    logo = Picture.of(row["logo"])
    return Brand(row["name"], row["color"], await media_file(logo.key, logo.widths[-1], "png") if logo else None)


async def items_of(merchant_id: int, rows: Sequence[db.Row], look: Look, public_url: str) -> list[Item]:
    """*rows*: coupons with what their batch says."""
    terms = await load_terms(merchant_id)
    slugs = {True: None, False: terms.slug}
    told = {is_ours: hint(public_url, slug, look.language) for is_ours, slug in slugs.items()}
    return [
        Item(
            link(public_url, row["code"], slugs[bool(row["is_ours"])]), shown(row["code"], row["is_ours"]),
            gives(row["points"], row["promotion_title"], look.language), told[bool(row["is_ours"])],
            validity(row["valid_from"], row["valid_to"], terms.time_zone, look.language), row["number"],
        )
        for row in rows
    ]  # fmt: skip


async def sample_of(merchant_id: int, batch: db.Row, look: Look, public_url: str) -> bytes:
    """The first page, as PDF, with codes that are nobody's."""
    count = GRIDS[look.layout].cells
    own = await loaders.longest_own(batch["id"])
    code = "0" * own if own else SAMPLE_CODE
    rows = [{**batch, "code": code, "is_ours": not own, "number": number} for number in range(1, count + 1)]
    items = await items_of(merchant_id, rows, look, public_url)
    return await asyncio.to_thread(draw, items, await brand_of(merchant_id), look)


def draw(items: Sequence[Item], brand: Brand, look: Look) -> bytes:
    """Pages as PDF, or a picture of each in a ZIP. Takes a while: call it in a thread."""
    if not look.layout.is_zip:
        return as_pdf(items, brand, look, GRIDS[look.layout], brand.name)
    make, ending = (qr_png, "png") if look.layout is Layout.ZIP_PNG else (qr_svg, "svg")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for item in items:
            packed.writestr(f"{item.number:06}-{item.code}.{ending}", make(item.qr, look.correction.value))
    return buffer.getvalue()


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
