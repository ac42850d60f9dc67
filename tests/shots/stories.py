"""The pictures that are kept: the README's, and the guide's in both languages."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path

from PIL import Image

from fiel.edge.guide.reading import PICTURES
from shots.screens import Screen, Words
from shots.sheets import EVERY
from shots.walking import Walk, open_screen

README = Path(__file__).parents[2] / "pwa" / "screenshots"
PHONE = {"width": 390, "height": 780}
DESK = {"width": 1280, "height": 800}
SMALL = {"width": 360, "height": 640}
QUALITY = 72
SHOWN_IN_README = {
    "wallet-light": ("wallet", "home", "light"), "wallet-dark": ("wallet", "home", "dark"),
    "qr": ("wallet", "home-qr", "light"), "rewards": ("wallet", "rewards", "light"),
    "till": ("till", "member", "light"), "panel": ("panel", "home", "light"),
    "import": ("panel", "imports-one", "light"),
}  # fmt: skip
SHOWN_WIDE = {"wallet-wide": ("wallet", "home"), "till-wide": ("till", "member"), "panel-wide": ("panel", "home")}
"""For manifests, beside those of the README."""
SHOWN_IN_GUIDE = {
    "qr": ("wallet", "home-qr"), "wallet": ("wallet", "home"), "rewards": ("wallet", "rewards"),
    "scratch": ("wallet", "promotions-scratch"), "promotions": ("wallet", "promotions"), "till": ("till", "home"),
    "till-member": ("till", "member"), "till-checkout": ("till", "checkout"), "panel-home": ("panel", "home"),
    "panel-program": ("panel", "program"), "panel-rewards": ("panel", "rewards"),
    "panel-customers": ("panel", "customers"), "panel-tiers": ("panel", "achievements"),
    "panel-promotions": ("panel", "promotions"), "panel-import": ("panel", "imports-one"),
    "panel-tokens": ("panel", "tokens"), "panel-report": ("panel", "report"),
}  # fmt: skip


async def take_for_readme(walked: Walk) -> None:
    await asyncio.to_thread(README.mkdir, exist_ok=True)
    for name, (app, screen, scheme) in SHOWN_IN_README.items():
        picture = await _picture(walked, _screen(app, screen), "es", PHONE, 2, scheme)
        await asyncio.to_thread((README / f"{name}.png").write_bytes, picture)
    await take_wide(walked)


async def take_wide(walked: Walk) -> None:
    for name, (app, screen) in SHOWN_WIDE.items():
        picture = await _picture(walked, _screen(app, screen), "es", DESK, 1, "light")
        await asyncio.to_thread((README / f"{name}.png").write_bytes, picture)


async def take_for_guide(walked: Walk) -> None:
    """Small ones, and none that no text names any more."""
    for language in ("es", "en"):
        folder = PICTURES / language
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
        for name, (app, screen) in SHOWN_IN_GUIDE.items():
            picture = await _picture(walked, _screen(app, screen), language, SMALL, 1.5, "light")
            await asyncio.to_thread(_save, picture, folder / f"{name}.webp")
        for file in await asyncio.to_thread(lambda at: list(at.glob("*.webp")), folder):
            if file.stem not in SHOWN_IN_GUIDE:
                file.unlink()


def _screen(app: str, name: str) -> Screen:
    return next(one for one in EVERY if (one.app, one.name) == (app, name))


async def _picture(
    walked: Walk, screen: Screen, language: str, size: dict[str, int], scale: float, scheme: str
) -> bytes:
    context = await walked.context(
        screen.who, language, viewport=size, device_scale_factor=scale,
        color_scheme="dark" if scheme == "dark" else "light",
    )  # fmt: skip
    page = await context.new_page()
    await open_screen(walked, page, screen, Words.of(language), language)
    taken = await page.screenshot(animations="disabled")
    await context.close()
    return taken


def _save(taken: bytes, file: Path) -> None:
    Image.open(io.BytesIO(taken)).convert("RGB").save(file, "WEBP", quality=QUALITY, method=6)
