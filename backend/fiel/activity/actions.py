"""Record what happened, and leave work for after the commit."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from fiel.core import db
from fiel.core.actor import Actor
from fiel.core.broker import Event, process_broker

PROCESS = secrets.token_hex(8)
"""Names this process in what it writes, so that the others know which events they have not seen."""


_lineage: ContextVar[tuple[int, ...]] = ContextVar("lineage", default=())


@contextmanager
def led_by(automations: Sequence[int]) -> Iterator[None]:
    """What is recorded within carries the *automations* that led to it, so that they can't lead there again."""
    token = _lineage.set(tuple(automations))
    try:
        yield
    finally:
        _lineage.reset(token)


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that was done, in the past tense: ``points.earned``, ``redemption.requested``."""

    kind: str
    actor: Actor
    at: datetime
    merchant_id: int | None = None
    customer_id: int | None = None
    membership_id: int | None = None
    subject: tuple[str, int] | None = None
    location_id: int | None = None
    data: Mapping[str, object] = field(default_factory=dict)


async def record(*happened: Happened, reacts: bool = True, priority: int = 0) -> list[int]:
    """Write the activities of the transaction in flight, each with the job that lets the worker react to it.

    *reacts*: off where a hundred thousand come at once and nobody is to be told of each.
    """
    ids = await db.allocate_ids("activity", len(happened))
    await db.insert_rows(
        "activity",
        {
            "id": "bigint", "kind": "text", "merchant_id": "bigint", "customer_id": "bigint",
            "membership_id": "bigint", "subject_kind": "text", "subject_id": "bigint", "actor_kind": "text",
            "actor_id": "bigint", "location_id": "bigint", "data": "jsonb", "origin": "text", "at": "timestamptz",
        },
        [_row(number, one) for number, one in zip(ids, happened, strict=True)],
    )  # fmt: skip
    if reacts:
        await enqueue(
            *(
                Job("react", {"activity_id": number}, one.at, priority=priority)
                for number, one in zip(ids, happened, strict=True)
            )
        )
    for number, one in zip(ids, happened, strict=True):
        event = Event(
            number, one.kind, one.merchant_id, one.customer_id, one.membership_id, one.subject and one.subject[1]
        )
        db.after_commit(lambda event=event: process_broker().publish(event))  # type: ignore[misc]
    return ids


async def kept_by(kind: str, merchant_id: int, subject_id: int, at: datetime | None) -> Mapping[str, Any]:
    """What the activity by which something was removed, *at* that moment, kept of it; empty: nothing."""
    rows = await db.fetch(
        "SELECT data FROM activity WHERE merchant_id = $1 AND at = $2 AND kind = $3 AND subject_id = $4"
        " ORDER BY id DESC LIMIT 1",
        merchant_id, at, kind, subject_id,
    )  # fmt: skip
    data: Mapping[str, Any] = db.from_json(rows[0]["data"]) if rows else {}
    kept: Mapping[str, Any] = data.get("kept", {})
    return kept


def _row(number: int, one: Happened) -> db.Row:
    actor_kind, actor_id = one.actor.trace
    subject_kind, subject_id = one.subject or (None, None)
    led = {"lineage": list(_lineage.get())} if _lineage.get() else {}
    return {
        "id": number, "kind": one.kind, "merchant_id": one.merchant_id, "customer_id": one.customer_id,
        "membership_id": one.membership_id, "subject_kind": subject_kind, "subject_id": subject_id,
        "actor_kind": actor_kind, "actor_id": actor_id, "location_id": one.location_id,
        "data": {**one.data, **led}, "origin": PROCESS, "at": one.at,
    }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Job:
    """Work for the worker. Of several with one *once_key*, the first is kept."""

    kind: str
    data: Mapping[str, object]
    run_at: datetime
    once_key: str | None = None
    priority: int = 0
    """1: one of thousands, after everything that people wait for."""


async def enqueue(*jobs: Job) -> None:
    if not jobs:
        return
    rows = [
        {"kind": job.kind, "data": dict(job.data), "once_key": job.once_key, "run_at": job.run_at,
         "priority": job.priority, "attempts": 0, "created_at": job.run_at}
        for job in jobs
    ]  # fmt: skip
    columns = {
        "kind": "text", "data": "jsonb", "once_key": "text", "run_at": "timestamptz", "priority": "int",
        "attempts": "int",
        "created_at": "timestamptz",
    }  # fmt: skip
    await db.insert_rows("job", columns, rows, on_conflict="(once_key) DO NOTHING")
