"""The way of events over Redis, with the broker of this process at one end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from redis.asyncio import Redis

from fiel.core.broker import Event, Passing
from fiel.core.link import Link
from support.redis import PrivateRedis

SECONDS = 30


def event(number: int) -> Event:
    return Event(number, "points.earned", 1, 2, 3, None)


@dataclass
class End:
    """A process's end of the way."""

    heard: asyncio.Queue[Event] = field(default_factory=asyncio.Queue)
    turns: asyncio.Queue[bool] = field(default_factory=asyncio.Queue)

    @asynccontextmanager
    async def opened(self, url: str, realm: str, name: str) -> AsyncIterator[Link]:
        stop = asyncio.Event()
        link = Link(url, realm, name, self.heard.put_nowait, lambda: self.turns.put_nowait(link.carries))
        task = asyncio.create_task(link.run(stop))
        try:
            yield link
        finally:
            stop.set()
            await task


async def test_events_reach_the_other_processes_of_their_database_and_nobody_else(redis: PrivateRedis) -> None:
    one, two, stranger = End(), End(), End()
    async with (
        asyncio.timeout(SECONDS), one.opened(redis.url, "a", "1") as first,
        two.opened(redis.url, "a", "2") as second, stranger.opened(redis.url, "b", "3") as third,
    ):  # fmt: skip
        assert [await end.turns.get() for end in (one, two, stranger)] == [True, True, True]
        for number in range(1200):
            first.tell(event(number))
        assert [await two.heard.get() for _ in range(1200)] == [event(number) for number in range(1200)]
        second.tell(event(7))
        assert await one.heard.get() == event(7)
        third.tell(event(8))
        second.tell(event(9))
        assert await one.heard.get() == event(9)
        assert stranger.heard.empty()


async def test_what_is_passing_goes_the_same_way_to_its_topic_alone(redis: PrivateRedis) -> None:
    one, two = End(), End()
    seen = Passing(0, "display.shown", 1, 2, None, 3, "display:2", '{"points":5}')
    async with (
        asyncio.timeout(SECONDS), one.opened(redis.url, "a", "1") as first, two.opened(redis.url, "a", "2"),
    ):  # fmt: skip
        assert [await end.turns.get() for end in (one, two)] == [True, True]
        first.tell(event(1))
        first.tell(seen)
        assert [await two.heard.get() for _ in range(2)] == [event(1), seen]
        assert seen.topics == ["display:2"]


async def test_what_was_done_last_goes_out_before_the_process(redis: PrivateRedis) -> None:
    one, two = End(), End()
    async with asyncio.timeout(SECONDS), two.opened(redis.url, "a", "2"):
        assert await two.turns.get()
        async with one.opened(redis.url, "a", "1") as first:
            assert await one.turns.get()
            for number in range(600):
                first.tell(event(number))
        assert [(await two.heard.get()).activity_id for _ in range(600)] == list(range(600))


async def test_what_is_done_at_the_last_moment_does_not_keep_the_process(
    redis: PrivateRedis, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While it goes, something more is to be said as soon as all was said."""
    one, stop, publish = End(), asyncio.Event(), Redis.publish
    link = Link(redis.url, "a", "1", one.heard.put_nowait, lambda: one.turns.put_nowait(link.carries))

    async def then_more(self: Redis, *given: Any) -> Any:
        taken = await publish(self, *given)
        if stop.is_set():
            asyncio.get_running_loop().call_soon(link.tell, event(2))
        return taken

    monkeypatch.setattr(Redis, "publish", then_more)
    going = asyncio.create_task(link.run(stop))
    async with asyncio.timeout(SECONDS):
        assert await one.turns.get()
        link.tell(event(1))
        stop.set()
        await going
    assert not link.carries


async def test_what_can_not_be_read_is_passed_over(redis: PrivateRedis) -> None:
    one, two = End(), End()
    async with (
        asyncio.timeout(SECONDS), one.opened(redis.url, "a", "1") as first, two.opened(redis.url, "a", "2"),
        Redis.from_url(redis.url) as stranger,
    ):  # fmt: skip
        assert [await end.turns.get() for end in (one, two)] == [True, True]
        for text in (
            "no JSON", "[]", "7", "{}", '{"by":"3"}', '{"by":"3","at":1.0,"events":7}',
            '{"by":"3","at":1.0,"events":[[1,"x.y",1,2,3,null,"of a later version"]]}',
            '{"by":"3","at":1.0,"events":[["1","x.y",1,2,3,null]]}',
            '{"by":"3","at":1.0,"events":[[1,"x.y",{"a":1},2,3,null]]}',
            '{"by":"3","at":1.0,"events":[[1,7,1,2,3,null]]}',
            '{"by":"3","at":1.0,"events":[[-1,"x.y",1,2,3,null]]}',
            '{"by":"2","at":"late","events":[]}', '{"by":"3","at":1.0,"events":[],"passing":7}',
            '{"by":"3","at":1.0,"events":[],"passing":[[0,"x.y",1,2,3,4,"t"]]}',
            '{"by":"3","at":1.0,"events":[],"passing":[[0,"x.y",1,2,3,4,"t",7]]}',
            '{"by":"3","at":1.0,"events":[],"passing":[[0,"x.y",1,2,3,4,"t","%s"]]}' % ("x" * 9000),
        ):  # fmt: skip
            assert await stranger.publish("fiel:a:events", text) == 2
        beside = '{"by":"3","at":1.0,"events":[[4,"points.earned",1,2,3,null]],"passing":[[0,"x.y",1,2,3,4,"t",7]]}'
        assert await stranger.publish("fiel:a:events", beside) == 2
        assert await two.heard.get() == event(4)
        first.tell(event(5))
        assert await two.heard.get() == event(5)
        assert two.heard.empty()
        assert one.turns.empty()
        assert two.turns.empty()


async def test_redis_that_goes_or_hangs_is_noticed_and_found_again(redis: PrivateRedis) -> None:
    one, two = End(), End()
    async with (
        asyncio.timeout(SECONDS), one.opened(redis.url, "a", "1") as first, two.opened(redis.url, "a", "2"),
    ):  # fmt: skip
        assert [await end.turns.get() for end in (one, two)] == [True, True]
        redis.stop()
        assert [await end.turns.get() for end in (one, two)] == [False, False]
        first.tell(event(1))
        redis.start()
        assert [await end.turns.get() for end in (one, two)] == [True, True]
        first.tell(event(2))
        assert await two.heard.get() == event(2)  # the first was for looking
        redis.hang()
        assert not await one.turns.get()
        redis.go_on()
        assert await one.turns.get()
        first.tell(event(3))
        while await two.heard.get() != event(3):
            pass
