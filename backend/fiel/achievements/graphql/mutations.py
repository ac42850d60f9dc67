"""Setting up tiers and badges."""

from __future__ import annotations

from typing import Annotated

import strawberry

from fiel.achievements import actions
from fiel.achievements.graphql.queries import achievements_of
from fiel.achievements.graphql.types import Achievements
from fiel.achievements.models import Below as BelowValue
from fiel.achievements.models import Measure as MeasureValue
from fiel.achievements.models import Needs as NeedsValue
from fiel.achievements.models import Window as WindowValue
from fiel.context import Info
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    InvalidInput,
    NotFound,
    RestoreInput,
    SafeInt,
    mutation,
    told,
)
from fiel.core.ids import read_global_id
from fiel.core.keep import KEEP, Keep
from fiel.merchants.graphql import staff


@strawberry.input(description="How tiers and badges work here; all of it.")
class SaveAchievementsInput:
    tiers_on: bool = told("Whether tiers are in use.")
    badges_on: bool = told("Whether badges are in use.")
    needs: NeedsValue = told("Whether a tier takes all that it asks for, or any of it.", NeedsValue.ALL)
    window: WindowValue = told("Over what time a tier's figures count.", WindowValue.LIFETIME)
    below: BelowValue = told("What becomes of who falls below their tier.", BelowValue.AS_EARNED)
    version: int | None = told("Of the settings that the form showed; null: nothing was set yet.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A tier, new or instead of what it was; what is left out is not asked for.")
class SaveTierInput:
    name: str = told("Up to 40 characters, one of its kind.")
    rank: int = told("From 1, the lowest, to 20; each once.")
    color: str = told("#RRGGBB, on which white text reads.")
    description: str = told("What it brings, up to 300 characters.", "")
    points_needed: SafeInt | None = told("Points that it asks for.", None)
    spend_needed_minor: SafeInt | None = told("Money in purchases that it asks for, in minor units.", None)
    multiplier_bp: int = told("On what purchases earn: 1000 to 100000 basis points; 10000: as it is.", 10_000)
    is_active: bool = told("Switched on.", True)
    picture: strawberry.Maybe[strawberry.ID | None] = told("An upload; null: none; left out: stays.", None)
    id: strawberry.ID | None = told("Which one; null: a new one.", None)
    version: int | None = told("Of the tier that the form showed.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A tier to remove.")
class RemoveTierInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A badge, new or instead of what it was.")
class SaveBadgeInput:
    title: str = told("Up to 40 characters, one of its kind.")
    measure: MeasureValue = told("The figure that it looks at.")
    least: SafeInt = told("Held from here on; money in minor units.")
    most: SafeInt | None = told("Held up to here, included; null: without an upper end.", None)
    description: str = told("Up to 300 characters.", "")
    icon: str = told("A name from the set that the apps draw.", "medal")
    is_active: bool = told("Switched on.", True)
    picture: strawberry.Maybe[strawberry.ID | None] = told("An upload; null: none; left out: stays.", None)
    id: strawberry.ID | None = told("Which one; null: a new one.", None)
    version: int | None = told("Of the badge that the form showed.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A badge to remove.")
class RemoveBadgeInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="Saved; the worker brings each member to where they belong.")
class SaveAchievementsSuccess:
    achievements: Achievements = told("As they are now.")


@strawberry.type(description="Saved; the worker brings each member to where they belong.")
class SaveTierSuccess:
    achievements: Achievements = told("As they are now.")


@strawberry.type(description="Removed; whoever was in it goes to where their figures say.")
class RemoveTierSuccess:
    achievements: Achievements = told("As they are now.")


@strawberry.type(description="Saved; the worker gives it to whom it belongs.")
class SaveBadgeSuccess:
    achievements: Achievements = told("As they are now.")


@strawberry.type(description="Removed; nobody has it any more.")
class RemoveBadgeSuccess:
    achievements: Achievements = told("As they are now.")


@strawberry.type(description="There again; whoever's figures reach it is in it.")
class RestoreTierSuccess:
    achievements: Achievements = told("As they are now.")


@strawberry.type(description="There again, and with those who had it.")
class RestoreBadgeSuccess:
    achievements: Achievements = told("As they are now.")


