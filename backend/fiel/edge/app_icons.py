"""Icons, splash pictures and screenshots of installed apps, drawn from a merchant's logo, or from its letter where it
has none."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from fiel.core.letters import legible, own_file

MASKABLE_SHARE = 0.56
"""A square within the circle of 80 % that no mask cuts (https://www.w3.org/TR/appmanifest/#icon-masks)."""
APPLE_SHARE = 0.8
SPLASH_SHARE = 0.25
GROUNDS = {"light": "#F6F5F2", "dark": "#12130F"}
PHONES = (
    (320, 568, 2), (375, 667, 2), (414, 736, 3), (375, 812, 3), (414, 896, 2), (414, 896, 3), (390, 844, 3),
    (393, 852, 3), (402, 874, 3), (428, 926, 3), (430, 932, 3), (440, 956, 3), (768, 1024, 2), (810, 1080, 2),
    (820, 1180, 2), (834, 1194, 2), (1024, 1366, 2),
)  # fmt: skip
"""Screens of iPhones and iPads, upright: width and height in CSS pixels, pixels for each of them."""
SPLASHES = frozenset((width * dots, height * dots) for width, height, dots in PHONES)


SHOTS = {"narrow": (780, 1560), "wide": (1560, 975)}
"""What is shown before an app is installed: width and height in pixels, at most 2.3 times one another
(https://www.w3.org/TR/manifest-app-info/#screenshots-member, and what Chromium takes of it)."""
_WHITE, _NAME = "#FFFFFF", "Roboto-Bold.ttf"


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands for a business. *logo*: a PNG; None: its letter on its colour."""

    letter: str
    color: str
    logo: bytes | None


@lru_cache(256)
def draw_icon(mark: Mark, size: int, purpose: str) -> bytes:
    """A PNG of *size* pixels square. *purpose*: ``any``, ``maskable``, or ``apple``, which rounds it by itself and has
    no transparency."""
    if mark.logo is None:
        return _as_png(_letter(mark, size))
    if purpose == "any":
        return _as_png(_logo(mark.logo, size))
    icon = Image.new("RGB", (size, size), "#FFFFFF")
    _put_in_the_middle(icon, _logo(mark.logo, round(size * (MASKABLE_SHARE if purpose == "maskable" else APPLE_SHARE))))
    return _as_png(icon)


@lru_cache(64)
def draw_splash(mark: Mark, width: int, height: int, scheme: str) -> bytes:
    """What an iPhone shows while the app starts. *scheme*: ``light`` or ``dark``."""
    splash = Image.new("RGB", (width, height), GROUNDS[scheme])
    side = round(width * SPLASH_SHARE)
    _put_in_the_middle(splash, _letter(mark, side) if mark.logo is None else _logo(mark.logo, side))
    return _as_png(splash)


@lru_cache(64)
def draw_shot(mark: Mark, name: str, form: str) -> bytes:
    """A merchant's card as its wallet opens with it; *form* of ``SHOTS``. A name in letters that Roboto lacks is left
    to the logo."""
    width, height = SHOTS[form]
    shot = Image.new("RGB", (width, height), GROUNDS["light"])
    across = round(min(width, height * 0.9) * 0.86)
    down = round(across * 0.63)
    left, top = (width - across) // 2, (height - down) // 2
    pen = ImageDraw.Draw(shot)
    pen.rounded_rectangle((left, top, left + across, top + down), down // 9, mark.color)
    side = round(down * 0.42)
    card = shot.crop((left, top, left + across, top + round(down * 0.74)))
    plate = Image.new("RGB", (side, side), _WHITE)
    _put_in_the_middle(plate, _letter(mark, round(side * 0.9)) if mark.logo is None else _logo(mark.logo, side))
    _put_in_the_middle(card, plate)
    shot.paste(card, (left, top))
    if not legible(name).families:
        middle = (left + across / 2, top + down * 0.82)
        pen.text(middle, name, _WHITE, _fitting(name, across * 0.86, down * 0.13), anchor="mm")
    return _as_png(shot)


def _fitting(text: str, room: float, most: float) -> ImageFont.FreeTypeFont:
    """The largest size up to *most* in which *text* is no wider than *room*."""
    font = ImageFont.truetype(own_file(_NAME), most)
    width = font.getlength(text)
    return font if width <= room else ImageFont.truetype(own_file(_NAME), most * room / width)


def _logo(data: bytes, side: int) -> Image.Image:
    with Image.open(io.BytesIO(data), formats=("PNG",)) as opened:
        return opened.convert("RGBA").resize((side, side), Image.Resampling.LANCZOS)


def _letter(mark: Mark, size: int) -> Image.Image:
    """Small enough for any mask."""
    icon = Image.new("RGB", (size, size), mark.color)
    middle = size / 2
    ImageDraw.Draw(icon).text((middle, middle), mark.letter, "#FFFFFF", ImageFont.load_default(size * 0.5), anchor="mm")
    return icon


def _put_in_the_middle(ground: Image.Image, picture: Image.Image) -> None:
    place = ((ground.width - picture.width) // 2, (ground.height - picture.height) // 2)
    ground.paste(picture, place, picture if picture.mode == "RGBA" else None)


def _as_png(picture: Image.Image) -> bytes:
    encoded = io.BytesIO()
    picture.save(encoded, "PNG", optimize=True)
    return encoded.getvalue()
