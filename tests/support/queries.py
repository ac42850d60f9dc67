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
