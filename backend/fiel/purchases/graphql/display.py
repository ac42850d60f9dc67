"""The customer display over GraphQL: the till shows, the phone looks, the till sees that it does."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

import orjson
import strawberry

from fiel.context import Info, Unauthenticated
from fiel.core.actor import AccountActor
from fiel.core.broker import Event, Passing, process_broker
from fiel.core.clock import Clock
from fiel.core.graphql import (
    ActionRefused,
    InvalidInput,
    Money,
    NotFound,
    SafeInt,
    Throttled,
    field,
    money,
    mutation,
    subscription,
    told,
)
from fiel.core.ids import read_global_id
from fiel.core.live import Ended, Telling, live
from fiel.core.signing import read_signed, signed
from fiel.ledger.graphql import WhyStep, why_steps
from fiel.members.actions import resolve_member
from fiel.members.graphql import customer
from fiel.members.graphql.types import MemberInput
from fiel.members.listening import still_there
from fiel.merchants.graphql import ProgramPaused, staff
from fiel.purchases.actions import AwardForm
from fiel.purchases.actions import display as actions
from fiel.purchases.graphql.awards import CapReached, ExpectedPromotion

PURPOSE = "display"
CustomerDisplayState = strawberry.enum(
    actions.DisplayState, name="CustomerDisplayState", description="What a customer display shows."
)


@strawberry.input(description="What is being typed: an amount, points, or neither yet.")
class ShowOnCustomerDisplayInput:
    member: MemberInput = told("Whose phone.")
    amount_minor: SafeInt | None = told("Money spent, in minor units.", None)
    points: SafeInt | None = told("Points given directly.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="That nothing is being given any more.")
class ClearCustomerDisplayInput:
    member: MemberInput = told("Whose phone.")
    transaction_id: strawberry.ID | None = told("What one gave them just now, to be shown as given.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="Whether a phone shows it.")
class AnswerCustomerDisplayInput:
    display: str = told("Its `id`.")
    is_shown: bool = told("False: it was put away.")


@strawberry.type(description="Sent on to the customer's phones; nothing is kept.")
class ShowOnCustomerDisplaySuccess:
    is_proven: bool = told(
        "Whether this session scanned the customer's live QR in the last five minutes; if not, only a phone that holds"
        " its QR out shows it."
    )
    points: SafeInt = told("What would be given.")


@strawberry.type(description="Sent on to the customer's phones.")
class ClearCustomerDisplaySuccess:
    state: actions.DisplayState = told("What they show now.")


@strawberry.type(description="Sent on to the till.")
class AnswerCustomerDisplaySuccess:
    is_shown: bool = told("As it was said.")


@strawberry.type(description="What a till is giving at this moment, for whose phone it is. It is kept nowhere.")
class CustomerDisplay:
    picture: strawberry.Private[actions.Picture]
    session_id: strawberry.Private[int]
    customer_id: strawberry.Private[int]

    @field("For `answerCustomerDisplay`; good for ten minutes.")
    def id(self, info: Info) -> str:
        moment = int(self.picture.at.timestamp())
        return signed(info.context.settings, PURPOSE, self.session_id, self.customer_id, moment)

    @field("What it shows.")
    def state(self) -> actions.DisplayState:
        return self.picture.state

    @field("The merchant.")
    def merchant_name(self) -> str:
        return self.picture.merchant_name

    @field("The merchant's slug.")
    def merchant_slug(self) -> str:
        return self.picture.slug

    @field("The money that was typed.")
    def amount(self, info: Info) -> Money | None:
        shown = self.picture
        if shown.amount_minor is None:
            return None
        return money(shown.amount_minor, shown.currency, info.context.language)

    @field("The points that it would bring, or that were given.")
    def points(self) -> SafeInt:
        return SafeInt(self.picture.points)

    @field("The balance that it would lead to.")
    def balance_after(self) -> SafeInt | None:
        after = self.picture.balance_after
        return None if after is None else SafeInt(after)

    @field("Why so many.")
    def why(self, info: Info) -> list[WhyStep]:
        return why_steps(self.picture.why, self.picture.currency, info.context.language)

    @field("The promotions that apply.")
    def promotions(self) -> list[ExpectedPromotion]:
        return [ExpectedPromotion(title=title, punches=punches) for title, punches in self.picture.brings]

    @field("When it ends by itself, if nothing else comes.")
    def ends_at(self) -> datetime:
        return self.picture.at + actions.LASTS


@strawberry.type(description="Whether the customer's phone shows what this till sent.")
class CustomerDisplayAnswer:
    is_shown: bool = told("True while it is in view.")
    at: datetime = told("Since when that is known.")


ShowOnCustomerDisplayResult = Annotated[
    ShowOnCustomerDisplaySuccess | NotFound | InvalidInput | ProgramPaused | CapReached | Throttled | ActionRefused,
    strawberry.union("ShowOnCustomerDisplayResult", description="What showing can answer."),
]
ClearCustomerDisplayResult = Annotated[
    ClearCustomerDisplaySuccess | NotFound | InvalidInput | Throttled | ActionRefused,
    strawberry.union("ClearCustomerDisplayResult", description="What clearing can answer."),
]
AnswerCustomerDisplayResult = Annotated[
    AnswerCustomerDisplaySuccess | NotFound | Throttled | ActionRefused,
    strawberry.union("AnswerCustomerDisplayResult", description="What the phone's word can answer."),
]


@strawberry.type
class CustomerDisplayMutation:
    @mutation(
        "Show on the customer's phone what is being given, as it is typed: four times a second at most, which each"
        " server process counts for itself. Staff."
    )
    async def show_on_customer_display(
        self, info: Info, input: ShowOnCustomerDisplayInput
    ) -> ShowOnCustomerDisplayResult:
        actor = await staff(info, input.merchant)
        form = AwardForm(input.member.ref(), input.amount_minor, input.points)
        shown = await actions.show_award(actor, form, now=info.context.now)
        return ShowOnCustomerDisplaySuccess(is_proven=shown.is_proven, points=SafeInt(shown.points))

    @mutation("Take it off the customer's phone, or show there what was given. Staff.")
    async def clear_customer_display(self, info: Info, input: ClearCustomerDisplayInput) -> ClearCustomerDisplayResult:
        actor = await staff(info, input.merchant)
        given = read_global_id(input.transaction_id, "PointsTransaction") if input.transaction_id else None
        await actions.clear_display(actor, input.member.ref(), given, now=info.context.now)
        state = actions.DisplayState.CLEARED if given is None else actions.DisplayState.GIVEN
        return ClearCustomerDisplaySuccess(state=state)

    @mutation("Tell the till whether its picture is in view on this phone.")
    async def answer_customer_display(
        self, info: Info, input: AnswerCustomerDisplayInput
    ) -> AnswerCustomerDisplayResult:
        actor = await customer(info)
        said = read_signed(info.context.settings, PURPOSE, input.display)
        actions.answer_display(actor, said, input.is_shown, now=info.context.now)
        return AnswerCustomerDisplaySuccess(is_shown=input.is_shown)


@dataclass(frozen=True, slots=True, eq=False)
class PhoneSeat:
    """A customer's app at a till. *holds_out*: the QR is on the screen."""

    actor: AccountActor
    holds_out: bool
    clock: Clock


