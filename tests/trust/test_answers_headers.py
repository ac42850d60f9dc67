"""What every answer carries, whatever it is: pages, files, errors, what a method gets that nobody serves."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount, Route

from fiel.app import make_app
from fiel.core.settings import Settings
from fiel.edge import files
from fiel.edge.guide.reading import PICTURES
from fiel.edge.pages import STATIC
from support.house import ORIGIN, House, TestClock

MOSTLY_ON = "sqlite"

METHODS = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "TRACE")
INSIDE = {
    "/assets": [f"/assets/{file.name}" for file in sorted((STATIC / "assets").glob("index-*"))],
    "/icons": ["/icons/icon.svg"], "/screenshots": ["/screenshots/qr.png"],
    "/guide/pictures": [f"/guide/pictures/{file.relative_to(PICTURES)}" for file in sorted(PICTURES.rglob("*.*"))[:1]],
    "/graphiql": ["/graphiql/index.html"],
    "/api/v1": ["/api/v1/openapi.json", "/api/v1/me", "/api/v1/nothing"],
}  # fmt: skip
"""Paths below what is mounted; each with one that there is not."""


def paths_of(app: Starlette) -> list[str]:
    found = ["/a/b/c", "/nothing.php", "//evil.example/x"]
    for route in app.routes:
        if isinstance(route, Mount):
            found += [*INSIDE[route.path], f"{route.path}/none.js"]
        elif isinstance(route, Route):
            found.append(re.sub(r"\{[^}]*\}", "x", route.path))
    return found


@pytest.mark.parametrize("public_url", [ORIGIN, "https://fiel.example"])
async def test_every_route_and_method(house: House, public_url: str) -> None:
    settings = house.settings.model_copy(update={"public_url": public_url, "metrics_token": "m" * 32})
    app = make_app(settings, TestClock(), shows_outbox=True)
    for path in paths_of(app):
        for method in METHODS:
            answer = await sent(app, method, path)
            assert wrong_in(answer, is_https=settings.is_https) == [], (method, path, answer.status_code)
            assert answer.status_code < 500, (method, path)


async def test_bodies_that_are_too_large(house: House) -> None:
    app = house.app
    large = {"content": b"x" * 1_100_000, "headers": {"Content-Type": "application/json"}}
    for path, status in (("/graphql", 413), ("/api/v1/customers", 413), ("/upload", 401), ("/unsubscribe/x.y", 413)):
        answer = await sent(app, "POST", path, **large)
        assert answer.status_code == status, (path, answer.text)
        assert wrong_in(answer, is_https=False) == []


async def test_a_bug(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told outside of whatever else an answer goes through."""

    async def broken(*_: Any) -> None:
        raise ZeroDivisionError("secret detail")

    monkeypatch.setattr(files, "media_file", broken)
    answer = await sent(house.app, "GET", f"/media/{'A' * 24}-96.webp")
    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert wrong_in(answer, is_https=False) == []


async def test_the_camera_and_wasm_are_for_pages_that_scan_alone(house: House) -> None:
    scanning = []
    for path in paths_of(house.app):
        answer = await sent(house.app, "GET", path)
        camera = answer.headers["permissions-policy"].startswith("camera=(self)")
        assert camera == ("'wasm-unsafe-eval'" in answer.headers["content-security-policy"]), path
        if camera:
            scanning.append(path)
            assert '<div id="app">' in answer.text, path
    assert {"/", "/till", "/panel", "/c/x", "/m/x"} <= set(scanning)
    assert not [path for path in scanning if path.startswith(("/api", "/media", "/export", "/assets", "/healthz"))]


def wrong_in(answer: httpx.Response, *, is_https: bool) -> list[str]:
    headers, path = answer.headers, answer.url.path
    policy = dict(part.split(" ", 1) for part in headers.get("content-security-policy", "").split("; ") if " " in part)
    is_mail, is_graphiql = path.endswith("/html"), path.startswith("/graphiql")
    wanted = {
        "nosniff": headers.get("x-content-type-options") == "nosniff",
        "referrer": headers.get("referrer-policy") == "no-referrer",
        "permissions": headers.get("permissions-policy", "").endswith("microphone=(), geolocation=()"),
        "opener": headers.get("cross-origin-opener-policy") == "same-origin",
        "resources": headers.get("cross-origin-resource-policy") in ("same-origin", "cross-origin"),
        "framing": policy.get("frame-ancestors") == "'none'" or is_mail,
        "default": policy.get("default-src") in ("'self'", "'none'"),
        "scripts": re.fullmatch("'self'( 'wasm-unsafe-eval')?", policy.get("script-src", "'self'")) is not None,
        "styles": policy.get("style-src") == "'self'" or is_mail or is_graphiql,
        "base": policy.get("base-uri") == "'none'" or is_mail,
        "https": ("strict-transport-security" in headers) == is_https,
        "no other origin": "access-control-allow-origin" not in headers or path.startswith("/api/v1/public/"),
        "no cookie of ours for it": "access-control-allow-credentials" not in headers,
        "no name of the server": not headers.get("server") and not headers.get("x-powered-by"),
    }
    return [name for name, holds in wanted.items() if not holds]


async def sent(app: Starlette, method: str, path: str, **more: Any) -> httpx.Response:
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url=ORIGIN) as client:
        return await client.request(method, httpx.URL(f"{ORIGIN}{path}"), **more)


class Inline(HTMLParser):
    """Whatever the policy would not let run or show, and whatever comes from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.script: dict[str, str | None] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.script = given if tag == "script" else None
        if tag == "style":
            self.found.append("<style>")
        for name, value in attrs:
            address = (value or "").strip().lower()
            if name.startswith("on") or name == "style" or address.startswith(("javascript:", "data:text", "//")):
                self.found.append(f"<{tag} {name}={value}>")
            if name in ("src", "href", "action") and address.startswith("http") and tag != "a":
                self.found.append(f"<{tag} {name}={value}>")

    def handle_data(self, data: str) -> None:
        if self.script is not None and data.strip() and self.script.get("type") != "application/ld+json":
            self.found.append(f"<script>{data[:40]}")


def built_pages() -> list[Path]:
    return sorted(STATIC.glob("*.html"))


def test_there_are_pages_to_look_at() -> None:
    assert {page.name for page in built_pages()} >= {"index.html", "till.html", "panel.html"}


@pytest.mark.parametrize("page", built_pages(), ids=lambda page: page.name)
def test_built_pages_have_nothing_inline(page: Path) -> None:
    looked = Inline()
    looked.feed(page.read_text("utf-8"))
    assert looked.found == []


async def test_pages_that_the_server_writes_have_nothing_inline(settings: Settings, house: House) -> None:
    app = make_app(settings, TestClock(), shows_outbox=True)
    for path in ("/api/docs", "/dev/outbox", "/m/x/"):
        answer = await sent(app, "GET", path)
        looked = Inline()
        looked.feed(answer.text)
        assert looked.found == [], path
