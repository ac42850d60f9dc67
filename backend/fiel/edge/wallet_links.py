"""Links by which a shop's site leads its customers to their wallets."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from fiel.core.clock import Clock
from fiel.core.errors import NotFound
from fiel.core.settings import Settings
from fiel.members.actions.claim_links import follow_wallet_link


def wallet_link_routes(settings: Settings, clock: Clock) -> list[BaseRoute]:
    async def lead(request: Request) -> Response:
        try:
            looks = request.method == "HEAD"
            path = await follow_wallet_link(settings, request.path_params["token"], now=clock(), only_looks=looks)
        except NotFound:
            return PlainTextResponse("Not found\n", 404)
        return RedirectResponse(path, 303, {"Cache-Control": "no-store"})

    return [Route("/w/{token:str}", lead)]
