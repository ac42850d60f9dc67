"""What a campaign says to each of its people, made when it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from fiel.core import db
from fiel.core.ids import global_id
from fiel.messaging.models import PushScreen
from fiel.messaging.push.queueing import Push
from fiel.messaging.push.unread import unread_of
from fiel.messaging.variables import filled, has_variables, values_of

LONGEST_TITLE = 120
LONGEST_BODY = 400
"""Characters, once the variables are filled: push services take 4 kB, encrypted."""


async def messages(rows: Sequence[db.Row], now: datetime) -> dict[int, dict[str, Any]]:
    """Payloads by delivery: *rows* have ``id``, ``campaign_id``, ``membership_id`` and ``customer_id``."""
    shown: dict[int, dict[str, Any]] = {}
    if not rows:
        return shown
    languages = await _languages([row["customer_id"] for row in rows])
    for campaign in await _campaigns(sorted({row["campaign_id"] for row in rows})):
        own = [row for row in rows if row["campaign_id"] == campaign["id"]]
        unread = await unread_of([row["customer_id"] for row in own], campaign["merchant_id"], campaign["slug"])
        values = {}
        if campaign["news_id"] is None and has_variables(campaign["title"], campaign["body"]):
            numbers = sorted({row["membership_id"] for row in own})
            values = await values_of(campaign["merchant_id"], numbers, now)
        for row in own:
            customer_id = row["customer_id"]
            title, body = campaign["title"], campaign["body"]
            if values:
                said = values[row["membership_id"]][1]
                title, body = filled(title, said), filled(body, said)
            push = Push(
                title[:LONGEST_TITLE], body[:LONGEST_BODY],
                path_of(campaign["slug"], PushScreen(campaign["screen"]), campaign["news_id"]),
                tag_of(campaign["id"], campaign["news_id"]), languages[customer_id], unread[customer_id],
            )  # fmt: skip
            shown[row["id"]] = push.payload()
    return shown


def path_of(slug: str, screen: PushScreen, news_id: int | None) -> str:
    """Where the app opens."""
    shop = f"/m/{slug}/"
    if news_id is not None:
        return f"{shop}news/{global_id('NewsPost', news_id)}"
    return shop + {
        PushScreen.WALLET: "", PushScreen.REWARDS: "rewards", PushScreen.NEWS: "news", PushScreen.QR: "qr",
    }[screen]  # fmt: skip


def tag_of(campaign_id: int, news_id: int | None) -> str:
    """One for a news post, also where some saw it first."""
    return f"campaign-{campaign_id}" if news_id is None else f"news-{news_id}"


async def _campaigns(numbers: list[int]) -> list[db.Row]:
    return await db.fetch(
        "SELECT p.id, p.merchant_id, p.title, p.body, p.screen, p.news_id, m.slug FROM push_campaign p"
        f" JOIN merchant m ON m.id = p.merchant_id WHERE {db.among('p.id', 1, 'bigint')}",
        db.to_json(numbers),
    )


async def _languages(customer_ids: Sequence[int]) -> dict[int, str]:
    rows = await db.fetch(
        f"SELECT c.id, c.language FROM customer c WHERE {db.among('c.id', 1, 'bigint')}",
        db.to_json(sorted(set(customer_ids))),
    )
    return {row["id"]: row["language"] for row in rows}
