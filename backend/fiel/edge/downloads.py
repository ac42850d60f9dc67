"""Files that staff take home: ``GET /export/{name}.{format}?merchant=…``, each download an activity."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from urllib.parse import quote, urlencode

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from fiel.activity.actions import Happened, record
from fiel.context import Context
from fiel.core import db
from fiel.core.actor import StaffActor
from fiel.core.clock import local_date
from fiel.core.errors import ConfirmIdentity, InvalidInput, NotFound, Refusal
from fiel.core.ids import read_global_id, show_code
from fiel.core.language import Language, asked_language, decimal_of
from fiel.core.tables import Cell
from fiel.coupons import loaders as coupons
from fiel.coupons.models import CouponState
from fiel.coupons.rules import link, shown
from fiel.edge.asked import MOST_ROWS, Asked, File, day, narrowing, table, tables
from fiel.edge.lists.figures import coupon_days, coupon_places
from fiel.edge.lists.files import LISTS
from fiel.edge.own_data import member_data
from fiel.edge.papers import PAPERS
from fiel.edge.passes import sample_card
from fiel.edge.reports import chosen, leaderboard, movements
from fiel.identity.proof import require_proof
from fiel.imports import loaders as imports
from fiel.imports import result
from fiel.imports.columns import sample
from fiel.imports.models import ImportKind
from fiel.insights import feed, unwritten, winback
from fiel.insights.feed import Topic
from fiel.insights.graphql import read_filter
from fiel.insights.programme.frame import Frame
from fiel.insights.programme.sheets import parts
from fiel.insights.words import sentence
from fiel.members import listing
from fiel.merchants.actions import load_terms, staff_of
from fiel.merchants.rules import value_of
from fiel.segments import loaders as segments

STATES: dict[str, dict[Language, str]] = {
    "LIVE": {"es": "Por usar", "en": "Unused"}, "CLAIMED": {"es": "Usado", "en": "Claimed"},
    "VOID": {"es": "Anulado", "en": "Withdrawn"},
}  # fmt: skip
"""Of coupons."""


def download_routes(make_context: Callable[[Request], Context]) -> list[BaseRoute]:
    async def download(request: Request) -> Response:
        context = make_context(request)
        try:
            return await _answer(request, context)
        except ConfirmIdentity as refusal:
            if "text/html" in request.headers.get(
                "accept", ""
            ):  # a link that was followed: the panel asks, then goes on
                return RedirectResponse(_asking(request), 303, {"Cache-Control": "no-store"})
            return JSONResponse({"code": refusal.code, "message": refusal.message(context.language)}, 403)
        except Refusal as refusal:
            told = refusal.problems[0] if isinstance(refusal, InvalidInput) else refusal
            status = 404 if isinstance(refusal, NotFound) else 422
            return JSONResponse({"code": told.code, "message": told.message(context.language)}, status)

    return [Route("/export/{name}.{format}", download)]


def _asking(request: Request) -> str:
    """The panel's screen that asks who it is and leads back here."""
    slug = quote(request.query_params.get("merchant", ""), safe="")
    return f"/panel/{slug}/confirm?{urlencode({'next': f'{request.url.path}?{request.url.query}'})}"


async def _answer(request: Request, context: Context) -> Response:
    account = await context.viewer()
    if account is None:
        return Response("Sign in to go on.\n", 401, media_type="text/plain")
    name, format = request.path_params["name"], request.path_params["format"]
    file = FILES.get(name)
    if file is None or format not in file.formats:
        raise NotFound
    actor = await staff_of(account, request.query_params.get("merchant"))
    actor.require(file.least_role)
    if file.is_guarded:
        require_proof(actor, now=context.now)
    terms = await load_terms(actor.merchant_id)
    language = asked_language(request.query_params.get("lang"), context.language)
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


async def _activity(asked: Asked) -> Response:
    wanted = read_filter(
        _topics(asked.query), asked.query.get("employee"), asked.query.get("location"), asked.query.get("member"),
        day(asked.query, "first"), day(asked.query, "last"), asked.terms.time_zone,
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
    wanted = await narrowing(asked)
    query = asked.query
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


async def _programme_report(asked: Asked) -> Response:
    now = asked.context.now
    frame = Frame.of(day(asked.query, "first"), day(asked.query, "last"), asked.terms.time_zone, now)
    return tables(asked, await parts(asked.terms, frame, asked.language, now))


async def _coupons(asked: Asked) -> Response:
    number = read_global_id(asked.query.get("batch", ""), "CouponBatch")
    states, begins = chosen(asked.query, "state", CouponState), asked.query.get("query", "")
    state = states[0].value if states else None
    if await coupons.batch(asked.actor.merchant_id, number) is None:
        raise NotFound
    slug, public_url = asked.terms.slug, asked.context.settings.public_url
    heading = {
        "es": ("Número", "Código", "Enlace", "Estado", "Local", "Creado", "Usado", "Cliente"),
        "en": ("Number", "Code", "Link", "Status", "Location", "Made", "Claimed", "Customer"),
    }[asked.language]  # fmt: skip

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        after = 0
        while page := await coupons.coupons_after(number, after, state, begins):
            for row in page:
                says = link(public_url, row["code"], None if row["is_ours"] else slug)
                yield (
                    row["number"], shown(row["code"], row["is_ours"]), says, STATES[row["state"]][asked.language],
                    row["place_name"], row["created_at"], row["claimed_at"], row["member_name"],
                )  # fmt: skip
            after = page[-1]["number"]

    return table(asked, heading, rows())


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


def _topics(query: QueryParams) -> tuple[Topic, ...]:
    return tuple(topic for topic in Topic if topic.value in query.getlist("topic"))


FILES = {
    **PAPERS,
    **LISTS,
    "test-pass": File(("pkpass",), sample_card, is_data=False),
    "coupons": File(("csv", "xlsx"), _coupons),
    "coupon-days": File(("csv", "xlsx"), coupon_days),
    "coupon-places": File(("csv", "xlsx"), coupon_places),
    "members": File(("csv", "xlsx"), _members),
    "customers-with-points": File(("xlsx", "csv"), _with_points),
    "pending-reviews": File(("csv", "xlsx"), _pending_reviews),
    "activity": File(("csv", "xlsx"), _activity),
    "leaderboard": File(("csv", "xlsx"), leaderboard),
    "movements": File(("csv", "xlsx"), movements),
    "programme-report": File(("xlsx", "csv"), _programme_report),
    "import-result": File(("csv", "xlsx"), _import_result),
    "member-data": File(("zip",), member_data, is_personal=True),
    "import-sample": File(("csv",), _import_sample, is_data=False),
}
