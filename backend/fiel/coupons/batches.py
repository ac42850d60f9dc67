"""Making batches of coupons, and taking them out of the world again."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import ChangedMeanwhile, Checks, InvalidInput, NotFound, problem
from fiel.core.ids import Draw
from fiel.core.keep import KEEP, Keep
from fiel.core.media import Picture, PictureKind, drop_picture, keep_picture, upload_of
from fiel.coupons import loaders
from fiel.coupons.errors import BatchVoid
from fiel.coupons.models import CouponBatch
from fiel.coupons.rules import new_coupon_code
from fiel.ledger.actions import claim_key
from fiel.merchants.actions.business import read_link
from fiel.merchants.models import Location
from fiel.promotions.actions.offers import offer
from fiel.promotions.models import PromotionKind

LARGEST_POINTS = 1_000_000
LONGEST_PAGE = 5000
MOST_PICTURES = 4
MOST_AT_ONCE = 50_000
MOST_COUPONS = 200_000
INSERTED_AT_ONCE = 5_000
GIVEN = (
    PromotionKind.REGULAR, PromotionKind.EXTERNAL_GIFT, PromotionKind.PUNCH_CARD, PromotionKind.SCRATCH_CARD,
)  # fmt: skip
"""Kinds of promotions that a coupon can give."""


@dataclass(frozen=True, slots=True)
class BatchForm:
    """All of a batch. *pictures*: keys of those that stay and uploads of new ones, in their order."""

    name: str
    points: int | None = None
    promotion_id: int | None = None
    valid_from: datetime | None = None
    valid_to: datetime | None = None
    most_per_customer: int | None = 1
    page_text: str = ""
    pictures: tuple[str | int, ...] | Keep = KEEP
    link_label: str = ""
    link_url: str = ""


async def save_batch(
    actor: StaffActor, batch_id: int | None, version: int | None, form: BatchForm, *, now: datetime
) -> int:
    """A new batch, without coupons yet, or one as it shall be. Manager and up.

    What its coupons give stays once one of them was claimed. Raises NotFound, InvalidInput, ChangedMeanwhile.
    """
    actor.require(Role.MANAGER)
    values = _checked(form)
    fresh: list[Picture] = []
    kept = await _pictures(actor, form.pictures, fresh, now)

    async def body() -> int:
        await _check_promotion(actor, form)
        if batch_id is None:
            if any(isinstance(one, str) for one in kept or ()):
                raise InvalidInput(problem("pictures", "UNREADABLE"))
            made = await CouponBatch.create(
                **values, pictures=kept or [], merchant_id=actor.merchant_id, created_at=now, updated_at=now
            )
            number = int(made.id)
        else:
            await _amend(actor, batch_id, version, values, kept, now)
            number = batch_id
        await _tell("coupons.saved", actor, number, now)
        return number

    try:
        return await db.transaction(body)
    except BaseException:
        for picture in fresh:  # what was refused leaves none behind
            await drop_picture(picture, now=now)
        raise


async def add_coupons(
    actor: StaffActor, batch_id: int, count: int, place_id: int | None, key: str, *, now: datetime,
    draw: Draw = secrets.token_bytes,
) -> None:  # fmt: skip
    """So many more, with codes of ours; once for each *key*. *place_id*: where they will be handed out. Manager and up.

    Raises NotFound, InvalidInput, KeyReused, BatchVoid.
    """
    actor.require(Role.MANAGER)
    checks = Checks()
    checks.within("count", count, 1, MOST_AT_ONCE)
    checks.done()
    # fifty thousand take a while: before anybody waits for the transaction
    codes = await asyncio.to_thread(lambda: [new_coupon_code(draw) for _ in range(count)])

    async def body() -> None:
        once = await claim_key(actor.merchant_id, key, now=now)
        once.means("add_coupons", actor, batch=batch_id, count=count, place=place_id)
        if once.replayed is not None:
            return
        await db.lock_row("coupon_batch", batch_id)
        batch = await _own(actor, batch_id)
        if batch.voided_at is not None:
            raise BatchVoid
        if batch.made + count > MOST_COUPONS:
            checks.fail("count", "FULL", most=MOST_COUPONS)
        if place_id is not None and not await Location.exists(
            id=place_id, merchant_id=actor.merchant_id, closed_at__isnull=True
        ):
            checks.fail("placeId", "UNREADABLE")
        checks.done()
        await write_coupons(batch_id, codes, place_id, is_ours=True, now=now)
        await _tell("coupons.made", actor, batch_id, now, rows=count)
        await once.keep(count=count)

    await db.transaction(body)


async def write_coupons(
    batch_id: int, codes: Sequence[str], place_id: int | None, *, is_ours: bool, now: datetime
) -> None:
    """Codes that are new, with the batch's next numbers. Inside a transaction that has locked the batch and looked
    whether it has room for them."""
    batch = await CouponBatch.get(id=batch_id)
    columns = {"merchant_id": "bigint", "batch_id": "bigint", "number": "int", "code": "text", "is_ours": "boolean",
               "state": "text", "place_id": "bigint", "points": "bigint", "created_at": "timestamptz"}  # fmt: skip
    shared = {"merchant_id": batch.merchant_id, "batch_id": batch_id, "is_ours": is_ours, "state": "LIVE",
              "place_id": place_id, "points": 0, "created_at": now}  # fmt: skip
    for start in range(0, len(codes), INSERTED_AT_ONCE):
        some = codes[start : start + INSERTED_AT_ONCE]
        rows: list[db.Row] = [
            {**shared, "number": number, "code": code} for number, code in enumerate(some, batch.made + start + 1)
        ]
        await db.insert_rows("qr_coupon", columns, rows)
    await CouponBatch.filter(id=batch_id).update(made=batch.made + len(codes))


async def room_of(batch_id: int) -> int | None:
    """How many more coupons a batch may have; None: it was withdrawn."""
    batch = await CouponBatch.get(id=batch_id)
    return None if batch.voided_at is not None else MOST_COUPONS - batch.made


async def void_batch(actor: StaffActor, batch_id: int, *, now: datetime) -> None:
    """Nothing of it can be claimed any more; what was claimed stays. Manager and up. Raises NotFound."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        await _own(actor, batch_id)
        await db.lock_row("coupon_batch", batch_id)
        if not await CouponBatch.filter(id=batch_id, voided_at=None).update(voided_at=now):
            return
        count = await db.execute(
            "UPDATE qr_coupon SET state = 'VOID', voided_at = $2 WHERE batch_id = $1 AND state = 'LIVE'", batch_id, now
        )
        await _tell("coupons.voided", actor, batch_id, now, rows=count)

    await db.transaction(body)


