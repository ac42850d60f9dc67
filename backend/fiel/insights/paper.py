"""Pages that are printed: their letters, their QR, and the same as a picture."""

from __future__ import annotations

import io
from importlib.resources import files
from pathlib import Path

import pypdfium2
import qrcode
from fpdf import FPDF
from qrcode.constants import ERROR_CORRECT_M

from fiel.core.language import Language

FONT = "Roboto"
PNG_DOTS_PER_INCH = 150


def new_page(title: str, language: Language, size: tuple[float, float]) -> FPDF:
    """One page of *size* in millimetres, with our letters."""
    page = FPDF(unit="mm", format=size)
    page.set_auto_page_break(False)
    page.set_title(title)
    page.set_lang(language)
    for style, file in (("", "Roboto-Regular.ttf"), ("B", "Roboto-Bold.ttf")):
        page.add_font(FONT, style, Path(str(files("font_roboto") / "files" / file)))
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


def draw_qr(page: FPDF, text: str, left: float, top: float, side: float) -> None:
    """As vectors: one rectangle for each run of dark modules."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    rows = code.get_matrix()
    module = side / len(rows)
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
