"""Signing out, recovery and confirmation over GraphQL. Signing in answers a viewer, so it lies with members."""

from __future__ import annotations

from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.graphql import (
    ActionRefused,
    ConfirmIdentity,
    InvalidInput,
    Throttled,
    UserError,
    answers,
    mutation,
    told,
)
from fiel.identity import actions, errors, sessions
from fiel.identity.graphql.links import DeadLink
from fiel.identity.graphql.passkeys import Passkey, shown


@answers(errors.WrongCredentials)
@strawberry.type(description="The same answer for an unknown user and for a wrong password.")
class WrongCredentials(UserError):
    pass


@answers(errors.SignInFirst)
@strawberry.type(
    description="The link or code is good and still unused: it counts where one is signed in to the account that it was"
    " mailed to."
)
class SignInFirst(UserError):
    pass


@strawberry.type(description="Done.")
class SignOutSuccess:
    signed_out: bool = told("Always true: who was signed out already stays so.")


@strawberry.type(description="If somebody has this e-mail, a link with a code is on its way. The answer never says.")
class RequestPasswordResetSuccess:
    email: str = told("The address as it was typed.")


@strawberry.type(description="The new password counts; every session has ended.")
class ResetPasswordSuccess:
    done: bool = told("Always true.")
    removed_passkeys: list[str] = told("Names of those that open the account no more.")
    kept_passkeys: list[Passkey] = told("Those that still do: once signed in, `removePasskey` removes them.")


@strawberry.type(description="The e-mail is confirmed.")
class ConfirmEmailSuccess:
    done: bool = told("Always true.")


@strawberry.type(description="A mail with a link and a code is on its way.")
class RequestEmailConfirmationSuccess:
    done: bool = told("Always true.")


@strawberry.type(description="The new password counts; other sessions have ended.")
class ChangePasswordSuccess:
    done: bool = told("Always true.")


@strawberry.input(description="By the mailed link's token, or by the mailed code with the e-mail.")
class ConfirmEmailInput:
    token: str | None = told("From the link.", None)
    email: str | None = told("With `code`.", None)
    code: str | None = told("As typed; case and hyphens don't matter.", None)


@strawberry.input(description="By the mailed link's token, or by the mailed code with the e-mail.")
class ResetPasswordInput:
    password: str = told("The new one: 8 to 128 characters.")
    token: str | None = told("From the link.", None)
    email: str | None = told("With `code`.", None)
    code: str | None = told("As typed; case and hyphens don't matter.", None)
    removes_passkeys: bool = told(
        "Whether all passkeys go, not only those of the last thirty days. All go where the e-mail was never confirmed"
        " before.",
        False,
    )


@strawberry.input(description="Whose password was forgotten.")
class RequestPasswordResetInput:
    email: str = told("The account's e-mail.")
    merchant: str | None = told("Slug of the shop at whose page it was asked for: the mail has its looks.", None)


@strawberry.input(description="A new password for the signed-in account.")
class ChangePasswordInput:
    new_password: str = told("8 to 128 characters.")
    current_password: str | None = told(
        "The one that counts now; none: where one has lately confirmed it's them.", None
    )


RequestPasswordResetResult = Annotated[
    RequestPasswordResetSuccess | InvalidInput | Throttled | ActionRefused,
    strawberry.union("RequestPasswordResetResult", description="What asking for a reset can answer."),
]
ResetPasswordResult = Annotated[
    ResetPasswordSuccess | DeadLink | InvalidInput | Throttled | ActionRefused,
    strawberry.union("ResetPasswordResult", description="What resetting can answer."),
]
ConfirmEmailResult = Annotated[
    ConfirmEmailSuccess | DeadLink | SignInFirst | InvalidInput | Throttled | ActionRefused,
    strawberry.union("ConfirmEmailResult", description="What confirming can answer."),
]
RequestEmailConfirmationResult = Annotated[
    RequestEmailConfirmationSuccess | Throttled | ActionRefused,
    strawberry.union("RequestEmailConfirmationResult", description="What asking for the mail can answer."),
]
ChangePasswordResult = Annotated[
    ChangePasswordSuccess | ConfirmIdentity | InvalidInput | Throttled | ActionRefused,
    strawberry.union("ChangePasswordResult", description="What changing the password can answer."),
]


@strawberry.type
class IdentityMutation:
    @mutation("End this session. The phone should wipe what it keeps.")
    async def sign_out(self, info: Info) -> SignOutSuccess:
        actor = await info.context.viewer()
        if actor is not None:
            await sessions.sign_out(actor, now=info.context.now)
        info.context.new_cookie = ""
        return SignOutSuccess(signed_out=True)

    @mutation("Have a link and a code mailed for choosing a new password.")
    async def request_password_reset(self, info: Info, input: RequestPasswordResetInput) -> RequestPasswordResetResult:
        await actions.request_password_reset(
            input.email, merchant=input.merchant, address=info.context.address, now=info.context.now
        )
        return RequestPasswordResetSuccess(email=input.email)

    @mutation("Choose a new password with what was mailed. Ends every session, confirms the e-mail too, and removes"
              " passkeys that somebody else may have added.")  # fmt: skip
    async def reset_password(self, info: Info, input: ResetPasswordInput) -> ResetPasswordResult:
        done = await actions.reset_password(
            token=input.token, email=input.email, code=input.code, password=input.password,
            removes_passkeys=input.removes_passkeys, address=info.context.address, now=info.context.now,
        )  # fmt: skip
        return ResetPasswordSuccess(
            done=True, removed_passkeys=[key.name for key in done.removed], kept_passkeys=[shown(k) for k in done.kept]
        )

    @mutation("Confirm an e-mail with what was mailed, signed in to the account that it was mailed to.")
    async def confirm_email(self, info: Info, input: ConfirmEmailInput) -> ConfirmEmailResult:
        await actions.confirm_email(
            await info.context.viewer(), token=input.token, email=input.email, code=input.code,
            address=info.context.address, now=info.context.now,
        )  # fmt: skip
        return ConfirmEmailSuccess(done=True)

    @mutation("Have the confirmation mailed again.")
    async def request_email_confirmation(self, info: Info) -> RequestEmailConfirmationResult:
        await actions.request_email_confirmation(await info.context.account(), now=info.context.now)
        return RequestEmailConfirmationSuccess(done=True)

    @mutation("Change the password of the signed-in account.")
    async def change_password(self, info: Info, input: ChangePasswordInput) -> ChangePasswordResult:
        await actions.change_password(
            await info.context.account(), input.current_password, input.new_password, now=info.context.now
        )
        return ChangePasswordSuccess(done=True)
