"""How likely customers are to recommend a merchant (NPS)."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from fiel.members.models import Membership
from fiel.merchants.models import Merchant


class Survey(Model):
    """One question to one customer, and its answer."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="surveys", on_delete=fields.RESTRICT
    )
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="surveys", on_delete=fields.CASCADE
    )
    activity_id = fields.BigIntField(unique=True)
    """What it was asked after."""
    location_id = fields.BigIntField(null=True)
    asked_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    score = fields.SmallIntField(null=True)
    comment = fields.CharField(1000, default="")
    """Erasable: the activity holds the score only."""
    answered_at = fields.DatetimeField(null=True)
    answered_id = fields.BigIntField(null=True)
    """Of the activity that tells of the answer: answers come in its order."""

    merchant_id: int
    membership_id: int

    class Meta:
        table = "survey"
        indexes = (
            ("merchant_id", "answered_id"), ("merchant_id", "answered_at"), ("membership_id", "id"),
            ("merchant_id", "asked_at"),
        )  # fmt: skip
