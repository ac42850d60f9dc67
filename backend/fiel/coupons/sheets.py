"""Coupons and cards on paper: pages of many with cut marks, or one a page. Pure functions; they take a while."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from fpdf import FPDF

from fiel.core.language import Language, format_day, format_number
from fiel.core.paper import FONT, QUIET, draw_qr, fitted, new_page, shown_url
from fiel.coupons.models import Correction, Layout

INK = (26, 26, 26)
QUIET_INK = (96, 96, 96)
MARK = (150, 150, 150)
MARK_LENGTH = 4.0
LONGEST_NOTE = 80
SMALLEST_QR = 25
"""Modules of the shortest link's."""
MEASURED = 2000
"""Lines whose widths are remembered."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a print looks like. *note*: the merchant's own line on each."""

    layout: Layout
    correction: Correction = Correction.M
    language: Language = "es"
    note: str = ""
    has_logo: bool = True
    has_validity: bool = True
    has_number: bool = False

    def as_json(self) -> dict[str, object]:
        return {**asdict(self), "layout": self.layout.value, "correction": self.correction.value}

    @staticmethod
    def of(kept: dict[str, Any]) -> Look:
        return Look(**{**kept, "layout": Layout(kept["layout"]), "correction": Correction(kept["correction"])})


@dataclass(frozen=True, slots=True)
class Brand:
    """Whose it is. *logo*: PNG."""

    name: str
    color: str
    logo: bytes | None


@dataclass(frozen=True, slots=True)
class Item:
    """One of a sheet. *title*: what it gives, or whose it is; *hint*: what to do with it; *code*: as it is read."""

    qr: str
    code: str
    title: str
    hint: str
    validity: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """A page of cells, in millimetres. One cell a page has neither margins nor marks."""

    page: tuple[float, float]
    columns: int
    rows: int
    margin: tuple[float, float] = (0.0, 0.0)

    @property
    def cell(self) -> tuple[float, float]:
        return (
            (self.page[0] - 2 * self.margin[0]) / self.columns,
            (self.page[1] - 2 * self.margin[1]) / self.rows,
        )

    @property
    def cells(self) -> int:
        return self.columns * self.rows


GRIDS = {
    Layout.A4_24: Grid((210.0, 297.0), 3, 8, (9.0, 10.5)),
    Layout.A4_12: Grid((210.0, 297.0), 2, 6, (9.0, 10.5)),
    Layout.CARD: Grid((85.0, 55.0), 1, 1),
    Layout.LABEL_62: Grid((62.0, 90.0), 1, 1),
}
CARDS = Grid((210.0, 297.0), 2, 5, (20.0, 11.0))
"""Ten cards of 85 × 55 on A4."""


def as_pdf(items: Sequence[Item], brand: Brand, look: Look, grid: Grid, title: str) -> bytes:
    """As many pages as *items* need."""
    page = new_page(title, look.language, grid.page)
    page.c_margin = 0
    pen = _Pen(page, brand, look)
    width, height = grid.cell
    for number, item in enumerate(items):
        if number and number % grid.cells == 0:
            page.add_page()
        if number % grid.cells == 0 and grid.cells > 1:
            _marks(page, grid)
        column, row = number % grid.columns, number // grid.columns % grid.rows
        pen.draw(item, (grid.margin[0] + column * width, grid.margin[1] + row * height, width, height))
    return bytes(page.output())


def validity(valid_from: datetime | None, valid_to: datetime | None, time_zone: str, language: Language) -> str:
    """From the first day to the last, both of which it is good on; empty: for ever."""
    zone = ZoneInfo(time_zone)
    first = valid_from and format_day(valid_from.astimezone(zone).date(), language)
    # the end itself is past it
    last = valid_to and format_day((valid_to - timedelta(microseconds=1)).astimezone(zone).date(), language)
    if language == "es":
        return f"Válido del {first} al {last}" if first and last else (
            f"Válido hasta el {last}" if last else f"Válido desde el {first}" if first else ""
        )  # fmt: skip
    return f"Valid {first} to {last}" if first and last else (
        f"Valid until {last}" if last else f"Valid from {first}" if first else ""
    )  # fmt: skip


