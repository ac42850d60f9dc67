"""Work that waits together is written together: one commit for all that came while the one before was under way.

Whoever comes when nobody is at work goes at once, alone. Nobody is told that it is done before the commit of it.
"""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Hashable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary, WeakSet

import asyncpg
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.backends.sqlite.client import SqliteClient
from tortoise.exceptions import DBConnectionError

from fiel.core.db.outages import outage_of
from fiel.core.db.transaction import BusyError, open_transaction, root_client, see_to
from fiel.core.logs import logger

log = logger("db")
T = TypeVar("T")
R = TypeVar("R")

MOST_TOGETHER = 64
MOST_GROUPS = 2
"""Under way at the same time, where the engine has more than one writer: while one is on its way to the disk, the other
is worked out."""
LEAST_APART = 8
"""In each of several groups; fewer go together: a group's statements cost as much as so many in them."""
SECONDS_ALONE = 0.1
"""Who takes longer waits for what somebody holds, and others go on without them."""
OUTAGES = (
    BusyError, DBConnectionError, OSError, asyncpg.PostgresConnectionError, asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError, asyncpg.CannotConnectNowError,
)  # fmt: skip
"""What a driver says of a database that is away, beside what the reader is told of."""

_singly: WeakSet[BaseDBAsyncClient] = WeakSet()
"""Databases whose work is not grouped, as their settings say."""


def is_outage(error: Exception) -> bool:
    """The database is away: trying one by one would make everybody wait as many times longer."""
    return isinstance(error, OUTAGES) or outage_of(error) is not None


class Put(Enum):
    """Why somebody's work was not done with that of the others."""

    OFF = "OFF"
    """It has to see what one of the others does: it goes with those who come next."""
    APART = "APART"
    """It can't be done together, or the others would have to wait with it: it is done by itself."""


@dataclass(slots=True, eq=False)
class _Waiting(Generic[T, R]):
    asked: T
    holds: Hashable | None
    answer: asyncio.Future[R]


@dataclass(slots=True)
class _Queue(Generic[T, R]):
    waiting: deque[_Waiting[T, R]] = field(default_factory=deque)
    held: Counter[Hashable] = field(default_factory=Counter)
    """What those in groups under way hold."""
    serving: int = 0
    """Groups under way."""
    under_way: int = 0
    """How many are in them."""


@dataclass(slots=True, eq=False)
class _Turn(Generic[T, R]):
    """A group under way."""

    queue: _Queue[T, R]
    held: Counter[Hashable]
    many: int
    is_over: bool = False

    def begin(self) -> None:
        self.queue.under_way += self.many
        self.queue.held += self.held

    def end(self) -> bool:
        """Whether it was under way until now."""
        if self.is_over:
            return False
        self.is_over = True
        self.queue.under_way -= self.many
        self.queue.held -= self.held
        return True


def _most_groups(root: BaseDBAsyncClient) -> int:
    return 1 if isinstance(root, SqliteClient) else MOST_GROUPS


def group_work(*, on: bool) -> None:
    """Whether the work on this database is grouped from now on."""
    (_singly.discard if on else _singly.add)(root_client())


def goes_singly(root: BaseDBAsyncClient) -> bool:
    """Whether nothing on this database is grouped."""
    return root in _singly


