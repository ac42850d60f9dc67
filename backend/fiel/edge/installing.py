"""What a browser asks for to install an app: manifests, icons, and what iPhones look for in the page instead."""

from __future__ import annotations

import asyncio
import hashlib
import html
import re
from typing import Any

import orjson
from PIL import Image
from starlette.requests import Request
from starlette.responses import Response

from fiel.core import db
from fiel.core.language import Language, as_language
from fiel.core.media import Picture, media_file
from fiel.edge.app_icons import GROUNDS, PHONES, SHOTS, SPLASHES, Mark, draw_icon, draw_shot, draw_splash
from fiel.edge.built import STATIC

ICONS = {("any", 192), ("any", 512), ("maskable", 192), ("maskable", 512), ("apple", 180)}
PLATFORM_COLOR = "#0B5D4B"
SHORT = 12
"""Characters that launchers show below an icon."""

Words = dict[Language, str]
_QR: Words = {"es": "Mostrar QR", "en": "Show QR"}
_REWARDS: Words = {"es": "Mis recompensas", "en": "My rewards"}
_SCAN: Words = {"es": "Escanear", "en": "Scan"}
_PANEL_SCREENS: dict[str, Words] = {
    "customers": {"es": "Clientes", "en": "Customers"},
    "redemptions": {"es": "Canjes", "en": "Redemptions"},
    "news": {"es": "Novedades", "en": "News"},
    "report": {"es": "Informe", "en": "Report"},
}
_TILL: Words = {"es": "Fiel · Caja", "en": "Fiel · Till"}
_PANEL: Words = {"es": "Fiel · Panel", "en": "Fiel · Panel"}
_ABOUT: Words = {"es": "El monedero de puntos de tus comercios.", "en": "The points of your shops in one wallet."}
_ABOUT_SHOP: Words = {"es": "Tus puntos y recompensas en {name}.", "en": "Your points and rewards at {name}."}
_ABOUT_TILL: Words = {"es": "Dar puntos y entregar recompensas.", "en": "Give points and hand over rewards."}
_ABOUT_PANEL: Words = {"es": "Tu programa de lealtad.", "en": "Your loyalty programme."}
_PICTURES: dict[str, Words] = {
    "wallet-light": {"es": "Tus tarjetas y puntos", "en": "Your cards and points"},
    "rewards": {"es": "Recompensas que puedes pedir", "en": "Rewards to ask for"},
    "qr": {"es": "Tu QR, también sin conexión", "en": "Your QR, also without a network"},
    "wallet-wide": {"es": "El monedero en una pantalla grande", "en": "The wallet on a large screen"},
    "till": {"es": "Dar puntos en la caja", "en": "Giving points at the till"},
    "till-wide": {"es": "La caja en una tableta", "en": "The till on a tablet"},
    "panel": {"es": "El día de un vistazo", "en": "The day at a glance"},
    "panel-wide": {"es": "El panel en el escritorio", "en": "The panel on a desk"},
}
_PICTURE_SHOP: Words = {"es": "La tarjeta de {name}", "en": "The card of {name}"}
_WALLET_PICTURES = ("wallet-light", "rewards", "qr", "wallet-wide")


async def manifest(request: Request) -> Response:
    said = as_language(request.headers.get("accept-language"))
    return _told(
        said, "Fiel", "/", _ABOUT[said], PLATFORM_COLOR, _platform_icons(), _wallet_shortcuts("/", said),
        _screenshots(_WALLET_PICTURES, said), ["shopping", "lifestyle"],
    )  # fmt: skip


async def till_manifest(request: Request) -> Response:
    said = as_language(request.headers.get("accept-language"))
    shortcuts = [(_SCAN[said], "/till?scan")]
    return _told(said, _TILL[said], "/till", _ABOUT_TILL[said], GROUNDS["light"], _platform_icons(), shortcuts,
                 _screenshots(("till", "till-wide"), said), ["business"])  # fmt: skip


async def panel_manifest(request: Request) -> Response:
    said = as_language(request.headers.get("accept-language"))
    shortcuts = [(words[said], f"/panel?to={screen}") for screen, words in _PANEL_SCREENS.items()]
    return _told(said, _PANEL[said], "/panel", _ABOUT_PANEL[said], GROUNDS["light"], _platform_icons(), shortcuts,
                 _screenshots(("panel", "panel-wide"), said), ["business"])  # fmt: skip


def merchant_manifest(request: Request, merchant: db.Row) -> Response:
    """Pictures of the platform's own wallet would show other shops: it has its own."""
    said = as_language(request.headers.get("accept-language"))
    home = f"/m/{merchant['slug']}/"
    icons = [
        {"src": f"{home}icons/{purpose}-{size}.png?v={version_of(merchant)}", "sizes": f"{size}x{size}",
         "type": "image/png", "purpose": purpose}
        for purpose, size in sorted(ICONS) if purpose != "apple"
    ]  # fmt: skip
    shots = [
        {"src": f"{home}screenshots/{form}.png?v={version_of(merchant)}", "sizes": f"{width}x{height}",
         "type": "image/png", "form_factor": form, "label": _PICTURE_SHOP[said].format(name=merchant["name"])}
        for form, (width, height) in SHOTS.items()
    ]  # fmt: skip
    about = _ABOUT_SHOP[said].format(name=merchant["name"])
    return _told(said, merchant["name"], home, about, merchant["color"], icons, _wallet_shortcuts(home, said),
                 shots, ["shopping", "lifestyle"])  # fmt: skip


