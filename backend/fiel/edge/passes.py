"""Cards for wallets of phones: ``GET /pass/{slug}.pkpass`` for who is signed in, ``/passes/apple/v1/…`` for the phones
that keep one (Apple's PassKit Web Service), ``GET /passes/logo/{slug}.png`` for Google, which fetches it.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime

from graphql import GraphQLError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from fiel.context import Context
from fiel.core.actor import Role
from fiel.core.errors import NotFound, Refusal, Throttled
from fiel.core.logs import logger
from fiel.edge.asked import Asked
from fiel.identity.throttle import Limit, guessed, take_try
from fiel.merchants.loaders import merchant_by_slug, merchant_settings
from fiel.passes import service
from fiel.passes.apple import TYPE
from fiel.passes.content import face_of
from fiel.passes.issuing import own_pass, sample_pass
from fiel.passes.pictures import logo_of, program_logo

log = logger("passes")
OWN_PASS = Limit("own-pass", 30, timedelta(hours=1))
"""Of an account: each is signed."""
PASS_TOKEN = Limit("pass-token", 60, timedelta(hours=1))
"""Wrong ones of an address; right ones count for nothing."""
PASS_LOG = Limit("pass-log", 20, timedelta(hours=1))
MOST_BODY = 16_384
"""Bytes; a registration has some 100."""
MOST_LINES, LONGEST_LINE = 10, 200
Answer = Callable[[Request, Context], Awaitable[Response]]


def pass_routes(make_context: Callable[[Request], Context]) -> list[BaseRoute]:
    def answered(answer: Answer) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            context = make_context(request)
            try:
                return await answer(request, context)
            except GraphQLError:
                return Response("Sign in to go on.\n", 401, media_type="text/plain")
            except Throttled as refusal:
                told = {"code": refusal.code, "message": refusal.message(context.language)}
                return JSONResponse(told, 429, {"Retry-After": str(refusal.seconds)})
            except Refusal as refusal:
                return JSONResponse({"code": refusal.code, "message": refusal.message(context.language)}, 404)

        return endpoint

    devices = "/passes/apple/v1/devices/{device}/registrations/{pass_type}"
    return [
        Route("/pass/{slug}.pkpass", answered(_own)),
        Route("/passes/logo/{slug}.png", answered(_logo)),
        Route(devices, answered(_updated)),
        Route(f"{devices}/{{serial}}", answered(_register), methods=["POST"]),
        Route(f"{devices}/{{serial}}", answered(_unregister), methods=["DELETE"]),
        Route("/passes/apple/v1/passes/{pass_type}/{serial}", answered(_fresh)),
        Route("/passes/apple/v1/log", answered(_log), methods=["POST"]),
    ]


async def _own(request: Request, context: Context) -> Response:
    actor = await context.account()
    if actor.is_shared or not actor.customer_id:
        raise NotFound
    await take_try((OWN_PASS, f"account:{actor.account_id}"), now=context.now)
    slug = request.path_params["slug"]
    made = await own_pass(actor.customer_id, slug, context.settings, now=context.now)
    return _card(made.file, {"Content-Disposition": f'attachment; filename="{slug}.pkpass"'})


async def sample_card(asked: Asked) -> Response:
    """For owners: a card that belongs to nobody. Raises NotFound, NoPasses, PassKeyMissing."""
    asked.actor.require(Role.OWNER)
    context = asked.context
    return _card(await sample_pass(asked.actor.merchant_id, context.settings, asked.language, now=context.now), {})


async def _logo(request: Request, context: Context) -> Response:
    slug = request.path_params["slug"]
    row = await merchant_by_slug(slug) if re.fullmatch("[a-z0-9-]{1,48}", slug) else None
    row = await merchant_settings(row["id"]) if row else None
    if row is None:
        raise NotFound
    face = face_of(row)
    picture = await asyncio.to_thread(program_logo, face.name, face.color, await logo_of(face))
    return Response(picture, headers={"Cache-Control": "public, max-age=3600"}, media_type="image/png")


async def _updated(request: Request, context: Context) -> Response:
    path, since = request.path_params, request.query_params.get("passesUpdatedSince", "")
    found = await service.updated(path["pass_type"], path["device"], since, context.settings, now=context.now)
    if found is None:
        return Response(status_code=204)
    return JSONResponse({"serialNumbers": list(found.serials), "lastUpdated": found.tag}, headers=_UNKEPT)


async def _register(request: Request, context: Context) -> Response:
    proven = await _proven(request, context)
    if proven is None:
        return _refused()
    said = _read_json(await _body(request))
    token = said.get("pushToken") if isinstance(said, dict) else None
    is_new = await service.register(proven, request.path_params["device"], token, now=context.now)
    return Response(status_code=201 if is_new else 200)


async def _unregister(request: Request, context: Context) -> Response:
    proven = await _proven(request, context)
    if proven is None:
        return _refused()
    await service.unregister(proven, request.path_params["device"])
    return Response(status_code=200)


async def _fresh(request: Request, context: Context) -> Response:
    proven = await _proven(request, context)
    if proven is None:
        return _refused()
    known = _read_date(request.headers.get("if-modified-since", ""))
    made = await service.fresh(proven, known, context.settings, now=context.now)
    if made is None:
        return Response(status_code=304)
    return _card(made.file, {"Last-Modified": format_datetime(made.changed_at.astimezone(UTC), usegmt=True)})


async def _log(request: Request, context: Context) -> Response:
    """What phones say went wrong, cut short: anybody can say anything here."""
    await take_try((PASS_LOG, f"address:{context.address}"), now=context.now)
    said = _read_json(await _body(request))
    lines = said.get("logs") if isinstance(said, dict) else None
    for line in lines[:MOST_LINES] if isinstance(lines, list) else ():
        if isinstance(line, str):
            log.info("a phone says of a card", said="".join(c for c in line if c.isprintable())[:LONGEST_LINE])
    return Response(status_code=200)


async def _proven(request: Request, context: Context) -> service.Proven | None:
    """Raises Throttled after too many wrong tokens from an address."""
    path = request.path_params
    kind, _, token = request.headers.get("authorization", "").partition(" ")

    async def look() -> service.Proven | None:
        return await service.prove(path["pass_type"], path["serial"], token.strip() if kind == "ApplePass" else "")

    try:
        return await guessed(look, (PASS_TOKEN, f"address:{context.address}"), now=context.now)
    except NotFound:
        return None


async def _body(request: Request) -> bytes:
    """As much as is read: what is longer is cut, and reads as nothing."""
    read = b""
    async for chunk in request.stream():
        read += chunk
        if len(read) > MOST_BODY:
            return b""
    return read


def _read_json(data: bytes) -> object:
    try:
        said: object = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return said


def _read_date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


_UNKEPT = {"Cache-Control": "no-store"}


def _refused() -> Response:
    return Response(status_code=401, headers={"WWW-Authenticate": "ApplePass"})


def _card(file: bytes, headers: dict[str, str]) -> Response:
    return Response(file, headers={**_UNKEPT, **headers}, media_type=TYPE)
