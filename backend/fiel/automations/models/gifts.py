"""Periodic gifts: their rounds, and who had them."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.members.models import Membership
from fiel.merchants.models import Merchant
from fiel.segments.models import Segment


class GiftRhythm(Enum):
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"
    BIRTHDAY = "BIRTHDAY"


class PeriodicGift(Model):
    """Points at regular intervals."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="periodic_gifts", on_delete=fields.RESTRICT
    )
    name = fields.CharField(80)
    description = fields.CharField(200)
    """What customers read beside the points."""
    points = fields.BigIntField()
    rhythm = fields.CharEnumField(GiftRhythm, max_length=8, description="weekly, monthly, yearly, birthday")
    weekday = fields.IntField(null=True)
    """Of WEEKLY: 1, Monday, to 7."""
    month = fields.IntField(null=True)
    """Of YEARLY."""
    day = fields.IntField(null=True)
    """Of MONTHLY and YEARLY; past a month's end it is its last day."""
    at_minute = fields.IntField()
    segment: fields.ForeignKeyNullableRelation[Segment] = fields.ForeignKeyField(
        "models.Segment", related_name="periodic_gifts", on_delete=fields.RESTRICT, null=True
    )
    is_on = fields.BooleanField(default=False)
    next_at = fields.DatetimeField(null=True)
    """When its next round is due; empty: it is off. A partial index finds those that are due."""
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()
    removed_at = fields.DatetimeField(null=True)

    merchant_id: int
    segment_id: int | None

    class Meta:
        table = "periodic_gift"
        indexes = (("merchant_id", "id"),)


class GiftRound(Model):
    """A day of a gift: what was given, how far it has come."""

    id = fields.BigIntField(primary_key=True)
    gift: fields.ForeignKeyRelation[PeriodicGift] = fields.ForeignKeyField(
        "models.PeriodicGift", related_name="rounds", on_delete=fields.RESTRICT
    )
    due_on = fields.DateField()
    due_at = fields.DatetimeField()
    points = fields.BigIntField()
    """For each. This and the following: by the gift of that day, whatever becomes of it meanwhile."""
    description = fields.CharField(200)
    rhythm = fields.CharEnumField(GiftRhythm, max_length=8, description="weekly, monthly, yearly, birthday")
    segment_id = fields.BigIntField(null=True)
    period = fields.CharField(10)
    """In which a member has it once: its day, or for a birthday the year."""
    reached_id = fields.BigIntField(default=0)
    people = fields.BigIntField(default=0)
    started_at = fields.DatetimeField()
    done_at = fields.DatetimeField(null=True)

    gift_id: int

    class Meta:
        table = "gift_round"
        unique_together = (("gift", "due_on"),)


class GiftGiven(Model):
    """That a member had a gift in a period: the day it was due, or the year of the birthday. Once."""

    id = fields.BigIntField(primary_key=True)
    gift: fields.ForeignKeyRelation[PeriodicGift] = fields.ForeignKeyField(
        "models.PeriodicGift", related_name="given", on_delete=fields.RESTRICT
    )
    round: fields.ForeignKeyRelation[GiftRound] = fields.ForeignKeyField(
        "models.GiftRound", related_name="given", on_delete=fields.RESTRICT
    )
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="gifts", on_delete=fields.RESTRICT
    )
    period = fields.CharField(10)

    gift_id: int
    round_id: int
    membership_id: int

    class Meta:
        table = "gift_given"
        unique_together = (("gift", "membership", "period"),)
        indexes = (("round_id", "id"),)
