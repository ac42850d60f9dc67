"""Making promotions and giving them to many. Managers."""

from __future__ import annotations

from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.errors import NotFound as NotFoundError
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    IdempotencyConflict,
    InvalidInput,
    NotFound,
    RestoreInput,
    SafeInt,
    mutation,
    told,
)
from fiel.core.ids import read_global_id
from fiel.merchants.graphql import staff
from fiel.promotions import actions, loaders
from fiel.promotions.graphql.inputs import PromotionFormInput
from fiel.promotions.graphql.managed import Promotion, promotions_of
from fiel.promotions.graphql.types import reader_for

MERCHANT = "Slug; default: that of the open shift."
strawberry.enum(
    actions.WithdrawalReason, name="WithdrawalReason",
    description="Why a card is taken away: it was given by mistake, it was not due, or for another reason.",
)  # fmt: skip


@strawberry.input(description="A promotion, new as a draft, or instead of what it was.")
class SavePromotionInput:
    form: PromotionFormInput = told("All of it.")
    id: strawberry.ID | None = told("Which one; null: a new one.", None)
    version: int | None = told("Of the promotion that the form showed.", None)
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="A promotion to begin, end, open again or remove.")
class PromotionInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="A promotion to copy, as a draft.")
class DuplicatePromotionInput:
    id: strawberry.ID = told("Which one.")
    title: str = told("What the copy is called.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="Codes to add: one for all, a list, or so many made by us.")
class AddPromoCodesInput:
    id: strawberry.ID = told("Of which promotion.")
    shared: str | None = told("One code that everybody types.", None)
    codes: list[str] | None = told("A list, each code for one customer.", None)
    generate: int = told("So many new ones, each for one customer.", 0)
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="To whom a promotion is given: a list, a segment, or everybody.")
class AssignPromotionInput:
    id: strawberry.ID = told("Which one.")
    idempotency_key: str = told("1 to 128 characters.")
    members: list[strawberry.ID] | None = told("Up to 500 of these.", None)
    segment: strawberry.ID | None = told("Or who is in this one.", None)
    everybody: bool = told("Or everybody.", False)
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="A voucher to take away.")
class WithdrawVoucherInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="A scratch card to take away.")
class WithdrawScratchCardInput:
    id: strawberry.ID = told("Which one.")
    reason: actions.WithdrawalReason = told("Why; the activity says it.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.type(description="Saved; what was given already keeps its terms.")
class SavePromotionSuccess:
    promotion: Promotion = told("As it is now.")


@strawberry.type(description="It runs, from its first day on.")
class StartPromotionSuccess:
    promotion: Promotion = told("As it is now.")


@strawberry.type(description="Nothing more is given of it; what was given stays.")
class EndPromotionSuccess:
    promotion: Promotion = told("As it is now.")


@strawberry.type(description="It runs on, within its dates.")
class ReopenPromotionSuccess:
    promotion: Promotion = told("As it is now.")


@strawberry.type(description="Copied.")
class DuplicatePromotionSuccess:
    promotion: Promotion = told("The new draft.")


@strawberry.type(description="Removed.")
class RemovePromotionSuccess:
    id: strawberry.ID = told("Of what is no more.")


@strawberry.type(description="The draft is as it was.")
class RestorePromotionSuccess:
    promotion: Promotion = told("As it is now.")


@strawberry.type(description="Added.")
class AddPromoCodesSuccess:
    added: SafeInt = told("How many are new.")
    promotion: Promotion = told("As it is now.")


@strawberry.type(description="The worker gives it to each; whom it is not for, or who has had enough, is left out.")
class AssignPromotionSuccess:
    members: SafeInt = told("How many they are now.")


@strawberry.type(description="Taken away.")
class WithdrawVoucherSuccess:
    id: strawberry.ID = told("Of the voucher.")


@strawberry.type(description="Taken away.")
class WithdrawScratchCardSuccess:
    id: strawberry.ID = told("Of the card.")


SavePromotionResult = Annotated[
    SavePromotionSuccess | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("SavePromotionResult", description="What saving can answer."),
]
StartPromotionResult = Annotated[
    StartPromotionSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("StartPromotionResult", description="What beginning can answer."),
]
EndPromotionResult = Annotated[
    EndPromotionSuccess | NotFound | ActionRefused,
    strawberry.union("EndPromotionResult", description="What ending can answer."),
]
ReopenPromotionResult = Annotated[
    ReopenPromotionSuccess | NotFound | ActionRefused,
    strawberry.union("ReopenPromotionResult", description="What opening again can answer."),
]
DuplicatePromotionResult = Annotated[
    DuplicatePromotionSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("DuplicatePromotionResult", description="What copying can answer."),
]
RemovePromotionResult = Annotated[
    RemovePromotionSuccess | NotFound | ActionRefused,
    strawberry.union("RemovePromotionResult", description="What removing can answer."),
]
RestorePromotionResult = Annotated[
    RestorePromotionSuccess | NotFound | ActionRefused,
    strawberry.union("RestorePromotionResult", description="What bringing back can answer."),
]
AddPromoCodesResult = Annotated[
    AddPromoCodesSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("AddPromoCodesResult", description="What adding codes can answer."),
]
AssignPromotionResult = Annotated[
    AssignPromotionSuccess | InvalidInput | NotFound | IdempotencyConflict | ActionRefused,
    strawberry.union("AssignPromotionResult", description="What giving to many can answer."),
]
WithdrawVoucherResult = Annotated[
    WithdrawVoucherSuccess | NotFound | ActionRefused,
    strawberry.union("WithdrawVoucherResult", description="What taking away can answer."),
]


WithdrawScratchCardResult = Annotated[
    WithdrawScratchCardSuccess | NotFound | ActionRefused,
    strawberry.union("WithdrawScratchCardResult", description="What taking away can answer."),
]


async def _one(info: Info, merchant_id: int, number: int) -> Promotion:
    row = await loaders.promotion(merchant_id, number)
    if row is None:
        raise NotFoundError
    return (await promotions_of(info, [row], await reader_for(merchant_id, info.context.language)))[0]


@strawberry.type
class PromotionsMutation:
    @mutation("Make a promotion, as a draft, or change all of one. Manager.")
    async def save_promotion(self, info: Info, input: SavePromotionInput) -> SavePromotionResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.id, "Promotion") if input.id else None
        saved = await actions.save_promotion(actor, number, input.form.read(), input.version, now=info.context.now)
        return SavePromotionSuccess(promotion=await _one(info, actor.merchant_id, saved))

    @mutation("Begin a draft. Manager.")
    async def start_promotion(self, info: Info, input: PromotionInput) -> StartPromotionResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.id, "Promotion")
        await actions.start_promotion(actor, number, now=info.context.now)
        return StartPromotionSuccess(promotion=await _one(info, actor.merchant_id, number))

    @mutation("End one that runs. Manager.")
    async def end_promotion(self, info: Info, input: PromotionInput) -> EndPromotionResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.id, "Promotion")
        await actions.end_promotion(actor, number, now=info.context.now)
        return EndPromotionSuccess(promotion=await _one(info, actor.merchant_id, number))

    @mutation("Open one again that was ended: it runs on until its last day. Manager.")
    async def reopen_promotion(self, info: Info, input: PromotionInput) -> ReopenPromotionResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.id, "Promotion")
        await actions.reopen_promotion(actor, number, now=info.context.now)
        return ReopenPromotionSuccess(promotion=await _one(info, actor.merchant_id, number))

    @mutation("Copy one as a draft, without its codes, dates and picture. Manager.")
    async def duplicate_promotion(self, info: Info, input: DuplicatePromotionInput) -> DuplicatePromotionResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.id, "Promotion")
        made = await actions.duplicate_promotion(actor, number, input.title, now=info.context.now)
        return DuplicatePromotionSuccess(promotion=await _one(info, actor.merchant_id, made))

    @mutation("Remove a draft. Manager.")
    async def remove_promotion(self, info: Info, input: PromotionInput) -> RemovePromotionResult:
        actor = await staff(info, input.merchant)
        await actions.remove_promotion(actor, read_global_id(input.id, "Promotion"), now=info.context.now)
        return RemovePromotionSuccess(id=input.id)

    @mutation("Bring back a removed draft, with its codes. Manager.")
    async def restore_promotion(self, info: Info, input: RestoreInput) -> RestorePromotionResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Promotion")
        await actions.restore_promotion(actor, number, now=info.context.now)
        return RestorePromotionSuccess(promotion=await _one(info, actor.merchant_id, number))

    @mutation("Add codes to a promotion. Manager.")
    async def add_promo_codes(self, info: Info, input: AddPromoCodesInput) -> AddPromoCodesResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.id, "Promotion")
        added = await actions.add_codes(
            actor, number, shared=input.shared, listed=input.codes or (), generate=input.generate,
            now=info.context.now,
        )  # fmt: skip
        return AddPromoCodesSuccess(added=SafeInt(added), promotion=await _one(info, actor.merchant_id, number))

    @mutation("Give a promotion to chosen customers. Manager.")
    async def assign_promotion(self, info: Info, input: AssignPromotionInput) -> AssignPromotionResult:
        actor = await staff(info, input.merchant)
        count = await actions.assign(
            actor, read_global_id(input.id, "Promotion"),
            member_ids=[read_global_id(one, "Member") for one in input.members or ()],
            segment_id=read_global_id(input.segment, "Segment") if input.segment else None,
            everybody=input.everybody, key=input.idempotency_key, now=info.context.now,
        )  # fmt: skip
        return AssignPromotionSuccess(members=SafeInt(count))

    @mutation("Take away a voucher that waits. Manager.")
    async def withdraw_voucher(self, info: Info, input: WithdrawVoucherInput) -> WithdrawVoucherResult:
        actor = await staff(info, input.merchant)
        await actions.withdraw_voucher(actor, read_global_id(input.id, "Voucher"), now=info.context.now)
        return WithdrawVoucherSuccess(id=input.id)

    @mutation("Take away a scratch card that staff gave and nobody scratched. Manager.")
    async def withdraw_scratch_card(self, info: Info, input: WithdrawScratchCardInput) -> WithdrawScratchCardResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.id, "ScratchCard")
        await actions.withdraw_scratch_card(actor, number, input.reason, now=info.context.now)
        return WithdrawScratchCardSuccess(id=input.id)
