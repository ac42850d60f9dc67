"""Receipts that customers claim, and photos of them."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.members.models import Customer, Membership
from fiel.merchants.models import Employee, Location, Merchant
from fiel.purchases.models import Purchase


class ReceiptState(Enum):
    WAITING = "WAITING"
    ACCEPTED = "ACCEPTED"
    REFUSED = "REFUSED"
    WITHDRAWN = "WITHDRAWN"


class ReceiptPhoto(Model):
    """One size, re-encoded. It has no public address: its owner sees it, and who decides on the claim."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="receipt_photos", on_delete=fields.RESTRICT
    )
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "models.Customer", related_name="receipt_photos", on_delete=fields.RESTRICT
    )
    data = fields.BinaryField()
    created_at = fields.DatetimeField()

    class Meta:
        table = "receipt_photo"
        indexes = (("customer_id",), ("created_at",))


class ReceiptClaim(Model):
    """A purchase for which the QR was not shown. A partial unique index: a receipt waits or is paid once."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="receipt_claims", on_delete=fields.RESTRICT
    )
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="receipt_claims", on_delete=fields.RESTRICT
    )
    """Who claimed it; once accepted, whose points it brought."""
    location: fields.ForeignKeyNullableRelation[Location] = fields.ForeignKeyField(
        "models.Location", related_name="receipt_claims", on_delete=fields.RESTRICT, null=True
    )
    number = fields.CharField(40)
    """As it was typed."""
    number_key = fields.CharField(80)
    """As numbers are compared."""
    day = fields.CharField(10)
    """Of the purchase, in the merchant's time zone: ISO 8601."""
    amount_minor = fields.BigIntField()
    as_claimed: fields.Field[dict[str, object] | None] = fields.JSONField(null=True)
    """Number, day, amount and location before whoever accepted it corrected them; null: they did not."""
    photo: fields.ForeignKeyNullableRelation[ReceiptPhoto] = fields.ForeignKeyField(
        "models.ReceiptPhoto", related_name="claims", on_delete=fields.RESTRICT, null=True
    )
    state = fields.CharEnumField(ReceiptState, max_length=9, description="waiting, accepted, refused, withdrawn")
    refusal = fields.CharField(300, default="")
    """What the customer is told."""
    points = fields.BigIntField(default=0)
    """What its purchase earned."""
    purchase: fields.ForeignKeyNullableRelation[Purchase] = fields.ForeignKeyField(
        "models.Purchase", related_name="receipt_claims", on_delete=fields.RESTRICT, null=True
    )
    employee: fields.ForeignKeyNullableRelation[Employee] = fields.ForeignKeyField(
        "models.Employee", related_name="receipt_claims", on_delete=fields.RESTRICT, null=True
    )
    """Who decided."""
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    decided_at = fields.DatetimeField(null=True)
    undone_at = fields.DatetimeField(null=True)
    """When its purchase was undone: the receipt may be claimed again."""

    merchant_id: int
    membership_id: int
    location_id: int | None
    photo_id: int | None
    purchase_id: int | None

    class Meta:
        table = "receipt_claim"
        indexes = (
            ("merchant_id", "state", "id"), ("membership_id", "id"), ("merchant_id", "number_key"), ("photo_id",),
            ("purchase_id",),
        )  # fmt: skip
