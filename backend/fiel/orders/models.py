"""Products and orders, in the shop's own numbers."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.members.models import Membership
from fiel.merchants.models import Location, Merchant, OrderMoment, Rounding, Source
from fiel.purchases.models import Purchase
from fiel.segments.models import Segment


class ProductKind(Enum):
    GOOD = "GOOD"
    SERVICE = "SERVICE"


class Product(Model):
    """Something that a shop sells."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="products", on_delete=fields.RESTRICT
    )
    ref = fields.CharField(64)
    """The shop's own id."""
    name = fields.CharField(160)
    search_key = fields.CharField(240)
    """Id, name and category, folded."""
    kind = fields.CharEnumField(ProductKind, max_length=8, description="a good or a service")
    category = fields.CharField(80, default="")
    price_minor = fields.BigIntField(null=True)
    is_on_sale = fields.BooleanField(default=False)
    sale_price_minor = fields.BigIntField(null=True)
    points = fields.BigIntField(null=True)
    """For each unit, whatever it costs; empty: by the amount, as the programme says."""
    points_bp = fields.IntField(null=True)
    """Points for each whole unit of the currency paid for it, in basis points."""
    allows_discount = fields.BooleanField(default=True)
    """Whether points may pay for it."""
    opens_at = fields.DatetimeField(null=True)
    """From when everybody can buy it; empty: always."""
    early_segment: fields.ForeignKeyNullableRelation[Segment] = fields.ForeignKeyField(
        "models.Segment", related_name="early_products", on_delete=fields.RESTRICT, null=True
    )
    """Who can before that."""
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()
    removed_at = fields.DatetimeField(null=True)

    merchant_id: int

    class Meta:
        table = "product"
        unique_together = (("merchant", "ref"),)
        indexes = (("merchant_id", "id"), ("merchant_id", "search_key"))


class Order(Model):
    """An order, known by what was told of it; what was told before its content waits here for it."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="orders", on_delete=fields.RESTRICT
    )
    source: fields.ForeignKeyRelation[Source] = fields.ForeignKeyField(
        "models.Source", related_name="orders", on_delete=fields.RESTRICT
    )
    ref = fields.CharField(64)
    """The shop's own number, one for each source."""
    membership: fields.ForeignKeyNullableRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="orders", on_delete=fields.RESTRICT, null=True
    )
    location: fields.ForeignKeyNullableRelation[Location] = fields.ForeignKeyField(
        "models.Location", related_name="orders", on_delete=fields.RESTRICT, null=True
    )
    progress = fields.CharEnumField(OrderMoment, max_length=12, description="how far it came")
    cancelled_at = fields.DatetimeField(null=True)
    returned_at = fields.DatetimeField(null=True)
    """When the shop said that all of it was refunded."""
    content = fields.CharField(64, null=True)
    """SHA-256 of what was ordered; empty: it has not been told yet."""
    content_at = fields.DatetimeField(null=True)
    """When the shop last changed what was ordered, by the shop's own word."""
    goods_minor = fields.BigIntField(default=0)
    discount_minor = fields.BigIntField(default=0)
    shipping_minor = fields.BigIntField(default=0)
    tax_minor = fields.BigIntField(default=0)
    total_minor = fields.BigIntField(default=0)
    refunded_minor = fields.BigIntField(default=0)
    """The sum of its refunds, never past its total once that is known."""
    worth = fields.BigIntField(default=0)
    worth_of = fields.BigIntField(default=1)
    """What the whole of it earns: ``worth`` / ``worth_of`` points, by the programme of its first day here."""
    rounding = fields.CharEnumField(Rounding, max_length=8, null=True, description="how its points are rounded")
    """Empty: what rounding down leaves is carried over."""
    why: fields.Field[list[dict[str, object]]] = fields.JSONField()
    counted_worth = fields.BigIntField(default=0)
    """How much of ``worth`` the member has."""
    taken_back = fields.BigIntField(default=0)
    """Points to be taken back for refunds, in all."""
    pending = fields.BigIntField(default=0)
    """Points promised until it counts."""
    counted_minor = fields.BigIntField(default=0)
    """What was left of its money when it began to count, by which promotions looked at it."""
    purchase: fields.OneToOneNullableRelation[Purchase] = fields.OneToOneField(
        "models.Purchase", related_name="order", on_delete=fields.RESTRICT, null=True
    )
    """Made when it counts."""
    placed_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()
    created_at = fields.DatetimeField()

    merchant_id: int
    source_id: int
    membership_id: int | None
    location_id: int | None
    purchase_id: int | None

    class Meta:
        table = "shop_order"
        unique_together = (("source", "ref"),)
        indexes = (("merchant_id", "id"), ("membership_id", "id"), ("source_id", "id"))


class OrderLine(Model):
    """Something ordered."""

    id = fields.BigIntField(primary_key=True)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="lines", on_delete=fields.CASCADE
    )
    number = fields.IntField()
    product_ref = fields.CharField(64, null=True)
    name = fields.CharField(160)
    quantity = fields.IntField()
    unit_price_minor = fields.BigIntField()
    total_minor = fields.BigIntField()
    """Less what was taken off this line."""

    order_id: int

    class Meta:
        table = "order_line"
        unique_together = (("order", "number"),)


class OrderRefund(Model):
    """Money given back, known by the shop's own number for it."""

    id = fields.BigIntField(primary_key=True)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="refunds", on_delete=fields.CASCADE
    )
    ref = fields.CharField(64)
    amount_minor = fields.BigIntField()
    happened_at = fields.DatetimeField()
    created_at = fields.DatetimeField()

    order_id: int

    class Meta:
        table = "order_refund"
        unique_together = (("order", "ref"),)
