"""Giving points over GraphQL."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.graphql import (
    ActionRefused,
    IdempotencyConflict,
    InvalidInput,
    NotFound,
    SafeInt,
    Throttled,
    UserError,
    answered_query,
    answers,
    field,
    mutation,
    told,
)
from fiel.core.ids import global_id, read_global_id
from fiel.ledger.graphql import NotEnoughPoints, WhyStep, why_of
from fiel.members import loaders
from fiel.members.graphql.types import Member, MemberInput, member_of
from fiel.merchants.actions import load_terms
from fiel.merchants.graphql import ProgramPaused, staff
from fiel.purchases import actions, errors


@answers(errors.CapReached)
@strawberry.type(description="The employee's cap for today does not allow so many points.")
class CapReached(UserError):
    left: SafeInt = told("How many may still be given today.")


@strawberry.input(description="An award that was given without a network, and is told of now.")
class GivenOfflineInput:
    occurred_at: datetime = told("When: in the last seven days.")
    employee_id: strawberry.ID = told("Who gave it: refused from anybody else's session.")
    location_id: strawberry.ID | None = told("Where their shift was open: refused from anywhere else.", None)

    def given(self) -> actions.GivenOffline:
        return actions.GivenOffline(
            self.occurred_at, read_global_id(self.employee_id, "Employee"),
            read_global_id(self.location_id, "Location") if self.location_id else None,
        )  # fmt: skip


@strawberry.type(description="What an employee may still give today, for a till that may lose its network.")
class AwardAllowance:
    points_left: SafeInt = told("Points.")
    amount_left_minor: SafeInt = told("Money spent that earns about so many, at the base rate; in minor units.")
    most_points: SafeInt = told("Points at once.")
    most_amount_minor: SafeInt = told("Money spent at once that earns about so many.")
    most_waiting: int = told("Awards that may wait at one till.")
    at: datetime = told("The server's time, by which a till corrects its own clock.")


@strawberry.input(description="Points to give: exactly one of amount and points.")
class AwardPointsInput:
    member: MemberInput = told("To whom.")
    idempotency_key: str = told("1 to 128 characters: the same key is the same award, however often it is sent.")
    amount_minor: SafeInt | None = told("Money spent, in minor units; earns by the programme's rate.", None)
    points: SafeInt | None = told("Points given directly, where the programme allows it.", None)
    description: str = told("What the customer reads beside it (unless the programme hides it).", "")
    note: str = told("For the merchant only.", "")
    offline: GivenOfflineInput | None = told(
        "Where it was given without a network. The key means the same without it.", None
    )
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="Points that might be given: exactly one of amount and points.")
class PreviewAwardInput:
    member: MemberInput = told("To whom.")
    amount_minor: SafeInt | None = told("Money spent, in minor units.", None)
    points: SafeInt | None = told("Points given directly.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A correction.")
class AdjustPointsInput:
    member: MemberInput = told("Whose points.")
    points: SafeInt = told("To add, or (negative) to remove.")
    note: str = told("Why, for the merchant only.")
    idempotency_key: str = told("1 to 128 characters.")
    description: str = told("What the customer reads beside it.", "")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A correction that might be made.")
class PreviewAdjustmentInput:
    member: MemberInput = told("Whose points.")
    points: SafeInt = told("To add, or (negative) to remove.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A movement to undo.")
class ReverseTransactionInput:
    transaction_id: strawberry.ID = told("Which one.")
    idempotency_key: str = told("1 to 128 characters.")
    note: str = told("Why, for the merchant only.", "")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A purchase to undo that earned nothing yet.")
class ReversePurchaseInput:
    purchase_id: strawberry.ID = told("From the award.")
    idempotency_key: str = told("1 to 128 characters.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="Given.")
class AwardPointsSuccess:
    points: SafeInt = told("How many it came to; 0 where the amount only filled up a fraction.")
    balance: SafeInt = told("The balance it led to.")
    transaction_id: strawberry.ID | None = told("The movement, for undoing; null where nothing was posted.")
    purchase_id: strawberry.ID | None = told("The purchase; with no movement, `reversePurchase` undoes it.")
    member: Member = told("As they are now.")


@strawberry.type(description="A promotion that a purchase would set off.")
class ExpectedPromotion:
    title: str = told("Its title.")
    punches: int = told("What its card would get; 0: it is no punch card.")


@strawberry.type(description="What an award would bring.")
class AwardPreview:
    points: SafeInt = told("How many.")
    balance_after: SafeInt = told("The balance it would lead to.")
    why: list[WhyStep] = told("Why so many.")
    left_today: SafeInt = told("What the employee could still give today after it.")
    promotions: list[ExpectedPromotion] = told("What it would set off, as far as that can be said before.")


@strawberry.type(description="Corrected.")
class AdjustPointsSuccess:
    balance: SafeInt = told("The balance it led to.")
    transaction_id: strawberry.ID = told("The movement.")
    member: Member = told("As they are now.")


@strawberry.type(description="What a correction would lead to.")
class AdjustmentPreview:
    balance_before: SafeInt = told("Now.")
    balance_after: SafeInt = told("Then.")


@strawberry.type(description="Undone.")
class ReverseTransactionSuccess:
    points: SafeInt = told("As posted, signed: fewer than the original's where the rest was spent.")
    balance: SafeInt = told("The balance it led to.")
    member: Member = told("As they are now.")


AwardPointsResult = Annotated[
    AwardPointsSuccess
    | NotFound
    | InvalidInput
    | ProgramPaused
    | CapReached
    | IdempotencyConflict
    | Throttled
    | ActionRefused,
    strawberry.union("AwardPointsResult", description="What giving points can answer."),
]
PreviewAwardResult = Annotated[
    AwardPreview | NotFound | InvalidInput | ProgramPaused | CapReached | Throttled | ActionRefused,
    strawberry.union("PreviewAwardResult", description="What the preview can answer."),
]
AdjustPointsResult = Annotated[
    AdjustPointsSuccess
    | NotFound
    | InvalidInput
    | NotEnoughPoints
    | ProgramPaused
    | IdempotencyConflict
    | Throttled
    | ActionRefused,
    strawberry.union("AdjustPointsResult", description="What a correction can answer."),
]
PreviewAdjustmentResult = Annotated[
    AdjustmentPreview | NotFound | InvalidInput | NotEnoughPoints | Throttled | ActionRefused,
    strawberry.union("PreviewAdjustmentResult", description="What the preview can answer."),
]
ReverseTransactionResult = Annotated[
    ReverseTransactionSuccess | NotFound | InvalidInput | IdempotencyConflict | ActionRefused,
    strawberry.union("ReverseTransactionResult", description="What undoing can answer."),
]


async def member_by_membership(info: Info, merchant_id: int, membership_id: int) -> Member:
    row = await loaders.member_by_membership(merchant_id, membership_id, info.context.now)
    return member_of(row or {})


def transaction_id(number: int | None) -> strawberry.ID | None:
    return strawberry.ID(global_id("PointsTransaction", number)) if number else None


@strawberry.type
class PurchasesQuery:
    @answered_query("What an award would bring, and why; nothing is written. Staff.")
    async def preview_award(self, info: Info, input: PreviewAwardInput) -> PreviewAwardResult:
        actor = await staff(info, input.merchant)
        form = actions.AwardForm(input.member.ref(), input.amount_minor, input.points)
        seen = await actions.preview_award(actor, form, now=info.context.now)
        terms = await load_terms(actor.merchant_id)
        return AwardPreview(
            points=SafeInt(seen.points), balance_after=SafeInt(seen.balance_after),
            why=why_of(seen.why, terms.currency, info.context.language), left_today=SafeInt(seen.left_today),
            promotions=[ExpectedPromotion(title=one.title, punches=one.punches) for one in seen.brings],
        )  # fmt: skip

    @field("What one may still give today. Staff.")
    async def award_allowance(self, info: Info, merchant: str | None = None) -> AwardAllowance:
        actor = await staff(info, merchant)
        seen = await actions.read_allowance(actor, now=info.context.now)
        return AwardAllowance(
            points_left=SafeInt(seen.points_left), amount_left_minor=SafeInt(seen.amount_left_minor),
            most_points=SafeInt(seen.most_points), most_amount_minor=SafeInt(seen.most_amount_minor),
            most_waiting=seen.most_waiting, at=seen.at,
        )  # fmt: skip

    @answered_query("The balance that a correction would lead to. Manager.")
    async def preview_adjustment(self, info: Info, input: PreviewAdjustmentInput) -> PreviewAdjustmentResult:
        actor = await staff(info, input.merchant)
        seen = await actions.preview_adjustment(actor, input.member.ref(), input.points, now=info.context.now)
        return AdjustmentPreview(balance_before=SafeInt(seen.balance_before), balance_after=SafeInt(seen.balance_after))


@strawberry.type
class PurchasesMutation:
    @mutation("Give points, by amount or directly. Staff.")
    async def award_points(self, info: Info, input: AwardPointsInput) -> AwardPointsResult:
        actor = await staff(info, input.merchant)
        now = info.context.now
        before = actions.when_given(actor, input.offline.given(), now=now) if input.offline else None
        form = actions.AwardForm(
            input.member.ref(),
            input.amount_minor,
            input.points,
            input.description,
            input.note,
            before,
            was_offline=before is not None,
        )
        done = await actions.award_points(actor, form, input.idempotency_key, now=now)
        return AwardPointsSuccess(
            points=SafeInt(done.points), balance=SafeInt(done.balance),
            transaction_id=transaction_id(done.transaction_id),
            purchase_id=strawberry.ID(global_id("Purchase", done.purchase_id)) if done.purchase_id else None,
            member=await member_by_membership(info, actor.merchant_id, done.membership_id),
        )  # fmt: skip

    @mutation("Add or remove points by hand. Manager.")
    async def adjust_points(self, info: Info, input: AdjustPointsInput) -> AdjustPointsResult:
        actor = await staff(info, input.merchant)
        done = await actions.adjust_points(
            actor, input.member.ref(), input.points, input.description, input.note, input.idempotency_key,
            now=info.context.now,
        )  # fmt: skip
        return AdjustPointsSuccess(
            balance=SafeInt(done.balance),
            transaction_id=strawberry.ID(global_id("PointsTransaction", done.transaction_id)),
            member=await member_by_membership(info, actor.merchant_id, done.membership_id),
        )

    @mutation("Undo a movement: one's own within two minutes, anybody's for a manager.")
    async def reverse_transaction(self, info: Info, input: ReverseTransactionInput) -> ReverseTransactionResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.transaction_id, "PointsTransaction")
        done = await actions.reverse_transaction(actor, number, input.note, input.idempotency_key, now=info.context.now)
        return ReverseTransactionSuccess(
            points=SafeInt(done.points), balance=SafeInt(done.balance),
            member=await member_by_membership(info, actor.merchant_id, done.membership_id),
        )  # fmt: skip

    @mutation("Undo a purchase that earned nothing yet: its amount no longer counts. Rights as for a movement.")
    async def reverse_purchase(self, info: Info, input: ReversePurchaseInput) -> ReverseTransactionResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.purchase_id, "Purchase")
        done = await actions.reverse_purchase(actor, number, input.idempotency_key, now=info.context.now)
        return ReverseTransactionSuccess(
            points=SafeInt(0),
            balance=SafeInt(done.balance),
            member=await member_by_membership(info, actor.merchant_id, done.membership_id),
        )
