"""What we print, read back by two readers that know nothing of each other: zxing and OpenCV."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import pypdfium2
import zxingcpp
from PIL import Image

DOTS_PER_INCH = 200
MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Cells:
    """Of a page, in millimetres: columns, rows, margins left and top."""

    columns: int = 1
    rows: int = 1
    left: float = 0.0
    top: float = 0.0


def pages(pdf: bytes) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.render(scale=DOTS_PER_INCH / 72).to_pil().convert("L") for page in document]
    finally:
        document.close()


def sizes(pdf: bytes) -> list[tuple[int, int]]:
    """Of each page, in millimetres."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [(round(width / 72 * MM_PER_INCH), round(height / 72 * MM_PER_INCH))
                for width, height in (page.get_size() for page in document)]  # fmt: skip
    finally:
        document.close()


def words(pdf: bytes) -> str:
    """All of its text, on one line."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    finally:
        document.close()


def letters(pdf: bytes) -> set[float]:
    """The sizes of its letters, in points."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = set[float]()
        for page in document:
            text = page.get_textpage()
            found |= {round(pypdfium2.raw.FPDFText_GetFontSize(text, n), 2) for n in range(text.count_chars())
                      if not text.get_text_range(n, 1).isspace()}  # fmt: skip
        return found
    finally:
        document.close()


def by_zxing(picture: Image.Image) -> list[str]:
    return sorted(code.text for code in _read(picture))


def _read(picture: Image.Image) -> list[Any]:
    """Looking for a QR alone takes a quarter of the time."""
    return list(zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)))


def nearest_to_the_middle(seen: Image.Image) -> str:
    """Of several in view."""
    read = _read(seen)
    assert len(read) >= 12, len(read)

    def off(one: Any) -> float:
        corners = (one.position.top_left, one.position.top_right, one.position.bottom_left, one.position.bottom_right)
        x, y = sum(at.x for at in corners) / 4 - seen.width / 2, sum(at.y for at in corners) / 4 - seen.height / 2
        return float(np.hypot(x, y))

    first, second = sorted(read, key=off)[:2]
    assert off(second) - off(first) > 20
    return str(first.text)


def by_opencv(picture: Image.Image, cells: Cells) -> list[str]:
    """One QR in each cell, as a phone held over it sees it."""
    whole, dots = np.array(picture), DOTS_PER_INCH / MM_PER_INCH
    height, width = whole.shape
    across = (width - 2 * cells.left * dots) / cells.columns
    down = (height - 2 * cells.top * dots) / cells.rows
    reader, found = cv2.QRCodeDetectorAruco(), []
    for number in range(cells.columns * cells.rows):
        x = cells.left * dots + number % cells.columns * across
        y = cells.top * dots + number // cells.columns * down
        text, _, _ = reader.detectAndDecode(whole[int(y) : int(y + down), int(x) : int(x + across)])
        if text:
            found.append(text)
    return sorted(found)


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("L")


def correction_of(picture: Image.Image) -> str:
    """L, M, Q or H, as the QR says itself."""
    level: str = _read(picture)[0].ec_level
    return level