def _wallet_shortcuts(home: str, said: Language) -> list[tuple[str, str]]:
    return [(_QR[said], f"{home}qr"), (_REWARDS[said], f"{home}rewards"), (_SCAN[said], f"{home}scan")]


def _platform_icons() -> list[dict[str, str]]:
    """Their margins are wide enough for any mask."""
    return [
        {"src": f"/icons/icon-{size}.png", "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
        for size in (192, 512) for purpose in ("any", "maskable")
    ]  # fmt: skip


def _told(
    said: Language, name: str, home: str, about: str, color: str, icons: list[dict[str, str]],
    shortcuts: list[tuple[str, str]], shots: list[dict[str, str]], categories: list[str],
) -> Response:  # fmt: skip
    small = next(icon for icon in icons if icon["purpose"] == "any" and icon["sizes"] == "192x192")
    manifest: dict[str, Any] = {
        "id": home, "name": name, "short_name": name if len(name) <= SHORT else name[:SHORT].rstrip(),
        "description": about, "start_url": home, "scope": home, "lang": said, "dir": "ltr", "display": "standalone",
        "orientation": "any", "background_color": GROUNDS["light"], "theme_color": color, "categories": categories,
        "icons": icons, "screenshots": shots,
        "shortcuts": [{"name": words, "url": url, "icons": [small]} for words, url in shortcuts],
    }  # fmt: skip
    headers = {"Cache-Control": "no-cache", "Vary": "Accept-Language"}
    return Response(orjson.dumps(manifest), headers=headers, media_type="application/manifest+json")


def _screenshots(names: tuple[str, ...], said: Language) -> list[dict[str, str]]:
    return [shot for name in names for shot in _screenshot(name, said)]


def _screenshot(name: str, said: Language) -> list[dict[str, str]]:
    """None where the build has no such picture."""
    file = STATIC / "screenshots" / f"{name}.png"
    if not file.exists():
        return []
    with Image.open(file) as opened:
        width, height = opened.size
    return [{
        "src": f"/screenshots/{name}.png", "sizes": f"{width}x{height}", "type": "image/png",
        "form_factor": "wide" if width > height else "narrow", "label": _PICTURES[name][said],
    }]  # fmt: skip


def version_of(merchant: db.Row) -> str:
    """Changes with what the icons and screenshots are drawn from."""
    logo = Picture.of(merchant["logo"])
    told = f"{logo.key if logo else ''} {merchant['color']} {merchant['name']}"
    return hashlib.sha256(told.encode()).hexdigest()[:8]


async def icon(merchant: db.Row, name: str) -> Response | None:
    """``maskable-512``; None for a size that no manifest names."""
    found = re.fullmatch(r"([a-z]+)-([1-9][0-9]{1,3})", name)
    if found is None or (found[1], int(found[2])) not in ICONS:
        return None
    purpose, size = found[1], int(found[2])
    return _picture(await asyncio.to_thread(draw_icon, await _mark(merchant), size, purpose))


async def screenshot(merchant: db.Row, form: str) -> Response | None:
    """``narrow`` or ``wide``; None for any other."""
    if form not in SHOTS:
        return None
    return _picture(await asyncio.to_thread(draw_shot, await _mark(merchant), merchant["name"], form))


async def splash(merchant: db.Row | None, name: str) -> Response | None:
    """``1170x2532-dark``; None for a screen that no iPhone has. *merchant* None: the platform's."""
    found = re.fullmatch(r"([1-9][0-9]{2,3})x([1-9][0-9]{2,3})-(light|dark)", name)
    if found is None or (int(found[1]), int(found[2])) not in SPLASHES:
        return None
    width, height, scheme = int(found[1]), int(found[2]), found[3]
    mark = await _mark(merchant) if merchant else _platform_mark()
    return _picture(await asyncio.to_thread(draw_splash, mark, width, height, scheme))


def _platform_mark() -> Mark:
    file = STATIC / "icons" / "icon-512.png"
    return Mark("F", PLATFORM_COLOR, file.read_bytes() if file.exists() else None)


async def _mark(merchant: db.Row) -> Mark:
    logo = Picture.of(merchant["logo"])
    data = await media_file(logo.key, logo.widths[-1], "png") if logo else None
    return Mark(merchant["name"][:1].upper(), merchant["color"], data)


def _picture(data: bytes) -> Response:
    return Response(data, headers={"Cache-Control": "public, max-age=86400"}, media_type="image/png")


def title_of(page: str, request: Request) -> str:
    """Below the icon of an app that an iPhone installs from one of our pages."""
    names = {"till.html": _TILL, "panel.html": _PANEL}.get(page)
    return names[as_language(request.headers.get("accept-language"))] if names else "Fiel"


def apple_lines(home: str, name: str, *, is_apple: bool) -> str:
    """For the head of a page: what iPhones read instead of the manifest. Splash pictures, which are many, for them
    alone."""
    lines = [
        '<meta name="mobile-web-app-capable" content="yes" />',
        '<meta name="apple-mobile-web-app-status-bar-style" content="default" />',
        f'<meta name="apple-mobile-web-app-title" content="{html.escape(name)}" />',
    ]
    if is_apple:
        lines.append('<meta name="apple-mobile-web-app-capable" content="yes" />')
        lines += [
            f'<link rel="apple-touch-startup-image" media="screen and (device-width: {width}px) and (device-height:'
            f" {height}px) and (-webkit-device-pixel-ratio: {dots}) and (orientation: portrait) and"
            f' (prefers-color-scheme: {scheme})" href="{home}splash/{width * dots}x{height * dots}-{scheme}.png" />'
            for width, height, dots in PHONES
            for scheme in GROUNDS
        ]
    return "\n    ".join(lines)
