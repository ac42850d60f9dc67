"""A clock that goes back: what was written by the time before would wait until that time comes again, a day perhaps."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from fiel.activity.jobs import bring_back_jobs, latest_of_jobs
from fiel.automations.turns import bring_back_runs, latest_of_runs
from fiel.core import db
from fiel.core.clock import APART, Clock
from fiel.core.logs import logger
from fiel.messaging.campaigns.going_out import bring_back_campaigns, latest_of_campaigns
from fiel.messaging.push.claiming import bring_back_pushes, latest_of_pushes
from fiel.messaging.webhooks.pipeline import bring_back_webhooks, latest_of_webhooks
from fiel.passes.telling import bring_back_cards

log = logger("worker")
LATEST = (latest_of_jobs, latest_of_pushes, latest_of_webhooks, latest_of_runs, latest_of_campaigns)
BETWEEN = timedelta(seconds=10)
"""Looks into the database."""


class ClockWatch:
    """Looked at each second by a worker; now and then also for what waits for a time ahead: what was under way as the
    clock went back comes after it, and much may have happened before this process began."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._latest: datetime | None = None
        self._searched: datetime | None = None

    async def look(self) -> int:
        """0: the next look comes with the next second."""
        now, said = self._clock(), [self._latest]
        if self._searched is None or not self._searched <= now < self._searched + BETWEEN:
            said += [await latest(now) for latest in LATEST]
            self._searched = now
        self._latest = now
        was = max((at for at in said if at), default=now)
        if was - now > APART:
            log.warning("the clock went back: what waited for the time before is due now", by=str(was - now))
            await db.transaction(partial(bring_back, now=now, was=was))
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
