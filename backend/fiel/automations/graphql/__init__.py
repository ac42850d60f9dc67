"""Automations and periodic gifts over GraphQL. Managers."""

from fiel.automations.graphql.gifts import GiftsMutation, GiftsQuery
from fiel.automations.graphql.mutations import AutomationsMutation
from fiel.automations.graphql.queries import AutomationsQuery

__all__ = ["AutomationsMutation", "AutomationsQuery", "GiftsMutation", "GiftsQuery"]
