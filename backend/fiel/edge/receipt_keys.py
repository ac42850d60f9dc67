"""The public keys of receipts, where programs look for such (RFC 7517, RFC 8615)."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from fiel.core.receipt_keys import load_or_make_receipt_keys
from fiel.core.settings import Settings


def receipt_key_routes(settings: Settings) -> list[BaseRoute]:
    async def keys(_: Request) -> Response:
        key_set = load_or_make_receipt_keys(settings).as_key_set()
        return JSONResponse(key_set, headers={"Cache-Control": "public, max-age=300"})

    return [Route("/.well-known/jwks.json", keys)]
