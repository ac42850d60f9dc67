"""The three apps' pages: static files of one build, branded for a merchant under ``/m/{slug}/``."""

from __future__ import annotations

import html
import mimetypes
import os
import re
from pathlib import Path

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import NotModifiedResponse, PathLike, StaticFiles
from starlette.types import Scope

from fiel.core import db
from fiel.core.media import Picture
from fiel.edge import installing
from fiel.edge.built import STATIC as STATIC
from fiel.edge.packing import packed_files
from fiel.merchants.loaders import merchant_by_slug

GRAPHIQL = STATIC / "graphiql"
DOCUMENTS = STATIC / "documents.json"
"""Those with which the wallet app reads wallets, by their ids."""
POSTED = STATIC / "posted.json"
"""Those of all apps, by their ids."""
NOT_BUILT = "The apps are not built yet: run `make build` (or install the wheel, which carries them).\n"


class _Immutable(StaticFiles):
    """Files whose names carry their hash: kept for a year; a missing one is 404, never a page."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        if response.status_code == 200:
            response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return response

    def file_response(
        self, full_path: PathLike, stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        headers = Headers(scope=scope)
        response = _file(Path(full_path), headers)
        return NotModifiedResponse(response.headers) if self.is_not_modified(response.headers, headers) else response


def page_routes(*, in_development: bool) -> list[BaseRoute]:
    routes: list[BaseRoute] = [
        Mount("/assets", _Immutable(directory=STATIC / "assets", check_dir=False)),
        Mount("/screenshots", StaticFiles(directory=STATIC / "screenshots", check_dir=False)),
        Mount("/icons", StaticFiles(directory=STATIC / "icons", check_dir=False)),
        Route("/sw.js", _service_worker),
        Route("/manifest.webmanifest", installing.manifest),
        Route("/till/manifest.webmanifest", installing.till_manifest),
        Route("/panel/manifest.webmanifest", installing.panel_manifest),
        Route("/splash/{name}.png", _splash),
        Route("/m/{slug}/splash/{name}.png", _splash),
        Route("/m/{slug}/icons/{name}.png", _merchant_png),
        Route("/m/{slug}/screenshots/{form}.png", _merchant_shot),
        Route("/m/{slug}/manifest.webmanifest", _merchant_manifest),
        Route("/m/{slug}/icon.svg", _merchant_icon),
        Route("/m/{slug}", _merchant_page),
        Route("/m/{slug}/{rest:path}", _merchant_page),
        Route("/till", _till),
        Route("/till/{rest:path}", _till),
        Route("/panel", _panel),
        Route("/panel/{rest:path}", _panel),
        Route("/robots.txt", lambda _: PlainTextResponse("User-agent: *\nDisallow: /till\nDisallow: /panel\n")),
    ]
    if in_development:
        routes.append(Mount("/graphiql", StaticFiles(directory=GRAPHIQL, check_dir=False, html=True)))
    routes += [
        Route("/index.html", _shell),
        Route("/till.html", _till),
        Route("/", _wallet),
        Route("/{page:str}", _wallet),
    ]
    routes += [
        Route("/c/{coupon:path}", _coupon),
        Route("/news/{post:str}", _wallet),
        Route("/gift/{code:str}", _wallet),
        Route("/household/{code:str}", _wallet),
        Route("/unsubscribe/{token:str}", _dotted),
        Route("/verify/{token:str}", _dotted),
    ]
    return routes


async def _wallet(request: Request) -> Response:
    if "." in request.url.path:  # a missing file is no page
        return PlainTextResponse("Not found\n", 404)
    return _page("index.html", request)


async def _coupon(request: Request) -> Response:
    """What a coupon's QR says; a shop's own code has the shop's short name before it."""
    return _page("index.html", request)


async def _dotted(request: Request) -> Response:
    """Its token has a dot, which a missing file's name has too."""
    return _page("index.html", request)


async def _shell(request: Request) -> Response:
    """The neutral page that the service worker keeps for when there is no network."""
    return _page("index.html", request)


async def _till(request: Request) -> Response:
    return _page("till.html", request)


async def _panel(request: Request) -> Response:
    return _page("panel.html", request)


async def _merchant_page(request: Request) -> Response:
    merchant = await _merchant(request)
    if merchant is None:
        return _page("index.html", request, status=404)
    return _page("index.html", request, merchant=merchant)


