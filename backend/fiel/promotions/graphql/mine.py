"""What a customer does with promotions: types codes, scratches, takes."""

from __future__ import annotations

from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.graphql import ActionRefused, NotFound, Throttled, mutation, told
from fiel.core.ids import read_global_id
from fiel.members.graphql.types import customer
from fiel.merchants.graphql import ProgramPaused
from fiel.promotions import actions, loaders
from fiel.promotions.graphql.types import ScratchCard, Voucher, reader_for, scratch_card_of, voucher_of


@strawberry.input(description="A promo code that the customer types.")
class RedeemPromoCodeInput:
    merchant: str = told("Slug of the business.")
    code: str = told("As typed.")


@strawberry.input(description="A card to scratch.")
class ScratchCardInput:
    id: strawberry.ID = told("Which one.")


@strawberry.input(description="A voucher to take with one's own tap.")
class TakeVoucherInput:
    id: strawberry.ID = told("Which one.")


@strawberry.type(description="Redeemed.")
class RedeemPromoCodeSuccess:
    voucher: Voucher = told("What it brought: WAITING in the wallet, or USED where it was given at once.")


@strawberry.type(description="Scratched.")
class ScratchCardSuccess:
    card: ScratchCard = told("With its prize and the proof of it.")


@strawberry.type(description="Taken.")
class TakeVoucherSuccess:
    voucher: Voucher = told("As it is now.")


RedeemPromoCodeResult = Annotated[
    RedeemPromoCodeSuccess | NotFound | ProgramPaused | Throttled | ActionRefused,
    strawberry.union("RedeemPromoCodeResult", description="What a code can answer."),
]
ScratchCardResult = Annotated[
    ScratchCardSuccess | NotFound | ActionRefused,
    strawberry.union("ScratchCardResult", description="What scratching can answer."),
]
TakeVoucherResult = Annotated[
    TakeVoucherSuccess | NotFound | ProgramPaused | ActionRefused,
    strawberry.union("TakeVoucherResult", description="What taking can answer."),
]


async def scratch_cards_of(info: Info, merchant_id: int, rows: list[db.Row]) -> list[ScratchCard]:
    """With their pools and what they brought."""
    reader = await reader_for(merchant_id, info.context.language)
    pools = await loaders.prizes(sorted({row["promotion_id"] for row in rows}))
    vouchers = await loaders.vouchers([row["voucher_id"] for row in rows if row["voucher_id"]])
    return [scratch_card_of(row, pools[row["promotion_id"]], reader, vouchers.get(row["voucher_id"])) for row in rows]


async def _voucher(info: Info, number: int) -> Voucher:
    row = await loaders.voucher(number) or {}
    return voucher_of(row, await reader_for(row["merchant_id"], info.context.language))


@strawberry.type
class CustomerPromotionsMutation:
    @mutation("Type a promo code.")
    async def redeem_promo_code(self, info: Info, input: RedeemPromoCodeInput) -> RedeemPromoCodeResult:
        made = await actions.type_code(
            await customer(info), input.merchant, input.code, now=info.context.now, address=info.context.address
        )
        return RedeemPromoCodeSuccess(voucher=await _voucher(info, made))

    @mutation("Scratch a card; scratching it twice is scratching it once.")
    async def scratch_card(self, info: Info, input: ScratchCardInput) -> ScratchCardResult:
        number = read_global_id(input.id, "ScratchCard")
        await actions.scratch_card(await customer(info), number, now=info.context.now)
        row = await loaders.scratch_card(number) or {}
        return ScratchCardSuccess(card=(await scratch_cards_of(info, row["merchant_id"], [row]))[0])

    @mutation("Take what a voucher brings, where nobody needs to hand it over.")
    async def take_voucher(self, info: Info, input: TakeVoucherInput) -> TakeVoucherResult:
        number = read_global_id(input.id, "Voucher")
        await actions.take_voucher(await customer(info), number, now=info.context.now)
        return TakeVoucherSuccess(voucher=await _voucher(info, number))
