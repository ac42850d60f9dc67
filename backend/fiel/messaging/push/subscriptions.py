"""Browsers that agreed to be told, and what their owners see of them."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.errors import Checks, NotFound
from fiel.core.language import Language
from fiel.core.settings import Settings
from fiel.identity.agents import browser_of, machine_of
from fiel.messaging.push.endpoints import is_allowed
from fiel.messaging.push.queueing import Push, push_to
from fiel.messaging.texts import notice

MOST_SUBSCRIPTIONS = 10


@dataclass(frozen=True, slots=True)
class Browser:
    """A subscription as `PushManager.subscribe` gave it, with the server's key that it was made for."""

    endpoint: str
    p256dh: str
    auth: str
    vapid_key: str = ""
    user_agent: str = ""
    replaces: str | None = None
    """The endpoint that the browser gave up for this one."""


async def subscribe_push(actor: AccountActor, browser: Browser, settings: Settings, *, now: datetime) -> int:
    """Tell this browser from now on; the same browser again is the same subscription. What waits for the one that it
    replaces goes to it. Raises InvalidInput."""
    checks = Checks()
    endpoint = checks.text("endpoint", browser.endpoint, 1000)
    if not is_allowed(endpoint, settings):
        checks.fail("endpoint", "ENDPOINT")
    _check_keys(checks, browser.p256dh, browser.auth)
    checks.done()

    async def body() -> int:
        if browser.replaces and browser.replaces != endpoint:
            await db.execute(
                "UPDATE push_subscription SET endpoint = $3, endpoint_hash = $4 WHERE account_id = $1"
                " AND endpoint_hash = $2 AND NOT EXISTS (SELECT 1 FROM push_subscription p WHERE p.endpoint_hash = $4)",
                actor.account_id, _hash(browser.replaces), endpoint, _hash(endpoint),
            )  # fmt: skip
        rows = await db.returning(
            "INSERT INTO push_subscription (account_id, endpoint, endpoint_hash, p256dh, auth, vapid_key, label,"
            " session_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (endpoint_hash)"
            " DO UPDATE SET account_id = $1, p256dh = $4, auth = $5, vapid_key = $6, label = $7, session_id = $8"
            " RETURNING id",
            actor.account_id, endpoint, _hash(endpoint), browser.p256dh, browser.auth, browser.vapid_key[:100],
            label_of(browser.user_agent), actor.session_id, now,
        )  # fmt: skip
        await db.execute(  # what waited for its keys to fit
            "UPDATE push_delivery SET due_at = $2 WHERE subscription_id = $1 AND state = 'WAITING' AND due_at > $2"
            " AND status IS NOT NULL AND waits_for_quiet = FALSE",
            rows[0]["id"],
            now,
        )
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
            _hash(endpoint),
        )
        if gone:
            await record(Happened("push.unsubscribed", actor, now, customer_id=actor.customer_id))
        return bool(gone)

    return await db.transaction(body)


async def send_test_push(actor: AccountActor, subscription_id: int, language: Language, *, now: datetime) -> None:
    """A notice to one browser of one's own, so that its owner sees it arrive. Raises NotFound."""

    async def body() -> None:
        own = await db.fetch(
            "SELECT id FROM push_subscription WHERE id = $1 AND account_id = $2", subscription_id, actor.account_id
        )
        if not own:
            raise NotFound
        told = notice("push.test", {}, language)
        shown = Push(told.title, told.body, "/profile", f"test-{subscription_id}", language, is_urgent=True)
        await push_to([subscription_id], actor.customer_id, shown, f"test:{now.timestamp():.3f}", now=now)

    await db.transaction(body)


async def devices_of(account_id: int, now: datetime) -> list[db.Row]:
    """One's browsers, the newest first, each with its last delivery."""
    return await db.fetch(
        "SELECT p.id, p.endpoint_hash, p.label, p.vapid_key, p.created_at, p.delivered_at, p.last_status,"
        " d.state AS last_state, d.sent_at AS last_sent_at, d.shown_at AS last_shown_at FROM push_subscription p"
        " JOIN session s ON s.id = p.session_id LEFT JOIN push_delivery d ON d.id ="
        " (SELECT max(id) FROM push_delivery l WHERE l.subscription_id = p.id)"
        " WHERE p.account_id = $1 AND s.ended_at IS NULL AND s.expires_at > $2 ORDER BY p.id DESC",
        account_id,
        now,
    )


async def count_misfits(publics: frozenset[str]) -> int:
    """Browsers that subscribed to keys that we don't have: they are told nothing until their app is opened."""
    rows = await db.fetch(
        "SELECT vapid_key, count(*) AS n, count(CASE WHEN last_status IN (401, 403) THEN 1 END) AS refused"
        " FROM push_subscription GROUP BY vapid_key"
    )
    return sum(int(row["refused" if not row["vapid_key"] or row["vapid_key"] in publics else "n"]) for row in rows)


async def count_subscribers(public: str) -> int:
    """Browsers that subscribed to this key."""
    rows = await db.fetch("SELECT count(*) AS n FROM push_subscription WHERE vapid_key = $1", public)
    return int(rows[0]["n"])


def label_of(user_agent: str) -> str:
    """``Chrome · Android``; empty where it says nothing."""
    parts = (browser_of(user_agent), machine_of(user_agent))
    return " · ".join(part for part in parts if part)


def is_same(endpoint: str, endpoint_hash: str) -> bool:
    return _hash(endpoint) == endpoint_hash


def _hash(endpoint: str) -> str:
    return hashlib.sha256(endpoint.encode()).hexdigest()


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
