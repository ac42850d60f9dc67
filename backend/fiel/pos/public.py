"""What a shop's own pages may ask from anybody's browser, without a token: the average of a product's reviews."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from fiel.core import db
from fiel.core.clock import Clock
from fiel.core.errors import NotFound, Refusal
from fiel.core.networks import line_of
from fiel.orders.actions.ordering import REF
from fiel.pos.access import RequestLimit
from fiel.pos.problems import TooManyRequests, refused
from fiel.pos.reviews import rating_of

REQUESTS_A_MINUTE = 120
"""Of one address."""
HEADERS = {"Access-Control-Allow-Origin": "*", "Cache-Control": "public, max-age=300"}


def public_routes(prefix: str, clock: Clock) -> list[BaseRoute]:
    limit = RequestLimit(REQUESTS_A_MINUTE, clock)

    async def rating(request: Request) -> Response:
        return await _answer(request, limit, _rating)

    return [Route(f"{prefix}/public/{{slug}}/products/{{product_id}}/rating", rating)]


async def _answer(request: Request, limit: RequestLimit, make: Callable[[Request], Awaitable[Response]]) -> Response:
    passes, told = await limit.hit(line_of(request.client.host) if request.client else "unknown")
    try:
        if not passes:
            raise TooManyRequests(int(told["RateLimit"].rpartition("=")[2]))
        answer = await make(request)
        answer.headers.update(HEADERS)
    except Refusal as refusal:
        answer = await refused(request, refusal)
        answer.headers["Access-Control-Allow-Origin"] = "*"
    answer.headers.update(told)
    return answer


async def _rating(request: Request) -> Response:
    """Raises NotFound for a business that there is not; of a product that nobody reviewed there are none."""
    slug, product = request.path_params["slug"], request.path_params["product_id"]
    shop = await db.fetch_one("SELECT id FROM merchant WHERE slug = $1", slug) if "\0" not in slug else None
    if shop is None or not REF.fullmatch(product):
        raise NotFound
    return JSONResponse((await rating_of(shop["id"], product)).model_dump())
