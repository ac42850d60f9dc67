"""Claiming coupons: customers, and tills for them."""

from __future__ import annotations

from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.graphql import (
    ActionRefused,
    IdempotencyConflict,
    InvalidInput,
    NotFound,
    SafeInt,
    Throttled,
    mutation,
    told,
)
from fiel.core.ids import global_id
from fiel.coupons import claiming, loaders
from fiel.coupons.graphql.types import CouponPage, page_of
from fiel.members.graphql.types import MemberInput, customer
from fiel.merchants.graphql import ProgramPaused, staff


@strawberry.input(description="A coupon to claim.")
class ClaimCouponInput:
    code: str = told("Its code, or its whole link, as scanned or typed.")
    merchant: str | None = told("Slug of the business where it was typed; needed for a shop's own codes.", None)


@strawberry.input(description="A coupon that a customer brings to the till.")
class ClaimMemberCouponInput:
    member: MemberInput = told("Whose it shall be.")
    code: str = told("Its code, or its whole link, as scanned or typed.")
    idempotency_key: str = told("1 to 128 characters.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="Claimed.")
class ClaimCouponSuccess:
    coupon: CouponPage = told("As it is now.")
    is_new: bool = told("By this very claim; else one has had it.")
    points: SafeInt = told("What it brought; 0: something of a promotion.")


@strawberry.type(description="Claimed for the customer.")
class ClaimMemberCouponSuccess:
    coupon: CouponPage = told("As it is now.")
    is_new: bool = told("By this very claim; else they have had it.")
    points: SafeInt = told("What it brought; 0: something of a promotion.")
    member_id: strawberry.ID = told("Who, as a `Member`.")


ClaimCouponResult = Annotated[
    ClaimCouponSuccess | NotFound | ProgramPaused | Throttled | ActionRefused,
    strawberry.union("ClaimCouponResult", description="What claiming can answer."),
]
ClaimMemberCouponResult = Annotated[
    ClaimMemberCouponSuccess | NotFound | ProgramPaused | InvalidInput | IdempotencyConflict | Throttled
    | ActionRefused,
    strawberry.union("ClaimMemberCouponResult", description="What claiming for a customer can answer."),
]  # fmt: skip


@strawberry.type
class CouponClaimsMutation:
    @mutation("Claim a coupon, and become a member of its merchant by that; twice is once.")
    async def claim_coupon(self, info: Info, input: ClaimCouponInput) -> ClaimCouponResult:
        actor = await customer(info)
        claimed = await claiming.claim_coupon(
            actor, input.code, input.merchant, now=info.context.now, address=info.context.address
        )
        row = await loaders.coupon(claimed.coupon_id) or {}
        return ClaimCouponSuccess(
            coupon=await page_of(info, row, actor.customer_id), is_new=claimed.is_new, points=SafeInt(row["points"])
        )

    @mutation("Claim a coupon for a customer at the till, who becomes a member by it.")
    async def claim_member_coupon(self, info: Info, input: ClaimMemberCouponInput) -> ClaimMemberCouponResult:
        actor = await staff(info, input.merchant)
        claimed = await claiming.claim_for_member(
            actor, input.member.ref(), input.code, input.idempotency_key, now=info.context.now
        )
        row = await loaders.coupon(claimed.coupon_id) or {}
        return ClaimMemberCouponSuccess(
            coupon=await page_of(info, row, None), is_new=claimed.is_new, points=SafeInt(row["points"]),
            member_id=strawberry.ID(global_id("Member", claimed.membership_id)),
        )  # fmt: skip
