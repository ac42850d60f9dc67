"""Questions that are sent as one statement answer what they would have one by one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from tortoise.exceptions import OperationalError

from fiel.core import db
from support.house import House
from support.queries import counted_queries

SOON = datetime(2026, 3, 2, 10, 30, 15, 123456, UTC)


async def numbers(first: int, *more: int) -> list[int]:
    found = [row["n"] for row in await db.fetch("SELECT CAST($1 AS BIGINT) AS n", first)]
    return [*found, *(await numbers(*more) if more else [])]


async def moments() -> list[datetime]:
    rows = await db.fetch(
        f"SELECT given.due_at FROM {db.given_rows(1, {'n': 'int', 'due_at': 'timestamptz'})} ORDER BY given.n",
        db.to_json([{"n": 2, "due_at": SOON}, {"n": 1, "due_at": None}]),
    )
    return [row["due_at"] for row in rows]


async def nested() -> tuple[list[int], list[int]]:
    return await db.together(numbers(4), numbers(5, 6))


async def breaks() -> None:
    await db.fetch("SELECT 1 AS one FROM nowhere")


async def refuses() -> int:
    await db.fetch("SELECT 1 AS one")
    raise KeyError("refused")


async def writes(bucket: str) -> list[str]:
    """Between two questions."""
    await db.fetch("SELECT 1 AS one")
    await db.execute("INSERT INTO failure (bucket, at) VALUES ($1, $2)", bucket, SOON)
    return [row["bucket"] for row in await db.fetch("SELECT bucket FROM failure ORDER BY bucket")]


async def test_each_has_its_own_rows_in_as_few_ways_as_the_longest_needs(house: House) -> None:
    with counted_queries() as count:
        found = await db.together(numbers(1), numbers(2, 3), moments(), nested(), numbers(2**60))
    assert found == ([1], [2, 3], [None, SOON], ([4], [5, 6]), [2**60])
    assert count.queries == (8 if db.is_sqlite() else 2)


async def test_what_one_raises_comes_out_and_the_others_are_left(house: House) -> None:
    with pytest.raises(KeyError, match="refused"):
        await db.together(numbers(1, 2), refuses(), numbers(3, 4))
    with pytest.raises(OperationalError):
        await db.together(numbers(1), breaks(), numbers(2))
    assert await numbers(9) == [9]


async def test_who_writes_between_two_questions_writes_before_the_next_are_asked(house: House) -> None:
    assert await db.together(writes("a"), writes("b"), numbers(1)) == (
        (["a"], ["a", "b"], [1]) if db.is_sqlite() else (["a", "b"], ["a", "b"], [1])
    )
    assert await db.transaction(lambda: db.together(writes("c"), numbers(1, 2))) == (["a", "b", "c"], [1, 2])