async def _merchant(request: Request) -> db.Row | None:
    slug = request.path_params["slug"]
    return await merchant_by_slug(slug) if re.fullmatch("[a-z0-9-]{1,48}", slug) else None


def _page(name: str, request: Request, *, merchant: db.Row | None = None, status: int = 200) -> Response:
    file = STATIC / name
    if not file.exists():
        return PlainTextResponse(NOT_BUILT, 503)
    text = file.read_text("utf-8")
    home = f"/m/{merchant['slug']}/" if merchant else "/"
    known = re.search("iPhone|iPad|Macintosh", request.headers.get("user-agent", ""))  # an iPad says it is a Mac
    title = merchant["name"] if merchant else installing.title_of(name, request)
    text = text.replace("</head>", f"  {installing.apple_lines(home, title, is_apple=known is not None)}\n  </head>", 1)
    if merchant is not None:
        title, slug = html.escape(merchant["name"]), merchant["slug"]
        text = text.replace("<title>Fiel</title>", f"<title>{title}</title>")
        text = text.replace('href="/manifest.webmanifest"', f'href="/m/{slug}/manifest.webmanifest"')
        logo = Picture.of(merchant["logo"])
        if logo is None:
            text = text.replace('href="/icons/icon.svg"', f'href="/m/{slug}/icon.svg"')
        else:
            mine = f'<link rel="icon" href="{logo.url(96, "png")}" type="image/png" />'
            text = text.replace('<link rel="icon" href="/icons/icon.svg" type="image/svg+xml" />', mine)
        touch = f"/m/{slug}/icons/apple-180.png?v={installing.version_of(merchant)}"
        text = text.replace('href="/icons/icon-192.png"', f'href="{touch}"')
        text = re.sub(r'(<meta name="theme-color" content=")#[0-9A-F]{6}', rf"\g<1>{merchant['color']}", text)
    return Response(
        text,
        status,
        {"Cache-Control": "no-cache", "Vary": "Accept-Language, User-Agent"},
        media_type="text/html; charset=utf-8",
    )


async def _service_worker(request: Request) -> Response:
    file = STATIC / "sw.js"
    if not file.exists():
        return PlainTextResponse(NOT_BUILT, 503)
    response = _file(file, request.headers, "text/javascript")
    response.headers["Cache-Control"] = "no-cache"
    return response


def _file(file: Path, headers: Headers, kind: str | None = None) -> Response:
    """*file*, or the same packed for whoever takes that; a part of it (Range) is of the file itself."""
    accepted = "" if "range" in headers else headers.get("accept-encoding", "")
    way, path = next(packed_files(file, accepted), (None, file))
    response = FileResponse(path, media_type=kind or mimetypes.guess_type(file.name)[0], stat_result=path.stat())
    response.headers.add_vary_header("Accept-Encoding")
    if way is not None:
        response.headers["Content-Encoding"] = way
    return response


async def _merchant_manifest(request: Request) -> Response:
    merchant = await _merchant(request)
    return _not_found() if merchant is None else installing.merchant_manifest(request, merchant)


async def _merchant_png(request: Request) -> Response:
    merchant = await _merchant(request)
    return (merchant and await installing.icon(merchant, request.path_params["name"])) or _not_found()


async def _merchant_shot(request: Request) -> Response:
    merchant = await _merchant(request)
    return (merchant and await installing.screenshot(merchant, request.path_params["form"])) or _not_found()


async def _splash(request: Request) -> Response:
    merchant = await _merchant(request) if "slug" in request.path_params else None
    if merchant is None and "slug" in request.path_params:
        return _not_found()
    return await installing.splash(merchant, request.path_params["name"]) or _not_found()


def _not_found() -> Response:
    return PlainTextResponse("Not found\n", 404)


async def _merchant_icon(request: Request) -> Response:
    merchant = await _merchant(request)
    if merchant is None:
        return PlainTextResponse("Not found\n", 404)
    letter = html.escape(merchant["name"][:1].upper())
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512"'
        f' fill="{merchant["color"]}"/><text x="256" y="256" dy=".36em" text-anchor="middle" fill="#fff"'
        f' font-family="system-ui, sans-serif" font-weight="800" font-size="280">{letter}</text></svg>'
    )
    return Response(svg, headers={"Cache-Control": "max-age=3600"}, media_type="image/svg+xml")
