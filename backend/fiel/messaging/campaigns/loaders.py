"""Reads of campaigns: what came of them, and whom one would reach."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.core import db
from fiel.core.errors import NotFound
from fiel.core.pagination import Page, Window
from fiel.messaging.models import CampaignState
from fiel.segments import loaders as segments

_CAMPAIGN = (
    "SELECT p.id, p.title, p.body, p.screen, p.state, p.send_at, p.finished_at, p.people, p.figures, p.version,"
    " p.created_at, p.segment_id, s.name AS segment_name, e.name AS employee_name FROM push_campaign p"
    " LEFT JOIN segment s ON s.id = p.segment_id LEFT JOIN employee e ON e.id = p.employee_id"
)


async def campaigns(merchant_id: int, window: Window, state: CampaignState | None = None) -> Page[db.Row]:
    """Newest first; a news post's own pushes are the post's."""
    only = f" AND p.state = '{state.value}'" if state else ""
    rows = await db.fetch(
        f"{_CAMPAIGN} WHERE p.merchant_id = $1 AND p.news_id IS NULL AND p.id < $2{only} ORDER BY p.id DESC LIMIT $3",
        merchant_id, window.before, window.first + 1,
    )  # fmt: skip
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def campaign(merchant_id: int, number: int) -> db.Row | None:
    return await db.fetch_one(f"{_CAMPAIGN} WHERE p.merchant_id = $1 AND p.id = $2", merchant_id, number)


async def figures(campaign_ids: list[int]) -> dict[int, db.Row]:
    """By campaign: what became of its deliveries."""
    rows = await db.fetch(
        "SELECT campaign_id, count(*) AS devices, sum(CASE WHEN state = 'SENT' THEN 1 ELSE 0 END) AS sent,"
        " count(shown_at) AS shown, count(opened_at) AS opened,"
        " sum(CASE WHEN state = 'GONE' THEN 1 ELSE 0 END) AS gone,"
        " sum(CASE WHEN state IN ('FAILED', 'STALE') THEN 1 ELSE 0 END) AS failed,"
        " sum(CASE WHEN state = 'HELD' THEN 1 ELSE 0 END) AS held,"
        " sum(CASE WHEN state = 'WAITING' THEN 1 ELSE 0 END) AS waiting FROM push_delivery"
        f" WHERE {db.among('campaign_id', 1, 'bigint')} GROUP BY campaign_id",
        db.to_json(campaign_ids),
    )
    return {row["campaign_id"]: row for row in rows}


async def reach(merchant_id: int, segment_id: int | None, now: datetime) -> db.Row:
    """Whom a push to a segment would reach now: *people* in it, those who agreed to news, those with a browser."""
    wanted = await segments.narrowed(merchant_id, segment_id)
    tests, values = wanted.where(3, now)
    rows = await db.fetch(
        "SELECT count(*) AS people, count(m.news_since) AS consenting,"
        " coalesce(sum(CASE WHEN m.news_since IS NOT NULL AND EXISTS (SELECT 1 FROM push_subscription p"
        " JOIN session s ON s.id = p.session_id WHERE p.account_id = c.account_id AND s.ended_at IS NULL"
        " AND s.expires_at > $2) THEN 1 ELSE 0 END), 0) AS with_push"
        f" {segments.MEMBERS} WHERE m.merchant_id = $1 AND {' AND '.join(tests)}",
        merchant_id, now, *values,
    )  # fmt: skip
    return rows[0]


@dataclass(frozen=True, slots=True)
class Someone:
    """A membership."""

    id: int
    name: str


async def this_one(merchant_id: int, membership_id: int) -> Someone:
    """Raises NotFound."""
    row = await db.fetch_one(
        "SELECT id, given_name FROM membership WHERE id = $1 AND merchant_id = $2 AND merged_into_id IS NULL"
        " AND erased_at IS NULL",
        membership_id, merchant_id,
    )  # fmt: skip
    if row is None:
        raise NotFound
    return Someone(row["id"], row["given_name"])


async def someone(merchant_id: int, segment_id: int | None, now: datetime) -> Someone | None:
    """A member of a segment, to see a message as they would: one with points, if there is one."""
    wanted = await segments.narrowed(merchant_id, segment_id)
    tests, values = wanted.where(2, now)
    rows = await db.fetch(
        f"SELECT m.id, m.given_name {segments.MEMBERS} WHERE m.merchant_id = $1 AND {' AND '.join(tests)}"
        " ORDER BY CASE WHEN m.news_since IS NULL THEN 1 ELSE 0 END, CASE WHEN a.balance > 0 THEN 0 ELSE 1 END, m.id"
        " LIMIT 1",
        merchant_id, *values,
    )  # fmt: skip
    return Someone(rows[0]["id"], rows[0]["given_name"]) if rows else None
