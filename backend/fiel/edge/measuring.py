"""``/metrics`` for Prometheus: what requests cost, and what waits. It is told to nobody without a token or beyond
loopback."""

from __future__ import annotations

import errno
import hmac
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from functools import lru_cache

from aiohttp import web
from graphql import FieldNode, GraphQLError, OperationDefinitionNode, parse
from prometheus_client import CONTENT_TYPE_LATEST, Counter, Histogram, generate_latest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from strawberry.types.execution import ExecutionResult, PreExecutionError

from fiel.activity.jobs import running_since
from fiel.core import db, metrics
from fiel.core.clock import Clock
from fiel.core.logs import logger
from fiel.core.settings import Settings

log = logger("metrics")
MOST_PORTS = 16
"""Processes on one machine that may share FIEL_METRICS_PORT, each taking the next free one."""
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
LONGEST_KNOWN = 8_000


class Measured:
    """Counts and times requests by the route that answered, and the WebSockets that are open."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            with metrics.SOCKETS.track_inprogress():
                await self.app(scope, receive, send)
            return
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began, status = time.perf_counter(), 500

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, watched)
        finally:
            measure_request(_route_of(scope), scope["method"], status, began)


def measure_request(route: str, method: str, status: int, began: float) -> None:
    """One that is over; *began* by ``time.perf_counter``."""
    requests, seconds = _figures(route, method, status)
    requests.inc()
    seconds.observe(time.perf_counter() - began)


@lru_cache(2048)
def _figures(route: str, method: str, status: int) -> tuple[Counter, Histogram]:
    known = method if method in METHODS else "other"
    return metrics.REQUESTS.labels(route, known, status), metrics.REQUEST_SECONDS.labels(route)


def _route_of(scope: Scope) -> str:
    """The route's pattern, with its parameters' names in place of their values."""
    path: str = getattr(scope.get("route"), "path", "") or "other"
    root: str = scope.get("root_path", "")
    return path if path.startswith(root) else root + path


def measure_graphql(query: str, name: str | None, result: ExecutionResult | PreExecutionError) -> None:
    """What was asked, by our own names: an operation's name is its client's to choose."""
    for error in result.errors or ():
        metrics.GRAPHQL_ERRORS.labels(str((error.extensions or {}).get("code", "GRAPHQL"))).inc()
    if isinstance(result, PreExecutionError):
        metrics.OPERATIONS.labels("none", "refused").inc()
        return
    asked = _asked(query, name) if len(query) <= LONGEST_KNOWN else "long"
    _operations(asked, "errors" if result.errors else "ok").inc()


@lru_cache(1024)
def _operations(asked: str, outcome: str) -> Counter:
    return metrics.OPERATIONS.labels(asked, outcome)


@lru_cache(512)
def _asked(query: str, name: str | None) -> str:
    """Of a document that the schema has found valid: its kind and first field, which the schema bounds."""
    try:
        definitions = parse(query, no_location=True).definitions
    except GraphQLError:
        return "none"
    for one in definitions:
        if isinstance(one, OperationDefinitionNode) and (name is None or (one.name and one.name.value == name)):
            first = one.selection_set.selections[0]
            return f"{one.operation.value} {first.name.value}" if isinstance(first, FieldNode) else one.operation.value
    return "none"


def metrics_routes(settings: Settings, clock: Clock) -> list[BaseRoute]:
    """None without a token."""
    if not settings.metrics_token:
        return []

    async def answer(request: Request) -> Response:
        if not _may(request.headers, settings):
            return Response("Authorization: Bearer … is needed.\n", 401, {"WWW-Authenticate": "Bearer"})
        return Response(await _page(clock), headers={"Content-Type": CONTENT_TYPE_LATEST, "Cache-Control": "no-store"})

    return [Route("/metrics", answer)]


@asynccontextmanager
async def scraped(settings: Settings, clock: Clock) -> AsyncIterator[int | None]:
    """While the block runs, this process has a /metrics of its own where FIEL_METRICS_PORT asks for it; its port."""
    if not settings.metrics_port:
        yield None
        return

    async def answer(request: web.Request) -> web.Response:
        if settings.metrics_token and not _may(request.headers, settings):
            return web.Response(status=401, headers={"WWW-Authenticate": "Bearer"})
        return web.Response(body=await _page(clock), headers={"Content-Type": CONTENT_TYPE_LATEST})

    app = web.Application()
    app.router.add_get("/metrics", answer)
    runner = web.AppRunner(app, access_log=None, handle_signals=False)
    await runner.setup()
    try:
        yield await _listen(runner, settings)
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, settings: Settings) -> int:
    host = settings.host if settings.metrics_token else "127.0.0.1"
    for port in range(settings.metrics_port, settings.metrics_port + MOST_PORTS):
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
        else:
            log.info("metrics", url=f"http://{host}:{port}/metrics")
            return port
    raise OSError(errno.EADDRINUSE, f"no port is free from FIEL_METRICS_PORT={settings.metrics_port} on")


def _may(headers: Mapping[str, str], settings: Settings) -> bool:
    """By bytes: strangers send letters that a comparison of text does not take."""
    sent, wanted = headers.get("authorization", ""), f"Bearer {settings.metrics_token}"
    return hmac.compare_digest(sent.encode(errors="surrogateescape"), wanted.encode())


async def _page(clock: Clock) -> bytes:
    """With what only the database knows, looked up at each scrape."""
    try:
        await _look_at_jobs(clock())
        metrics.DATABASE_UP.set(1)
    except Exception:
        log.exception("the database does not answer")
        metrics.DATABASE_UP.set(0)
    for state, count in db.pool_state().items():
        metrics.POOL.labels(state).set(count)
    return generate_latest()


async def _look_at_jobs(now: datetime) -> None:
    due = await db.fetch(
        "SELECT kind, count(*) AS n, min(run_at) AS oldest_at FROM job"
        " WHERE run_at <= $1 AND done_at IS NULL AND failed_at IS NULL GROUP BY kind",
        now,
    )
    metrics.JOBS_DUE.clear()
    metrics.JOBS_OLDEST.clear()
    for row in due:
        metrics.JOBS_DUE.labels(row["kind"]).set(row["n"])
        metrics.JOBS_OLDEST.labels(row["kind"]).set((now - row["oldest_at"]).total_seconds())
    metrics.JOBS_RUNNING.clear()
    for queue, at in (await running_since(now=now)).items():
        metrics.JOBS_RUNNING.labels(queue.label).set((now - at).total_seconds())
    [failed] = await db.fetch("SELECT count(*) AS n FROM job WHERE failed_at IS NOT NULL")
    metrics.JOBS_FAILED.set(failed["n"])
