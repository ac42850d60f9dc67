"""What was told, and what became of it: readers of news, pushes, messages to a shop's own systems."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from starlette.responses import Response

from fiel.core import db
from fiel.core.pagination import Page, Window
from fiel.core.tables import Cell
from fiel.edge.asked import MOST_ROWS, Asked, flag, table
from fiel.edge.lists.walking import narrowed, newest, walked
from fiel.edge.lists.words import DELIVERIES, HEADINGS, PUSHES, said
from fiel.edge.reports import whose


async def news_readers(asked: Asked) -> Response:
    """Who has read a post, or any of them."""
    news = whose(asked.query, "news", "NewsPost")

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(
            lambda window: _readers(asked.actor.merchant_id, news, window), MOST_ROWS[asked.format]
        ):
            yield row["read_at"], row["title"], row["announced_at"], row["member_name"]

    return table(asked, HEADINGS["news-readers"][asked.language], rows())


async def push_deliveries(asked: Asked) -> Response:
    """One line for each browser of each person that a push, or any of them, went to. They are forgotten in time
    (``messaging.campaigns.purging``)."""
    language, push = asked.language, whose(asked.query, "push", "PushCampaign")

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(lambda window: _pushes(asked.actor.merchant_id, push, window), MOST_ROWS[asked.format]):
            yield (
                row["created_at"], row["title"], row["member_name"], said(PUSHES, row["state"], language),
                row["sent_at"], row["shown_at"], row["opened_at"],
            )  # fmt: skip

    return table(asked, HEADINGS["push-deliveries"][language], rows())


async def webhook_deliveries(asked: Asked) -> Response:
    """To one address or all of them, without what they said: an owner reads that on the screen."""
    language, webhook = asked.language, whose(asked.query, "webhook", "Webhook")
    only_failed = flag(asked.query, "failed") is True

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(
            lambda window: _webhooks(asked.actor.merchant_id, webhook, only_failed, window), MOST_ROWS[asked.format]
        ):
            yield (
                row["created_at"], row["name"], row["kind"], said(DELIVERIES, row["state"], language), row["attempts"],
                row["tried_at"], row["status"], row["answer"], row["took_ms"],
                row["due_at"] if row["state"] == "WAITING" and row["attempts"] else None, row["message_id"],
            )  # fmt: skip

    return table(asked, HEADINGS["webhook-deliveries"][language], rows())


async def _readers(merchant_id: int, news_id: int | None, window: Window) -> Page[db.Row]:
    """Newest first; whoever was erased has no name."""
    only, values = narrowed("r.news_id = $4", news_id)
    return await newest(
        "SELECT r.id, r.read_at, n.title, n.announced_at, m.given_name AS member_name FROM news_read r"
        " JOIN news_post n ON n.id = r.news_id"
        " LEFT JOIN membership m ON m.customer_id = r.customer_id AND m.merchant_id = n.merchant_id"
        f" WHERE n.merchant_id = $1 AND r.id < $2{only} ORDER BY r.id DESC LIMIT $3",
        merchant_id, window, values,
    )  # fmt: skip


async def _pushes(merchant_id: int, campaign_id: int | None, window: Window) -> Page[db.Row]:
    """Newest first."""
    only, values = narrowed("d.campaign_id = $4", campaign_id)
    return await newest(
        "SELECT d.id, d.created_at, p.title, m.given_name AS member_name, d.state, d.sent_at, d.shown_at, d.opened_at"
        " FROM push_delivery d JOIN push_campaign p ON p.id = d.campaign_id"
        f" LEFT JOIN membership m ON m.id = d.membership_id WHERE p.merchant_id = $1 AND d.id < $2{only}"
        " ORDER BY d.id DESC LIMIT $3",
        merchant_id, window, values,
    )  # fmt: skip


async def _webhooks(merchant_id: int, endpoint_id: int | None, only_failed: bool, window: Window) -> Page[db.Row]:
    """Newest first; an address that was removed took its deliveries with it."""
    only, values = narrowed("d.endpoint_id = $4", endpoint_id)
    failed = " AND d.state = 'FAILED'" if only_failed else ""
    return await newest(
        "SELECT d.id, d.created_at, e.name, d.kind, d.state, d.attempts, d.tried_at, d.status, d.answer, d.took_ms,"
        " d.due_at, d.message_id FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id"
        f" WHERE e.merchant_id = $1 AND e.removed_at IS NULL AND d.id < $2{only}{failed} ORDER BY d.id DESC LIMIT $3",
        merchant_id, window, values,
    )  # fmt: skip
