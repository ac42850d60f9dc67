"""News as it is published, the same to all who see it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass

import strawberry

from fiel.context import Info, Unauthenticated
from fiel.core.actor import AccountActor
from fiel.core.broker import Event
from fiel.core.clock import Clock
from fiel.core.graphql import subscription
from fiel.core.live import Ended, Telling, live
from fiel.members.graphql import customer
from fiel.members.listening import still_there
from fiel.messaging.graphql.news_types import NewsPost, news_post
from fiel.messaging.news import loaders


@strawberry.type
class NewsSubscription:
    @subscription("News as it is published: of one shop, or of all one's shops. Only what is for you.")
    async def news_published(self, info: Info, merchant: str | None = None) -> AsyncGenerator[NewsPost, None]:
        seat = ReaderSeat(await customer(info), merchant, info.context.clock)
        return live("about:news", seat, _tell_news)


@dataclass(frozen=True, slots=True, eq=False)
class ReaderSeat:
    """A customer's app that waits for news. *merchant*: of this shop alone."""

    actor: AccountActor
    merchant: str | None
    clock: Clock


async def _tell_news(event: Event, seats: Sequence[ReaderSeat]) -> list[Telling[ReaderSeat, NewsPost]]:
    """Alike are those who have seen it, and those who see it before the others."""
    if event.kind not in ("news.published", "news.opened") or event.subject_id is None:
        return []
    now = seats[0].clock()
    there, gone = await still_there(seats, now)
    told: list[Telling[ReaderSeat, NewsPost]] = [Telling(Ended(Unauthenticated), gone)] if gone else []
    post = await loaders.shown_post(event.subject_id, now)
    if post is None:
        return told
    there = [seat for seat in there if seat.merchant in (None, post["slug"])]
    readers = await loaders.readers(post, sorted({seat.actor.customer_id for seat in there}), now)
    seen_already = event.kind == "news.opened"
    ways = {one.customer_id: (one.is_early, one.is_read) for one in readers if not (seen_already and one.first)}
    alike: dict[tuple[bool, bool], list[ReaderSeat]] = {}
    for seat in there:
        way = ways.get(seat.actor.customer_id)
        if way is not None:
            alike.setdefault(way, []).append(seat)
    for (is_early, is_read), some in alike.items():
        row = {**post, "is_early": is_early, "read_at": now if is_read else None}
        told.append(Telling(news_post(row), some))
    return told
