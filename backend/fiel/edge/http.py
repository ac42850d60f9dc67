"""GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/)."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from strawberry.types.execution import ExecutionResult, PreExecutionError

from fiel.context import Context
from fiel.core.logs import logger
from fiel.edge.engine import MUTATION, QUERY, FielSchema
from fiel.edge.known import Known
from fiel.edge.measuring import measure_graphql
from fiel.edge.packing import pack
from fiel.edge.reading import Reading

log = logger("http")
MOST_BYTES = 100_000
DEEPEST_JSON = 64
LONGEST_KNOWN = 100
"""Characters of a header that is remembered, with what it means to us."""
PATH = "/graphql"
JSON, GRAPHQL_JSON = "application/json", "application/graphql-response+json"
MakeContext = Callable[[Request], Context]
FinishResponse = Callable[[Context, Response], None]


class BadRequest(Exception):  # it is the client's
    """The request can't be read; becomes an error answer with *status*."""

    def __init__(self, message: str, status: int = 400, code: str = "BAD_REQUEST", **headers: str) -> None:
        super().__init__(message)
        self.message, self.status, self.code, self.headers = message, status, code, headers


@dataclass(frozen=True, slots=True)
class Params:
    query: str
    variables: dict[str, Any] | None
    operation_name: str | None
    known: Known | None = None

    @staticmethod
    def check(data: object, documents: Mapping[str, Known]) -> Params:
        if not isinstance(data, dict):
            raise BadRequest("The request must be a JSON object.")
        for name, kind in _TYPES.items():
            if data.get(name) is not None and not isinstance(data[name], kind):
                raise BadRequest(f"{name} has the wrong type.")
        if data.get("documentId") is not None:
            known = _known(data, documents)
            return Params(known.text, data.get("variables"), data.get("operationName") or None, known)
        if not data.get("query"):
            raise BadRequest("query is missing.")
        if holds_nul(data["query"]):
            raise BadRequest("The document holds a NUL character.")
        return Params(data["query"], data.get("variables"), data.get("operationName"))


CLIENT_CLOSED_REQUEST = 499
"""Nobody's standard, but what nginx writes into its log."""
_TYPES = {"query": str, "documentId": str, "variables": dict, "operationName": str, "extensions": dict}
_NUL = re.compile(r"\0|\\u(?:0000|\{0+\})")
"""As it is, and in both ways in which a string writes it (GraphQL, September 2025, "String Value")."""
_NUL_IN_JSON = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
"""Behind an odd number of backslashes; with one more it is a text about one."""
_DOCUMENT_ID = re.compile(r"sha256:[0-9a-f]{64}")


def _known(data: Mapping[str, Any], documents: Mapping[str, Known]) -> Known:
    if data.get("query"):
        raise BadRequest("Send query or documentId, not both.")
    if not _DOCUMENT_ID.fullmatch(data["documentId"]):
        raise BadRequest("documentId must be sha256: and 64 hexadecimal digits in lower case.")
    known = documents.get(data["documentId"])
    if known is None:  # of another version of the apps
        raise BadRequest("This document is not known here: send all of it.", 404, "PERSISTED_QUERY_NOT_FOUND")
    return known


def graphql_endpoint(
    schema: FielSchema, make_context: MakeContext, finish: FinishResponse, origins: frozenset[str],
    documents: Mapping[str, Known], *, allow_get: bool,
) -> Callable[[Request], Awaitable[Response]]:  # fmt: skip
    """Those *documents* that are reads are answered over GET also where other queries are not."""

    async def respond(request: Request, media_type: str) -> Response:
        params, allowed = await _read(request, documents)
        context = make_context(request)
        context.may_write = request.method == "POST"

        async def run() -> ExecutionResult | PreExecutionError:
            result = await schema.execute(
                params.query, params.variables, context, operation_name=params.operation_name,
                allowed_operation_types=allowed,
            )  # fmt: skip
            measure_graphql(params.query, params.operation_name, result)
            return result

        if params.known is not None and request.method != "POST":
            asked = [params.known.id, params.operation_name, params.variables]
            reading = Reading(context, asked, params.known.is_versioned, media_type)
            response = await reading.answer(", ".join(request.headers.getlist("if-none-match")), run)
            finish(context, response)
            return response
        result = await run()
        body: dict[str, Any] = {}
        status, headers = 200, {"Cache-Control": "no-store"}
        if not isinstance(result, PreExecutionError):
            body["data"] = result.data
        elif request.method != "POST" and _not_allowed(result):
            status, headers = 405, {"Allow": "POST"}
        elif media_type == GRAPHQL_JSON:
            status = 400
        if result.errors:
            body["errors"] = [error.formatted for error in result.errors]
        response = Response(orjson.dumps(body), status, headers, media_type=f"{media_type}; charset=utf-8")
        finish(context, response)
        return response

    async def endpoint(request: Request) -> Response:
        media_type = JSON
        try:
            media_type = negotiate(request.headers.get("accept"))
            if request.method != "POST" and not (allow_get or "documentId" in request.query_params):
                raise BadRequest("Send it by POST.", 405, Allow="POST")
            check_origin(request, origins)
            response = await respond(request, media_type)
            # by a packed answer's length one could guess at what is in it: what another site has a browser open is not
            if request.headers.get("sec-fetch-site") != "cross-site":
                pack(response, request.headers.get("accept-encoding", ""))
            return response
        except ClientDisconnect as gone:
            return await hung_up(request, gone)
        except BadRequest as bad:
            body = orjson.dumps({"errors": [{"message": bad.message, "extensions": {"code": bad.code}}]})
            headers = {"Cache-Control": "no-store", **bad.headers}
            return Response(body, bad.status, headers=headers, media_type=f"{media_type}; charset=utf-8")

    return endpoint


