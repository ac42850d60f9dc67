"""A business on this server, its shops, and where its purchases come from."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model


class Merchant(Model):
    id = fields.BigIntField(primary_key=True)
    slug = fields.CharField(48, unique=True)
    name = fields.CharField(80)
    color = fields.CharField(7)
    """Ground of the card, ``#RRGGBB``, dark enough for white text (4.5:1)."""
    accent = fields.CharField(7, default="#F2B33D")
    """Progress and highlights on the card; tells itself from the ground (3:1)."""
    logo: fields.Field[dict[str, object] | None] = fields.JSONField(null=True)
    """A ``core.media.Picture``."""
    contact_email = fields.CharField(254, null=True)
    website = fields.CharField(200, null=True)
    city = fields.CharField(80)
    country = fields.CharField(2)
    currency = fields.CharField(3)
    time_zone = fields.CharField(48)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()

    class Meta:
        table = "merchant"


class Location(Model):
    """A physical shop."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="locations", on_delete=fields.RESTRICT
    )
    name = fields.CharField(80)
    address = fields.CharField(160)
    city = fields.CharField(80, default="")
    city_key = fields.CharField(80, default="")
    """The city as it is looked up: without accents, lower case."""
    map_url = fields.CharField(300, null=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    closed_at = fields.DatetimeField(null=True)

    merchant_id: int

    class Meta:
        table = "location"
        unique_together = (("merchant", "name"),)
        indexes = (("city_key",),)


class SourceKind(Enum):
    TILL = "TILL"
    ESHOP = "ESHOP"
    IMPORT = "IMPORT"


class Source(Model):
    """Where purchases come from."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="sources", on_delete=fields.RESTRICT
    )
    kind = fields.CharEnumField(SourceKind, max_length=8, description="kind of source")
    name = fields.CharField(80)

    merchant_id: int

    class Meta:
        table = "source"
        unique_together = (("merchant", "name"),)
