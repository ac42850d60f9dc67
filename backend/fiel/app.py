"""The Starlette app: routes, lifespan, middleware."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import partial

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, HTTPConnection, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute

from fiel.context import Context
from fiel.core import db
from fiel.core.clock import Clock, utc_now
from fiel.core.logs import logger
from fiel.core.masking import place_of
from fiel.core.receipt_keys import load_or_make_receipt_keys
from fiel.core.settings import Settings
from fiel.edge import pages
from fiel.edge.downloads import download_routes
from fiel.edge.files import file_routes
from fiel.edge.guide import guide_routes
from fiel.edge.headers import Always, SecurityHeaders
from fiel.edge.http import PATH, graphql_endpoint, hung_up
from fiel.edge.known import known_documents, posted_documents
from fiel.edge.leaving import LastAnswers, Leaving, told_first
from fiel.edge.measuring import Measured, metrics_routes, scraped
from fiel.edge.outages import Outages
from fiel.edge.outbox import outbox_routes
from fiel.edge.own_data import own_data_routes
from fiel.edge.pages import page_routes
from fiel.edge.passes import pass_routes
from fiel.edge.receipt_keys import receipt_key_routes
from fiel.edge.relay import relayed
from fiel.edge.session import make_context, set_cookie
from fiel.edge.socket import SocketView
from fiel.edge.straight import Straight, WithStraight
from fiel.edge.tags import code_digest
from fiel.edge.unsubscribe import unsubscribe_routes
from fiel.edge.wallet_links import wallet_link_routes
from fiel.messaging.push.subscriptions import count_misfits
from fiel.messaging.push.vapid import key_path, load_or_make_keys
from fiel.messaging.services import services
from fiel.pos.access import shared_limit
from fiel.pos.app import api_routes, make_api
from fiel.schema import make_schema
from fiel.worker import work

log = logger("app")
schema = make_schema()


def make_app(settings: Settings, clock: Clock = utc_now, *, shows_outbox: bool = False) -> Starlette:
    """The whole server for one database, already migrated. Its lifespan opens and closes everything.

    *shows_outbox*: to everybody, secret links and all; for a demo.
    """
    push_keys = load_or_make_keys(settings)
    load_or_make_receipt_keys(settings)
    schema.set_introspection(settings.in_development or settings.graphql_introspection)
    schema.set_plans(settings.graphql_plans)

    def context_of(connection: HTTPConnection) -> Context:
        return make_context(connection, settings, clock, push_keys.public)

    api = make_api(settings, clock)
    leaving = Leaving()
    allow_get = settings.in_development or settings.graphql_get
    documents = {**posted_documents(pages.POSTED), **known_documents(schema, pages.DOCUMENTS)}
    code_digest()  # now, not while somebody waits
    endpoint = graphql_endpoint(schema, context_of, set_cookie, settings.origins, documents, allow_get=allow_get)
    graphql = Route(PATH, endpoint, methods=["GET", "POST"])
    listen = SocketView(schema, context_of, settings).endpoint
    routes: list[BaseRoute] = [
        graphql,
        WebSocketRoute(PATH, listen),
        Route("/healthz", _health),
        *file_routes(context_of, settings.origins),
        *download_routes(context_of),
        *own_data_routes(context_of),
        *pass_routes(context_of),
        *unsubscribe_routes(settings, clock),
        *wallet_link_routes(settings, clock),
        *receipt_key_routes(settings),
        *(outbox_routes(settings) if shows_outbox else ()),
        *api_routes(api, settings.public_url, clock),
        *metrics_routes(settings, clock),
        *guide_routes(),
        *page_routes(in_development=settings.in_development),
    ]

    @asynccontextmanager
    async def lifespan(opened: Starlette) -> AsyncIterator[None]:
        async with (
            db.opened(settings.database, everywhere=True, groups=settings.group_commit),
            relayed(settings) as opened.state.relay,
            shared_limit(settings, api.state.limit),
            services(settings, clock) as outside,
            scraped(settings, clock),
            told_first(leaving, settings.drain_seconds),
        ):
            stop = asyncio.Event()
            working = [asyncio.create_task(work(outside, stop))] if settings.worker else []
            if misfits := await count_misfits(push_keys.publics):
                log.warning("phones subscribed to other push keys: put the old vapid.pem back, or wait until each is"
                            " next opened", phones=misfits, keys=str(key_path(settings)))  # fmt: skip
            log.info("ready", url=settings.public_url, database="SQLite" if settings.is_sqlite else "PostgreSQL")
            try:
                yield
            finally:
                stop.set()
                with suppress(asyncio.CancelledError):
                    await asyncio.gather(*working)
                log.info("stopped")

    always = Always(is_https=settings.is_https)

    async def bug(request: Request, error: Exception) -> Response:
        log.error("bug in a route", path=place_of(request.url.path, request.path_params), exc_info=error)
        answer = JSONResponse({"errors": [{"message": "Internal error"}]}, 500)
        answer.raw_headers = always.added(answer.raw_headers, request.url.path)
        return answer

    middleware = [
        Middleware(Measured), Middleware(LastAnswers, leaving=leaving), Middleware(SecurityHeaders, always=always),
        Middleware(Outages),
    ]  # fmt: skip
    app = WithStraight(
        routes=routes, middleware=middleware, lifespan=lifespan,
        exception_handlers={ClientDisconnect: hung_up, Exception: bug},
    )  # fmt: skip
    app.straight = partial(
        Straight, route=graphql, endpoint=endpoint, listen=listen, bug=bug, always=always, leaving=leaving
    )
    app.state.leaving = leaving
    return app


async def _health(request: Request) -> Response:
    """200 when the database answers and nobody has told this process to stop."""
    if request.app.state.leaving.is_told:
        return JSONResponse({"status": "stopping"}, 503)
    try:
        await db.fetch("SELECT 1 AS one")
    except Exception:
        log.exception("the database does not answer")
        return JSONResponse({"status": "database unavailable"}, 503)
    return JSONResponse({"status": "ok"})
