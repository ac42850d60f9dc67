"""Events between processes on one database, by Redis publish and subscribe.

Redis may go and come back at any time: nothing is kept there, and what was said meanwhile is found in the activity
table. Each process hears its own heartbeat through Redis; silence means that the way is cut.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import astuple, dataclass
from typing import Any

import orjson
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from fiel.core import db, metrics
from fiel.core.broker import Event, Passing
from fiel.core.logs import logger

log = logger("link")
SECONDS_BETWEEN_BEATS = 1.0
SILENCE = 4.0
"""Seconds without a heartbeat of our own after which the way counts as cut."""
FIRST_PAUSE, LONGEST_PAUSE = 0.25, 4.0
"""Seconds between tries to reach Redis."""
SECONDS_TO_CANCEL = 0.25
MOST_WAITING = 20_000
"""Events that wait to go out; past it the oldest go, and are found by looking."""
MOST_A_MESSAGE = 500
LONGEST_PASSING = 8_000
"""Characters of what a passing event says."""
LARGEST_ID = 2**63 - 1
AWAY = (RedisError, OSError, TimeoutError)


def client_options(seconds: float) -> dict[str, Any]:
    """Of a client that answers or fails within *seconds*, and tries nothing twice behind our back."""
    once = Retry(NoBackoff(), 0)
    return {"socket_timeout": seconds, "socket_connect_timeout": seconds, "retry": once, "retry_on_error": []}


async def realm() -> str:
    """Names the open database alike in every process, however its URL is spelled: several may share one Redis."""
    if db.is_sqlite():
        [row] = await db.fetch("SELECT file AS name FROM pragma_database_list WHERE name = 'main'")
    else:
        [row] = await db.fetch(
            "SELECT current_database() || '@' || (SELECT system_identifier FROM pg_control_system()) AS name"
        )
    return hashlib.sha256(row["name"].encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Said:
    """A message. *at*: by the clock of who said it."""

    by: str
    at: float
    events: list[Event]


def _read(data: bytes) -> Said | None:
    """None where it is nothing that we would say: another version's, or a stranger's. It is found by looking then; a
    passing event that is none goes alone, since nothing would find those beside it sooner."""
    passing: list[Passing] = []
    try:
        said = orjson.loads(data)
        by, at, events = said["by"], said["at"], [Event(*one) for one in said["events"]]
        passing = [Passing(*one) for one in said.get("passing", ())]  # a version before had none
    except (ValueError, TypeError, KeyError):
        events = None
    if events is None or not (type(by) is str and type(at) is float and all(map(_is_whole, events))):
        metrics.EVENTS_DROPPED.labels("unreadable").inc()
        return None
    whole = [one for one in passing if _is_whole(one)]
    if len(whole) < len(passing):
        metrics.EVENTS_DROPPED.labels("unreadable").inc(len(passing) - len(whole))
    return Said(by, at, [*events, *whole])


def _is_whole(event: Event) -> bool:
    """Whatever listens asks the database by these numbers."""
    number, kind, *others = astuple(event)
    if isinstance(event, Passing):
        *others, topic, text = others
        if not (type(topic) is str and type(text) is str and len(text) <= LONGEST_PASSING):
            return False
    return _is_number(number) and type(kind) is str and all(one is None or _is_number(one) for one in others)


def _is_number(one: object) -> bool:
    return type(one) is int and 0 <= one <= LARGEST_ID


async def _wait(event: asyncio.Event, seconds: float) -> None:
    """For so long at most."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()


async def _end(tasks: Sequence[asyncio.Task[Any]]) -> None:
    """``asyncio.wait_for``, by which redis-py sends, loses a cancellation that comes at the moment of its end (until
    Python 3.12), and the task would go on for ever: it is told until it is done."""
    while going := [task for task in tasks if not task.done()]:
        for task in going:
            task.cancel()
        await asyncio.wait(going, timeout=SECONDS_TO_CANCEL)
    await asyncio.gather(*tasks, return_exceptions=True)


