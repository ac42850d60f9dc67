"""Reads of news: all of a merchant's for who writes it, what is on for who reads it."""

from __future__ import annotations

from datetime import datetime

from fiel.core import db
from fiel.core.pagination import Page, Window
from fiel.segments import loaders as segments

MOST_SHOWN = 50
MOST_LOOKED_AT = 200
_POST = (
    "SELECT n.id, n.title, n.text, n.picture, n.segment_id, n.early_segment_id, n.shows_at, n.opens_at, n.ends_at,"
    " n.with_push, n.with_mail, n.published_at, n.withdrawn_at, n.announced_at, n.version, n.created_at, n.merchant_id,"
    " m.slug, m.name AS merchant_name, m.color AS merchant_color,"
)


async def posts(merchant_id: int, window: Window) -> Page[db.Row]:
    """Newest first, drafts and past ones too."""
    rows = await db.fetch(
        f"{_POST} {_FIGURES} FROM news_post n JOIN merchant m ON m.id = n.merchant_id"
        " WHERE n.merchant_id = $1 AND n.id < $2 ORDER BY n.id DESC LIMIT $3",
        merchant_id, window.before, window.first + 1,
    )  # fmt: skip
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def post(merchant_id: int, number: int) -> db.Row | None:
    return await db.fetch_one(
        f"{_POST} {_FIGURES} FROM news_post n JOIN merchant m ON m.id = n.merchant_id"
        " WHERE n.merchant_id = $1 AND n.id = $2",
        merchant_id,
        number,
    )


_FIGURES = (
    "(SELECT name FROM segment s WHERE s.id = n.segment_id) AS segment_name,"
    " (SELECT name FROM segment s WHERE s.id = n.early_segment_id) AS early_segment_name,"
    " (SELECT count(*) FROM news_read r WHERE r.news_id = n.id) AS readers,"
    " (SELECT count(*) FROM push_delivery d JOIN push_campaign p ON p.id = d.campaign_id WHERE p.news_id = n.id"
    " AND d.state = 'SENT') AS pushed,"
    " (SELECT count(d.opened_at) FROM push_delivery d JOIN push_campaign p ON p.id = d.campaign_id"
    " WHERE p.news_id = n.id) AS opened"
)


async def shown(
    customer_id: int, now: datetime, *, merchant_id: int | None = None, news_id: int | None = None
) -> list[db.Row]:
    """What is on now for a customer, newest first, with whether it was read: of all their shops, or of one."""
    narrow, values = "", [customer_id, now]
    for column, value in (("n.merchant_id", merchant_id), ("n.id", news_id)):
        if value is not None:
            values.append(value)
            narrow += f" AND {column} = ${len(values)}"
    rows = await db.fetch(
        f"{_POST} w.id AS membership_id, (SELECT r.read_at FROM news_read r WHERE r.news_id = n.id"
        " AND r.customer_id = $1) AS read_at FROM membership w JOIN news_post n ON n.merchant_id = w.merchant_id"
        " JOIN merchant m ON m.id = n.merchant_id WHERE w.customer_id = $1 AND w.merged_into_id IS NULL"
        f" AND n.announced_at IS NOT NULL AND n.withdrawn_at IS NULL AND (n.ends_at IS NULL OR n.ends_at > $2){narrow}"
        f" ORDER BY n.announced_at DESC, n.id DESC LIMIT {MOST_LOOKED_AT}",
        *values,
    )
    await _mark(rows, now)
    return [row for row in rows if row["sees"]][:MOST_SHOWN]


async def _mark(rows: list[db.Row], now: datetime) -> None:
    """Write into each row whether its member ``sees`` it, first of all (``is_early``) or from the first (``first``)."""
    asked: dict[int, set[int]] = {}
    for row in rows:
        for number in (row["segment_id"], row["early_segment_id"]):
            if number is not None:
                asked.setdefault(row["membership_id"], set()).add(number)
    inside = {member: await segments.segments_of(member, sorted(numbers), now) for member, numbers in asked.items()}
    for row in rows:
        early, mine = row["early_segment_id"], inside.get(row["membership_id"], set())
        row["first"] = early is not None and early in mine
        row["is_early"] = row["first"] and row["opens_at"] > now
        is_open = early is None or row["opens_at"] <= now
        row["sees"] = row["first"] or (is_open and (row["segment_id"] is None or row["segment_id"] in mine))
