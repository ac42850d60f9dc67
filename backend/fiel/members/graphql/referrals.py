"""Referrals over GraphQL: one's own link, and the shop's queue."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.actor import Role
from fiel.core.graphql import ActionRefused, Connection, Node, NotFound, connection, field, mutation, told
from fiel.core.ids import global_id, read_global_id, show_code
from fiel.core.pagination import Window
from fiel.members import actions, loaders
from fiel.members.graphql.types import customer
from fiel.members.models import ReferralState as ReferralStateValue
from fiel.merchants.graphql import staff

ReferralState = strawberry.enum(
    ReferralStateValue, name="ReferralState",
    description="Waiting for the referee's first points, paid, waiting for a manager's word, refused, or blocked.",
)  # fmt: skip


@strawberry.type(description="Somebody who joined by another member's link, as the merchant sees it.")
class Referral(Node):
    state: ReferralStateValue = told("Where it stands.")
    reason: str | None = told("For programs: SAME_PERSON, BURST or HOUSEHOLD, where it was blocked or is looked at.")
    referrer_id: strawberry.ID = told("Who brought them.")
    referrer_name: str = told("Their name.")
    referee_id: strawberry.ID = told("Who came.")
    referee_name: str = told("Their name.")
    created_at: datetime = told("When they joined.")
    settled_at: datetime | None = told("When it was paid or refused.")


@strawberry.input(description="A wallet whose link is to be shared.")
class ShareReferralInput:
    merchant: str = told("Slug of the shop.")


@strawberry.input(description="The word on a referral that is looked at.")
class DecideReferralInput:
    id: strawberry.ID = told("Which one.")
    accepts: bool = told("Pay it, or refuse it.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="One's link: who joins by it is noted as brought.")
class ShareReferralSuccess:
    code: str = told("The code in it, in groups.")
    url: str = told("The link.")


@strawberry.type(description="Decided.")
class DecideReferralSuccess:
    state: ReferralStateValue = told("As it stands now.")


ShareReferralResult = Annotated[
    ShareReferralSuccess | NotFound | ActionRefused,
    strawberry.union("ShareReferralResult", description="What sharing can answer."),
]
DecideReferralResult = Annotated[
    DecideReferralSuccess | NotFound | ActionRefused,
    strawberry.union("DecideReferralResult", description="What deciding can answer."),
]


@strawberry.type
class ReferralsQuery:
    @field("Who brought whom, newest first; managers.")
    async def referrals(
        self, info: Info, state: list[ReferralStateValue] | None = None, member: strawberry.ID | None = None,
        first: int = 20, after: str | None = None, merchant: str | None = None,
    ) -> Connection[Referral]:  # fmt: skip
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        wanted = [one.value for one in (state or list(ReferralStateValue))]
        membership_id = read_global_id(member, "Member") if member else None
        page = await loaders.referrals(actor.merchant_id, wanted, membership_id, Window.of(first, after))
        nodes = [
            Referral(
                id=strawberry.ID(global_id("Referral", row["id"])), state=ReferralStateValue(row["state"]),
                reason=row["reason"], referrer_id=strawberry.ID(global_id("Member", row["referrer_id"])),
                referrer_name=row["referrer_name"], referee_id=strawberry.ID(global_id("Member", row["referee_id"])),
                referee_name=row["referee_name"], created_at=row["created_at"], settled_at=row["settled_at"],
            )
            for row in page.rows
        ]  # fmt: skip
        return connection(page, nodes, after=after)


@strawberry.type
class ReferralsMutation:
    @mutation("One's link for bringing others to a shop.")
    async def share_referral(self, info: Info, input: ShareReferralInput) -> ShareReferralResult:
        code = await actions.share_referral(await customer(info), input.merchant, now=info.context.now)
        url = f"{info.context.settings.public_url}/m/{input.merchant}/?r={code}"
        return ShareReferralSuccess(code=show_code(code), url=url)

    @mutation("Pay or refuse a referral that is looked at. Manager.")
    async def decide_referral(self, info: Info, input: DecideReferralInput) -> DecideReferralResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Referral")
        state = await actions.decide_referral(actor, number, input.accepts, now=info.context.now)
        return DecideReferralSuccess(state=state)
