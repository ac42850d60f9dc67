"""Files that staff take home: ``GET /export/{name}.{format}?merchant=…``, each download an activity."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from fiel.activity.actions import Happened, record
from fiel.context import Context
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.clock import local_date
from fiel.core.errors import InvalidInput, NotFound, Refusal, problem
from fiel.core.ids import read_global_id, show_code
from fiel.core.language import Language, as_language, decimal_of
from fiel.core.media import Picture, media_file
from fiel.core.tables import Cell, as_csv, as_xlsx
from fiel.imports import loaders as imports
from fiel.imports import result
from fiel.imports.columns import sample
from fiel.imports.models import ImportKind
from fiel.insights import feed, guide, poster, unwritten, winback
from fiel.insights.feed import Topic
from fiel.insights.graphql import read_filter
from fiel.insights.paper import as_png
from fiel.insights.words import sentence
from fiel.members import listing
from fiel.merchants.actions import ProgramTerms, load_terms, staff_of
from fiel.merchants.loaders import merchant_by_id
from fiel.merchants.rules import value_of
from fiel.rewards import loaders as rewards
from fiel.segments import loaders as segments

MOST_ROWS = {"csv": 1_000_000, "xlsx": 200_000}
TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pdf": "application/pdf",
    "png": "image/png",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """Who wants what; *format* is one that the file comes in, *language* the reader's or the one asked for."""

    actor: StaffActor
    context: Context
    query: QueryParams
    format: str
    terms: ProgramTerms
    language: Language


@dataclass(frozen=True, slots=True)
class File:
    formats: tuple[str, ...]
    make: Callable[[Asked], Awaitable[Response]]
    is_data: bool = True
    """Of the merchant: that somebody took it home is noted."""


def download_routes(make_context: Callable[[Request], Context]) -> list[BaseRoute]:
    async def download(request: Request) -> Response:
        context = make_context(request)
        try:
            return await _answer(request, context)
        except Refusal as refusal:
            told = refusal.problems[0] if isinstance(refusal, InvalidInput) else refusal
            status = 404 if isinstance(refusal, NotFound) else 422
            return JSONResponse({"code": told.code, "message": told.message(context.language)}, status)

    return [Route("/export/{name}.{format}", download)]


async def _answer(request: Request, context: Context) -> Response:
    account = await context.viewer()
    if account is None:
        return Response("Sign in to go on.\n", 401, media_type="text/plain")
    name, format = request.path_params["name"], request.path_params["format"]
    file = FILES.get(name)
    if file is None or format not in file.formats:
        raise NotFound
    actor = await staff_of(account, request.query_params.get("merchant"))
    actor.require(Role.MANAGER)
    terms = await load_terms(actor.merchant_id)
    said = request.query_params.get("lang")
    language = as_language(said) if said else context.language
    response = await file.make(Asked(actor, context, request.query_params, format, terms, language))
    if file.is_data:
        await _note(actor, name, context)
    response.headers["Content-Disposition"] = f'attachment; filename="{terms.slug}-{name}.{format}"'
    response.headers["Cache-Control"] = "no-store"
    return response


async def _note(actor: StaffActor, name: str, context: Context) -> None:
    async def body() -> None:
        kind = "poster.made" if name == "poster" else "export.made"
        await record(Happened(kind, actor, context.now, merchant_id=actor.merchant_id, data={"file": name}))

    await db.transaction(body)


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


async def _activity(asked: Asked) -> Response:
    wanted = read_filter(
        _topics(asked.query), asked.query.get("employee"), asked.query.get("location"), asked.query.get("member"),
        _day(asked.query, "first"), _day(asked.query, "last"), asked.terms.time_zone,
    )  # fmt: skip
    language, currency = asked.language, asked.terms.currency
    heading = {
        "es": ("Fecha", "Qué pasó", "Cliente", "Puntos", "Importe", "Empleado", "Local"),
        "en": ("Date", "What happened", "Customer", "Points", "Amount", "Employee", "Location"),
    }[language]

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in feed.all_activities(asked.actor.merchant_id, wanted, MOST_ROWS[asked.format]):
            amount = row["data"].get("amount_minor")
            yield (
                row["at"], sentence(row, currency, language), row["member_name"], row["data"].get("points"),
                decimal_of(amount, currency) if amount is not None else None, row["actor_name"],
                row["location_name"],
            )  # fmt: skip

    return table(asked, heading, rows())


