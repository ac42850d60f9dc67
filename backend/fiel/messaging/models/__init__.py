"""What was told to whom, what is to be told, and where it goes."""

from fiel.messaging.models.mail import DirectMessage, MailMute, MailTemplate, PointsReminder, ReviewReminder
from fiel.messaging.models.news import NewsPost, NewsRead
from fiel.messaging.models.push import (
    CampaignState,
    DeliveryState,
    PushCampaign,
    PushDelivery,
    PushScreen,
    PushSubscription,
)
from fiel.messaging.models.survey import Survey
from fiel.messaging.models.told import InboxEntry, Preferences
from fiel.messaging.models.webhook import WebhookDelivery, WebhookEndpoint, WebhookState, WebhookUse

__all__ = [
    "CampaignState",
    "DeliveryState",
    "DirectMessage",
    "InboxEntry",
    "MailMute",
    "MailTemplate",
    "NewsPost",
    "NewsRead",
    "PointsReminder",
    "Preferences",
    "PushCampaign",
    "PushDelivery",
    "PushScreen",
    "PushSubscription",
    "ReviewReminder",
    "Survey",
    "WebhookDelivery",
    "WebhookEndpoint",
    "WebhookState",
    "WebhookUse",
]
