"""Pushes, and where browsers listen for them."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.identity.models import Account
from fiel.merchants.models import Merchant
from fiel.segments.models import Segment


class PushSubscription(Model):
    """A browser that agreed to be told (RFC 8030)."""

    id = fields.BigIntField(primary_key=True)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="push_subscriptions", on_delete=fields.CASCADE
    )
    endpoint = fields.CharField(1000)
    endpoint_hash = fields.CharField(64, unique=True)
    p256dh = fields.CharField(100)
    auth = fields.CharField(40)
    vapid_key = fields.CharField(100, default="")
    """The server's public key that it was made for; empty: not known."""
    label = fields.CharField(60, default="")
    """The browser and its machine, as ``Chrome · Android``."""
    session_id = fields.BigIntField()
    created_at = fields.DatetimeField()
    delivered_at = fields.DatetimeField(null=True)
    last_status = fields.IntField(null=True)

    account_id: int

    class Meta:
        table = "push_subscription"
        indexes = (("account_id",),)


class CampaignState(Enum):
    DRAFT = "DRAFT"
    SCHEDULED = "SCHEDULED"
    SENDING = "SENDING"
    SENT = "SENT"
    CANCELLED = "CANCELLED"


class PushScreen(Enum):
    """What a push opens."""

    WALLET = "WALLET"
    REWARDS = "REWARDS"
    NEWS = "NEWS"
    QR = "QR"


class PushCampaign(Model):
    """A push to many: written by a merchant, or a news post's own."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="push_campaigns", on_delete=fields.RESTRICT
    )
    segment: fields.ForeignKeyNullableRelation[Segment] = fields.ForeignKeyField(
        "models.Segment", related_name="push_campaigns", on_delete=fields.RESTRICT, null=True
    )
    """Who gets it; none: everybody who said yes to news."""
    news_id = fields.BigIntField(null=True)
    title = fields.CharField(60)
    body = fields.CharField(200)
    screen = fields.CharEnumField(PushScreen, max_length=8, description="what it opens")
    state = fields.CharEnumField(CampaignState, max_length=12, description="where it stands")
    send_at = fields.DatetimeField(null=True)
    """When it goes out; of a draft: when it shall."""
    activity_id = fields.BigIntField(null=True)
    """Of its going out: the inbox has one entry of it for each person."""
    reached_id = fields.BigIntField(default=0)
    """Memberships up to this one have theirs."""
    spread_at = fields.DatetimeField(null=True)
    """When the last of them had."""
    people = fields.BigIntField(default=0)
    """Whose inbox it is in."""
    figures: fields.Field[dict[str, int] | None] = fields.JSONField(null=True)
    """What came of it, once its deliveries are forgotten."""
    employee_id = fields.BigIntField()
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    finished_at = fields.DatetimeField(null=True)

    merchant_id: int
    segment_id: int | None

    class Meta:
        table = "push_campaign"
        indexes = (("merchant_id", "id"), ("state",), ("news_id",))


class DeliveryState(Enum):
    """GONE: the browser is no more. HELD: more than its person wants in a week. STALE: too late to be told."""

    WAITING = "WAITING"
    SENT = "SENT"
    GONE = "GONE"
    FAILED = "FAILED"
    HELD = "HELD"
    STALE = "STALE"
    CANCELLED = "CANCELLED"


class PushDelivery(Model):
    """One push to one browser. Claimed for a while by putting ``due_at`` off, like a job."""

    id = fields.BigIntField(primary_key=True)
    subscription: fields.ForeignKeyNullableRelation[PushSubscription] = fields.ForeignKeyField(
        "models.PushSubscription", related_name="deliveries", on_delete=fields.SET_NULL, null=True
    )
    campaign: fields.ForeignKeyNullableRelation[PushCampaign] = fields.ForeignKeyField(
        "models.PushCampaign", related_name="deliveries", on_delete=fields.CASCADE, null=True
    )
    customer_id = fields.BigIntField()
    membership_id = fields.BigIntField(null=True)
    once_key = fields.CharField(60, unique=True)
    token = fields.CharField(36, unique=True)
    """With which the browser says that it was shown or opened."""
    payload: fields.Field[dict[str, object] | None] = fields.JSONField(null=True)
    """What is shown; of a campaign: made when it is sent."""
    is_urgent = fields.BooleanField(default=False)
    waits_for_quiet = fields.BooleanField(default=False)
    """Not in its person's quiet hours."""
    priority = fields.IntField(default=0)
    state = fields.CharEnumField(DeliveryState, max_length=12, description="what became of it")
    due_at = fields.DatetimeField()
    stale_at = fields.DatetimeField()
    attempts = fields.IntField(default=0)
    status = fields.IntField(null=True)
    """The push service's last answer."""
    counted_at = fields.DatetimeField(null=True)
    """When it began to count in its person's week."""
    created_at = fields.DatetimeField()
    sent_at = fields.DatetimeField(null=True)
    shown_at = fields.DatetimeField(null=True)
    opened_at = fields.DatetimeField(null=True)

    subscription_id: int | None
    campaign_id: int | None

    class Meta:
        table = "push_delivery"
        indexes = (
            ("campaign_id", "state"), ("customer_id", "counted_at"), ("state", "created_at"), ("subscription_id", "id"),
        )  # fmt: skip
