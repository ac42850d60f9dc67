"""Promotions at the till."""

from __future__ import annotations

from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.errors import NotFound as NotFoundError
from fiel.core.graphql import (
    ActionRefused,
    IdempotencyConflict,
    InvalidInput,
    Money,
    NotFound,
    SafeInt,
    Throttled,
    money,
    mutation,
    told,
)
from fiel.core.ids import global_id, read_global_id, split_global_id
from fiel.members.graphql.identification import RequestConsentSuccess, consent_requested
from fiel.members.graphql.types import ConsentInput, ConsentNeeded, MemberInput, QrRefused, WrongPin
from fiel.merchants.graphql import ProgramPaused, staff
from fiel.promotions import actions, loaders
from fiel.promotions.graphql.queries import MemberPromotions, member_promotions
from fiel.promotions.graphql.types import Voucher, reader_for, voucher_of

MERCHANT = "Slug; default: that of the open shift."


@strawberry.input(description="A voucher to use.")
class UseVoucherInput:
    voucher_id: strawberry.ID = told("Which one.")
    idempotency_key: str = told("1 to 128 characters.")
    amount_minor: SafeInt | None = told("Of the purchase, where it depends on that.", None)
    consent: ConsentInput | None = told("The customer's; not needed right after their live QR was scanned.", None)
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="What the customer's phone should be asked.")
class RequestVoucherConsentInput:
    voucher_id: strawberry.ID = told("What is to be used.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="A use to take back.")
class UndoVoucherInput:
    voucher_id: strawberry.ID = told("Which one.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="Punches by hand.")
class GivePunchesInput:
    member: MemberInput = told("To whom.")
    promotion_id: strawberry.ID = told("On which card.")
    idempotency_key: str = told("1 to 128 characters.")
    punches: int = told("How many, up to 20.", 1)
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="Punches by hand to take off again.")
class UndoPunchesInput:
    punch_ids: list[strawberry.ID] = told("Which.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="A promotion to hand out to somebody standing there.")
class GivePromotionInput:
    member: MemberInput = told("To whom.")
    promotion_id: strawberry.ID = told("Which one.")
    idempotency_key: str = told("1 to 128 characters.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="What was handed out, to take back.")
class UndoGivenPromotionInput:
    given_id: strawberry.ID = told("From `givePromotion`.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="A promo code that a customer shows.")
class RedeemMemberCodeInput:
    member: MemberInput = told("Whose.")
    code: str = told("As typed.")
    idempotency_key: str = told("1 to 128 characters.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.type(description="Used.")
class UseVoucherSuccess:
    voucher: Voucher = told("As it is now.")
    discount: Money | None = told("What to take off the price; null: nothing, or the amount was not told.")


@strawberry.type(description="It waits again.")
class UndoVoucherSuccess:
    voucher: Voucher = told("As it is now.")


@strawberry.type(description="Punched.")
class GivePunchSuccess:
    punch_ids: list[strawberry.ID] = told("For `undoPunches`.")
    promotions: MemberPromotions = told("What the member has now.")


@strawberry.type(description="Taken off.")
class UndoPunchesSuccess:
    punch_ids: list[strawberry.ID] = told("Which.")


@strawberry.type(description="Given.")
class GivePromotionSuccess:
    given_id: strawberry.ID = told("For `undoGivenPromotion`.")
    voucher: Voucher | None = told("What the member has; null: a scratch card, on the phone.")


@strawberry.type(description="Taken back.")
class UndoGivenPromotionSuccess:
    given_id: strawberry.ID = told("What.")


@strawberry.type(description="Redeemed.")
class RedeemMemberCodeSuccess:
    voucher: Voucher = told("What it brought.")


UseVoucherResult = Annotated[
    UseVoucherSuccess | NotFound | ConsentNeeded | WrongPin | QrRefused | ProgramPaused | InvalidInput
    | IdempotencyConflict | Throttled | ActionRefused,
    strawberry.union("UseVoucherResult", description="What using a voucher can answer."),
]  # fmt: skip
RequestVoucherConsentResult = Annotated[
    RequestConsentSuccess | NotFound | ProgramPaused | ActionRefused,
    strawberry.union("RequestVoucherConsentResult", description="What asking the phone can answer."),
]
UndoVoucherResult = Annotated[
    UndoVoucherSuccess | NotFound | ActionRefused,
    strawberry.union("UndoVoucherResult", description="What taking back can answer."),
]
GivePunchResult = Annotated[
    GivePunchSuccess | NotFound | ProgramPaused | InvalidInput | IdempotencyConflict | Throttled | ActionRefused,
    strawberry.union("GivePunchResult", description="What punching can answer."),
]
UndoPunchesResult = Annotated[
    UndoPunchesSuccess | NotFound | InvalidInput | ActionRefused,
    strawberry.union("UndoPunchesResult", description="What taking punches off can answer."),
]
GivePromotionResult = Annotated[
    GivePromotionSuccess | NotFound | ProgramPaused | InvalidInput | IdempotencyConflict | Throttled | ActionRefused,
    strawberry.union("GivePromotionResult", description="What handing out can answer."),
]
UndoGivenPromotionResult = Annotated[
    UndoGivenPromotionSuccess | NotFound | ActionRefused,
    strawberry.union("UndoGivenPromotionResult", description="What taking back can answer."),
]
RedeemMemberCodeResult = Annotated[
    RedeemMemberCodeSuccess | NotFound | ProgramPaused | InvalidInput | IdempotencyConflict | Throttled
    | ActionRefused,
    strawberry.union("RedeemMemberCodeResult", description="What a code can answer."),
]  # fmt: skip


async def _voucher(info: Info, merchant_id: int, number: int) -> Voucher:
    row = await loaders.voucher(number)
    return voucher_of(row or {}, await reader_for(merchant_id, info.context.language))


def _given(value: str) -> actions.Given:
    """Raises NotFound."""
    kind, number = split_global_id(value)
    tables = {"Voucher": "voucher", "ScratchCard": "scratch_card"}
    if kind not in tables:
        raise NotFoundError
    return actions.Given(tables[kind], number)


@strawberry.type
class CounterMutation:
    @mutation("Use a customer's voucher, with their consent. Staff.")
    async def use_voucher(self, info: Info, input: UseVoucherInput) -> UseVoucherResult:
        actor = await staff(info, input.merchant)
        consent = (input.consent or ConsentInput()).consent()
        used = await actions.use_voucher(
            actor, read_global_id(input.voucher_id, "Voucher"), input.amount_minor, consent, input.idempotency_key,
            now=info.context.now,
        )  # fmt: skip
        reader = await reader_for(actor.merchant_id, info.context.language)
        off = None
        if used.discount_minor is not None:
            off = money(used.discount_minor, reader.currency, info.context.language)
        return UseVoucherSuccess(voucher=await _voucher(info, actor.merchant_id, used.voucher_id), discount=off)

    @mutation("Ask the customer's phone whether a voucher may be used. Staff.")
    async def request_voucher_consent(
        self, info: Info, input: RequestVoucherConsentInput
    ) -> RequestVoucherConsentResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.voucher_id, "Voucher")
        return consent_requested(await actions.ask_to_use(actor, number, now=info.context.now))

    @mutation("Take a use back: one's own within two minutes, anybody's for a manager.")
    async def undo_voucher(self, info: Info, input: UndoVoucherInput) -> UndoVoucherResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.voucher_id, "Voucher")
        await actions.undo_voucher(actor, number, now=info.context.now)
        return UndoVoucherSuccess(voucher=await _voucher(info, actor.merchant_id, number))

    @mutation("Punch a member's card. Staff.")
    async def give_punch(self, info: Info, input: GivePunchesInput) -> GivePunchResult:
        actor = await staff(info, input.merchant)
        given = await actions.punch_by_hand(
            actor, input.member.ref(), read_global_id(input.promotion_id, "Promotion"), input.punches,
            input.idempotency_key, now=info.context.now,
        )  # fmt: skip
        reader = await reader_for(actor.merchant_id, info.context.language)
        return GivePunchSuccess(
            punch_ids=[strawberry.ID(global_id("Punch", number)) for number in given.punch_ids],
            promotions=await member_promotions(given.membership_id, reader, actor, info.context.now),
        )

    @mutation("Take punches by hand off again: one's own within two minutes, anybody's for a manager.")
    async def undo_punches(self, info: Info, input: UndoPunchesInput) -> UndoPunchesResult:
        actor = await staff(info, input.merchant)
        numbers = tuple(read_global_id(one, "Punch") for one in input.punch_ids)
        await actions.undo_punches(actor, numbers, now=info.context.now)
        return UndoPunchesSuccess(punch_ids=input.punch_ids)

    @mutation("Hand out a gift, a promotion or a scratch card to a member. Staff.")
    async def give_promotion(self, info: Info, input: GivePromotionInput) -> GivePromotionResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.promotion_id, "Promotion")
        given = await actions.give_member(
            actor, input.member.ref(), number, input.idempotency_key, now=info.context.now
        )
        is_voucher = given.kind == "voucher"
        return GivePromotionSuccess(
            given_id=strawberry.ID(global_id("Voucher" if is_voucher else "ScratchCard", given.id)),
            voucher=await _voucher(info, actor.merchant_id, given.id) if is_voucher else None,
        )

    @mutation("Take back what was handed out: one's own within two minutes, anybody's for a manager.")
    async def undo_given_promotion(self, info: Info, input: UndoGivenPromotionInput) -> UndoGivenPromotionResult:
        actor = await staff(info, input.merchant)
        await actions.undo_given(actor, _given(input.given_id), now=info.context.now)
        return UndoGivenPromotionSuccess(given_id=input.given_id)

    @mutation("Redeem a promo code for a member. Staff.")
    async def redeem_member_code(self, info: Info, input: RedeemMemberCodeInput) -> RedeemMemberCodeResult:
        actor = await staff(info, input.merchant)
        made = await actions.type_member_code(
            actor, input.member.ref(), input.code, input.idempotency_key, now=info.context.now
        )
        return RedeemMemberCodeSuccess(voucher=await _voucher(info, actor.merchant_id, made))
