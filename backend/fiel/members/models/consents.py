"""What customers agree to, and to what they agree at the till."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.members.models.people import Customer, Membership
from fiel.merchants.models import Location


class ConsentKind(Enum):
    TERMS = "TERMS"
    NEWS = "NEWS"


class ConsentRecord(Model):
    """A consent given or withdrawn, with the version of the text that was shown. All are kept."""

    id = fields.BigIntField(primary_key=True)
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "models.Customer", related_name="consents", on_delete=fields.RESTRICT
    )
    merchant_id = fields.BigIntField(null=True)
    kind = fields.CharEnumField(ConsentKind, max_length=8, description="what was agreed to")
    text_version = fields.CharField(16)
    granted = fields.BooleanField()
    at = fields.DatetimeField()

    customer_id: int

    class Meta:
        table = "consent_record"
        indexes = (("customer_id", "id"),)


class ConsentState(Enum):
    """``NOT_NOW``: put away unanswered. ``EXPIRED`` is told, and never stored: it follows from ``expires_at``."""

    PENDING = "PENDING"
    GRANTED = "GRANTED"
    DENIED = "DENIED"
    NOT_NOW = "NOT_NOW"
    USED = "USED"
    EXPIRED = "EXPIRED"
    OVERRIDE = "OVERRIDE"
    """Nobody was asked: a manager took it on themselves."""


class ConsentRequest(Model):
    """The till asks the customer's phone to allow spending, now: this much, a voucher, or a checkout."""

    id = fields.BigIntField(primary_key=True)
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="consent_requests", on_delete=fields.RESTRICT
    )
    session_id = fields.BigIntField()
    """The till's sign-in: nobody else can use the answer."""
    location: fields.ForeignKeyNullableRelation[Location] = fields.ForeignKeyField(
        "models.Location", related_name="consent_requests", on_delete=fields.RESTRICT, null=True
    )
    points = fields.BigIntField()
    voucher_id = fields.BigIntField(null=True)
    quote = fields.CharField(64, default="")
    """The checkout that it is about, as it was quoted."""
    title = fields.CharField(200, default="")
    """The voucher's or the checkout's, as the customer reads it; of an override, the manager's reason."""
    state = fields.CharEnumField(ConsentState, max_length=8, description="the customer's answer")
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    answered_at = fields.DatetimeField(null=True)

    membership_id: int
    location_id: int | None

    class Meta:
        table = "consent_request"
        indexes = (("membership_id", "id"),)


class CheckoutToken(Model):
    """A code that a signed-in customer types at a checkout: with it they pay there once, for a few minutes."""

    id = fields.BigIntField(primary_key=True)
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="checkout_tokens", on_delete=fields.RESTRICT
    )
    code_hash = fields.CharField(64, unique=True)
    """SHA-256 of the merchant's id and the code."""
    most_points = fields.BigIntField()
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)

    membership_id: int

    class Meta:
        table = "checkout_token"
        indexes = (("membership_id", "id"),)
