"""A business on this server and how its programme works."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.core.actor import Role
from fiel.identity.models import Account, Session


class Merchant(Model):
    id = fields.BigIntField(primary_key=True)
    slug = fields.CharField(48, unique=True)
    name = fields.CharField(80)
    color = fields.CharField(7)
    """Ground of the card, ``#RRGGBB``, dark enough for white text (4.5:1)."""
    city = fields.CharField(80)
    country = fields.CharField(2)
    currency = fields.CharField(3)
    time_zone = fields.CharField(48)
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
    created_at = fields.DatetimeField()
    closed_at = fields.DatetimeField(null=True)

    merchant_id: int

    class Meta:
        table = "location"
        unique_together = (("merchant", "name"),)


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
    invited_at = fields.DatetimeField()
    joined_at = fields.DatetimeField(null=True)
    left_at = fields.DatetimeField(null=True)

    merchant_id: int
    account_id: int | None

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


class Rounding(Enum):
    DOWN = "DOWN"
    NEAREST = "NEAREST"
    UP = "UP"


class ExpiryKind(Enum):
    NEVER = "NEVER"
    MONTHS = "MONTHS"
    YEARLY = "YEARLY"


class Program(Model):
    """The loyalty programme: how points are earned, spent, and end."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.OneToOneRelation[Merchant] = fields.OneToOneField(
        "models.Merchant", related_name="program", on_delete=fields.RESTRICT
    )
    is_active = fields.BooleanField(default=True)
    """Off: nothing is earned or spent, and everybody is told why."""
    earn_points = fields.BigIntField()
    earn_amount_minor = fields.BigIntField()
    """``earn_points`` for each ``earn_amount_minor`` spent."""
    rounding = fields.CharEnumField(Rounding, max_length=8, description="of what an amount earns")
    carries_remainder = fields.BooleanField(default=True)
    """What rounding down leaves counts towards the next purchase."""
    allows_direct_points = fields.BooleanField(default=True)
    welcome_points = fields.BigIntField(null=True)
    allows_redemption_requests = fields.BooleanField(default=True)
    hides_descriptions = fields.BooleanField(default=False)
    """What the till writes beside an award is for the merchant only."""
    expiry_kind = fields.CharEnumField(ExpiryKind, max_length=8, description="when points end")
    expiry_months = fields.IntField(null=True)
    expiry_month = fields.IntField(null=True)
    expiry_day = fields.IntField(null=True)
    request_days = fields.IntField()
    """How long a redemption request lives."""
    forgives_deficit = fields.BooleanField(default=False)
    most_points_per_award = fields.BigIntField()
    most_points_per_employee_day = fields.BigIntField()
    updated_at = fields.DatetimeField()

    merchant_id: int

    class Meta:
        table = "program"
