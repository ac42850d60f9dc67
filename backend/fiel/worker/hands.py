"""What a worker has in hand: the claims of its jobs are renewed while they run."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import datetime

from fiel.activity.jobs import CLAIM_LENGTH, Claimed, give_back, renew_claims
from fiel.core.clock import Clock

RENEWED_AFTER = CLAIM_LENGTH / 3


class Hands:
    """Looked at each second: with two thirds of a claim left, another worker takes nothing up whose worker lives."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._held: dict[int, tuple[Claimed, datetime]] = {}
        """By number, with the moment of the claim or of what renewed it last."""
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
