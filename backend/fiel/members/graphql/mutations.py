"""Signing up and in, joining, devices, identification and consent."""

from __future__ import annotations

import base64
from datetime import date, datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.actor import AccountActor
from fiel.core.graphql import ActionRefused, InvalidInput, NotFound, SafeInt, Throttled, mutation, told
from fiel.core.ids import global_id, read_global_id
from fiel.core.language import as_language
from fiel.identity import actions as identity
from fiel.identity.graphql import WrongCredentials
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
from fiel.members.models import ConsentState
from fiel.merchants.graphql import Merchant, merchant_of, staff
from fiel.merchants.loaders import merchant_by_slug


@strawberry.input(description="A new account with its wallet. E-mail or phone, or both.")
class SignUpInput:
    name: str = told("Theirs.")
    password: str = told("8 to 128 characters.")
    email: str | None = told("A confirmation goes there.", None)
    phone: str | None = told("With its country code.", None)
    language: str | None = told("es or en; default: the browser's.", None)
    accepts_terms: bool = told("They read and accept the privacy text.", False)
    join: str | None = told("Slug of a merchant to join at once.", None)
    referral: str | None = told("Code of the link by which they came.", None)


@strawberry.input(description="E-mail or phone, and the password.")
class SignInInput:
    password: str = told("Theirs.")
    email: str | None = told("Either this …", None)
    phone: str | None = told("… or this.", None)


@strawberry.input(description="What is to change; what is left out stays. An empty phone or city removes it.")
class UpdateProfileInput:
    name: str | None = told("Theirs.", None)
    phone: str | None = told("With its country code.", None)
    birthday: date | None = told("A day in the past.", None)
    city: str | None = told("Where they live.", None)
    language: str | None = told("es or en.", None)


@strawberry.input(description="A merchant to join.")
class JoinProgramInput:
    merchant: str = told("Its slug.")
    city: str | None = told("Where they live.", None)
    accepts_news: bool = told("They want this merchant's news.", False)
    referral: str | None = told("Code of the link by which they came.", None)


@strawberry.input(description="The word on a merchant's news.")
class SetNewsConsentInput:
    merchant: str = told("Its slug.")
    granted: bool = told("Yes, or no more.")


@strawberry.input(description="The wallet PIN, for spending without a phone.")
class SetPinInput:
    pin: str | None = told("4 to 8 digits; null removes it.", None)


@strawberry.input(description="A customer whom the shop enters itself.")
class CreateCustomerInput:
    name: str = told("Theirs.")
    email: str | None = told("Theirs.", None)
    phone: str | None = told("With its country code.", None)
    city: str | None = told("Where they live.", None)
    language: str | None = told("es or en.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A live QR as it was read.")
class IdentifyMemberInput:
    live_qr: str = told("Its text.")
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


@strawberry.type(description="Signed up and in.")
class SignUpSuccess:
    viewer: Viewer = told("Who is signed in now.")


@strawberry.type(description="Signed in.")
class SignInSuccess:
    viewer: Viewer = told("Who is signed in now.")


@strawberry.type(description="Changed.")
class UpdateProfileSuccess:
    viewer: Viewer = told("As they are now.")


@strawberry.type(description="Joined.")
class JoinProgramSuccess:
    merchant: Merchant = told("Whose wallet it is; ask `wallet` for the rest.")


@strawberry.type(description="Noted, with the time and the version of the text.")
class SetNewsConsentSuccess:
    viewer: Viewer = told("As they are now.")


@strawberry.type(description="Set.")
class SetPinSuccess:
    viewer: Viewer = told("As they are now.")


@strawberry.type(description="Made; a membership with its card code.")
class CreateCustomerSuccess:
    member: Member = told("Them.")


@strawberry.type(description="What this phone needs to draw the live QR. Never cache it: keep the key, not the secret.")
class EnrollDeviceSuccess:
    member_code: str = told("Without its hyphen, as it stands in the QR.")
    device_number: int = told("As it stands in the QR.")
    secret: str = told("256 bits, base64url: the key of HMAC-SHA-256.")
    server_time: datetime = told("So that a wrong phone clock does no harm.")


@strawberry.type(description="The customer stands there: this till session may spend for them for five minutes.")
class IdentifyMemberSuccess:
    member: Member = told("Them.")


@strawberry.type(description="The phone was asked.")
class RequestConsentSuccess:
    request_id: strawberry.ID = told("Pass it on with the spending once it is granted.")
    expires_at: datetime = told("Until when it can be answered.")


@strawberry.type(description="Answered.")
class AnswerConsentSuccess:
    state: ConsentState = told("As it stands now.")


