"""A clock that goes back: what was written by the time before would wait until that time comes again, a day perhaps."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from fiel.activity.jobs import bring_back_jobs, latest_of_jobs
from fiel.automations.turns import bring_back_runs, latest_of_runs
from fiel.core import db
from fiel.core.clock import APART, Clock
from fiel.core.logs import logger
from fiel.messaging.campaigns.going_out import bring_back_campaigns
from fiel.messaging.push.claiming import bring_back_pushes, latest_of_pushes
from fiel.messaging.webhooks.pipeline import bring_back_webhooks, latest_of_webhooks
from fiel.passes.telling import bring_back_cards

log = logger("worker")
FOLLOWED = timedelta(minutes=1)
"""What was under way as the clock went back is written after it, by the time before."""
NEWEST = 100
"""Activities looked at for what the clock said before this process began."""


class ClockWatch:
    """Looked at each second by a worker; the first time, it compares with what the database says."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._latest: datetime | None = None
        self._was: datetime | None = None
        self._until: datetime | None = None

    async def look(self) -> int:
        """0: the next look comes with the next second."""
        now, was = self._clock(), self._latest
        if was is None:
            was = await _latest() or now
        if was - now > APART:
            log.warning("the clock went back: what waited for the time before is due now", by=str(was - now))
            self._was, self._until = was, now + FOLLOWED
        self._latest = now
        if self._was is not None and self._until is not None and now <= self._until and now < self._was:
            await db.transaction(partial(bring_back, now=now, was=self._was))
        return 0


async def bring_back(*, now: datetime, was: datetime) -> None:
    """What was due, or under way, by a clock that said *was* just before it says *now*. Twice is the same."""
    jump = was - now
    was += APART  # what followed from the newest that we know of was written a little later
    await bring_back_jobs(now=now, was=was)
    await bring_back_pushes(now=now, was=was)
    await bring_back_webhooks(now=now, was=was)
    await bring_back_cards(now=now, was=was)
    await bring_back_runs(now=now, jump=jump)
    await bring_back_campaigns(now=now, was=was)


async def _latest() -> datetime | None:
    """By all that is new and all that waits: much may have happened since the clock went back."""
    rows = await db.fetch("SELECT at FROM activity ORDER BY id DESC LIMIT $1", NEWEST)
    said = [await latest() for latest in (latest_of_jobs, latest_of_pushes, latest_of_webhooks, latest_of_runs)]
    return max((at for at in (*(row["at"] for row in rows), *said) if at), default=None)
