"""The fields whose answer is all in the version of a customer's wallets: a document of these alone is known unchanged
without being run.

A field is named here only if every table that it reads has its triggers (a test records the SQL of all of them), time
changes it at the moments of ``versions.next_moment`` alone, and it depends on nothing else than language and arguments.
Left out so far: tiers and badges (windows that roll), promotions, news and surveys (conditions, segments), coupons,
reviews and receipts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from graphql import DocumentNode, FieldNode, GraphQLSchema, TypeInfo, TypeInfoVisitor, Visitor, visit

ROOTS = frozenset({"wallet", "wallets"})
VERSIONED: Mapping[str, frozenset[str]] = {
    name: frozenset(fields.split())
    for name, fields in {
        "Query": "wallet wallets",
        "Wallet": "id merchant memberCode balance pendingPoints lifetimePoints isActive allowsRedemptionRequests intro"
        " value joinedAt expiring newsletter referral transactions rewards redemptions inbox",
        "Merchant": "id slug name color accent city country currency timeZone website logo program locations",
        "Program": "isActive earnPoints earnAmount welcomePoints newsletterPoints refereePoints"
        " allowsRedemptionRequests allowsDirectPoints hidesDescriptions intro rewardsEachReview expiryKind expiryMonths"
        " expiryMonth expiryDay requestDays acceptsReceipts receiptDays mostWaitingReceipts mostMonthlyReceipts",
        "Location": "id name address city mapUrl version",
        "Picture": "url srcset width height",
        "Money": "amountMinor currency formatted",
        "ExpiringPoints": "points expiresAt",
        "WalletNewsletter": "isOn points",
        "WalletReferral": "referrerPoints refereePoints joined rewarded",
        "Reward": "id title description icon picture cost stock mostPerCustomer activeFrom activeTo requestDays tierId"
        " tierName reachesTier isActive version",
        "PointsTransactionConnection": "edges pageInfo",
        "PointsTransactionEdge": "node cursor",
        "PointsTransaction": "id kind reason points occurredAt createdAt description locationName why isPayment isGift",
        "WhyStep": "rule points text",
        "RedemptionConnection": "edges pageInfo",
        "RedemptionEdge": "node cursor",
        "Redemption": "id status cost rewardId rewardTitle rewardIcon rewardPicture onTheSpot requestedAt expiresAt"
        " settledAt rejectReason locationName",
        "InboxEntryConnection": "edges pageInfo",
        "InboxEntryEdge": "node cursor",
        "InboxEntry": "id title body merchantSlug merchantName merchantColor createdAt isRead path",
        "PageInfo": "hasNextPage hasPreviousPage startCursor endCursor",
    }.items()
}


def is_versioned(schema: GraphQLSchema, document: DocumentNode) -> bool:
    """Whether a valid document asks for nothing else."""
    info = TypeInfo(schema)
    others: list[str] = []

    class Fields(Visitor):
        def enter_field(self, node: FieldNode, *_: Any) -> None:
            parent, name = info.get_parent_type(), node.name.value
            if name != "__typename" and (parent is None or name not in VERSIONED.get(parent.name, ())):
                others.append(name)

    visit(document, TypeInfoVisitor(info, Fields()))
    return not others
