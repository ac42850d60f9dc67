"""The REST API as an application of its own, mounted under ``/api/v1``."""

from __future__ import annotations

import re
from typing import Any

from fastapi import APIRouter, FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.openapi.utils import get_openapi
from starlette.exceptions import HTTPException
from starlette.routing import BaseRoute, Mount
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from fiel.core import db
from fiel.core.clock import Clock
from fiel.core.errors import Refusal
from fiel.core.settings import Settings
from fiel.merchants.actions import load_terms
from fiel.pos import (
    checkouts,
    coupons,
    customers,
    orders,
    points,
    problems,
    products,
    promotions,
    receipts,
    reviews,
    rewards,
    wallets,
)
from fiel.pos.access import KEY_IS, AnyToken, RequestLimit
from fiel.pos.docs import docs_routes
from fiel.pos.problems import MEDIA_TYPE, Problem
from fiel.pos.public import public_routes
from fiel.pos.shapes import TokenInfo

LARGEST_BODY = 1_000_000
PREFIX, VERSION = "/api/v1", "1"
ABOUT = (
    "For tills and e-shops. Send the token of the panel as `Authorization: Bearer …`. Money is in minor units,"
    " points are whole. What moves value takes an `Idempotency-Key`: the same again is done once. Lists come in pages:"
    " pass `next` as `after`. Mistakes come as `application/problem+json`, in the language of `Accept-Language`."
)
_NO = {
    400: "The request can't be read, or lacks its `Idempotency-Key`.", 401: "The token is not valid.",
    403: "The token lacks the scope.", 404: "There is no such thing for this token.",
    409: "The programme's rules or what is known already do not allow it; `code` says which.",
    413: "The body is larger than 1 MB.", 415: "The body is not said to be JSON.",
    422: "Fields with mistakes, all of them told at once.", 429: "Too many requests; `Retry-After` says when.",
    503: "The server can't reach its data, or has no room left for more; `Retry-After` says when to ask again.",
}  # fmt: skip

_TEXT = {"schema": {"type": "string"}}
_LIMIT_HEADERS = {
    "RateLimit": {"description": 'What is left: `"minute";r=599;t=60`.', **_TEXT},
    "RateLimit-Policy": {"description": 'The limit: `"minute";q=600;w=60`.', **_TEXT},
}
_REPLAYED = {"Idempotency-Replayed": {"description": "`true`: it was done before, by this key.", **_TEXT}}

root = APIRouter(tags=["token"])


@root.get("/me", summary="About this token")
async def read_token(actor: AnyToken) -> TokenInfo:
    """Whose it is and what it may do."""
    [row] = await db.fetch(
        "SELECT m.slug, t.name, s.name AS source FROM api_token t JOIN merchant m ON m.id = t.merchant_id"
        " JOIN source s ON s.id = t.source_id WHERE t.id = $1",
        actor.token_id,
    )
    currency = (await load_terms(actor.merchant_id)).currency
    return TokenInfo(
        merchant=row["slug"], name=row["name"], source=row["source"], currency=currency,
        scopes=sorted(scope.value for scope in actor.scopes),
    )  # fmt: skip


def make_api(settings: Settings, clock: Clock) -> FastAPI:
    """Stateless but for the count of requests; the database is opened by whoever mounts it."""
    api = FastAPI(title="Fiel", version=VERSION, description=ABOUT, docs_url=None, redoc_url=None,
                  openapi_url="/openapi.json", redirect_slashes=False)  # fmt: skip
    api.state.clock, api.state.settings = clock, settings
    api.state.limit = RequestLimit(settings.api_requests_per_minute, clock)
    refusals: dict[int | str, dict[str, Any]] = {
        status: {"description": told, "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}}
        for status, told in _NO.items()
    }
    for part in (root, customers.router, points.router, orders.router, checkouts.router, products.router,
                 reviews.router, receipts.router, rewards.router, promotions.router, coupons.router,
                 wallets.router):  # fmt: skip
        api.include_router(part, responses=refusals)
    api.exception_handler(Refusal)(problems.refused)
    api.exception_handler(RequestValidationError)(problems.unreadable)
    api.exception_handler(HTTPException)(problems.http_error)
    api.exception_handler(Exception)(problems.bug)
    api.openapi = lambda: _described(api)  # type: ignore[method-assign]  # FastAPI's own way to change it
    return api


def api_routes(api: FastAPI, public_url: str, clock: Clock) -> list[BaseRoute]:
    """Where it hangs, with its manual; a path with a line feed in it is answered there too."""
    mount = Mount(PREFIX, _Bounded(api))
    mount.path_regex = re.compile(mount.path_regex.pattern, re.DOTALL)
    return [*public_routes(PREFIX, clock), mount, *docs_routes(api, public_url)]


def _described(api: FastAPI) -> dict[str, Any]:
    if api.openapi_schema is None:
        schema = get_openapi(title=api.title, version=api.version, description=api.description, routes=api.routes,
                             servers=[{"url": PREFIX}])  # fmt: skip
        own = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        schema["components"]["schemas"].update(own.pop("$defs"))
        schema["components"]["schemas"]["Problem"] = own
        for methods in schema["paths"].values():
            for told in methods.values():
                _describe_headers(told)
        api.openapi_schema = schema
    return api.openapi_schema


def _describe_headers(told: dict[str, Any]) -> None:
    """What the framework can't know: that a key is needed where its dependency refuses without, and what answers tell
    of the limit."""
    takes_key = False
    for parameter in told.get("parameters", []):
        if parameter["name"].lower() == "idempotency-key":
            takes_key = True
            parameter["required"] = parameter["description"] == KEY_IS
    for status, answer in told["responses"].items():
        if status.startswith("2"):
            answer["headers"] = {**_LIMIT_HEADERS, **(_REPLAYED if takes_key else {})}
        if status in ("429", "503"):
            answer["headers"] = {"Retry-After": {"description": "In seconds.", "schema": {"type": "integer"}}}


class _Bounded:
    """Bodies up to a megabyte, and on every answer what is left of the limit."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        state = scope.setdefault("state", {})
        read = 0

        async def bounded() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > LARGEST_BODY:
                raise HTTPException(413)
            return message

        async def telling(message: Message) -> None:
            if message["type"] == "http.response.start":
                told = [(name.encode(), value.encode()) for name, value in state.get("headers", {}).items()]
                message["headers"] = [*message["headers"], *told, (b"cache-control", b"no-store")]
            await send(message)

        try:
            await self.app(scope, bounded, telling)
        except Exception as error:
            if db.outage_of(error) is None:
                raise  # to the server, which closes the connection
            # it has been answered, and whoever asks next on the connection finds it open
