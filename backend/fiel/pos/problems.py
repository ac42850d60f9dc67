"""How the REST API says no: RFC 9457, with our code and what is wrong in each field."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any

import orjson
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from fiel.core import errors
from fiel.core.actor import Scope
from fiel.core.db import outage_of
from fiel.core.language import Language, as_language
from fiel.core.logs import logger
from fiel.core.masking import place_of
from fiel.merchants.errors import TokenRefused

log = logger("pos")
MEDIA_TYPE = "application/problem+json"


class FieldProblem(BaseModel):
    """What is wrong with one field."""

    field: str = Field(description="Where, as `lines.3.quantity`.")
    code: str = Field(description="For programs.")
    message: str = Field(description="For people, in the language of `Accept-Language`.")


class Problem(BaseModel):
    """Why something was not done (RFC 9457)."""

    type: str = Field(description="`urn:fiel:problem:` and the code.")
    title: str = Field(description="The status in words.")
    status: int = Field(description="The HTTP status.")
    code: str = Field(description="For programs: stable, in capitals.")
    detail: str = Field(description="For people: what is wrong and what to do, in the language of `Accept-Language`.")
    errors: list[FieldProblem] = Field(default=[], description="What is wrong in each field.")


class ScopeMissing(errors.Refusal):
    code = "SCOPE_MISSING"
    es = "A este token le falta el permiso {scope}. Crea otro que lo tenga."
    en = "This token lacks the scope {scope}. Make another that has it."

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope=scope.value)


class KeyMissing(errors.Refusal):
    code = "IDEMPOTENCY_KEY_MISSING"
    es = "Falta la cabecera Idempotency-Key: una clave propia de esta operación, de 1 a 128 caracteres."
    en = "The header Idempotency-Key is missing: a key of this operation's own, of 1 to 128 characters."


class TooManyRequests(errors.Throttled):
    code = "TOO_MANY_REQUESTS"
    es = "Demasiadas peticiones. Vuelve a probar en {seconds} segundos."
    en = "Too many requests. Try again in {seconds} seconds."


_STATUS: tuple[tuple[type[errors.Refusal], int], ...] = (
    (TokenRefused, 401), (ScopeMissing, 403), (errors.NotFound, 404), (KeyMissing, 400), (errors.InvalidInput, 422),
    (errors.Throttled, 429), (errors.Unavailable, 503),
)  # fmt: skip
_HTTP: Mapping[int, tuple[str, str, str]] = {
    404: ("NOT_FOUND", errors.NotFound.es, errors.NotFound.en),
    405: (
        "METHOD_NOT_ALLOWED",
        "Este recurso no admite ese método: mira la cabecera Allow.",
        "This resource does not take that method: see the header Allow.",
    ),
    415: (
        "NOT_JSON",
        "Envía el cuerpo en JSON, con la cabecera Content-Type: application/json.",
        "Send the body as JSON, with the header Content-Type: application/json.",
    ),
    413: (
        "BODY_TOO_LARGE",
        "El cuerpo pasa de 1 MB: envíalo en varias veces.",
        "The body is larger than 1 MB: send it in parts.",
    ),
}
_UNREADABLE = (
    "UNREADABLE", "No entendemos el cuerpo: tiene que ser JSON en UTF-8.",
    "We can't read the body: it must be JSON in UTF-8.",
)  # fmt: skip
_READ_AS: Mapping[str, tuple[str, str, str]] = {
    "missing": ("REQUIRED", "", ""), "extra_forbidden": ("UNKNOWN_FIELD", "", ""),
    "string_too_short": ("REQUIRED", "", ""), "string_too_long": ("TOO_LONG", "most", "max_length"),
    "greater_than_equal": ("TOO_SMALL", "least", "ge"), "less_than_equal": ("TOO_LARGE", "most", "le"),
    "too_long": ("MANY", "most", "max_length"), "too_short": ("REQUIRED", "", ""),
    "enum": ("CHOICE", "known", "expected"),
    "int_type": ("WHOLE", "", ""), "int_parsing": ("WHOLE", "", ""), "int_from_float": ("WHOLE", "", ""),
    "string_type": ("TEXT", "", ""), "string_unicode": ("TEXT", "", ""), "bool_type": ("YES_NO", "", ""),
    "bool_parsing": ("YES_NO", "", ""), "datetime_type": ("MOMENT", "", ""), "datetime_parsing": ("MOMENT", "", ""),
    "datetime_from_date_parsing": ("MOMENT", "", ""), "datetime_object_invalid": ("MOMENT", "", ""),
    "moment": ("MOMENT", "", ""), "one_customer": ("ONE_CUSTOMER", "", ""),
    "model_attributes_type": ("FORM", "", ""), "model_type": ("FORM", "", ""), "list_type": ("FORM", "", ""),
}  # fmt: skip
"""Our code for what the framework finds, and the fact of it with the framework's name for that."""