class Room(Generic[T, R]):
    """Where one kind of work waits, for each database of the process.

    *work* does what several ask for in one transaction, and answers for each what came of it, an exception for whom it
    refuses, or where it was put. The first of several is never put off, one alone is never put anywhere, and one alone
    that is refused leaves nothing behind.

    *holds*: what each has to itself until the commit, but shares with those who go with it, if anything. Those who hold
    the same are not in two groups at the same time, where the one would only wait for the other. *patience*: for so
    many seconds one who is alone keeps the place of a group and what they hold.
    """

    def __init__(
        self, work: Callable[[Sequence[T]], Awaitable[Sequence[R | Exception | Put]]], most: int = MOST_TOGETHER,
        *, holds: Callable[[T], Hashable | None] | None = None, patience: float = SECONDS_ALONE,
    ) -> None:  # fmt: skip
        self._work = work
        self._most = most
        self._patience = patience
        self._holds: Callable[[T], Hashable | None] = holds or _holds_nothing
        self._queues: WeakKeyDictionary[BaseDBAsyncClient, _Queue[T, R]] = WeakKeyDictionary()

    async def take(self, asked: T) -> R:
        """What came of it, once it is committed; raises what refuses it. Who goes away before it was begun finds it not
        done; after that it is done all the same. Inside a transaction it is a part of that one.

        It is done in the context of whoever came first: nothing in *asked* may be left to a context variable.
        """
        root = root_client()
        if open_transaction() is not None or root in _singly:
            [answer] = await self._work([asked])
            return _settled(answer)
        holds = self._holds(asked)  # now: where it can't be said, that is this one's failure alone
        hash(holds)
        queue = self._queues.setdefault(root, _Queue())
        waiting: _Waiting[T, R] = _Waiting(asked, holds, asyncio.get_running_loop().create_future())
        queue.waiting.append(waiting)
        self._begin(queue, _most_groups(root))
        return await waiting.answer

    def _begin(self, queue: _Queue[T, R], groups: int) -> None:
        if queue.waiting and queue.serving < groups:
            queue.serving += 1
            see_to(self._serve(queue, groups))

    async def _serve(self, queue: _Queue[T, R], groups: int) -> None:
        """Group after group, until nobody waits but for what those in another group hold: whoever serves that one goes
        on with them."""
        group: list[_Waiting[T, R]] = []
        has_place, has_failed = True, False
        try:
            while has_place and queue.waiting:
                group = []  # those of before are not to blame for what fails now
                group = self._next_group(queue, groups)
                if not group:
                    break
                held = Counter(one.holds for one in group)
                del held[None]
                turn = _Turn(queue, held, len(group))
                turn.begin()
                alone = groups > 1 and len(group) == 1
                patience = _after(self._patience, self._go_on_without, turn, groups) if alone else None
                try:
                    answers = await self._answers([one.asked for one in group])
                finally:
                    has_place = turn.end()
                    if patience is not None:
                        patience.cancel()
                queue.waiting.extendleft(reversed(self._tell(group, answers)))
                await asyncio.sleep(0)  # who was told just now may ask for the next thing, and goes with the others
        except Exception as error:  # a bug of ours; whoever waits still goes with the next group
            log.exception("bug in working together", many=len(group))
            has_failed = True
            for one in group or _drained(queue.waiting):  # or it would be met again and again
                _hand_over(one.answer, error)
        except BaseException:  # the process ends
            for one in (*group, *_drained(queue.waiting)):
                one.answer.cancel()
            raise
        finally:
            queue.serving -= has_place
        if has_failed:
            self._begin(queue, groups)

    def _go_on_without(self, turn: _Turn[T, R], groups: int) -> None:
        """Somebody else takes the place of one who waits alone."""
        queue = turn.queue
        turn.end()
        if queue.waiting:
            see_to(self._serve(queue, groups))
        else:
            queue.serving -= 1

    def _next_group(self, queue: _Queue[T, R], groups: int) -> list[_Waiting[T, R]]:
        """Their share of those who can go now, in the order in which they came; more where they hold the same, since
        nobody else could go with the rest of them. They no longer wait."""
        share = self._share(queue, groups)
        sets: dict[Hashable, list[_Waiting[T, R]]] = {}
        for one in queue.waiting:
            if one.answer.done():
                continue
            if groups == 1 or one.holds is None:
                sets[one] = [one]
            elif one.holds not in queue.held:
                sets.setdefault(one.holds, []).append(one)
        taken: set[_Waiting[T, R]] = set()
        for together in sets.values():
            if len(taken) >= share:
                break
            taken.update(together[: self._most - len(taken)])
        group = [one for one in queue.waiting if one in taken]
        queue.waiting = deque(one for one in queue.waiting if one not in taken and not one.answer.done())
        return group

    def _share(self, queue: _Queue[T, R], groups: int) -> int:
        """How many go together: where another group can be under way at the same time, not all who wait, or both the
        disk and this process would have nothing to do in turn."""
        around = len(queue.waiting) + queue.under_way
        return min(self._most, max(LEAST_APART, -(-around // groups)))

    def _tell(self, group: Sequence[_Waiting[T, R]], answers: Sequence[R | Exception | Put]) -> list[_Waiting[T, R]]:
        """Those put off."""
        put_off = []
        for one, answer in list(zip(group, answers, strict=True)):  # whole, before anybody is told another's answer
            if answer is Put.OFF and one is not group[0]:
                put_off.append(one)
            elif answer is Put.APART:
                see_to(self._apart(one))
            else:
                _hand_over(one.answer, answer)
        return put_off

    async def _apart(self, one: _Waiting[T, R]) -> None:
        try:
            [answer] = await self._answers([one.asked])
        except Exception as error:  # a bug of ours
            log.exception("bug in working apart")
            answer = error
        except BaseException:  # the process ends
            one.answer.cancel()
            raise
        _hand_over(one.answer, answer)

    async def _answers(self, asked: Sequence[T]) -> Sequence[R | Exception | Put]:
        """When what was asked together fails as a whole, each by itself, so that one bad one fails nobody else."""
        try:
            return await self._work(asked)
        except Exception as error:
            if len(asked) == 1 or is_outage(error):
                return [error] * len(asked)
            log.warning("work done together failed; each by itself", many=len(asked), exc_info=error)
        return [answer for one in asked for answer in await self._answers([one])]


def _drained(waiting: deque[_Waiting[T, R]]) -> list[_Waiting[T, R]]:
    """Those who waited; nobody does any more."""
    everybody = list(waiting)
    waiting.clear()
    return everybody


def _after(seconds: float, call: Callable[..., None], *what: object) -> asyncio.TimerHandle:
    return asyncio.get_running_loop().call_later(seconds, call, *what)


def _holds_nothing(_asked: object) -> None:
    return None


def _hand_over(future: asyncio.Future[R], answer: R | Exception | Put) -> None:
    if future.done():  # who asked has gone
        return
    if isinstance(answer, Exception):
        future.set_exception(answer)
    elif isinstance(answer, Put):
        future.set_exception(RuntimeError("one alone was put elsewhere"))
    else:
        future.set_result(answer)


def _settled(answer: R | Exception | Put) -> R:
    if isinstance(answer, Exception):
        raise answer
    if isinstance(answer, Put):
        raise RuntimeError("one alone was put elsewhere")
    return answer
