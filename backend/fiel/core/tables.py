"""Tables as CSV and XLSX, row by row, so that a large one never lies whole in memory.

Text that a spreadsheet would run as a formula is told from it by a leading apostrophe (OWASP, CSV injection).
"""

from __future__ import annotations

import asyncio
import csv
import io
import re
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import xlsxwriter

Cell = str | int | Decimal | datetime | date | None
_SIGNS = r"[=+\-@＝＋－＠]"
_BEGINNING = r"((?:^|[;\t\r\n])(?:[^\S\t\r\n]|\")*)"
_FORMULA = re.compile(rf"{_BEGINNING}(?={_SIGNS})")
"""Where a spreadsheet would begin a formula: at the beginning, also after blanks and quotes, and after whatever it may
take for the end of a cell, since those of half the world split at semicolons, within quotes too where a quote does not
begin their cell."""
_DISARMED = re.compile(rf"{_BEGINNING}'(?={_SIGNS})")
FLUSH_ROWS = 500
READ_BYTES = 256 * 1024


def plain(cell: Cell) -> str | int | Decimal:
    """A cell as CSV holds it."""
    if cell is None:
        return ""
    if isinstance(cell, datetime | date):
        return cell.isoformat(" ", "minutes") if isinstance(cell, datetime) else cell.isoformat()
    return disarmed(cell) if isinstance(cell, str) else cell


def disarmed(text: str) -> str:
    """The same to read, and no formula."""
    told = _FORMULA.sub(r"\1'", text)
    return f"'{told}" if told.startswith(("\t", "\r", "\n")) else told


def as_it_was(text: str) -> str:
    """A cell that we have written, without the apostrophes that ``disarmed`` put there."""
    return _DISARMED.sub(r"\1", text)


async def as_csv(heading: Sequence[str], rows: AsyncIterator[Sequence[Cell]], time_zone: str) -> AsyncIterator[bytes]:
    """UTF-8 with its mark, commas, CRLF (RFC 4180); moments in the merchant's time zone."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    buffer.write("\ufeff")
    writer.writerow([plain(cell) for cell in heading])
    count = 0
    async for row in rows:
        writer.writerow([plain(_local(cell, time_zone)) for cell in row])
        count += 1
        if count % FLUSH_ROWS == 0:
            yield buffer.getvalue().encode()
            buffer.seek(0)
            buffer.truncate()
    yield buffer.getvalue().encode()


async def as_xlsx(heading: Sequence[str], rows: AsyncIterator[Sequence[Cell]], time_zone: str) -> AsyncIterator[bytes]:
    """Typed cells: numbers are numbers, text is never a formula."""
    with TemporaryDirectory(prefix="fiel-") as folder:
        book = _Book(Path(folder), time_zone)
        book.sheet(heading)
        async for row in rows:
            book.add(row)
        async for chunk in book.packed():
            yield chunk


@dataclass(frozen=True, slots=True)
class Part:
    """One table of several; *rows* are few."""

    title: str
    heading: Sequence[str]
    rows: Sequence[Sequence[Cell]]


async def parts_as_csv(parts: Sequence[Part], time_zone: str) -> AsyncIterator[bytes]:
    """One below the other as ``as_csv`` writes them, each under its title, with an empty line between."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    buffer.write("\ufeff")
    for place, part in enumerate(parts):
        if place:
            writer.writerow([])
        for row in ([part.title], part.heading, *part.rows):
            writer.writerow([plain(_local(cell, time_zone)) for cell in row])
    yield buffer.getvalue().encode()


async def parts_as_xlsx(parts: Sequence[Part], time_zone: str) -> AsyncIterator[bytes]:
    """A sheet for each."""
    with TemporaryDirectory(prefix="fiel-") as folder:
        book = _Book(Path(folder), time_zone)
        for part in parts:
            book.sheet(part.heading, part.title)
            for row in part.rows:
                book.add(row)
        async for chunk in book.packed():
            yield chunk


class _Book:
    """A workbook on disk, written row by row."""

    def __init__(self, folder: Path, time_zone: str) -> None:
        self.path, self.time_zone = folder / "table.xlsx", time_zone
        options = {
            "constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "tmpdir": str(folder),
        }  # fmt: skip
        self.book = xlsxwriter.Workbook(str(self.path), options)
        self.amounts = {
            places: self.book.add_format({"num_format": f"0.{'0' * places}" if places else "0"}) for places in range(5)
        }
        self.strong = self.book.add_format({"bold": True})
        self.moment = self.book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        self.day = self.book.add_format({"num_format": "yyyy-mm-dd"})

    def sheet(self, heading: Sequence[str], title: str | None = None) -> None:
        self.now = self.book.add_worksheet(title)
        self.now.write_row(0, 0, heading, self.strong)
        self.now.freeze_panes(1, 0)
        self.number = 0

    def add(self, row: Sequence[Cell]) -> None:
        self.number += 1
        for column, cell in enumerate(row):
            value = _local(cell, self.time_zone)
            if isinstance(value, datetime):
                self.now.write_datetime(self.number, column, value, self.moment)
            elif isinstance(value, date):
                self.now.write_datetime(self.number, column, value, self.day)
            elif isinstance(value, Decimal):  # a spreadsheet's numbers have 53 bits: enough for any amount of ours
                self.now.write_number(self.number, column, float(value), self.amounts[_places(value)])
            elif isinstance(value, int):
                self.now.write_number(self.number, column, value)
            elif value is not None:
                self.now.write_string(self.number, column, str(value))

    async def packed(self) -> AsyncIterator[bytes]:
        await asyncio.to_thread(self.book.close)  # which takes a while
        with self.path.open("rb") as file:  # a local file that was just written
            while chunk := file.read(READ_BYTES):
                yield chunk


def _places(amount: Decimal) -> int:
    """Decimals that it is written with, four at most."""
    exponent = amount.as_tuple().exponent
    return min(4, -exponent) if isinstance(exponent, int) and exponent < 0 else 0


def _local(cell: Cell, time_zone: str) -> Cell:
    """A moment as the merchant's clocks showed it, without its zone, which spreadsheets don't know."""
    if isinstance(cell, datetime):
        return cell.astimezone(ZoneInfo(time_zone)).replace(tzinfo=None, second=0, microsecond=0)
    return cell
