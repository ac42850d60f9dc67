"""Questions that belong together are sent as one statement: one way there and back for all of them."""

from __future__ import annotations

import re
from collections.abc import Coroutine, Generator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import coroutine
from typing import Any, TypeVar, overload

import orjson
from tortoise.connection import get_connection

from fiel.core.db import statements
from fiel.core.db.opening import reader
from fiel.core.db.statements import Asked, Question, Row
from fiel.core.db.transaction import WRITE, is_sqlite, open_transaction

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")
E = TypeVar("E")
F = TypeVar("F")
Work = Coroutine[Any, Any, A]


@overload
async def together(a: Work[A], b: Work[B], /) -> tuple[A, B]: ...
@overload
async def together(a: Work[A], b: Work[B], c: Work[C], /) -> tuple[A, B, C]: ...
@overload
async def together(a: Work[A], b: Work[B], c: Work[C], d: Work[D], /) -> tuple[A, B, C, D]: ...
@overload
async def together(a: Work[A], b: Work[B], c: Work[C], d: Work[D], e: Work[E], /) -> tuple[A, B, C, D, E]: ...
@overload
async def together(
    a: Work[A], b: Work[B], c: Work[C], d: Work[D], e: Work[E], f: Work[F], /
) -> tuple[A, B, C, D, E, F]: ...
async def together(*works: Work[Any]) -> tuple[Any, ...]:
    """What each of *works* answers. What they ``fetch`` first is sent as one statement, then what they fetch next, and
    so on; in between they go on one after the other, in their order.

    All that is fetched in one go is seen as of one moment: a lock that one of them takes says nothing of what the
    others see. Rows come as SQLite gives them: moments are known by the names of their columns, and what is JSON may be
    read already. The engine without a network is asked one by one.
    """
    try:
        if is_sqlite():
            return tuple([await work for work in works])
        return tuple(await _go_on(works))
    finally:
        for work in works:  # where one has failed, the others are not waited for
            work.close()


@coroutine
def _go_on(works: Sequence[Work[Any]]) -> Generator[Any, Any, list[Any]]:
    """Steps them by hand, in this task: one of its own could not write in the transaction in flight."""
    answers: list[Any] = [None] * len(works)
    told: dict[int, Any] = dict.fromkeys(range(len(works)))
    while told:
        asking: dict[int, Asked] = {}
        for place, rows in told.items():
            step = yield from _until_it_asks(works[place], rows)
            if isinstance(step, Asked):
                asking[place] = step
            else:
                answers[place] = step.answer
        questions = [question for asked in asking.values() for question in asked.questions]
        if statements.stepping.on:  # a part of what is asked together further up
            found = iter((yield Asked(questions)))
        else:
            found = iter((yield from _ask(questions).__await__()))
        told = {place: [next(found) for _ in asked.questions] for place, asked in asking.items()}
    return answers


@dataclass(frozen=True, slots=True)
class _Ended:
    answer: Any


def _until_it_asks(work: Work[Any], told: Any) -> Generator[Any, Any, Asked | _Ended]:
    failure: BaseException | None = None
    while True:
        before, statements.stepping.on = statements.stepping.on, True
        try:
            met = work.send(told) if failure is None else work.throw(failure)
        except StopIteration as end:
            return _Ended(end.value)
        finally:
            statements.stepping.on = before
        if isinstance(met, Asked):
            return met
        told, failure = None, None
        try:
            told = yield met  # it waits for something else: a write, say
        except BaseException as error:
            failure = error


async def _ask(questions: Sequence[Question]) -> list[list[Row]]:
    if not questions:
        return []
    client = get_connection(WRITE if open_transaction() else reader())
    if len(questions) == 1:
        return [await statements.run(client, *questions[0])]
    sql = _combined(tuple((sql, len(values)) for sql, values in questions))
    [answer] = await statements.run(client, sql, [value for _, values in questions for value in values])
    return [_rows(text) for text in answer.values()]


@lru_cache(256)
def _combined(questions: tuple[tuple[str, int], ...]) -> str:
    parts, first = [], 0
    for number, (sql, many) in enumerate(questions):
        moved = _moved(sql, first)
        parts.append(f"(SELECT coalesce(json_agg(asked_rows), '[]') FROM ({moved}) AS asked_rows) AS r{number}")
        first += many
    return f"SELECT {', '.join(parts)}"


def _moved(sql: str, by: int) -> str:
    """With its parameters counted from *by* on."""
    return _PLACE.sub(lambda found: f"${int(found[1]) + by}", sql)


_PLACE = re.compile(r"\$(\d+)")


def _rows(text: str) -> list[Row]:
    rows: list[Row] = orjson.loads(text)
    if rows:
        for name in [name for name in rows[0] if statements.is_moment(name)]:
            for row in rows:
                row[name] = statements.read_moment(row[name])
    return rows
