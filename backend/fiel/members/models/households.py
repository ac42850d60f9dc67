"""People who live together and share their points at one merchant."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from fiel.members.models.people import Membership
from fiel.merchants.models import Merchant


class Household(Model):
    """It ends when nobody is left in it."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="households", on_delete=fields.RESTRICT
    )
    created_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)

    merchant_id: int

    class Meta:
        table = "household"
        indexes = (("merchant_id", "id"),)


class HouseholdSeat(Model):
    """A member of a household. Who has sat longest invites and removes. A partial unique index keeps each membership to
    one household at a time."""

    id = fields.BigIntField(primary_key=True)
    household: fields.ForeignKeyRelation[Household] = fields.ForeignKeyField(
        "models.Household", related_name="seats", on_delete=fields.RESTRICT
    )
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="seats", on_delete=fields.RESTRICT
    )
    lifetime_before = fields.BigIntField()
    """What its account had ever earned when it came: what is more was earned in the household."""
    joined_at = fields.DatetimeField()
    left_at = fields.DatetimeField(null=True)

    household_id: int
    membership_id: int

    class Meta:
        table = "household_seat"
        indexes = (("household_id", "id"), ("membership_id", "id"))


class HouseholdInvitation(Model):
    """A link for one more person, for once."""

    id = fields.BigIntField(primary_key=True)
    household: fields.ForeignKeyRelation[Household] = fields.ForeignKeyField(
        "models.Household", related_name="invitations", on_delete=fields.RESTRICT
    )
    inviter: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="household_invitations", on_delete=fields.RESTRICT
    )
    code_hash = fields.CharField(64, null=True, unique=True)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)
    revoked_at = fields.DatetimeField(null=True)

    household_id: int
    inviter_id: int

    class Meta:
        table = "household_invitation"
        indexes = (("household_id", "id"),)


class HouseholdDraw(Model):
    """Points that one member's spending took from another's account, and for what. The pair of movements, and the one
    that brings them back if the spending is undone, has it as its cause."""

    id = fields.BigIntField(primary_key=True)
    household: fields.ForeignKeyRelation[Household] = fields.ForeignKeyField(
        "models.Household", related_name="draws", on_delete=fields.RESTRICT
    )
    spender: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="household_draws", on_delete=fields.RESTRICT
    )
    owner: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="household_drawn", on_delete=fields.RESTRICT
    )
    points = fields.BigIntField()
    redemption_id = fields.BigIntField()
    created_at = fields.DatetimeField()

    household_id: int
    spender_id: int
    owner_id: int

    class Meta:
        table = "household_draw"
        indexes = (("redemption_id",), ("spender_id", "id"), ("owner_id", "id"))
