"""Coupons and cards are drawn: pages of many with cut marks, or one a page. Pure functions; they take a while."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from fiel.core.paper import FONT, QUIET, Paper, draw_qr, new_page, rgb
from fiel.coupons.sheets import Brand, Grid, Item, Look

INK = (26, 26, 26)
QUIET_INK = (84, 84, 84)
MARK = (150, 150, 150)
MARK_LENGTH = 4.0
SMALLEST_QR = 25
"""Modules of the shortest link's."""
SMALLEST_LETTERS = 6.0
"""Points: below that nobody reads on paper."""
LEADING = 0.39
"""Millimetres from one row to the next, a point."""
RULE = 0.6
"""Of the brand's colour, below the shop's name."""
MEASURED = 2000
"""Lines whose widths are remembered."""
ROWS = ((3, 3, 4), (3, 2, 4), (2, 2, 4), (2, 1, 4), (1, 1, 4))
"""Of title, note and hint: as many as there is room for."""
Box = tuple[float, float, float, float]
"""Left, top, width, height."""


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


def _marks(page: Paper, grid: Grid) -> None:
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


@dataclass(frozen=True, slots=True)
class _Line:
    """Letters of *size* points, down to *least*, in *most* rows. *whole*: in one row rather than large."""

    text: str
    size: float
    least: float = SMALLEST_LETTERS
    bold: bool = False
    ink: tuple[int, int, int] = INK
    most: int = 1
    whole: bool = False


@dataclass(frozen=True, slots=True)
class _Laid:
    line: _Line
    rows: tuple[str, ...]
    size: float

    @property
    def leading(self) -> float:
        """Millimetres."""
        return self.size * LEADING

    @property
    def height(self) -> float:
        return len(self.rows) * self.leading


