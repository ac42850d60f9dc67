"""Signing in by a passkey over GraphQL."""

from __future__ import annotations

from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.actor import AccountActor
from fiel.core.graphql import ActionRefused, Throttled, mutation, told
from fiel.identity import passkeys
from fiel.identity.graphql import PasskeyRefused
from fiel.members.graphql.types import Viewer, viewer_of


@strawberry.input(description="A passkey's answer to what `beginPasskeySignIn` gave.")
class SignInByPasskeyInput:
    credential: str = told("JSON of what `navigator.credentials.get` answered (`AuthenticationResponseJSON`).")


@strawberry.type(description="The browser can ask for a passkey now.")
class BeginPasskeySignInSuccess:
    options: str = told("JSON for `navigator.credentials.get` (`PublicKeyCredentialRequestOptionsJSON`).")


@strawberry.type(description="Signed in.")
class SignInByPasskeySuccess:
    viewer: Viewer = told("Who is signed in now.")


BeginPasskeySignInResult = Annotated[
    BeginPasskeySignInSuccess | ActionRefused,
    strawberry.union("BeginPasskeySignInResult", description="What beginning to sign in by a passkey can answer."),
]
SignInByPasskeyResult = Annotated[
    SignInByPasskeySuccess | PasskeyRefused | Throttled | ActionRefused,
    strawberry.union("SignInByPasskeyResult", description="What signing in by a passkey can answer."),
]


@strawberry.type
class PasskeySignInMutation:
    @mutation("Begin to sign in by a passkey; neither e-mail nor phone is needed.")
    async def begin_passkey_sign_in(self, info: Info) -> BeginPasskeySignInResult:
        context = info.context
        return BeginPasskeySignInSuccess(options=passkeys.begin_sign_in(context.settings, now=context.now))

    @mutation("Sign in by a passkey; the session lives in a cookie.")
    async def sign_in_by_passkey(self, info: Info, input: SignInByPasskeyInput) -> SignInByPasskeyResult:
        context = info.context
        signed_in = await passkeys.sign_in_by_passkey(
            input.credential, context.settings, address=context.address, user_agent=context.user_agent,
            now=context.now, instead_of=await context.session_until_now(),
        )  # fmt: skip
        await context.signed_in(signed_in.account_id, signed_in.token)
        return SignInByPasskeySuccess(
            viewer=await viewer_of(AccountActor(signed_in.account_id, signed_in.session_id, 0))
        )