SignUpResult = Annotated[
    SignUpSuccess | InvalidInput | Throttled | ActionRefused,
    strawberry.union("SignUpResult", description="What signing up can answer."),
]
SignInResult = Annotated[
    SignInSuccess | WrongCredentials | InvalidInput | Throttled | ActionRefused,
    strawberry.union("SignInResult", description="What signing in can answer."),
]
UpdateProfileResult = Annotated[
    UpdateProfileSuccess | InvalidInput | ActionRefused,
    strawberry.union("UpdateProfileResult", description="What changing the profile can answer."),
]
JoinProgramResult = Annotated[
    JoinProgramSuccess | NotFound | InvalidInput | ActionRefused,
    strawberry.union("JoinProgramResult", description="What joining can answer."),
]
SetNewsConsentResult = Annotated[
    SetNewsConsentSuccess | NotFound | ActionRefused,
    strawberry.union("SetNewsConsentResult", description="What the word on news can answer."),
]
SetPinResult = Annotated[
    SetPinSuccess | InvalidInput | ActionRefused,
    strawberry.union("SetPinResult", description="What setting the PIN can answer."),
]
CreateCustomerResult = Annotated[
    CreateCustomerSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("CreateCustomerResult", description="What making a customer can answer."),
]
EnrollDeviceResult = Annotated[
    EnrollDeviceSuccess | ActionRefused,
    strawberry.union("EnrollDeviceResult", description="What enrolling can answer."),
]
IdentifyMemberResult = Annotated[
    IdentifyMemberSuccess | QrRefused | NotFound | Throttled | ActionRefused,
    strawberry.union("IdentifyMemberResult", description="What identifying can answer."),
]
RequestConsentResult = Annotated[
    RequestConsentSuccess | NotFound | InvalidInput | Throttled | ActionRefused,
    strawberry.union("RequestConsentResult", description="What asking the phone can answer."),
]
AnswerConsentResult = Annotated[
    AnswerConsentSuccess | NotFound | ActionRefused,
    strawberry.union("AnswerConsentResult", description="What the customer's word can answer."),
]


@strawberry.type
class MembersMutation:
    @mutation("A new account with its wallet, signed in.")
    async def sign_up(self, info: Info, input: SignUpInput) -> SignUpResult:
        context = info.context
        signed_in = await actions.sign_up(
            name=input.name, email=input.email, phone=input.phone, password=input.password,
            language=as_language(input.language) if input.language else context.language,
            accepts_terms=input.accepts_terms, join=input.join, referral=input.referral, address=context.address,
            user_agent=context.user_agent, now=context.now,
        )  # fmt: skip
        context.new_cookie = signed_in.token
        return SignUpSuccess(viewer=await viewer_of(AccountActor(signed_in.account_id, signed_in.session_id, 0)))

    @mutation("Sign in; the session lives in a cookie.")
    async def sign_in(self, info: Info, input: SignInInput) -> SignInResult:
        context = info.context
        signed_in = await identity.sign_in(
            email=input.email, phone=input.phone, password=input.password, address=context.address,
            user_agent=context.user_agent, now=context.now,
        )  # fmt: skip
        context.new_cookie = signed_in.token
        return SignInSuccess(viewer=await viewer_of(AccountActor(signed_in.account_id, signed_in.session_id, 0)))

    @mutation("Change one's own data.")
    async def update_profile(self, info: Info, input: UpdateProfileInput) -> UpdateProfileResult:
        actor = await customer(info)
        language = as_language(input.language) if input.language else None
        changes = actions.ProfileChanges(input.name, input.phone, input.birthday, input.city, language)
        await actions.update_profile(actor, changes, now=info.context.now)
        return UpdateProfileSuccess(viewer=await viewer_of(actor))

    @mutation("Join a merchant; joining twice is joining once.")
    async def join_program(self, info: Info, input: JoinProgramInput) -> JoinProgramResult:
        await actions.join_program(
            await customer(info), input.merchant, city=input.city, accepts_news=input.accepts_news,
            referred=actions.Referred(input.referral, info.context.address) if input.referral else None,
            now=info.context.now,
        )  # fmt: skip
        return JoinProgramSuccess(merchant=merchant_of(await merchant_by_slug(input.merchant) or {}))

    @mutation("Give or withdraw the consent to a merchant's news.")
    async def set_news_consent(self, info: Info, input: SetNewsConsentInput) -> SetNewsConsentResult:
        actor = await customer(info)
        await actions.leave_news(actor, input.merchant, input.granted, now=info.context.now)
        return SetNewsConsentSuccess(viewer=await viewer_of(actor))

    @mutation("Set or remove the wallet PIN.")
    async def set_pin(self, info: Info, input: SetPinInput) -> SetPinResult:
        actor = await customer(info)
        await actions.set_pin(actor, input.pin, now=info.context.now)
        return SetPinSuccess(viewer=await viewer_of(actor))

    @mutation("Enter a customer who has no app yet. Manager.")
    async def create_customer(self, info: Info, input: CreateCustomerInput) -> CreateCustomerResult:
        actor = await staff(info, input.merchant)
        membership_id = await actions.create_customer(
            actor, name=input.name, email=input.email, phone=input.phone, city=input.city,
            language=as_language(input.language) if input.language else info.context.language, now=info.context.now,
        )  # fmt: skip
        ref = actions.MemberRef(membership_id=membership_id)
        found = await actions.resolve_member(actor, ref, now=info.context.now)
        row = await loaders.member(actor.merchant_id, found.customer_id, info.context.now)
        return CreateCustomerSuccess(member=member_of(row or {}))

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
        return IdentifyMemberSuccess(member=member_of(row or {}))

    @mutation("Ask the customer's phone whether points may be spent. Staff.")
    async def request_consent(self, info: Info, input: RequestConsentInput) -> RequestConsentResult:
        actor = await staff(info, input.merchant)
        found = await actions.resolve_member(actor, input.member.ref(), now=info.context.now)
        asked = await actions.request_consent(actor, found.membership_id or 0, input.points, now=info.context.now)
        return RequestConsentSuccess(
            request_id=strawberry.ID(global_id("ConsentRequest", asked.id)), expires_at=asked.expires_at
        )

    @mutation("Say yes or no to a till that asks.")
    async def answer_consent(self, info: Info, input: AnswerConsentInput) -> AnswerConsentResult:
        request_id = read_global_id(input.request_id, "ConsentRequest")
        state = await actions.answer_consent(await customer(info), request_id, input.granted, now=info.context.now)
        return AnswerConsentSuccess(state=state)
