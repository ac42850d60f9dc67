"""News by e-mail over GraphQL: asked for, confirmed, left."""

from __future__ import annotations

from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.graphql import ActionRefused, InvalidInput, NotFound, Throttled, mutation, told
from fiel.identity.graphql import DeadLink
from fiel.members import actions
from fiel.members.graphql.types import customer
from fiel.merchants.graphql import Merchant, merchant_of
from fiel.merchants.loaders import merchant_by_id


@strawberry.input(description="Whose newsletter.")
class NewsletterInput:
    merchant: str = told("Slug.")


@strawberry.input(description="By the mailed link's token, or by the mailed code with the e-mail.")
class ConfirmNewsletterInput:
    token: str | None = told("From the link.", None)
    email: str | None = told("With `code`.", None)
    code: str | None = told("As typed; case and hyphens don't matter.", None)


@strawberry.type(description="A mail with a link and a code is on its way; nothing counts before it is confirmed.")
class AskForNewsletterSuccess:
    done: bool = told("Always true.")


@strawberry.type(description="The news come by e-mail from now on.")
class ConfirmNewsletterSuccess:
    merchant: Merchant = told("Whose.")


@strawberry.type(description="They come no more.")
class LeaveNewsletterSuccess:
    done: bool = told("Always true.")


AskForNewsletterResult = Annotated[
    AskForNewsletterSuccess | InvalidInput | NotFound | Throttled | ActionRefused,
    strawberry.union("AskForNewsletterResult", description="What asking for a newsletter can answer."),
]
ConfirmNewsletterResult = Annotated[
    ConfirmNewsletterSuccess | DeadLink | InvalidInput | Throttled | ActionRefused,
    strawberry.union("ConfirmNewsletterResult", description="What confirming can answer."),
]
LeaveNewsletterResult = Annotated[
    LeaveNewsletterSuccess | NotFound | ActionRefused,
    strawberry.union("LeaveNewsletterResult", description="What leaving can answer."),
]


@strawberry.type
class NewsletterMutation:
    @mutation("Ask for a merchant's news by e-mail: a mail with a link comes, and only its link signs one up.")
    async def ask_for_newsletter(self, info: Info, input: NewsletterInput) -> AskForNewsletterResult:
        await actions.ask_for_newsletter(await customer(info), input.merchant, now=info.context.now)
        return AskForNewsletterSuccess(done=True)

    @mutation("Confirm with what was mailed; nobody needs to be signed in. Points come with the first time.")
    async def confirm_newsletter(self, info: Info, input: ConfirmNewsletterInput) -> ConfirmNewsletterResult:
        membership_id = await actions.confirm_newsletter(
            await info.context.viewer(),
            token=input.token,
            email=input.email,
            code=input.code,
            address=info.context.address,
            now=info.context.now,
        )
        rows = await db.fetch("SELECT merchant_id FROM membership WHERE id = $1", membership_id)
        return ConfirmNewsletterSuccess(merchant=merchant_of(await merchant_by_id(rows[0]["merchant_id"]) or {}))

    @mutation("No more news by e-mail; those in the app stay.")
    async def leave_newsletter(self, info: Info, input: NewsletterInput) -> LeaveNewsletterResult:
        await actions.leave_newsletter(await customer(info), input.merchant, now=info.context.now)
        return LeaveNewsletterSuccess(done=True)
