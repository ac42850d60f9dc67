"""Coupons: batches of codes, and sheets of them to be printed."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.ledger.models import PointsTransaction
from fiel.members.models import Membership
from fiel.merchants.models import Employee, Location, Merchant
from fiel.promotions.models import Promotion


class CouponState(Enum):
    LIVE = "LIVE"
    CLAIMED = "CLAIMED"
    VOID = "VOID"


class BatchState(Enum):
    """OPEN: its coupons can be claimed, now or later. ENDED: its time is over."""

    OPEN = "OPEN"
    ENDED = "ENDED"
    WITHDRAWN = "WITHDRAWN"


class Layout(Enum):
    """What a print comes out as: pages of A4 with cut marks, a card or a label a page, or a file for each coupon."""

    A4_24 = "A4_24"
    A4_12 = "A4_12"
    CARD = "CARD"
    LABEL_62 = "LABEL_62"
    ZIP_PNG = "ZIP_PNG"
    ZIP_SVG = "ZIP_SVG"

    @property
    def is_zip(self) -> bool:
        return self in (Layout.ZIP_PNG, Layout.ZIP_SVG)


class Correction(Enum):
    """How much of a QR may be dirty or torn: 7, 15, 25 or 30 percent (ISO/IEC 18004)."""

    L = "L"
    M = "M"
    Q = "Q"
    H = "H"


class PrintState(Enum):
    WAITING = "WAITING"
    DONE = "DONE"
    CANCELLED = "CANCELLED"
    EMPTY = "EMPTY"
    FAILED = "FAILED"


class CouponBatch(Model):
    """What its coupons give: points, or something of a promotion."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="coupon_batches", on_delete=fields.RESTRICT
    )
    name = fields.CharField(80)
    points = fields.BigIntField(null=True)
    promotion: fields.ForeignKeyNullableRelation[Promotion] = fields.ForeignKeyField(
        "models.Promotion", related_name="coupon_batches", on_delete=fields.RESTRICT, null=True
    )
    valid_from = fields.DatetimeField(null=True)
    valid_to = fields.DatetimeField(null=True)
    most_per_customer = fields.IntField(null=True)
    page_text = fields.CharField(5000, default="")
    """Markdown, for whoever opens a coupon."""
    pictures: fields.Field[list[dict[str, object]]] = fields.JSONField()
    """Each a ``core.media.Picture``."""
    link_label = fields.CharField(40, default="")
    link_url = fields.CharField(500, default="")
    """Such as a menu."""
    made = fields.IntField(default=0)
    """Coupons so far: the number of the last one."""
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()
    voided_at = fields.DatetimeField(null=True)
    """Since when nothing of it can be claimed any more."""

    merchant_id: int
    promotion_id: int | None

    class Meta:
        table = "coupon_batch"
        indexes = (("merchant_id", "id"),)


class QrCoupon(Model):
    """A code, good once."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="coupons", on_delete=fields.RESTRICT
    )
    batch: fields.ForeignKeyRelation[CouponBatch] = fields.ForeignKeyField(
        "models.CouponBatch", related_name="coupons", on_delete=fields.RESTRICT
    )
    number = fields.IntField()
    """In its batch, from 1."""
    code = fields.CharField(40)
    is_ours = fields.BooleanField()
    """Made by us, and so one of its kind everywhere; else of the shop's own, known by the shop and its code."""
    state = fields.CharEnumField(CouponState, max_length=8, description="live, claimed, void")
    place: fields.ForeignKeyNullableRelation[Location] = fields.ForeignKeyField(
        "models.Location", related_name="coupons", on_delete=fields.RESTRICT, null=True
    )
    """Where it is handed out, or was claimed at a till."""
    membership: fields.ForeignKeyNullableRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="coupons", on_delete=fields.RESTRICT, null=True
    )
    points = fields.BigIntField(default=0)
    """What claiming it brought."""
    transaction: fields.ForeignKeyNullableRelation[PointsTransaction] = fields.ForeignKeyField(
        "models.PointsTransaction", related_name="coupon", on_delete=fields.RESTRICT, null=True
    )
    created_at = fields.DatetimeField()
    claimed_at = fields.DatetimeField(null=True)
    voided_at = fields.DatetimeField(null=True)

    merchant_id: int
    batch_id: int
    place_id: int | None
    membership_id: int | None
    transaction_id: int | None

    class Meta:
        table = "qr_coupon"
        unique_together = (("merchant", "code"), ("batch", "number"))
        indexes = (("batch_id", "state", "id"), ("membership_id", "batch_id"), ("merchant_id", "created_at"))


class CouponPrint(Model):
    """Coupons on their way to paper. The worker draws them part by part; the file is an upload of ours."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="coupon_prints", on_delete=fields.RESTRICT
    )
    employee: fields.ForeignKeyRelation[Employee] = fields.ForeignKeyField(
        "models.Employee", related_name="coupon_prints", on_delete=fields.RESTRICT
    )
    batch: fields.ForeignKeyNullableRelation[CouponBatch] = fields.ForeignKeyField(
        "models.CouponBatch", related_name="prints", on_delete=fields.RESTRICT, null=True
    )
    choice: fields.Field[dict[str, object]] = fields.JSONField()
    """Which coupons: a ``printing.Choice``."""
    look: fields.Field[dict[str, object]] = fields.JSONField()
    """A ``sheets.Look``."""
    state = fields.CharEnumField(PrintState, max_length=10, description="where it stands")
    total = fields.IntField()
    done = fields.IntField(default=0)
    reached_id = fields.BigIntField(default=0)
    """The last coupon that was drawn."""
    upload_id = fields.BigIntField(null=True)
    created_at = fields.DatetimeField()
    finished_at = fields.DatetimeField(null=True)
    purged_at = fields.DatetimeField(null=True)

    merchant_id: int
    batch_id: int | None

    class Meta:
        table = "coupon_print"
        indexes = (("merchant_id", "id"), ("purged_at", "created_at"))


class CouponPrintPart(Model):
    """Some of its pages, until they are put together."""

    id = fields.BigIntField(primary_key=True)
    print: fields.ForeignKeyRelation[CouponPrint] = fields.ForeignKeyField(
        "models.CouponPrint", related_name="parts", on_delete=fields.CASCADE
    )
    number = fields.IntField()
    data = fields.BinaryField()

    class Meta:
        table = "coupon_print_part"
        unique_together = (("print", "number"),)
