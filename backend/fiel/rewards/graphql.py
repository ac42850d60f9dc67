"""Rewards over GraphQL."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from datetime import datetime
from typing import Annotated, Any

import strawberry

from fiel.context import Info
from fiel.core.broker import process_broker
from fiel.core.graphql import (
    ActionRefused,
    Connection,
    IdempotencyConflict,
    InvalidInput,
    Node,
    NotFound,
    SafeInt,
    Throttled,
    UserError,
    answers,
    connection,
    field,
    mutation,
    subscription,
    told,
)
from fiel.core.ids import global_id, read_global_id
from fiel.core.pagination import Window
from fiel.ledger.graphql import NotEnoughPoints
from fiel.members.graphql.mutations import customer
from fiel.members.graphql.types import ConsentInput, ConsentNeeded, MemberInput, QrRefused, WrongPin
from fiel.merchants.graphql import ProgramPaused, staff
from fiel.rewards import actions, errors, loaders
from fiel.rewards.models import RedemptionStatus as RedemptionStatusValue

RedemptionStatus = strawberry.enum(RedemptionStatusValue, description="Where a redemption stands.")
WAITING = (RedemptionStatusValue.REQUESTED,)


@answers(errors.OutOfStock)
@strawberry.type(description="Somebody got the last one.")
class OutOfStock(UserError):
    pass


@answers(errors.LimitReached)
@strawberry.type(description="The customer has had as many as one may have.")
class LimitReached(UserError):
    most: int = told("For each customer.")


@strawberry.type(description="What points can be exchanged for.")
class Reward(Node):
    title: str = told("What it is.")
    description: str = told("More of it; may be empty.")
    icon: str = told("A name from the set that the apps draw.")
    cost: SafeInt = told("In points.")
    stock: SafeInt | None = told("How many are left; null: no end of them.")
    most_per_customer: int | None = told("How many one customer may have; null: any number.")
    active_from: datetime | None = told("On offer from then on.")
    active_to: datetime | None = told("On offer until then.")
    request_days: int | None = told("How many days a request for it lives; null: as the programme says.")
    is_active: bool = told("Switched on by the merchant.")


@strawberry.type(description="A reward asked for or redeemed.")
class Redemption(Node):
    status: RedemptionStatusValue = told("Where it stands.")
    cost: SafeInt = told("In points, as it was when asked for.")
    reward_id: strawberry.ID = told("Of what.")
    reward_title: str = told("Its title.")
    reward_icon: str = told("Its icon.")
    on_the_spot: bool = told("Redeemed at the counter without a request.")
    requested_at: datetime = told("When.")
    expires_at: datetime | None = told("A request ends then by itself, and the points come back.")
    settled_at: datetime | None = told("When it was confirmed, rejected, cancelled or ran out.")
    reject_reason: str | None = told("Why the merchant said no.")
    location_name: str | None = told("Where it was settled.")


@strawberry.type(description="A redemption as the merchant sees it.")
class MemberRedemption(Redemption):
    member_id: strawberry.ID = told("Whose, for `memberChanged` and inputs.")
    member_name: str = told("Their name as given to this merchant.")
    employee_name: str | None = told("Who settled it.")


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

    def form(self) -> actions.RewardForm:
        return actions.RewardForm(**vars(self))


@strawberry.input(description="A reward to offer.")
class CreateRewardInput:
    reward: RewardInput = told("It.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A reward to replace.")
class UpdateRewardInput:
    id: strawberry.ID = told("Which one.")
    reward: RewardInput = told("As it shall be.")
    stock_was: SafeInt | None = told("The stock that the form was opened with; equal to the new one: it stays.", None)
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
    UpdateRewardSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("UpdateRewardResult", description="What replacing can answer."),
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


def reward_of(row: Mapping[str, Any]) -> Reward:
    names = ("title", "description", "icon", "cost", "stock", "most_per_customer", "request_days")
    return Reward(
        id=strawberry.ID(global_id("Reward", row["id"])), **{name: row[name] for name in names},
        is_active=bool(row["is_active"]), active_from=_moment(row["active_from"]),
        active_to=_moment(row["active_to"]),
    )  # fmt: skip


def redemption_of(row: Mapping[str, Any]) -> Redemption:
    return Redemption(**_shared(row))


def member_redemption_of(row: Mapping[str, Any]) -> MemberRedemption:
    return MemberRedemption(
        **_shared(row), member_id=strawberry.ID(global_id("Member", row["membership_id"])),
        member_name=row["member_name"], employee_name=row["employee_name"],
    )  # fmt: skip


def _shared(row: Mapping[str, Any]) -> dict[str, Any]:
    names = ("cost", "reward_title", "reward_icon", "reject_reason", "location_name")
    return {
        **{name: row[name] for name in names}, "id": strawberry.ID(global_id("Redemption", row["id"])),
        "status": RedemptionStatusValue(row["status"]), "on_the_spot": bool(row["on_the_spot"]),
        "reward_id": strawberry.ID(global_id("Reward", row["reward_id"])),
        **{name: _moment(row[name]) for name in ("requested_at", "expires_at", "settled_at")},
    }  # fmt: skip


def _moment(value: datetime | str | None) -> datetime | None:
    return datetime.fromisoformat(value) if isinstance(value, str) else value


async def _redemption(number: int) -> Redemption:
    return redemption_of(await loaders.redemption(number) or {})


@strawberry.type
class RewardsQuery:
    @field("All rewards of a merchant, switched-off ones too, cheapest first; for staff.")
    async def rewards(self, info: Info, merchant: str | None = None) -> list[Reward]:
        actor = await staff(info, merchant)
        return [reward_of(row) for row in await loaders.rewards_of_merchant(actor.merchant_id)]

    @field("Redemptions at a merchant, newest first; by default those that wait. For staff.")
    async def redemptions(
        self, info: Info, status: list[RedemptionStatusValue] | None = None, member: strawberry.ID | None = None,
        first: int = 20, after: str | None = None, merchant: str | None = None,
    ) -> Connection[MemberRedemption]:  # fmt: skip
        actor = await staff(info, merchant)
        wanted = [one.value for one in (status or WAITING)]
        membership_id = read_global_id(member, "Member") if member else None
        page = await loaders.merchant_redemptions(actor.merchant_id, wanted, membership_id, Window.of(first, after))
        return connection(page, [member_redemption_of(row) for row in page.rows], after=after)


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
        await actions.update_reward(actor, number, input.reward.form(), input.stock_was, now=info.context.now)
        return UpdateRewardSuccess(reward=reward_of(await loaders.reward(number) or {}))

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


@strawberry.type
class RewardsSubscription:
    @subscription("Each redemption that is asked for, from now on; for staff.")
    async def redemption_requested(
        self, info: Info, merchant: str | None = None
    ) -> AsyncGenerator[MemberRedemption, None]:
        actor = await staff(info, merchant)
        async with process_broker().listen(f"merchant:{actor.merchant_id}") as events:
            async for event in events:
                if event.kind == "redemption.requested" and event.subject_id is not None:
                    actor = await staff(info, merchant)  # ends here if they no longer work there
                    row = await loaders.merchant_redemption(actor.merchant_id, event.subject_id)
                    if row is not None:
                        yield member_redemption_of(row)
