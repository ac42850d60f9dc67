"""The catalogue of rewards over GraphQL: offered, changed, put in order, deleted."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

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
from fiel.merchants.graphql import staff
from fiel.rewards import actions, loaders
from fiel.rewards.graphql.types import Reward, reward_of


@strawberry.input(description="A whole reward; an update replaces all of it.")
class RewardInput:
    title: str = told("What it is: up to 80 characters.")
    cost: SafeInt = told("In points, at least 1.")
    description: str = told("Up to 500 characters.", "")
    icon: str = told("A name from the set.", "gift")
    stock: SafeInt | None = told("How many there are; null: no end of them.", None)
    most_per_customer: int | None = told("For each customer; null: any number.", None)
    active_from: datetime | None = told("On offer from then on.", None)
    active_to: datetime | None = told("On offer until then.", None)
    request_days: int | None = told("How many days a request lives.", None)
    tier_id: strawberry.ID | None = told("Only for who is in this tier or above; null: for all.", None)
    is_active: bool = told("On offer at all.", True)
    picture: strawberry.Maybe[strawberry.ID | None] = told("An upload; null: no picture; left out: stays.", None)

    def form(self) -> actions.RewardForm:
        values = {name: value for name, value in vars(self).items() if name != "picture"}
        values["tier_id"] = read_global_id(self.tier_id, "Tier") if self.tier_id else None
        if self.picture is not None:
            values["picture"] = read_global_id(self.picture.value, "Upload") if self.picture.value else None
        return actions.RewardForm(**values)


@strawberry.input(description="A reward to offer.")
class CreateRewardInput:
    reward: RewardInput = told("It.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A reward to replace.")
class UpdateRewardInput:
    id: strawberry.ID = told("Which one.")
    reward: RewardInput = told("As it shall be.")
    stock_was: SafeInt | None = told("The stock that the form was opened with; equal to the new one: it stays.", None)
    version: int | None = told("Of the reward that the form showed.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="The order of rewards in the wallet.")
class OrderRewardsInput:
    ids: list[strawberry.ID] = told("In this order; those not named follow.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A reward that nobody asked for yet.")
class DeleteRewardInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="Offered.")
class CreateRewardSuccess:
    reward: Reward = told("It.")


@strawberry.type(description="Replaced.")
class UpdateRewardSuccess:
    reward: Reward = told("As it is now.")


@strawberry.type(description="Ordered.")
class OrderRewardsSuccess:
    rewards: list[Reward] = told("All of them, in their order.")


@strawberry.type(description="Deleted.")
class DeleteRewardSuccess:
    done: bool = told("Always true.")


@strawberry.type(description="It is as it was, at its place.")
class RestoreRewardSuccess:
    reward: Reward = told("As it is now.")


CreateRewardResult = Annotated[
    CreateRewardSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("CreateRewardResult", description="What offering can answer."),
]


UpdateRewardResult = Annotated[
    UpdateRewardSuccess | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("UpdateRewardResult", description="What replacing can answer."),
]


OrderRewardsResult = Annotated[
    OrderRewardsSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("OrderRewardsResult", description="What ordering can answer."),
]


DeleteRewardResult = Annotated[
    DeleteRewardSuccess | NotFound | ActionRefused,
    strawberry.union("DeleteRewardResult", description="What deleting can answer."),
]


RestoreRewardResult = Annotated[
    RestoreRewardSuccess | NotFound | ActionRefused,
    strawberry.union("RestoreRewardResult", description="What bringing back can answer."),
]


@strawberry.type
class CatalogueMutation:
    @mutation("Offer a reward. Manager.")
    async def create_reward(self, info: Info, input: CreateRewardInput) -> CreateRewardResult:
        actor = await staff(info, input.merchant)
        made = await actions.create_reward(actor, input.reward.form(), now=info.context.now)
        return CreateRewardSuccess(reward=reward_of(await loaders.reward(made.id) or {}))

    @mutation("Replace a reward; requests made before keep their cost. Manager.")
    async def update_reward(self, info: Info, input: UpdateRewardInput) -> UpdateRewardResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.id, "Reward")
        await actions.update_reward(
            actor, number, input.reward.form(), input.stock_was, version=input.version, now=info.context.now
        )
        return UpdateRewardSuccess(reward=reward_of(await loaders.reward(number) or {}))

    @mutation("Put rewards in order. Manager.")
    async def order_rewards(self, info: Info, input: OrderRewardsInput) -> OrderRewardsResult:
        actor = await staff(info, input.merchant)
        numbers = [read_global_id(one, "Reward") for one in input.ids]
        await actions.order_rewards(actor, numbers, now=info.context.now)
        return OrderRewardsSuccess(
            rewards=[reward_of(row) for row in await loaders.rewards_of_merchant(actor.merchant_id)]
        )

    @mutation("Delete a reward that nobody asked for yet; others are switched off. Manager.")
    async def delete_reward(self, info: Info, input: DeleteRewardInput) -> DeleteRewardResult:
        actor = await staff(info, input.merchant)
        await actions.delete_reward(actor, read_global_id(input.id, "Reward"), now=info.context.now)
        return DeleteRewardSuccess(done=True)

    @mutation("Bring back a deleted reward. Manager.")
    async def restore_reward(self, info: Info, input: RestoreInput) -> RestoreRewardResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Reward")
        await actions.restore_reward(actor, number, now=info.context.now)
        return RestoreRewardSuccess(reward=reward_of(await loaders.reward(number) or {}))
