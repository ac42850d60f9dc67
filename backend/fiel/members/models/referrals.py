"""Who brought whom."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.members.models.people import Membership


class ReferralState(Enum):
    """WAITING for the referee's first points; REVIEW for a manager's word."""

    WAITING = "WAITING"
    PAID = "PAID"
    REVIEW = "REVIEW"
    REFUSED = "REFUSED"
    BLOCKED = "BLOCKED"


class Referral(Model):
    """Somebody who joined by another member's link."""

    id = fields.BigIntField(primary_key=True)
    merchant_id = fields.BigIntField()
    referrer: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="referrals", on_delete=fields.RESTRICT
    )
    referee: fields.OneToOneRelation[Membership] = fields.OneToOneField(
        "models.Membership", related_name="referral", on_delete=fields.RESTRICT
    )
    state = fields.CharEnumField(ReferralState, max_length=8, description="where it stands")
    reason = fields.CharField(24, null=True)
    """Why it is blocked or looked at."""
    address_hash = fields.CharField(64)
    created_at = fields.DatetimeField()
    settled_at = fields.DatetimeField(null=True)
    employee_id = fields.BigIntField(null=True)

    referrer_id: int
    referee_id: int

    class Meta:
        table = "referral"
        indexes = (("merchant_id", "state", "id"), ("referrer_id", "id"), ("merchant_id", "address_hash"))