def language_of(request: Request) -> Language:
    return as_language(request.headers.get("accept-language"))


def status_of(kind: type[errors.Refusal]) -> int:
    return next((status for base, status in _STATUS if issubclass(kind, base)), 409)


async def refused(request: Request, refusal: errors.Refusal) -> Response:
    language = language_of(request)
    status = status_of(type(refusal))
    found: Iterable[FieldProblem] = ()
    if isinstance(refusal, errors.InvalidInput):
        found = [
            FieldProblem(field=_field_name(one.path), code=one.code, message=one.message(language))
            for one in refusal.problems
        ]
    headers = {}
    if status == 401:
        headers["WWW-Authenticate"] = 'Bearer realm="Fiel"'
    if isinstance(refusal, errors.Throttled | errors.Unavailable):
        headers["Retry-After"] = str(refusal.seconds)
    return _problem(status, refusal.code, refusal.message(language), found, headers)


async def unreadable(request: Request, error: RequestValidationError) -> Response:
    """What FastAPI finds wrong with the shape of a request."""
    language = language_of(request)
    told = list(error.errors())
    if any(one["type"] == "json_invalid" for one in told):
        return _own(400, _UNREADABLE, language)
    sent_as = request.headers.get("content-type", "").partition(";")[0]
    if sent_as != "application/json" and any(tuple(one["loc"]) == ("body",) for one in told):
        return _own(415, _HTTP[415], language)
    found = [_field_problem(one, language) for one in told]
    message = errors.InvalidInput().message(language)
    return _problem(422, errors.InvalidInput.code, message, found, {})


async def http_error(request: Request, error: HTTPException) -> Response:
    known = _HTTP.get(error.status_code, _UNREADABLE)
    headers = {"Allow": _allowed(request)} if error.status_code == 405 else {}
    return _own(error.status_code, known, language_of(request), headers)


def _allowed(request: Request) -> str:
    """All documented methods of a path: the framework names those of one route alone."""
    asked = request.scope["path"].removeprefix(request.scope.get("root_path", "")).split("/")
    methods = {
        method.upper()
        for template, described in request.app.openapi()["paths"].items()
        if _fits(asked, template.split("/"))
        for method in described
    }
    return ", ".join(sorted(methods))


def _fits(asked: list[str], template: list[str]) -> bool:
    return len(asked) == len(template) and all(
        part == own or own.startswith("{") for part, own in zip(asked, template, strict=True)
    )


async def bug(request: Request, error: Exception) -> Response:
    if away := outage_of(error):
        log.error("the database can't be used", code=away.code, why=f"{type(error).__name__}: {error}")
        return await refused(request, away)
    log.error("bug in a REST route", path=place_of(request.url.path, request.path_params), exc_info=error)
    told = ("INTERNAL", "Algo falló en el servidor. Vuelve a probar con la misma clave.",
            "Something failed on the server. Try again with the same key.")  # fmt: skip
    return _own(500, told, language_of(request))


def _field_name(path: str) -> str:
    """``lines.0.unitPriceMinor`` → ``lines.0.unit_price_minor``; who is a member within is a customer here."""
    told = re.sub("([A-Z])", lambda found: f"_{found[1].lower()}", path)
    return "customer" + told.removeprefix("member") if told.split(".")[0] == "member" else told


def _field_problem(one: Any, language: Language) -> FieldProblem:
    where = ".".join(str(part) for part in one["loc"][1:]) or str(one["loc"][0])
    code, name, fact = _READ_AS.get(one["type"], ("UNREADABLE", "", ""))
    facts = {name: one["ctx"][fact]} if name else {}
    told = errors.problem(where, code, **facts)
    return FieldProblem(field=where, code=code, message=told.message(language))


def _own(
    status: int, told: tuple[str, str, str], language: Language, headers: dict[str, str] | None = None
) -> Response:
    code, es, en = told
    return _problem(status, code, es if language == "es" else en, (), headers or {})


def _problem(
    status: int, code: str, detail: str, found: Iterable[FieldProblem], headers: Mapping[str, str]
) -> Response:
    problem = Problem(
        type=f"urn:fiel:problem:{code.lower()}", title=HTTPStatus(status).phrase, status=status, code=code,
        detail=detail, errors=list(found),
    )  # fmt: skip
    return Response(orjson.dumps(problem.model_dump()), status, dict(headers), media_type=MEDIA_TYPE)
