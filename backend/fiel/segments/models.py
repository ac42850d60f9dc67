"""Groups of members that a merchant comes back to."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from fiel.merchants.models import Merchant


class Segment(Model):
    """A saved filter: who is in it is read anew each time."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="segments", on_delete=fields.RESTRICT
    )
    name = fields.CharField(60)
    criteria: fields.Field[dict[str, object]] = fields.JSONField()
    """A ``rules.Criteria``, what narrows of it."""
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()
    removed_at = fields.DatetimeField(null=True)
    """Listed no more; what was sent by it still says its name."""

    merchant_id: int

    class Meta:
        table = "segment"
        indexes = (("merchant_id", "id"),)
