"""One push, encrypted and posted: no redirects, since an endpoint is an address that a stranger gave us."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from enum import Enum

import orjson

from fiel.messaging.push.connection import Unreachable
from fiel.messaging.push.encrypting import encrypt
from fiel.messaging.push.endpoints import is_allowed, origin_of
from fiel.messaging.push.posting import Answer
from fiel.messaging.services import Services

SECONDS_TO_LIVE = 24 * 3600
LONGEST_WAIT = 3600
"""Seconds: of a service that asks for more."""


class Fate(Enum):
    """AGAIN: later. KEYS: when the browser has subscribed to our keys. REFUSED: never, in this form."""

    TAKEN = "TAKEN"
    GONE = "GONE"
    AGAIN = "AGAIN"
    KEYS = "KEYS"
    REFUSED = "REFUSED"


@dataclass(frozen=True, slots=True)
class Outcome:
    """*status*: the service's answer; None: it gave none. *seconds*: when it asked to come back."""

    fate: Fate
    status: int | None = None
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """A browser, as it subscribed."""

    endpoint: str
    p256dh: str
    auth: str
    vapid_key: str


async def send(
    target: Target, payload: dict[str, object], services: Services, *, urgent: bool, seconds_to_live: int
) -> Outcome:
    """Hand a message to the push service. Never raises for what a network or a service does."""
    if not is_allowed(target.endpoint, services.settings):
        return Outcome(Fate.GONE)
    if not services.vapid.fits(target.vapid_key):
        return Outcome(Fate.KEYS)
    body = encrypt(orjson.dumps(payload), target.p256dh, target.auth)
    headers = {
        "TTL": str(max(0, min(seconds_to_live, SECONDS_TO_LIVE))), "Urgency": "high" if urgent else "normal",
        "Content-Encoding": "aes128gcm", "Content-Type": "application/octet-stream",
        **services.vapid.headers(origin_of(target.endpoint), target.vapid_key),
    }  # fmt: skip
    try:
        return _learn(await services.poster.post(target.endpoint, headers, body), services.clock())
    except Unreachable:
        return Outcome(Fate.AGAIN)


def _learn(answer: Answer, now: datetime) -> Outcome:
    status = answer.status
    if 200 <= status < 300:
        return Outcome(Fate.TAKEN, status)
    if status in (404, 410):
        return Outcome(Fate.GONE, status)
    if status in (401, 403):
        return Outcome(Fate.KEYS, status)
    if status == 429 or status >= 500:
        return Outcome(Fate.AGAIN, status, retry_after(answer.retry_after, now))
    return Outcome(Fate.REFUSED, status)


def retry_after(value: str, now: datetime) -> int | None:
    """Seconds or a date (RFC 9110, 10.2.3); an hour at most."""
    if value.isdecimal():  # however long it is: Python reads no number of thousands of digits
        return max(1, min(int(value), LONGEST_WAIT)) if len(value) < 10 else LONGEST_WAIT
    try:
        return min(LONGEST_WAIT, max(1, int((parsedate_to_datetime(value) - now).total_seconds())))
    except (ValueError, TypeError, OverflowError):
        return None
