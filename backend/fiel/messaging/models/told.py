"""What was told to whom, and how much they want to be told."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

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


class Preferences(Model):
    """When, and how much, a customer wants to be told of what they did not ask for. No row: as it comes."""

    id = fields.BigIntField(primary_key=True)
    customer: fields.OneToOneRelation[Customer] = fields.OneToOneField(
        "models.Customer", related_name="preferences", on_delete=fields.CASCADE
    )
    quiet_from = fields.IntField(null=True)
    quiet_to = fields.IntField(null=True)
    """Minutes after midnight where the phone is; the first may be later than the second: over night."""
    time_zone = fields.CharField(48)
    most_a_week = fields.IntField(null=True)
    """Campaigns and news by push in seven days, of all shops together."""

    customer_id: int

    class Meta:
        table = "message_preferences"
