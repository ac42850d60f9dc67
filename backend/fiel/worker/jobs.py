"""Due jobs, claimed and run."""

from __future__ import annotations

import asyncio

from fiel.activity.errors import GiveUp, RetryLater
from fiel.activity.jobs import (
    MOST_ATTEMPTS,
    PATIENCE,
    Claimed,
    claim_jobs,
    fail_job,
    finish_job,
    has_due_job,
    retry_job,
)
from fiel.core import metrics
from fiel.core.logs import logger
from fiel.messaging.services import Services
from fiel.worker.kinds import GIVE_UP, HANDLERS

JOBS_A_ROUND = 20
log = logger("worker")


async def run_due_jobs(services: Services) -> int:
    """Run one round of due jobs: reactions in the order of what happened, the rest side by side; how many."""
    if not await has_due_job(mail=False, now=services.clock()):
        return 0
    jobs = await claim_jobs(JOBS_A_ROUND, mail=False, now=services.clock())
    for job in jobs:
        if job.kind == "react":
            await run_job(job, services)
    await asyncio.gather(*(run_job(job, services) for job in jobs if job.kind != "react"))
    return len(jobs)


async def run_due_mail(services: Services) -> int:
    """The mails among them, for which nothing else waits; none while the mail server is left alone."""
    if services.postman.rests or not await has_due_job(mail=True, now=services.clock()):
        return 0
    jobs = await claim_jobs(JOBS_A_ROUND, mail=True, now=services.clock())
    await asyncio.gather(*(run_job(job, services) for job in jobs))
    return len(jobs)


async def run_job(job: Claimed, services: Services) -> None:
    try:
        if job.attempts > MOST_ATTEMPTS and job.kind not in PATIENCE:
            raise RuntimeError("whoever tried it last never came back")
        await HANDLERS[job.kind]({**job.data, **_own_facts(job)}, services)
    except RetryLater as later:
        outcome = "later"
        await retry_job(job, str(later), later.seconds, now=services.clock())
    except GiveUp as why:
        outcome = "given up"
        log.warning("job given up", kind=job.kind, job=job.id, why=str(why))
        await fail_job(job, str(why), now=services.clock())
    except Exception as error:
        outcome = "failed"
        again = await retry_job(job, f"{type(error).__name__}: {error}", None, now=services.clock())
        log.warning("job failed", kind=job.kind, job=job.id, attempts=job.attempts, again=again, exc_info=error)
        if not again and job.kind in GIVE_UP:
            await GIVE_UP[job.kind](job.data, services)
    else:
        outcome = "done"
        await finish_job(job, now=services.clock())
    metrics.JOBS_RUN.labels(job.kind, outcome).inc()


def _own_facts(job: Claimed) -> dict[str, object]:
    """By which a mail has the same Message-ID at each try."""
    return {"job_id": job.id, "job_made": f"{job.created_at:%Y%m%d%H%M%S}"} if job.kind == "mail" else {}