async def _members(asked: Asked) -> Response:
    query = asked.query
    segment = query.get("segment")
    wanted: listing.Narrowing = listing.Filter(
        query.get("query", ""), _flag(query, "blocked"), _flag(query, "hasApp"), _number(query, "leastBalance"),
        query.get("city"), _number(query, "quietDays"),
    )  # fmt: skip
    if segment:
        wanted = await segments.narrowed(asked.actor.merchant_id, read_global_id(segment, "Segment"))
    order = next((one for one in listing.Order if one.value == query.get("order")), listing.Order.RECENT)
    terms, rate = asked.terms, asked.terms.redemption_rate
    heading = {
        "es": ("Nombre", "Correo", "Teléfono", "Ciudad", "Código", "Puntos", "Valor", "Pendientes", "Ganados en total",
               "Compras", "Gasto", "Última visita", "Cliente desde", "Bloqueado", "Con app"),
        "en": ("Name", "E-mail", "Phone", "City", "Code", "Points", "Value", "Pending", "Earned in all",
               "Purchases", "Spent", "Last visit", "Customer since", "Blocked", "Has the app"),
    }[asked.language]  # fmt: skip

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        most, now = MOST_ROWS[asked.format], asked.context.now
        async for row in listing.all_members(asked.actor.merchant_id, wanted, order, most, now):
            yield (
                row["name"], row["given_email"], row["given_phone"], row["given_city"], show_code(row["code"] or ""),
                row["balance"], decimal_of(value_of(row["balance"], rate), terms.currency) if rate else None,
                row["pending"], row["lifetime"], row["purchases"], decimal_of(row["spend_minor"], terms.currency),
                row["last_visit_at"], row["joined_at"], row["blocked_reason"], int(bool(row["has_app"])),
            )  # fmt: skip

    return table(asked, heading, rows())


async def _with_points(asked: Asked) -> Response:
    segment = asked.query.get("segment")
    number = read_global_id(segment, "Segment") if segment else None
    wanted = await segments.narrowed(asked.actor.merchant_id, number)
    rows = winback.rows(asked.terms, wanted, MOST_ROWS[asked.format], asked.context.now)
    return table(asked, winback.HEADING[asked.language], rows)


async def _pending_reviews(asked: Asked) -> Response:
    segment = asked.query.get("segment")
    number = read_global_id(segment, "Segment") if segment else None
    wanted = await segments.narrowed(asked.actor.merchant_id, number)
    link = f"{asked.context.settings.public_url}/m/{asked.terms.slug}/reviews"
    rows = unwritten.rows(asked.terms, wanted, MOST_ROWS[asked.format], link, asked.context.now)
    return table(asked, unwritten.HEADING[asked.language], rows)


async def _import_result(asked: Asked) -> Response:
    number = read_global_id(asked.query.get("import", ""), "Import")
    job = await imports.job(number, asked.actor.merchant_id)
    if job is None or job["purged_at"]:
        raise NotFound
    language = asked.language
    return table(asked, result.heading(job, language), result.rows(job, language))


async def _import_sample(asked: Asked) -> Response:
    kind = next((one for one in ImportKind if one.value == asked.query.get("kind")), None)
    if kind is None:
        raise NotFound
    heading, *lines = sample(kind, asked.language, local_date(asked.context.now, asked.terms.time_zone))

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        for line in lines:
            yield line

    return table(asked, heading, rows())


def table(asked: Asked, heading: Sequence[str], rows: AsyncIterator[Sequence[Cell]]) -> Response:
    make = as_csv if asked.format == "csv" else as_xlsx
    return StreamingResponse(make(heading, rows, asked.terms.time_zone), media_type=TYPES[asked.format])


def _topics(query: QueryParams) -> tuple[Topic, ...]:
    return tuple(topic for topic in Topic if topic.value in query.getlist("topic"))


def _flag(query: QueryParams, name: str) -> bool | None:
    return {"true": True, "false": False}.get(query.get(name, ""))


def _number(query: QueryParams, name: str) -> int | None:
    text = query.get(name)
    if not text:
        return None
    if not text.isdecimal() or len(text) > 12:
        raise InvalidInput(problem(name, "UNREADABLE"))
    return int(text)


def _day(query: QueryParams, name: str) -> date | None:
    text = query.get(name)
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise InvalidInput(problem(name, "UNREADABLE")) from error


FILES = {
    "poster": File(("pdf", "png"), _poster),
    "guide": File(("pdf",), _guide(guide.Shape.PAGE), is_data=False),
    "guide-square": File(("png",), _guide(guide.Shape.SQUARE), is_data=False),
    "guide-story": File(("png",), _guide(guide.Shape.STORY), is_data=False),
    "members": File(("csv", "xlsx"), _members),
    "customers-with-points": File(("xlsx", "csv"), _with_points),
    "pending-reviews": File(("csv", "xlsx"), _pending_reviews),
    "activity": File(("csv", "xlsx"), _activity),
    "import-result": File(("csv", "xlsx"), _import_result),
    "import-sample": File(("csv",), _import_sample, is_data=False),
}
