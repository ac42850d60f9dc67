"""What a worker has in hand: the claims of its jobs are renewed while they run, and what hangs is broken off."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.jobs import CLAIM_LENGTH, Claimed, Queue, give_back, renew_claims
from fiel.core.clock import Clock
from fiel.core.logs import logger

RENEWED_AFTER = CLAIM_LENGTH / 3
log = logger("worker")


class TookTooLong(Exception):
    """A job was broken off; the message says after how long."""


@dataclass(slots=True)
class _Running:
    job: Claimed
    longest: timedelta
    timeout: asyncio.Timeout
    since: datetime
    is_told: bool = False


class Hands:
    """Looked at each second: with two thirds of a claim left, another worker takes nothing up whose worker lives."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._held: dict[int, tuple[Claimed, datetime]] = {}
        """By number, with the moment of the claim or of what renewed it last."""
        self._running: dict[int, _Running] = {}
        self._renewing = asyncio.Lock()

    def take(self, jobs: Iterable[Claimed], at: datetime) -> None:
        self._held |= {job.id: (job, at) for job in jobs}

    async def let_go(self, job: Claimed) -> None:
        """Before it is settled: what is decided then must not be renewed away."""
        async with self._renewing:
            self._held.pop(job.id, None)

    async def give_back(self, jobs: Iterable[Claimed]) -> None:
        """Those of them that were not let go."""
        async with self._renewing:
            held = [job for job in jobs if self._held.pop(job.id, None)]
        for job in held:
            await give_back(job, now=self._clock())

    @asynccontextmanager
    async def watching(self, job: Claimed, longest: timedelta) -> AsyncIterator[None]:
        """While the block runs the job. Raises TookTooLong where that takes *longest*: the block is cancelled."""
        timeout = asyncio.timeout(None)
        self._running[job.id] = _Running(job, longest, timeout, self._clock())
        try:
            async with timeout:
                yield
        except TimeoutError as error:
            if timeout.expired():
                raise TookTooLong(f"it was broken off after {longest}") from error
            raise
        finally:
            del self._running[job.id]

    async def look(self) -> int:
        """Break off, tell of, renew. 0: the next look comes with the next second."""
        self.watch()
        return await self.renew()

    def watch(self) -> None:
        """Break off what hangs, and tell once of what runs longer than it should."""
        now = self._clock()
        for one in self._running.values():
            one.since = min(one.since, now)  # or the clock went back
            if now - one.since >= one.longest and not one.timeout.expired():
                one.timeout.reschedule(0)
            elif now - one.since > Queue.of(one.job.kind).expected and not one.is_told:
                one.is_told = True
                log.warning(
                    "a job runs longer than it should", kind=one.job.kind, job=one.job.id, since=f"{one.since:%F %T}",
                    broken_off_after=str(one.longest),
                )  # fmt: skip

    async def renew(self) -> int:
        """0: the next look comes with the next second."""
        now = self._clock()
        async with self._renewing:
            old = [
                job for job, at in self._held.values() if not at <= now < at + RENEWED_AFTER
            ]  # or the clock went back
            if old:
                await renew_claims(old, now=now)
                self._held |= {job.id: (job, now) for job in old}
        return 0
