"""Tables as CSV and XLSX, row by row, so that a large one never lies whole in memory.

Text that a spreadsheet would run as a formula is told from it by a leading apostrophe (OWASP, CSV injection).
"""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import AsyncIterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import xlsxwriter

Cell = str | int | Decimal | datetime | date | None
RISKY = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")  # the full-width ones too
FLUSH_ROWS = 500
READ_BYTES = 256 * 1024


def plain(cell: Cell) -> str | int | Decimal:
    """A cell as CSV holds it."""
    if cell is None:
        return ""
    if isinstance(cell, datetime | date):
        return cell.isoformat(" ", "minutes") if isinstance(cell, datetime) else cell.isoformat()
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(RISKY) else cell


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
        path = Path(folder) / "table.xlsx"
        options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "tmpdir": folder}
        book = xlsxwriter.Workbook(str(path), options)
        sheet = book.add_worksheet()
        amounts = {
            places: book.add_format({"num_format": f"0.{'0' * places}" if places else "0"}) for places in range(5)
        }
        strong, moment = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        sheet.write_row(0, 0, heading, strong)
        sheet.freeze_panes(1, 0)
        number = 0
        async for row in rows:
            number += 1
            for column, cell in enumerate(row):
                value = _local(cell, time_zone)
                if isinstance(value, datetime):
                    sheet.write_datetime(number, column, value, moment)
                elif isinstance(value, Decimal):  # a spreadsheet's numbers have 53 bits: enough for any amount of ours
                    sheet.write_number(number, column, float(value), amounts[_places(value)])
                elif isinstance(value, int):
                    sheet.write_number(number, column, value)
                elif value is not None:
                    sheet.write_string(number, column, str(value))
        await asyncio.to_thread(book.close)  # packs it, which takes a while
        with path.open("rb") as file:  # a local file that was just written
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
