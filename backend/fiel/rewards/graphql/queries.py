"""The catalogue and what was asked for, as staff see it."""

from __future__ import annotations

from collections.abc import AsyncGenerator

import strawberry

from fiel.context import Info
from fiel.core.broker import process_broker
from fiel.core.graphql import (
    Connection,
    connection,
    field,
    subscription,
)
from fiel.core.ids import read_global_id
from fiel.core.pagination import Window
from fiel.merchants.graphql import staff
from fiel.rewards import loaders
from fiel.rewards.graphql.types import (
    WAITING,
    MemberRedemption,
    Reward,
    member_redemption_of,
    reward_of,
)
from fiel.rewards.models import RedemptionStatus as RedemptionStatusValue


@strawberry.type
class RewardsQuery:
    @field("All rewards of a merchant, switched-off ones too, in the merchant's order; for staff.")
    async def rewards(self, info: Info, merchant: str | None = None) -> list[Reward]:
        actor = await staff(info, merchant)
        return [reward_of(row) for row in await loaders.rewards_of_merchant(actor.merchant_id)]

    @field("Redemptions at a merchant, newest first; by default those that wait. For staff.")
    async def redemptions(
        self, info: Info, status: list[RedemptionStatusValue] | None = None, member: strawberry.ID | None = None,
        first: int = 20, after: str | None = None, merchant: str | None = None,
    ) -> Connection[MemberRedemption]:  # fmt: skip
        actor = await staff(info, merchant)
        wanted = [one.value for one in (status or WAITING)]
        membership_id = read_global_id(member, "Member") if member else None
        page = await loaders.merchant_redemptions(actor.merchant_id, wanted, membership_id, Window.of(first, after))
        return connection(page, [member_redemption_of(row) for row in page.rows], after=after)


@strawberry.type
class RewardsSubscription:
    @subscription("Each redemption that is asked for, from now on; for staff.")
    async def redemption_requested(
        self, info: Info, merchant: str | None = None
    ) -> AsyncGenerator[MemberRedemption, None]:
        actor = await staff(info, merchant)
        async with process_broker().listen(f"merchant:{actor.merchant_id}") as events:
            async for event in events:
                if event.kind == "redemption.requested" and event.subject_id is not None:
                    actor = await staff(info, merchant)  # ends here if they no longer work there
                    row = await loaders.merchant_redemption(actor.merchant_id, event.subject_id)
                    if row is not None:
                        yield member_redemption_of(row)
