"""What a print will look like, before anybody asks for it; and what all prints share."""

from __future__ import annotations

import asyncio
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass

from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import Checks
from fiel.core.letters import unprintable
from fiel.core.media import Picture, media_file
from fiel.core.paper import qr_png, qr_svg
from fiel.coupons import loaders
from fiel.coupons.choosing import Choice, check_choice, next_of, promotions_of, require_batch, size_of
from fiel.coupons.drawing import as_pdf
from fiel.coupons.errors import NothingToPrint
from fiel.coupons.models import Layout
from fiel.coupons.rules import link, shown
from fiel.coupons.sheets import GRIDS, LONGEST_NOTE, Brand, Item, Look, gives, hint, validity
from fiel.merchants.actions import load_terms
from fiel.merchants.loaders import merchant_by_id

SAMPLE_CODE = "0" * 14


@dataclass(frozen=True, slots=True)
class Ahead:
    """*count* coupons would be printed; paper lacks the letters *unprintable* of what is said on them."""

    count: int
    unprintable: str


async def look_ahead(actor: StaffActor, choice: Choice, note: str) -> Ahead:
    """Manager and up. Raises NotFound, InvalidInput."""
    actor.require(Role.MANAGER)
    checks = Checks()
    checks.text("note", note, LONGEST_NOTE, least=0)
    check_choice(choice, checks)
    checks.done()
    await require_batch(actor.merchant_id, choice)
    brand = await brand_of(actor.merchant_id)
    said = [brand.name, note, *await promotions_of(actor.merchant_id, choice)]
    return Ahead((await size_of(actor.merchant_id, choice)).count, unprintable("".join(said)))


async def sample_of_batch(merchant_id: int, batch: db.Row, look: Look, public_url: str) -> bytes:
    """A whole page of it, as PDF, with codes that are nobody's."""
    own = await loaders.longest_own(batch["id"])
    code = "0" * own if own else SAMPLE_CODE
    rows = [
        {**batch, "code": code, "is_ours": not own, "number": number}
        for number in range(1, GRIDS[look.layout].cells + 1)
    ]
    return await _drawn(merchant_id, rows, look, public_url)


async def sample_of_choice(merchant_id: int, choice: Choice, look: Look, public_url: str) -> bytes:
    """Its first page, as PDF, with codes that are nobody's. Raises InvalidInput, NothingToPrint."""
    checks = Checks()
    check_choice(choice, checks)
    checks.done()
    rows = await next_of(merchant_id, choice, 0, GRIDS[look.layout].cells)
    if not rows:
        raise NothingToPrint
    return await _drawn(merchant_id, [{**row, "code": "0" * len(row["code"])} for row in rows], look, public_url)


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


async def _drawn(merchant_id: int, rows: Sequence[db.Row], look: Look, public_url: str) -> bytes:
    items = await items_of(merchant_id, rows, look, public_url)
    return await asyncio.to_thread(draw, items, await brand_of(merchant_id), look)
