"""Where work waits: who goes with whom, and what becomes of whom something goes wrong for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence

import pytest

from fiel.core import db
from fiel.core.db.groups import Put, Room, group_work
from support.house import House

SECONDS = 30
GONE = 50
"""With it the database goes away."""
LOST = 60
"""With it an answer is missing."""


class Desk:
    """Doubles numbers, in groups; the first group goes on when it is told to."""

    def __init__(
        self, *, most: int = 64, holds: Callable[[int], int | None] | None = None, patience: float = SECONDS,
        stuck: Collection[int] | None = None,
    ) -> None:  # fmt: skip
        self.stuck = stuck
        """Without whom a group goes on at once; None: each waits to be told."""
        self.groups: list[list[int]] = []
        self.goes_on = asyncio.Event()
        self.begun = asyncio.Event()
        self.room: Room[int, int] = Room(self.work, most, holds=holds, patience=patience)
        group_work(on=True)

    async def work(self, asked: Sequence[int]) -> list[int | Exception | Put]:
        async def body() -> None:
            await db.fetch("SELECT 1 AS one")
            if GONE in asked and db.is_sqlite():
                raise db.BusyError
            if GONE in asked:
                await db.fetch("SELECT pg_terminate_backend(pg_backend_pid())")

        self.groups.append(list(asked))
        self.begun.set()
        if self.stuck is None or not set(self.stuck).isdisjoint(asked):
            await self.goes_on.wait()
        await db.transaction(body)
        if len(asked) > 1 and 13 in asked:
            raise ZeroDivisionError
        met: set[int] = set()
        answers: list[int | Exception | Put] = []
        for one in asked:
            if one in met:
                answers.append(Put.OFF)
            elif one == 99 and len(asked) > 1:
                answers.append(Put.APART)
            elif one in (7, 13):
                answers.append(KeyError(one))
            else:
                answers.append(one * 2)
            met.add(one)
        return answers[1:] if LOST in asked else answers

    async def busy(self) -> list[asyncio.Task[int]]:
        """With as many groups under way as there may be."""
        first = []
        for number in range(1 if db.is_sqlite() else 2):
            self.begun.clear()
            first.append(asyncio.create_task(self.room.take(number + 1)))
            await self.begun.wait()
        return first


async def test_who_comes_first_goes_at_once_and_the_others_go_together(house: House) -> None:
    desk = Desk(most=3)
    async with asyncio.timeout(SECONDS):
        first = await desk.busy()
        others = [asyncio.create_task(desk.room.take(number)) for number in range(10, 15) if number != 13]
        await asyncio.sleep(0)
        assert desk.groups == [[1], [2]][: len(first)]
        desk.goes_on.set()
        assert await asyncio.gather(*first, *others) == [*[2, 4][: len(first)], 20, 22, 24, 28]
    assert desk.groups[len(first) :] == [[10, 11, 12], [14]]


async def test_each_has_its_own_refusal_and_who_breaks_fails_nobody_else(house: House) -> None:
    desk = Desk()
    async with asyncio.timeout(SECONDS):
        first = await desk.busy()
        others = [asyncio.create_task(desk.room.take(number)) for number in (10, 7, 13, 11)]
        await asyncio.sleep(0)
        desk.goes_on.set()
        ten, seven, thirteen, eleven = await asyncio.gather(*others, return_exceptions=True)
    assert (ten, eleven) == (20, 22)
    assert (repr(seven), repr(thirteen)) == ("KeyError(7)", "KeyError(13)")
    assert desk.groups[len(first) :] == [[10, 7, 13, 11], [10], [7], [13], [11]]


async def test_who_must_see_another_goes_next_and_who_can_be_with_nobody_alone(house: House) -> None:
    desk = Desk()
    async with asyncio.timeout(SECONDS):
        first = await desk.busy()
        others = [asyncio.create_task(desk.room.take(number)) for number in (10, 10, 99, 10, 11)]
        await asyncio.sleep(0)
        desk.goes_on.set()
        assert await asyncio.gather(*others) == [20, 20, 198, 20, 22]
    groups = desk.groups[len(first) :]
    assert groups[0] == [10, 10, 99, 10, 11]
    assert sorted(groups[1:]) == [[10], [10, 10], [99]]


async def test_who_leaves_before_their_turn_is_not_done_and_holds_nobody_up(house: House) -> None:
    desk = Desk()
    async with asyncio.timeout(SECONDS):
        first = await desk.busy()
        gone = asyncio.create_task(desk.room.take(10))
        stays = asyncio.create_task(desk.room.take(11))
        await asyncio.sleep(0)
        gone.cancel()
        first[0].cancel()
        desk.goes_on.set()
        assert await stays == 22
        with pytest.raises(asyncio.CancelledError):
            await gone
    assert desk.groups[len(first) :] == [[11]]


async def test_switched_off_each_goes_alone_and_inside_a_transaction_with_it(house: House) -> None:
    desk = Desk()
    desk.goes_on.set()
    group_work(on=False)
    async with asyncio.timeout(SECONDS):
        assert await asyncio.gather(*(desk.room.take(number) for number in (10, 11, 12))) == [20, 22, 24]
        group_work(on=True)
        assert await db.transaction(lambda: desk.room.take(14)) == 28
    assert sorted(desk.groups) == [[10], [11], [12], [14]]


async def test_what_is_under_way_is_waited_for_when_the_house_closes(house: House) -> None:
    desk = Desk()
    first = await desk.busy()
    waiting = asyncio.create_task(desk.room.take(10))
    await asyncio.sleep(0)
    desk.goes_on.set()
    async with asyncio.timeout(SECONDS):
        await db.drain()
        assert await asyncio.gather(*first, waiting) == [*[2, 4][: len(first)], 20]


async def test_where_the_database_goes_away_nobody_is_tried_by_themselves(house: House) -> None:
    desk = Desk()
    async with asyncio.timeout(SECONDS):
        first = await desk.busy()
        waiting = [asyncio.create_task(desk.room.take(number)) for number in (GONE, 51, 52)]
        await asyncio.sleep(0)
        desk.goes_on.set()
        answers = await asyncio.gather(*waiting, return_exceptions=True)
        await asyncio.gather(*first)
    assert all(isinstance(one, Exception) and db.outage_of(one) is not None for one in answers)
    assert desk.groups[len(first) :] == [[GONE, 51, 52]]


async def test_who_holds_the_same_goes_in_one_group_at_a_time_and_nobody_else_waits_for_that(house: House) -> None:
    if db.is_sqlite():  # where there is one group at a time anyway
        return
    desk = Desk(most=3, holds=lambda number: number % 10 or None)
    async with asyncio.timeout(SECONDS):
        first = await desk.busy()  # who holds 1, and where there may be two groups who holds 2
        others = [asyncio.create_task(desk.room.take(number)) for number in (11, 23, 21, 31, 33, 41, 53, 10)]
        await asyncio.sleep(0)
        desk.goes_on.set()
        assert await asyncio.gather(*first, *others) == [*[2, 4][: len(first)], 22, 46, 42, 62, 66, 82, 106, 20]
    groups = desk.groups[len(first) :]
    assert sorted(number for group in groups for number in group) == [10, 11, 21, 23, 31, 33, 41, 53]
    assert [11, 21, 31] in groups
    assert max(map(len, groups)) == 3


async def test_of_two_who_hold_the_same_the_second_waits_where_another_group_could_go(house: House) -> None:
    if db.is_sqlite():
        return
    desk = Desk(holds=lambda number: number % 10 or None)
    async with asyncio.timeout(SECONDS):
        first = asyncio.create_task(desk.room.take(1))
        await desk.begun.wait()
        same = asyncio.create_task(desk.room.take(11))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert desk.groups == [[1]]
        desk.begun.clear()
        other = asyncio.create_task(desk.room.take(2))
        await desk.begun.wait()
        assert desk.groups == [[1], [2]]
        desk.goes_on.set()
        assert list(await asyncio.gather(first, same, other)) == [2, 22, 4]
    assert desk.groups == [[1], [2], [11]]


async def test_those_who_wait_alone_keep_neither_a_place_nor_what_they_hold_from_the_others(house: House) -> None:
    if db.is_sqlite():  # where there is one writer, for whom all wait
        return
    desk = Desk(holds=lambda number: number % 10, patience=0.0, stuck=(1, 2, 3))
    alone = []
    try:
        async with asyncio.timeout(SECONDS):
            for number in (1, 2, 3):
                desk.begun.clear()
                alone.append(asyncio.create_task(desk.room.take(number)))
                await desk.begun.wait()
            others = [asyncio.create_task(desk.room.take(number)) for number in (11, 12, 22, 23, 14)]
            assert await asyncio.gather(*others) == [22, 24, 44, 46, 28]
            assert [one.done() for one in alone] == [False] * 3
    finally:
        desk.goes_on.set()
    assert await asyncio.gather(*alone) == [2, 4, 6]


async def groups_at_once(desk: Desk) -> int:
    """How many groups the room has under way while all of them are stuck."""
    desk.goes_on.clear()
    before = len(desk.groups)
    async with asyncio.timeout(SECONDS):
        busy = await desk.busy()
        more = asyncio.create_task(desk.room.take(8))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        many = len(desk.groups) - before
        desk.goes_on.set()
        await asyncio.gather(*busy, more)
    return many


async def test_of_whom_it_can_not_be_said_what_they_hold_nobody_else_hears(house: House) -> None:
    desk = Desk(holds=lambda number: None if number < 10 else 10 // (number - 10))
    async with asyncio.timeout(SECONDS):
        first = await desk.busy()
        others = [asyncio.create_task(desk.room.take(number)) for number in (11, 10, 12)]
        await asyncio.sleep(0)
        desk.goes_on.set()
        eleven, ten, twelve = await asyncio.gather(*others, return_exceptions=True)
        assert await asyncio.gather(*first) == [2, 4][: len(first)]
    assert (eleven, twelve, type(ten)) == (22, 24, ZeroDivisionError)
    assert await groups_at_once(desk) == len(first)


async def test_a_bug_with_a_group_refuses_that_group_and_who_waits_goes_next(house: House) -> None:
    desk = Desk(most=2)
    async with asyncio.timeout(SECONDS):
        first = await desk.busy()
        others = [asyncio.create_task(desk.room.take(number)) for number in (10, LOST, 11, 12)]
        await asyncio.sleep(0)
        desk.goes_on.set()
        ten, lost, *rest = await asyncio.gather(*others, return_exceptions=True)
        await asyncio.gather(*first)
    assert [type(one) for one in (ten, lost)] == [ValueError] * 2
    assert rest == [22, 24]
    assert desk.groups[len(first) :] == [[10, LOST], [11, 12]]
    assert await groups_at_once(desk) == len(first)


async def test_a_bug_with_the_next_group_keeps_nobody_waiting(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk()
    async with asyncio.timeout(SECONDS):
        first = await desk.busy()
        others = [asyncio.create_task(desk.room.take(number)) for number in (10, 11)]
        await asyncio.sleep(0)
        with monkeypatch.context() as broken:
            broken.setattr(desk.room, "_next_group", lambda *_: 1 // 0)
            desk.goes_on.set()
            answers = await asyncio.gather(*others, return_exceptions=True)
        await asyncio.gather(*first)
    assert [type(one) for one in answers] == [ZeroDivisionError] * 2
    assert await groups_at_once(desk) == len(first)


async def test_who_is_put_apart_is_told_of_a_bug_too(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk()
    async with asyncio.timeout(SECONDS):
        first = await desk.busy()
        others = [asyncio.create_task(desk.room.take(number)) for number in (10, 99, 11)]
        await asyncio.sleep(0)
        plain = desk.work

        async def work(asked: Sequence[int]) -> list[int | Exception | Put]:
            answers = await plain(asked)
            return [] if list(asked) == [99] else answers

        monkeypatch.setattr(desk.room, "_work", work)
        desk.goes_on.set()
        ten, apart, eleven = await asyncio.gather(*others, return_exceptions=True)
        await asyncio.gather(*first)
    assert (ten, eleven, type(apart)) == (20, 22, ValueError)
    assert await groups_at_once(desk) == len(first)
