"""Offering, asking for, handing over."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    IdempotencyConflict,
    InvalidInput,
    NotFound,
    SafeInt,
    Throttled,
    mutation,
    told,
)
from fiel.core.ids import read_global_id
from fiel.ledger.graphql import NotEnoughPoints
from fiel.members.graphql.types import ConsentInput, ConsentNeeded, MemberInput, QrRefused, WrongPin, customer
from fiel.merchants.graphql import ProgramPaused, staff
from fiel.rewards import actions, loaders
from fiel.rewards.graphql.types import LimitReached, OutOfStock, Redemption, Reward, redemption_of, reward_of


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
    is_active: bool = told("On offer at all.", True)
    picture: strawberry.Maybe[strawberry.ID | None] = told("An upload; null: no picture; left out: stays.", None)

    def form(self) -> actions.RewardForm:
        values = {name: value for name, value in vars(self).items() if name != "picture"}
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


@strawberry.input(description="A reward that the customer asks for.")
class RequestRedemptionInput:
    reward_id: strawberry.ID = told("Which one.")
    idempotency_key: str = told("1 to 128 characters.")


@strawberry.input(description="A request that the customer takes back.")
class CancelRedemptionInput:
    redemption_id: strawberry.ID = told("Which one.")


@strawberry.input(description="A redemption to confirm or to undo.")
class SettleRedemptionInput:
    redemption_id: strawberry.ID = told("Which one.")
    idempotency_key: str = told("1 to 128 characters.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A request to turn down.")
class RejectRedemptionInput:
    redemption_id: strawberry.ID = told("Which one.")
    reason: str = told("What the customer reads.")
    idempotency_key: str = told("1 to 128 characters.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A reward to redeem for a customer standing there.")
class RedeemRewardInput:
    member: MemberInput = told("For whom.")
    reward_id: strawberry.ID = told("Which one.")
    idempotency_key: str = told("1 to 128 characters.")
    consent: ConsentInput | None = told("The customer's; not needed right after their live QR was scanned.", None)
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


@strawberry.type(description="Asked for; the points are held.")
class RequestRedemptionSuccess:
    redemption: Redemption = told("The request.")


@strawberry.type(description="Taken back; the points are in the wallet again.")
class CancelRedemptionSuccess:
    redemption: Redemption = told("As it is now.")


@strawberry.type(description="Handed over.")
class ConfirmRedemptionSuccess:
    redemption: Redemption = told("As it is now.")


@strawberry.type(description="Turned down; the points are in the wallet again.")
class RejectRedemptionSuccess:
    redemption: Redemption = told("As it is now.")


@strawberry.type(description="Redeemed.")
class RedeemRewardSuccess:
    redemption: Redemption = told("It, confirmed.")


@strawberry.type(description="Undone: a request waits again, a redemption on the spot is reversed.")
class UndoRedemptionSuccess:
    redemption: Redemption = told("As it is now.")


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
RequestRedemptionResult = Annotated[
    RequestRedemptionSuccess
    | NotFound
    | NotEnoughPoints
    | OutOfStock
    | LimitReached
    | ProgramPaused
    | InvalidInput
    | IdempotencyConflict
    | ActionRefused,
    strawberry.union("RequestRedemptionResult", description="What asking can answer."),
]
CancelRedemptionResult = Annotated[
    CancelRedemptionSuccess | NotFound | ActionRefused,
    strawberry.union("CancelRedemptionResult", description="What taking back can answer."),
]
ConfirmRedemptionResult = Annotated[
    ConfirmRedemptionSuccess | NotFound | ProgramPaused | InvalidInput | IdempotencyConflict | ActionRefused,
    strawberry.union("ConfirmRedemptionResult", description="What confirming can answer."),
]
RejectRedemptionResult = Annotated[
    RejectRedemptionSuccess | NotFound | InvalidInput | IdempotencyConflict | ActionRefused,
    strawberry.union("RejectRedemptionResult", description="What turning down can answer."),
]
RedeemRewardResult = Annotated[
    RedeemRewardSuccess
    | NotFound
    | ConsentNeeded
    | WrongPin
    | QrRefused
    | NotEnoughPoints
    | OutOfStock
    | LimitReached
    | ProgramPaused
    | InvalidInput
    | IdempotencyConflict
    | Throttled
    | ActionRefused,
    strawberry.union("RedeemRewardResult", description="What redeeming can answer."),
]
UndoRedemptionResult = Annotated[
    UndoRedemptionSuccess | NotFound | InvalidInput | IdempotencyConflict | ActionRefused,
    strawberry.union("UndoRedemptionResult", description="What undoing can answer."),
]


async def _redemption(number: int) -> Redemption:
    return redemption_of(await loaders.redemption(number) or {})


@strawberry.type
class RewardsMutation:
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

    @mutation("Ask for a reward; its points are held from now on.")
    async def request_redemption(self, info: Info, input: RequestRedemptionInput) -> RequestRedemptionResult:
        number = read_global_id(input.reward_id, "Reward")
        made = await actions.request_redemption(
            await customer(info), number, input.idempotency_key, now=info.context.now
        )
        return RequestRedemptionSuccess(redemption=await _redemption(made.id))

    @mutation("Take a request back; cancelling twice is cancelling once.")
    async def cancel_redemption(self, info: Info, input: CancelRedemptionInput) -> CancelRedemptionResult:
        number = read_global_id(input.redemption_id, "Redemption")
        await actions.cancel_redemption(await customer(info), number, now=info.context.now)
        return CancelRedemptionSuccess(redemption=await _redemption(number))

    @mutation("Hand a requested reward over. Staff.")
    async def confirm_redemption(self, info: Info, input: SettleRedemptionInput) -> ConfirmRedemptionResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.redemption_id, "Redemption")
        await actions.confirm_redemption(actor, number, input.idempotency_key, now=info.context.now)
        return ConfirmRedemptionSuccess(redemption=await _redemption(number))

    @mutation("Turn a request down, with a reason. Manager.")
    async def reject_redemption(self, info: Info, input: RejectRedemptionInput) -> RejectRedemptionResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.redemption_id, "Redemption")
        await actions.reject_redemption(actor, number, input.reason, input.idempotency_key, now=info.context.now)
        return RejectRedemptionSuccess(redemption=await _redemption(number))

    @mutation("Redeem for a customer standing there, with their consent. Staff.")
    async def redeem_reward(self, info: Info, input: RedeemRewardInput) -> RedeemRewardResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.reward_id, "Reward")
        consent = (input.consent or ConsentInput()).consent()
        made = await actions.redeem_reward(
            actor, input.member.ref(), number, consent, input.idempotency_key, now=info.context.now
        )
        return RedeemRewardSuccess(redemption=await _redemption(made.id))

    @mutation("Undo a confirmation: one's own within two minutes, anybody's for a manager.")
    async def undo_redemption(self, info: Info, input: SettleRedemptionInput) -> UndoRedemptionResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.redemption_id, "Redemption")
        await actions.undo_redemption(actor, number, input.idempotency_key, now=info.context.now)
        return UndoRedemptionSuccess(redemption=await _redemption(number))