def _checked(form: BatchForm) -> dict[str, Any]:
    """The columns that the form fills, but for the pictures. Raises InvalidInput."""
    checks = Checks()
    name = checks.text("name", " ".join(form.name.split()), 80)
    if (form.points is None) == (form.promotion_id is None):
        checks.fail("points", "POINTS_OR_PROMOTION")
    if form.points is not None:
        checks.within("points", form.points, 1, LARGEST_POINTS)
    moments = [("validFrom", form.valid_from), ("validTo", form.valid_to)]
    unreadable = [path for path, moment in moments if moment is not None and moment.tzinfo is None]
    for path in unreadable:
        checks.fail(path, "UNREADABLE")
    ends, begins = form.valid_to, form.valid_from
    if not unreadable and ends is not None and begins is not None and ends <= begins:
        checks.fail("validTo", "ORDER")
    if form.most_per_customer is not None:
        checks.within("mostPerCustomer", form.most_per_customer, 1, 1000)
    text = checks.text("pageText", form.page_text, LONGEST_PAGE, least=0)
    label = checks.text("linkLabel", " ".join(form.link_label.split()), 40, least=0)
    url = read_link(checks, "linkUrl", form.link_url, 500) or ""
    if bool(label) != bool(url):
        checks.fail("linkUrl" if label else "linkLabel", "PAIR")
    if isinstance(form.pictures, tuple) and len(form.pictures) > MOST_PICTURES:
        checks.fail("pictures", "MANY", most=MOST_PICTURES)
    checks.done()
    return {
        "name": name, "points": form.points, "promotion_id": form.promotion_id, "valid_from": form.valid_from,
        "valid_to": form.valid_to, "most_per_customer": form.most_per_customer, "page_text": text,
        "link_label": label, "link_url": url,
    }  # fmt: skip


async def _check_promotion(actor: StaffActor, form: BatchForm) -> None:
    """Raises NotFound, InvalidInput."""
    if form.promotion_id is None:
        return
    if (await offer(actor.merchant_id, form.promotion_id)).kind not in GIVEN:
        raise InvalidInput(problem("promotionId", "PROMOTION_KIND"))


async def _pictures(
    actor: StaffActor, given: tuple[str | int, ...] | Keep, fresh: list[Picture], now: datetime
) -> list[str | dict[str, object]] | None:
    """Keys of those that stay, and new ones, decoded, kept and added to *fresh*. None: all stay as they are. Outside
    any transaction."""
    if isinstance(given, Keep):
        return None
    found: list[str | dict[str, object]] = []
    for one in given:
        if isinstance(one, str):
            found.append(one)
            continue
        upload = await upload_of(actor.merchant_id, actor.employee_id, one)
        kept = await keep_picture(upload, PictureKind.NEWS, actor.merchant_id, "pictures", now=now)
        fresh.append(kept)
        found.append(kept.as_json())
    return found


async def _amend(
    actor: StaffActor, batch_id: int, version: int | None, values: dict[str, Any],
    pictures: list[str | dict[str, object]] | None, now: datetime,
) -> None:  # fmt: skip
    await db.lock_row("coupon_batch", batch_id)
    batch = await _own(actor, batch_id)
    if batch.version != version:
        raise ChangedMeanwhile
    gives = (batch.points, batch.promotion_id)
    if gives != (values["points"], values["promotion_id"]) and await loaders.has_claimed(batch_id):
        raise InvalidInput(problem("points", "CLAIMED_ALREADY"))
    if pictures is not None:
        known = {str(one["key"]): one for one in batch.pictures}
        kept = [known.get(one) if isinstance(one, str) else one for one in pictures]
        keys = [one for one in pictures if isinstance(one, str)]
        if None in kept or len(set(keys)) < len(keys):
            raise InvalidInput(problem("pictures", "UNREADABLE"))
        values["pictures"] = kept
        left = {str(one["key"]) for one in kept if one is not None}
        for key, one in known.items():
            if key not in left:
                await drop_picture(Picture.of(one), now=now)
    await CouponBatch.filter(id=batch_id).update(**values, version=batch.version + 1, updated_at=now)


async def _own(actor: StaffActor, batch_id: int) -> CouponBatch:
    batch = await CouponBatch.get_or_none(id=batch_id, merchant_id=actor.merchant_id)
    if batch is None:
        raise NotFound
    return batch


async def _tell(kind: str, actor: StaffActor, batch_id: int, now: datetime, **data: object) -> None:
    merchant_id = (await CouponBatch.get(id=batch_id)).merchant_id
    await record(Happened(kind, actor, now, merchant_id=merchant_id, subject=("coupon_batch", batch_id), data=data))
