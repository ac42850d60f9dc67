"""What shops print: posters, guides, coupons, cards."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from enum import Enum
from typing import TypeVar

from starlette.responses import Response, StreamingResponse

from fiel.core.errors import InvalidInput, NotFound, problem
from fiel.core.ids import read_global_id, show_code
from fiel.core.media import Picture, media_file, read_upload
from fiel.core.paper import as_png, qr_png, qr_svg
from fiel.coupons import loaders as coupons
from fiel.coupons.choosing import by_days
from fiel.coupons.drawing import as_pdf
from fiel.coupons.models import Correction, Layout, PrintState
from fiel.coupons.rules import link
from fiel.coupons.samples import brand_of, sample_of_batch, sample_of_choice
from fiel.coupons.sheets import CARDS, GRIDS, LONGEST_NOTE, Grid, Item, Look
from fiel.edge.asked import TYPES, Asked, File, day, flag, narrowing
from fiel.insights import guide, poster, reward_list
from fiel.members import listing
from fiel.members.loaders import member_by_membership
from fiel.merchants.loaders import merchant_by_id
from fiel.rewards import loaders as rewards

MOST_CARDS = 500
PREVIEW_DOTS_PER_INCH = 110
Kind = TypeVar("Kind", bound=Enum)


async def _looks(asked: Asked) -> tuple[str, str, bytes | None]:
    """The merchant's colour, the address that its customers join at, its logo (PNG)."""
    row = await merchant_by_id(asked.actor.merchant_id) or {}
    logo = Picture.of(row["logo"])
    image = await media_file(logo.key, logo.widths[-1], "png") if logo else None
    return row["color"], f"{asked.context.settings.public_url}/m/{row['slug']}/", image


async def _poster(asked: Asked) -> Response:
    color, url, logo = await _looks(asked)
    wanted = poster.Poster(asked.terms.merchant_name, color, url, asked.terms.welcome_points, logo, asked.language)

    def draw() -> bytes:
        page = poster.as_pdf(wanted)
        return as_png(page) if asked.format == "png" else page

    return Response(await asyncio.to_thread(draw), media_type=TYPES[asked.format])


def _guide(shape: guide.Shape) -> Callable[[Asked], Awaitable[Response]]:
    async def make(asked: Asked) -> Response:
        color, url, logo = await _looks(asked)
        rows = await rewards.on_offer(asked.actor.merchant_id, asked.context.now)
        offered = [(row["title"], row["cost"]) for row in rows]
        wanted = guide.Guide(asked.terms, color, url, logo, offered, asked.language)
        draw = guide.as_pdf if asked.format == "pdf" else guide.as_picture
        return Response(await asyncio.to_thread(draw, wanted, shape), media_type=TYPES[asked.format])

    return make


async def _reward_list(asked: Asked) -> Response:
    color, url, logo = await _looks(asked)
    found = []
    for row in (await rewards.on_offer(asked.actor.merchant_id, asked.context.now))[: reward_list.MOST]:
        kept = Picture.of(row["picture"])
        image = await media_file(kept.key, kept.widths[0], "webp") if kept else None
        found.append(reward_list.Offered(row["title"], row["description"], row["cost"], image))
    wanted = reward_list.RewardList(asked.terms.merchant_name, color, url, logo, found, asked.language)

    def draw() -> bytes:
        page = reward_list.as_pdf(wanted)
        return as_png(page) if asked.format == "png" else page

    return Response(await asyncio.to_thread(draw), media_type=TYPES[asked.format])


async def _coupon_print(asked: Asked) -> Response:
    number = read_global_id(asked.query.get("print", ""), "CouponPrint")
    row = await coupons.print_of(number, asked.actor.merchant_id)
    is_kept = row is not None and row["state"] == PrintState.DONE.value and row["purged_at"] is None
    if row is None or not is_kept or Look.of(row["look"]).layout.is_zip != (asked.format == "zip"):
        raise NotFound
    return StreamingResponse(read_upload(row["upload_id"]), media_type=TYPES[asked.format])


