"""A job that takes long: nothing else waits for it, nobody else begins it while its worker lives, a stop ends all the
same."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest

from fiel.activity.actions import Job, enqueue
from fiel.activity.errors import RetryLater
from fiel.activity.jobs import CLAIM_LENGTH, Queue, latest_of_jobs
from fiel.core import db
from fiel.messaging.services import Services
from fiel.worker import long, work, working
from fiel.worker.clock_jumps import ClockWatch
from fiel.worker.hands import Hands
from fiel.worker.jobs import claim_due, run_claimed
from fiel.worker.kinds import HANDLERS
from support.house import House
from support.town import Town

SECONDS = 60
HALF = CLAIM_LENGTH.total_seconds() / 2


@dataclass
class Held:
    """What a kind of job does here: wait, and say how often it was begun."""

    begun: int = 0
    ends: asyncio.Event = field(default_factory=asyncio.Event)
    one_more: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(0))

    async def __call__(self, data: Mapping[str, object], services: Services) -> None:
        self.begun += 1
        self.one_more.release()
        await self.ends.wait()


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Held:
    """The hourly round, which each worker asks for as it begins."""
    monkeypatch.setattr(working, "SECONDS_BETWEEN_LOOKS", 0.02)
    one = Held()
    monkeypatch.setitem(dict_of(HANDLERS), "nightly", one)
    return one


def dict_of(handlers: Mapping[str, Any]) -> dict[str, Any]:
    assert isinstance(handlers, dict)
    return handlers


@asynccontextmanager
async def a_worker(house: House, **settings: Any) -> AsyncIterator[asyncio.Event]:
    """Until the block ends, or its event is set."""
    stop, services = asyncio.Event(), house.services
    services = replace(services, settings=house.settings.model_copy(update=settings))
    task = asyncio.create_task(work(services, stop))
    try:
        yield stop
    finally:
        stop.set()
        await task
        await services.postman.close()


async def until(found: Callable[[], Awaitable[Any]]) -> None:
    async with asyncio.timeout(SECONDS):
        while not await found():  # each look lets the workers go on
            pass


async def job_of(house: House, kind: str) -> dict[str, Any]:
    [row] = await house.rows("SELECT run_at, attempts, done_at FROM job WHERE kind = $1", kind)
    return row


async def asked_for(house: House, kind: str, many: int = 1) -> None:
    jobs = [Job(kind, {}, house.clock()) for _ in range(many)]
    await db.transaction(lambda: enqueue(*jobs))


async def test_what_an_award_sets_off_comes_while_a_long_job_goes_on_at_one_worker_of_two(
    town: Town, held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, house = Held(), town.house
    other.ends.set()
    monkeypatch.setitem(dict_of(HANDLERS), "automation", other)
    async with a_worker(house), a_worker(house):
        try:
            async with asyncio.timeout(SECONDS):
                await held.one_more.acquire()
            await town.award(town.ana, 10)
            await until(lambda: house.rows("SELECT id FROM inbox_entry"))
            for number in range(1, 4):
                house.clock.move(seconds=HALF)
                await until(lambda: _is_renewed(house))
                await asked_for(house, "automation")
                await until(partial(_has_begun, other, number))
        finally:
            held.ends.set()
        await until(lambda: _is_done(house))
    assert held.begun == 1
    assert (await job_of(house, "nightly"))["attempts"] == 1


async def _is_renewed(house: House) -> bool:
    found: datetime = (await job_of(house, "nightly"))["run_at"]
    return found == house.clock() + CLAIM_LENGTH


async def _is_done(house: House) -> bool:
    return (await job_of(house, "nightly"))["done_at"] is not None


async def _has_begun(one: Held, number: int) -> bool:
    await asyncio.sleep(0)
    return one.begun == number


async def test_some_are_run_at_once_and_short_ones_beside_them(
    town: Town, held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    held.ends.set()
    many, short, house = Held(), Held(), town.house
    short.ends.set()
    monkeypatch.setitem(dict_of(HANDLERS), "automation", many)
    monkeypatch.setitem(dict_of(HANDLERS), "cards", short)
    await asked_for(house, "automation", long.AT_ONCE + 2)
    async with a_worker(house):
        try:
            async with asyncio.timeout(SECONDS):
                for _ in range(long.AT_ONCE):
                    await many.one_more.acquire()
                await asked_for(house, "cards")
                await short.one_more.acquire()
            assert many.begun == long.AT_ONCE
        finally:
            many.ends.set()
        await until(lambda: _has_begun(many, long.AT_ONCE + 2))


async def test_a_stop_leaves_a_long_job_to_another_worker_at_once(town: Town, held: Held) -> None:
    async with asyncio.timeout(SECONDS):
        async with a_worker(town.house, shutdown_seconds=1):
            await held.one_more.acquire()
        left = await job_of(town.house, "nightly")
        assert (left["run_at"], left["done_at"]) == (town.house.clock(), None)
        held.ends.set()
        async with a_worker(town.house):
            await held.one_more.acquire()
            await until(lambda: _is_done(town.house))


async def test_a_stop_waits_for_a_long_job_that_ends_soon(town: Town, held: Held) -> None:
    async with asyncio.timeout(SECONDS), a_worker(town.house) as stop:
        await held.one_more.acquire()
        stop.set()
        held.ends.set()
    assert await _is_done(town.house)


async def test_a_claim_is_renewed_while_its_worker_lives_and_taken_up_after_it_has_died(town: Town, held: Held) -> None:
    house, services = town.house, town.house.services
    first, second = Hands(house.clock), Hands(house.clock)
    await asked_for(house, "nightly")
    [job] = await claim_due(Queue.LONG, services, first, 1)
    for _ in range(3):
        house.clock.move(seconds=HALF)
        await first.renew()
        assert await claim_due(Queue.LONG, services, second, 1) == []
    house.clock.move(seconds=2 * HALF)
    [again] = await claim_due(Queue.LONG, services, second, 1)
    assert (again.id, again.attempts) == (job.id, 2)
    await first.renew()  # it was only slow
    assert await _is_renewed(house)
    house.clock.move(seconds=HALF)
    await first.renew()
    assert not await _is_renewed(house)
    held.ends.set()
    await run_claimed(Queue.LONG, [job], services, first)
    assert not await _is_done(house)
    await run_claimed(Queue.LONG, [again], services, second)
    assert await _is_done(house)


async def test_what_is_to_be_tried_later_is_not_renewed(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    async def later(data: Mapping[str, object], services: Services) -> None:
        raise RetryLater("not yet", 30)

    house, hands = town.house, Hands(town.house.clock)
    monkeypatch.setitem(dict_of(HANDLERS), "nightly", later)
    await asked_for(house, "nightly")
    await run_claimed(
        Queue.LONG, await claim_due(Queue.LONG, house.services, hands, 1), house.services, hands
    )  # fmt: skip
    due = (await job_of(house, "nightly"))["run_at"]
    assert due == house.clock() + timedelta(seconds=30)
    house.clock.move(seconds=HALF)
    await hands.renew()
    assert (await job_of(house, "nightly"))["run_at"] == due < house.clock()


async def test_a_claim_renewed_in_a_time_ahead_says_no_more_than_that_time_and_lives_on_after_it(town: Town) -> None:
    house, hands = town.house, Hands(town.house.clock)
    await asked_for(house, "nightly")
    house.clock.move(days=1)
    await claim_due(Queue.LONG, house.services, hands, 1)
    house.clock.move(seconds=HALF)
    await hands.renew()
    ahead = house.clock()
    house.clock.move(days=-1)
    said = await latest_of_jobs(house.clock())
    assert said is not None
    assert house.clock() < said <= ahead
    await ClockWatch(house.clock).look()
    assert await _is_renewed(house)
    house.clock.move(seconds=HALF)
    await hands.renew()
    assert await _is_renewed(house)
    assert await claim_due(Queue.LONG, house.services, Hands(house.clock), 1) == []
