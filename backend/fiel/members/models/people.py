"""People with wallets, and what a merchant knows of them."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.identity.models import Account, Session
from fiel.ledger.models import PointsAccount
from fiel.merchants.models import Merchant


class Customer(Model):
    """A person with a wallet on this server; only the person edits it."""

    id = fields.BigIntField(primary_key=True)
    account: fields.OneToOneNullableRelation[Account] = fields.OneToOneField(
        "models.Account", related_name="customer", on_delete=fields.RESTRICT, null=True
    )
    name = fields.CharField(120)
    email = fields.CharField(254, null=True)
    phone = fields.CharField(16, null=True)
    birthday = fields.DateField(null=True)
    city = fields.CharField(80, null=True)
    language = fields.CharField(2)
    pin_hash = fields.CharField(128, null=True)
    created_at = fields.DatetimeField()

    account_id: int | None

    class Meta:
        table = "customer"


class CodeKind(Enum):
    APP = "APP"
    CARD = "CARD"


class MemberCode(Model):
    """A code that finds a customer, readable aloud; says nothing about the person."""

    id = fields.BigIntField(primary_key=True)
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "models.Customer", related_name="codes", on_delete=fields.RESTRICT
    )
    code = fields.CharField(16, unique=True)
    kind = fields.CharEnumField(CodeKind, max_length=8, description="where it is shown")
    created_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)

    customer_id: int

    class Meta:
        table = "member_code"


class Device(Model):
    """A phone that draws the live QR; its secret left the server once, at enrolment."""

    id = fields.BigIntField(primary_key=True)
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "models.Customer", related_name="devices", on_delete=fields.RESTRICT
    )
    session: fields.ForeignKeyRelation[Session] = fields.ForeignKeyField(
        "models.Session", related_name="devices", on_delete=fields.CASCADE
    )
    number = fields.IntField()
    secret = fields.BinaryField()
    enrolled_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)

    customer_id: int
    session_id: int

    class Meta:
        table = "device"
        unique_together = (("customer", "number"),)


class QrScan(Model):
    """A live QR's time step, used up by one till session."""

    id = fields.BigIntField(primary_key=True)
    device: fields.ForeignKeyRelation[Device] = fields.ForeignKeyField(
        "models.Device", related_name="scans", on_delete=fields.CASCADE
    )
    step = fields.BigIntField()
    merchant_id = fields.BigIntField()
    session_id = fields.BigIntField()
    at = fields.DatetimeField()

    device_id: int

    class Meta:
        table = "qr_scan"
        unique_together = (("device", "step"),)


class Membership(Model):
    """A customer of a merchant."""

    id = fields.BigIntField(primary_key=True)
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "models.Customer", related_name="memberships", on_delete=fields.RESTRICT
    )
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="memberships", on_delete=fields.RESTRICT
    )
    points_account: fields.OneToOneRelation[PointsAccount] = fields.OneToOneField(
        "models.PointsAccount", related_name="membership", on_delete=fields.RESTRICT
    )
    given_name = fields.CharField(120)
    """The name as given to this merchant; the customer's own may change without it."""
    given_email = fields.CharField(254, null=True)
    given_phone = fields.CharField(16, null=True)
    search_key = fields.CharField(400, default="")
    """Name, e-mail and phone as given, folded: what a search looks into, and the order of names."""
    city = fields.CharField(80, null=True)
    note = fields.CharField(500, null=True)
    blocked_at = fields.DatetimeField(null=True)
    blocked_reason = fields.CharField(200, null=True)
    merged_into: fields.ForeignKeyNullableRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="merged", on_delete=fields.RESTRICT, null=True
    )
    """The other membership of the same person, which its codes now find."""
    claimed_from_id = fields.BigIntField(null=True)
    """The customer that the shop had made: its card's code still finds this membership."""
    version = fields.IntField(default=1)
    referral_code = fields.CharField(16, null=True, unique=True)
    """Of the link with which they bring others."""
    carry = fields.BigIntField(default=0)
    carry_of = fields.BigIntField(default=1)
    """``carry`` / ``carry_of`` of a point waits for the next purchase."""
    spend_minor = fields.BigIntField(default=0)
    purchases = fields.BigIntField(default=0)
    last_visit_at = fields.DatetimeField(null=True)
    joined_at = fields.DatetimeField()
    news_since = fields.DatetimeField(null=True)
    """Since when they have agreed to this merchant's news: the latest of their consents, kept beside them."""
    newsletter_since = fields.DatetimeField(null=True)
    """Since when its news come by e-mail too: asked for, and confirmed by the mail's link."""
    erased_at = fields.DatetimeField(null=True)
    """Since when it says nothing about a person: it is blocked, finds nobody, and keeps the ledger's sums. A partial
    index finds those."""

    customer_id: int
    merchant_id: int
    points_account_id: int
    merged_into_id: int | None

    class Meta:
        table = "membership"
        unique_together = (("customer", "merchant"),)
        indexes = (
            ("merchant_id", "id"), ("merchant_id", "last_visit_at", "id"), ("merchant_id", "spend_minor", "id"),
            ("merged_into_id",), ("given_email",), ("claimed_from_id",), ("merchant_id", "search_key"),
            ("merchant_id", "given_email"), ("merchant_id", "given_phone"),
        )  # fmt: skip


class MemberMerge(Model):
    """Two memberships of one person made one; undoing gives each its own back."""

    id = fields.BigIntField(primary_key=True)
    merchant_id = fields.BigIntField()
    kept: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="absorbed", on_delete=fields.RESTRICT
    )
    absorbed: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="absorbed_by", on_delete=fields.RESTRICT
    )
    points = fields.BigIntField()
    """Moved by a pair of transfers."""
    spend_minor = fields.BigIntField()
    purchases = fields.BigIntField()
    lifetime = fields.BigIntField()
    carry = fields.BigIntField(default=0)
    carry_of = fields.BigIntField(default=1)
    """The fraction of a point that the absorbed one brought."""
    merged_at = fields.DatetimeField()
    undone_at = fields.DatetimeField(null=True)

    kept_id: int
    absorbed_id: int

    class Meta:
        table = "member_merge"
        indexes = (("kept_id", "id"),)
