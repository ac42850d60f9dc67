"""Redemptions over GraphQL: asked for, taken back, handed over, turned down, undone."""

from __future__ import annotations

from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.graphql import (
    ActionRefused,
    IdempotencyConflict,
    InvalidInput,
    NotFound,
    Throttled,
    mutation,
    told,
)
from fiel.core.ids import read_global_id
from fiel.ledger.graphql import NotEnoughPoints
from fiel.members.graphql.types import ConsentInput, ConsentNeeded, MemberInput, QrRefused, WrongPin, customer
from fiel.merchants.graphql import ProgramPaused, staff
from fiel.rewards import actions, loaders
from fiel.rewards.graphql.types import LimitReached, OutOfStock, Redemption, redemption_of


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
class RedemptionsMutation:
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
