"""Who works for a merchant, and where just now."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from fiel.core.actor import Role
from fiel.identity.models import Account, Session
from fiel.merchants.models.business import Location, Merchant


class Employee(Model):
    """An account at work for a merchant; without an account while the invitation is open."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="employees", on_delete=fields.RESTRICT
    )
    account: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="jobs", on_delete=fields.RESTRICT, null=True
    )
    name = fields.CharField(120)
    email = fields.CharField(254)
    role = fields.CharEnumField(Role, max_length=16, description="what they may do")
    language = fields.CharField(2)
    location: fields.ForeignKeyNullableRelation[Location] = fields.ForeignKeyField(
        "models.Location", related_name="staff", on_delete=fields.RESTRICT, null=True
    )
    """Where they usually work."""
    daily_cap = fields.BigIntField(null=True)
    """Points they may give in a day; empty: as the programme says."""
    pin_hash = fields.CharField(128, null=True)
    """For taking over a shared till."""
    version = fields.IntField(default=1)
    invited_at = fields.DatetimeField()
    joined_at = fields.DatetimeField(null=True)
    left_at = fields.DatetimeField(null=True)

    merchant_id: int
    account_id: int | None
    location_id: int | None

    class Meta:
        table = "employee"
        unique_together = (("merchant", "account"), ("merchant", "email"))


class Shift(Model):
    """An employee at a location, opened by one sign-in; one open at a time."""

    id = fields.BigIntField(primary_key=True)
    employee: fields.ForeignKeyRelation[Employee] = fields.ForeignKeyField(
        "models.Employee", related_name="shifts", on_delete=fields.RESTRICT
    )
    location: fields.ForeignKeyRelation[Location] = fields.ForeignKeyField(
        "models.Location", related_name="shifts", on_delete=fields.RESTRICT
    )
    session: fields.ForeignKeyRelation[Session] = fields.ForeignKeyField(
        "models.Session", related_name="shifts", on_delete=fields.CASCADE
    )
    opened_at = fields.DatetimeField()
    closed_at = fields.DatetimeField(null=True)

    employee_id: int
    location_id: int
    session_id: int

    class Meta:
        table = "shift"
