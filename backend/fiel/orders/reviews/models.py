"""What customers say of products."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.ledger.models import PointsTransaction
from fiel.members.models import Membership
from fiel.merchants.models import Employee, Merchant
from fiel.orders.models import Order


class ReviewState(Enum):
    """PENDING: not written yet. WRITTEN: waits for the merchant's word. VOID: what was bought went back."""

    PENDING = "PENDING"
    WRITTEN = "WRITTEN"
    APPROVED = "APPROVED"
    REFUSED = "REFUSED"
    VOID = "VOID"


class Review(Model):
    """One for each product that a member has bought, however often."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="reviews", on_delete=fields.RESTRICT
    )
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="reviews", on_delete=fields.RESTRICT
    )
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="reviews", on_delete=fields.RESTRICT
    )
    """The completed one that asked for it."""
    product_ref = fields.CharField(64)
    product_name = fields.CharField(160)
    """As it was on the order."""
    search_key = fields.TextField(default="")
    """Its name and id, folded."""
    state = fields.CharEnumField(ReviewState, max_length=8, description="pending, written, approved, refused, void")
    stars = fields.IntField(null=True)
    text = fields.CharField(2000, default="")
    picture: fields.Field[dict[str, object] | None] = fields.JSONField(null=True)
    """A ``core.media.Picture``."""
    refusal = fields.CharField(300, default="")
    """What the customer is told."""
    answer = fields.CharField(1000, default="")
    """The merchant's, for everybody."""
    points = fields.BigIntField(default=0)
    """What its approval brought."""
    transaction: fields.ForeignKeyNullableRelation[PointsTransaction] = fields.ForeignKeyField(
        "models.PointsTransaction", related_name="review", on_delete=fields.RESTRICT, null=True
    )
    employee: fields.ForeignKeyNullableRelation[Employee] = fields.ForeignKeyField(
        "models.Employee", related_name="reviews", on_delete=fields.RESTRICT, null=True
    )
    """Who decided."""
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    written_at = fields.DatetimeField(null=True)
    decided_at = fields.DatetimeField(null=True)
    answered_at = fields.DatetimeField(null=True)

    merchant_id: int
    membership_id: int
    order_id: int
    transaction_id: int | None

    class Meta:
        table = "review"
        unique_together = (("membership", "product_ref"),)
        indexes = (("merchant_id", "state", "id"), ("merchant_id", "product_ref", "state"), ("order_id",))
