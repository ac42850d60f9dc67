"""What was told to whom, and where their browsers listen."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from fiel.identity.models import Account
from fiel.members.models import Customer


class InboxEntry(Model):
    """A notice in a customer's app; its words are made when it is read, in the reader's language."""

    id = fields.BigIntField(primary_key=True)
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "models.Customer", related_name="inbox", on_delete=fields.CASCADE
    )
    merchant_id = fields.BigIntField(null=True)
    activity_id = fields.BigIntField()
    kind = fields.CharField(32)
    data: fields.Field[dict[str, object]] = fields.JSONField()
    created_at = fields.DatetimeField()
    read_at = fields.DatetimeField(null=True)

    customer_id: int

    class Meta:
        table = "inbox_entry"
        unique_together = (("customer", "activity_id", "kind"),)
        indexes = (("customer_id", "id"),)


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
    session_id = fields.BigIntField()
    created_at = fields.DatetimeField()
    delivered_at = fields.DatetimeField(null=True)
    last_status = fields.IntField(null=True)

    account_id: int

    class Meta:
        table = "push_subscription"
