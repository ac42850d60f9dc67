"""Which coupons somebody wants to print, and what comes out before they do."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Protocol

import strawberry

from fiel.context import Info
from fiel.core.actor import Role
from fiel.core.graphql import ActionRefused, InvalidInput, NotFound, SafeInt, answered_query, told
from fiel.core.ids import read_global_id
from fiel.coupons import choosing, samples
from fiel.merchants.graphql import staff


class Chosen(Protocol):
    """What a form says of it."""

    batch_id: strawberry.ID | None
    first_number: int | None
    last_number: int | None
    first_day: date | None
    last_day: date | None


@strawberry.input(description="Coupons that somebody thinks of printing.")
class CouponPrintPreviewInput:
    batch_id: strawberry.ID | None = told("Those of this batch; null: by dates.", None)
    first_number: int | None = told("Of a batch: from this number on.", None)
    last_number: int | None = told("Of a batch: up to this number.", None)
    first_day: date | None = told("Without a batch: made from this day on.", None)
    last_day: date | None = told("Without a batch: made up to this day.", None)
    note: str = told("The merchant's own line on each.", "")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="What a print would be.")
class CouponPrintPreview:
    count: SafeInt = told("Unused coupons that would be printed.")
    unprintable: str = told(
        "Letters of the business's name, of what the coupons give and of its own line that paper lacks, each once; they"
        " would be printed as question marks. Empty: none."
    )


CouponPrintPreviewResult = Annotated[
    CouponPrintPreview | InvalidInput | NotFound | ActionRefused,
    strawberry.union("CouponPrintPreviewResult", description="What looking ahead can answer."),
]


@strawberry.type
class CouponPrintsQuery:
    @answered_query("What a print of coupons would be; nothing is written. Manager.")
    async def coupon_print_preview(self, info: Info, input: CouponPrintPreviewInput) -> CouponPrintPreviewResult:
        actor = await staff(info, input.merchant)
        actor.require(Role.MANAGER)
        choice = await choice_of(actor.merchant_id, input)
        ahead = await samples.look_ahead(actor, choice, input.note.strip())
        return CouponPrintPreview(count=SafeInt(ahead.count), unprintable=ahead.unprintable)


async def choice_of(merchant_id: int, form: Chosen) -> choosing.Choice:
    """Raises InvalidInput."""
    if form.batch_id:
        number = read_global_id(form.batch_id, "CouponBatch")
        return choosing.Choice(number, form.first_number, form.last_number)
    return await choosing.by_days(merchant_id, form.first_day, form.last_day)