SaveAchievementsResult = Annotated[
    SaveAchievementsSuccess | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("SaveAchievementsResult", description="What saving the settings can answer."),
]
SaveTierResult = Annotated[
    SaveTierSuccess | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("SaveTierResult", description="What saving a tier can answer."),
]
RemoveTierResult = Annotated[
    RemoveTierSuccess | NotFound | ActionRefused,
    strawberry.union("RemoveTierResult", description="What removing a tier can answer."),
]
SaveBadgeResult = Annotated[
    SaveBadgeSuccess | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("SaveBadgeResult", description="What saving a badge can answer."),
]
RemoveBadgeResult = Annotated[
    RemoveBadgeSuccess | NotFound | ActionRefused,
    strawberry.union("RemoveBadgeResult", description="What removing a badge can answer."),
]


RestoreTierResult = Annotated[
    RestoreTierSuccess | NotFound | ActionRefused,
    strawberry.union("RestoreTierResult", description="What bringing back a tier can answer."),
]
RestoreBadgeResult = Annotated[
    RestoreBadgeSuccess | NotFound | ActionRefused,
    strawberry.union("RestoreBadgeResult", description="What bringing back a badge can answer."),
]


@strawberry.type
class AchievementsMutation:
    @mutation("Say how tiers and badges work. Owner.")
    async def save_achievements(self, info: Info, input: SaveAchievementsInput) -> SaveAchievementsResult:
        actor = await staff(info, input.merchant)
        form = actions.SchemeForm(input.tiers_on, input.badges_on, input.needs, input.window, input.below)
        await actions.save_scheme(actor, form, input.version, now=info.context.now)
        return SaveAchievementsSuccess(achievements=await achievements_of(info, actor.merchant_id))

    @mutation("Make a tier, or change all of one. Owner.")
    async def save_tier(self, info: Info, input: SaveTierInput) -> SaveTierResult:
        actor = await staff(info, input.merchant)
        form = actions.TierForm(
            input.name, input.rank, input.color, input.description, input.points_needed, input.spend_needed_minor,
            input.multiplier_bp, input.is_active, _picture(input.picture),
        )  # fmt: skip
        number = read_global_id(input.id, "Tier") if input.id else None
        await actions.save_tier(actor, number, form, input.version, now=info.context.now)
        return SaveTierSuccess(achievements=await achievements_of(info, actor.merchant_id))

    @mutation("Remove a tier. Owner.")
    async def remove_tier(self, info: Info, input: RemoveTierInput) -> RemoveTierResult:
        actor = await staff(info, input.merchant)
        await actions.remove_tier(actor, read_global_id(input.id, "Tier"), now=info.context.now)
        return RemoveTierSuccess(achievements=await achievements_of(info, actor.merchant_id))

    @mutation("Bring back a removed tier. Owner.")
    async def restore_tier(self, info: Info, input: RestoreInput) -> RestoreTierResult:
        actor = await staff(info, input.merchant)
        await actions.restore_tier(actor, read_global_id(input.id, "Tier"), now=info.context.now)
        return RestoreTierSuccess(achievements=await achievements_of(info, actor.merchant_id))

    @mutation("Make a badge, or change all of one. Manager.")
    async def save_badge(self, info: Info, input: SaveBadgeInput) -> SaveBadgeResult:
        actor = await staff(info, input.merchant)
        form = actions.BadgeForm(
            input.title, input.measure, input.least, input.most, input.description, input.icon, input.is_active,
            _picture(input.picture),
        )  # fmt: skip
        number = read_global_id(input.id, "Badge") if input.id else None
        await actions.save_badge(actor, number, form, input.version, now=info.context.now)
        return SaveBadgeSuccess(achievements=await achievements_of(info, actor.merchant_id))

    @mutation("Remove a badge. Manager.")
    async def remove_badge(self, info: Info, input: RemoveBadgeInput) -> RemoveBadgeResult:
        actor = await staff(info, input.merchant)
        await actions.remove_badge(actor, read_global_id(input.id, "Badge"), now=info.context.now)
        return RemoveBadgeSuccess(achievements=await achievements_of(info, actor.merchant_id))

    @mutation("Bring back a removed badge. Manager.")
    async def restore_badge(self, info: Info, input: RestoreInput) -> RestoreBadgeResult:
        actor = await staff(info, input.merchant)
        await actions.restore_badge(actor, read_global_id(input.id, "Badge"), now=info.context.now)
        return RestoreBadgeSuccess(achievements=await achievements_of(info, actor.merchant_id))


def _picture(given: strawberry.Maybe[strawberry.ID | None]) -> int | Keep | None:
    if given is None:
        return KEEP
    return read_global_id(given.value, "Upload") if given.value else None
