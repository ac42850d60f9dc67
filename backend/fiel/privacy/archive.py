"""All that is held about somebody as one ZIP, written as it is read: a JSON for programs, a CSV a section for people,
and their pictures."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import IO, TYPE_CHECKING

import orjson

from fiel.core import db
from fiel.core.errors import camel
from fiel.core.language import Language, decimal_of
from fiel.core.tables import Cell, plain
from fiel.privacy.exporting import pictures_of, rows_of, sections_for
from fiel.privacy.sections import Column, Kind, Section
from fiel.privacy.whose import Whose
from fiel.privacy.words import CURRENCY, READ_ME, SHOP, YES_NO

if TYPE_CHECKING:
    from typing_extensions import Buffer

FORMAT, VERSION = "fiel-personal-data", 1
"""Of the JSON; the version rises when a key changes its meaning or goes."""
CHUNK_BYTES = 64 * 1024


@dataclass(slots=True)
class _Sink(io.RawIOBase):
    """Where the ZIP is written: what has come is taken away at once."""

    chunks: list[bytes] = field(default_factory=list)
    size: int = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Buffer) -> int:
        chunk = bytes(data)
        self.chunks.append(chunk)
        self.size += len(chunk)
        return len(chunk)

    def taken(self) -> bytes:
        found = b"".join(self.chunks)
        self.chunks.clear()
        self.size = 0
        return found


async def archive(whose: Whose, language: Language, *, now: datetime) -> AsyncIterator[bytes]:
    """Moments in UTC (ISO 8601), points whole, money in minor units with its ISO 4217 currency; in the CSVs as people
    write it. Nothing secret is in it: no hash, key or token."""
    sink = _Sink()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as book:
        with _file(book, "data.json", now) as out:
            async for _ in _json(out, whose, language, now):
                if sink.size >= CHUNK_BYTES:
                    yield sink.taken()
        for section in sections_for(whose):
            with _file(book, f"{section.key}.csv", now) as out:
                async for _ in _csv(out, section, whose, language):
                    if sink.size >= CHUNK_BYTES:
                        yield sink.taken()
        async for name, content in pictures_of(whose):
            with _file(book, f"pictures/{name}", now) as out:
                out.write(content)
            yield sink.taken()
        name, text = READ_ME[language]
        with _file(book, name, now) as out:
            out.write(text.encode())
    yield sink.taken()


async def _json(out: IO[bytes], whose: Whose, language: Language, now: datetime) -> AsyncIterator[None]:
    """A pause after each row, at which what was written is sent."""
    head = {"format": FORMAT, "version": VERSION, "exportedAt": _utc(now), "language": language}
    out.write(orjson.dumps(head)[:-1] + b',"sections":{')
    for place, section in enumerate(sections_for(whose)):
        out.write((b"," if place else b"") + orjson.dumps(camel(section.key)) + b":[")
        is_first = True
        async for row in rows_of(section, whose):
            out.write((b"" if is_first else b",") + orjson.dumps(_told(section, row)))
            is_first = False
            yield
        out.write(b"]")
    out.write(b"}}")


async def _csv(out: IO[bytes], section: Section, whose: Whose, language: Language) -> AsyncIterator[None]:
    """UTF-8 with its mark, commas, CRLF (RFC 4180); what a spreadsheet would run is told from it."""
    english = language == "en"
    heading = [one.en if english else one.es for one in section.columns]
    shop = [SHOP[language]] if section.of_shops else []
    currency = [CURRENCY[language]] if _has_money(section) else []
    out.write(b"\xef\xbb\xbf" + _line([*shop, *heading, *currency]))
    async for row in rows_of(section, whose):
        cells = [_cell(one, row, language) for one in section.columns]
        out.write(_line([*([row["shop"]] if shop else []), *cells, *([row["currency"]] if currency else [])]))
        yield


def _has_money(section: Section) -> bool:
    return any(one.kind is Kind.MONEY for one in section.columns)


def _told(section: Section, row: db.Row) -> dict[str, object]:
    shop = {"shop": row["shop"]} if section.of_shops else {}
    return {**shop, **{camel(one.key): _value(one, row) for one in section.columns}}


def _value(column: Column, row: db.Row) -> object:
    value = row[column.key]
    match column.kind:
        case _ if value is None:
            return None
        case Kind.MONEY:
            return {"amountMinor": value, "currency": row["currency"]}
        case Kind.WHEN:
            return _utc(value)
        case Kind.JSON:
            return db.from_json(value)
        case Kind.FLAG:
            return bool(value)
        case Kind.DAY:
            return str(value)
        case _:
            return value


def _cell(column: Column, row: db.Row, language: Language) -> Cell:
    value = row[column.key]
    match column.kind:
        case _ if value is None:
            return None
        case Kind.MONEY:
            return decimal_of(value, row["currency"])
        case Kind.WHEN:
            return _utc(value)
        case Kind.JSON:
            return orjson.dumps(db.from_json(value)).decode()
        case Kind.FLAG:
            return YES_NO[language][not value]
        case Kind.DAY:
            return value if isinstance(value, date) else str(value)
        case _:
            cell: Cell = value
            return cell


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _line(cells: list[Cell]) -> bytes:
    buffer = io.StringIO()
    csv.writer(buffer).writerow([plain(cell) for cell in cells])
    return buffer.getvalue().encode()


@contextmanager
def _file(book: zipfile.ZipFile, name: str, now: datetime) -> Iterator[IO[bytes]]:
    made = zipfile.ZipInfo(name, now.astimezone(UTC).timetuple()[:6])
    made.compress_type, made.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
    with book.open(made, "w") as out:
        yield out
