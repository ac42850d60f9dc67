"""What other processes on this database did, published here."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import datetime, timedelta

from fiel.activity.actions import PROCESS
from fiel.core import db
from fiel.core.broker import Event, process_broker
from fiel.core.clock import Clock
from fiel.core.logs import logger

SECONDS_BETWEEN_LOOKS = 1.0
LOOK_BACK = 2000
"""Activities whose ids were taken before the newest seen but whose commit may have come after it."""
log = logger("worker")


async def relay_foreign_events(clock: Clock, stop: asyncio.Event) -> None:
    """Publish here what other processes on this database did, by polling the activity table."""
    newest = (await db.fetch("SELECT coalesce(max(id), 0) AS id FROM activity"))[0]["id"]
    seen: set[int] = set()
    told = {row["id"] for row in await db.fetch("SELECT id FROM inbox_entry ORDER BY id DESC LIMIT $1", LOOK_BACK)}
    entry = max(told, default=0)
    while not stop.is_set():
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), SECONDS_BETWEEN_LOOKS)
        try:
            newest = await _relay(newest, seen, clock() - timedelta(minutes=1))
            entry = await _relay_inbox(entry, told)
        except Exception:
            log.exception("could not look for other processes' events")


async def _relay_inbox(newest: int, told: set[int]) -> int:
    """To apps that are open: their inbox has grown, after its activity was heard of. Whichever process wrote it."""
    rows = await db.fetch(
        "SELECT id, activity_id, merchant_id, customer_id FROM inbox_entry WHERE id > $1 ORDER BY id LIMIT $2",
        newest - LOOK_BACK, 2 * LOOK_BACK,
    )  # fmt: skip
    for row in rows:
        if row["id"] not in told and row["id"] > newest - LOOK_BACK:
            told.add(row["id"])
            process_broker().publish(
                Event(row["activity_id"], "inbox.grown", row["merchant_id"], row["customer_id"], None, None)
            )
    newest = max([newest, *(row["id"] for row in rows)])
    told -= {number for number in told if number < newest - LOOK_BACK}
    return newest


async def _relay(newest: int, seen: set[int], since: datetime) -> int:
    rows = await db.fetch(
        "SELECT id, kind, merchant_id, customer_id, membership_id, subject_id FROM activity"
        " WHERE id > $1 AND origin <> $2 AND at > $3 ORDER BY id",
        newest - LOOK_BACK, PROCESS, since,
    )  # fmt: skip
    for row in rows:
        if row["id"] not in seen:
            seen.add(row["id"])
            process_broker().publish(
                Event(row["id"], row["kind"], row["merchant_id"], row["customer_id"], row["membership_id"],
                      row["subject_id"])
            )  # fmt: skip
    newest = max([newest, *(row["id"] for row in rows)])
    seen -= {number for number in seen if number < newest - LOOK_BACK}
    return newest
