"""Posting what waits: claimed from the database, signed, tried again for three days, given up when nobody answers."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from datetime import datetime, timedelta

import aiohttp
from standardwebhooks.webhooks import Webhook

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import SYSTEM
from fiel.core.clock import APART
from fiel.core.logs import logger
from fiel.messaging.push.sending import retry_after
from fiel.messaging.services import Services
from fiel.messaging.webhooks.addresses import is_allowed
from fiel.messaging.webhooks.kinds import TEST

log = logger("webhooks")
CLAIM_LENGTH = timedelta(minutes=2)
ENDPOINTS_AT_ONCE = 20
MESSAGES_A_ROUND = 10
"""To each address."""
SECONDS_A_ROUND = 30
SECONDS_BETWEEN_LOOKS = 1.0
TIMEOUT = aiohttp.ClientTimeout(total=10)
WAITS = tuple(timedelta(seconds=seconds) for seconds in (
    5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 14 * 3600, 20 * 3600, 24 * 3600,
))  # fmt: skip
"""Between tries, as Standard Webhooks proposes."""
STOPPED_AFTER = timedelta(days=5)
"""Of failures without one success."""
LONGEST_ANSWER = 300


@dataclass(frozen=True, slots=True)
class _Message:
    id: int
    endpoint_id: int
    message_id: str
    kind: str
    payload: str
    attempts: int


@dataclass(frozen=True, slots=True)
class _Outcome:
    ok: bool
    status: int | None
    answer: str
    took_ms: int
    seconds: int | None = None


async def send_due_webhooks(services: Services) -> int:
    """Serve the addresses for which something is due, the longest waiting first, each by itself: one that hangs keeps
    its own messages waiting only. How many messages were tried; after a while it ends, to be begun again."""
    until = time.monotonic() + SECONDS_A_ROUND
    serving: dict[asyncio.Task[int], int] = {}
    sent = 0
    while True:
        free = ENDPOINTS_AT_ONCE - len(serving) if time.monotonic() < until else 0
        for number in await _due(set(serving.values()), free, services.clock()):
            serving[asyncio.create_task(_serve(number, services))] = number
        if not serving:
            return sent
        done, _ = await asyncio.wait(serving, timeout=SECONDS_BETWEEN_LOOKS, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            del serving[task]
            sent += task.result()


async def _due(busy: set[int], most: int, now: datetime) -> list[int]:
    if most <= 0:
        return []
    rows = await db.fetch(
        "SELECT d.endpoint_id, min(d.due_at) AS first_at FROM webhook_delivery d"
        f" JOIN webhook_endpoint e ON e.id = d.endpoint_id WHERE d.state = 'WAITING' AND d.due_at <= $1 AND {_GOES}"
        " GROUP BY d.endpoint_id ORDER BY first_at LIMIT $2",
        now,
        most + len(busy),
    )
    return [row["endpoint_id"] for row in rows if row["endpoint_id"] not in busy][:most]


_GOES = f"e.removed_at IS NULL AND (e.is_active = TRUE OR d.kind = '{TEST}')"
"""What waits for an address that is turned off waits until it is on again; a test goes all the same."""


async def _serve(endpoint_id: int, services: Services) -> int:
    try:
        messages = await _claim(endpoint_id, services.clock())
        endpoint = await db.fetch_one("SELECT * FROM webhook_endpoint WHERE id = $1", endpoint_id)
        if not messages or endpoint is None:
            return 0
        outcomes = await asyncio.gather(*(_post(message, endpoint, services) for message in messages))
        await db.transaction(lambda: _settle(list(zip(messages, outcomes, strict=True)), endpoint_id, services.clock()))
    except Exception:
        log.exception("webhooks could not be sent", endpoint=endpoint_id)
        return 0
    return len(messages)


async def _claim(endpoint_id: int, now: datetime) -> list[_Message]:
    skip = "" if db.is_sqlite() else " FOR UPDATE OF d SKIP LOCKED"
    rows = await db.returning(
        "UPDATE webhook_delivery SET due_at = $2, attempts = attempts + 1 WHERE id IN (SELECT d.id"
        " FROM webhook_delivery d"
        f" JOIN webhook_endpoint e ON e.id = d.endpoint_id WHERE d.endpoint_id = $1 AND d.state = 'WAITING'"
        f" AND d.due_at <= $3 AND {_GOES} ORDER BY d.due_at, d.id LIMIT $4{skip})"
        " RETURNING id, endpoint_id, message_id, kind, payload, attempts",
        endpoint_id, now + CLAIM_LENGTH, now, MESSAGES_A_ROUND,
    )  # fmt: skip
    rows.sort(key=lambda row: row["id"])
    return [_Message(**row) for row in rows]


async def _post(message: _Message, endpoint: db.Row, services: Services) -> _Outcome:
    """Never raises for what a network or another's server does."""
    if not is_allowed(endpoint["url"], services.settings):
        return _Outcome(False, None, "the address is not allowed (any more)", 0)
    now, began = services.clock(), time.monotonic()
    headers = {
        "Content-Type": "application/json", "User-Agent": "Fiel", "webhook-id": message.message_id,
        "webhook-timestamp": str(int(now.timestamp())), "webhook-signature": _signatures(message, endpoint, now),
    }  # fmt: skip

    def took() -> int:
        return int((time.monotonic() - began) * 1000)

    try:
        async with services.hooks.post(
            endpoint["url"], data=message.payload.encode(), headers=headers, allow_redirects=False, timeout=TIMEOUT
        ) as answer:
            begun = (await answer.content.read(4 * LONGEST_ANSWER)).decode("utf-8", "replace").replace("\0", "")
            wait = retry_after(answer.headers.get("Retry-After", ""), now) if answer.status in (429, 503) else None
            return _Outcome(200 <= answer.status < 300, answer.status, begun[:LONGEST_ANSWER], took(), wait)
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
        return _Outcome(False, None, f"{type(error).__name__}: {error}"[:LONGEST_ANSWER], took())


