"""Points that a customer gives to another one."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.members.models.people import Membership
from fiel.merchants.models import Merchant


class TransferState(Enum):
    OFFERED = "OFFERED"
    """By a link that waits for whoever opens it; nothing is posted yet."""
    SENT = "SENT"
    WITHDRAWN = "WITHDRAWN"
    REVERSED = "REVERSED"


class PointsTransfer(Model):
    """A gift of points. The pair of movements that it made has it as its cause."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="points_transfers", on_delete=fields.RESTRICT
    )
    sender: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="points_sent", on_delete=fields.RESTRICT
    )
    recipient: fields.ForeignKeyNullableRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="points_received", on_delete=fields.RESTRICT, null=True
    )
    points = fields.BigIntField()
    state = fields.CharEnumField(TransferState, max_length=12, description="where a gift stands")
    code_hash = fields.CharField(64, null=True, unique=True)
    """SHA-256 of the code in the link."""
    expires_at = fields.DatetimeField(null=True)
    """Of the link."""
    transaction_id = fields.BigIntField(null=True)
    """The giver's movement."""
    points_back = fields.BigIntField(default=0)
    """What undoing it took back."""
    created_at = fields.DatetimeField()
    sent_at = fields.DatetimeField(null=True)
    ended_at = fields.DatetimeField(null=True)
    """When it was withdrawn or undone."""

    merchant_id: int
    sender_id: int
    recipient_id: int | None

    class Meta:
        table = "points_transfer"
        indexes = (("sender_id", "id"), ("recipient_id", "id"))