def gives(points: int | None, promotion_title: str | None, language: Language) -> str:
    """What a coupon brings, in a few words."""
    if points is None:
        return promotion_title or ""
    one, many = ("punto", "puntos") if language == "es" else ("point", "points")
    return f"{format_number(points, language)} {one if points == 1 else many}"


def hint(public_url: str, language: Language) -> str:
    """What to do with a coupon."""
    if language == "es":
        return f"Escanéalo con la cámara del móvil, o escribe el código en {shown_url(public_url)}"
    return f"Scan it with your phone's camera, or type the code at {shown_url(public_url)}"


def _marks(page: FPDF, grid: Grid) -> None:
    """Where to cut: in the margins, and a small cross at each inner corner."""
    page.set_draw_color(*MARK)
    page.set_line_width(0.1)
    (width, height), (cell_width, cell_height), (left, top) = grid.page, grid.cell, grid.margin
    xs = [left + n * cell_width for n in range(grid.columns + 1)]
    ys = [top + n * cell_height for n in range(grid.rows + 1)]
    for x in xs:
        page.line(x, top - 1 - MARK_LENGTH, x, top - 1)
        page.line(x, height - top + 1, x, height - top + 1 + MARK_LENGTH)
    for y in ys:
        page.line(left - 1 - MARK_LENGTH, y, left - 1, y)
        page.line(width - left + 1, y, width - left + 1 + MARK_LENGTH, y)
    for x in xs[1:-1]:
        for y in ys[1:-1]:
            page.line(x - 1, y, x + 1, y)
            page.line(x, y - 1, x, y + 1)


Box = tuple[float, float, float, float]
"""Left, top, width, height."""


@dataclass(frozen=True, slots=True)
class _Line:
    """Letters of *size* points, in *most* rows."""

    text: str
    size: float
    bold: bool = False
    quiet: bool = False
    most: int = 1

    @property
    def leading(self) -> float:
        """Millimetres from one row to the next."""
        return self.size * 0.41


