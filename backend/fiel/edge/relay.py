"""What other processes on this database did, told to the listeners of this one.

Redis brings it at once, where there is one. The activity table is looked at too: each second without Redis, now and
then beside it, and at once when Redis comes or goes, so that nothing said meanwhile is missed.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from fiel.activity.actions import PROCESS
from fiel.core import metrics
from fiel.core.broker import Event, Passing, process_broker
from fiel.core.link import Link, realm
from fiel.core.logs import logger
from fiel.core.settings import Settings
from fiel.edge.tails import Tail

log = logger("relay")
SECONDS_BETWEEN_LOOKS = 1.0
LOOKS_BESIDE_REDIS = 5
"""Of so many looks into the activity table one is made while Redis carries."""


class Relay:
    """*looks*: off in a process that has no subscriptions, as a worker."""

    def __init__(self, *, looks: bool = True) -> None:
        self.link: Link | None = None
        self._looks = looks
        self._activities = Tail(
            "activity", ("id", "kind", "merchant_id", "customer_id", "membership_id", "subject_id", "origin")
        )
        self._entries = Tail("inbox_entry", ("id", "activity_id", "merchant_id", "customer_id"))
        self._turned = asyncio.Event()

    async def begin(self) -> None:
        """From now on; what is older is read by whoever subscribes."""
        await self._activities.begin()
        await self._entries.begin()

    def hear(self, event: Event) -> None:
        """By Redis."""
        if isinstance(event, Passing) or not self._looks or self._activities.see(event.activity_id):
            metrics.EVENTS_HEARD.labels("redis").inc()
            process_broker().deliver(event)

    def turned(self) -> None:
        self._turned.set()

    async def look_around(self, stop: asyncio.Event) -> None:
        """Until *stop*."""
        rounds, is_due = 0, False
        while self._looks and not stop.is_set():
            await self._pause(stop)
            rounds += 1
            carried = self.link is not None and self.link.carries
            is_due = is_due or not carried or self._turned.is_set() or rounds % LOOKS_BESIDE_REDIS == 0
            self._turned.clear()
            try:
                if is_due:
                    await self._look()
                is_due = False
                await self._look_for_inboxes()
            except Exception:
                log.exception("could not look for other processes' events")

    async def _pause(self, stop: asyncio.Event) -> None:
        waits = [asyncio.create_task(one.wait()) for one in (stop, self._turned)]
        await asyncio.wait(waits, timeout=SECONDS_BETWEEN_LOOKS, return_when=asyncio.FIRST_COMPLETED)
        for one in waits:
            one.cancel()

    async def _look(self) -> None:
        while rows := await self._activities.grown():
            for row in rows:
                if row["origin"] != PROCESS:
                    metrics.EVENTS_HEARD.labels("looked").inc()
                    process_broker().deliver(
                        Event(row["id"], row["kind"], row["merchant_id"], row["customer_id"], row["membership_id"],
                              row["subject_id"])
                    )  # fmt: skip

    async def _look_for_inboxes(self) -> None:
        """To apps that are open: their inbox has grown, after its activity was heard of. Whichever process wrote it."""
        while rows := await self._entries.grown():
            for row in rows:
                process_broker().deliver(
                    Event(row["activity_id"], "inbox.grown", row["merchant_id"], row["customer_id"], None, None)
                )


@asynccontextmanager
async def relayed(settings: Settings, *, looks: bool = True) -> AsyncIterator[Relay]:
    """While the block runs, this process hears of the others and they of it. The database is open."""
    relay, stop, broker = Relay(looks=looks), asyncio.Event(), process_broker()
    if looks:
        await relay.begin()
    runs = [relay.look_around(stop)]
    if settings.redis_url:
        relay.link = Link(settings.redis_url, await realm(), PROCESS, relay.hear, relay.turned)
        broker.carrier = relay.link.tell
        runs.append(relay.link.run(stop))
    tasks = [asyncio.create_task(one) for one in runs]
    try:
        yield relay
    finally:
        stop.set()
        broker.carrier = None
        with suppress(asyncio.CancelledError):
            await asyncio.gather(*tasks)
