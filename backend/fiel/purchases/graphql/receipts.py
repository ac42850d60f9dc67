"""Missed points over GraphQL: claimed by customers, decided by managers."""

from __future__ import annotations

from datetime import date as Day
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import Role
from fiel.core.errors import NotFound as NoSuchClaim
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    Connection,
    IdempotencyConflict,
    InvalidInput,
    NotFound,
    SafeInt,
    Throttled,
    answered_query,
    connection,
    field,
    mutation,
    told,
)
from fiel.core.ids import read_global_id
from fiel.core.language import Language
from fiel.core.pagination import Window
from fiel.members.graphql.types import Member, customer
from fiel.merchants.actions import load_terms
from fiel.merchants.graphql import ProgramPaused, staff
from fiel.purchases.graphql.awards import CapReached, member_by_membership
from fiel.purchases.graphql.receipt_types import (
    AcceptReceiptInput,
    OwnReceiptClaim,
    PreviewReceiptInput,
    ReceiptClaim,
    ReceiptCounts,
    ReceiptPreview,
    claim_of,
    counts_of,
    own_claim,
    preview_of,
)
from fiel.purchases.receipts import claiming, deciding, loaders
from fiel.purchases.receipts.models import ReceiptState as ReceiptStateValue


@strawberry.input(description="A receipt of a purchase for which one did not show the QR.")
class ClaimReceiptInput:
    merchant: str = told("Slug of the business.")
    number: str = told("As it stands on the receipt: up to 40 characters.")
    date: Day = told("Of the purchase.")
    amount_minor: SafeInt = told("What it came to, in minor units.")
    idempotency_key: str = told("1 to 128 characters.")
    location_id: strawberry.ID | None = told("The shop; needed where there are several.", None)
    photo: strawberry.ID | None = told("The id that `POST /upload?receipt=` with the business's slug answers.", None)


@strawberry.input(description="A claim to take back.")
class WithdrawReceiptInput:
    id: strawberry.ID = told("Of one's own claim.")


@strawberry.input(description="A claim to refuse.")
class RefuseReceiptInput:
    id: strawberry.ID = told("Which claim.")
    version: int = told("Of the claim that was read.")
    reason: str = told("The customer reads it: 3 to 300 characters.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="One's claim, as it stands.")
class ReceiptClaimSuccess:
    receipt: OwnReceiptClaim = told("As it is now.")


@strawberry.type(description="The receipt's points are given.")
class AcceptReceiptSuccess:
    receipt: ReceiptClaim = told("As it is now.")
    points: SafeInt = told("How many it came to; 0 where the amount only filled up a fraction.")
    balance: SafeInt = told("The balance it led to.")
    member: Member = told("As they are now.")


@strawberry.type(description="The claim is refused.")
class RefuseReceiptSuccess:
    receipt: ReceiptClaim = told("As it is now.")


ClaimReceiptResult = Annotated[
    ReceiptClaimSuccess | InvalidInput | NotFound | ProgramPaused | IdempotencyConflict | Throttled | ActionRefused,
    strawberry.union("ClaimReceiptResult", description="What claiming can answer."),
]
WithdrawReceiptResult = Annotated[
    ReceiptClaimSuccess | NotFound | ActionRefused,
    strawberry.union("WithdrawReceiptResult", description="What taking a claim back can answer."),
]
PreviewReceiptResult = Annotated[
    ReceiptPreview | InvalidInput | NotFound | ProgramPaused | CapReached | ActionRefused,
    strawberry.union("PreviewReceiptResult", description="What the preview can answer."),
]
AcceptReceiptResult = Annotated[
    AcceptReceiptSuccess | InvalidInput | NotFound | ChangedMeanwhile | ProgramPaused | CapReached
    | IdempotencyConflict | ActionRefused,
    strawberry.union("AcceptReceiptResult", description="What accepting can answer."),
]  # fmt: skip
RefuseReceiptResult = Annotated[
    RefuseReceiptSuccess | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("RefuseReceiptResult", description="What refusing can answer."),
]


async def own_claims(
    membership_id: int, language: Language, first: int, after: str | None
) -> Connection[OwnReceiptClaim]:
    """A member's, newest first."""
    page = await loaders.of_member(membership_id, Window.of(first, after))
    return connection(page, [own_claim(row, language) for row in page.rows], after=after)


async def _row(merchant_id: int, number: int) -> db.Row:
    row = await loaders.claim(merchant_id, number)
    if row is None:
        raise NoSuchClaim
    return row


@strawberry.type
class ReceiptsQuery:
    @field("Receipts that a merchant's customers have claimed, newest first. Manager and up.")
    async def receipt_claims(
        self, info: Info, state: ReceiptStateValue | None = None, first: int = 20, after: str | None = None,
        merchant: str | None = None,
    ) -> Connection[ReceiptClaim]:  # fmt: skip
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        page = await loaders.claims(actor.merchant_id, state.value if state else None, Window.of(first, after))
        return connection(page, [claim_of(row, info.context.language) for row in page.rows], after=after)

    @field("How many of them stand where. Manager and up.")
    async def receipt_counts(self, info: Info, merchant: str | None = None) -> ReceiptCounts:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        return counts_of(await loaders.counts(actor.merchant_id))

    @answered_query("What accepting a receipt would bring, and why; nothing is written. Manager.")
    async def preview_receipt(self, info: Info, input: PreviewReceiptInput) -> PreviewReceiptResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.id, "ReceiptClaim")
        seen = await deciding.preview_receipt(actor, number, input.correction(), now=info.context.now)
        terms = await load_terms(actor.merchant_id)
        return preview_of(seen, terms.currency, info.context.language)


