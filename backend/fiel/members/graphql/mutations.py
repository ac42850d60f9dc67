"""Accounts and memberships over GraphQL: signing up and in, joining, the profile, and customers that a shop enters."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.actor import AccountActor
from fiel.core.graphql import ActionRefused, ConfirmIdentity, InvalidInput, NotFound, Throttled, mutation, told
from fiel.core.language import as_language
from fiel.identity import actions as identity
from fiel.identity.graphql import DeadLink, WrongCredentials
from fiel.members import actions, loaders
from fiel.members.graphql.types import (
    Member,
    Viewer,
    customer,
    member_of,
    viewer_of,
)
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


@strawberry.input(description="A link that whoever runs the server has made: `fiel sign-in-link`.")
class SignInByLinkInput:
    token: str = told("From the link.")


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


@strawberry.input(description="A customer whom the shop enters itself.")
class CreateCustomerInput:
    name: str = told("Theirs.")
    email: str | None = told("Theirs.", None)
    phone: str | None = told("With its country code.", None)
    city: str | None = told("Where they live.", None)
    language: str | None = told("es or en.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="Signed up and in.")
class SignUpSuccess:
    viewer: Viewer = told("Who is signed in now.")


@strawberry.type(description="Signed in.")
class SignInSuccess:
    viewer: Viewer = told("Who is signed in now.")


@strawberry.type(description="Signed in.")
class SignInByLinkSuccess:
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


@strawberry.type(description="Made; a membership with its card code.")
class CreateCustomerSuccess:
    member: Member = told("Them.")


SignUpResult = Annotated[
    SignUpSuccess | InvalidInput | Throttled | ActionRefused,
    strawberry.union("SignUpResult", description="What signing up can answer."),
]
SignInResult = Annotated[
    SignInSuccess | WrongCredentials | InvalidInput | Throttled | ActionRefused,
    strawberry.union("SignInResult", description="What signing in can answer."),
]
SignInByLinkResult = Annotated[
    SignInByLinkSuccess | DeadLink | Throttled | ActionRefused,
    strawberry.union("SignInByLinkResult", description="What signing in by a link can answer."),
]
UpdateProfileResult = Annotated[
    UpdateProfileSuccess | ConfirmIdentity | InvalidInput | Throttled | ActionRefused,
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
CreateCustomerResult = Annotated[
    CreateCustomerSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("CreateCustomerResult", description="What making a customer can answer."),
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
            user_agent=context.user_agent, now=context.now, instead_of=await context.session_until_now(),
        )  # fmt: skip
        await context.signed_in(signed_in.account_id, signed_in.token)
        return SignUpSuccess(viewer=await viewer_of(AccountActor(signed_in.account_id, signed_in.session_id, 0)))

    @mutation("Sign in; the session lives in a cookie.")
    async def sign_in(self, info: Info, input: SignInInput) -> SignInResult:
        context = info.context
        signed_in = await identity.sign_in(
            email=input.email, phone=input.phone, password=input.password, address=context.address,
            user_agent=context.user_agent, now=context.now, instead_of=await context.session_until_now(),
        )  # fmt: skip
        await context.signed_in(signed_in.account_id, signed_in.token)
        return SignInSuccess(viewer=await viewer_of(AccountActor(signed_in.account_id, signed_in.session_id, 0)))

    @mutation("Sign in by a link that whoever runs the server has made; once.")
    async def sign_in_by_link(self, info: Info, input: SignInByLinkInput) -> SignInByLinkResult:
        context = info.context
        signed_in = await identity.sign_in_by_link(
            input.token, address=context.address, user_agent=context.user_agent, now=context.now,
            instead_of=await context.session_until_now(),
        )  # fmt: skip
        await context.signed_in(signed_in.account_id, signed_in.token)
        actor = AccountActor(signed_in.account_id, signed_in.session_id, 0)
        return SignInByLinkSuccess(viewer=await viewer_of(actor))

    @mutation("Change one's own data; the phone, by which one signs in, for whoever has lately proven who they are.")
    async def update_profile(self, info: Info, input: UpdateProfileInput) -> UpdateProfileResult:
        actor = await customer(info)
        language = as_language(input.language) if input.language else None
        changes = actions.ProfileChanges(input.name, input.phone, input.birthday, input.city, language)
        await actions.update_profile(actor, changes, address=info.context.address, now=info.context.now)
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
        await actions.set_news_consent(actor, input.merchant, input.granted, now=info.context.now)
        return SetNewsConsentSuccess(viewer=await viewer_of(actor))

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
