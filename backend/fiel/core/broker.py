"""Live events: who waits for a topic is woken after the commit, here at once and in other processes by a carrier.

An event says that something happened, never the only time that it is said: a listener that was away reads again.
Only what is passing (``Passing``) is said once and kept nowhere.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from typing import Protocol

from fiel.core import metrics

QUEUE_LENGTH = 64
"""Events that wait for a slow listener; past it the oldest go, since each makes the listener read afresh."""


class EventsLost(Exception):  # what happened is known to the database alone
    """Raised to a listener that needs every event, when more came at once than wait for it."""


@dataclass(frozen=True, slots=True)
class Event:
    """An activity that has been committed, as plain ids."""

    activity_id: int
    kind: str
    merchant_id: int | None
    customer_id: int | None
    membership_id: int | None
    subject_id: int | None

    @property
    def topics(self) -> list[str]:
        named = (("merchant", self.merchant_id), ("customer", self.customer_id), ("membership", self.membership_id))
        return [
            "all",
            f"about:{self.kind.partition('.')[0]}",
            *(f"{name}:{number}" for name, number in named if number is not None),
        ]


@dataclass(frozen=True, slots=True)
class Passing(Event):
    """Something to be seen while it happens, of which no row tells: who misses it misses nothing. It goes to the
    listeners of *topic* alone. *said*: JSON; ``subject_id``: the session that it comes from or is for."""

    topic: str
    said: str

    @property
    def topics(self) -> list[str]:
        return [self.topic]


class Broker(Protocol):
    carrier: Callable[[Event], None] | None
    """Takes what is published here to the other processes; it may drop things, and never blocks."""

    def publish(self, event: Event) -> None: ...

    def deliver(self, event: Event) -> None: ...

    def listen(
        self, topic: str, waiting: int = QUEUE_LENGTH, *, needs_all: bool = False
    ) -> AbstractAsyncContextManager[AsyncIterator[Event]]: ...


class MemoryBroker:
    """Listeners of one process."""

    def __init__(self) -> None:
        self.carrier: Callable[[Event], None] | None = None
        self._queues: dict[str, set[_Queue]] = {}

    def publish(self, event: Event) -> None:
        """Something that this process did."""
        self.deliver(event)
        if self.carrier is not None:
            self.carrier(event)

    def deliver(self, event: Event) -> None:
        """To the listeners of this process, whoever did it."""
        for topic in event.topics:
            for queue in self._queues.get(topic, ()):
                if queue.full():
                    queue.get_nowait()
                    queue.has_lost = True
                    metrics.EVENTS_DROPPED.labels("listener").inc()
                queue.put_nowait(event)

    @asynccontextmanager
    async def listen(
        self, topic: str, waiting: int = QUEUE_LENGTH, *, needs_all: bool = False
    ) -> AsyncIterator[AsyncIterator[Event]]:
        """The events of *topic* from this moment on. *needs_all*: ends with EventsLost where one was lost."""
        queue = _Queue(waiting)
        self._queues.setdefault(topic, set()).add(queue)
        try:
            yield _drain(queue, needs_all=needs_all)
        finally:
            self._queues[topic].discard(queue)
            if not self._queues[topic]:
                del self._queues[topic]


class _Queue(asyncio.Queue[Event]):
    has_lost = False


async def _drain(queue: _Queue, *, needs_all: bool) -> AsyncIterator[Event]:
    while True:
        event = await queue.get()
        if needs_all and queue.has_lost:
            raise EventsLost
        yield event


_broker: Broker = MemoryBroker()


def process_broker() -> Broker:
    """The one broker of this process."""
    return _broker
