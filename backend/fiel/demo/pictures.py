"""The demo's own pictures, drawn from simple shapes: an emblem for each shop and one for each of the café's rewards."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw

SIDE = 512
CREAM, BROWN, DARK, GOLD = "#FBF3E4", "#8A5A2B", "#2B2118", "#E0A43A"


def emblem(name: str, ground: str) -> bytes:
    """A square PNG: ``cup``, ``book`` or ``bread`` on *ground*."""
    return _drawn(name, (SIDE, SIDE), ground)


def reward_picture(name: str) -> bytes:
    """A PNG twice as wide as high."""
    grounds = {"cup": "#E9D8C3", "croissant": "#F3DFA8", "star": "#D9E5DA", "gift": "#F1D5D5"}
    shapes = {"cup": "cup", "croissant": "bread", "star": "plate", "gift": "cake"}
    return _drawn(shapes[name], (1280, 720), grounds[name])


def news_picture() -> bytes:
    """Of the café's bread, wide."""
    return _drawn("bread", (1440, 720), "#E9D8C3")


def fair_pictures() -> tuple[bytes, bytes]:
    """Of the café's stall at the fair, wide: its cups, and what is baked."""
    return _drawn("cup", (1440, 720), "#5B7F6B"), _drawn("bread", (1440, 720), "#F3DFA8")


def _drawn(name: str, size: tuple[int, int], ground: str) -> bytes:
    picture = Image.new("RGB", size, ground)
    pen = ImageDraw.Draw(picture)
    left, top = (size[0] - SIDE) // 2, (size[1] - SIDE) // 2

    def at(x0: int, y0: int, x1: int, y1: int) -> tuple[int, int, int, int]:
        return (left + x0, top + y0, left + x1, top + y1)

    match name:
        case "cup":
            pen.ellipse(at(80, 380, 432, 440), fill=CREAM)
            pen.ellipse(at(330, 200, 430, 310), outline=CREAM, width=26)
            pen.rounded_rectangle(at(120, 160, 370, 390), 80, fill=CREAM)
            pen.ellipse(at(120, 130, 370, 200), fill=CREAM)
            pen.ellipse(at(140, 142, 350, 190), fill=BROWN)
        case "book":
            pen.rounded_rectangle(at(110, 110, 402, 402), 24, fill=CREAM)
            pen.rectangle(at(244, 110, 268, 402), fill=GOLD)
            for line in range(5):
                pen.rectangle(at(140, 160 + 46 * line, 224, 172 + 46 * line), fill=BROWN)
                pen.rectangle(at(288, 160 + 46 * line, 372, 172 + 46 * line), fill=BROWN)
        case "bread":
            pen.ellipse(at(70, 150, 442, 400), fill=GOLD)
            for cut in range(3):
                pen.arc(at(130 + 80 * cut, 180, 250 + 80 * cut, 340), 200, 300, fill=BROWN, width=16)
        case "plate":
            pen.ellipse(at(50, 60, 462, 472), fill=CREAM)
            pen.ellipse(at(110, 120, 402, 412), fill="#FFFFFF")
            pen.ellipse(at(190, 200, 322, 332), fill=GOLD)
        case _:
            pen.rounded_rectangle(at(90, 220, 422, 400), 24, fill=CREAM)
            pen.rectangle(at(90, 290, 422, 326), fill="#B33A4A")
            pen.rectangle(at(246, 120, 266, 220), fill=GOLD)
            pen.ellipse(at(240, 80, 272, 130), fill="#F2B33D")
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()
