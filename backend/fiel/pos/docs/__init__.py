"""``/api/docs``: the REST API's manual, made from its OpenAPI document and served by us."""

from __future__ import annotations

import inspect
import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from jinja2 import Environment, FileSystemLoader
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from fiel.core import errors
from fiel.core.language import Language, as_language
from fiel.pos.docs.spanish import SPANISH
from fiel.pos.docs.words import WORDS
from fiel.pos.problems import status_of

HERE = Path(__file__).parent
SAMPLES = (("curl", "story.sh"), ("Python", "story.py"), ("JavaScript", "story.mjs"), ("PHP", "story.php"),
           ("Java", "Story.java"))  # fmt: skip
_pages = Environment(loader=FileSystemLoader(HERE), autoescape=True)


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    kind: str
    text: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """*takes_key*: it wants an ``Idempotency-Key``."""

    method: str
    path: str
    summary: str
    text: str
    scope: str
    takes_key: bool
    parameters: list[Field]
    fields: list[Field]
    sample: str
    """As a shell sends it."""
    status: str
    answer: list[Field]


def docs_routes(api: FastAPI, url: str) -> list[BaseRoute]:
    async def page(request: Request) -> Response:
        language = as_language(request.query_params.get("lang") or request.headers.get("accept-language"))
        return HTMLResponse(_page(api, url, language), headers={"Cache-Control": "no-cache", "Vary": "Accept-Language"})

    async def style(request: Request) -> Response:
        return FileResponse(HERE / "style.css", media_type="text/css", headers={"Cache-Control": "no-cache"})

    return [Route("/api/docs", page), Route("/api/docs.css", style)]


@lru_cache(8)
def _page(api: FastAPI, url: str, language: Language) -> str:
    document = api.openapi()
    samples = [(name, (HERE / "samples" / file).read_text("utf-8")) for name, file in SAMPLES]
    return _pages.get_template("page.html").render(
        language=language, words=WORDS[language], url=url, samples=samples, tags=operations(document),
        problems=_problems(language), said=SPANISH.__getitem__ if language == "es" else str,
    )  # fmt: skip


def operations(document: dict[str, Any]) -> list[tuple[str, list[Operation]]]:
    """All that there is, by what it is about."""
    found: dict[str, list[Operation]] = {}
    for path, methods in document["paths"].items():
        for method, told in methods.items():
            found.setdefault(told["tags"][0], []).append(_operation(method.upper(), path, told, document))
    return list(found.items())


def _operation(method: str, path: str, told: dict[str, Any], document: dict[str, Any]) -> Operation:
    headers = [one["name"].lower() for one in told.get("parameters", []) if one["in"] == "header"]
    parameters = [
        Field(one["name"], _kind(one["schema"]), one.get("description", ""), one.get("required", False))
        for one in told.get("parameters", []) if one["in"] != "header"
    ]  # fmt: skip
    body = _schema(told.get("requestBody", {}).get("content", {}), document)
    status, answer = next((code, one) for code, one in told["responses"].items() if code.startswith("2"))
    scopes = [scope for one in told.get("security", []) for scopes in one.values() for scope in scopes]
    takes_key, example = "idempotency-key" in headers, _example(body, document)
    return Operation(
        method, path, told["summary"], " ".join(inspect.cleandoc(told.get("description", "")).split()),
        ", ".join(scopes), takes_key, parameters, _fields(body, document), _sample(method, path, takes_key, example),
        status, _fields(_schema(answer.get("content", {}), document), document),
    )  # fmt: skip


def _schema(content: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    schema = content.get("application/json", {}).get("schema", {})
    return _resolved(schema.get("items", schema), document)


def _resolved(schema: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    name = schema.get("$ref", "").rpartition("/")[2]
    found: dict[str, Any] = document["components"]["schemas"][name] if name else schema
    return found


def _fields(schema: dict[str, Any], document: dict[str, Any], before: str = "") -> list[Field]:
    """Of an object, those of what lies in it too."""
    found = []
    for name, told in schema.get("properties", {}).items():
        required = name in schema.get("required", ())
        found.append(Field(before + name, _kind(told), told.get("description", ""), required))
        inner = next(
            (one for one in (told, told.get("items", {}), *told.get("anyOf", ())) if "$ref" in one), None
        )  # fmt: skip
        if inner is not None and before.count(".") < 2:
            dots = f"{before}{name}{'[]' if 'items' in told else ''}."
            found += _fields(_resolved(inner, document), document, dots)
    return found


def _kind(schema: dict[str, Any]) -> str:
    if "anyOf" in schema:
        return " | ".join(_kind(one) for one in schema["anyOf"])
    if "$ref" in schema:
        return str(schema["$ref"].rpartition("/")[2])
    if schema.get("type") == "array":
        return f"[{_kind(schema['items'])}]"
    return str(schema.get("format") or schema.get("type", ""))


def _example(schema: dict[str, Any], document: dict[str, Any]) -> str:
    examples = schema.get("examples", [])
    return json.dumps(examples[0], indent=2, ensure_ascii=False) if examples else ""


def _sample(method: str, path: str, takes_key: bool, example: str) -> str:
    """With what is to be filled in in capitals."""
    filled = re.sub(r"\{(\w+)\}", lambda name: name[1].upper(), path)
    given = [f'curl -X {method} "$FIEL_URL/api/v1{filled}"', '-H "Authorization: Bearer $FIEL_TOKEN"']
    if takes_key:
        given.append('-H "Idempotency-Key: KEY"')
    if example:
        quoted = example.replace("'", "'\\''")
        given += ['-H "Content-Type: application/json"', f"-d '{quoted}'"]
    return " \\\n  ".join(given)


def _problems(language: Language) -> list[tuple[str, int, str]]:
    """Every refusal that there is, with its status and its words: of those that share a code, the one for all."""
    found: dict[str, tuple[int, str]] = {}
    left = list(errors.Refusal.__subclasses__())
    while left:
        kind = left.pop()
        left += kind.__subclasses__()
        found.setdefault(kind.code, (status_of(kind), kind.es if language == "es" else kind.en))
    return [(code, *told) for code, told in sorted(found.items())]
