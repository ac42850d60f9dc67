"""The counter poster: an A4 page with the merchant's colours and the QR that joins its programme."""

from __future__ import annotations

import io
from dataclasses import dataclass

from fiel.core.language import Counted, Language
from fiel.core.paper import Paper, draw_qr, fitted, new_page, rgb, shown_url

WIDTH, HEIGHT = 210.0, 297.0
CARD_SIDE, QR_SIDE = 128.0, 96.0
"""Leaves the white of four modules around the QR (ISO/IEC 18004)."""

_WORDS: dict[Language, dict[str, str]] = {
    "es": {
        "title": "Suma puntos en cada compra", "welcome": "Empieza con {points:punto|puntos} de regalo",
        "scan": "Escanea el código con la cámara del móvil", "or": "o entra en",
    },
    "en": {
        "title": "Earn points with each purchase", "welcome": "Start with {points:point|points} on us",
        "scan": "Scan the code with your phone's camera", "or": "or open",
    },
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Poster:
    """*url* is what the QR says. *logo*: PNG."""

    name: str
    color: str
    url: str
    welcome_points: int | None
    logo: bytes | None
    language: Language


def as_pdf(poster: Poster) -> bytes:
    """One A4 page. Takes a moment: call it in a thread."""
    words = _WORDS[poster.language]
    page = new_page(poster.name, poster.language, (WIDTH, HEIGHT))
    page.set_fill_color(*rgb(poster.color))
    page.rect(0, 0, WIDTH, HEIGHT, "F")
    page.set_text_color(255, 255, 255)
    top = 24.0 if poster.logo else 42.0
    if poster.logo is not None:
        page.image(io.BytesIO(poster.logo), x=(WIDTH - 34) / 2, y=top, w=34, h=34)
        top += 40
    _line(page, poster.name, top, 40, bold=True)
    _line(page, words["title"], top + 21, 24)
    card = top + 42
    page.set_fill_color(255, 255, 255)
    page.rect((WIDTH - CARD_SIDE) / 2, card, CARD_SIDE, CARD_SIDE, "F", round_corners=True, corner_radius=8)
    draw_qr(page, poster.url, (WIDTH - QR_SIDE) / 2, card + (CARD_SIDE - QR_SIDE) / 2, QR_SIDE)
    below = card + 138
    if poster.welcome_points:
        _line(page, words["welcome"].format(points=Counted(poster.welcome_points, poster.language)), below, 24,
              bold=True)  # fmt: skip
        below += 14
    _line(page, words["scan"], below, 18)
    _line(page, f"{words['or']} {shown_url(poster.url)}", below + 10, 15)
    return bytes(page.output())


def _line(page: Paper, text: str, top: float, size: float, *, bold: bool = False) -> None:
    """Centred, in a smaller size where it would not fit."""
    text = fitted(page, text, WIDTH - 30, size, bold=bold)
    page.set_xy(0, top)
    page.cell(WIDTH, page.font_size_pt * 0.5, text, align="C")
