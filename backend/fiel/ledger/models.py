"""The books. Entries and lot moves are append-only; triggers of both engines refuse anything else."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.merchants.models import Merchant


class EntryKind(Enum):
    EARN = "EARN"
    ADJUST_CREDIT = "ADJUST_CREDIT"
    ADJUST_DEBIT = "ADJUST_DEBIT"
    REDEEM = "REDEEM"
    REDEEM_RETURN = "REDEEM_RETURN"
    REVERSAL = "REVERSAL"
    CLAWBACK = "CLAWBACK"
    DEFICIT_RECOVERY = "DEFICIT_RECOVERY"
    DEFICIT_FORGIVEN = "DEFICIT_FORGIVEN"
    EXPIRE = "EXPIRE"
    TRANSFER_OUT = "TRANSFER_OUT"
    TRANSFER_IN = "TRANSFER_IN"
    FORFEIT = "FORFEIT"
    """What was left when its owner was erased."""


class Reason(Enum):
    PURCHASE = "PURCHASE"
    WELCOME = "WELCOME"
    NEWSLETTER = "NEWSLETTER"
    REVIEW = "REVIEW"
    REFERRAL = "REFERRAL"
    COUPON = "COUPON"
    PROMOTION = "PROMOTION"
    AUTOMATION = "AUTOMATION"
    PERIODIC_GIFT = "PERIODIC_GIFT"
    BIRTHDAY = "BIRTHDAY"
    IMPORT = "IMPORT"
    MANUAL = "MANUAL"


class PointsAccount(Model):
    """What a balance is kept in. ``balance`` and ``deficit`` are sums of the entries, kept beside them."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="points_accounts", on_delete=fields.RESTRICT
    )
    balance = fields.BigIntField(default=0)
    deficit = fields.BigIntField(default=0)
    lifetime = fields.BigIntField(default=0)
    """Points ever earned, less those whose earning was undone."""

    merchant_id: int

    class Meta:
        table = "points_account"
        indexes = (("merchant_id", "balance"),)


class PointsTransaction(Model):
    """One signed entry."""

    id = fields.BigIntField(primary_key=True)
    account: fields.ForeignKeyRelation[PointsAccount] = fields.ForeignKeyField(
        "models.PointsAccount", related_name="transactions", on_delete=fields.RESTRICT
    )
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="points_transactions", on_delete=fields.RESTRICT
    )
    """The account's, kept here too, so that a merchant's movements are read without its accounts."""
    kind = fields.CharEnumField(EntryKind, max_length=20, description="kind of entry")
    points = fields.BigIntField()
    deficit_delta = fields.BigIntField(default=0)
    balance_after = fields.BigIntField()
    reason = fields.CharEnumField(Reason, max_length=16, null=True, description="why it was earned")
    actor_kind = fields.CharField(16)
    actor_id = fields.BigIntField()
    location_id = fields.BigIntField(null=True)
    cause_kind = fields.CharField(24, null=True)
    cause_id = fields.BigIntField(null=True)
    reverses: fields.ForeignKeyNullableRelation[PointsTransaction] = fields.ForeignKeyField(
        "models.PointsTransaction", related_name="reversals", on_delete=fields.RESTRICT, null=True
    )
    why: fields.Field[list[dict[str, object]]] = fields.JSONField()
    """The rules that made the number, in order."""
    occurred_at = fields.DatetimeField()
    created_at = fields.DatetimeField()

    account_id: int
    merchant_id: int
    reverses_id: int | None

    class Meta:
        table = "points_transaction"
        indexes = (("account_id", "id"), ("cause_kind", "cause_id"), ("merchant_id", "created_at", "id"))


class TransactionText(Model):
    """What people wrote beside an entry: erasable, which the entry is not."""

    transaction: fields.OneToOneRelation[PointsTransaction] = fields.OneToOneField(
        "models.PointsTransaction", related_name="text", on_delete=fields.RESTRICT, primary_key=True
    )
    public_description = fields.CharField(200, null=True)
    private_note = fields.CharField(500, null=True)

    transaction_id: int

    class Meta:
        table = "transaction_text"


class PointsLot(Model):
    """A credit with what remains of it and when it ends."""

    id = fields.BigIntField(primary_key=True)
    account: fields.ForeignKeyRelation[PointsAccount] = fields.ForeignKeyField(
        "models.PointsAccount", related_name="lots", on_delete=fields.RESTRICT
    )
    transaction: fields.ForeignKeyRelation[PointsTransaction] = fields.ForeignKeyField(
        "models.PointsTransaction", related_name="lots", on_delete=fields.RESTRICT
    )
    points = fields.BigIntField()
    remaining = fields.BigIntField()
    expires_at = fields.DatetimeField(null=True)
    told_at = fields.DatetimeField(null=True)
    """When its owner was told that it ends this month."""

    account_id: int
    transaction_id: int

    class Meta:
        table = "points_lot"


class LotMove(Model):
    """What an entry put into a lot (positive) or took from it (negative)."""

    id = fields.BigIntField(primary_key=True)
    transaction: fields.ForeignKeyRelation[PointsTransaction] = fields.ForeignKeyField(
        "models.PointsTransaction", related_name="lot_moves", on_delete=fields.RESTRICT
    )
    lot: fields.ForeignKeyRelation[PointsLot] = fields.ForeignKeyField(
        "models.PointsLot", related_name="moves", on_delete=fields.RESTRICT
    )
    points = fields.BigIntField()

    transaction_id: int
    lot_id: int

    class Meta:
        table = "lot_move"


class PendingState(Enum):
    PENDING = "PENDING"
    RELEASED = "RELEASED"
    CANCELLED = "CANCELLED"


class PendingPoints(Model):
    """Earned but not yet released: shown, never spendable, no entry until then."""

    id = fields.BigIntField(primary_key=True)
    account: fields.ForeignKeyRelation[PointsAccount] = fields.ForeignKeyField(
        "models.PointsAccount", related_name="pending", on_delete=fields.RESTRICT
    )
    points = fields.BigIntField()
    reason = fields.CharEnumField(Reason, max_length=16, description="why it will be earned")
    cause_kind = fields.CharField(24)
    cause_id = fields.BigIntField()
    state = fields.CharEnumField(PendingState, max_length=12, description="released, cancelled or waiting")
    transaction: fields.ForeignKeyNullableRelation[PointsTransaction] = fields.ForeignKeyField(
        "models.PointsTransaction", related_name="released", on_delete=fields.RESTRICT, null=True
    )
    created_at = fields.DatetimeField()
    settled_at = fields.DatetimeField(null=True)

    account_id: int
    transaction_id: int | None

    class Meta:
        table = "pending_points"
        unique_together = (("account", "cause_kind", "cause_id"),)


class EmployeeTally(Model):
    """What an employee gave in a quarter of an hour, less what was undone of it; triggers count it with each entry."""

    id = fields.BigIntField(primary_key=True)
    employee_id = fields.BigIntField()
    quarter = fields.BigIntField()
    """Of an hour, since 1970."""
    points = fields.BigIntField()

    class Meta:
        table = "employee_tally"
        unique_together = (("employee_id", "quarter"),)


class IdempotencyKey(Model):
    """An operation that was done: what it meant and what it answered."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="idempotency_keys", on_delete=fields.RESTRICT
    )
    key = fields.CharField(128)
    meaning = fields.CharField(64)
    """SHA-256 over operation, actor and resolved input."""
    result: fields.Field[dict[str, object]] = fields.JSONField()
    created_at = fields.DatetimeField()

    merchant_id: int

    class Meta:
        table = "idempotency_key"
        unique_together = (("merchant", "key"),)
