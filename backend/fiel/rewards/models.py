"""What points can be exchanged for."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.achievements.models import Tier
from fiel.members.models import Membership
from fiel.merchants.models import Employee, Location, Merchant

DELETED = -1
"""The position of a reward that was deleted: its row stays, so that it can come back."""


class Reward(Model):
    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="rewards", on_delete=fields.RESTRICT
    )
    title = fields.CharField(80)
    description = fields.CharField(500)
    icon = fields.CharField(24)
    """A name from the set the apps draw: cup, gift, bread, …"""
    picture: fields.Field[dict[str, object] | None] = fields.JSONField(null=True)
    """A ``core.media.Picture``; without one the icon is shown."""
    position = fields.IntField(default=0)
    """Where it stands in the list; of equals the cheapest first. Below 0: nowhere, see ``DELETED``."""
    cost = fields.BigIntField()
    stock = fields.BigIntField(null=True)
    most_per_customer = fields.IntField(null=True)
    active_from = fields.DatetimeField(null=True)
    active_to = fields.DatetimeField(null=True)
    request_days = fields.IntField(null=True)
    """How long a request lives; empty: as the programme says."""
    tier: fields.ForeignKeyNullableRelation[Tier] = fields.ForeignKeyField(
        "models.Tier", related_name="rewards", on_delete=fields.RESTRICT, null=True
    )
    """Only for who is in it or above."""
    is_active = fields.BooleanField(default=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    merchant_id: int
    tier_id: int | None

    class Meta:
        table = "reward"
        indexes = (("merchant_id", "cost"),)


class RedemptionStatus(Enum):
    REQUESTED = "REQUESTED"
    CONFIRMED = "CONFIRMED"
    CANCELLED = "CANCELLED"
    REJECTED = "REJECTED"
    EXPIRED = "EXPIRED"
    REVERSED = "REVERSED"


class RedemptionRequest(Model):
    """A reward asked for: its points are held at once and come back unless it is handed over."""

    id = fields.BigIntField(primary_key=True)
    reward: fields.ForeignKeyRelation[Reward] = fields.ForeignKeyField(
        "models.Reward", related_name="redemptions", on_delete=fields.RESTRICT
    )
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="redemptions", on_delete=fields.RESTRICT
    )
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="redemptions", on_delete=fields.RESTRICT
    )
    cost = fields.BigIntField()
    status = fields.CharEnumField(RedemptionStatus, max_length=12, description="where it stands")
    on_the_spot = fields.BooleanField()
    """Redeemed by an employee for a customer standing there."""
    requested_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(null=True)
    settled_at = fields.DatetimeField(null=True)
    employee: fields.ForeignKeyNullableRelation[Employee] = fields.ForeignKeyField(
        "models.Employee", related_name="redemptions", on_delete=fields.RESTRICT, null=True
    )
    location: fields.ForeignKeyNullableRelation[Location] = fields.ForeignKeyField(
        "models.Location", related_name="redemptions", on_delete=fields.RESTRICT, null=True
    )
    reject_reason = fields.CharField(200, null=True)

    reward_id: int
    membership_id: int
    merchant_id: int
    employee_id: int | None
    location_id: int | None

    class Meta:
        table = "redemption_request"
        indexes = (("membership_id", "id"), ("merchant_id", "status", "id"))


class RedemptionReceipt(Model):
    """What a customer was given for a confirmed redemption: as things were called then, and no word of the customer.

    Undone and confirmed once more, a redemption has another one.
    """

    id = fields.BigIntField(primary_key=True)
    redemption: fields.ForeignKeyRelation[RedemptionRequest] = fields.ForeignKeyField(
        "models.RedemptionRequest", related_name="receipts", on_delete=fields.RESTRICT
    )
    number = fields.CharField(16, unique=True)
    title = fields.CharField(80)
    shop = fields.CharField(80)
    place = fields.CharField(80, null=True)
    cost = fields.BigIntField()
    issued_at = fields.DatetimeField()
    undone_at = fields.DatetimeField(null=True)

    redemption_id: int

    class Meta:
        table = "redemption_receipt"
        indexes = (("redemption_id", "id"),)
