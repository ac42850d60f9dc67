"""Claiming jobs and settling them. A claim lasts five minutes: who lives renews it, who dies loses it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from fiel.activity.actions import PROCESS
from fiel.core import db
from fiel.core.clock import APART
from fiel.core.settings import Settings

CLAIM_LENGTH = timedelta(minutes=5)
MOST_ATTEMPTS = 8
FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(hours=1)
KEPT_FOR = timedelta(days=7)
PATIENCE = {"mail": timedelta(days=3)}
"""Kinds that are tried for so long, however often: the other side may be down over a weekend (RFC 5321, 4.5.4.1)."""
OUTAGE_WAIT = APART / 2
"""At most; less than what tells of a clock that went back."""
OUTAGE_PATIENCE = timedelta(days=3)
"""For so long a database that is away or full uses up no tries: a disk may stay full over a weekend."""
_LONG_KINDS = ("nightly", "import", "campaign", "automation", "coupon_print")
_LONG = ", ".join(f"'{kind}'" for kind in _LONG_KINDS)
_OTHER = "kind NOT IN ('mail', 'react')"


class Queue(Enum):
    """Jobs that wait for no others but their own; its value says in SQL which kinds they are, in the words of the
    index."""

    MAIL = "kind = 'mail'"
    REACTIONS = "kind = 'react'"
    LONG = f"{_OTHER} AND kind IN ({_LONG})"
    """Those that may take minutes."""
    SHORT = f"{_OTHER} AND kind NOT IN ({_LONG})"

    @classmethod
    def of(cls, kind: str) -> Queue:
        """Where jobs of this kind wait."""
        if kind in _LONG_KINDS:
            return cls.LONG
        return {"mail": cls.MAIL, "react": cls.REACTIONS}.get(kind, cls.SHORT)

    @property
    def label(self) -> str:
        return self.name.lower()

    @property
    def expected(self) -> timedelta:
        """How long one of its jobs may well run; one that runs longer is told of."""
        return timedelta(hours=1) if self is Queue.LONG else timedelta(minutes=10)

    def longest(self, settings: Settings) -> timedelta:
        """What runs for so long hangs: it is broken off."""
        return timedelta(hours=settings.long_job_hours if self is Queue.LONG else 1)


@dataclass(frozen=True, slots=True)
class Claimed:
    id: int
    kind: str
    data: dict[str, Any]
    attempts: int
    created_at: datetime

    def is_last_try(self, now: datetime) -> bool:
        patience = PATIENCE.get(self.kind)
        return self.attempts >= MOST_ATTEMPTS and (patience is None or now >= self.created_at + patience)


async def claim_jobs(most: int, queue: Queue, *, now: datetime) -> list[Claimed]:
    """Up to *most* due jobs of a queue, ours until the claim runs out; no two workers get the same."""
    skip = "" if db.is_sqlite() else " FOR UPDATE SKIP LOCKED"
    rows = await db.returning(
        "UPDATE job SET run_at = $1, claimed_by = $2, begun_at = $3, attempts = attempts + 1"
        " WHERE id IN (SELECT id FROM job"
        f" WHERE run_at <= $3 AND done_at IS NULL AND failed_at IS NULL AND {queue.value}"
        f" ORDER BY priority, run_at, id LIMIT $4{skip})"
        " RETURNING id, kind, data, attempts, created_at",
        now + CLAIM_LENGTH, PROCESS, now, most,
    )  # fmt: skip
    rows.sort(key=lambda row: row["id"])
    return [
        Claimed(row["id"], row["kind"], db.from_json(row["data"]), row["attempts"], row["created_at"]) for row in rows
    ]


async def has_due_job(queue: Queue, *, now: datetime) -> bool:
    """A read, so that an idle worker never takes the write lock."""
    return bool(
        await db.fetch(
            "SELECT 1 AS one FROM job WHERE run_at <= $1 AND done_at IS NULL AND failed_at IS NULL"
            f" AND {queue.value} LIMIT 1",
            now,
        )
    )


async def renew_claims(jobs: Collection[Claimed], *, now: datetime) -> None:
    """As if each had been claimed now; what another has claimed since stays theirs."""
    await db.update_rows(
        "job", {"run_at": "timestamptz"},
        [{"id": job.id, "run_at": now + CLAIM_LENGTH, "attempts": job.attempts} for job in jobs],
        only="job.attempts = given.attempts AND job.done_at IS NULL AND job.failed_at IS NULL",
        told={"attempts": "int"},
    )  # fmt: skip


_RUNS = "done_at IS NULL AND failed_at IS NULL AND run_at > $1 AND begun_at IS NOT NULL"


async def running_since(*, now: datetime) -> dict[Queue, datetime]:
    """When the oldest job of each queue was claimed that a worker has in hand; without the queues that have none."""
    oldest = ", ".join(
        f"(SELECT min(begun_at) FROM job WHERE {queue.value} AND {_RUNS} AND priority IN (0, 1)) AS {queue.label}_at"
        for queue in Queue
    )
    [row] = await db.fetch(f"SELECT {oldest}", now)
    return {queue: row[f"{queue.label}_at"] for queue in Queue if row[f"{queue.label}_at"]}


async def is_under_way(kind: str, *, now: datetime) -> bool:
    """Whether a worker has a job of this kind in hand, or waits with one for the database."""
    return bool(await db.fetch(
        f"SELECT 1 AS one FROM job WHERE {Queue.of(kind).value} AND priority IN (0, 1) AND kind = $2"
        f" AND (({_RUNS}) OR (done_at IS NULL AND failed_at IS NULL AND attempts = 0 AND last_error IS NOT NULL))"
        " LIMIT 1",
        now, kind,
    ))  # fmt: skip


async def running_too_long(*, now: datetime) -> dict[str, datetime]:
    """Kinds of which a job runs longer than its queue expects, the longest first, with the moment it was claimed."""
    rows = await db.fetch(
        f"SELECT kind, min(begun_at) AS begun_at FROM job WHERE {_RUNS} GROUP BY kind ORDER BY 2, kind", now
    )
    return {row["kind"]: row["begun_at"] for row in rows if now - row["begun_at"] > Queue.of(row["kind"]).expected}


async def give_back(job: Claimed, *, now: datetime) -> None:
    """Broken off: another may take it up at once."""
    await db.execute(
        "UPDATE job SET run_at = $2, begun_at = NULL WHERE id = $1 AND attempts = $3 AND done_at IS NULL"
        " AND failed_at IS NULL",
        job.id, now, job.attempts,
    )  # fmt: skip


async def finish_job(job: Claimed, *, now: datetime) -> None:
    await db.execute("UPDATE job SET done_at = $2 WHERE id = $1 AND attempts = $3", job.id, now, job.attempts)


async def retry_job(job: Claimed, why: str, seconds: int | None, *, now: datetime) -> bool:
    """Try again later, twice as late each time; after eight tries, or when its patience is over, it has failed for
    good (False)."""
    if job.is_last_try(now):
        await fail_job(job, why, now=now)
        return False
    wait = timedelta(seconds=seconds) if seconds else min(FIRST_WAIT * 2 ** min(job.attempts - 1, 12), LONGEST_WAIT)
    await db.execute(
        "UPDATE job SET run_at = $2, begun_at = NULL, last_error = $3 WHERE id = $1 AND attempts = $4",
        job.id, now + wait, why[:500], job.attempts,
    )  # fmt: skip
    return True


async def put_off_job(job: Claimed, why: str, *, now: datetime) -> bool:
    """As if this try had not been, for the database was away; False: it has been so for too long."""
    age = now - job.created_at
    if age >= OUTAGE_PATIENCE:
        return False
    wait = min(max(FIRST_WAIT, age / 10), OUTAGE_WAIT)
    await db.execute(
        "UPDATE job SET run_at = $2, begun_at = NULL, last_error = $3, attempts = attempts - 1"
        " WHERE id = $1 AND attempts = $4",
        job.id, now + wait, why[:500], job.attempts,
    )  # fmt: skip
    return True


async def fail_job(job: Claimed, why: str, *, now: datetime) -> None:
    """For good; the doctor tells of it."""
    await db.execute(
        "UPDATE job SET failed_at = $2, last_error = $3 WHERE id = $1 AND attempts = $4",
        job.id, now, why[:500], job.attempts,
    )  # fmt: skip


async def bring_back_jobs(*, now: datetime, was: datetime) -> None:
    """After the clock went back: what had been due is due, and claims of that time end as any other. What is to go out
    at an hour that somebody named keeps it."""
    await db.execute(
        "UPDATE job SET run_at = $1 WHERE run_at > $1 AND run_at <= $2 AND attempts = 0 AND done_at IS NULL"
        f" AND failed_at IS NULL AND kind NOT IN ({_AT_AN_HOUR})",
        now, was,
    )  # fmt: skip
    await db.execute(
        "UPDATE job SET run_at = $1, begun_at = CASE WHEN begun_at > $3 THEN $3 ELSE begun_at END"
        " WHERE run_at > $1 AND run_at <= $2 AND attempts > 0 AND done_at IS NULL AND failed_at IS NULL",
        now + CLAIM_LENGTH, was + LONGEST_WAIT, now,
    )  # fmt: skip


_AT_AN_HOUR = "'campaign', 'news'"


async def latest_of_jobs(now: datetime) -> datetime | None:
    """What a clock that was ahead said, at the least, as jobs that wait for it were asked for, tried or claimed; None:
    none does."""
    open_after = "FROM job WHERE done_at IS NULL AND failed_at IS NULL AND priority IN (0, 1) AND run_at >"
    tried = {"asked": Queue.REACTIONS.value, "told": _OTHER, "mailed": Queue.MAIL.value}
    again = ", ".join(
        f"(SELECT max(run_at) {open_after} $2 AND {which} AND attempts > 0) AS {name}_again_at"
        for name, which in tried.items()
    )
    [row] = await db.fetch(
        f"SELECT {again},"
        f" (SELECT max(run_at) {open_after} $1 AND {Queue.REACTIONS.value} AND attempts = 0) AS asked_at",
        now + APART, now + APART + LONGEST_WAIT,
    )  # fmt: skip
    said = [row[f"{name}_again_at"] - LONGEST_WAIT for name in tried if row[f"{name}_again_at"]]
    return max([*said, *([row["asked_at"]] if row["asked_at"] else [])], default=None)


async def purge_jobs(*, now: datetime) -> int:
    """Drop what was done a week ago; what failed stays for the doctor."""
    return await db.purge("job", "done_at < $1", now - KEPT_FOR)
