"""``/guide/…``: the guide for customers, employees and merchants, in Spanish and English. Nobody has to be signed in,
and nothing runs in it: pages, a style and pictures. The wallet's service worker keeps what was read of it."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from fiel.core.language import LANGUAGES, Language, as_language
from fiel.edge.guide.reading import PARTS, PICTURES, read_part
from fiel.edge.guide.words import OTHER, WORDS

HERE = Path(__file__).parent
CSP = (
    "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_pages = Environment(loader=FileSystemLoader(HERE), autoescape=True)


class _Pictures(StaticFiles):
    """Their names stay while an upgrade changes them: a browser asks whether its copy still holds."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = "no-cache"
        return response


def guide_routes() -> list[BaseRoute]:
    return [
        Route("/guide/style.css", _style),
        Mount("/guide/pictures", _Pictures(directory=PICTURES, check_dir=False)),
        Route("/guide", _page),
        Route("/guide/{rest:path}", _page),
    ]


async def _page(request: Request) -> Response:
    """`/guide/{language}/{part}`; without a language, on to the reader's own."""
    asked = [piece for piece in request.path_params.get("rest", "").split("/") if piece]
    spoken = as_language(request.headers.get("accept-language"))
    if len(asked) < 2 and (not asked or asked[0] in PARTS):
        return RedirectResponse("/".join(["/guide", spoken, *asked]), 302, {"Vary": "Accept-Language"})
    language = next((one for one in LANGUAGES if one == asked[0]), None)
    if language is None or len(asked) > 2 or (len(asked) == 2 and asked[1] not in PARTS):
        return _answer(request, _missing(language or spoken), 404)
    return _answer(request, _read(language, asked[1]) if len(asked) == 2 else _contents(language))


def _answer(request: Request, page: str, status: int = 200) -> Response:
    tag = f'W/"{hashlib.sha256(page.encode()).hexdigest()[:20]}"'
    headers = {"Content-Security-Policy": CSP, "Cache-Control": "no-cache"}
    if status == 404:
        return HTMLResponse(page, status, {**headers, "Vary": "Accept-Language"})
    headers["ETag"] = tag
    if request.headers.get("if-none-match") == tag:
        return Response(None, 304, headers)
    return HTMLResponse(page, status, headers)


async def _style(request: Request) -> Response:
    return FileResponse(HERE / "style.css", media_type="text/css", headers={"Cache-Control": "no-cache"})


@lru_cache(len(LANGUAGES) * len(PARTS))
def _read(language: Language, name: str) -> str:
    return _rendered("part.html", language, f"/{name}", name, part=read_part(language, name))


@lru_cache(len(LANGUAGES))
def _contents(language: Language) -> str:
    return _rendered("contents.html", language, "", "", all=[read_part(language, name) for name in PARTS])


@lru_cache(len(LANGUAGES))
def _missing(language: Language) -> str:
    return _rendered("missing.html", language, "", "")


def _rendered(template: str, language: Language, path: str, current: str, **given: object) -> str:
    return _pages.get_template(template).render(
        language=language,
        other=OTHER[language],
        words=WORDS[language],
        path=path,
        current=current,
        parts=PARTS,
        **given,
    )
