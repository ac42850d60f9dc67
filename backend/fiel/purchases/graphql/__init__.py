"""Giving points over GraphQL, and what a programme would give."""

from fiel.purchases.graphql.awards import PurchasesMutation, PurchasesQuery
from fiel.purchases.graphql.display import CustomerDisplayMutation, CustomerDisplaySubscription
from fiel.purchases.graphql.many import PointsToManyMutation
from fiel.purchases.graphql.programs import ProgramPreviewQuery
from fiel.purchases.graphql.receipt_types import OwnReceiptClaim, PreviewReceiptInput, ReceiptClaim, claim_of
from fiel.purchases.graphql.receipts import ReceiptsMutation, ReceiptsQuery, own_claims

__all__ = [
    "CustomerDisplayMutation",
    "CustomerDisplaySubscription",
    "OwnReceiptClaim",
    "PointsToManyMutation",
    "PreviewReceiptInput",
    "ProgramPreviewQuery",
    "PurchasesMutation",
    "PurchasesQuery",
    "ReceiptClaim",
    "ReceiptsMutation",
    "ReceiptsQuery",
    "claim_of",
    "own_claims",
]
