"""Accounts, passkeys and sessions over GraphQL."""

from fiel.identity.graphql.account import IdentityMutation, WrongCredentials
from fiel.identity.graphql.links import DeadLink, LinksQuery
from fiel.identity.graphql.passkeys import PasskeyRefused, PasskeysMutation, PasskeysQuery
from fiel.identity.graphql.sessions import SessionsMutation, SessionsQuery

__all__ = [
    "DeadLink",
    "IdentityMutation",
    "LinksQuery",
    "PasskeyRefused",
    "PasskeysMutation",
    "PasskeysQuery",
    "SessionsMutation",
    "SessionsQuery",
    "WrongCredentials",
]
