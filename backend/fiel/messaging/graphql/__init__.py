"""Messaging over GraphQL."""

from fiel.messaging.graphql.campaigns import CampaignsMutation, CampaignsQuery
from fiel.messaging.graphql.devices import DevicesMutation, DevicesQuery
from fiel.messaging.graphql.inbox import InboxEntry, InboxMutation, InboxQuery, inbox_entry
from fiel.messaging.graphql.news import NewsMutation, NewsQuery, NewsSubscription
from fiel.messaging.graphql.news_types import NewsPost, news_post

__all__ = [
    "CampaignsMutation",
    "CampaignsQuery",
    "DevicesMutation",
    "DevicesQuery",
    "InboxEntry",
    "InboxMutation",
    "InboxQuery",
    "NewsMutation",
    "NewsPost",
    "NewsQuery",
    "NewsSubscription",
    "inbox_entry",
    "news_post",
]
