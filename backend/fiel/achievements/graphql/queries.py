"""Reading tiers and badges."""

from __future__ import annotations

import strawberry

from fiel.achievements import loaders, reading
from fiel.achievements.graphql.types import Achievements, MemberStanding, badge_of, standing_of, tier_of
from fiel.achievements.models import Below, Needs, Window
from fiel.context import Info
from fiel.core.actor import Role
from fiel.core.graphql import field
from fiel.core.ids import read_global_id
from fiel.merchants.actions import load_terms
from fiel.merchants.graphql import staff


async def achievements_of(info: Info, merchant_id: int) -> Achievements:
    row = await loaders.scheme(merchant_id)
    currency, language = (await load_terms(merchant_id)).currency, info.context.language
    inside, holders = await loaders.members_by_tier(merchant_id), await loaders.holders_by_badge(merchant_id)
    return Achievements(
        tiers_on=bool(row and row["tiers_on"]), badges_on=bool(row and row["badges_on"]),
        needs=Needs(row["needs"]) if row else Needs.ALL, window=Window(row["window"]) if row else Window.LIFETIME,
        below=Below(row["below"]) if row else Below.AS_EARNED, version=row["version"] if row else None,
        tiers=[tier_of(one, currency, language, inside.get(one["id"], 0)) for one in await loaders.tiers(merchant_id)],
        badges=[badge_of(one, holders.get(one["id"], 0)) for one in await loaders.badges(merchant_id)],
    )  # fmt: skip


@strawberry.type
class AchievementsQuery:
    @field("A merchant's tiers and badges with their settings; for managers.")
    async def achievements(self, info: Info, merchant: str | None = None) -> Achievements:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        return await achievements_of(info, actor.merchant_id)

    @field("What a member has reached, for staff; null: no tiers or badges in use, or no such member.")
    async def member_standing(
        self, info: Info, member: strawberry.ID, merchant: str | None = None
    ) -> MemberStanding | None:
        actor = await staff(info, merchant)
        found = await reading.standing_of(actor.merchant_id, read_global_id(member, "Member"), info.context.now)
        currency = (await load_terms(actor.merchant_id)).currency
        return standing_of(found, currency, info.context.language) if found else None
