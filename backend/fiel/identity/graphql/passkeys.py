"""One's passkeys, and confirming who one is, over GraphQL. Signing in answers a viewer, so it lies with members."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.errors import InvalidInput as InvalidInputRefusal
from fiel.core.errors import problem
from fiel.core.graphql import (
    ActionRefused,
    ConfirmIdentity,
    InvalidInput,
    Node,
    NotFound,
    Throttled,
    UserError,
    answers,
    field,
    mutation,
    told,
)
from fiel.core.ids import global_id, read_global_id
from fiel.identity import errors, passkeys, proof
from fiel.identity.models import Passkey as KeptPasskey


@answers(errors.PasskeyRefused)
@strawberry.type(description="The passkey could not be checked: the same answer for an unknown and for a wrong one.")
class PasskeyRefused(UserError):
    pass


@answers(errors.WrongPassword)
@strawberry.type(description="The password is wrong.")
class WrongPassword(UserError):
    pass


@strawberry.type(description="A passkey of the signed-in account.")
class Passkey(Node):
    name: str = told("As its owner calls it.")
    is_synced: bool = told("Whether its maker may keep it on several devices.")
    created_at: datetime = told("When it was added.")
    last_used_at: datetime | None = told("Null: never.")


@strawberry.input(description="A passkey that the browser has just made.")
class AddPasskeyInput:
    credential: str = told("JSON of what `navigator.credentials.create` answered (`RegistrationResponseJSON`).")
    name: str = told("Up to 60 characters.")


@strawberry.input(description="Which passkey.")
class RemovePasskeyInput:
    id: strawberry.ID = told("Its id.")


@strawberry.input(description="The password, or a passkey's answer to what `beginConfirmation` gave: one of them.")
class ConfirmIdentityInput:
    password: str | None = told("The account's.", None)
    credential: str | None = told("JSON of what `navigator.credentials.get` answered.", None)


@strawberry.type(description="The browser can make one now.")
class BeginPasskeySuccess:
    options: str = told("JSON for `navigator.credentials.create` (`PublicKeyCredentialCreationOptionsJSON`).")


@strawberry.type(description="It signs in from now on; the account's e-mail is told.")
class AddPasskeySuccess:
    passkey: Passkey = told("It.")


@strawberry.type(description="It opens nothing any more.")
class RemovePasskeySuccess:
    done: bool = told("Always true.")


@strawberry.type(description="How one can confirm that it's them.")
class BeginConfirmationSuccess:
    has_password: bool = told("Whether the account has a password.")
    options: str | None = told("JSON for `navigator.credentials.get`; null: the account has no passkey.")


@strawberry.type(description="Confirmed, for this session.")
class ConfirmIdentitySuccess:
    until: datetime = told("Until when it counts.")


BeginPasskeyResult = Annotated[
    BeginPasskeySuccess | ConfirmIdentity | ActionRefused,
    strawberry.union("BeginPasskeyResult", description="What beginning to add a passkey can answer."),
]
AddPasskeyResult = Annotated[
    AddPasskeySuccess | ConfirmIdentity | PasskeyRefused | InvalidInput | Throttled | ActionRefused,
    strawberry.union("AddPasskeyResult", description="What adding a passkey can answer."),
]
RemovePasskeyResult = Annotated[
    RemovePasskeySuccess | ConfirmIdentity | NotFound | ActionRefused,
    strawberry.union("RemovePasskeyResult", description="What removing a passkey can answer."),
]
BeginConfirmationResult = Annotated[
    BeginConfirmationSuccess | ActionRefused,
    strawberry.union("BeginConfirmationResult", description="What beginning to confirm can answer."),
]
ConfirmIdentityResult = Annotated[
    ConfirmIdentitySuccess | WrongPassword | PasskeyRefused | InvalidInput | Throttled | ActionRefused,
    strawberry.union("ConfirmIdentityResult", description="What confirming who one is can answer."),
]


def shown(key: KeptPasskey) -> Passkey:
    return Passkey(
        id=strawberry.ID(global_id("Passkey", key.id)), name=key.name, is_synced=key.is_synced,
        created_at=key.created_at, last_used_at=key.last_used_at,
    )  # fmt: skip


@strawberry.type
class PasskeysQuery:
    @field("One's passkeys, the oldest first; ten at most.")
    async def passkeys(self, info: Info) -> list[Passkey]:
        return [shown(key) for key in await passkeys.passkeys_of(await info.context.account())]

    @field("Until when this session counts as proven, as dangerous acts ask for; null: it does not.")
    async def proven_until(self, info: Info) -> datetime | None:
        return proof.proven_until(await info.context.account(), now=info.context.now)


@strawberry.type
class PasskeysMutation:
    @mutation("Begin to add a passkey. For whoever has lately proven who they are.")
    async def begin_passkey(self, info: Info) -> BeginPasskeyResult:
        actor, context = await info.context.account(), info.context
        proof.require_proof(actor, now=context.now)
        return BeginPasskeySuccess(options=await passkeys.begin_passkey(actor, context.settings, now=context.now))

    @mutation("Keep the passkey that the browser made. For whoever has lately proven who they are.")
    async def add_passkey(self, info: Info, input: AddPasskeyInput) -> AddPasskeyResult:
        actor, context = await info.context.account(), info.context
        proof.require_proof(actor, now=context.now)
        key = await passkeys.add_passkey(actor, input.credential, input.name, context.settings, now=context.now)
        return AddPasskeySuccess(passkey=shown(key))

    @mutation("Remove a passkey. For whoever has lately proven who they are.")
    async def remove_passkey(self, info: Info, input: RemovePasskeyInput) -> RemovePasskeyResult:
        actor, now = await info.context.account(), info.context.now
        proof.require_proof(actor, now=now)
        await passkeys.remove_passkey(actor, read_global_id(input.id, "Passkey"), now=now)
        return RemovePasskeySuccess(done=True)

    @mutation("Ask how one can confirm that it's them, and for what a passkey shall sign.")
    async def begin_confirmation(self, info: Info) -> BeginConfirmationResult:
        actor, context = await info.context.account(), info.context
        ways = await proof.begin_confirmation(actor, context.settings, now=context.now)
        return BeginConfirmationSuccess(has_password=ways.has_password, options=ways.options)

    @mutation("Confirm that it's you; for ten minutes, dangerous acts go through at this session.")
    async def confirm_identity(self, info: Info, input: ConfirmIdentityInput) -> ConfirmIdentityResult:
        actor, context = await info.context.account(), info.context
        if input.credential is not None:
            until = await proof.confirm_by_passkey(actor, input.credential, context.settings, now=context.now)
        elif input.password is not None:
            until = await proof.confirm_by_password(actor, input.password, now=context.now)
        else:
            raise InvalidInputRefusal(problem("password", "REQUIRED"))
        await context.afresh()
        return ConfirmIdentitySuccess(until=until)
