"""News over GraphQL: written by managers, read by customers."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from datetime import datetime
from enum import Enum
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.broker import process_broker
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    Connection,
    IdempotencyConflict,
    InvalidInput,
    Node,
    NotFound,
    SafeInt,
    connection,
    field,
    mutation,
    subscription,
    told,
)
from fiel.core.ids import global_id, read_global_id
from fiel.core.pagination import Window
from fiel.members.graphql import customer
from fiel.merchants.graphql import Picture, picture_of, staff
from fiel.messaging.graphql.campaigns import AlreadyGone, manager
from fiel.messaging.news import actions, loaders
from fiel.messaging.news.markdown import as_html, as_line

LONGEST_EXCERPT = 160


@strawberry.enum(
    description="DRAFT: only kept. SCHEDULED: published, its time is to come. EARLY: some see it first. SHOWN. ENDED:"
    " its time is over. WITHDRAWN: taken back."
)
class NewsState(Enum):
    DRAFT = "DRAFT"
    SCHEDULED = "SCHEDULED"
    EARLY = "EARLY"
    SHOWN = "SHOWN"
    ENDED = "ENDED"
    WITHDRAWN = "WITHDRAWN"


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
        row = self.row
        if row["published_at"] is None:
            return NewsState.DRAFT
        if row["withdrawn_at"] is not None:
            return NewsState.WITHDRAWN
        if row["ends_at"] is not None and row["ends_at"] <= self.now:
            return NewsState.ENDED
        if row["announced_at"] is None:
            return NewsState.SCHEDULED
        early = row["early_segment_id"] is not None and row["opens_at"] is not None and row["opens_at"] > self.now
        return NewsState.EARLY if early else NewsState.SHOWN

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


@strawberry.input(description="A whole news post; an update replaces all of it.")
class NewsInput:
    title: str = told("Up to 80 characters.")
    text: str = told("Markdown, up to 5,000 characters; HTML and pictures in it are not shown.")
    picture: strawberry.Maybe[strawberry.ID | None] = told("An upload; null: no picture; left out: stays.", None)
    segment_id: strawberry.ID | None = told("Who sees it; null: everybody.", None)
    early_segment_id: strawberry.ID | None = told("Who sees it first, until `opensAt`.", None)
    shows_at: datetime | None = told("From then on; null: when it is published.", None)
    opens_at: datetime | None = told("When the others see it too.", None)
    ends_at: datetime | None = told("Until then; null: no end.", None)
    with_push: bool = told("A push goes out with it, to those who agreed to news.", False)

    def form(self) -> actions.NewsForm:
        values = {name: value for name, value in vars(self).items() if name != "picture"}
        for name in ("segment_id", "early_segment_id"):
            values[name] = read_global_id(values[name], "Segment") if values[name] else None
        if self.picture is not None:
            values["picture"] = read_global_id(self.picture.value, "Upload") if self.picture.value else None
        return actions.NewsForm(**values)


@strawberry.input(description="A post to keep.")
class SaveNewsInput:
    news: NewsInput = told("It.")
    id: strawberry.ID | None = told("Which one; null: a new one.", None)
    version: int | None = told("Of the post that the form showed.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A post to publish, new or from a draft.")
class PublishNewsInput:
    news: NewsInput = told("It.")
    idempotency_key: str = told("1 to 128 characters.")
    id: strawberry.ID | None = told("The draft; null: there is none.", None)
    version: int | None = told("Of the post that the form showed.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A post to take back.")
class WithdrawNewsInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A draft to delete.")
class DeleteNewsInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="Posts that one has seen.")
class MarkNewsReadInput:
    ids: list[strawberry.ID] = told("Which ones: up to 100.")


@strawberry.type(description="Kept.")
class SaveNewsSuccess:
    news: NewsDraft = told("It.")


@strawberry.type(description="Published, now or for later.")
class PublishNewsSuccess:
    news: NewsDraft = told("It.")


@strawberry.type(description="Taken back.")
class WithdrawNewsSuccess:
    news: NewsDraft = told("As it is now.")


@strawberry.type(description="Deleted.")
class DeleteNewsSuccess:
    done: bool = told("Always true.")


@strawberry.type(description="Noted.")
class MarkNewsReadSuccess:
    done: bool = told("Always true.")


SaveNewsResult = Annotated[
    SaveNewsSuccess | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("SaveNewsResult", description="What keeping a post can answer."),
]
PublishNewsResult = Annotated[
    PublishNewsSuccess | InvalidInput | NotFound | ChangedMeanwhile | IdempotencyConflict | ActionRefused,
    strawberry.union("PublishNewsResult", description="What publishing can answer."),
]
WithdrawNewsResult = Annotated[
    WithdrawNewsSuccess | NotFound | ActionRefused,
    strawberry.union("WithdrawNewsResult", description="What taking back can answer."),
]
DeleteNewsResult = Annotated[
    DeleteNewsSuccess | NotFound | AlreadyGone | ActionRefused,
    strawberry.union("DeleteNewsResult", description="What deleting a draft can answer."),
]
MarkNewsReadResult = Annotated[
    MarkNewsReadSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("MarkNewsReadResult", description="What reading can answer."),
]


def _segment(number: int | None) -> strawberry.ID | None:
    return strawberry.ID(global_id("Segment", number)) if number is not None else None


def news_post(row: db.Row) -> NewsPost:
    return NewsPost(id=strawberry.ID(global_id("NewsPost", row["id"])), row=row)


def _draft(row: db.Row, info: Info) -> NewsDraft:
    return NewsDraft(id=strawberry.ID(global_id("NewsPost", row["id"])), row=row, now=info.context.now)


async def _own_draft(merchant_id: int, number: int, info: Info) -> NewsDraft:
    return _draft(await loaders.post(merchant_id, number) or {}, info)


@strawberry.type
class NewsQuery:
    @field("What one's shops tell now, newest first: up to fifty.")
    async def news(self, info: Info) -> list[NewsPost]:
        actor = await customer(info)
        return [news_post(row) for row in await loaders.shown(actor.customer_id, info.context.now)]

    @field("A post that is on for you now; null: there is none.")
    async def news_post(self, info: Info, id: strawberry.ID) -> NewsPost | None:
        actor, number = await customer(info), read_global_id(id, "NewsPost")
        rows = await loaders.shown(actor.customer_id, info.context.now, news_id=number)
        return news_post(rows[0]) if rows else None

    @field("All that a merchant has written, newest first; for managers.")
    async def news_drafts(
        self, info: Info, first: int = 20, after: str | None = None, merchant: str | None = None
    ) -> Connection[NewsDraft]:
        actor = await manager(info, merchant)
        page = await loaders.posts(actor.merchant_id, Window.of(first, after))
        return connection(page, [_draft(row, info) for row in page.rows], after=after)

    @field("A post by its id as who wrote it sees it, for managers; null: there is none.")
    async def news_draft(self, info: Info, id: strawberry.ID, merchant: str | None = None) -> NewsDraft | None:
        actor = await manager(info, merchant)
        row = await loaders.post(actor.merchant_id, read_global_id(id, "NewsPost"))
        return _draft(row, info) if row else None

    @field("A text as customers will see it: safe HTML; for managers.")
    async def news_preview(self, info: Info, text: str, merchant: str | None = None) -> str:
        await manager(info, merchant)
        return as_html(text[: actions.LONGEST_TEXT])


@strawberry.type
class NewsMutation:
    @mutation("Keep a post: a draft, or the new words of what is published. Manager.")
    async def save_news(self, info: Info, input: SaveNewsInput) -> SaveNewsResult:
        actor = await staff(info, input.merchant)
        number = await actions.save_news(
            actor, _number(input.id), input.news.form(), input.version, now=info.context.now
        )
        return SaveNewsSuccess(news=await _own_draft(actor.merchant_id, number, info))

    @mutation("Publish a post, at once or when it says. Manager.")
    async def publish_news(self, info: Info, input: PublishNewsInput) -> PublishNewsResult:
        actor = await staff(info, input.merchant)
        number = await actions.publish_news(
            actor, _number(input.id), input.news.form(), input.version, input.idempotency_key, now=info.context.now
        )
        return PublishNewsSuccess(news=await _own_draft(actor.merchant_id, number, info))

    @mutation("Take a post back; it is kept, and can be published again. Manager.")
    async def withdraw_news(self, info: Info, input: WithdrawNewsInput) -> WithdrawNewsResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "NewsPost")
        await actions.withdraw_news(actor, number, now=info.context.now)
        return WithdrawNewsSuccess(news=await _own_draft(actor.merchant_id, number, info))

    @mutation("Delete a draft. Manager.")
    async def delete_news(self, info: Info, input: DeleteNewsInput) -> DeleteNewsResult:
        actor = await staff(info, input.merchant)
        await actions.delete_news(actor, read_global_id(input.id, "NewsPost"), now=info.context.now)
        return DeleteNewsSuccess(done=True)

    @mutation("Say that one has seen posts.")
    async def mark_news_read(self, info: Info, input: MarkNewsReadInput) -> MarkNewsReadResult:
        actor = await customer(info)
        numbers = [read_global_id(one, "NewsPost") for one in input.ids[:100]]
        await actions.mark_news_read(actor.customer_id, numbers, now=info.context.now)
        return MarkNewsReadSuccess(done=True)


@strawberry.type
class NewsSubscription:
    @subscription("News as it is published: of one shop, or of all one's shops. Only what is for you.")
    async def news_published(self, info: Info, merchant: str | None = None) -> AsyncGenerator[NewsPost, None]:
        actor = await customer(info)
        async with process_broker().listen("about:news") as events:
            async for event in events:
                if event.kind not in ("news.published", "news.opened"):
                    continue
                await info.context.account()  # ends here if the session has ended meanwhile
                rows = await loaders.shown(
                    actor.customer_id, info.context.clock(), merchant_id=event.merchant_id, news_id=event.subject_id
                )
                for row in rows:
                    saw_it_first = event.kind == "news.opened" and row["first"]
                    if (merchant is None or row["slug"] == merchant) and not saw_it_first:
                        yield news_post(row)


def _number(id: strawberry.ID | None) -> int | None:
    return read_global_id(id, "NewsPost") if id else None
