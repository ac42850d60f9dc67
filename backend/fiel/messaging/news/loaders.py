"""Reads of news: all of a merchant's for who writes it, what is on for who reads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fiel.core import db
from fiel.core.pagination import Page, Window
from fiel.messaging.news.states import NewsState, in_state
from fiel.segments import loaders as segments

MOST_SHOWN = 50
MOST_LOOKED_AT = 200
READERS_AT_ONCE = 1_000
_POST = (
    "SELECT n.id, n.title, n.text, n.picture, n.segment_id, n.early_segment_id, n.shows_at, n.opens_at, n.ends_at,"
    " n.with_push, n.with_mail, n.published_at, n.withdrawn_at, n.announced_at, n.version, n.created_at, n.merchant_id,"
    " m.slug, m.name AS merchant_name, m.color AS merchant_color,"
)


_LISTED = "(n.published_at IS NOT NULL OR n.withdrawn_at IS NULL)"
"""All but drafts that were deleted."""


async def posts(merchant_id: int, window: Window, state: NewsState | None, now: datetime) -> Page[db.Row]:
    """Newest first, drafts and past ones too; *state*: those that stand so."""
    only = f" AND {in_state(state, '$4')}" if state else ""
    rows = await db.fetch(
        f"{_POST} {_FIGURES} FROM news_post n JOIN merchant m ON m.id = n.merchant_id"
        f" WHERE n.merchant_id = $1 AND n.id < $2 AND {_LISTED}{only} ORDER BY n.id DESC LIMIT $3",
        merchant_id, window.before, window.first + 1, *([now] if "$4" in only else []),
    )  # fmt: skip
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def post(merchant_id: int, number: int) -> db.Row | None:
    return await db.fetch_one(
        f"{_POST} {_FIGURES} FROM news_post n JOIN merchant m ON m.id = n.merchant_id"
        f" WHERE n.merchant_id = $1 AND n.id = $2 AND {_LISTED}",
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


@dataclass(frozen=True, slots=True)
class Reader:
    """A member who sees a post. *first*: before the others, when others were to wait; *is_early*: they still do."""

    customer_id: int
    first: bool
    is_early: bool
    is_read: bool


async def shown_post(news_id: int, now: datetime) -> db.Row | None:
    """A post that is on now, for whoever sees it."""
    return await db.fetch_one(
        f"{_POST} NULL AS read_at FROM news_post n JOIN merchant m ON m.id = n.merchant_id WHERE n.id = $1 AND"
        " n.announced_at IS NOT NULL AND n.withdrawn_at IS NULL AND (n.ends_at IS NULL OR n.ends_at > $2)",
        news_id, now,
    )  # fmt: skip


async def readers(post: db.Row, customer_ids: Sequence[int], now: datetime) -> list[Reader]:
    """Who of many customers sees a post, by one statement for each thousand of them and each of its segments."""
    found: list[Reader] = []
    for first in range(0, len(customer_ids), READERS_AT_ONCE):
        found += await _readers(post, customer_ids[first : first + READERS_AT_ONCE], now)
    return found


async def _readers(post: db.Row, customer_ids: Sequence[int], now: datetime) -> list[Reader]:
    merchant_id, early = post["merchant_id"], post["early_segment_id"]
    as_array, as_one = ("json_array", "json_group_array") if db.is_sqlite() else ("json_build_array", "json_agg")
    rows = await db.fetch(  # as one JSON text: thousands of rows cost more than what is looked up
        f"SELECT {as_one}({as_array}(w.id, w.customer_id, CASE WHEN r.read_at IS NULL THEN 0 ELSE 1 END)) AS members"
        " FROM membership w LEFT JOIN news_read r ON r.news_id = $1 AND r.customer_id = w.customer_id"
        f" WHERE w.merchant_id = $2 AND w.merged_into_id IS NULL AND {db.among('w.customer_id', 3, 'bigint')}",
        post["id"], merchant_id, db.to_json(list(customer_ids)),
    )  # fmt: skip
    members: list[tuple[int, int, int]] = db.from_json(rows[0]["members"]) or []
    numbers = [number for number, _, _ in members]
    inside = {
        segment: await segments.those_in(merchant_id, segment, numbers, now)
        for segment in {post["segment_id"], early} - {None}
    }
    is_open = early is None or post["opens_at"] <= now
    found = []
    for number, customer_id, is_read in members:
        first = early is not None and number in inside[early]
        if first or (is_open and (post["segment_id"] is None or number in inside[post["segment_id"]])):
            found.append(Reader(customer_id, first, first and post["opens_at"] > now, bool(is_read)))
    return found
