"""The inbox over GraphQL."""

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
    Node,
    SafeInt,
    connection,
    field,
    mutation,
    told,
)
from fiel.core.ids import global_id, read_global_id
from fiel.core.language import Language
from fiel.core.pagination import Window
from fiel.members.graphql.types import customer
from fiel.messaging.inbox import count_unread, inbox_page, mark_inbox_read
from fiel.messaging.texts import notice, opens


@strawberry.type(description="A notice in the customer's app, in the reader's language.")
class InboxEntry(Node):
    title: str = told("What happened.")
    body: str = told("More of it.")
    merchant_slug: str | None = told("Whose.")
    merchant_name: str | None = told("Its name.")
    merchant_color: str | None = told("Ground of its card.")
    created_at: datetime = told("When.")
    is_read: bool = told("Whether it was opened.")
    path: str | None = told("What it opens in the app; null: it says all.")


@strawberry.input(description="What was seen.")
class MarkInboxReadInput:
    through: strawberry.ID | None = told("The newest notice that was seen; null: all are.", None)
    merchant: str | None = told("Slug of the merchant whose notices were seen; null: of all.", None)


@strawberry.type(description="Read.")
class MarkInboxReadSuccess:
    unread: SafeInt = told("How many are unread now, of the merchant that was named.")


MarkInboxReadResult = Annotated[
    MarkInboxReadSuccess | ActionRefused,
    strawberry.union("MarkInboxReadResult", description="What reading can answer."),
]


def inbox_entry(row: Mapping[str, Any], language: Language) -> InboxEntry:
    facts = db.from_json(row["data"])
    told_text = notice(row["kind"], facts, language)
    created = row["created_at"]
    return InboxEntry(
        id=strawberry.ID(global_id("InboxEntry", row["id"])), title=told_text.title, body=told_text.body,
        merchant_slug=row["slug"], merchant_name=row["merchant_name"], merchant_color=row["color"],
        created_at=datetime.fromisoformat(created) if isinstance(created, str) else created,
        is_read=row["read_at"] is not None,
        path=facts.get("path") or (opens(row["kind"], row["slug"]) if row["slug"] else None),
    )  # fmt: skip


@strawberry.type
class InboxQuery:
    @field("Notices of all merchants, or of the one with this slug, newest first.")
    async def inbox(
        self, info: Info, first: int = 20, after: str | None = None, merchant: str | None = None
    ) -> Connection[InboxEntry]:
        page = await inbox_page((await customer(info)).customer_id, merchant, Window.of(first, after))
        return connection(page, [inbox_entry(row, info.context.language) for row in page.rows], after=after)

    @field("How many notices are unread, of all merchants or of the one with this slug.")
    async def unread_inbox(self, info: Info, merchant: str | None = None) -> SafeInt:
        return SafeInt(await count_unread((await info.context.account()).customer_id, merchant))


@strawberry.type
class InboxMutation:
    @mutation("Mark notices as read: all, or those that were seen.")
    async def mark_inbox_read(self, info: Info, input: MarkInboxReadInput | None = None) -> MarkInboxReadResult:
        through = read_global_id(input.through, "InboxEntry") if input and input.through else None
        merchant = input.merchant if input else None
        unread = await mark_inbox_read(await customer(info), through=through, merchant=merchant, now=info.context.now)
        return MarkInboxReadSuccess(unread=SafeInt(unread))