def _signatures(message: _Message, endpoint: db.Row, now: datetime) -> str:
    secrets = [endpoint["secret"]]
    if endpoint["old_secret"] and endpoint["old_until"] and endpoint["old_until"] > now:
        secrets.append(endpoint["old_secret"])
    return " ".join(Webhook(one).sign(message.message_id, now, message.payload) for one in secrets)


async def _settle(done: list[tuple[_Message, _Outcome]], endpoint_id: int, now: datetime) -> None:
    for message, outcome in done:
        state, due_at = _next(message, outcome, now)
        await db.execute(
            "UPDATE webhook_delivery SET state = $2, due_at = $3, status = $4, answer = $5, took_ms = $6, tried_at = $7"
            " WHERE id = $1 AND attempts = $8 AND state = 'WAITING'",
            message.id, state, due_at, outcome.status, outcome.answer, outcome.took_ms, now, message.attempts,
        )  # fmt: skip
    real = [outcome for message, outcome in done if message.kind != TEST]
    if any(outcome.ok for _, outcome in done):
        await db.execute(
            "UPDATE webhook_endpoint SET failing_since = NULL, delivered_at = $2 WHERE id = $1", endpoint_id, now
        )
    elif real:
        await db.execute(
            "UPDATE webhook_endpoint SET failing_since = coalesce(failing_since, $2) WHERE id = $1", endpoint_id, now
        )
        await _stop_if_dead(endpoint_id, any(outcome.status == 410 for outcome in real), now)


def _next(message: _Message, outcome: _Outcome, now: datetime) -> tuple[str, datetime]:
    if outcome.ok:
        return "DELIVERED", now
    if message.kind == TEST or message.attempts > len(WAITS) or outcome.status == 410:
        return "FAILED", now
    wait = WAITS[message.attempts - 1]
    return "WAITING", now + max(wait, timedelta(seconds=outcome.seconds or 0))


async def _stop_if_dead(endpoint_id: int, is_gone: bool, now: datetime) -> None:
    """410, or nothing but failures for days: it is turned off, and its owner told."""
    stopped = await db.returning(
        "UPDATE webhook_endpoint SET is_active = FALSE, stopped_at = $2 WHERE id = $1 AND is_active = TRUE"
        " AND (failing_since <= $3 OR $4) RETURNING merchant_id",
        endpoint_id, now, now - STOPPED_AFTER, is_gone,
    )  # fmt: skip
    if stopped:
        await db.execute(
            "UPDATE webhook_delivery SET state = 'FAILED' WHERE endpoint_id = $1 AND state = 'WAITING'", endpoint_id
        )
        await record(Happened("webhook.stopped", SYSTEM, now, merchant_id=stopped[0]["merchant_id"],
                              subject=("webhook", endpoint_id)))  # fmt: skip
        log.warning("a webhook was turned off", endpoint=endpoint_id)


async def bring_back_webhooks(*, now: datetime, was: datetime) -> None:
    """After the clock went back: what was left in the time before is due; a claim, and the wait after a try of that
    time, which may be a day, end as any other claim."""
    await db.execute(
        "UPDATE webhook_delivery SET due_at = $1 WHERE state = 'WAITING' AND attempts = 0 AND due_at > $1"
        " AND due_at <= $2",
        now, was,
    )  # fmt: skip
    await db.execute(
        "UPDATE webhook_delivery SET due_at = $1, tried_at = $4 WHERE state = 'WAITING' AND attempts > 0"
        " AND due_at > $1 AND (due_at <= $2 OR tried_at > $3)",
        now + CLAIM_LENGTH, was + CLAIM_LENGTH, now + APART, now,
    )  # fmt: skip
    await db.execute(
        "UPDATE webhook_delivery SET created_at = $1 WHERE state = 'WAITING' AND created_at > $2", now, now + APART
    )


async def latest_of_webhooks(now: datetime) -> datetime | None:
    """What a clock that was ahead said as messages that wait for it were written or tried; None: none does."""
    [row] = await db.fetch(
        "SELECT max(created_at) AS written_at, max(tried_at) AS tried_at FROM webhook_delivery"
        " WHERE state = 'WAITING' AND due_at > $1 AND (created_at > $1 OR tried_at > $1)",
        now + APART,
    )
    return max((at for at in (row["written_at"], row["tried_at"]) if at), default=None)


async def purge_deliveries(*, now: datetime) -> int:
    """The log goes back a month."""
    return await db.purge("webhook_delivery", "state <> 'WAITING' AND created_at < $1", now - timedelta(days=30))
