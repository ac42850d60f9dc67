"""Jobs that may take minutes, a few at once: another begins as one ends."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from fiel.activity.jobs import Claimed, Queue
from fiel.core.logs import logger
from fiel.messaging.services import Services
from fiel.worker.hands import Hands
from fiel.worker.jobs import claim_due, run_claimed

AT_ONCE = 4
log = logger("worker")


class LongJobs:
    """Of one worker, until *stop*."""

    def __init__(self, services: Services, hands: Hands, stop: asyncio.Event) -> None:
        self._services = services
        self._hands = hands
        self._stop = stop
        self._places: set[asyncio.Task[None]] = set()

    async def begin(self) -> int:
        """Those that are due and for which there is a place; how many."""
        jobs = await self._claim(AT_ONCE - len(self._places))
        for job in jobs:
            place = asyncio.create_task(self._work([job]))
            self._places.add(place)
            place.add_done_callback(self._places.discard)
        return len(jobs)

    async def end(self) -> None:
        """Wait for those that run as long as a stop may take; the others are broken off, and due for other workers."""
        if not self._places:
            return
        _, late = await asyncio.wait(self._places, timeout=self._services.settings.shutdown_seconds)
        for place in late:
            log.warning("a long job was broken off: another worker takes it up")
            place.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _work(self, jobs: Sequence[Claimed]) -> None:
        try:
            while jobs:
                await run_claimed(Queue.LONG, jobs, self._services, self._hands)
                jobs = await self._claim(0 if self._stop.is_set() else 1)
        except Exception:
            log.exception("a long job could not be settled")

    async def _claim(self, most: int) -> Sequence[Claimed]:
        return await claim_due(Queue.LONG, self._services, self._hands, most) if most else ()
