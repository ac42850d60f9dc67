"""One row for each purchase."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from fiel.ledger.models import PointsTransaction
from fiel.members.models import Membership
from fiel.merchants.models import Employee, Location, Source


class Purchase(Model):
    """Money spent by a member; what it earned stands in its ledger entry."""

    id = fields.BigIntField(primary_key=True)
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="bought", on_delete=fields.RESTRICT
    )
    source: fields.ForeignKeyRelation[Source] = fields.ForeignKeyField(
        "models.Source", related_name="purchases", on_delete=fields.RESTRICT
    )
    location: fields.ForeignKeyNullableRelation[Location] = fields.ForeignKeyField(
        "models.Location", related_name="purchases", on_delete=fields.RESTRICT, null=True
    )
    employee: fields.ForeignKeyNullableRelation[Employee] = fields.ForeignKeyField(
        "models.Employee", related_name="purchases", on_delete=fields.RESTRICT, null=True
    )
    amount_minor = fields.BigIntField()
    order_ref = fields.CharField(64, null=True)
    """The order that it is, in the shop's number: it is undone there."""
    refunded_minor = fields.BigIntField(default=0)
    """Of an order's: what was given back since."""
    points = fields.BigIntField()
    carry_added = fields.BigIntField()
    carry_of = fields.BigIntField()
    """What it added to the carry: ``carry_added`` / ``carry_of`` of a point."""
    transaction: fields.ForeignKeyNullableRelation[PointsTransaction] = fields.ForeignKeyField(
        "models.PointsTransaction", related_name="purchase", on_delete=fields.RESTRICT, null=True
    )
    why: fields.Field[list[dict[str, object]]] = fields.JSONField()
    occurred_at = fields.DatetimeField()
    created_at = fields.DatetimeField()
    reversed_at = fields.DatetimeField(null=True)

    membership_id: int
    source_id: int
    location_id: int | None
    employee_id: int | None
    transaction_id: int | None

    class Meta:
        table = "purchase"
        indexes = (("membership_id", "id"), ("source_id", "occurred_at"), ("amount_minor", "occurred_at"))
