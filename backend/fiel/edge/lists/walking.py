"""Lists that are read a page at a time, walked to their end."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable

from fiel.core import db
from fiel.core.pagination import NEWEST, Page, Window

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