class Link:
    """*hear* gets each event of another process, *turned* is called when Redis begins or ceases to carry."""

    def __init__(
        self, url: str, realm: str, name: str, hear: Callable[[Event], None], turned: Callable[[], None]
    ) -> None:
        self.carrying = asyncio.Event()
        self._is_told = False
        self._url, self._channel, self._name = url, f"fiel:{realm}:events", name
        self._hear, self._turned = hear, turned
        self._waiting: deque[Event] = deque(maxlen=MOST_WAITING)
        self._something, self._nothing = asyncio.Event(), asyncio.Event()
        self._nothing.set()

    @property
    def carries(self) -> bool:
        return self.carrying.is_set()

    def tell(self, event: Event) -> None:
        """To the other processes, soon. Dropped while Redis is away: they find it by looking."""
        if not self.carries or len(self._waiting) == MOST_WAITING:
            metrics.EVENTS_DROPPED.labels("redis").inc()
        if self.carries:
            self._waiting.append(event)
            self._nothing.clear()
            self._something.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Until *stop*, whatever becomes of Redis."""
        pause, leaving = FIRST_PAUSE, asyncio.Event()
        carrying = asyncio.create_task(self._carry(leaving))
        stopped = asyncio.create_task(stop.wait())
        try:
            while not stop.is_set():
                await asyncio.wait({carrying, stopped}, return_when=asyncio.FIRST_COMPLETED)
                if not carrying.done():
                    break
                pause = FIRST_PAUSE if self.carries else min(pause * 2, LONGEST_PAUSE)
                self._turn(False, carrying.exception())
                await _wait(stop, pause)
                carrying = asyncio.create_task(self._carry(leaving))
        finally:
            await self._say_the_rest()
            self.carrying.clear()
            leaving.set()
            for task in (carrying, stopped):
                task.cancel()
            await asyncio.gather(carrying, stopped, return_exceptions=True)

    async def _carry(self, leaving: asyncio.Event) -> None:
        """Until *leaving*. Raises what cut the way."""
        async with Redis.from_url(self._url, **client_options(SILENCE)) as client, client.pubsub() as ear:
            await ear.subscribe(self._channel)
            tasks = [asyncio.create_task(one) for one in (self._listen(ear), self._speak(client), leaving.wait())]
            try:
                done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()
            finally:
                await _end(tasks)

    async def _speak(self, client: Redis) -> None:
        while True:
            events = [self._waiting.popleft() for _ in range(min(MOST_A_MESSAGE, len(self._waiting)))]
            metrics.BROKER_BACKLOG.set(len(self._waiting))
            lasting = [astuple(event) for event in events if not isinstance(event, Passing)]
            passing = [astuple(event) for event in events if isinstance(event, Passing)]
            said = {"by": self._name, "at": time.monotonic(), "events": lasting, "passing": passing}
            await client.publish(self._channel, orjson.dumps(said))
            if not self._waiting:
                self._nothing.set()
                self._something.clear()
                await _wait(self._something, SECONDS_BETWEEN_BEATS)

    async def _listen(self, ear: Any) -> None:  # redis-py leaves PubSub untyped
        heard_at = time.monotonic()
        while True:
            message = await ear.get_message(ignore_subscribe_messages=True, timeout=SECONDS_BETWEEN_BEATS)
            now = time.monotonic()
            said = _read(message["data"]) if message is not None else None
            if said is not None:
                if said.by != self._name:
                    for event in said.events:
                        self._hear(event)
                    continue
                heard_at = now
                metrics.BROKER_LAG.set(now - said.at)
                self._turn(True)
            if now - heard_at > SILENCE:
                raise TimeoutError("Redis is silent")

    async def _say_the_rest(self) -> None:
        """What was done last, before this process goes: a rolling restart must not cost the others a second."""
        await _wait(self._nothing, SECONDS_BETWEEN_BEATS)

    def _turn(self, carries: bool, why: BaseException | None = None) -> None:
        if why is not None and not isinstance(why, AWAY):
            log.error("the link to Redis failed", exc_info=why)
        if why is not None and not self._is_told:
            log.warning("Redis is away: other processes' events are found by looking", why=str(why))
        self._is_told = not carries
        if carries == self.carries:
            return
        metrics.REDIS_UP.set(carries)
        if carries:
            self.carrying.set()
            log.info("Redis carries events")
        else:
            self.carrying.clear()
            self._waiting.clear()
            self._nothing.set()
        self._turned()
