"""A file that somebody at a shop asked for: who, of what, in which form."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date

from starlette.datastructures import QueryParams
from starlette.responses import Response, StreamingResponse

from fiel.context import Context
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import Checks, InvalidInput, problem
from fiel.core.ids import read_global_id
from fiel.core.language import Language
from fiel.core.tables import Cell, Part, as_csv, as_xlsx, parts_as_csv, parts_as_xlsx
from fiel.members import listing
from fiel.members.graphql.filters import SPANS, DaySpan
from fiel.members.spans import Did
from fiel.merchants.actions import ProgramTerms
from fiel.segments import loaders as segments

MOST_ROWS = {"csv": 1_000_000, "xlsx": 200_000}
TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "zip": "application/zip",
    "pkpass": "application/vnd.apple.pkpass",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """Who wants what; *format* is one that the file comes in, *language* the reader's or the one asked for."""

    actor: StaffActor
    context: Context
    query: QueryParams
    format: str
    terms: ProgramTerms
    language: Language


@dataclass(frozen=True, slots=True)
class File:
    formats: tuple[str, ...]
    make: Callable[[Asked], Awaitable[Response]]
    is_data: bool = True
    """Of the merchant: that somebody took it home is noted."""
    is_list: bool = False
    """Of many people or codes, though it is no table."""
    is_personal: bool = False
    """All about one person."""
    least_role: Role = Role.MANAGER

    @property
    def is_guarded(self) -> bool:
        """Rows about people, or codes that are worth something: for whoever has lately proven who they are."""
        return self.is_data and ("csv" in self.formats or self.is_list or self.is_personal)


def table(asked: Asked, heading: Sequence[str], rows: AsyncIterator[Sequence[Cell]]) -> Response:
    make = as_csv if asked.format == "csv" else as_xlsx
    return StreamingResponse(make(heading, rows, asked.terms.time_zone), media_type=TYPES[asked.format])


def tables(asked: Asked, parts: Sequence[Part]) -> Response:
    """Several in one file."""
    make = parts_as_csv if asked.format == "csv" else parts_as_xlsx
    return StreamingResponse(make(parts, asked.terms.time_zone), media_type=TYPES[asked.format])


def flag(query: QueryParams, name: str) -> bool | None:
    return {"true": True, "false": False}.get(query.get(name, ""))


def number(query: QueryParams, name: str) -> int | None:
    text = query.get(name)
    if not text:
        return None
    if not text.isdecimal() or len(text) > 12:
        raise InvalidInput(problem(name, "UNREADABLE"))
    return int(text)


def day(query: QueryParams, name: str) -> date | None:
    text = query.get(name)
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise InvalidInput(problem(name, "UNREADABLE")) from error


async def narrowing(asked: Asked) -> listing.Narrowing:
    """Customers of a segment, or those that a list's filter lets through."""
    query = asked.query
    segment = query.get("segment")
    if segment:
        return await segments.narrowed(asked.actor.merchant_id, read_global_id(segment, "Segment"))
    return listing.Filter(
        query.get("query", ""), flag(query, "blocked"), flag(query, "hasApp"), number(query, "leastBalance"),
        query.get("city"), number(query, "quietDays"), _did(query, asked.terms.time_zone),
    )  # fmt: skip


def _did(query: QueryParams, time_zone: str) -> Did:
    """``joinedFrom``, ``joinedTo`` and so on, both or neither."""
    spans, checks = {}, Checks()
    for name in SPANS:
        first, last = day(query, f"{name}From"), day(query, f"{name}To")
        if first and last:
            spans[name] = DaySpan(first=first, last=last).read(name, time_zone, checks)
    promotion = query.get("promotion")
    if not promotion and ("reached" in spans or "used" in spans):
        checks.fail("promotion", "REQUIRED")
    checks.done()
    return Did(
        **spans, times=max(1, number(query, "boughtTimes") or 1), most=number(query, "boughtTimesMost"),
        endless=flag(query, "endless") is True, pending=flag(query, "pending") is True,
        of=read_global_id(promotion, "Promotion") if promotion else 0,
    )  # fmt: skip