class _Pen:
    """Draws items alike; what they share is measured once."""

    def __init__(self, page: Paper, brand: Brand, look: Look) -> None:
        self.page, self.brand, self.look = page, brand, look
        self.logo = io.BytesIO(brand.logo) if brand.logo and look.has_logo else None
        self._known: dict[tuple[_Line, float], _Laid] = {}

    def draw(self, item: Item, box: Box) -> None:
        """QR and words side by side, or the QR between them where it is taller than wide."""
        left, top, width, height = box
        if height > width:
            side = width - 10
            head = 0.5 * (height - side) * 0.72
            self._head((left + 4, top + 3, width - 8, head - 2), centred=True)
            self._qr(item, left + (width - side) / 2, top + head + 2, side)
            below = top + head + side + 2
            self._words(item, (left + 4, below, width - 8, top + height - 2.5 - below), centred=True)
            return
        pad = min(3.0, height * 0.06)
        side = min(height - 2 * pad, width * 0.46)
        self._qr(item, left + pad, top + (height - side) / 2, side)
        beside = left + pad + side + 1
        room = left + width - pad - beside
        head = min(9.0, height * 0.18)
        self._head((beside, top + pad, room, head), centred=False)
        self._words(item, (beside, top + pad + head + 1.4, room, height - 2 * pad - head - 1.4), centred=False)

    def _qr(self, item: Item, left: float, top: float, side: float) -> None:
        """*side* includes the white of four modules around it, of the smallest QR that ours are."""
        white = side * QUIET / (SMALLEST_QR + 2 * QUIET)
        draw_qr(self.page, item.qr, left + white, top + white, side - 2 * white, self.look.correction.value)

    def _head(self, box: Box, *, centred: bool) -> None:
        """The shop's logo and name in its colour, with a rule below."""
        page, (left, top, width, height) = self.page, box
        beside, color = 0.0, rgb(self.brand.color)
        if self.logo is not None:
            side = min(height, 12.0)
            beside = side + 1.5
        most = max(1, int(height / (SMALLEST_LETTERS * LEADING)))
        line = _Line(self.brand.name, min(11.0, height * 2.0), bold=True, ink=color, most=most)
        laid = self._fit(line, width - beside)
        while laid.height > height and line.size > SMALLEST_LETTERS:
            line = replace(line, size=line.size - 0.5)
            laid = self._fit(line, width - beside)
        wide = min(width - beside, max(self._width(row, laid) for row in laid.rows) + 1)
        start = left + (width - beside - wide) / 2 if centred else left
        if self.logo is not None:
            page.image(self.logo, x=start, y=top + (height - side) / 2, w=side, h=side)
        self._write([laid], (start + beside, top + (height - laid.height) / 2), wide, centred=centred and not beside)
        page.set_fill_color(*color)
        long = min(14.0, width / 3)
        page.rect(left + (width - long) / 2 if centred else left, top + height + 0.4, long, RULE, "F")

    def _words(self, item: Item, room: Box, *, centred: bool) -> None:
        """The lines, as large as all of them fit. One that is too long even so is cut, and makes no other smaller."""
        left, top, width, height = room
        laid: list[_Laid] = []
        for rows in ROWS:
            scale = min(1.5, height / 20)
            while scale >= 0.6:
                laid = [self._fit(line, width) for line in self._lines(item, scale, rows)]
                if sum(one.height for one in laid) <= height:
                    break
                scale *= 0.94
            else:
                continue
            break
        gap = min(1.5, max(0.0, (height - sum(one.height for one in laid)) / max(1, len(laid) - 1)))
        self._write(laid, (left, top), width, centred=centred, gap=gap)

    def _lines(self, item: Item, scale: float, most: tuple[int, int, int]) -> Iterator[_Line]:
        look, (title, note, hint) = self.look, most
        yield _Line(item.title, max(8.0, 13 * scale), least=7, bold=True, most=title)
        if look.note:
            yield _Line(look.note, max(SMALLEST_LETTERS, 7.5 * scale), most=note)
        small = max(SMALLEST_LETTERS, 6 * scale)
        if item.hint:
            yield _Line(item.hint, small, ink=QUIET_INK, most=hint)
        if look.has_validity and item.validity:
            yield _Line(item.validity, small, ink=QUIET_INK, most=2)
        number = f" · {item.number}" if look.has_number and item.number is not None else ""
        yield _Line(f"{item.code}{number}", max(7.0, 8 * scale), bold=True, most=3, whole=True)

    def _write(self, lines: Sequence[_Laid], at: tuple[float, float], width: float, *, centred: bool,
               gap: float = 0.0) -> None:  # fmt: skip
        page, (left, top) = self.page, at
        for laid in lines:
            page.set_font(FONT, "B" if laid.line.bold else "", laid.size)
            page.set_text_color(*laid.line.ink)
            for row in laid.rows:
                page.set_xy(left, top)
                page.cell(width, laid.leading, row, align="C" if centred else "L")
                top += laid.leading
            top += gap

    def _width(self, text: str, laid: _Laid) -> float:
        self.page.set_font(FONT, "B" if laid.line.bold else "", laid.size)
        return float(self.page.get_string_width(text))

    def _fit(self, line: _Line, width: float) -> _Laid:
        known = self._known.get((line, width))
        if known is None:
            known = self._laid(line, width - 0.5)
            if len(self._known) < MEASURED:
                self._known[line, width] = known
        return known

    def _laid(self, line: _Line, width: float) -> _Laid:
        """As large as it goes into its rows; cut where even the least would not do."""
        text = self.page.legible(line.text)
        for most in range(1, line.most + 1) if line.whole else (line.most,):
            size = line.size
            while size >= line.least:
                rows = self._rows(text, width, size, line.bold)
                if len(rows) <= most:
                    return _Laid(line, tuple(rows), size)
                size -= 0.5
        rows = self._rows(text, width, line.least, line.bold)
        last = rows[line.most - 1]
        while len(last) > 1 and self.page.get_string_width(f"{last}…") > width:
            last = last[:-1].rstrip()
        return _Laid(line, (*rows[: line.most - 1], f"{last}…"), line.least)

    def _rows(self, text: str, width: float, size: float, bold: bool) -> list[str]:
        """Broken at words, and a word that is longer than a row after whatever fits."""
        page = self.page
        page.set_font(FONT, "B" if bold else "", size)
        rows = [""]
        for word in text.split():
            wider = f"{rows[-1]} {word}".strip()
            if page.get_string_width(wider) <= width:
                rows[-1] = wider
                continue
            if rows[-1]:
                rows.append("")
            for letter in word:
                if rows[-1] and page.get_string_width(rows[-1] + letter) > width:
                    rows.append("")
                rows[-1] += letter
        return rows
