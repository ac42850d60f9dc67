"""Points that customers give to each other, over GraphQL."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.errors import Refusal
from fiel.core.graphql import (
    ActionRefused,
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
from fiel.core.ids import read_global_id, show_code
from fiel.core.pagination import NEWEST, Window
from fiel.members.graphql.given import MOST_SHOWN, PointsTransfer, first_name, given_or_got, transfer_of, transfer_told
from fiel.members.graphql.types import customer
from fiel.members.models import TransferState as TransferStateValue
from fiel.members.own import own_membership
from fiel.members.transfers import giving
from fiel.members.transfers.allowance import allowance_of
from fiel.merchants.actions import load_terms
from fiel.merchants.graphql import ProgramPaused


@strawberry.type(description="Points that end at the same moment.")
class PointsEnding:
    points: SafeInt = told("How many.")
    expires_at: datetime | None = told("When; null: never.")


@strawberry.type(description="How many points one may give now.")
class TransferAllowance:
    is_on: bool = told("Whether the shop allows it.")
    points: SafeInt = told("At once, now; 0: none.")
    why_not: str | None = told("What speaks against any gift, for people; null: nothing.")
    most: SafeInt = told("Of one gift.")
    most_daily: SafeInt = told("In a day.")
    most_monthly: SafeInt = told("In a month.")
    least_balance: SafeInt = told("What has to stay.")
    transfers: list[PointsTransfer] = told("Those one gave or got, newest first: the last thirty.")
    membership_id: strawberry.Private[int]

    @field("All that one gave or got, newest first.")
    async def history(self, first: int = MOST_SHOWN, after: str | None = None) -> Connection[PointsTransfer]:
        page = await given_or_got(self.membership_id, Window.of(first, after))
        return connection(page, [transfer_of(row) for row in page.rows], after=after)


@strawberry.type(description="What a link offers.")
class PointsOffer:
    merchant_slug: str = told("At which shop.")
    merchant_name: str = told("Its name.")
    sender_name: str = told("The first name of whoever gives.")
    points: SafeInt = told("How many.")
    expires_at: datetime | None = told("When the link ends.")
    is_member: bool = told("Whether one is a member there; one has to join first.")
    is_own: bool = told("Whether one offers them oneself.")
    is_taken: bool = told("Whether one has taken them already.")


@strawberry.type(description="What giving would do; nothing was written.")
class TransferPreview:
    recipient_name: str = told("The first name of whoever gets them.")
    points: SafeInt = told("That they get.")
    balance_after: SafeInt = told("What one has left. What the other has is theirs to know.")
    endings: list[PointsEnding] = told("When what they get ends, as it would have with oneself.")


@strawberry.input(description="Points for the customer whose code was scanned or typed.")
class TransferPreviewInput:
    merchant: str = told("Slug of the shop.")
    recipient: str = told("Their member code, or their live QR's text.")
    points: SafeInt = told("How many.")


@strawberry.input(description="Points to give to the customer whose code was scanned or typed.")
class SendPointsInput(TransferPreviewInput):
    idempotency_key: str = told("1 to 128 characters.")


@strawberry.input(description="Points for whoever opens a link first.")
class OfferPointsInput:
    merchant: str = told("Slug of the shop.")
    points: SafeInt = told("How many.")


@strawberry.input(description="A link that one takes.")
class AcceptPointsInput:
    code: str = told("The code in it.")


@strawberry.input(description="A link that one takes back.")
class WithdrawOfferInput:
    id: strawberry.ID = told("Which gift.")


@strawberry.type(description="Given.")
class SendPointsSuccess:
    transfer: PointsTransfer = told("The gift.")


@strawberry.type(description="The link is made.")
class OfferPointsSuccess:
    transfer: PointsTransfer = told("The gift, which waits.")
    code: str = told("In groups; told this once.")
    url: str = told("The link.")


@strawberry.type(description="Taken.")
class AcceptPointsSuccess:
    transfer: PointsTransfer = told("The gift.")


@strawberry.type(description="Withdrawn; the points were never away.")
class WithdrawOfferSuccess:
    transfer: PointsTransfer = told("As it is now.")


PreviewTransferResult = Annotated[
    TransferPreview | NotFound | InvalidInput | ProgramPaused | Throttled | ActionRefused,
    strawberry.union("PreviewTransferResult", description="What looking ahead can answer."),
]
SendPointsResult = Annotated[
    SendPointsSuccess | NotFound | InvalidInput | ProgramPaused | IdempotencyConflict | Throttled | ActionRefused,
    strawberry.union("SendPointsResult", description="What giving can answer."),
]
OfferPointsResult = Annotated[
    OfferPointsSuccess | NotFound | InvalidInput | ProgramPaused | ActionRefused,
    strawberry.union("OfferPointsResult", description="What making a link can answer."),
]
AcceptPointsResult = Annotated[
    AcceptPointsSuccess | NotFound | ProgramPaused | Throttled | ActionRefused,
    strawberry.union("AcceptPointsResult", description="What taking can answer."),
]
WithdrawOfferResult = Annotated[
    WithdrawOfferSuccess | NotFound | ActionRefused,
    strawberry.union("WithdrawOfferResult", description="What withdrawing can answer."),
]
PointsOfferResult = Annotated[
    PointsOffer | NotFound | Throttled | ActionRefused,
    strawberry.union("PointsOfferResult", description="What opening a link can answer."),
]


@strawberry.type
class TransfersQuery:
    @field("How many points one may give at a shop now, and what was given; null: no member there.")
    async def transfer_allowance(self, info: Info, merchant: str) -> TransferAllowance | None:
        actor, now = await customer(info), info.context.now
        try:
            member = await own_membership(actor, merchant)
        except Refusal:
            return None
        terms = await load_terms(member.merchant_id)
        allowed = await allowance_of(terms, member, now=now)
        shown = await given_or_got(member.id, Window(MOST_SHOWN, NEWEST))
        why = allowed.why.message(info.context.language) if allowed.why else None
        return TransferAllowance(
            is_on=terms.allows_transfers and terms.is_active, points=SafeInt(allowed.points), why_not=why,
            most=SafeInt(terms.most_transfer_points), most_daily=SafeInt(terms.most_daily_transfer_points),
            most_monthly=SafeInt(terms.most_monthly_transfer_points),
            least_balance=SafeInt(terms.transfer_least_balance), transfers=[transfer_of(row) for row in shown.rows],
            membership_id=member.id,
        )  # fmt: skip

    @answered_query("What giving points would do; nothing is written.")
    async def preview_transfer(self, info: Info, input: TransferPreviewInput) -> PreviewTransferResult:
        found = await giving.preview_transfer(
            await customer(info), input.merchant, input.recipient, input.points, now=info.context.now,
            address=info.context.address,
        )  # fmt: skip
        return TransferPreview(
            recipient_name=first_name(found.recipient.given_name), points=SafeInt(found.points),
            balance_after=SafeInt(found.balance_after),
            endings=[PointsEnding(points=SafeInt(points), expires_at=end) for points, end in found.ends],
        )  # fmt: skip

    @answered_query("What a link offers, for whoever has opened it and signed in.")
    async def points_offer(self, info: Info, code: str) -> PointsOfferResult:
        actor = await customer(info)
        gift = await giving.find_offer(actor, code, now=info.context.now, address=info.context.address)
        [row] = await db.fetch(
            "SELECT s.slug, s.name, m.given_name, m.customer_id, (SELECT count(*) FROM membership o WHERE"
            " o.merchant_id = s.id AND o.customer_id = $2) AS member FROM membership m JOIN merchant s"
            " ON s.id = m.merchant_id WHERE m.id = $1",
            gift.sender_id, actor.customer_id,
        )  # fmt: skip
        return PointsOffer(
            merchant_slug=row["slug"], merchant_name=row["name"], sender_name=first_name(row["given_name"]),
            points=SafeInt(gift.points), expires_at=gift.expires_at, is_member=bool(row["member"]),
            is_own=row["customer_id"] == actor.customer_id, is_taken=gift.state is TransferStateValue.SENT,
        )  # fmt: skip


@strawberry.type
class TransfersMutation:
    @mutation("Give points to the customer whose code was scanned or typed.")
    async def send_points(self, info: Info, input: SendPointsInput) -> SendPointsResult:
        made = await giving.send_points(
            await customer(info), input.merchant, input.recipient, input.points, input.idempotency_key,
            now=info.context.now, address=info.context.address,
        )  # fmt: skip
        return SendPointsSuccess(transfer=await transfer_told(made, made.sender_id))

    @mutation("Make a link that brings points to whoever opens it first.")
    async def offer_points(self, info: Info, input: OfferPointsInput) -> OfferPointsResult:
        made, code = await giving.offer_points(await customer(info), input.merchant, input.points, now=info.context.now)
        url = f"{info.context.settings.public_url}/gift/{code}"
        return OfferPointsSuccess(transfer=await transfer_told(made, made.sender_id), code=show_code(code), url=url)

    @mutation("Take the points that a link offers.")
    async def accept_points(self, info: Info, input: AcceptPointsInput) -> AcceptPointsResult:
        made = await giving.accept_points(
            await customer(info), input.code, now=info.context.now, address=info.context.address
        )
        return AcceptPointsSuccess(transfer=await transfer_told(made, made.recipient_id or 0))

    @mutation("Take back a link that nobody has opened.")
    async def withdraw_offer(self, info: Info, input: WithdrawOfferInput) -> WithdrawOfferResult:
        number = read_global_id(input.id, "PointsTransfer")
        made = await giving.withdraw_offer(await customer(info), number, now=info.context.now)
        return WithdrawOfferSuccess(transfer=await transfer_told(made, made.sender_id))
