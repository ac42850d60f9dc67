"""Due jobs, claimed and run."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import nullcontext

from fiel.activity.errors import GiveUp, RetryLater
from fiel.activity.jobs import (
    MOST_ATTEMPTS,
    PATIENCE,
    Claimed,
    Queue,
    claim_jobs,
    fail_job,
    finish_job,
    has_due_job,
    put_off_job,
    retry_job,
)
from fiel.core import db, metrics
from fiel.core.logs import logger
from fiel.messaging.services import Services
from fiel.worker.hands import Hands
from fiel.worker.kinds import GIVE_UP, HANDLERS

JOBS_A_ROUND = 20
log = logger("worker")


async def run_due_jobs(services: Services) -> int:
    """One round of each queue but the mails; how many jobs there were."""
    hands = Hands(services.clock)
    return sum([await run_due(queue, services, hands) for queue in (Queue.REACTIONS, Queue.SHORT, Queue.LONG)])


async def run_due_mail(services: Services, hands: Hands | None = None) -> int:
    """The mails, for which nothing else waits; none while the mail server is left alone."""
    if services.postman.rests:
        return 0
    return await run_due(Queue.MAIL, services, hands or Hands(services.clock))


async def run_due(queue: Queue, services: Services, hands: Hands) -> int:
    """One round of a queue; how many jobs there were."""
    jobs = await claim_due(queue, services, hands, JOBS_A_ROUND)
    await run_claimed(queue, jobs, services, hands)
    return len(jobs)


async def claim_due(queue: Queue, services: Services, hands: Hands, most: int) -> list[Claimed]:
    """Up to *most* of a queue, in *hands* now: ``run_claimed`` must follow."""
    now = services.clock()
    if not await has_due_job(queue, now=now):
        return []
    jobs = await claim_jobs(most, queue, now=now)
    hands.take(jobs, now)
    return jobs


async def run_claimed(queue: Queue, jobs: Sequence[Claimed], services: Services, hands: Hands) -> None:
    """Reactions in the order of what happened, the rest side by side. What is broken off is due for others at once."""
    try:
        if queue is Queue.REACTIONS:
            for job in jobs:
                await run_job(job, services, hands)
        else:
            await _side_by_side(jobs, services, hands)
    finally:
        await hands.give_back(jobs)


async def _side_by_side(jobs: Sequence[Claimed], services: Services, hands: Hands) -> None:
    """Until the last has ended, also where one could not be settled."""
    ended = await asyncio.gather(*(run_job(job, services, hands) for job in jobs), return_exceptions=True)
    for error in ended:
        if error is not None:
            raise error


async def run_job(job: Claimed, services: Services, hands: Hands | None = None) -> None:
    error: Exception | None = None
    try:
        if job.attempts > MOST_ATTEMPTS and job.kind not in PATIENCE:
            raise RuntimeError("whoever tried it last never came back")
        longest = Queue.of(job.kind).longest(services.settings)
        async with hands.watching(job, longest) if hands else nullcontext():
            await HANDLERS[job.kind]({**job.data, **_own_facts(job)}, services)
    except Exception as raised:
        error = raised
    if hands is not None:
        await hands.let_go(job)
    metrics.JOBS_RUN.labels(job.kind, await _settled(job, error, services)).inc()


async def _settled(job: Claimed, error: Exception | None, services: Services) -> str:
    """What became of it."""
    match error:
        case None:
            await finish_job(job, now=services.clock())
            return "done"
        case RetryLater():
            await retry_job(job, str(error), error.seconds, now=services.clock())
            return "later"
        case GiveUp():
            log.warning("job given up", kind=job.kind, job=job.id, why=str(error))
            await fail_job(job, str(error), now=services.clock())
            return "given up"
    why = f"{type(error).__name__}: {error}"
    if db.is_away(error) and await put_off_job(job, why, now=services.clock()):
        log.warning("the database was away for a job", kind=job.kind, job=job.id, why=why)
        return "put off"
    again = await retry_job(job, why, None, now=services.clock())
    log.warning("job failed", kind=job.kind, job=job.id, attempts=job.attempts, again=again, exc_info=error)
    if not again and job.kind in GIVE_UP:
        await GIVE_UP[job.kind](job.data, services)
    return "failed"


def _own_facts(job: Claimed) -> dict[str, object]:
    """By which a mail has the same Message-ID at each try."""
    return {"job_id": job.id, "job_made": f"{job.created_at:%Y%m%d%H%M%S}"} if job.kind == "mail" else {}
