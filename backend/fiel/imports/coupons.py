"""Rows that are a shop's own coupon codes, for one batch."""

from __future__ import annotations

from collections.abc import Sequence

from fiel.core import db
from fiel.core.errors import NotFound
from fiel.coupons.batches import MOST_COUPONS, room_of, write_coupons
from fiel.coupons.rules import read_own
from fiel.imports.columns import Field
from fiel.imports.models import Outcome
from fiel.imports.reading import Record
from fiel.imports.rows import Row, Setting, begin, end, meaning, number_rows


def read(record: Record, setting: Setting) -> Row:
    """A row with its code read. Pure."""
    row, checks = begin(record, setting)
    text = row.texts.get(Field.COUPON, "")
    code = read_own(text)
    if not text:
        checks.fail(Field.COUPON.value, "REQUIRED")
    elif code is None:
        checks.fail(Field.COUPON.value, "COUPON_CODE")
    row.code = code
    return end(row, checks)


async def plan(rows: Sequence[Row], setting: Setting, *, writes: bool) -> None:
    """Say what becomes of each row and, in the transaction that does it (*writes*), do it."""
    batch_id = setting.options.batch_id
    if batch_id is None:
        raise NotFound
    for row in rows:
        if row.is_open:
            row.content, row.is_named = meaning("coupons", row.code), True
    seen = await number_rows(rows, setting)
    told = [row for row in rows if row.is_open]
    if writes:
        await db.lock_row("coupon_batch", batch_id)
    before = await _batches_of([row.code or "" for row in told], setting.terms.merchant_id)
    room, fresh = await room_of(batch_id), list[str]()
    for row in told:
        code = row.code or ""
        if row.content in seen:
            row.repeat("COUPON_BEFORE")
        elif code in before:
            if before[code] == batch_id:
                row.outcome = Outcome.SAME
            else:
                row.fail(Field.COUPON.value, "COUPON_OTHER_BATCH")
        elif room is None:
            row.fail("", "COUPON_BATCH_GONE")
        elif len(fresh) >= room:
            row.fail(Field.COUPON.value, "FULL", most=MOST_COUPONS)
        else:
            row.outcome = Outcome.CREATE
            fresh.append(code)
        seen.add(row.content or "")
    if writes and fresh:
        await write_coupons(batch_id, fresh, setting.options.place_id, is_ours=False, now=setting.now)


async def _batches_of(codes: Sequence[str], merchant_id: int) -> dict[str, int]:
    """Of codes that the merchant has already."""
    rows = await db.fetch(
        f"SELECT code, batch_id FROM qr_coupon WHERE merchant_id = $1 AND {db.among('code', 2)}",
        merchant_id, db.to_json(list(codes)),
    )  # fmt: skip
    return {row["code"]: row["batch_id"] for row in rows}
