"""Accounts, passkeys and sessions over GraphQL."""

from fiel.identity.graphql.account import DeadLink, IdentityMutation, WrongCredentials
from fiel.identity.graphql.passkeys import PasskeyRefused, PasskeysMutation, PasskeysQuery
from fiel.identity.graphql.sessions import SessionsMutation, SessionsQuery

__all__ = [
    "DeadLink",
    "IdentityMutation",
    "PasskeyRefused",
    "PasskeysMutation",
    "PasskeysQuery",
    "SessionsMutation",
    "SessionsQuery",
    "WrongCredentials",
]
