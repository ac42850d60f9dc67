"""Messaging over GraphQL."""

from fiel.messaging.graphql.campaigns import CampaignsMutation, CampaignsQuery
from fiel.messaging.graphql.devices import DevicesMutation, DevicesQuery
from fiel.messaging.graphql.direct import DirectMutation, DirectQuery
from fiel.messaging.graphql.inbox import InboxEntry, InboxMutation, InboxQuery, inbox_entry
from fiel.messaging.graphql.mail_wishes import MailWishesMutation, MailWishesQuery
from fiel.messaging.graphql.mails import MailsMutation, MailsQuery
from fiel.messaging.graphql.news import NewsMutation, NewsQuery
from fiel.messaging.graphql.news_live import NewsSubscription
from fiel.messaging.graphql.news_types import NewsPost, news_post
from fiel.messaging.graphql.surveys import Survey, SurveysMutation, SurveysQuery, survey_from
from fiel.messaging.graphql.webhooks import WebhooksMutation, WebhooksQuery

__all__ = [
    "CampaignsMutation",
    "CampaignsQuery",
    "DevicesMutation",
    "DevicesQuery",
    "DirectMutation",
    "DirectQuery",
    "InboxEntry",
    "InboxMutation",
    "InboxQuery",
    "MailWishesMutation",
    "MailWishesQuery",
    "MailsMutation",
    "MailsQuery",
    "NewsMutation",
    "NewsPost",
    "NewsQuery",
    "NewsSubscription",
    "Survey",
    "SurveysMutation",
    "SurveysQuery",
    "WebhooksMutation",
    "WebhooksQuery",
    "inbox_entry",
    "news_post",
    "survey_from",
]