@strawberry.type
class ReceiptsMutation:
    @mutation("Claim the receipt of a purchase for which one did not show the QR; the merchant decides on it.")
    async def claim_receipt(self, info: Info, input: ClaimReceiptInput) -> ClaimReceiptResult:
        actor = await customer(info)
        place = read_global_id(input.location_id, "Location") if input.location_id else None
        photo = read_global_id(input.photo, "ReceiptPhoto") if input.photo else None
        receipt = claiming.Receipt(input.number, input.date, input.amount_minor, place)
        merchant_id, number = await claiming.claim_receipt(
            actor, input.merchant, receipt, photo, input.idempotency_key, now=info.context.now
        )
        return ReceiptClaimSuccess(receipt=own_claim(await _row(merchant_id, number), info.context.language))

    @mutation("Take a claim back that still waits; its photo goes with it.")
    async def withdraw_receipt(self, info: Info, input: WithdrawReceiptInput) -> WithdrawReceiptResult:
        actor = await customer(info)
        number = read_global_id(input.id, "ReceiptClaim")
        merchant_id = await claiming.withdraw_receipt(actor, number, now=info.context.now)
        return ReceiptClaimSuccess(receipt=own_claim(await _row(merchant_id, number), info.context.language))

    @mutation("Give a receipt's points, as the purchase would have brought them at the till on its day. Manager.")
    async def accept_receipt(self, info: Info, input: AcceptReceiptInput) -> AcceptReceiptResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.id, "ReceiptClaim")
        given = await deciding.accept_receipt(
            actor, number, input.version, input.correction(), input.idempotency_key, now=info.context.now
        )
        return AcceptReceiptSuccess(
            receipt=claim_of(await _row(actor.merchant_id, number), info.context.language),
            points=SafeInt(given.points), balance=SafeInt(given.balance),
            member=await member_by_membership(info, actor.merchant_id, given.membership_id),
        )  # fmt: skip

    @mutation("Refuse a claim with a reason that its customer reads. Manager.")
    async def refuse_receipt(self, info: Info, input: RefuseReceiptInput) -> RefuseReceiptResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.id, "ReceiptClaim")
        await deciding.refuse_receipt(actor, number, input.version, input.reason, now=info.context.now)
        return RefuseReceiptSuccess(receipt=claim_of(await _row(actor.merchant_id, number), info.context.language))
