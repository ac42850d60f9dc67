"""Lists that are read a page at a time, walked to their end."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence

from fiel.core import db
from fiel.core.pagination import NEWEST, Page, Window
from fiel.core.tables import Cell

PAGE = 1000


async def walked(read: Callable[[Window], Awaitable[Page[db.Row]]], most: int) -> AsyncIterator[db.Row]:
    """Every row that *read* pages through, newest first, up to *most*."""
    before, left = NEWEST, most
    while left > 0:
        page = await read(Window(min(PAGE, left), before))
        for row in page.rows:
            yield row
        if not page.has_more:
            return
        left, before = left - len(page.rows), page.keys[-1]


async def listed(rows: Iterable[Sequence[Cell]]) -> AsyncIterator[Sequence[Cell]]:
    """A list that is read at once, since a shop has few of it."""
    for row in rows:
        yield row


def narrowed(condition: str, value: int | None) -> tuple[str, tuple[int, ...]]:
    """A *condition* on ``$4`` where there is a *value* for it, and what it takes."""
    return ("", ()) if value is None else (f" AND {condition}", (value,))


async def newest(statement: str, merchant_id: int, window: Window, values: tuple[int, ...] = ()) -> Page[db.Row]:
    """A page of a *statement* whose rows have an id: of the shop ``$1``, from before ``$2``, at most ``$3``."""
    rows = await db.fetch(statement, merchant_id, window.before, window.first + 1, *values)
    return Page.cut(rows, [row["id"] for row in rows], window.first)
