"""Where a merchant's own systems are told of what happens."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.merchants.models import Merchant


class WebhookUse(Enum):
    """EVENTS: it is told of what happens. SMS: it sends our text messages."""

    EVENTS = "EVENTS"
    SMS = "SMS"


class WebhookEndpoint(Model):
    """An address of a merchant's own system (Standard Webhooks)."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="webhooks", on_delete=fields.RESTRICT
    )
    name = fields.CharField(60)
    use = fields.CharEnumField(WebhookUse, max_length=8, description="what it is for")
    url = fields.CharField(500)
    kinds: fields.Field[list[str]] = fields.JSONField(default=list)
    """Of activities, or their first parts; empty: all."""
    secret = fields.CharField(80)
    old_secret = fields.CharField(80, null=True)
    """Signs beside the new one until ``old_until``."""
    old_until = fields.DatetimeField(null=True)
    is_active = fields.BooleanField(default=True)
    failing_since = fields.DatetimeField(null=True)
    """Since when nothing has arrived."""
    delivered_at = fields.DatetimeField(null=True)
    """When something arrived last."""
    stopped_at = fields.DatetimeField(null=True)
    """When we gave it up, after days of failures."""
    removed_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()

    merchant_id: int

    class Meta:
        table = "webhook_endpoint"
        indexes = (("merchant_id", "id"),)


class WebhookState(Enum):
    WAITING = "WAITING"
    DELIVERED = "DELIVERED"
    FAILED = "FAILED"


class WebhookDelivery(Model):
    """One message to one address. Claimed for a while by putting ``due_at`` off, like a job."""

    id = fields.BigIntField(primary_key=True)
    endpoint: fields.ForeignKeyRelation[WebhookEndpoint] = fields.ForeignKeyField(
        "models.WebhookEndpoint", related_name="deliveries", on_delete=fields.CASCADE
    )
    message_id = fields.CharField(60)
    """The same at each try, so that the other side can tell a repetition."""
    kind = fields.CharField(64)
    payload = fields.TextField()
    """The very bytes that are signed."""
    state = fields.CharEnumField(WebhookState, max_length=12, description="what became of it")
    due_at = fields.DatetimeField()
    attempts = fields.IntField(default=0)
    status = fields.IntField(null=True)
    """The last answer's."""
    answer = fields.CharField(300, default="")
    """How the last answer began, or why there was none."""
    took_ms = fields.IntField(null=True)
    created_at = fields.DatetimeField()
    tried_at = fields.DatetimeField(null=True)

    endpoint_id: int

    class Meta:
        table = "webhook_delivery"
        unique_together = (("endpoint", "message_id"),)
        indexes = (("endpoint_id", "id"), ("created_at",))
