"""Who listens in this process, and how an event becomes the same bytes for all who are told the same."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from fiel.core.broker import Event, EventsLost, process_broker
from fiel.core.live import Ended, Live, Telling
from fiel.core.logs import logger
from fiel.edge.live.answering import Answering, Asked
from fiel.edge.live.outbox import Outbox

log = logger("live")
SENT_AT_ONCE = 500
"""Sockets between two pauses in which others have their turn."""
MOST_WAITING = 10_000
"""Events that wait for a channel: imports and campaigns come as thousands at once, and a request among them counts."""


@dataclass(eq=False, slots=True)
class Listener:
    """One subscription of one socket. *done* is called when we end it."""

    live: Live[Any, Any]
    asked: Asked
    number: bytes
    """The operation's id, as JSON."""
    outbox: Outbox
    done: Callable[[], None]
    is_ready: bool = False
    """It has been told how things are; before that, what happens makes its beginning old."""
    missed: bool = False
    has_left: bool = False
    """What is under way for it comes to nothing: its number may be another's by now."""

    def put(self, payload: bytes) -> None:
        if self.has_left:
            return
        if self.is_ready:
            self.outbox.put(b'{"type":"next","id":%b,"payload":%b}' % (self.number, payload))
        else:
            self.missed = True

    def end(self, why: Exception) -> None:
        if self.has_left:
            return
        self.outbox.put(b'{"type":"next","id":%b,"payload":%b}' % (self.number, self.asked.refusal(why)))
        self.outbox.put(b'{"type":"complete","id":%b}' % self.number)
        self.done()


@dataclass(eq=False, slots=True)
class Channel:
    """All the listeners of one ``tell`` and topic, and the one task that serves them."""

    listeners: dict[int, Listener] = field(default_factory=dict)
    """By the identity of their seats."""
    hears: asyncio.Event = field(default_factory=asyncio.Event)
    task: asyncio.Task[None] | None = None


class Hub:
    def __init__(self) -> None:
        self._channels: dict[tuple[object, str], Channel] = {}
        self._ending: set[asyncio.Task[None]] = set()

    @property
    def listeners(self) -> int:
        """How many hear what happens now."""
        return sum(one.is_ready for channel in self._channels.values() for one in channel.listeners.values())

    async def join(self, listener: Listener) -> None:
        """From now on *listener* hears what happens; told first how things are, where its subscription begins so."""
        live = listener.live
        key = (live.tell, live.topic)
        channel = self._channels.get(key)
        if channel is None:
            channel = self._channels[key] = Channel()
            channel.task = asyncio.create_task(self._serve(key, channel))
        channel.listeners[id(live.seat)] = listener
        await channel.hears.wait()
        if live.begin is None:
            listener.is_ready = True
            return
        while not listener.is_ready:
            listener.missed = False
            payload = await listener.asked.alone(await live.begin())
            if not listener.missed:  # nothing waits between this look and the next line
                listener.is_ready = True
                listener.put(payload)

    def leave(self, listener: Listener) -> None:
        listener.has_left = True
        key = (listener.live.tell, listener.live.topic)
        channel = self._channels.get(key)
        if channel is None or channel.listeners.pop(id(listener.live.seat), None) is None or channel.listeners:
            return
        del self._channels[key]
        if channel.task is not None and channel.task is not asyncio.current_task():
            channel.task.cancel()
            self._ending.add(channel.task)
            channel.task.add_done_callback(self._ending.discard)

    async def _serve(self, key: tuple[object, str], channel: Channel) -> None:
        """Until the last listener has left."""
        try:
            async with process_broker().listen(key[1], MOST_WAITING, needs_all=True) as events:
                channel.hears.set()
                async for event in events:
                    await self._deliver(event, channel)
                    if self._channels.get(key) is not channel:
                        return
        except Exception as error:
            if isinstance(error, EventsLost):
                log.warning("more happened at once than could be told", topic=key[1])
            else:
                log.exception("live answers could not be made", topic=key[1])
            channel.hears.set()
            self._send_away(channel)

    async def _deliver(self, event: Event, channel: Channel) -> None:
        listeners = list(channel.listeners.values())
        try:
            tellings = await listeners[0].live.tell(event, [listener.live.seat for listener in listeners])
            for telling in tellings:
                await _tell(telling, [one for one in map(channel.listeners.get, map(id, telling.seats)) if one])
        except Exception:
            log.exception("an event could not be told", kind=event.kind, activity=event.activity_id)
            self._send_away(channel)

    def _send_away(self, channel: Channel) -> None:
        """Whom we could not tell what happened connects again and reads afresh."""
        for listener in list(channel.listeners.values()):
            listener.outbox.drop()
            listener.done()


async def _tell(telling: Telling[Any, Any], listeners: Sequence[Listener]) -> None:
    if isinstance(telling.value, Ended):
        for listener in listeners:
            listener.end(telling.value.why(listener.asked.context.language))
        return
    alike: dict[Answering, list[Listener]] = {}
    for listener in listeners:
        alike.setdefault(listener.asked.answering, []).append(listener)
    for answering, some in alike.items():
        await asyncio.sleep(0)  # strangers may all ask differently: each answer costs, and others have their turn
        payload = await answering.for_many(telling.value, some[0].asked.context)
        if payload is None:  # a field asks for whom it is
            await _tell_each(telling.value, some)
            continue
        for place, listener in enumerate(some, 1):
            listener.put(payload)
            if place % SENT_AT_ONCE == 0:
                await asyncio.sleep(0)


async def _tell_each(value: object, listeners: Sequence[Listener]) -> None:
    for listener in listeners:
        await asyncio.sleep(0)
        listener.put(await listener.asked.alone(value))
