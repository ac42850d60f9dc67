"""The loyalty programme's settings."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.merchants.models.business import Merchant


class Rounding(Enum):
    DOWN = "DOWN"
    NEAREST = "NEAREST"
    UP = "UP"


class ExpiryKind(Enum):
    NEVER = "NEVER"
    MONTHS = "MONTHS"
    YEARLY = "YEARLY"


class OrderMoment(Enum):
    """When an e-shop's order earns; points wait as pending until then."""

    CREATED = "CREATED"
    PAID = "PAID"
    COMPLETED = "COMPLETED"


class ProductRule(Enum):
    """Which products points may be spent on."""

    ALL = "ALL"
    ONLY = "ONLY"
    EXCEPT = "EXCEPT"


class MailEvent(Enum):
    """What a merchant's mails are about; most may be switched off."""

    WELCOME = "WELCOME"
    POINTS_EARNED = "POINTS_EARNED"
    REDEMPTION_REQUESTED = "REDEMPTION_REQUESTED"
    REDEMPTION_CONFIRMED = "REDEMPTION_CONFIRMED"
    REDEMPTION_REJECTED = "REDEMPTION_REJECTED"
    POINTS_EXPIRING = "POINTS_EXPIRING"
    THRESHOLD_REACHED = "THRESHOLD_REACHED"
    POINTS_REMINDER = "POINTS_REMINDER"
    REVIEW_REMINDER = "REVIEW_REMINDER"
    RECEIPT_REFUSED = "RECEIPT_REFUSED"
    DIRECT_MESSAGE = "DIRECT_MESSAGE"
    NEWS = "NEWS"
    NEWSLETTER = "NEWSLETTER"
    RECOVERY = "RECOVERY"
    IMPORT_DONE = "IMPORT_DONE"


ESSENTIAL_MAILS = (MailEvent.NEWSLETTER, MailEvent.RECOVERY)
"""Nobody can switch them off: without them nobody confirms or gets in again."""


class Program(Model):
    """The loyalty programme: how points are earned, spent, and end."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.OneToOneRelation[Merchant] = fields.OneToOneField(
        "models.Merchant", related_name="program", on_delete=fields.RESTRICT
    )
    version = fields.IntField(default=1)
    """Counts changes, so that of two who edit at once the second is told."""
    is_active = fields.BooleanField(default=True)
    """Off: nothing is earned or spent, and everybody is told why."""

    earn_points = fields.BigIntField()
    earn_amount_minor = fields.BigIntField()
    """``earn_points`` for each ``earn_amount_minor`` spent."""
    bands: fields.Field[list[dict[str, int]]] = fields.JSONField(default=list)
    """``{"from_minor", "points"}``, rising: a purchase of at least so much earns so many for each amount."""
    rounding = fields.CharEnumField(Rounding, max_length=8, description="of what an amount earns")
    carries_remainder = fields.BooleanField(default=True)
    """What rounding down leaves counts towards the next purchase."""
    allows_direct_points = fields.BooleanField(default=True)
    earns_when = fields.CharEnumField(
        OrderMoment, max_length=12, default=OrderMoment.COMPLETED, description="state of an order that earns"
    )
    welcome_points = fields.BigIntField(null=True)
    newsletter_points = fields.BigIntField(null=True)
    review_points = fields.BigIntField(null=True)
    rewards_each_review = fields.BooleanField(default=True)
    """Off: only a customer's first review earns."""
    asks_reviews = fields.BooleanField(default=True)
    """A completed order asks for a review of each product."""
    referrer_points = fields.BigIntField(null=True)
    referee_points = fields.BigIntField(null=True)

    allows_redemption_requests = fields.BooleanField(default=True)
    request_days = fields.IntField()
    """How long a redemption request lives."""
    redeem_points = fields.BigIntField(null=True)
    redeem_amount_minor = fields.BigIntField(null=True)
    """``redeem_points`` are worth ``redeem_amount_minor`` at checkout; empty: points are not money here."""
    least_balance = fields.BigIntField(null=True)
    least_cart_minor = fields.BigIntField(null=True)
    most_discount_minor = fields.BigIntField(null=True)
    most_discount_bp = fields.IntField(null=True)
    """Of the cart, in basis points."""
    excludes_sale_items = fields.BooleanField(default=False)
    product_rule = fields.CharEnumField(
        ProductRule, max_length=8, default=ProductRule.ALL, description="what points may be spent on"
    )
    product_refs: fields.Field[list[str]] = fields.JSONField(default=list)
    """Ids of products, or ``category:…``, in the shop's own words."""

    expiry_kind = fields.CharEnumField(ExpiryKind, max_length=8, description="when points end")
    expiry_months = fields.IntField(null=True)
    expiry_month = fields.IntField(null=True)
    expiry_day = fields.IntField(null=True)
    forgives_deficit = fields.BooleanField(default=False)

    hides_descriptions = fields.BooleanField(default=False)
    """What the till writes beside an award is for the merchant only."""
    intro = fields.CharField(1000, default="")
    """What customers read above their points."""
    muted_mails: fields.Field[list[str]] = fields.JSONField(default=list)
    """Names of ``MailEvent``."""
    accepts_receipts = fields.BooleanField(default=False)
    """Who forgot to show the QR may claim the receipt; somebody must decide on it, so it is off until asked for."""
    receipt_days = fields.IntField(default=30)
    """How old a receipt may be that is claimed."""
    most_waiting_receipts = fields.IntField(default=5)
    most_monthly_receipts = fields.IntField(default=10)
    """Of one customer: how many may wait, and how many may be presented in a month."""
    allows_transfers = fields.BooleanField(default=False)
    """Customers may give points to another customer; off until asked for."""
    most_transfer_points = fields.BigIntField(default=500)
    most_daily_transfer_points = fields.BigIntField(default=1000)
    most_monthly_transfer_points = fields.BigIntField(default=3000)
    """Of one giver: at once, in a day and in a month."""
    transfer_least_balance = fields.BigIntField(default=0)
    """What has to stay with the giver."""
    household_size = fields.IntField(null=True)
    """How many people who live together may share points; empty: nobody does."""
    survey_every_days = fields.IntField(null=True)
    """Nobody is asked more often than that how likely they are to recommend the business; empty: nobody is."""
    reminder_day = fields.IntField(null=True)
    """Of each month, on which those with points are reminded of them; empty: never."""
    reminder_least = fields.BigIntField(null=True)
    """Points that are worth a reminder."""
    review_reminder_day = fields.IntField(null=True)
    """Of each month, on which those with reviews to write are reminded of them; empty: never."""
    reminder_dates: fields.Field[list[str]] = fields.JSONField(default=list)
    """``MM-DD``, one for a month: in it reminders go out on this date and not on their day."""
    thresholds: fields.Field[list[int]] = fields.JSONField(default=list)
    """Balances, rising: who passes one is told."""

    most_points_per_award = fields.BigIntField()
    most_points_per_employee_day = fields.BigIntField()
    updated_at = fields.DatetimeField()

    merchant_id: int

    class Meta:
        table = "program"
