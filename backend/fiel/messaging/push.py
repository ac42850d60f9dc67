"""Web push (RFC 8030, 8291, 8292): encrypted by pywebpush, posted by us, since its own sender follows redirects."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import aiohttp
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey
from pywebpush import WebPusher

from fiel.activity.actions import Happened, record
from fiel.activity.errors import RetryLater
from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.errors import Checks
from fiel.core.settings import Settings
from fiel.messaging.models import PushSubscription
from fiel.messaging.services import Services

MOST_SUBSCRIPTIONS = 10
SECONDS_TO_LIVE = 24 * 3600
EXACT_HOSTS = frozenset({"fcm.googleapis.com", "android.googleapis.com", "updates.push.services.mozilla.com"})
HOST_SUFFIXES = (".push.apple.com", ".notify.windows.com")


async def subscribe_push(
    actor: AccountActor, endpoint: str, p256dh: str, auth: str, settings: Settings, *, now: datetime
) -> int:
    """Tell this browser from now on; the same browser again is the same subscription. Raises InvalidInput."""
    checks = Checks()
    endpoint = checks.text("endpoint", endpoint, 1000)
    if not is_allowed(endpoint, settings):
        checks.fail("endpoint", "ENDPOINT")
    _check_keys(checks, p256dh, auth)
    checks.done()
    endpoint_hash = hashlib.sha256(endpoint.encode()).hexdigest()

    async def body() -> int:
        rows = await db.returning(
            "INSERT INTO push_subscription (account_id, endpoint, endpoint_hash, p256dh, auth, session_id, created_at)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (endpoint_hash) DO UPDATE SET account_id = $1,"
            " p256dh = $4, auth = $5, session_id = $6 RETURNING id",
            actor.account_id, endpoint, endpoint_hash, p256dh, auth, actor.session_id, now,
        )  # fmt: skip
        await db.execute(
            "DELETE FROM push_subscription WHERE account_id = $1 AND id NOT IN (SELECT id FROM push_subscription"
            " WHERE account_id = $1 ORDER BY id DESC LIMIT $2)",
            actor.account_id,
            MOST_SUBSCRIPTIONS,
        )
        await record(Happened("push.subscribed", actor, now, customer_id=actor.customer_id,
                              subject=("push_subscription", rows[0]["id"])))  # fmt: skip
        return int(rows[0]["id"])

    return await db.transaction(body)


async def unsubscribe_push(actor: AccountActor, endpoint: str, *, now: datetime) -> bool:
    """Tell this browser no more; False if it was not told."""

    async def body() -> bool:
        gone = await db.execute(
            "DELETE FROM push_subscription WHERE account_id = $1 AND endpoint_hash = $2",
            actor.account_id,
            hashlib.sha256(endpoint.encode()).hexdigest(),
        )
        if gone:
            await record(Happened("push.unsubscribed", actor, now, customer_id=actor.customer_id))
        return bool(gone)

    return await db.transaction(body)


async def send_push(data: Mapping[str, object], services: Services) -> None:
    """The ``push`` job. 404 and 410 remove the subscription; 429 and 5xx raise RetryLater."""
    subscription = await PushSubscription.get_or_none(id=int(str(data["subscription_id"])))
    if subscription is None or not is_allowed(subscription.endpoint, services.settings):
        return
    parts = urlsplit(subscription.endpoint)
    encrypted = WebPusher(
        {"endpoint": subscription.endpoint, "keys": {"p256dh": subscription.p256dh, "auth": subscription.auth}}
    ).encode(json.dumps(data["payload"]).encode(), content_encoding="aes128gcm")
    headers = {
        "TTL": str(SECONDS_TO_LIVE), "Urgency": str(data.get("urgency", "normal")),
        "Content-Encoding": "aes128gcm", "Content-Type": "application/octet-stream",
        **services.vapid.headers(f"{parts.scheme}://{parts.netloc}"),
    }  # fmt: skip
    async with services.http.post(
        subscription.endpoint, data=encrypted["body"], headers=headers, allow_redirects=False
    ) as answer:
        await _learn(subscription.id, answer, services.clock())


def is_allowed(endpoint: str, settings: Settings) -> bool:
    """https on port 443 of a push service that we know; or an origin that the settings name."""
    try:
        parts = urlsplit(endpoint)
        port = parts.port
    except ValueError:
        return False
    if f"{parts.scheme}://{parts.netloc}" in settings.push_origins:
        return True
    host = parts.hostname or ""
    if parts.scheme != "https" or port not in (None, 443) or parts.username or parts.password:
        return False
    return host in EXACT_HOSTS or host.endswith(HOST_SUFFIXES)


def _check_keys(checks: Checks, p256dh: str, auth: str) -> None:
    try:
        EllipticCurvePublicKey.from_encoded_point(SECP256R1(), _decoded(p256dh))
    except ValueError:
        checks.fail("p256dh", "UNREADABLE")
    try:
        if len(_decoded(auth)) != 16:
            checks.fail("auth", "UNREADABLE")
    except ValueError:
        checks.fail("auth", "UNREADABLE")


def _decoded(text: str) -> bytes:
    if len(text) > 100 or not re.fullmatch("[A-Za-z0-9_-]+=*", text):
        raise ValueError("not base64url")
    try:
        return base64.urlsafe_b64decode(text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4))
    except binascii.Error as error:
        raise ValueError("not base64url") from error


async def _learn(subscription_id: int, answer: aiohttp.ClientResponse, now: datetime) -> None:
    if answer.status in (404, 410):
        await db.execute("DELETE FROM push_subscription WHERE id = $1", subscription_id)
        return
    delivered = 200 <= answer.status < 300
    await db.execute(
        "UPDATE push_subscription SET last_status = $2, delivered_at = coalesce($3, delivered_at) WHERE id = $1",
        subscription_id, answer.status, now if delivered else None,
    )  # fmt: skip
    if answer.status == 429 or answer.status >= 500:
        raise RetryLater(f"push service answered {answer.status}", _retry_after(answer, now))


def _retry_after(answer: aiohttp.ClientResponse, now: datetime) -> int | None:
    """Seconds or a date (RFC 9110, 10.2.3); an hour at most."""
    value = answer.headers.get("Retry-After", "")
    if value.isdecimal():
        return min(int(value), 3600)
    try:
        return min(3600, max(1, int((parsedate_to_datetime(value) - now).total_seconds())))
    except (ValueError, TypeError):
        return None