async def hung_up(_request: Request, _gone: Exception) -> Response:
    """Who asked has gone before we had read all of it: nobody hears this, and nothing is wrong with us."""
    return Response(status_code=CLIENT_CLOSED_REQUEST)


def holds_nul(document: str) -> bool:
    return _NUL.search(document) is not None


def check_origin(request: Request, origins: frozenset[str]) -> None:
    """A page of another site can't act with our cookie: it can't send JSON unasked, and its origin is refused."""
    origin = request.headers.get("origin")
    if origin is not None and origin not in origins:
        raise BadRequest("This origin may not call us. Is FIEL_PUBLIC_URL right?", 403)


async def _read(request: Request, documents: Mapping[str, Known]) -> tuple[Params, tuple[Any, ...]]:
    if request.method == "POST":
        return Params.check(load_json(await _body(request)), documents), (QUERY, MUTATION)
    values: dict[str, Any] = dict(request.query_params)
    for name in ("variables", "extensions"):
        values[name] = load_json(values[name]) if values.get(name) else None
    params = Params.check(values, documents)
    if params.known is not None and not params.known.is_read:
        raise BadRequest("Send it by POST.", 405, Allow="POST")
    return params, (QUERY,)


def negotiate(accept: str | None) -> str:
    """The better of the two response types; application/json wins a tie and a wildcard."""
    return _known_best_of(accept) if accept is None or len(accept) <= LONGEST_KNOWN else _best_of(accept)


def _best_of(accept: str | None) -> str:
    best, best_quality = "", 0.0
    for part in (accept or "*/*").lower().split(","):
        media, *parameters = (piece.strip() for piece in part.split(";"))
        try:
            quality = next((float(p[2:]) for p in parameters if p.startswith("q=")), 1.0)
        except ValueError:
            quality = 0.0
        media = JSON if media in ("*/*", "application/*") else media
        if media in (JSON, GRAPHQL_JSON) and quality > best_quality:
            best, best_quality = media, quality
    if not best:
        raise BadRequest(f"We answer {GRAPHQL_JSON} or {JSON}.", 406)
    return best


_known_best_of = lru_cache(256)(_best_of)


def load_json(raw: bytes | str) -> Any:
    try:
        value = orjson.loads(raw)
    except orjson.JSONDecodeError as error:
        raise BadRequest("This is not JSON.") from error
    data = raw if isinstance(raw, bytes) else raw.encode()
    if b"\\u0000" in data and _NUL_IN_JSON.search(data):
        raise BadRequest("The JSON holds a NUL character.")  # PostgreSQL has no place for it
    if data.count(b"{") + data.count(b"[") < DEEPEST_JSON:
        return value  # it can't be deeper
    level = [value]
    for _ in range(DEEPEST_JSON):
        level = [
            child
            for one in level
            if isinstance(one, dict | list)
            for child in (one.values() if isinstance(one, dict) else one)
        ]
        if not level:
            return value
    raise BadRequest("The JSON is nested too deeply.")


async def _body(request: Request) -> bytes:
    given = request.headers.get("content-type", "")
    if not (_known_is_json(given) if len(given) <= LONGEST_KNOWN else _is_json(given)):
        raise BadRequest("Content-Type must be application/json.", 415)
    body = bytearray()
    while True:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        body += message.get("body", b"")
        if len(body) > MOST_BYTES:
            raise BadRequest(f"The body is larger than {MOST_BYTES} bytes.", 413, Connection="close")
        if not message.get("more_body", False):
            return bytes(body)


def _is_json(content_type: str) -> bool:
    media, *parameters = (p.strip().lower() for p in content_type.split(";"))
    return media == JSON and all(p[8:].strip('"') == "utf-8" for p in parameters if p.startswith("charset="))


_known_is_json = lru_cache(256)(_is_json)


def _not_allowed(result: PreExecutionError) -> bool:
    return any((e.extensions or {}).get("code") == "OPERATION_NOT_ALLOWED" for e in result.errors or ())