class _Pen:
    """Draws items alike; what they share is measured once."""

    def __init__(self, page: FPDF, brand: Brand, look: Look) -> None:
        self.page, self.brand, self.look = page, brand, look
        self.logo = io.BytesIO(brand.logo) if brand.logo and look.has_logo else None
        self._rows: dict[tuple[_Line, float], tuple[list[str], float]] = {}

    def draw(self, item: Item, box: Box) -> None:
        """QR and words side by side, or the QR between them where it is taller than wide."""
        left, top, width, height = box
        if height > width:
            side = width - 10
            head = 0.5 * (height - side) * 0.72
            self._head(left + 4, top + 3, width - 8, head - 2, centred=True)
            self._qr(item, left + (width - side) / 2, top + head + 2, side)
            below = top + head + side + 3
            self._words(item, (left + 4, below, width - 8, top + height - 3 - below), centred=True)
            return
        pad = min(3.0, height * 0.06)
        side = min(height - 2 * pad, width * 0.46)
        self._qr(item, left + pad, top + (height - side) / 2, side)
        beside = left + pad + side + 1
        room = left + width - pad - beside
        head = min(9.0, height * 0.22)
        self._head(beside, top + pad, room, head, centred=False)
        self._words(item, (beside, top + pad + head + 0.8, room, height - 2 * pad - head - 0.8), centred=False)

    def _qr(self, item: Item, left: float, top: float, side: float) -> None:
        """*side* includes the white of four modules around it, of the smallest QR that ours are."""
        white = side * QUIET / (SMALLEST_QR + 2 * QUIET)
        draw_qr(self.page, item.qr, left + white, top + white, side - 2 * white, self.look.correction.value)

    def _head(self, left: float, top: float, width: float, height: float, *, centred: bool) -> None:
        """The shop's logo and name."""
        page, size = self.page, min(11.0, height * 2.0)
        beside = 0.0
        if self.logo is not None:
            side = min(height, 12.0)
            beside = side + 1.5
            if centred:
                wide = min(width - beside, self._width(self.brand.name, size))
                left, width = left + (width - beside - wide) / 2, wide + beside
            page.image(self.logo, x=left, y=top + (height - side) / 2, w=side, h=side)
        line = _Line(self.brand.name, size, bold=True)
        self._write([(line, *self._fit(line, width - beside))], (left + beside, top + (height - line.leading) / 2),
                    width - beside, centred=centred and not beside)  # fmt: skip

    def _words(self, item: Item, room: Box, *, centred: bool) -> None:
        """The lines, as large as all of them fit."""
        left, top, width, height = room
        scale = min(1.5, height / 20)
        while True:
            laid = [(line, *self._fit(line, width)) for line in self._lines(item, scale)]
            tall = sum(len(rows) * line.leading for line, rows, _ in laid)
            if (tall <= height and not any(row.endswith("…") for _, rows, _ in laid for row in rows)) or scale < 0.5:
                break
            scale *= 0.94
        gap = min(1.5, max(0.0, (height - tall) / max(1, len(laid) - 1)))
        self._write(laid, (left, top), width, centred=centred, gap=gap)

    def _lines(self, item: Item, scale: float) -> Iterator[_Line]:
        look = self.look
        yield _Line(item.title, 13 * scale, bold=True, most=2)
        if look.note:
            yield _Line(look.note, 7.5 * scale, most=2)
        if item.hint:
            yield _Line(item.hint, 6 * scale, quiet=True, most=3)
        if look.has_validity and item.validity:
            yield _Line(item.validity, 6 * scale, quiet=True, most=2)
        number = f" · {item.number}" if look.has_number and item.number is not None else ""
        yield _Line(f"{item.code}{number}", 8 * scale, bold=True)

    def _write(
        self, laid: Sequence[tuple[_Line, list[str], float]], at: tuple[float, float], width: float, *, centred: bool,
        gap: float = 0.0,
    ) -> None:  # fmt: skip
        page, (left, top) = self.page, at
        for line, rows, size in laid:
            page.set_font(FONT, "B" if line.bold else "", size)
            page.set_text_color(*(QUIET_INK if line.quiet else INK))
            for row in rows:
                page.set_xy(left, top)
                page.cell(width, line.leading, row, align="C" if centred else "L")
                top += line.leading
            top += gap

    def _width(self, text: str, size: float) -> float:
        self.page.set_font(FONT, "B", size)
        return self.page.get_string_width(text) + 1

    def _fit(self, line: _Line, width: float) -> tuple[list[str], float]:
        """Its rows, broken at words, and the size of their letters; what is too much for them is cut."""
        known = self._rows.get((line, width))
        if known is None:
            known = self._broken(line, width - 1)
            if len(self._rows) < MEASURED:
                self._rows[line, width] = known
        return known

    def _broken(self, line: _Line, width: float) -> tuple[list[str], float]:
        page = self.page
        if line.most == 1:
            return [fitted(page, line.text, width, line.size, bold=line.bold, least=line.size * 0.6)], page.font_size_pt
        page.set_font(FONT, "B" if line.bold else "", line.size)
        rows = [""]
        for word in line.text.split():
            wider = f"{rows[-1]} {word}".strip()
            if not rows[-1] or page.get_string_width(wider) <= width:
                rows[-1] = wider
            else:
                rows.append(word)
        rows = [*rows[: line.most - 1], " ".join(rows[line.most - 1 :])] if len(rows) > line.most else rows
        return [fitted(page, row, width, line.size, bold=line.bold, least=line.size) for row in rows], line.size
