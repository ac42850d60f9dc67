"""News over GraphQL: written by managers, read by customers."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    Connection,
    IdempotencyConflict,
    InvalidInput,
    NotFound,
    RestoreInput,
    connection,
    field,
    mutation,
    told,
)
from fiel.core.ids import read_global_id
from fiel.core.markdown import as_html
from fiel.core.pagination import Window
from fiel.members.graphql import customer
from fiel.merchants.graphql import staff
from fiel.messaging.graphql.campaign_types import AlreadyGone
from fiel.messaging.graphql.campaigns import manager
from fiel.messaging.graphql.news_types import NewsDraft, NewsPost, news_draft, news_post
from fiel.messaging.news import actions, loaders
from fiel.messaging.news.form import LONGEST_TEXT, NewsForm
from fiel.messaging.news.states import NewsState


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
    with_mail: bool = told("It goes by mail to those who signed up for that.", False)

    def form(self) -> NewsForm:
        values = {name: value for name, value in vars(self).items() if name != "picture"}
        for name in ("segment_id", "early_segment_id"):
            values[name] = read_global_id(values[name], "Segment") if values[name] else None
        if self.picture is not None:
            values["picture"] = read_global_id(self.picture.value, "Upload") if self.picture.value else None
        return NewsForm(**values)


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


@strawberry.type(description="The draft is as it was.")
class RestoreNewsSuccess:
    news: NewsDraft = told("As it is now.")


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
RestoreNewsResult = Annotated[
    RestoreNewsSuccess | NotFound | ActionRefused,
    strawberry.union("RestoreNewsResult", description="What bringing back a draft can answer."),
]
MarkNewsReadResult = Annotated[
    MarkNewsReadSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("MarkNewsReadResult", description="What reading can answer."),
]


async def _own_draft(merchant_id: int, number: int, info: Info) -> NewsDraft:
    return news_draft(await loaders.post(merchant_id, number) or {}, info)


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

    @field("All that a merchant has written, or what stands so, newest first; for managers.")
    async def news_drafts(
        self, info: Info, state: NewsState | None = None, first: int = 20, after: str | None = None,
        merchant: str | None = None,
    ) -> Connection[NewsDraft]:  # fmt: skip
        actor = await manager(info, merchant)
        page = await loaders.posts(actor.merchant_id, Window.of(first, after), state, info.context.now)
        return connection(page, [news_draft(row, info) for row in page.rows], after=after)

    @field("A post by its id as who wrote it sees it, for managers; null: there is none.")
    async def news_draft(self, info: Info, id: strawberry.ID, merchant: str | None = None) -> NewsDraft | None:
        actor = await manager(info, merchant)
        row = await loaders.post(actor.merchant_id, read_global_id(id, "NewsPost"))
        return news_draft(row, info) if row else None

    @field("A text as customers will see it: safe HTML; for managers.")
    async def news_preview(self, info: Info, text: str, merchant: str | None = None) -> str:
        await manager(info, merchant)
        return as_html(text[:LONGEST_TEXT])


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

    @mutation("Bring back a deleted draft. Manager.")
    async def restore_news(self, info: Info, input: RestoreInput) -> RestoreNewsResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "NewsPost")
        await actions.restore_news(actor, number, now=info.context.now)
        return RestoreNewsSuccess(news=await _own_draft(actor.merchant_id, number, info))

    @mutation("Say that one has seen posts.")
    async def mark_news_read(self, info: Info, input: MarkNewsReadInput) -> MarkNewsReadResult:
        actor = await customer(info)
        numbers = [read_global_id(one, "NewsPost") for one in input.ids[:100]]
        await actions.mark_news_read(actor.customer_id, numbers, now=info.context.now)
        return MarkNewsReadSuccess(done=True)


def _number(id: strawberry.ID | None) -> int | None:
    return read_global_id(id, "NewsPost") if id else None
