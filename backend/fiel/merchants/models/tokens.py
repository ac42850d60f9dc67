"""The keys of tills and e-shops."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from fiel.merchants.models.business import Location, Merchant, Source
from fiel.merchants.models.people import Employee


class ApiToken(Model):
    """256 random bits, of which we keep the SHA-256; what it may do, for whom, and since when it was not used."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="api_tokens", on_delete=fields.RESTRICT
    )
    source: fields.ForeignKeyRelation[Source] = fields.ForeignKeyField(
        "models.Source", related_name="api_tokens", on_delete=fields.RESTRICT
    )
    """Where the purchases that it brings come from."""
    location: fields.ForeignKeyNullableRelation[Location] = fields.ForeignKeyField(
        "models.Location", related_name="api_tokens", on_delete=fields.RESTRICT, null=True
    )
    name = fields.CharField(60)
    prefix = fields.CharField(16)
    """Its first characters, by which people tell one from another."""
    token_hash = fields.CharField(64, unique=True)
    scopes: fields.Field[list[str]] = fields.JSONField()
    """Values of ``core.actor.Scope``."""
    expires_at = fields.DatetimeField(null=True)
    created_by: fields.ForeignKeyRelation[Employee] = fields.ForeignKeyField(
        "models.Employee", related_name="api_tokens", on_delete=fields.RESTRICT
    )
    created_at = fields.DatetimeField()
    last_used_at = fields.DatetimeField(null=True)
    """To the minute."""
    revoked_at = fields.DatetimeField(null=True)

    merchant_id: int
    source_id: int
    location_id: int | None

    class Meta:
        table = "api_token"
        indexes = (("merchant_id", "id"),)
