"""From a file's bytes to rows of cells: which alphabet it is in, what parts its cells, whether it has a heading.

Tables from Spanish offices come as UTF-8, as UTF-16 (Excel's "Unicode text"), and in the 8-bit alphabets of Windows,
old Macs and DOS. Of the 8-bit ones that is taken in which most letters are Spanish: general detectors mistake them for
each other in short files.
"""

from __future__ import annotations

import codecs
import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TextIO

from fiel.core.errors import InvalidInput, problem

MOST_ROWS = 100_000
MOST_COLUMNS = 60
SAMPLE_ROWS = 5
LONGEST_CELL = 1000
LONGEST_ROW = 8000
LONGEST_LINE = 1 << 20
MOST_LINES = 50
"""Of one record: more, and a quote was never closed."""
MOST_CHARACTERS = 4_000_000
"""Read at a time."""
csv.field_size_limit(2 * LONGEST_LINE * MOST_LINES)
_SAMPLE_BYTES = 64 * 1024
_SAMPLE_CHARACTERS = 4000
"""The detector takes quadratic time over a quote that is never closed."""
DELIMITERS = (",", ";", "\t", "|")
ENCODINGS = ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac_roman", "cp850")
_EIGHT_BIT = ("cp1252", "mac_roman", "cp850")
_SPANISH = frozenset("áéíóúüñçàèòÁÉÍÓÚÜÑÇÀÈÒ¿¡ºª€·")
_BOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How .xlsx, .ods and .xls begin."""
_OTHERS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"\x1f\x8b")


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file reads. *columns*: the heading, or empty texts; *samples*: its first rows."""

    encoding: str
    delimiter: str
    has_heading: bool
    columns: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...] = ()

    def as_json(self) -> dict[str, object]:
        return {
            "encoding": self.encoding, "delimiter": self.delimiter, "has_heading": self.has_heading,
            "columns": list(self.columns), "samples": [list(row) for row in self.samples],
        }  # fmt: skip

    @staticmethod
    def of(kept: dict[str, object]) -> Layout:
        columns, samples = kept["columns"], kept["samples"]
        if not isinstance(columns, list) or not isinstance(samples, list):
            raise TypeError("not a layout")
        return Layout(str(kept["encoding"]), str(kept["delimiter"]), bool(kept["has_heading"]), tuple(columns),
                      tuple(tuple(row) for row in samples))  # fmt: skip


def look_at(
    path: Path, encoding: str | None = None, delimiter: str | None = None, has_heading: bool | None = None
) -> Layout:
    """Find out how *path* reads; what is given is believed. Raises InvalidInput for what is no table."""
    with path.open("rb") as file:
        head = file.read(_SAMPLE_BYTES)
    if head.startswith(_BOOKS):
        raise _bad("SPREADSHEET")
    if head.startswith(_OTHERS):
        raise _bad("NOT_TABLE")
    encoding = encoding or _encoding(path, head)
    delimiter = delimiter or _delimiter(path, encoding)
    first = [cells for cells, _ in islice(_records(path, encoding, delimiter), SAMPLE_ROWS + 1)]
    if not first or not any(cell.strip() for row in first for cell in row):
        raise _bad("NO_ROWS")
    width = max(len(row) for row in first)
    if width > MOST_COLUMNS:
        raise _bad("COLUMNS_MANY", most=MOST_COLUMNS)
    heading = _is_heading(first[0]) if has_heading is None else has_heading
    if heading and len(first) == 1:
        raise _bad("NO_ROWS")
    columns = _padded(first[0] if heading else [], width)
    samples = tuple(_padded([cell[:200] for cell in row], width) for row in first[heading:][:SAMPLE_ROWS])
    return Layout(encoding, delimiter, heading, tuple(column[:80] for column in columns), samples)


@dataclass(frozen=True, slots=True)
class Record:
    """A row of the file. *fault*: the code of what makes it unreadable; blank ones have no cells."""

    number: int
    cells: list[str]
    fault: str | None = None


def rows(path: Path, layout: Layout, after: int, most: int) -> list[Record]:
    """Records past the first *after*: up to *most*, fewer where they are large."""
    start, found, size = after + layout.has_heading, list[Record](), 0
    for number, (cells, fault) in enumerate(islice(_records(path, layout.encoding, layout.delimiter), start, None), 1):
        record = _record(after + number, cells, fault)
        found.append(record)
        size += sum(map(len, record.cells))
        if len(found) == most or size > MOST_CHARACTERS:
            break
    return found


def count(path: Path, layout: Layout) -> int:
    """How many records there are, the heading not counted. Raises InvalidInput for too many."""
    length = sum(1 for _ in islice(_records(path, layout.encoding, layout.delimiter), MOST_ROWS + 2))
    if length - layout.has_heading > MOST_ROWS:
        raise _bad("ROWS_MANY", most=MOST_ROWS)
    return length - layout.has_heading


