"""Deliveries are forgotten in time; what came of a campaign stays."""

from __future__ import annotations

from datetime import datetime, timedelta

from fiel.core import db
from fiel.messaging.campaigns.loaders import figures

KEPT_FOR = timedelta(days=90)
EVENTS_KEPT_FOR = timedelta(days=7)
CAMPAIGNS_A_ROUND = 100


async def purge_pushes(*, now: datetime) -> int:
    """How many deliveries were dropped: of events after a week, of campaigns after three months."""
    dropped = await db.purge(
        "push_delivery", "campaign_id IS NULL AND state <> 'WAITING' AND created_at < $1", now - EVENTS_KEPT_FOR
    )

    async def count() -> None:
        old = await db.fetch(
            "SELECT id FROM push_campaign WHERE state IN ('SENT', 'CANCELLED') AND finished_at < $1"
            " AND figures IS NULL ORDER BY id LIMIT $2",
            now - KEPT_FOR, CAMPAIGNS_A_ROUND,
        )  # fmt: skip
        numbers = [row["id"] for row in old]
        counted = await figures(numbers)
        for number in numbers:
            kept = {name: int(value) for name, value in counted.get(number, {}).items() if name != "campaign_id"}
            await db.execute("UPDATE push_campaign SET figures = $2 WHERE id = $1", number, db.to_json(kept))

    await db.transaction(count)
    counted = "campaign_id IN (SELECT id FROM push_campaign WHERE figures IS NOT NULL)"
    return dropped + await db.purge("push_delivery", counted)
