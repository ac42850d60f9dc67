"""Giving points over GraphQL, and what a programme would give."""

from fiel.purchases.graphql.awards import PurchasesMutation, PurchasesQuery
from fiel.purchases.graphql.many import PointsToManyMutation
from fiel.purchases.graphql.programs import ProgramPreviewQuery

__all__ = ["PointsToManyMutation", "ProgramPreviewQuery", "PurchasesMutation", "PurchasesQuery"]
