"""Files in and pictures out: ``POST /upload`` for staff, and for customers with ``review`` or ``receipt``; ``GET
/media/…`` for all, ``GET /receipt-photo/…`` for its owner and who decides.

An upload is the raw body, as ``application/octet-stream``, which a page of another site can't send; its name travels in
``X-File-Name``, percent-encoded. A mutation then says what it is for.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import unquote

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from fiel.context import Context
from fiel.core.actor import AccountActor, Role
from fiel.core.db import outage_of
from fiel.core.errors import InvalidInput, NoRoom, NotFound, Refusal, Throttled, Unavailable
from fiel.core.ids import global_id, read_global_id
from fiel.core.logs import logger
from fiel.core.media import LARGEST_PICTURE, LARGEST_TABLE, Uploading, media_file
from fiel.edge.http import BadRequest, check_origin
from fiel.edge.outages import told_when
from fiel.identity import throttle
from fiel.merchants.actions import staff_of
from fiel.orders.reviews.writing import add_photo
from fiel.purchases.graphql.receipt_types import photo_url
from fiel.purchases.receipts import photos

log = logger("files")
TYPES = {"webp": "image/webp", "png": "image/png"}
STATUS: dict[type[Refusal], int] = {InvalidInput: 422, NotFound: 404, Throttled: 429, Unavailable: 503, NoRoom: 503}


def file_routes(make_context: Callable[[Request], Context], origins: frozenset[str]) -> list[BaseRoute]:
    async def upload(request: Request) -> Response:
        context = make_context(request)
        try:
            check_origin(request, origins)
            return JSONResponse(await _receive(request, context))
        except BadRequest as bad:
            return JSONResponse({"code": "BAD_REQUEST", "message": bad.message}, bad.status)
        except Refusal as refusal:
            return _refused(refusal, context)
        except Exception as error:
            if (away := outage_of(error)) is None:
                raise
            log.error("an upload could not be kept", code=away.code, why=f"{type(error).__name__}: {error}")
            return _refused(away, context)

    async def receipt_photo(request: Request) -> Response:
        context = make_context(request)
        try:
            return await _receipt_photo(request, context)
        except Refusal:
            return Response("Not found\n", 404, media_type="text/plain")

    return [
        Route("/upload", upload, methods=["POST"]),
        Route("/media/{name}", _media),
        Route("/receipt-photo/{id}", receipt_photo),
    ]


def _refused(refusal: Refusal, context: Context) -> Response:
    told = refusal.problems[0] if isinstance(refusal, InvalidInput) else refusal
    body = {"code": told.code, "message": told.message(context.language)}
    headers = told_when(refusal) if isinstance(refusal, Throttled | Unavailable) else None
    return JSONResponse(body, STATUS.get(type(refusal), 409), headers)


async def _receive(request: Request, context: Context) -> dict[str, object]:
    account = await context.viewer()
    if account is None:
        raise BadRequest("Sign in to go on.", 401)
    if request.headers.get("content-type", "").split(";")[0].strip() != "application/octet-stream":
        raise BadRequest("Content-Type must be application/octet-stream.", 415)
    if "review" in request.query_params or "receipt" in request.query_params:
        return await _receive_photo(request, context, account)
    actor = await staff_of(account, request.query_params.get("merchant"))
    actor.require(Role.MANAGER)
    limit = (throttle.UPLOAD, f"employee:{actor.employee_id}")
    await throttle.take_try(limit, now=context.now)
    name = _plain_name(unquote(request.headers.get("x-file-name", "")))
    with Uploading(LARGEST_TABLE) as file:
        async for chunk in request.stream():
            file.add(chunk)
        kept = await file.keep(actor.merchant_id, actor.employee_id, name, now=context.now)
    return {"id": global_id("Upload", kept.id), "name": kept.name, "size": kept.size}


async def _receive_photo(request: Request, context: Context, account: AccountActor) -> dict[str, object]:
    """A customer's, for a review of theirs, or for a receipt that they will claim."""
    if account.is_shared:
        raise BadRequest("Sign in to go on.", 401)
    shop = request.query_params.get("receipt")
    number = read_global_id(request.query_params["review"], "Review") if shop is None else 0
    await throttle.take_try((throttle.PHOTO, f"account:{account.account_id}"), now=context.now)
    with Uploading(LARGEST_PICTURE) as file:
        async for chunk in request.stream():
            file.add(chunk)
        if shop is not None:
            kept = await photos.add_photo(account, shop, file.bytes, now=context.now)
            return {"id": global_id("ReceiptPhoto", kept), "url": photo_url(kept)}
        picture = await add_photo(account, number, file.bytes, now=context.now)
    return {"url": picture.url(picture.width), "srcset": picture.srcset}


async def _receipt_photo(request: Request, context: Context) -> Response:
    """Not for shared caches: the address alone opens nothing."""
    account = await context.viewer()
    if account is None:
        raise NotFound
    data = await photos.photo_for(account, read_global_id(request.path_params["id"], "ReceiptPhoto"))
    return Response(data, headers={"Cache-Control": "private, no-store"}, media_type=TYPES["webp"])


def _plain_name(name: str) -> str:
    """The last part of a path, without what a file system or a header could stumble over."""
    last = re.split(r"[/\\]", name)[-1]
    return "".join(c for c in last if c.isprintable())[:200] or "file"


async def _media(request: Request) -> Response:
    found = re.fullmatch(r"([0-9A-Z]{24})-([0-9]{1,4})\.(webp|png)", request.path_params["name"])
    data = await media_file(found[1], int(found[2]), found[3]) if found else None
    if found is None or data is None:
        return Response("Not found\n", 404, media_type="text/plain")
    headers = {"Cache-Control": "public, max-age=31536000, immutable"}
    return Response(data, headers=headers, media_type=TYPES[found[3]])
