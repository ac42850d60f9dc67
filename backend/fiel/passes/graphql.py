"""Cards for wallets over GraphQL: an owner's settings, and what a customer is offered."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    ConfirmIdentity,
    InvalidInput,
    NotFound,
    SafeInt,
    field,
    mutation,
    told,
)
from fiel.merchants.graphql import staff
from fiel.passes import actions, loaders
from fiel.passes.models import PassKind, PassTrouble
from fiel.passes.standing import PassState, is_over, state_of

strawberry.enum(PassKind, description="Whose wallet.")
strawberry.enum(
    PassTrouble,
    description="Why cards on phones were not told of a change. UNREACHABLE: no connection. BUSY: tried again by"
    " itself. KEY: the certificate or the account is not taken. RIGHTS: the account may not change this issuer's cards."
    " REFUSED: something in what was sent. LOOK: balances are told, but Google refused how the cards look now"
    " (`lookTrouble`).",
)
strawberry.enum(
    PassState,
    description="ENDING: the certificate ends within thirty days. ENDED: phones take no new cards. MISSING: the file"
    " with the key is not on this server.",
)


@strawberry.type(description="What kept cards on phones from being told of a change, the last time.")
class PassTroubleTold:
    kind: PassTrouble = told("What kind.")
    answer: str = told("A status and a word, as Apple or Google answered; empty: nothing was answered.")
    at: datetime = told("When.")
    is_over: bool = told("Whether a change was told since.")


@strawberry.type(description="A merchant's own certificate for cards in Apple Wallet. Its key is told to nobody.")
class ApplePassSettings:
    pass_type_id: str = told("Of the certificate, as `pass.com.example.card`.")
    team_id: str = told("Of the certificate.")
    issued_by: str = told("Who issued the certificate, by its own word: Apple's says *Apple Worldwide Developer…*.")
    ends_at: datetime = told("When it ends, or the intermediate one if that is sooner.")
    state: PassState = told("Whether cards can be signed.")
    is_on: bool = told("Whether customers are offered cards.")
    terms: str = told("On the back of each card.")
    cards: SafeInt = told("How many members have taken one.")
    phones: SafeInt = told("How many phones keep one up to date.")
    told_at: datetime | None = told("When a phone was last told that its card has changed.")
    trouble: PassTroubleTold | None = told("The last one with this certificate; null: none.")
    set_at: datetime = told("Since when this certificate is used.")
    version: int = told("Pass it back when saving.")


@strawberry.type(description="A merchant's own service account for cards in Google Wallet. Its key is told to nobody.")
class GooglePassSettings:
    issuer_id: str = told("The issuer's number in Google's console.")
    email: str = told("The service account's address.")
    state: PassState = told("Whether links can be signed.")
    is_on: bool = told("Whether customers are offered cards.")
    cards: SafeInt = told("How many cards Google is known to keep: those that a change was written to.")
    told_at: datetime | None = told("When a card was last changed at Google.")
    trouble: PassTroubleTold | None = told("The last one with this account; null: none.")
    look_trouble: PassTroubleTold | None = told(
        "How the cards look now was refused, while balances are told all the same: it lasts until the look or the"
        " account is another. Null: nothing like that."
    )
    set_at: datetime = told("Since when this account is used.")
    version: int = told("Pass it back when saving.")


@strawberry.type(description="Cards for wallets of phones; null: off, as long as nothing was brought.")
class PassSettings:
    apple: ApplePassSettings | None = told("Apple Wallet.")
    google: GooglePassSettings | None = told("Google Wallet.")


@strawberry.input(description="A certificate for passes with its key: a .p12, or two files in PEM.")
class SetApplePassesInput:
    certificate: str = told("The .p12, or the certificate (PEM or DER), in base64.")
    password: str = told("Of the .p12 or of the key; empty: none.", "")
    key: str = told("The private key (PEM) in base64, where the certificate is not a .p12.", "")
    intermediate: str = told("Apple's intermediate certificate (WWDR) in base64, where the .p12 does not hold it.", "")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A service account that may make cards.")
class SetGooglePassesInput:
    account: str = told("Its JSON file, in base64.")
    issuer_id: str = told("The issuer's number in Google's console.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="What is to change; what is left out stays.")
class UpdatePassesInput:
    kind: PassKind = told("Whose wallet.")
    is_on: bool | None = told(
        "Whether customers are offered cards. Those on phones are kept up to date all the same.", None
    )
    terms: str | None = told("On the back of Apple's cards, up to 1,000 characters.", None)
    version: int | None = told("Of the settings that the form showed.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="Which key.")
class RemovePassesInput:
    kind: PassKind = told("Whose wallet.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="Done.")
class PassesSuccess:
    settings: PassSettings = told("As they are now.")


SetPassesResult = Annotated[
    PassesSuccess | ConfirmIdentity | InvalidInput | NotFound | ActionRefused,
    strawberry.union("SetPassesResult", description="What bringing a key for cards can answer."),
]
UpdatePassesResult = Annotated[
    PassesSuccess | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("UpdatePassesResult", description="What switching cards can answer."),
]
RemovePassesResult = Annotated[
    PassesSuccess | ConfirmIdentity | NotFound | ActionRefused,
    strawberry.union("RemovePassesResult", description="What taking a key away can answer."),
]


@strawberry.type
class PassesQuery:
    @field("A merchant's keys for cards in wallets of phones; for its owner.")
    async def pass_settings(self, info: Info, merchant: str | None = None) -> PassSettings:
        actor = await staff(info, merchant)
        actor.require(Role.OWNER)
        return await _settings(actor, info)


@strawberry.type
class PassesMutation:
    @mutation("Sign cards for Apple Wallet with this certificate from now on. Owner.")
    async def set_apple_passes(self, info: Info, input: SetApplePassesInput) -> SetPassesResult:
        actor, context = await staff(info, input.merchant), info.context
        files = actions.Files(input.certificate, input.password, input.key, input.intermediate)
        await actions.set_apple(actor, files, context.settings, now=context.now)
        return await _success(actor, info)

    @mutation("Sign cards for Google Wallet with this service account from now on. Owner.")
    async def set_google_passes(self, info: Info, input: SetGooglePassesInput) -> SetPassesResult:
        actor, context = await staff(info, input.merchant), info.context
        await actions.set_google(actor, input.account, input.issuer_id, context.settings, now=context.now)
        return await _success(actor, info)

    @mutation("Offer cards or stop offering them; change what is on their back. Owner.")
    async def update_passes(self, info: Info, input: UpdatePassesInput) -> UpdatePassesResult:
        actor = await staff(info, input.merchant)
        await actions.update_passes(actor, input.kind, input.is_on, input.terms, input.version, now=info.context.now)
        return await _success(actor, info)

    @mutation("Delete a key: cards on phones stay as they are, and are kept up to date no more. Owner.")
    async def remove_passes(self, info: Info, input: RemovePassesInput) -> RemovePassesResult:
        actor, context = await staff(info, input.merchant), info.context
        await actions.remove_passes(actor, input.kind, context.settings, now=context.now)
        return await _success(actor, info)


async def _success(actor: StaffActor, info: Info) -> PassesSuccess:
    return PassesSuccess(settings=await _settings(actor, info))


async def _settings(actor: StaffActor, info: Info) -> PassSettings:
    found = await loaders.issuers(actor.merchant_id)
    apple, google = found.get(PassKind.APPLE), found.get(PassKind.GOOGLE)
    return PassSettings(
        apple=await _apple(apple, info) if apple else None, google=await _google(google, info) if google else None
    )


async def _apple(row: db.Row, info: Info) -> ApplePassSettings:
    cards, phones = await loaders.count_cards(row["merchant_id"])
    return ApplePassSettings(
        pass_type_id=row["issuer"], team_id=row["team"], issued_by=row["holder"], ends_at=row["ends_at"],
        state=state_of(row, info.context.settings, now=info.context.now), is_on=bool(row["is_on"]),
        terms=row["terms"], cards=SafeInt(cards), phones=SafeInt(phones), told_at=row["told_at"],
        trouble=_trouble(row), set_at=row["set_at"], version=row["version"],
    )  # fmt: skip


async def _google(row: db.Row, info: Info) -> GooglePassSettings:
    cards = await loaders.count_google_cards(row["merchant_id"])
    return GooglePassSettings(
        issuer_id=row["issuer"], email=row["holder"], is_on=bool(row["is_on"]), set_at=row["set_at"],
        state=state_of(row, info.context.settings, now=info.context.now), version=row["version"],
        cards=SafeInt(cards), told_at=row["told_at"], trouble=_trouble(row), look_trouble=_look_trouble(row),
    )  # fmt: skip


def _trouble(row: db.Row) -> PassTroubleTold | None:
    if row["trouble"] is None:
        return None
    return PassTroubleTold(
        kind=PassTrouble(row["trouble"]), answer=row["trouble_answer"] or "", at=row["trouble_at"],
        is_over=is_over(row),
    )  # fmt: skip


def _look_trouble(row: db.Row) -> PassTroubleTold | None:
    if row["look_at"] is None:
        return None
    return PassTroubleTold(kind=PassTrouble.LOOK, answer=row["look_answer"] or "", at=row["look_at"], is_over=False)
