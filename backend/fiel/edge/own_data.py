"""``GET /me/data.zip``: a customer takes home all that is held about them; and the same of one shop, for its staff."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from graphql import GraphQLError
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from fiel.activity.actions import Happened, record
from fiel.context import Context
from fiel.core import db
from fiel.core.errors import ConfirmIdentity, NotFound, Throttled
from fiel.core.ids import read_global_id
from fiel.core.language import asked_language
from fiel.edge.asked import TYPES, Asked
from fiel.identity.proof import require_proof
from fiel.identity.throttle import Limit, take_try
from fiel.members.actions.record import own_member
from fiel.privacy.archive import archive
from fiel.privacy.whose import at_one_shop, whole_person

OWN_DATA = Limit("own-data", 10, timedelta(hours=1))
"""Each reads all of a person's rows twice."""


def own_data_routes(make_context: Callable[[Request], Context]) -> list[BaseRoute]:
    async def download(request: Request) -> Response:
        context = make_context(request)
        try:
            return await _own(request, context)
        except GraphQLError:
            return Response("Sign in to go on.\n", 401, media_type="text/plain")
        except ConfirmIdentity as refusal:
            if "text/html" in request.headers.get("accept", ""):  # the link alone: the screen that has it asks first
                return RedirectResponse("/profile", 303, {"Cache-Control": "no-store"})
            return JSONResponse({"code": refusal.code, "message": refusal.message(context.language)}, 403)
        except Throttled as refusal:
            told = {"code": refusal.code, "message": refusal.message(context.language)}
            return JSONResponse(told, 429, {"Retry-After": str(refusal.seconds)})

    return [Route("/me/data.zip", download)]


async def _own(request: Request, context: Context) -> Response:
    actor = await context.account()
    require_proof(actor, now=context.now)
    await take_try((OWN_DATA, f"account:{actor.account_id}"), now=context.now)
    whose = await whole_person(actor.account_id)

    async def body() -> None:
        await record(Happened("account.data_exported", actor, context.now, customer_id=actor.customer_id or None,
                              subject=("account", actor.account_id)))  # fmt: skip

    await db.transaction(body)
    language = asked_language(request.query_params.get("lang"), context.language)
    return StreamingResponse(
        archive(whose, language, now=context.now), media_type=TYPES["zip"],
        headers={"Content-Disposition": 'attachment; filename="fiel-data.zip"', "Cache-Control": "no-store"},
    )  # fmt: skip


async def member_data(asked: Asked) -> Response:
    """What the shop holds about one of its members. Raises NotFound."""
    number = read_global_id(asked.query.get("member", ""), "Member")
    if number is None:
        raise NotFound
    member = await own_member(asked.actor, number)

    async def body() -> None:
        await record(Happened("member.data_exported", asked.actor, asked.context.now,
                              merchant_id=asked.actor.merchant_id, customer_id=member.customer_id,
                              membership_id=member.id, subject=("membership", member.id)))  # fmt: skip

    await db.transaction(body)
    whose = await at_one_shop(asked.actor.merchant_id, member.id)
    return StreamingResponse(archive(whose, asked.language, now=asked.context.now), media_type=TYPES["zip"])
