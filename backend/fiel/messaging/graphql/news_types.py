"""A news post over GraphQL: as customers read it, and as who wrote it sees it."""

from __future__ import annotations

from datetime import datetime

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.graphql import Node, SafeInt, field
from fiel.core.ids import global_id
from fiel.core.markdown import as_html, as_line
from fiel.merchants.graphql import Picture, picture_of
from fiel.messaging.news.states import NewsState, state_of

LONGEST_EXCERPT = 160


strawberry.enum(
    NewsState,
    description="DRAFT: only kept. SCHEDULED: published, its time is to come. EARLY: some see it first. SHOWN. ENDED:"
    " its time is over. WITHDRAWN: taken back.",
)


@strawberry.type(description="Something that a merchant tells in the wallet.")
class NewsPost(Node):
    row: strawberry.Private[db.Row]

    @field("Its heading.")
    def title(self) -> str:
        return str(self.row["title"])

    @field("Its text as safe HTML: paragraphs, emphasis, lists, links, headings of the third rank.")
    def html(self) -> str:
        return as_html(self.row["text"])

    @field("Its first words, on one line.")
    def excerpt(self) -> str:
        return as_line(self.row["text"], LONGEST_EXCERPT)

    @field("Its picture.")
    def picture(self) -> Picture | None:
        return picture_of(self.row["picture"])

    @field("Whose.")
    def merchant_slug(self) -> str:
        return str(self.row["slug"])

    @field("Its name.")
    def merchant_name(self) -> str:
        return str(self.row["merchant_name"])

    @field("Ground of its card.")
    def merchant_color(self) -> str:
        return str(self.row["merchant_color"])

    @field("Since when it is on.")
    def shows_at(self) -> datetime | None:
        moment: datetime | None = self.row["announced_at"] or self.row["shows_at"]
        return moment

    @field("Until when; null: no end.")
    def ends_at(self) -> datetime | None:
        moment: datetime | None = self.row["ends_at"]
        return moment

    @field("Whether you see it before the others.")
    def is_early(self) -> bool:
        return bool(self.row.get("is_early"))

    @field("Whether you have seen it.")
    def is_read(self) -> bool:
        return self.row.get("read_at") is not None


@strawberry.type(description="A news post as who wrote it sees it.")
class NewsDraft(Node):
    row: strawberry.Private[db.Row]
    now: strawberry.Private[datetime]

    @field("Its heading.")
    def title(self) -> str:
        return str(self.row["title"])

    @field("Its text, Markdown.")
    def text(self) -> str:
        return str(self.row["text"])

    @field("Its picture.")
    def picture(self) -> Picture | None:
        return picture_of(self.row["picture"])

    @field("Where it stands.")
    def state(self) -> NewsState:
        return state_of(self.row, self.now)

    @field("Who sees it; null: everybody.")
    def segment_id(self) -> strawberry.ID | None:
        return _segment(self.row["segment_id"])

    @field("Its name.")
    def segment_name(self) -> str | None:
        return db.text_of(self.row, "segment_name")

    @field("Who sees it first; null: nobody does.")
    def early_segment_id(self) -> strawberry.ID | None:
        return _segment(self.row["early_segment_id"])

    @field("Its name.")
    def early_segment_name(self) -> str | None:
        return db.text_of(self.row, "early_segment_name")

    @field("From then on; of a draft: null, when it is published.")
    def shows_at(self) -> datetime | None:
        moment: datetime | None = self.row["shows_at"]
        return moment

    @field("When the others see it too.")
    def opens_at(self) -> datetime | None:
        moment: datetime | None = self.row["opens_at"]
        return moment

    @field("Until then; null: no end.")
    def ends_at(self) -> datetime | None:
        moment: datetime | None = self.row["ends_at"]
        return moment

    @field("Whether a push goes out with it, to those who agreed to news.")
    def with_push(self) -> bool:
        return bool(self.row["with_push"])

    @field("Whether it goes by mail to those who signed up for that.")
    def with_mail(self) -> bool:
        return bool(self.row["with_mail"])

    @field("How many have opened it in the app.")
    def readers(self) -> SafeInt:
        return SafeInt(self.row["readers"])

    @field("Browsers that its push went to, in the last three months.")
    def pushed(self) -> SafeInt:
        return SafeInt(self.row["pushed"])

    @field("Browsers in which its push was opened.")
    def push_opened(self) -> SafeInt:
        return SafeInt(self.row["opened"])

    @field("Counts changes; pass it back with an update.")
    def version(self) -> int:
        return int(self.row["version"])


def _segment(number: int | None) -> strawberry.ID | None:
    return strawberry.ID(global_id("Segment", number)) if number is not None else None


def news_post(row: db.Row) -> NewsPost:
    return NewsPost(id=strawberry.ID(global_id("NewsPost", row["id"])), row=row)


def news_draft(row: db.Row, info: Info) -> NewsDraft:
    return NewsDraft(id=strawberry.ID(global_id("NewsPost", row["id"])), row=row, now=info.context.now)
