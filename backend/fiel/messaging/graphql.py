"""Inbox and push subscriptions over GraphQL."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.graphql import (
    ActionRefused,
    Connection,
    InvalidInput,
    Node,
    SafeInt,
    connection,
    field,
    mutation,
    told,
)
from fiel.core.ids import global_id
from fiel.core.language import Language
from fiel.core.pagination import Page, Window
from fiel.members.graphql.types import customer
from fiel.messaging import push
from fiel.messaging.inbox import mark_inbox_read
from fiel.messaging.texts import notice

INBOX_COLUMNS = "i.id, i.kind, i.data, i.created_at, i.read_at, m.slug, m.name AS merchant_name, m.color"


@strawberry.type(description="A notice in the customer's app, in the reader's language.")
class InboxEntry(Node):
    title: str = told("What happened.")
    body: str = told("More of it.")
    merchant_slug: str | None = told("Whose.")
    merchant_name: str | None = told("Its name.")
    merchant_color: str | None = told("Ground of its card.")
    created_at: datetime = told("When.")
    is_read: bool = told("Whether it was opened.")


@strawberry.input(description="A browser's push subscription, as `PushManager.subscribe` gave it.")
class SubscribePushInput:
    endpoint: str = told("Where the push service takes messages for it.")
    p256dh: str = told("Its public key, base64url.")
    auth: str = told("Its secret, base64url.")


@strawberry.input(description="A browser that wants no more.")
class UnsubscribePushInput:
    endpoint: str = told("As it was subscribed.")


@strawberry.type(description="Subscribed.")
class SubscribePushSuccess:
    id: strawberry.ID = told("The subscription.")


@strawberry.type(description="Unsubscribed.")
class UnsubscribePushSuccess:
    was_subscribed: bool = told("False: it was not, and is not.")


@strawberry.type(description="Read.")
class MarkInboxReadSuccess:
    unread: SafeInt = told("How many are unread now.")


SubscribePushResult = Annotated[
    SubscribePushSuccess | InvalidInput | ActionRefused,
    strawberry.union("SubscribePushResult", description="What subscribing can answer."),
]
UnsubscribePushResult = Annotated[
    UnsubscribePushSuccess | ActionRefused,
    strawberry.union("UnsubscribePushResult", description="What unsubscribing can answer."),
]
MarkInboxReadResult = Annotated[
    MarkInboxReadSuccess | ActionRefused,
    strawberry.union("MarkInboxReadResult", description="What reading can answer."),
]


def inbox_entry(row: Mapping[str, Any], language: Language) -> InboxEntry:
    told_text = notice(row["kind"], db.from_json(row["data"]), language)
    created = row["created_at"]
    return InboxEntry(
        id=strawberry.ID(global_id("InboxEntry", row["id"])), title=told_text.title, body=told_text.body,
        merchant_slug=row["slug"], merchant_name=row["merchant_name"], merchant_color=row["color"],
        created_at=datetime.fromisoformat(created) if isinstance(created, str) else created,
        is_read=row["read_at"] is not None,
    )  # fmt: skip


@strawberry.type
class MessagingQuery:
    @field("The public key that a browser subscribes with (VAPID, RFC 8292), base64url.")
    def push_key(self, info: Info) -> str:
        return info.context.push_key

    @field("Notices of all merchants, newest first.")
    async def inbox(self, info: Info, first: int = 20, after: str | None = None) -> Connection[InboxEntry]:
        actor, window = await customer(info), Window.of(first, after)
        rows = await db.fetch(
            f"SELECT {INBOX_COLUMNS} FROM inbox_entry i LEFT JOIN merchant m ON m.id = i.merchant_id"
            " WHERE i.customer_id = $1 AND i.id < $2 ORDER BY i.id DESC LIMIT $3",
            actor.customer_id, window.before, window.first + 1,
        )  # fmt: skip
        page = Page.cut(rows, [row["id"] for row in rows], window.first)
        return connection(page, [inbox_entry(row, info.context.language) for row in page.rows], after=after)

    @field("How many notices are unread.")
    async def unread_inbox(self, info: Info) -> SafeInt:
        actor = await info.context.account()
        row = await db.fetch_one(
            "SELECT count(*) AS n FROM inbox_entry WHERE customer_id = $1 AND read_at IS NULL", actor.customer_id
        )
        return SafeInt(row["n"] if row else 0)


@strawberry.type
class MessagingMutation:
    @mutation("Tell this browser from now on.")
    async def subscribe_push(self, info: Info, input: SubscribePushInput) -> SubscribePushResult:
        number = await push.subscribe_push(
            await customer(info), input.endpoint, input.p256dh, input.auth, info.context.settings,
            now=info.context.now,
        )  # fmt: skip
        return SubscribePushSuccess(id=strawberry.ID(global_id("PushSubscription", number)))

    @mutation("Tell this browser no more.")
    async def unsubscribe_push(self, info: Info, input: UnsubscribePushInput) -> UnsubscribePushResult:
        gone = await push.unsubscribe_push(await customer(info), input.endpoint, now=info.context.now)
        return UnsubscribePushSuccess(was_subscribed=gone)

    @mutation("Mark all notices as read.")
    async def mark_inbox_read(self, info: Info) -> MarkInboxReadResult:
        unread = await mark_inbox_read(await customer(info), now=info.context.now)
        return MarkInboxReadSuccess(unread=SafeInt(unread))
