"""Composes the slices' Query, Mutation and Subscription; nothing else."""

from __future__ import annotations

from datetime import datetime

import strawberry
from strawberry.schema.config import StrawberryConfig

from fiel.achievements.graphql import AchievementsMutation, AchievementsQuery
from fiel.automations.graphql import AutomationsMutation, AutomationsQuery, GiftsMutation, GiftsQuery
from fiel.core.graphql import MOMENT, SAFE_INT, SafeInt
from fiel.coupons.graphql import CouponClaimsMutation, CouponPrintsQuery, CouponsMutation, CouponsQuery
from fiel.edge.engine import FielSchema
from fiel.identity.graphql import (
    IdentityMutation,
    LinksQuery,
    PasskeysMutation,
    PasskeysQuery,
    SessionsMutation,
    SessionsQuery,
)
from fiel.imports.graphql import ImportsMutation, ImportsQuery
from fiel.insights.graphql import InsightsQuery
from fiel.insights.leaderboard.graphql import LeaderboardQuery
from fiel.insights.movements.graphql import MovementsQuery
from fiel.insights.programme.graphql import ProgramReportQuery
from fiel.insights.replaying import ReplayQuery
from fiel.insights.surveys import SurveyResultsQuery
from fiel.insights.unwritten import UnwrittenQuery
from fiel.insights.winback import WinbackQuery
from fiel.members.graphql import (
    HouseholdsMutation,
    HouseholdsQuery,
    IdentificationMutation,
    MembersMutation,
    MembersQuery,
    MembersSubscription,
    NewsletterMutation,
    PasskeySignInMutation,
    RecordsMutation,
    ReferralsMutation,
    ReferralsQuery,
    TransfersMutation,
    TransfersQuery,
)
from fiel.merchants.graphql import (
    BusinessMutation,
    BusinessQuery,
    PeopleMutation,
    PeopleQuery,
    PlacesMutation,
    ProgramsMutation,
    ProgramsQuery,
    TokensMutation,
    TokensQuery,
)
from fiel.messaging.graphql import (
    CampaignsMutation,
    CampaignsQuery,
    DevicesMutation,
    DevicesQuery,
    DirectMutation,
    DirectQuery,
    InboxMutation,
    InboxQuery,
    MailsMutation,
    MailsQuery,
    MailWishesMutation,
    MailWishesQuery,
    NewsMutation,
    NewsQuery,
    NewsSubscription,
    SurveysMutation,
    SurveysQuery,
    WebhooksMutation,
    WebhooksQuery,
)
from fiel.orders.graphql import (
    CheckoutMutation,
    CheckoutQuery,
    OrdersQuery,
    ProductsMutation,
    ProductsQuery,
    ReceiptHintsQuery,
    ReviewsMutation,
    ReviewsQuery,
)
from fiel.oversight.graphql import OversightMutation, OversightQuery
from fiel.passes.graphql import PassesMutation, PassesQuery
from fiel.privacy.graphql import PrivacyMutation, PrivacyQuery
from fiel.promotions.graphql import (
    CounterMutation,
    CustomerPromotionsMutation,
    PromotionsMutation,
    PromotionsQuery,
)
from fiel.purchases.graphql import (
    CustomerDisplayMutation,
    CustomerDisplaySubscription,
    PointsToManyMutation,
    ProgramPreviewQuery,
    PurchasesMutation,
    PurchasesQuery,
    ReceiptsMutation,
    ReceiptsQuery,
)
from fiel.rewards.graphql import (
    CatalogueMutation,
    RedemptionReceiptsQuery,
    RedemptionsMutation,
    RewardsQuery,
    RewardsSubscription,
)
from fiel.segments.graphql import SegmentsMutation, SegmentsQuery
from fiel.wallet.changes import WalletSubscription
from fiel.wallet.graphql import WalletQuery


@strawberry.type(description="What can be read.")
class Query(
    WalletQuery,
    MembersQuery,
    PasskeysQuery,
    SessionsQuery,
    LinksQuery,
    ReferralsQuery,
    AchievementsQuery,
    SegmentsQuery,
    BusinessQuery,
    ProgramsQuery,
    PeopleQuery,
    TokensQuery,
    PromotionsQuery,
    PurchasesQuery,
    ReceiptsQuery,
    CouponsQuery,
    CouponPrintsQuery,
    ProductsQuery,
    OrdersQuery,
    CheckoutQuery,
    ReviewsQuery,
    ReceiptHintsQuery,
    ProgramPreviewQuery,
    TransfersQuery,
    HouseholdsQuery,
    RedemptionReceiptsQuery,
    RewardsQuery,
    OversightQuery,
    ImportsQuery,
    InboxQuery,
    DevicesQuery,
    CampaignsQuery,
    NewsQuery,
    MailsQuery,
    MailWishesQuery,
    DirectQuery,
    SurveysQuery,
    WebhooksQuery,
    AutomationsQuery,
    GiftsQuery,
    InsightsQuery,
    ReplayQuery,
    SurveyResultsQuery,
    WinbackQuery,
    UnwrittenQuery,
    LeaderboardQuery,
    MovementsQuery,
    ProgramReportQuery,
    PrivacyQuery,
    PassesQuery,
):
    pass


@strawberry.type(description="What can be done.")
class Mutation(
    AutomationsMutation,
    GiftsMutation,
    CouponsMutation,
    CouponClaimsMutation,
    MembersMutation,
    IdentificationMutation,
    PasskeySignInMutation,
    NewsletterMutation,
    RecordsMutation,
    ReferralsMutation,
    TransfersMutation,
    HouseholdsMutation,
    AchievementsMutation,
    SegmentsMutation,
    IdentityMutation,
    PasskeysMutation,
    SessionsMutation,
    BusinessMutation,
    ProgramsMutation,
    PlacesMutation,
    TokensMutation,
    PeopleMutation,
    PromotionsMutation,
    CounterMutation,
    CustomerPromotionsMutation,
    PurchasesMutation,
    CustomerDisplayMutation,
    PointsToManyMutation,
    ReceiptsMutation,
    ProductsMutation,
    CheckoutMutation,
    ReviewsMutation,
    CatalogueMutation,
    RedemptionsMutation,
    OversightMutation,
    ImportsMutation,
    InboxMutation,
    DevicesMutation,
    CampaignsMutation,
    NewsMutation,
    MailsMutation,
    MailWishesMutation,
    DirectMutation,
    SurveysMutation,
    WebhooksMutation,
    PrivacyMutation,
    PassesMutation,
):
    pass


@strawberry.type(description="What can be watched, over `graphql-transport-ws`.")
class Subscription(
    WalletSubscription, MembersSubscription, RewardsSubscription, NewsSubscription, CustomerDisplaySubscription
):
    pass


def make_schema() -> FielSchema:
    return FielSchema(
        query=Query,
        mutation=Mutation,
        subscription=Subscription,
        config=StrawberryConfig(scalar_map={SafeInt: SAFE_INT, datetime: MOMENT}),
    )
