"""How many statements a request costs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import pytest

from fiel.core.db import statements


@dataclass
class Count:
    queries: int = 0


_recording: ContextVar[bool] = ContextVar("recording", default=False)
_counting: ContextVar[Count | None] = ContextVar("counting", default=None)


@contextmanager
def counted_queries() -> Iterator[Count]:
    """Those of what is awaited in the block; what else the server does meanwhile is in another context."""
    run = statements.run

    async def counted(*given: Any) -> Any:
        count = _counting.get()
        if count is not None:
            count.queries += 1
        return await run(*given)

    count = Count()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(statements, "run", counted)
        token = _counting.set(count)
        try:
            yield count
        finally:
            _counting.reset(token)


@contextmanager
def recorded_queries() -> Iterator[list[tuple[str, list[Any]]]]:
    """The statements of what is awaited in the block, with their parameters."""
    run, seen = statements.run, list[tuple[str, list[Any]]]()

    async def recorded(client: Any, sql: str, values: Any) -> Any:
        if _recording.get():
            seen.append((sql, list(values)))
        return await run(client, sql, values)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(statements, "run", recorded)
        token = _recording.set(True)
        try:
            yield seen
        finally:
            _recording.reset(token)
