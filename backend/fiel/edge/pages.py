"""The three apps' pages: static files of one build, branded for a merchant under ``/m/{slug}/``."""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from fiel.core import db
from fiel.core.media import Picture
from fiel.merchants.loaders import merchant_by_slug

STATIC = Path(__file__).parent.parent / "static"
GRAPHIQL = STATIC / "graphiql"
DOCUMENTS = STATIC / "documents.json"
"""The documents of the wallet app, by their ids."""
NOT_BUILT = "The apps are not built yet: run `make build` (or install the wheel, which carries them).\n"
GROUND = "#F6F5F2"


class _Immutable(StaticFiles):
    """Files whose names carry their hash: kept for a year; a missing one is 404, never a page."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        if response.status_code == 200:
            response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return response


def page_routes(*, in_development: bool) -> list[BaseRoute]:
    routes: list[BaseRoute] = [
        Mount("/assets", _Immutable(directory=STATIC / "assets", check_dir=False)),
        Mount("/icons", StaticFiles(directory=STATIC / "icons", check_dir=False)),
        Route("/sw.js", _service_worker),
        Route("/manifest.webmanifest", _manifest),
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
    routes += [Route("/index.html", _shell), Route("/", _wallet), Route("/{page:str}", _wallet)]
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
    return _page("index.html")


async def _coupon(request: Request) -> Response:
    """What a coupon's QR says; a shop's own code has the shop's short name before it."""
    return _page("index.html")


async def _dotted(request: Request) -> Response:
    """Its token has a dot, which a missing file's name has too."""
    return _page("index.html")


async def _shell(request: Request) -> Response:
    """The neutral page that the service worker keeps for when there is no network."""
    return _page("index.html")


async def _till(request: Request) -> Response:
    return _page("till.html")


async def _panel(request: Request) -> Response:
    return _page("panel.html")


async def _merchant_page(request: Request) -> Response:
    merchant = await _merchant(request)
    if merchant is None:
        return _page("index.html", status=404)
    return _page("index.html", merchant=merchant)


async def _merchant(request: Request) -> db.Row | None:
    slug = request.path_params["slug"]
    return await merchant_by_slug(slug) if re.fullmatch("[a-z0-9-]{1,48}", slug) else None


def _page(name: str, *, merchant: db.Row | None = None, status: int = 200) -> Response:
    file = STATIC / name
    if not file.exists():
        return PlainTextResponse(NOT_BUILT, 503)
    text = file.read_text("utf-8")
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
            text = text.replace('href="/icons/icon-192.png"', f'href="{logo.url(192, "png")}"')
        text = text.replace(f'content="{GROUND}"', f'content="{merchant["color"]}"')
    return Response(text, status, {"Cache-Control": "no-cache"}, media_type="text/html; charset=utf-8")


async def _service_worker(request: Request) -> Response:
    file = STATIC / "sw.js"
    if not file.exists():
        return PlainTextResponse(NOT_BUILT, 503)
    return FileResponse(file, headers={"Cache-Control": "no-cache"}, media_type="text/javascript")


async def _manifest(request: Request) -> Response:
    icons = [
        {"src": "/icons/icon.svg", "sizes": "any", "type": "image/svg+xml", "purpose": "any"},
        *(
            {"src": f"/icons/icon-{size}.png", "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
            for size in (192, 512)
            for purpose in ("any", "maskable")
        ),
    ]
    return _as_manifest("Fiel", "/", "/", "#0B5D4B", icons)


async def _merchant_manifest(request: Request) -> Response:
    merchant = await _merchant(request)
    if merchant is None:
        return PlainTextResponse("Not found\n", 404)
    home = f"/m/{merchant['slug']}/"
    logo = Picture.of(merchant["logo"])
    purposes = ("maskable",) if logo else ("any", "maskable")  # a logo's corners may not be cut
    icons = [
        {"src": f"{home}icon.svg", "sizes": "any", "type": "image/svg+xml", "purpose": purpose} for purpose in purposes
    ]
    for size in logo.widths if logo else ():
        src = logo.url(size, "png") if logo else ""
        icons.append({"src": src, "sizes": f"{size}x{size}", "type": "image/png", "purpose": "any"})
    return _as_manifest(merchant["name"], home, home, merchant["color"], icons)


def _as_manifest(name: str, app_id: str, start: str, color: str, icons: list[dict[str, str]]) -> Response:
    manifest: dict[str, Any] = {
        "id": app_id, "name": name, "short_name": name[:12], "start_url": start, "scope": start, "lang": "es",
        "display": "standalone", "background_color": GROUND, "theme_color": color, "icons": icons,
    }  # fmt: skip
    return Response(
        orjson.dumps(manifest), headers={"Cache-Control": "no-cache"}, media_type="application/manifest+json"
    )


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
