"""Keyset pagination: a cursor names the last row seen, so that a page costs the same however deep it lies."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import Generic, TypeVar

import orjson

from fiel.core.errors import Checks, InvalidInput, problem

T = TypeVar("T")
LARGEST_PAGE = 100
NEWEST = 2**62


@dataclass(frozen=True, slots=True)
class Window:
    """*first* rows whose key is below *before* (rows are read from the newest)."""

    first: int
    before: int

    @staticmethod
    def of(first: int, after: str | None) -> Window:
        """Raises InvalidInput for a page of more than 100 rows or a cursor that is not ours."""
        checks = Checks()
        checks.within("first", first, 1, LARGEST_PAGE)
        checks.done()
        return Window(first, NEWEST if after is None else read_cursor(after))

    @property
    def beyond(self) -> int:
        """Where rows are read from the oldest: those whose key is above."""
        return 0 if self.before == NEWEST else self.before


@dataclass(frozen=True, slots=True)
class OrderedWindow:
    """*first* rows after the one whose order value and id are *after*; None: from the beginning."""

    first: int
    after: tuple[str | int, int] | None

    @staticmethod
    def of(first: int, after: str | None) -> OrderedWindow:
        """Raises InvalidInput as ``Window.of`` does."""
        checks = Checks()
        checks.within("first", first, 1, LARGEST_PAGE)
        checks.done()
        return OrderedWindow(first, None if after is None else _read_ordered_cursor(after))


def ordered_cursor(value: str | int, number: int) -> str:
    return base64.b64encode(b"o:" + orjson.dumps([value, number])).decode()


def _read_ordered_cursor(text: str) -> tuple[str | int, int]:
    try:
        mark, _, rest = base64.b64decode(text, validate=True).partition(b":")
        found = orjson.loads(rest) if mark == b"o" else None
    except (binascii.Error, ValueError):
        found = None
    match found:
        case [str() | int() as value, int() as number] if (
            abs(number) < 2**62 and len(str(value)) <= 300 and "\0" not in str(value)
        ):
            return value, number
    raise InvalidInput(problem("after", "CURSOR"))


def cursor(key: int) -> str:
    return base64.b64encode(f"k:{key}".encode()).decode()


def read_cursor(value: str) -> int:
    try:
        mark, _, key = base64.b64decode(value, validate=True).decode("ascii").partition(":")
        if mark == "k" and key.isdecimal() and len(key) < 19:
            return int(key)
    except (binascii.Error, UnicodeDecodeError, ValueError):
        pass
    raise InvalidInput(problem("after", "CURSOR"))


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Rows with their keys, in the order in which they were read, and whether more follow."""

    rows: list[T]
    keys: list[int]
    has_more: bool

    @staticmethod
    def cut(rows: list[T], keys: list[int], first: int) -> Page[T]:
        """A page of *first* from a read of *first* + 1 rows."""
        return Page(rows[:first], keys[:first], len(rows) > first)
