"""Push campaigns over GraphQL. Managers."""

from __future__ import annotations

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import Checks
from fiel.core.graphql import Connection, connection, field, mutation
from fiel.core.ids import global_id, read_global_id
from fiel.core.pagination import Window
from fiel.merchants.graphql import staff
from fiel.messaging.campaigns import actions, loaders
from fiel.messaging.graphql.campaign_types import (
    CancelPushInput,
    CancelPushResult,
    CancelPushSuccess,
    DeletePushInput,
    DeletePushResult,
    DeletePushSuccess,
    PushCampaign,
    PushPreview,
    PushReach,
    SavePushInput,
    SavePushResult,
    SavePushSuccess,
    SendPushInput,
    SendPushResult,
    SendPushSuccess,
)
from fiel.messaging.models import CampaignState
from fiel.messaging.variables import check_variables, filled, values_of


async def manager(info: Info, merchant: str | None) -> StaffActor:
    """Raises NotFound for whom there is nothing to manage here."""
    actor = await staff(info, merchant)
    actor.require(Role.MANAGER)
    return actor


async def _pushes(rows: list[db.Row]) -> list[PushCampaign]:
    counted = await loaders.figures([row["id"] for row in rows])
    return [
        PushCampaign(
            id=strawberry.ID(global_id("PushCampaign", row["id"])), row=row | {"counted": counted.get(row["id"])}
        )
        for row in rows
    ]


async def _push(merchant_id: int, number: int) -> PushCampaign:
    row = await loaders.campaign(merchant_id, number)
    return (await _pushes([row] if row else []))[0]


@strawberry.type
class CampaignsQuery:
    @field("A merchant's pushes, or those that stand so, newest first; for managers.")
    async def pushes(
        self, info: Info, state: CampaignState | None = None, first: int = 20, after: str | None = None,
        merchant: str | None = None,
    ) -> Connection[PushCampaign]:  # fmt: skip
        actor = await manager(info, merchant)
        page = await loaders.campaigns(actor.merchant_id, Window.of(first, after), state)
        return connection(page, await _pushes(page.rows), after=after)

    @field("A push by its id, for managers; null: there is none.")
    async def push(self, info: Info, id: strawberry.ID, merchant: str | None = None) -> PushCampaign | None:
        actor = await manager(info, merchant)
        row = await loaders.campaign(actor.merchant_id, read_global_id(id, "PushCampaign"))
        return (await _pushes([row]))[0] if row else None

    @field("Whom a push to a segment would reach now; for managers. Null for the segment: everybody.")
    async def push_reach(
        self, info: Info, segment: strawberry.ID | None = None, merchant: str | None = None
    ) -> PushReach:
        actor = await manager(info, merchant)
        number = read_global_id(segment, "Segment") if segment else None
        row = await loaders.reach(actor.merchant_id, number, info.context.now)
        return PushReach(people=row["people"], consenting=row["consenting"], with_push=row["with_push"])

    @field("A push as somebody of its segment would read it, or words to *member* as that one would; for managers.")
    async def push_preview(
        self, info: Info, title: str, body: str, segment: strawberry.ID | None = None, merchant: str | None = None,
        member: strawberry.ID | None = None,
    ) -> PushPreview:  # fmt: skip
        actor = await manager(info, merchant)
        checks = Checks()
        check_variables(checks, "title", title)
        check_variables(checks, "body", body)
        checks.done()
        someone: loaders.Someone | None
        if member is not None:
            someone = await loaders.this_one(actor.merchant_id, read_global_id(member, "Member"))
        else:
            number = read_global_id(segment, "Segment") if segment else None
            someone = await loaders.someone(actor.merchant_id, number, info.context.now)
        if someone is None:
            return PushPreview(title=title, body=body, member_name=None)
        _, values = (await values_of(actor.merchant_id, [someone.id], info.context.now))[someone.id]
        return PushPreview(title=filled(title, values), body=filled(body, values), member_name=someone.name)


@strawberry.type
class CampaignsMutation:
    @mutation("Keep a push as a draft; one that was set for later is a draft again. Manager.")
    async def save_push(self, info: Info, input: SavePushInput) -> SavePushResult:
        actor = await staff(info, input.merchant)
        number = await actions.save_push(
            actor, _number(input.id), input.push.form(), input.version, now=info.context.now
        )
        return SavePushSuccess(push=await _push(actor.merchant_id, number))

    @mutation("Send a push, at once or when it says, to those who agreed to news. Manager.")
    async def send_push(self, info: Info, input: SendPushInput) -> SendPushResult:
        actor = await staff(info, input.merchant)
        number = await actions.send_push(
            actor, _number(input.id), input.push.form(), input.version, input.idempotency_key, now=info.context.now
        )
        return SendPushSuccess(push=await _push(actor.merchant_id, number))

    @mutation("Call a push back: one set for later is a draft again, one on its way stops where it is. Manager.")
    async def cancel_push(self, info: Info, input: CancelPushInput) -> CancelPushResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "PushCampaign")
        await actions.cancel_push(actor, number, now=info.context.now)
        return CancelPushSuccess(push=await _push(actor.merchant_id, number))

    @mutation("Delete a draft. Manager.")
    async def delete_push(self, info: Info, input: DeletePushInput) -> DeletePushResult:
        actor = await staff(info, input.merchant)
        await actions.delete_push(actor, read_global_id(input.id, "PushCampaign"), now=info.context.now)
        return DeletePushSuccess(done=True)


def _number(id: strawberry.ID | None) -> int | None:
    return read_global_id(id, "PushCampaign") if id else None
