"""News by e-mail, to who signed up for them: a post as a mail, and who gets it, a step at a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from html import escape

from fiel.activity.actions import Job, enqueue
from fiel.core import db
from fiel.core.ids import global_id
from fiel.core.markdown import as_html
from fiel.core.media import Picture
from fiel.merchants.models import MailEvent
from fiel.messaging.mails.defaults import Words
from fiel.messaging.mails.telling import NEWS_ADDRESS, TO_WHOM, wants
from fiel.messaging.services import Services
from fiel.segments import loaders as segments

PEOPLE_A_STEP = 1000


@dataclass(frozen=True, slots=True)
class MailedPost:
    words: Words
    link: str


async def mailed_post(news_id: int, services: Services) -> MailedPost | None:
    """None: it is withdrawn, or its time is over."""
    row = await db.fetch_one(
        "SELECT n.title, n.text, n.picture, m.slug FROM news_post n JOIN merchant m ON m.id = n.merchant_id"
        " WHERE n.id = $1 AND n.published_at IS NOT NULL AND n.withdrawn_at IS NULL"
        " AND (n.ends_at IS NULL OR n.ends_at > $2)",
        news_id,
        services.clock(),
    )
    if row is None:
        return None
    url, picture = services.settings.public_url, Picture.of(row["picture"])
    shown = ""
    if picture is not None:
        source = escape(url + picture.url(min(picture.widths[-1], 960), "webp"))
        shown = f'<p><img src="{source}" alt="" style="max-width:100%;height:auto;border-radius:12px"></p>'
    html = f"{shown}<h2>{escape(row['title'])}</h2>{as_html(row['text'])}"
    link = f"{url}/m/{row['slug']}/news/{global_id('NewsPost', news_id)}"
    return MailedPost(Words(row["title"], row["text"], html), link)


async def mail_news(data: Mapping[str, object], services: Services) -> None:
    """The ``news_mail`` job: one step, and the next one's job, in one transaction. Each gets a post once, also where
    some saw it first."""
    news_id, reached = int(str(data["news_id"])), int(str(data["reached"]))
    segment_id = int(str(data["segment_id"])) if data["segment_id"] is not None else None
    now = services.clock()

    async def body() -> None:
        post = await db.fetch_one("SELECT merchant_id, withdrawn_at FROM news_post WHERE id = $1", news_id)
        if post is None or post["withdrawn_at"] is not None:
            return
        wanted = await segments.narrowed(post["merchant_id"], segment_id)
        tests, values = wanted.where(4, now)
        people = await db.fetch(
            f"SELECT m.id {segments.MEMBERS} WHERE m.merchant_id = $1 AND m.id > $2 AND m.newsletter_since IS NOT NULL"
            f" AND {' AND '.join(tests)} ORDER BY m.id LIMIT $3",
            post["merchant_id"], reached, PEOPLE_A_STEP, *values,
        )  # fmt: skip
        reachable = await db.fetch(
            f"SELECT m.id {TO_WHOM} WHERE {db.among('m.id', 1, 'bigint')} AND {NEWS_ADDRESS} IS NOT NULL"
            f" AND {wants(2)}",
            db.to_json([one["id"] for one in people]),
            MailEvent.NEWS.value,
        )
        await enqueue(*(
            Job("mail", {"event": MailEvent.NEWS.value, "membership_id": one["id"], "news_id": news_id}, now,
                f"news-mail:{news_id}:{one['id']}", priority=1)
            for one in reachable
        ))  # fmt: skip
        if len(people) == PEOPLE_A_STEP:
            await enqueue(news_mail_job(news_id, segment_id, people[-1]["id"], now))

    await db.transaction(body)


def news_mail_job(news_id: int, segment_id: int | None, reached: int, now: datetime) -> Job:
    """From the membership *reached* on."""
    data = {"news_id": news_id, "segment_id": segment_id, "reached": reached}
    return Job("news_mail", data, now, f"news-mail:{news_id}:{segment_id or 0}:from:{reached}", priority=1)
