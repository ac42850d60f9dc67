"""Tiers, badges, and who has them."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.members.models import Membership
from fiel.merchants.models import Merchant


class Needs(Enum):
    """Whether a tier takes all that it asks for, or any of it."""

    ALL = "ALL"
    ANY = "ANY"


class Window(Enum):
    """Over what time a tier's figures count."""

    LIFETIME = "LIFETIME"
    CALENDAR_YEAR = "CALENDAR_YEAR"
    ROLLING_YEAR = "ROLLING_YEAR"


class Below(Enum):
    """What becomes of who no longer reaches their tier."""

    STAY = "STAY"
    ONE_DOWN = "ONE_DOWN"
    AS_EARNED = "AS_EARNED"


class Measure(Enum):
    """The figure that a badge looks at."""

    BALANCE = "BALANCE"
    LIFETIME = "LIFETIME"
    PURCHASES = "PURCHASES"
    SPEND = "SPEND"


class AchievementScheme(Model):
    """A merchant's settings for both; without a row they are off."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.OneToOneRelation[Merchant] = fields.OneToOneField(
        "models.Merchant", related_name="achievement_scheme", on_delete=fields.RESTRICT
    )
    tiers_on = fields.BooleanField(default=False)
    badges_on = fields.BooleanField(default=False)
    needs = fields.CharEnumField(Needs, max_length=4, default=Needs.ALL, description="all or any of what is asked for")
    window = fields.CharEnumField(
        Window, max_length=16, default=Window.LIFETIME, description="over what time figures count"
    )
    below = fields.CharEnumField(
        Below, max_length=12, default=Below.AS_EARNED, description="what becomes of who falls below"
    )
    version = fields.IntField(default=1)
    updated_at = fields.DatetimeField()

    merchant_id: int

    class Meta:
        table = "achievement_scheme"


class Tier(Model):
    """One of the ranks of a merchant's members; a member is in one at most."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="tiers", on_delete=fields.RESTRICT
    )
    name = fields.CharField(40)
    description = fields.CharField(300, default="")
    """What it brings, in the merchant's words."""
    color = fields.CharField(7)
    picture: fields.Field[dict[str, object] | None] = fields.JSONField(null=True)
    """A ``core.media.Picture``."""
    rank = fields.IntField()
    """From 1, the lowest."""
    points_needed = fields.BigIntField(null=True)
    spend_needed_minor = fields.BigIntField(null=True)
    multiplier_bp = fields.IntField(default=10_000)
    """On what purchases earn; 10,000 is as it is."""
    is_active = fields.BooleanField(default=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()
    removed_at = fields.DatetimeField(null=True)

    merchant_id: int

    class Meta:
        table = "tier"
        indexes = (("merchant_id", "rank"),)


class MemberTier(Model):
    """Where a member stands."""

    id = fields.BigIntField(primary_key=True)
    membership: fields.OneToOneRelation[Membership] = fields.OneToOneField(
        "models.Membership", related_name="tier_standing", on_delete=fields.RESTRICT
    )
    tier: fields.ForeignKeyNullableRelation[Tier] = fields.ForeignKeyField(
        "models.Tier", related_name="standings", on_delete=fields.RESTRICT, null=True
    )
    reached_at = fields.DatetimeField()
    """When they came to it, from above or below."""
    stepped_at = fields.DatetimeField(null=True)
    """When they last went one down: the next step is a year away."""
    settled_year = fields.IntField(null=True)
    """The calendar year for which they have been placed by the year before."""

    membership_id: int
    tier_id: int | None

    class Meta:
        table = "member_tier"
        indexes = (("tier_id", "membership_id"),)


class Badge(Model):
    """Held while a figure is between *from* and *to*."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="badges", on_delete=fields.RESTRICT
    )
    title = fields.CharField(40)
    description = fields.CharField(300, default="")
    icon = fields.CharField(24)
    """A name from the set the apps draw."""
    picture: fields.Field[dict[str, object] | None] = fields.JSONField(null=True)
    measure = fields.CharEnumField(Measure, max_length=12, description="the figure it looks at")
    least = fields.BigIntField()
    most = fields.BigIntField(null=True)
    """Both included; money in minor units."""
    is_active = fields.BooleanField(default=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()
    removed_at = fields.DatetimeField(null=True)

    merchant_id: int

    class Meta:
        table = "badge"
        indexes = (("merchant_id", "id"),)


class MemberBadge(Model):
    """A badge gained; kept with its end once it is lost. A partial unique index: held once at a time."""

    id = fields.BigIntField(primary_key=True)
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="badges", on_delete=fields.RESTRICT
    )
    badge: fields.ForeignKeyRelation[Badge] = fields.ForeignKeyField(
        "models.Badge", related_name="holdings", on_delete=fields.RESTRICT
    )
    gained_at = fields.DatetimeField()
    lost_at = fields.DatetimeField(null=True)

    membership_id: int
    badge_id: int

    class Meta:
        table = "member_badge"
        indexes = (("membership_id", "badge_id"), ("badge_id", "lost_at"))
