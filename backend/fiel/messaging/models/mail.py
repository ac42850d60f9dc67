"""A merchant's own words, and who does not want which."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from fiel.members.models import Membership
from fiel.merchants.models import MailEvent, Merchant


class MailTemplate(Model):
    """A merchant's words for one mail in one language; without a row, ours."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="mail_templates", on_delete=fields.RESTRICT
    )
    event = fields.CharEnumField(MailEvent, max_length=24, description="what the mail is about")
    language = fields.CharField(2)
    subject = fields.CharField(150)
    text = fields.TextField()
    """Markdown: the plain form, and the HTML where there is none of its own."""
    html = fields.TextField(default="")
    sms = fields.CharField(320, default="")
    """For the merchant's gateway; empty: no text message."""
    version = fields.IntField(default=1)
    updated_at = fields.DatetimeField()
    employee_id = fields.BigIntField()

    merchant_id: int

    class Meta:
        table = "mail_template"
        unique_together = (("merchant", "event", "language"),)


class MailMute(Model):
    """A mail that a member does not want. It follows the membership when that is claimed or merged."""

    id = fields.BigIntField(primary_key=True)
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="mail_mutes", on_delete=fields.CASCADE
    )
    event = fields.CharEnumField(MailEvent, max_length=24, description="what the mail is about")
    at = fields.DatetimeField()

    membership_id: int

    class Meta:
        table = "mail_mute"
        unique_together = (("membership", "event"),)


class DirectMessage(Model):
    """What a merchant wrote to one customer; the activity holds its number only."""

    id = fields.BigIntField(primary_key=True)
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="direct_messages", on_delete=fields.CASCADE
    )
    title = fields.CharField(60)
    body = fields.CharField(1000)
    channels: fields.Field[list[str]] = fields.JSONField()
    """Names of ``Channel``."""
    employee_id = fields.BigIntField()
    created_at = fields.DatetimeField()

    membership_id: int

    class Meta:
        table = "direct_message"
        indexes = (("membership_id", "id"),)


class _Reminder(Model):
    """A month's reminder of a merchant to many."""

    id = fields.BigIntField(primary_key=True)
    month = fields.CharField(7)
    """As ``2026-11``, in the merchant's time zone."""
    activity_id = fields.BigIntField()
    """Of its beginning: the inbox has one entry of it for each person."""
    reached_id = fields.BigIntField(default=0)
    """Memberships up to this one have theirs."""
    people = fields.BigIntField(default=0)
    mails = fields.BigIntField(default=0)
    started_at = fields.DatetimeField()
    spread_at = fields.DatetimeField(null=True)
    """When the last of them had."""

    merchant_id: int

    class Meta:
        abstract = True


class PointsReminder(_Reminder):
    """A month's reminder of a merchant to those with points."""

    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="points_reminders", on_delete=fields.RESTRICT
    )

    class Meta:
        table = "points_reminder"
        unique_together = (("merchant", "month"),)


class ReviewReminder(_Reminder):
    """A month's reminder of a merchant to those with reviews to write."""

    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="review_reminders", on_delete=fields.RESTRICT
    )

    class Meta:
        table = "review_reminder"
        unique_together = (("merchant", "month"),)
