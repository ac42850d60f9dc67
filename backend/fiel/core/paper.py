"""Pages that are printed: their letters, their QR, and the same as a picture."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import Literal

import pypdfium2
import qrcode
from fpdf import FPDF
from PIL import Image
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q

from fiel.core.language import Language
from fiel.core.letters import OTHERS, file_of, legible, own_file

FONT = "Roboto"
PNG_DOTS_PER_INCH = 150
PNG_MODULE_DOTS = 16
QUIET = 4
"""Modules of white around a QR."""
Correction = Literal["L", "M", "Q", "H"]
_CORRECTIONS = {"L": ERROR_CORRECT_L, "M": ERROR_CORRECT_M, "Q": ERROR_CORRECT_Q, "H": ERROR_CORRECT_H}


class Paper(FPDF):
    """Pages with our letters, and other fonts' for a text that needs them."""

    def legible(self, text: str) -> str:
        """*text* as it can be printed, in fonts that the pages have from now on."""
        known = legible(text)
        new = [family for family in known.families if family not in self.fonts]
        for family in new:
            self.add_font(family, "", file_of(family))
        if new:
            self.set_fallback_fonts([family for family in OTHERS if family in self.fonts], exact_match=False)
            # scripts that join their letters or run from right to left, and emoji of several parts
            self.set_text_shaping(True)
        return known.text


def new_page(title: str, language: Language, size: tuple[float, float]) -> Paper:
    """A first page of *size* in millimetres, with our letters; further ones are like it."""
    page = Paper(unit="mm", format=size)
    page.set_auto_page_break(False)
    page.set_title(title)
    page.set_lang(language)
    for style, file in (("", "Roboto-Regular.ttf"), ("B", "Roboto-Bold.ttf")):
        page.add_font(FONT, style, own_file(file))
    page.add_page()
    return page


def as_png(pdf: bytes, dots_per_inch: float = PNG_DOTS_PER_INCH) -> bytes:
    """The same page as a picture, for screens and shops that print elsewhere."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        sheet, scale = document[0], dots_per_inch / 72
        width, height = (round(side * scale) for side in sheet.get_size())
        # The renderer rounds up: a hair over 1080 dots would be 1081.
        picture = sheet.render(scale=scale).to_pil().crop((0, 0, width, height))
        buffer = io.BytesIO()
        picture.save(buffer, "PNG", optimize=True, dpi=(dots_per_inch, dots_per_inch))
        return buffer.getvalue()
    finally:
        document.close()


def shown_url(url: str) -> str:
    """As people type it."""
    return url.removeprefix("https://").removeprefix("http://").rstrip("/")


def rgb(color: str) -> tuple[int, int, int]:
    """Of "#rrggbb"."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def qr_rows(text: str, correction: Correction = "M") -> list[list[bool]]:
    """The modules of a QR, without the white around it."""
    code = qrcode.QRCode(error_correction=_CORRECTIONS[correction], border=0)
    code.add_data(text)
    code.make(fit=True)
    rows: list[list[bool]] = code.get_matrix()
    return rows


def qr_runs(rows: Sequence[Sequence[bool]]) -> Iterator[tuple[int, int, int]]:
    """Column, row and length of each run of dark modules."""
    for number, row in enumerate(rows):
        start = 0
        while start < len(row):
            if not row[start]:
                start += 1
                continue
            end = start
            while end < len(row) and row[end]:
                end += 1
            yield start, number, end - start
            start = end


def draw_qr(page: FPDF, text: str, left: float, top: float, side: float, correction: Correction = "M") -> None:
    """As vectors: one rectangle for each run of dark modules."""
    rows = qr_rows(text, correction)
    module = side / len(rows)
    page.set_fill_color(0, 0, 0)
    for column, row, length in qr_runs(rows):
        page.rect(left + column * module, top + row * module, length * module, module, "F")


def qr_svg(text: str, correction: Correction = "M") -> bytes:
    """With the white of four modules around it (ISO/IEC 18004), a module a unit."""
    rows = qr_rows(text, correction)
    side = len(rows) + 2 * QUIET
    path = "".join(f"M{column + QUIET} {row + QUIET}h{length}v1h-{length}z" for column, row, length in qr_runs(rows))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" shape-rendering="crispEdges">'
        f'<rect width="{side}" height="{side}" fill="#fff"/><path d="{path}"/></svg>'
    ).encode()


def qr_png(text: str, correction: Correction = "M", dots: int = PNG_MODULE_DOTS) -> bytes:
    """*dots* a module, the white around it included."""
    rows = qr_rows(text, correction)
    small = Image.new("1", (len(rows) + 2 * QUIET,) * 2, 1)
    for column, row, length in qr_runs(rows):
        for place in range(column, column + length):
            small.putpixel((place + QUIET, row + QUIET), 0)
    buffer = io.BytesIO()
    small.resize((small.width * dots, small.height * dots), Image.Resampling.NEAREST).save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def fitted(page: Paper, text: str, width: float, size: float, *, bold: bool = False, least: float = 8) -> str:
    """Set the page's letters so that *text* fits on one line *width* wide, as large as *size* points at most; the text,
    cut where even the *least* would not do."""
    text = page.legible(text)
    page.set_font(FONT, "B" if bold else "", size)
    while size > least and page.get_string_width(text) > width:
        size -= 0.5
        page.set_font_size(size)
    while len(text) > 1 and page.get_string_width(text) > width:
        text = text[:-2].rstrip() + "…"
    return text
