"""Flags."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model


class FlagKind(Enum):
    SELF = "SELF"
    BURST = "BURST"
    REVERSALS = "REVERSALS"
    OVERRIDE = "OVERRIDE"
    LATE = "LATE"
    OFFLINE = "OFFLINE"
    OWN_CLAIM = "OWN_CLAIM"
    CLAIMS = "CLAIMS"
    NEW_ADDRESS = "NEW_ADDRESS"
    BY_HAND = "BY_HAND"
    GUESSES = "GUESSES"
    IMPORT_STAFF = "IMPORT_STAFF"
    IMPORT_CAP = "IMPORT_CAP"
    MERGED = "MERGED"


class Flag(Model):
    """Something odd that an activity showed; once of its kind for each activity."""

    id = fields.BigIntField(primary_key=True)
    merchant_id = fields.BigIntField()
    kind = fields.CharEnumField(FlagKind, max_length=12, description="what is odd")
    activity_id = fields.BigIntField()
    employee_id = fields.BigIntField()
    membership_id = fields.BigIntField(null=True)
    at = fields.DatetimeField()
    seen_at = fields.DatetimeField(null=True)
    seen_by_id = fields.BigIntField(null=True)
    """The employee who looked at it."""

    class Meta:
        table = "flag"
        unique_together = (("activity_id", "kind"),)
        indexes = (("merchant_id", "seen_at", "id"), ("employee_id", "kind", "at"))
