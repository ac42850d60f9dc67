"""Merchants, programmes and employees over GraphQL."""

from fiel.merchants.graphql.business import BusinessMutation, BusinessQuery
from fiel.merchants.graphql.people import PeopleMutation, PeopleQuery
from fiel.merchants.graphql.places import PlacesMutation
from fiel.merchants.graphql.programs import ProgramsMutation, ProgramsQuery
from fiel.merchants.graphql.tokens import Source, TokensMutation, TokensQuery, source_of
from fiel.merchants.graphql.types import (
    Employment,
    Location,
    Merchant,
    Picture,
    ProgramPaused,
    employments,
    location,
    merchant_of,
    picture_of,
    staff,
)

__all__ = [
    "BusinessMutation",
    "BusinessQuery",
    "Employment",
    "Location",
    "Merchant",
    "PeopleMutation",
    "PeopleQuery",
    "Picture",
    "PlacesMutation",
    "ProgramPaused",
    "ProgramsMutation",
    "ProgramsQuery",
    "Source",
    "TokensMutation",
    "TokensQuery",
    "employments",
    "location",
    "merchant_of",
    "picture_of",
    "source_of",
    "staff",
]
