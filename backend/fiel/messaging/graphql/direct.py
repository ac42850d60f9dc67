"""A message to one customer over GraphQL. Managers."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.graphql import (
    ActionRefused,
    Connection,
    IdempotencyConflict,
    InvalidInput,
    Node,
    NotFound,
    UserError,
    answers,
    connection,
    field,
    mutation,
    told,
)
from fiel.core.ids import global_id, read_global_id
from fiel.core.pagination import NEWEST, Page, Window
from fiel.merchants.graphql import staff
from fiel.messaging import direct, errors
from fiel.messaging.direct import Channel
from fiel.messaging.direct_many import send_messages
from fiel.messaging.graphql.campaigns import manager
from fiel.messaging.variables import Variable, filled, has_variables, values_of

strawberry.enum(Channel, name="MessageChannel", description="PUSH: in the inbox too.")
MOST_SHOWN = 20


@answers(errors.Unreachable)
@strawberry.type(description="The customer can't be reached by these channels.")
class Unreachable(UserError):
    pass


@strawberry.type(description="What a merchant wrote to one customer.")
class DirectMessage(Node):
    title: str = told("As it was written.")
    body: str = told("As it was written.")
    shown_title: str = told("As its reader would read it now.")
    shown_body: str = told("As its reader would read it now.")
    channels: list[Channel] = told("How it went.")
    employee_name: str | None = told("Who wrote it.")
    created_at: datetime = told("When.")


@strawberry.type(description="Writing to one customer.")
class DirectMessages:
    merchant_id: strawberry.Private[int]
    membership_id: strawberry.Private[int]

    channels: list[Channel] = told("The ways to them now.")

    @field("What was written, the newest twenty; `history` has all.")
    async def messages(self, info: Info) -> list[DirectMessage]:
        return (await _page(self, info, Window(MOST_SHOWN, NEWEST)))[1]

    @field("All that was written, newest first.")
    async def history(self, info: Info, first: int = MOST_SHOWN, after: str | None = None) -> Connection[DirectMessage]:
        page, messages = await _page(self, info, Window.of(first, after))
        return connection(page, messages, after=after)


@strawberry.input(description="A message to one customer.")
class SendMessageInput:
    member: strawberry.ID = told("To whom.")
    channels: list[Channel] = told("How: one or more.")
    title: str = told("Up to 60 characters; variables too.")
    body: str = told("Up to 1,000 characters; variables too.")
    idempotency_key: str = told("Unique for each message; sent twice, it goes once.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="It is on its way.")
class SendMessageSuccess:
    messages: DirectMessages = told("As it is now.")


SendMessageResult = Annotated[
    SendMessageSuccess | InvalidInput | NotFound | Unreachable | IdempotencyConflict | ActionRefused,
    strawberry.union("SendMessageResult", description="What writing to a customer can answer."),
]


@strawberry.input(description="A message to several customers.")
class SendMessagesInput:
    members: list[strawberry.ID] = told("To whom: up to 500.")
    channels: list[Channel] = told("How: one or more; each gets it by those that reach them.")
    title: str = told("Up to 60 characters; variables too.")
    body: str = told("Up to 1,000 characters; variables too.")
    idempotency_key: str = told("One for all of them; sent twice, it goes once.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="Somebody whom a message could not reach.")
class MissedMember:
    member_id: strawberry.ID = told("Who, as a `Member`.")
    name: str = told("As given to this merchant.")


@strawberry.type(description="It is on its way to all whom it can reach.")
class SendMessagesSuccess:
    sent: list[strawberry.ID] = told("To whom it goes; of merged records the one kept.")
    missed: list[MissedMember] = told("Whom none of the ways reaches; nothing goes to them.")


SendMessagesResult = Annotated[
    SendMessagesSuccess | InvalidInput | NotFound | IdempotencyConflict | ActionRefused,
    strawberry.union("SendMessagesResult", description="What writing to several customers can answer."),
]


async def _messages(merchant_id: int, membership_id: int, now: datetime) -> DirectMessages:
    reach = await direct.reach_of(merchant_id, membership_id, now=now)
    return DirectMessages(merchant_id=merchant_id, membership_id=membership_id, channels=list(reach.channels))


async def _page(of: DirectMessages, info: Info, window: Window) -> tuple[Page[db.Row], list[DirectMessage]]:
    page = await direct.messages_to(of.membership_id, window)
    values: dict[Variable, str] = {}
    if any(has_variables(row["title"], row["body"]) for row in page.rows):
        _, values = (await values_of(of.merchant_id, [of.membership_id], info.context.now))[of.membership_id]
    return page, [_message(row, values) for row in page.rows]


def _message(row: db.Row, values: dict[Variable, str]) -> DirectMessage:
    return DirectMessage(
        id=strawberry.ID(global_id("DirectMessage", row["id"])), title=row["title"], body=row["body"],
        shown_title=filled(row["title"], values), shown_body=filled(row["body"], values), channels=row["channels"],
        employee_name=row["employee_name"], created_at=row["created_at"],
    )  # fmt: skip


@strawberry.type
class DirectQuery:
    @field("The ways to a member, and what was written to them; for managers.")
    async def direct_messages(self, info: Info, member: strawberry.ID, merchant: str | None = None) -> DirectMessages:
        actor = await manager(info, merchant)
        return await _messages(actor.merchant_id, read_global_id(member, "Member"), info.context.now)


@strawberry.type
class DirectMutation:
    @mutation("Write to one customer, by mail, push or in the inbox. Manager.")
    async def send_message(self, info: Info, input: SendMessageInput) -> SendMessageResult:
        actor, member = await staff(info, input.merchant), read_global_id(input.member, "Member")
        await direct.send_message(
            actor, member, tuple(input.channels), input.title, input.body, input.idempotency_key, now=info.context.now
        )
        return SendMessageSuccess(messages=await _messages(actor.merchant_id, member, info.context.now))

    @mutation("Write to several customers at once, by mail, push or in the inbox. Manager.")
    async def send_messages(self, info: Info, input: SendMessagesInput) -> SendMessagesResult:
        actor = await staff(info, input.merchant)
        members = [read_global_id(one, "Member") for one in input.members]
        done = await send_messages(
            actor, members, tuple(input.channels), input.title, input.body, input.idempotency_key, now=info.context.now
        )
        return SendMessagesSuccess(
            sent=[strawberry.ID(global_id("Member", one)) for one in done.members],
            missed=[MissedMember(member_id=strawberry.ID(global_id("Member", one)), name=name)
                    for one, name in done.missed.items()],
        )  # fmt: skip
