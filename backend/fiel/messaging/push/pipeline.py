"""The way out for all pushes: claimed in batches, sent side by side, settled in batches.

A service that hangs or fails is left alone for a while, so that what goes to the others does not wait for it. After
a kill, what was claimed goes out again when the claim is over, with the same tag: told at least once, shown once.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.jobs import FIRST_WAIT, LONGEST_WAIT, MOST_ATTEMPTS
from fiel.core import db
from fiel.core.logs import logger
from fiel.messaging.campaigns.going_out import close_finished
from fiel.messaging.models import DeliveryState
from fiel.messaging.push.claiming import Claimed, claim_pushes, has_due_push
from fiel.messaging.push.endpoints import origin_of
from fiel.messaging.push.sending import Fate, Outcome, send
from fiel.messaging.services import Services

log = logger("push")
BATCH = 500
AT_ONCE = 64
"""Requests under way."""
TROUBLES = 5
"""In a row, after which a service is left alone."""
REST = timedelta(seconds=30)
SETTLED = {"state": "text", "due_at": "timestamptz", "attempts": "int", "status": "int", "sent_at": "timestamptz"}


@dataclass(slots=True)
class Health:
    """How a push service has answered lately."""

    troubles: int = 0
    rests_until: datetime | None = None

    def rests(self, now: datetime) -> bool:
        return self.rests_until is not None and now < self.rests_until

    def learn(self, outcome: Outcome, now: datetime) -> None:
        if outcome.fate is not Fate.AGAIN:
            self.troubles, self.rests_until = 0, None
            return
        self.troubles += 1
        if self.troubles >= TROUBLES:
            asked = timedelta(seconds=outcome.seconds or 0)
            self.rests_until = now + max(REST, asked)


async def send_due_pushes(services: Services) -> int:
    """Send one batch of what is due; how many were due."""
    if not await has_due_push(now=services.clock()):
        return 0
    claim = await claim_pushes(BATCH, now=services.clock())
    slots = asyncio.Semaphore(AT_ONCE)

    async def one(push: Claimed) -> tuple[Claimed, Outcome | None]:
        async with slots:
            return push, await _send(push, services)

    sent = await asyncio.gather(*(one(push) for push in claim.to_send))
    await _settle(sent, services.clock(), services)
    for campaign_id in claim.campaigns:
        await close_finished(campaign_id, now=services.clock())
    return claim.seen


async def _send(push: Claimed, services: Services) -> Outcome | None:
    """None: its service rests, it was not tried."""
    now = services.clock()
    health = services.health.setdefault(origin_of(push.target.endpoint), Health())
    if health.rests(now):
        return None
    left = int((push.stale_at - now).total_seconds())
    try:
        outcome = await send(push.target, push.payload, services, urgent=push.is_urgent, seconds_to_live=left)
    except Exception:
        log.exception("a push could not be made", delivery=push.id)
        outcome = Outcome(Fate.REFUSED)
    health.learn(outcome, services.clock())
    return outcome


async def _settle(sent: list[tuple[Claimed, Outcome | None]], now: datetime, services: Services) -> None:
    """Write down what became of a batch, set by set."""
    deliveries = [_settled(push, outcome, now, services) for push, outcome in sent]
    told: list[db.Row] = [
        {"id": push.subscription_id, "last_status": outcome.status or 0} for push, outcome in sent if outcome
    ]
    arrived = sorted({push.subscription_id for push, outcome in sent if outcome and outcome.fate is Fate.TAKEN})
    gone = sorted({push.subscription_id for push, outcome in sent if outcome and outcome.fate is Fate.GONE})

    async def body() -> None:
        columns = {
            "state": "text",
            "due_at": "timestamptz",
            "attempts": "int",
            "status": "int",
            "sent_at": "timestamptz",
        }
        await db.update_rows("push_delivery", columns, deliveries)
        await db.update_rows("push_subscription", {"last_status": "int"}, told)
        if arrived:
            await db.execute(
                f"UPDATE push_subscription SET delivered_at = $2 WHERE {db.among('id', 1, 'bigint')}",
                db.to_json(arrived),
                now,
            )
        if gone:
            await db.execute(f"DELETE FROM push_subscription WHERE {db.among('id', 1, 'bigint')}", db.to_json(gone))

    if sent:
        await db.transaction(body)


def _settled(push: Claimed, outcome: Outcome | None, now: datetime, services: Services) -> db.Row:
    """Its row as it shall be."""
    row: db.Row = {"id": push.id, "due_at": now, "attempts": push.attempts, "status": None, "sent_at": None}
    if outcome is None:
        rest = services.health[origin_of(push.target.endpoint)].rests_until or now + REST
        return row | {"state": DeliveryState.WAITING.value, "due_at": rest, "attempts": push.attempts - 1}
    row["status"] = outcome.status
    if outcome.fate is Fate.TAKEN:
        return row | {"state": DeliveryState.SENT.value, "sent_at": now}
    if outcome.fate is Fate.GONE:
        return row | {"state": DeliveryState.GONE.value}
    if outcome.fate is Fate.REFUSED or push.attempts >= MOST_ATTEMPTS:
        return row | {"state": DeliveryState.FAILED.value}
    wait = timedelta(seconds=outcome.seconds) if outcome.seconds else _wait(push.attempts)
    return row | {"state": DeliveryState.WAITING.value, "due_at": now + wait}


def _wait(attempts: int) -> timedelta:
    wait: timedelta = FIRST_WAIT * 2 ** (attempts - 1)
    return min(wait, LONGEST_WAIT)