class _Lines:
    """The lines of a file, which can be given back; *taken* are those of the record being read."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._again: list[str] = []
        self.taken: list[str] = []

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        if len(self.taken) > MOST_LINES:
            raise StopIteration
        line = self._again.pop() if self._again else self._file.readline(LONGEST_LINE)
        if not line:
            raise StopIteration
        self.taken.append(line)
        return line

    def give_back(self, lines: Sequence[str]) -> None:
        self._again += reversed(lines)


def _records(path: Path, encoding: str, delimiter: str) -> Iterator[tuple[list[str], str | None]]:
    """Cells and what is wrong with them. A quote that is never closed costs its own line alone."""
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        lines = _Lines(file)
        try:
            first = next(lines, "")
        except UnicodeError as error:
            raise _bad("ENCODING") from error
        if not (first.startswith("sep=") and len(first) < 10):  # Excel's own line that names the delimiter
            lines.give_back([first] if first else [])
        while True:
            lines.taken = []
            try:
                cells = next(csv.reader(lines, delimiter=delimiter, strict=True), None)
            except csv.Error:
                line, *rest = lines.taken
                lines.give_back(rest)
                # a stray quote inside a cell does no harm; one that opens a cell and is never closed does
                is_whole = not rest and line.count('"') % 2 == 0
                yield next(csv.reader([line], delimiter=delimiter), []), None if is_whole else "BROKEN_QUOTES"
                continue
            if cells is None:
                return
            yield cells, None


def _record(number: int, cells: list[str], fault: str | None) -> Record:
    """Within bounds, and without the empty cells at its end that spreadsheets leave."""
    while cells and not cells[-1].strip():
        cells.pop()
    cut = [
        cell[:LONGEST_CELL].replace("\0", "") for cell in cells[: MOST_COLUMNS + 1]
    ]  # a NUL ends the database's text
    if fault is None and sum(map(len, cut)) > LONGEST_ROW:
        fault = "ROW_LONG"
    if fault is None and any("\ufffd" in cell for cell in cut):
        fault = "LETTERS"
    return Record(number, [cell[:100] for cell in cut] if fault == "ROW_LONG" else cut, fault)


def _encoding(path: Path, head: bytes) -> str:
    if head.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if even + odd > len(head) // 4:  # Latin letters have a NUL beside them in UTF-16
        return "utf-16-le" if odd > even else "utf-16-be"
    if even + odd:
        raise _bad("NOT_TABLE")
    whole, broken = 0, 0
    with path.open(encoding="utf-8", errors="replace") as file:
        while chunk := file.read(1 << 20):
            odd_ones = chunk.count("\ufffd")
            broken += odd_ones
            whole += 0 if chunk.isascii() else sum(character > "\x7f" for character in chunk) - odd_ones
    if whole >= broken:  # an odd byte in a UTF-8 file spoils its own row alone
        return "utf-8-sig"
    return _eight_bit(path)


def _eight_bit(path: Path) -> str:
    found: Counter[bytes] = Counter()
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            odd = chunk.translate(None, bytes(range(128)))
            found.update(odd[place : place + 1] for place in range(len(odd)))
    return max(_EIGHT_BIT, key=lambda name: _spanishness(found, name))


def _spanishness(found: Counter[bytes], name: str) -> int:
    return sum(many if byte.decode(name, errors="replace") in _SPANISH else -many for byte, many in found.items())


def _delimiter(path: Path, encoding: str) -> str:
    from clevercsv import Detector, Error  # which go through all of Unicode when they are loaded

    with path.open(encoding=encoding, errors="replace", newline="") as file:
        text = file.read(_SAMPLE_CHARACTERS)
    text = text[: text.rfind("\n") + 1] or text
    said = text.removeprefix("sep=")[:1] if text.startswith("sep=") else ""
    if said in DELIMITERS and said:
        return said
    try:
        found = Detector().detect(text, delimiters=list(DELIMITERS))
    except Error:  # it has NULs in it, say
        found = None
    return found.delimiter if found is not None and found.delimiter in DELIMITERS and found.delimiter else ","


def _is_heading(row: Sequence[str]) -> bool:
    """A heading names things: no addresses, no numbers."""
    told = [cell.strip() for cell in row if cell.strip()]
    return bool(told) and not any("@" in cell or not any(c.isalpha() for c in cell) for cell in told)


def _padded(row: Sequence[str], width: int) -> tuple[str, ...]:
    return (*(cell.strip() for cell in row), *[""] * (width - len(row)))


def _bad(code: str, **facts: int) -> InvalidInput:
    return InvalidInput(problem("uploadId", code, **facts))