async def _coupon_sample(asked: Asked) -> Response:
    """Of a batch, or of those made from ``firstDay`` to ``lastDay``."""
    query, merchant_id = asked.query, asked.actor.merchant_id
    layout = _named(Layout, "layout", asked)
    if layout.is_zip:
        raise InvalidInput(problem("layout", "UNREADABLE"))
    look = Look(
        layout, _named(Correction, "correction", asked), asked.language, query.get("note", "")[:LONGEST_NOTE],
        has_logo=flag(query, "hasLogo") is not False, has_validity=flag(query, "hasValidity") is not False,
        has_number=bool(flag(query, "hasNumber")),
    )  # fmt: skip
    public_url = asked.context.settings.public_url
    if "batch" in query:
        row = await coupons.batch(merchant_id, read_global_id(query["batch"], "CouponBatch"))
        if row is None:
            raise NotFound
        page = await sample_of_batch(merchant_id, row, look, public_url)
    else:
        choice = await by_days(merchant_id, day(query, "firstDay"), day(query, "lastDay"))
        page = await sample_of_choice(merchant_id, choice, look, public_url)
    image = await asyncio.to_thread(as_png, page, PREVIEW_DOTS_PER_INCH)
    return Response(image, media_type=TYPES["png"])


def _named(kind: type[Kind], name: str, asked: Asked) -> Kind:
    found = next((one for one in kind if one.value == asked.query.get(name)), None)
    if found is None:
        raise InvalidInput(problem(name, "UNREADABLE"))
    return found


async def _coupon_qr(asked: Asked) -> Response:
    row = await coupons.coupon(read_global_id(asked.query.get("coupon", ""), "Coupon"))
    if row is None or row["merchant_id"] != asked.actor.merchant_id:
        raise NotFound
    says = link(asked.context.settings.public_url, row["code"], None if row["is_ours"] else asked.terms.slug)
    correction = _named(Correction, "correction", asked) if "correction" in asked.query else Correction.M
    image = await asyncio.to_thread(qr_svg if asked.format == "svg" else qr_png, says, correction.value)
    return Response(image, media_type=TYPES[asked.format])


def _card(name: str, code: str, asked: Asked) -> Item:
    hint = {"es": "Enséñala en caja y suma puntos en cada compra",
            "en": "Show it at the till and earn points with each purchase"}[asked.language]  # fmt: skip
    return Item(code, show_code(code), name, hint)


async def _member_card(asked: Asked) -> Response:
    """One, as it is cut."""
    row = await member_by_membership(
        asked.actor.merchant_id, read_global_id(asked.query.get("member", ""), "Member"), asked.context.now
    )
    if row is None or not row["code"]:
        raise NotFound
    return await _cards([_card(row["name"], row["code"], asked)], GRIDS[Layout.CARD], asked)


async def _member_cards(asked: Asked) -> Response:
    """Of those whom the list shows, ten on A4."""
    wanted, now = await narrowing(asked), asked.context.now
    found = listing.all_members(asked.actor.merchant_id, wanted, listing.Order.NAME, MOST_CARDS + 1, now)
    items = [_card(row["name"], row["code"], asked) async for row in found if row["code"]]
    if not items:
        raise InvalidInput(problem("query", "NOBODY"))
    if len(items) > MOST_CARDS:
        raise InvalidInput(problem("query", "CARDS_MANY", most=MOST_CARDS))
    return await _cards(items, CARDS, asked)


async def _cards(items: Sequence[Item], grid: Grid, asked: Asked) -> Response:
    brand, look = await brand_of(asked.actor.merchant_id), Look(Layout.CARD, Correction.Q, asked.language)
    page = await asyncio.to_thread(as_pdf, items, brand, look, grid, brand.name)
    return Response(page, media_type=TYPES["pdf"])


PAPERS = {
    "poster": File(("pdf", "png"), _poster),
    "guide": File(("pdf",), _guide(guide.Shape.PAGE), is_data=False),
    "guide-square": File(("png",), _guide(guide.Shape.SQUARE), is_data=False),
    "guide-story": File(("png",), _guide(guide.Shape.STORY), is_data=False),
    "reward-list": File(("pdf", "png"), _reward_list, is_data=False),
    "coupon-print": File(("pdf", "zip"), _coupon_print, is_list=True),
    "coupon-sample": File(("png",), _coupon_sample, is_data=False),
    "coupon-qr": File(("png", "svg"), _coupon_qr),
    "member-card": File(("pdf",), _member_card),
    "member-cards": File(("pdf",), _member_cards, is_list=True),
}
