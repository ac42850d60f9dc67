"""Making, withdrawing and printing coupons. Managers."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.actor import Role
from fiel.core.errors import NotFound as Missing
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    IdempotencyConflict,
    InvalidInput,
    NotFound,
    SafeInt,
    mutation,
    told,
)
from fiel.core.ids import read_global_id
from fiel.core.keep import KEEP
from fiel.core.language import asked_language
from fiel.coupons import batches, claiming, loaders, printing
from fiel.coupons.graphql.choices import choice_of
from fiel.coupons.graphql.queries import batches_of
from fiel.coupons.graphql.types import CouponBatch, CouponPrint, print_of
from fiel.coupons.models import Correction as CorrectionValue
from fiel.coupons.models import Layout as LayoutValue
from fiel.coupons.sheets import Look
from fiel.merchants.actions import load_terms
from fiel.merchants.graphql import staff

MERCHANT = "Slug; default: that of the open shift."


@strawberry.input(description="A picture of the page: one that stays, or a new one.", one_of=True)
class CouponPictureInput:
    key: strawberry.Maybe[str] = told("Of one that stays.", None)
    upload_id: strawberry.Maybe[strawberry.ID] = told("A new one.", None)

    def read(self) -> str | int:
        if self.key is not None:
            return self.key.value
        return read_global_id(self.upload_id.value if self.upload_id is not None else "", "Upload")


@strawberry.input(description="A batch of coupons, new, or instead of what it was.")
class SaveCouponBatchInput:
    name: str = told("Up to 80 characters; customers read it.")
    id: strawberry.ID | None = told("Which one; null: a new one.", None)
    version: int | None = told("Of the batch that the form showed.", None)
    points: SafeInt | None = told("What each brings; null: a promotion.", None)
    promotion_id: strawberry.ID | None = told("What each gives instead of points.", None)
    valid_from: datetime | None = told("Null: at once.", None)
    valid_to: datetime | None = told("Null: without end.", None)
    most_per_customer: int | None = told("So many for each customer; null: without end.", 1)
    page_text: str = told("Markdown, up to 5,000 characters, for whoever opens a coupon.", "")
    pictures: list[CouponPictureInput] | None = told("All of them, up to four, in their order; null: they stay.", None)
    link_label: str = told("Of a link beside it, as to a menu: up to 40 characters.", "")
    link_url: str = told("Where it leads.", "")
    merchant: str | None = told(MERCHANT, None)

    def form(self) -> batches.BatchForm:
        return batches.BatchForm(
            self.name, self.points, read_global_id(self.promotion_id, "Promotion") if self.promotion_id else None,
            self.valid_from, self.valid_to, self.most_per_customer, self.page_text,
            KEEP if self.pictures is None else tuple(one.read() for one in self.pictures), self.link_label,
            self.link_url,
        )  # fmt: skip


@strawberry.input(description="Coupons to make, with codes of ours.")
class AddCouponsInput:
    id: strawberry.ID = told("Of which batch.")
    count: int = told("How many, up to 50,000.")
    idempotency_key: str = told("1 to 128 characters.")
    place_id: strawberry.ID | None = told("The `Location` where they will be handed out; null: anywhere.", None)
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="A batch whose unused coupons are withdrawn.")
class VoidCouponBatchInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="A coupon to withdraw.")
class VoidCouponInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="Which unused coupons are printed, and how they look.")
class PrintCouponsInput:
    layout: LayoutValue = told("What it comes out as.")
    idempotency_key: str = told("1 to 128 characters.")
    batch_id: strawberry.ID | None = told("Those of this batch; null: by dates.", None)
    first_number: int | None = told("Of a batch: from this number on.", None)
    last_number: int | None = told("Of a batch: up to this number.", None)
    first_day: date | None = told("Without a batch: made from this day on.", None)
    last_day: date | None = told("Without a batch: made up to this day.", None)
    correction: CorrectionValue = told("Of their QRs.", CorrectionValue.M)
    note: str = told("The merchant's own line on each, up to 80 characters.", "")
    has_logo: bool = told("With the merchant's logo.", True)
    has_validity: bool = told("With the days on which they are good.", True)
    has_number: bool = told("With their numbers.", False)
    language: str | None = told("es or en; null: the reader's.", None)
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="A print to stop.")
class CancelCouponPrintInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.type(description="As it is now.")
class CouponBatchSuccess:
    batch: CouponBatch = told("It.")


@strawberry.type(description="Nobody can claim it any more.")
class VoidCouponSuccess:
    id: strawberry.ID = told("Of the coupon.")
    batch: CouponBatch = told("Its batch, as it is now.")


@strawberry.type(description="The worker draws them, or has been told to stop.")
class CouponPrintSuccess:
    print: CouponPrint = told("As it is now.")


CouponBatchResult = Annotated[
    CouponBatchSuccess | InvalidInput | NotFound | ChangedMeanwhile | IdempotencyConflict | ActionRefused,
    strawberry.union("CouponBatchResult", description="What making and withdrawing can answer."),
]
VoidCouponResult = Annotated[
    VoidCouponSuccess | NotFound | ActionRefused,
    strawberry.union("VoidCouponResult", description="What withdrawing one can answer."),
]
CouponPrintResult = Annotated[
    CouponPrintSuccess | InvalidInput | NotFound | IdempotencyConflict | ActionRefused,
    strawberry.union("CouponPrintResult", description="What printing can answer."),
]


@strawberry.type
class CouponsMutation:
    @mutation("Save a batch of coupons. Manager.")
    async def save_coupon_batch(self, info: Info, input: SaveCouponBatchInput) -> CouponBatchResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.id, "CouponBatch") if input.id else None
        saved = await batches.save_batch(actor, number, input.version, input.form(), now=info.context.now)
        return await _batch(info, actor.merchant_id, saved)

    @mutation("Make coupons of a batch, with codes of ours. A shop's own codes come in by CSV. Manager.")
    async def add_coupons(self, info: Info, input: AddCouponsInput) -> CouponBatchResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.id, "CouponBatch")
        place = read_global_id(input.place_id, "Location") if input.place_id else None
        await batches.add_coupons(actor, number, input.count, place, input.idempotency_key, now=info.context.now)
        return await _batch(info, actor.merchant_id, number)

    @mutation("Withdraw all coupons of a batch that nobody has claimed. Manager.")
    async def void_coupon_batch(self, info: Info, input: VoidCouponBatchInput) -> CouponBatchResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "CouponBatch")
        await batches.void_batch(actor, number, now=info.context.now)
        return await _batch(info, actor.merchant_id, number)

    @mutation("Withdraw a coupon; what it brought is taken back from who has claimed it. Manager.")
    async def void_coupon(self, info: Info, input: VoidCouponInput) -> VoidCouponResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Coupon")
        await claiming.void_coupon(actor, number, now=info.context.now)
        row = await loaders.coupon(number) or {}
        batch = await _batch(info, actor.merchant_id, row["batch_id"])
        return VoidCouponSuccess(id=input.id, batch=batch.batch)

    @mutation("Print coupons: the worker draws them into one file. Manager.")
    async def print_coupons(self, info: Info, input: PrintCouponsInput) -> CouponPrintResult:
        actor = await staff(info, input.merchant)
        actor.require(Role.MANAGER)
        language = asked_language(input.language, info.context.language)
        look = Look(input.layout, input.correction, language, input.note.strip(), input.has_logo, input.has_validity,
                    input.has_number)  # fmt: skip
        choice = await choice_of(actor.merchant_id, input)
        made = await printing.start_print(actor, choice, look, input.idempotency_key, now=info.context.now)
        return await _print(actor.merchant_id, made)

    @mutation("Stop a print. Manager.")
    async def cancel_coupon_print(self, info: Info, input: CancelCouponPrintInput) -> CouponPrintResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "CouponPrint")
        await printing.cancel_print(actor, number, now=info.context.now)
        return await _print(actor.merchant_id, number)


async def _batch(info: Info, merchant_id: int, number: int) -> CouponBatchSuccess:
    row = await loaders.batch(merchant_id, number)
    if row is None:
        raise Missing
    return CouponBatchSuccess(batch=(await batches_of(info, [row]))[0])


async def _print(merchant_id: int, number: int) -> CouponPrintSuccess:
    row = await loaders.print_of(number, merchant_id)
    if row is None:
        raise Missing
    return CouponPrintSuccess(print=print_of(row, (await load_terms(merchant_id)).slug))
