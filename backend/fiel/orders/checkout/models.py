"""What was spent at checkouts."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.ledger.models import PointsTransaction
from fiel.members.models import Membership
from fiel.merchants.models import Employee, Location, Merchant, Source


class CheckoutState(Enum):
    """HELD until the order is told; a till's is SETTLED at once."""

    HELD = "HELD"
    SETTLED = "SETTLED"
    GIVEN_BACK = "GIVEN_BACK"


class Checkout(Model):
    """Points and promotions that paid for part of an order or of a purchase. A partial unique index: one that stands
    for each order."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="checkouts", on_delete=fields.RESTRICT
    )
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="checkouts", on_delete=fields.RESTRICT
    )
    source: fields.ForeignKeyNullableRelation[Source] = fields.ForeignKeyField(
        "models.Source", related_name="checkouts", on_delete=fields.RESTRICT, null=True
    )
    order_ref = fields.CharField(64, null=True)
    """The shop's number of the order; empty: at the till."""
    employee: fields.ForeignKeyNullableRelation[Employee] = fields.ForeignKeyField(
        "models.Employee", related_name="checkouts", on_delete=fields.RESTRICT, null=True
    )
    location: fields.ForeignKeyNullableRelation[Location] = fields.ForeignKeyField(
        "models.Location", related_name="checkouts", on_delete=fields.RESTRICT, null=True
    )
    state = fields.CharEnumField(CheckoutState, max_length=10, description="held, settled, given back")
    goods_minor = fields.BigIntField()
    discount_minor = fields.BigIntField()
    """All that was taken off, with what points paid."""
    total_minor = fields.BigIntField()
    """What was left to pay, with shipping and taxes."""
    points = fields.BigIntField()
    points_minor = fields.BigIntField()
    points_returned = fields.BigIntField(default=0)
    lines: fields.Field[list[dict[str, object]]] = fields.JSONField()
    """``checkout.rules.Off`` each: what took how much off."""
    transaction: fields.ForeignKeyNullableRelation[PointsTransaction] = fields.ForeignKeyField(
        "models.PointsTransaction", related_name="checkout", on_delete=fields.RESTRICT, null=True
    )
    """The points that it spent."""
    purchase_id = fields.BigIntField(null=True)
    """Of the till's, what was paid beside."""
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(null=True)
    """Until when the order must be told."""
    settled_at = fields.DatetimeField(null=True)
    given_back_at = fields.DatetimeField(null=True)

    merchant_id: int
    membership_id: int
    source_id: int | None
    employee_id: int | None
    location_id: int | None
    transaction_id: int | None

    class Meta:
        table = "checkout"
        indexes = (("merchant_id", "id"), ("membership_id", "id"))
