"""Pictures of a card: the merchant's logo, or the first letter of its name on its colour."""

from __future__ import annotations

import io
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from fiel.core.letters import legible, own_file
from fiel.core.media import media_file
from fiel.passes.content import Face

SCALES = {"": 1, "@2x": 2, "@3x": 3}
ICON, LOGO = 29, 50
"""Points of a side, as Apple draws them: the icon beside notices, the logo at the top left (at most 160 × 50)."""
PROGRAM_LOGO = 660
"""Pixels: what Google asks for, to be cut round."""
ROUND_PART = 0.7
"""Of the side of a square, what a circle in it leaves whole of a smaller one."""


async def logo_of(face: Face) -> bytes | None:
    """PNG, the largest there is."""
    return await media_file(face.logo.key, face.logo.widths[-1], "png") if face.logo else None


@lru_cache(64)
def pass_pictures(name: str, color: str, logo: bytes | None) -> dict[str, bytes]:
    """By file name. Takes some milliseconds: call it in a thread."""
    found = {}
    for suffix, scale in SCALES.items():
        found[f"icon{suffix}.png"] = _png(_square(name, color, logo, ICON * scale))
        found[f"logo{suffix}.png"] = _png(_square(name, color, logo, LOGO * scale))
    return found


@lru_cache(64)
def program_logo(name: str, color: str, logo: bytes | None) -> bytes:
    ground = Image.new("RGB", (PROGRAM_LOGO, PROGRAM_LOGO), color)
    side = round(PROGRAM_LOGO * ROUND_PART)
    place = (PROGRAM_LOGO - side) // 2
    ground.paste(_square(name, color, logo, side), (place, place))
    return _png(ground)


def _square(name: str, color: str, logo: bytes | None, side: int) -> Image.Image:
    ground = Image.new("RGB", (side, side), color)
    if logo is not None:
        with Image.open(io.BytesIO(logo)) as opened:
            mark = opened.convert("RGBA")
        mark.thumbnail((side, side), Image.Resampling.LANCZOS)
        ground.paste(mark, ((side - mark.width) // 2, (side - mark.height) // 2), mark)
        return ground
    letter = legible(name[:1].upper()).text[:1]
    font = ImageFont.truetype(str(own_file("Roboto-Bold.ttf")), round(side * 0.6))
    ImageDraw.Draw(ground).text((side / 2, side / 2), letter, fill="#FFFFFF", font=font, anchor="mm")
    return ground


def _png(picture: Image.Image) -> bytes:
    file = io.BytesIO()
    picture.save(file, "PNG", optimize=True)
    return file.getvalue()
