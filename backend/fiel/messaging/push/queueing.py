"""Leaving pushes for the pipeline, in the transaction that tells of something."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.core import db
from fiel.messaging.models import DeliveryState
from fiel.messaging.push.unread import Unread

COLUMNS = {
    "subscription_id": "bigint", "customer_id": "bigint", "once_key": "text", "token": "text", "payload": "jsonb",
    "is_urgent": "bool", "waits_for_quiet": "bool", "priority": "int", "state": "text", "due_at": "timestamptz",
    "stale_at": "timestamptz", "attempts": "int", "created_at": "timestamptz",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Push:
    """What is shown. *path* opens; of two with one *tag* the newer replaces the older on the screen."""

    title: str
    body: str
    path: str
    tag: str
    language: str
    unread: Unread | None = None
    is_urgent: bool = False
    waits_for_quiet: bool = False
    lives: timedelta = timedelta(days=1)
    """After that nobody wants to be told."""

    def payload(self) -> dict[str, object]:
        """As the service worker reads it; it fits Declarative Web Push too."""
        shown: dict[str, object] = {
            "title": self.title, "body": self.body, "navigate": self.path, "tag": f"fiel-{self.tag}",
            "lang": self.language,
        }  # fmt: skip
        if self.unread is not None:
            shown["data"] = {"unread": self.unread.by_app()}
            everywhere = self.unread.everywhere()
            if everywhere is not None:
                shown["app_badge"] = everywhere
        return {"web_push": 8030, "notification": shown}


async def push_to(subscription_ids: Sequence[int], customer_id: int, push: Push, cause: str, *, now: datetime) -> None:
    """Once for each browser and *cause*, however often this is said."""
    shown = push.payload()
    rows: list[db.Row] = [
        {
            "subscription_id": number, "customer_id": customer_id, "once_key": f"{cause}:{number}",
            "token": secrets.token_hex(16), "payload": shown, "is_urgent": push.is_urgent,
            "waits_for_quiet": push.waits_for_quiet, "priority": 1 if push.waits_for_quiet else 0,
            "state": DeliveryState.WAITING.value, "due_at": now, "stale_at": now + push.lives, "attempts": 0,
            "created_at": now,
        }
        for number in subscription_ids
    ]  # fmt: skip
    await db.insert_rows("push_delivery", COLUMNS, rows, on_conflict="(once_key) DO NOTHING")


async def live_subscriptions(account_id: int, now: datetime) -> list[int]:
    """A browser that signed out is told nothing."""
    rows = await db.fetch(
        "SELECT p.id FROM push_subscription p JOIN session s ON s.id = p.session_id"
        " WHERE p.account_id = $1 AND s.ended_at IS NULL AND s.expires_at > $2",
        account_id,
        now,
    )
    return [row["id"] for row in rows]
