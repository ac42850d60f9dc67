"""The catalogue and what was asked for, as staff see it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from functools import partial

import strawberry

from fiel.context import Context, Info, Unauthenticated
from fiel.core.broker import Event
from fiel.core.errors import NotFound
from fiel.core.graphql import (
    Connection,
    SafeInt,
    connection,
    field,
    subscription,
)
from fiel.core.ids import read_global_id
from fiel.core.language import Language
from fiel.core.live import Ended, Telling, live
from fiel.core.pagination import Window
from fiel.merchants.actions import staff_of
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
    @field(
        "All rewards of a merchant, switched-off ones too, in the merchant's order; with `member`, whether their tier"
        " is high enough for each. For staff."
    )
    async def rewards(
        self, info: Info, member: strawberry.ID | None = None, merchant: str | None = None
    ) -> list[Reward]:
        actor = await staff(info, merchant)
        membership_id = read_global_id(member, "Member") if member else None
        return [reward_of(row) for row in await loaders.rewards_of_merchant(actor.merchant_id, membership_id)]

    @field("Redemptions at a merchant, newest first if not `oldestFirst`; by default those that wait. For staff.")
    async def redemptions(
        self, info: Info, status: list[RedemptionStatusValue] | None = None, member: strawberry.ID | None = None,
        oldest_first: bool = False, first: int = 20, after: str | None = None, merchant: str | None = None,
    ) -> Connection[MemberRedemption]:  # fmt: skip
        actor = await staff(info, merchant)
        wanted = [one.value for one in (status or WAITING)]
        membership_id = read_global_id(member, "Member") if member else None
        page = await loaders.merchant_redemptions(
            actor.merchant_id, wanted, membership_id, Window.of(first, after), oldest_first=oldest_first
        )
        return connection(page, [member_redemption_of(row) for row in page.rows], after=after)

    @field("How many rewards asked for at a merchant wait to be handed over. For staff.")
    async def waiting_redemptions(self, info: Info, merchant: str | None = None) -> SafeInt:
        return SafeInt(await loaders.count_waiting((await staff(info, merchant)).merchant_id))


@strawberry.type
class RewardsSubscription:
    @subscription("Each redemption that is asked for, from now on; for staff.")
    async def redemption_requested(
        self, info: Info, merchant: str | None = None
    ) -> AsyncGenerator[MemberRedemption, None]:
        actor = await staff(info, merchant)
        return live(f"merchant:{actor.merchant_id}", TillSeat(info.context, merchant), _tell_redemption)


@dataclass(frozen=True, slots=True, eq=False)
class TillSeat:
    """Somebody at work, who watches what is asked for."""

    context: Context
    merchant: str | None


async def _tell_redemption(event: Event, seats: Sequence[TillSeat]) -> list[Telling[TillSeat, MemberRedemption]]:
    """The same to all who work at a merchant, whatever their role."""
    if event.kind != "redemption.requested" or event.subject_id is None:
        return []
    at_work: dict[int, list[TillSeat]] = {}
    told: list[Telling[TillSeat, MemberRedemption]] = []
    for seat in seats:
        try:
            actor = await staff_of(await seat.context.at_work(), seat.merchant)
        except (Unauthenticated, NotFound) as why:  # ends here if they no longer work there
            told.append(Telling(Ended(partial(_same, why)), [seat]))
        else:
            at_work.setdefault(actor.merchant_id, []).append(seat)
    for merchant_id, some in at_work.items():
        row = await loaders.merchant_redemption(merchant_id, event.subject_id)
        if row is not None:
            told.append(Telling(member_redemption_of(row), some))
    return told


def _same(why: Exception, _: Language) -> Exception:
    return why
