"""Webhooks over GraphQL. Owners."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    ConfirmIdentity,
    Connection,
    InvalidInput,
    Node,
    NotFound,
    RestoreInput,
    SafeInt,
    connection,
    field,
    mutation,
    told,
)
from fiel.core.ids import global_id, read_global_id
from fiel.core.pagination import Window
from fiel.identity.proof import proven_until
from fiel.merchants.graphql import staff
from fiel.messaging.models import WebhookState, WebhookUse
from fiel.messaging.webhooks import actions, loaders
from fiel.messaging.webhooks.kinds import KINDS

strawberry.enum(WebhookUse, description="EVENTS: it is told of what happens. SMS: it sends our text messages.")
strawberry.enum(WebhookState, description="WAITING: to be tried, or tried again. FAILED: given up.")


@strawberry.type(description="A message to a merchant's own system.")
class WebhookDelivery(Node):
    message_id: str = told("The header `webhook-id`: the same at each try.")
    kind: str = told("What it tells of, as `points.earned`.")
    payload: str = told("The body, byte for byte as it was signed.")
    state: WebhookState = told("What became of it.")
    attempts: int = told("How often it was tried.")
    status: int | None = told("The last answer's; null: there was none.")
    answer: str = told("How the last answer began, or why there was none.")
    took_ms: int | None = told("How long that took.")
    created_at: datetime = told("When it was to be sent first.")
    tried_at: datetime | None = told("When it was tried last.")
    due_at: datetime | None = told("When it is tried next; null: no more.")


@strawberry.type(description="Where a merchant's own system hears of what happens (Standard Webhooks).")
class Webhook(Node):
    row: strawberry.Private[db.Row]

    name: str = told("What it is for, in the owner's words.")
    url: str = told("Where we post to.")
    use: WebhookUse = told("What it is for.")
    kinds: list[str] = told("Of what it hears, whole (`points.earned`) or by first part (`points`); none: all.")
    secret: str | None = told(
        "With which the other side checks that a message is ours; null: one has not lately confirmed that it's them."
    )
    old_secret_until: datetime | None = told("Until then the one before signs too.")
    is_active: bool = told("Whether it is on.")
    failing_since: datetime | None = told("Since when nothing has arrived; null: it works.")
    stopped_at: datetime | None = told("When we gave it up, after days of failures.")
    delivered_at: datetime | None = told("When something arrived last.")
    waiting: SafeInt = told("Messages to be tried, or tried again.")
    version: int = told("Pass it back when saving.")

    @field("What was sent, newest first, for a month.")
    async def deliveries(
        self, only_failed: bool = False, first: int = 20, after: str | None = None
    ) -> Connection[WebhookDelivery]:
        page = await loaders.deliveries(self.row["id"], only_failed, Window.of(first, after))
        return connection(page, [_delivery(row) for row in page.rows], after=after)


@strawberry.input(description="A webhook.")
class WebhookInput:
    name: str = told("Up to 60 characters.")
    url: str = told("https, up to 500 characters.")
    use: WebhookUse = told("What it is for.", WebhookUse.EVENTS)
    kinds: list[str] | None = told("See `webhookKinds`; none: all.", None)
    is_active: bool = told("Whether it is on.", True)


@strawberry.input(description="A webhook to keep.")
class SaveWebhookInput:
    webhook: WebhookInput = told("All of it.")
    id: strawberry.ID | None = told("Of the one to change; none: a new one.", None)
    version: int | None = told("Of the one that the form showed.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="Which webhook.")
class WebhookIdInput:
    id: strawberry.ID = told("Its id.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="Which message.")
class RedeliverWebhookInput:
    id: strawberry.ID = told("Of the delivery.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="Done.")
class WebhookSuccess:
    webhook: Webhook = told("As it is now.")


@strawberry.type(description="It is gone.")
class RemoveWebhookSuccess:
    done: bool = told("Always true.")


SaveWebhookResult = Annotated[
    WebhookSuccess | ConfirmIdentity | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("SaveWebhookResult", description="What keeping a webhook can answer."),
]
WebhookResult = Annotated[
    WebhookSuccess | ConfirmIdentity | NotFound | ActionRefused,
    strawberry.union("WebhookResult", description="What acting on a webhook can answer."),
]
RemoveWebhookResult = Annotated[
    RemoveWebhookSuccess | NotFound | ActionRefused,
    strawberry.union("RemoveWebhookResult", description="What removing a webhook can answer."),
]


def _delivery(row: db.Row) -> WebhookDelivery:
    names = ("message_id", "kind", "payload", "attempts", "status", "answer", "took_ms", "created_at", "tried_at")
    state = WebhookState(row["state"])
    return WebhookDelivery(
        id=strawberry.ID(global_id("WebhookDelivery", row["id"])), state=state,
        due_at=row["due_at"] if state is WebhookState.WAITING else None, **{name: row[name] for name in names},
    )  # fmt: skip


def _webhook(row: db.Row, actor: StaffActor, info: Info) -> Webhook:
    is_proven = proven_until(actor, now=info.context.now) is not None
    names = ("name", "url", "failing_since", "stopped_at", "delivered_at", "waiting", "version")
    return Webhook(
        id=strawberry.ID(global_id("Webhook", row["id"])), row=row, use=WebhookUse(row["use"]),
        kinds=db.from_json(row["kinds"]), is_active=bool(row["is_active"]), old_secret_until=row["old_until"],
        secret=row["secret"] if is_proven else None,
        **{name: row[name] for name in names},
    )  # fmt: skip


async def _owner(info: Info, merchant: str | None) -> StaffActor:
    actor = await staff(info, merchant)
    actor.require(Role.OWNER)
    return actor


async def _success(actor: StaffActor, number: int, info: Info) -> WebhookSuccess:
    row = await loaders.endpoint(actor.merchant_id, number)
    return WebhookSuccess(webhook=_webhook(row or {}, actor, info))


@strawberry.type
class WebhooksQuery:
    @field("A merchant's webhooks; for its owner.")
    async def webhooks(self, info: Info, merchant: str | None = None) -> list[Webhook]:
        actor = await _owner(info, merchant)
        return [_webhook(row, actor, info) for row in await loaders.endpoints(actor.merchant_id)]

    @field("A webhook by its id, for its owner; null: there is none.")
    async def webhook(self, info: Info, id: strawberry.ID, merchant: str | None = None) -> Webhook | None:
        actor = await _owner(info, merchant)
        row = await loaders.endpoint(actor.merchant_id, read_global_id(id, "Webhook"))
        return _webhook(row, actor, info) if row else None

    @field("Of what a webhook can hear.")
    async def webhook_kinds(self) -> list[str]:
        return list(KINDS)


@strawberry.type
class WebhooksMutation:
    @mutation("Keep a webhook, new or as it was. Owner.")
    async def save_webhook(self, info: Info, input: SaveWebhookInput) -> SaveWebhookResult:
        actor, given = await staff(info, input.merchant), input.webhook
        form = actions.EndpointForm(given.name, given.url, given.use, tuple(given.kinds or ()), given.is_active)
        number = await actions.save_webhook(
            actor, read_global_id(input.id, "Webhook") if input.id else None, form, input.version,
            info.context.settings, now=info.context.now,
        )  # fmt: skip
        return await _success(actor, number, info)

    @mutation("Give a webhook a new secret; the old one signs too for a day. Owner.")
    async def rotate_webhook_secret(self, info: Info, input: WebhookIdInput) -> WebhookResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Webhook")
        await actions.rotate_secret(actor, number, now=info.context.now)
        return await _success(actor, number, info)

    @mutation("Have a test message sent; its fate stands among the deliveries. Owner.")
    async def test_webhook(self, info: Info, input: WebhookIdInput) -> WebhookResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Webhook")
        await actions.test_webhook(actor, number, now=info.context.now)
        return await _success(actor, number, info)

    @mutation("Send a message again, as the same one. Owner.")
    async def redeliver_webhook(self, info: Info, input: RedeliverWebhookInput) -> WebhookResult:
        actor = await staff(info, input.merchant)
        number = await actions.redeliver(actor, read_global_id(input.id, "WebhookDelivery"), now=info.context.now)
        return await _success(actor, number, info)

    @mutation("Remove a webhook; what waits for it is sent no more. Owner.")
    async def remove_webhook(self, info: Info, input: WebhookIdInput) -> RemoveWebhookResult:
        actor = await staff(info, input.merchant)
        await actions.remove_webhook(actor, read_global_id(input.id, "Webhook"), now=info.context.now)
        return RemoveWebhookSuccess(done=True)

    @mutation("Bring back a removed webhook, with its secret; what happened meanwhile is not sent. Owner.")
    async def restore_webhook(self, info: Info, input: RestoreInput) -> WebhookResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Webhook")
        await actions.restore_webhook(actor, number, now=info.context.now)
        return await _success(actor, number, info)
