"""The way out for all pushes: claimed in batches, sent side by side, settled as answers come.

A service that hangs or fails is left alone for a while, so that what goes to the others does not wait for it. What
could not be told is tried again until its day is over. After a kill, what was claimed and not settled goes out again
when the claim is over, with the same tag: told at least once, shown once.
"""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from fiel.activity.jobs import FIRST_WAIT, LONGEST_WAIT
from fiel.core import db, metrics
from fiel.core.logs import logger
from fiel.messaging.campaigns.going_out import close_finished
from fiel.messaging.models import DeliveryState
from fiel.messaging.push.claiming import Claimed, Lane, claim_pushes, has_due_push
from fiel.messaging.push.endpoints import origin_of
from fiel.messaging.push.health import REST
from fiel.messaging.push.sending import Fate, Outcome, send
from fiel.messaging.services import Services

log = logger("push")
ROUNDS_AT_ONCE = 2
"""In a lane: one claims and settles while the other sends."""
BATCH = 250
AT_ONCE = 32
"""Requests under way in a round."""
SETTLED_AT_ONCE = 100
SECONDS_BETWEEN_SETTLINGS = 0.5
RENEWED_WITHIN = timedelta(hours=1)
"""A browser whose keys don't fit subscribes again when its app is opened; then it is told at once."""
SETTLED = {"state": "text", "due_at": "timestamptz", "attempts": "int", "status": "int", "sent_at": "timestamptz"}
ARRIVED = {"arrived_at": "timestamptz"}
DELIVERED = {"delivered_at": "coalesce(given.arrived_at, push_subscription.delivered_at)"}
STILL_OURS = (
    "push_delivery.attempts = given.claimed AND CASE push_delivery.state WHEN 'WAITING' THEN TRUE"
    " WHEN 'CANCELLED' THEN given.state IN ('SENT', 'GONE') ELSE FALSE END"
)
"""Of a row that was called back meanwhile, or claimed by another after our claim was over, we say no more. As a CASE,
or SQLite would go through all that wait, by their state."""
Sent = tuple[Claimed, Outcome | None]


async def send_due_pushes(services: Services, lane: Lane) -> int:
    """Send one batch of what is due; how many were due."""
    if not await has_due_push(lane, now=services.clock()):
        return 0
    claim = await claim_pushes(lane, BATCH, now=services.clock())
    slots = asyncio.Semaphore(AT_ONCE)

    async def one(push: Claimed) -> Sent:
        async with slots:
            return push, await _send(push, services)

    under_way = {asyncio.create_task(one(push)) for push in claim.to_send}
    answered: list[Sent] = []
    while under_way:
        done, under_way = await asyncio.wait(
            under_way, timeout=SECONDS_BETWEEN_SETTLINGS, return_when=asyncio.FIRST_COMPLETED
        )
        answered += [task.result() for task in done]
        if answered and (not done or not under_way or len(answered) >= SETTLED_AT_ONCE):
            await _settle(answered, services)
            answered = []
    for campaign_id in claim.campaigns:
        await close_finished(campaign_id, now=services.clock())
    return claim.seen


async def _send(push: Claimed, services: Services) -> Outcome | None:
    """None: its service rests, it was not tried."""
    now, origin = services.clock(), origin_of(push.target.endpoint)
    if services.health.rest_of(origin, now):
        return None
    left = int((push.stale_at - now).total_seconds())
    try:
        outcome = await send(push.target, push.payload, services, urgent=push.is_urgent, seconds_to_live=left)
    except Exception:
        log.exception("a push could not be made", delivery=push.id)
        return Outcome(Fate.REFUSED)
    if outcome.fate is Fate.AGAIN:
        services.health.failed(origin, outcome.seconds, services.clock())
    elif outcome.status is not None:
        services.health.worked(origin)
    return outcome


async def _settle(sent: list[Sent], services: Services) -> None:
    """Write down what became of them, set by set."""
    now = services.clock()
    tried = [(push, outcome) for push, outcome in sent if outcome is not None]
    arrived = {push.subscription_id for push, outcome in tried if outcome.fate is Fate.TAKEN}
    last = {push.subscription_id: outcome.status or 0 for push, outcome in tried}
    told: list[db.Row] = [
        {"id": number, "last_status": last[number], "arrived_at": now if number in arrived else None}
        for number in sorted(last)
    ]
    gone = {push.subscription_id: push.endpoint_hash for push, outcome in tried if outcome.fate is Fate.GONE}

    async def body() -> None:
        renewed = await _drop(gone)
        deliveries = [_settled(push, outcome, renewed, now, services) for push, outcome in sent]
        async with db.written_together():
            await db.update_rows("push_delivery", SETTLED, deliveries, only=STILL_OURS, told={"claimed": "int"})
            await db.update_rows("push_subscription", {"last_status": "int"}, told, told=ARRIVED, sets=DELIVERED)

    await db.transaction(body)
    for _, outcome in sent:
        metrics.PUSHES.labels(outcome.fate.value.lower() if outcome else "waits").inc()


async def _drop(gone: dict[int, str]) -> set[int]:
    """Forget browsers that are no more; answers those that have meanwhile subscribed under another address."""
    if not gone:
        return set()
    rows = await db.fetch(
        f"SELECT id, endpoint_hash FROM push_subscription WHERE {db.among('id', 1, 'bigint')}", db.to_json(sorted(gone))
    )
    renewed = {row["id"] for row in rows if row["endpoint_hash"] != gone[row["id"]]}
    await db.execute(
        f"DELETE FROM push_subscription WHERE {db.among('id', 1, 'bigint')}", db.to_json(sorted(set(gone) - renewed))
    )
    return renewed


def _settled(push: Claimed, outcome: Outcome | None, renewed: set[int], now: datetime, services: Services) -> db.Row:
    """Its row as it shall be."""
    row: db.Row = {
        "id": push.id, "claimed": push.attempts, "state": DeliveryState.WAITING.value, "due_at": now,
        "attempts": push.attempts, "status": outcome.status if outcome else None, "sent_at": None,
    }  # fmt: skip
    if outcome is None:
        rest = services.health.rest_of(origin_of(push.target.endpoint), now) or now + REST
        return row | {"due_at": rest, "attempts": push.attempts - 1}
    match outcome.fate:
        case Fate.TAKEN:
            return row | {"state": DeliveryState.SENT.value, "sent_at": now}
        case Fate.GONE:
            return row if push.subscription_id in renewed else row | {"state": DeliveryState.GONE.value}
        case Fate.REFUSED:
            return row | {"state": DeliveryState.FAILED.value}
        case Fate.KEYS:
            return row | {"due_at": now + RENEWED_WITHIN}
    return row | {"due_at": now + (timedelta(seconds=outcome.seconds) if outcome.seconds else _wait(push.attempts))}


def _wait(attempts: int) -> timedelta:
    """Twice as long each time, up to an hour."""
    wait: timedelta = FIRST_WAIT * 2 ** min(attempts - 1, 12)
    return min(wait, LONGEST_WAIT)
