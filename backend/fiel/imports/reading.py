"""From a file's bytes to rows of cells: which alphabet it is in, what parts its cells, whether it has a heading.

Tables from Spanish offices come as UTF-8, as UTF-16 (Excel's "Unicode text"), and in the 8-bit alphabets of Windows,
old Macs and DOS. Of the 8-bit ones that is taken in which most letters are Spanish: general detectors mistake them for
each other in short files.
"""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import clevercsv

from fiel.core.errors import InvalidInput, problem

MOST_ROWS = 100_000
MOST_COLUMNS = 60
SAMPLE_ROWS = 5
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
    first = list(islice(_records(path, encoding, delimiter), SAMPLE_ROWS + 1))
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


def rows(path: Path, layout: Layout, after: int, most: int) -> list[tuple[int, list[str]]]:
    """Up to *most* records past the first *after*, each with its number; blank ones have no cells. Raises
    InvalidInput where the file can't be read on."""
    start = after + layout.has_heading
    found = islice(_records(path, layout.encoding, layout.delimiter), start, start + most)
    return [(number, _stripped(row)) for number, row in enumerate(found, after + 1)]


def count(path: Path, layout: Layout) -> int:
    """How many records there are, the heading not counted. Raises InvalidInput for too many."""
    length = sum(1 for _ in islice(_records(path, layout.encoding, layout.delimiter), MOST_ROWS + 2))
    if length - layout.has_heading > MOST_ROWS:
        raise _bad("ROWS_MANY", most=MOST_ROWS)
    return length - layout.has_heading


def _records(path: Path, encoding: str, delimiter: str) -> Iterator[list[str]]:
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        place = file.tell()
        if not file.readline(16).startswith("sep="):  # Excel's own line that names the delimiter
            file.seek(place)
        try:
            # a NUL would end the text in the database
            yield from ([c.replace("\0", "") for c in row] for row in csv.reader(file, delimiter=delimiter))
        except (csv.Error, UnicodeError) as error:
            raise _bad("BROKEN_QUOTES") from error


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
    try:
        with path.open(encoding="utf-8") as file:
            while file.read(1 << 20):
                pass
    except UnicodeDecodeError:
        return max(_EIGHT_BIT, key=lambda name: _spanishness(head.decode(name, errors="replace")))
    return "utf-8-sig"


def _spanishness(text: str) -> int:
    return sum(1 if character in _SPANISH else -1 for character in text if character > "\x7f")


def _delimiter(path: Path, encoding: str) -> str:
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        text = file.read(_SAMPLE_CHARACTERS)
    text = text[: text.rfind("\n") + 1] or text
    said = text.removeprefix("sep=")[:1] if text.startswith("sep=") else ""
    if said in DELIMITERS and said:
        return said
    found = clevercsv.Detector().detect(text, delimiters=list(DELIMITERS))
    return found.delimiter if found is not None and found.delimiter in DELIMITERS and found.delimiter else ","


def _is_heading(row: Sequence[str]) -> bool:
    """A heading names things: no addresses, no numbers."""
    told = [cell.strip() for cell in row if cell.strip()]
    return bool(told) and not any("@" in cell or not any(c.isalpha() for c in cell) for cell in told)


def _stripped(row: list[str]) -> list[str]:
    """Without the empty cells at its end that spreadsheets leave."""
    while row and not row[-1].strip():
        row.pop()
    return row


def _padded(row: Sequence[str], width: int) -> tuple[str, ...]:
    return (*(cell.strip() for cell in row), *[""] * (width - len(row)))


def _bad(code: str, **facts: int) -> InvalidInput:
    return InvalidInput(problem("uploadId", code, **facts))