@strawberry.type
class CustomerDisplaySubscription:
    @subscription(
        "What a till is giving one at this moment, as it is typed. Of a till that scanned one's live QR; while one"
        " `holdsOut` the QR, also of one that found one by the code."
    )
    async def customer_display(self, info: Info, holds_out: bool = False) -> AsyncGenerator[CustomerDisplay, None]:
        actor = await customer(info)
        return live(actions.topic_of(actor.customer_id), PhoneSeat(actor, holds_out, info.context.clock), _tell_picture)

    @subscription("Whether the member's phone shows what this till session sent; for staff.")
    async def customer_display_answered(
        self, info: Info, member: MemberInput, merchant: str | None = None
    ) -> AsyncGenerator[CustomerDisplayAnswer, None]:
        actor = await staff(info, merchant)
        found = await resolve_member(actor, member.ref(), now=info.context.clock())
        async with process_broker().listen(actions.topic_of_till(actor.session_id)) as events:
            async for event in events:
                if not isinstance(event, Passing) or event.customer_id != found.customer_id:
                    continue
                await staff(info, merchant)  # ends here if they no longer work there
                yield CustomerDisplayAnswer(
                    is_shown=orjson.loads(event.said)["isShown"] is True, at=info.context.clock()
                )


async def _tell_picture(event: Event, seats: Sequence[PhoneSeat]) -> list[Telling[PhoneSeat, CustomerDisplay]]:
    """The same to all phones of the one customer that may show it."""
    if not isinstance(event, Passing) or event.subject_id is None or event.customer_id is None:
        return []
    picture = actions.read_picture(event)
    if picture is None:
        return []
    there, gone = await still_there(seats, seats[0].clock())
    told_to: list[Telling[PhoneSeat, CustomerDisplay]] = [Telling(Ended(Unauthenticated), gone)] if gone else []
    value = CustomerDisplay(picture=picture, session_id=event.subject_id, customer_id=event.customer_id)
    seeing = [seat for seat in there if picture.is_proven or seat.holds_out]
    return [*told_to, Telling(value, seeing)] if seeing else told_to
