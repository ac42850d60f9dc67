"""The counter poster: an A4 page with the merchant's colours and the QR that joins its programme."""

from __future__ import annotations

import io
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import pypdfium2
import qrcode
from fpdf import FPDF
from qrcode.constants import ERROR_CORRECT_M

from fiel.core.language import Language, format_number

WIDTH, HEIGHT = 210.0, 297.0
CARD_SIDE, QR_SIDE = 128.0, 96.0
"""Leaves the white of four modules around the QR (ISO/IEC 18004)."""
PNG_DOTS_PER_INCH = 150

_WORDS: dict[Language, dict[str, str]] = {
    "es": {
        "title": "Suma puntos en cada compra", "welcome": "Empieza con {points} puntos de regalo",
        "scan": "Escanea el código con la cámara del móvil", "or": "o entra en",
    },
    "en": {
        "title": "Earn points with each purchase", "welcome": "Start with {points} points on us",
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
    page = FPDF(unit="mm", format="A4")
    page.set_auto_page_break(False)
    page.set_title(poster.name)
    page.set_lang(poster.language)
    for style, file in (("", "Roboto-Regular.ttf"), ("B", "Roboto-Bold.ttf")):
        page.add_font("Roboto", style, Path(str(files("font_roboto") / "files" / file)))
    page.add_page()
    page.set_fill_color(*_rgb(poster.color))
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
    _draw_qr(page, poster.url, (WIDTH - QR_SIDE) / 2, card + (CARD_SIDE - QR_SIDE) / 2)
    below = card + 138
    if poster.welcome_points:
        _line(page, words["welcome"].format(points=format_number(poster.welcome_points, poster.language)), below, 24,
              bold=True)  # fmt: skip
        below += 14
    _line(page, words["scan"], below, 18)
    shown = poster.url.removeprefix("https://").removeprefix("http://").rstrip("/")
    _line(page, f"{words['or']} {shown}", below + 10, 15)
    return bytes(page.output())


def as_png(pdf: bytes) -> bytes:
    """The same page as a picture, for screens and shops that print elsewhere."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        picture = document[0].render(scale=PNG_DOTS_PER_INCH / 72).to_pil()
        buffer = io.BytesIO()
        picture.save(buffer, "PNG", optimize=True, dpi=(PNG_DOTS_PER_INCH, PNG_DOTS_PER_INCH))
        return buffer.getvalue()
    finally:
        document.close()


def _line(page: FPDF, text: str, top: float, size: float, *, bold: bool = False) -> None:
    """Centred, in a smaller size where it would not fit."""
    page.set_font("Roboto", "B" if bold else "", size)
    while size > 8 and page.get_string_width(text) > WIDTH - 30:
        size -= 1
        page.set_font_size(size)
    page.set_xy(0, top)
    page.cell(WIDTH, size * 0.5, text, align="C")


def _draw_qr(page: FPDF, text: str, left: float, top: float) -> None:
    """As vectors: one rectangle for each run of dark modules."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    rows = code.get_matrix()
    module = QR_SIDE / len(rows)
    page.set_fill_color(0, 0, 0)
    for number, row in enumerate(rows):
        start = 0
        while start < len(row):
            if not row[start]:
                start += 1
                continue
            end = start
            while end < len(row) and row[end]:
                end += 1
            page.rect(left + start * module, top + number * module, (end - start) * module, module, "F")
            start = end


def _rgb(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)
