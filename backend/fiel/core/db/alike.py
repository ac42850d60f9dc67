"""A question that several ask at the same time, with other values each, goes as one statement: one way there and back
for all who wait.

Whoever comes when nobody asks it goes at once. Everybody is told what ``fetch`` would tell: at the least all that was
committed before they asked.
"""

from __future__ import annotations

import asyncio
import re
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from weakref import WeakKeyDictionary

from tortoise.backends.asyncpg.client import AsyncpgDBClient
from tortoise.connection import get_connection

from fiel.core.db import statements
from fiel.core.db.groups import goes_singly, is_outage
from fiel.core.db.outages import was_given_up
from fiel.core.db.statements import Row, fetch, given_rows, to_json
from fiel.core.db.transaction import WRITE, see_to
from fiel.core.logs import logger

log = logger("db")
MOST_TOGETHER = 16
MOST_STATEMENTS = 2
"""Of one question under way at the same time: while the database works out one, we work on what the other has told."""
SECONDS_OF_PATIENCE = 0.1
"""A statement that takes longer keeps nobody waiting who comes after it."""


@dataclass(slots=True, eq=False)
class _Waiting:
    values: Sequence[object]
    answer: asyncio.Future[list[Row]]


@dataclass(slots=True, eq=False)
class _Queue:
    """Of one question on one database, as long as somebody asks it. *kinds*: PostgreSQL's types of its values."""

    client: AsyncpgDBClient
    sql: str
    kinds: tuple[str, ...]
    waiting: deque[_Waiting] = field(default_factory=deque)
    under_way: int = 0

    def enter(self) -> _Place:
        self.under_way += 1
        return _Place(self)

    def left(self) -> None:
        self.under_way -= 1
        if self.waiting:
            _begin(self)
        elif not self.under_way:
            _queues[self.client].pop(self.sql, None)


@dataclass(slots=True, eq=False)
class _Place:
    """One of those that statements under way have."""

    queue: _Queue
    is_held: bool = True

    def leave(self) -> None:
        if self.is_held:
            self.is_held = False
            self.queue.left()


_queues: WeakKeyDictionary[AsyncpgDBClient, dict[str, _Queue]] = WeakKeyDictionary()


async def fetch_alike(sql: str, kinds: tuple[str, ...], values: Sequence[object]) -> list[Row]:
    """``fetch`` for a SELECT that everybody asks. *kinds*: PostgreSQL's types of *values*."""
    client = get_connection(WRITE)  # within a transaction that one's
    if type(client) is not AsyncpgDBClient or statements.stepping.on or goes_singly(client):
        return await fetch(sql, *values)
    if any(isinstance(value, str) and "\0" in value for value in values):  # no JSON of PostgreSQL's holds it
        return await fetch(sql, *values)
    queues = _queues.setdefault(client, {})
    queue = queues.get(sql)
    if queue is None:
        queue = queues[sql] = _Queue(client, sql, kinds)
        return await _ask_alone(queue, values)
    one = _Waiting(values, asyncio.get_running_loop().create_future())
    queue.waiting.append(one)
    _begin(queue)
    return await one.answer


async def _ask_alone(queue: _Queue, values: Sequence[object]) -> list[Row]:
    """Who comes when nobody asks, without a task of its own."""
    place = queue.enter()
    patience = asyncio.get_running_loop().call_later(SECONDS_OF_PATIENCE, place.leave)
    try:
        return await statements.run(queue.client, queue.sql, values)
    finally:
        patience.cancel()
        place.leave()


def _begin(queue: _Queue) -> None:
    if queue.under_way < MOST_STATEMENTS:
        see_to(_serve(queue, queue.enter()))


async def _serve(queue: _Queue, place: _Place) -> None:
    """Those who wait, until nobody does or the place is another's."""
    group: list[_Waiting] = []
    try:
        while place.is_held and (group := _next_group(queue)):
            patience = asyncio.get_running_loop().call_later(SECONDS_OF_PATIENCE, place.leave)
            try:
                await _ask(queue, group)
            finally:
                patience.cancel()
    except Exception as error:  # a bug of ours; whoever waits still is the next one's
        log.exception("bug in asking together")
        _refuse(group, error)
    except BaseException:  # the process ends
        for one in (*group, *queue.waiting):
            one.answer.cancel()
        queue.waiting.clear()
        raise
    finally:
        place.leave()


def _next_group(queue: _Queue) -> list[_Waiting]:
    group: list[_Waiting] = []
    while queue.waiting and len(group) < MOST_TOGETHER:
        one = queue.waiting.popleft()
        if not one.answer.done():  # else they have gone
            group.append(one)
    return group


async def _ask(queue: _Queue, group: Sequence[_Waiting]) -> None:
    """Where what is asked together fails, each asks by themselves, so that one bad value fails nobody else."""
    try:
        answers = await _answers(queue, [one.values for one in group])
    except Exception as error:
        if len(group) == 1 or _is_everybodys(error):
            _refuse(group, error)
        else:
            log.warning("what was asked together failed; each by itself", many=len(group), why=type(error).__name__)
            await _ask_each(queue, group)
        return
    for one, rows in zip(group, answers, strict=True):
        _tell(one, rows)


async def _ask_each(queue: _Queue, group: Sequence[_Waiting]) -> None:
    """Until the database is away, or gives up on a second one too: then it is slow for everybody."""
    given_up = 0
    for one in group:
        if one.answer.done():
            continue
        try:
            [rows] = await _answers(queue, [one.values])
        except Exception as error:
            given_up += was_given_up(error)
            _refuse(group if given_up > 1 or _is_everybodys(error) else [one], error)
        else:
            _tell(one, rows)


def _is_everybodys(error: Exception) -> bool:
    """Whether it would be the same for each by itself."""
    return is_outage(error) and not was_given_up(error)


def _refuse(group: Sequence[_Waiting], error: Exception) -> None:
    for one in group:
        if not one.answer.done():
            one.answer.set_exception(error)


def _tell(one: _Waiting, rows: list[Row]) -> None:
    if not one.answer.done():
        one.answer.set_result(rows)


async def _answers(queue: _Queue, asked: Sequence[Sequence[object]]) -> list[list[Row]]:
    if len(asked) == 1:
        return [await statements.run(queue.client, queue.sql, asked[0])]
    given = [{"n": n, **{f"p{place}": value for place, value in enumerate(one, 1)}} for n, one in enumerate(asked)]
    answers: list[list[Row]] = [[] for _ in asked]
    for row in await statements.run(queue.client, _of_many(queue.sql, queue.kinds), [to_json(given)]):
        answers[row.pop("asked_n")].append(row)
    return answers


@lru_cache(256)
def _of_many(sql: str, kinds: tuple[str, ...]) -> str:
    """OFFSET 0 leaves *sql* a question by itself, planned as it is alone and asked once for each row of values. LIMIT
    tells the planner how few these are at most: it takes any JSON for a hundred."""
    given = given_rows(1, {"n": "int", **{f"p{place}": kind for place, kind in enumerate(kinds, 1)}})
    one = _PLACE.sub(lambda found: f"asked.p{found[1]}", sql)
    return (
        f"SELECT asked.n AS asked_n, found.* FROM (SELECT * FROM {given} LIMIT {MOST_TOGETHER}) AS asked"
        f" CROSS JOIN LATERAL ({one} OFFSET 0) AS found"
    )


_PLACE = re.compile(r"\$(\d+)")
