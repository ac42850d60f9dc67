"""How a customer shows who they are, over GraphQL: the live QR, the till's question, the PIN."""

from __future__ import annotations

import base64
from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.graphql import ActionRefused, ConfirmIdentity, InvalidInput, NotFound, SafeInt, Throttled, mutation, told
from fiel.core.ids import global_id, read_global_id
from fiel.members import actions, loaders
from fiel.members.graphql.types import (
    Member,
    MemberInput,
    QrRefused,
    Viewer,
    customer,
    member_of,
    viewer_of,
)
from fiel.members.models import ConsentRequest, ConsentState
from fiel.merchants.graphql import staff


@strawberry.input(description="The wallet PIN, for spending without a phone.")
class SetPinInput:
    pin: str | None = told("4 to 8 digits, neither equal nor in a row; null removes it.", None)


@strawberry.input(description="A live QR as it was read.")
class IdentifyMemberInput:
    live_qr: str = told("Its text.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A phone number that the customer has shown.")
class ConfirmPhoneInput:
    id: strawberry.ID = told("Whose: the member.")
    phone: str = told("As the employee saw it; without a country code: the shop's country.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="What the customer's phone should be asked.")
class RequestConsentInput:
    member: MemberInput = told("Whose phone.")
    points: SafeInt = told("How many points at most.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="The customer's answer.")
class AnswerConsentInput:
    request_id: strawberry.ID = told("Which question.")
    granted: bool = told("Yes or no.")
    not_now: bool = told("Neither: put away unanswered. `granted` counts for nothing then.", False)

    def answer(self) -> ConsentState:
        if self.not_now:
            return ConsentState.NOT_NOW
        return ConsentState.GRANTED if self.granted else ConsentState.DENIED


@strawberry.type(description="Set.")
class SetPinSuccess:
    viewer: Viewer = told("As they are now.")


@strawberry.type(description="What this phone needs to draw the live QR. Never cache it: keep the key, not the secret.")
class EnrollDeviceSuccess:
    member_code: str = told("Without its hyphen, as it stands in the QR.")
    device_number: int = told("As it stands in the QR.")
    secret: str = told("256 bits, base64url: the key of HMAC-SHA-256.")
    server_time: datetime = told("So that a wrong phone clock does no harm.")


@strawberry.type(description="The customer stands there: this till session may spend for them for five minutes.")
class IdentifyMemberSuccess:
    member: Member = told("Them.")
    asks_phone: bool = told("Whether they gave Fiel a phone number that nobody has seen: see `confirmPhone`.")


@strawberry.type(description="The number counts as theirs.")
class ConfirmPhoneSuccess:
    done: bool = told("Always true.")


@strawberry.type(description="The phone was asked.")
class RequestConsentSuccess:
    request_id: strawberry.ID = told("Pass it on with the spending once it is granted.")
    expires_at: datetime = told("Until when it can be answered.")


@strawberry.type(description="Answered.")
class AnswerConsentSuccess:
    state: ConsentState = told("As it stands now.")


SetPinResult = Annotated[
    SetPinSuccess | ConfirmIdentity | InvalidInput | Throttled | ActionRefused,
    strawberry.union("SetPinResult", description="What setting the PIN can answer."),
]


EnrollDeviceResult = Annotated[
    EnrollDeviceSuccess | ActionRefused,
    strawberry.union("EnrollDeviceResult", description="What enrolling can answer."),
]


IdentifyMemberResult = Annotated[
    IdentifyMemberSuccess | QrRefused | NotFound | Throttled | ActionRefused,
    strawberry.union("IdentifyMemberResult", description="What identifying can answer."),
]


ConfirmPhoneResult = Annotated[
    ConfirmPhoneSuccess | QrRefused | InvalidInput | NotFound | Throttled | ActionRefused,
    strawberry.union("ConfirmPhoneResult", description="What confirming a number can answer."),
]


RequestConsentResult = Annotated[
    RequestConsentSuccess | NotFound | InvalidInput | Throttled | ActionRefused,
    strawberry.union("RequestConsentResult", description="What asking the phone can answer."),
]


AnswerConsentResult = Annotated[
    AnswerConsentSuccess | NotFound | ActionRefused,
    strawberry.union("AnswerConsentResult", description="What the customer's word can answer."),
]


def consent_requested(asked: ConsentRequest) -> RequestConsentSuccess:
    number = strawberry.ID(global_id("ConsentRequest", asked.id))
    return RequestConsentSuccess(request_id=number, expires_at=asked.expires_at)


@strawberry.type
class IdentificationMutation:
    @mutation("Set or remove the wallet PIN. Asks who it is.")
    async def set_pin(self, info: Info, input: SetPinInput) -> SetPinResult:
        actor = await customer(info)
        await actions.set_pin(actor, input.pin, now=info.context.now)
        return SetPinSuccess(viewer=await viewer_of(actor))

    @mutation("Give this phone its key for the live QR; it dies when one signs out.")
    async def enroll_device(self, info: Info) -> EnrollDeviceResult:
        qr = await actions.enroll_device(await customer(info), now=info.context.now)
        secret = base64.urlsafe_b64encode(qr.secret).decode().rstrip("=")
        return EnrollDeviceSuccess(
            member_code=qr.code, device_number=qr.device_number, secret=secret, server_time=info.context.now
        )

    @mutation("Read a live QR: proves for five minutes, to this session, that the customer stands there. Staff.")
    async def identify_member(self, info: Info, input: IdentifyMemberInput) -> IdentifyMemberResult:
        actor = await staff(info, input.merchant)
        found = await actions.identify_member(actor, input.live_qr, now=info.context.now)
        row = await loaders.member(actor.merchant_id, found.customer_id, info.context.now)
        asks = await actions.asks_phone(found.customer_id)
        return IdentifyMemberSuccess(member=member_of(row or {}), asks_phone=asks)

    @mutation("Say that the customer, whose live QR was just read here, has shown their number: it counts as proved,"
              " for what is sent there and given by it. Staff.")  # fmt: skip
    async def confirm_phone(self, info: Info, input: ConfirmPhoneInput) -> ConfirmPhoneResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Member")
        await actions.confirm_phone(actor, number, input.phone, now=info.context.now)
        return ConfirmPhoneSuccess(done=True)

    @mutation("Ask the customer's phone whether points may be spent. Staff.")
    async def request_consent(self, info: Info, input: RequestConsentInput) -> RequestConsentResult:
        actor = await staff(info, input.merchant)
        found = await actions.resolve_member(actor, input.member.ref(), now=info.context.now)
        asked = await actions.request_consent(actor, found.membership_id or 0, input.points, now=info.context.now)
        return consent_requested(asked)

    @mutation("Say yes, no or not now to a till that asks.")
    async def answer_consent(self, info: Info, input: AnswerConsentInput) -> AnswerConsentResult:
        request_id = read_global_id(input.request_id, "ConsentRequest")
        state = await actions.answer_consent(await customer(info), request_id, input.answer(), now=info.context.now)
        return AnswerConsentSuccess(state=state)
