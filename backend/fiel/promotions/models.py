"""Promotions, and what customers have of them."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.ledger.models import PointsTransaction
from fiel.members.models import Membership
from fiel.merchants.models import Employee, Location, Merchant
from fiel.segments.models import Segment


class PromotionKind(Enum):
    REGULAR = "REGULAR"
    BENEFIT = "BENEFIT"
    EXTERNAL_GIFT = "EXTERNAL_GIFT"
    PROMO_CODE = "PROMO_CODE"
    PUNCH_CARD = "PUNCH_CARD"
    SCRATCH_CARD = "SCRATCH_CARD"


class PromotionStatus(Enum):
    DRAFT = "DRAFT"
    ACTIVE = "ACTIVE"
    ENDED = "ENDED"


class VoucherState(Enum):
    WAITING = "WAITING"
    USED = "USED"
    WITHDRAWN = "WITHDRAWN"


class Promotion(Model):
    """What a merchant offers beside points. What was given of it keeps its terms when it is edited."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="promotions", on_delete=fields.RESTRICT
    )
    kind = fields.CharEnumField(PromotionKind, max_length=16, description="what the customer does")
    status = fields.CharEnumField(
        PromotionStatus, max_length=8, default=PromotionStatus.DRAFT, description="draft, active, ended"
    )
    title = fields.CharField(80)
    description = fields.CharField(500, default="")
    icon = fields.CharField(24, default="gift")
    picture: fields.Field[dict[str, object] | None] = fields.JSONField(null=True)
    """A ``core.media.Picture``; without one the icon is shown."""
    gift: fields.Field[list[dict[str, object]]] = fields.JSONField()
    """``rules.language`` actions: what whoever gets it gets, where no case says otherwise."""
    cases: fields.Field[list[dict[str, object]]] = fields.JSONField()
    """``rules.language`` cases; the first that holds applies. None: the gift, always."""
    punch_rules: fields.Field[dict[str, object] | None] = fields.JSONField(null=True)
    """``promotions.terms.PunchRules``, of a punch card."""
    by_purchase = fields.BooleanField(default=False)
    """Given by each purchase for which a case holds, beside being given by hand."""
    valid_from = fields.DatetimeField(null=True)
    valid_to = fields.DatetimeField(null=True)
    segment: fields.ForeignKeyNullableRelation[Segment] = fields.ForeignKeyField(
        "models.Segment", related_name="promotions", on_delete=fields.RESTRICT, null=True
    )
    """Only for who is in it."""
    budget = fields.BigIntField(null=True)
    """Given so many times at most, in all."""
    given = fields.BigIntField(default=0)
    """How often it was, counted while there is a budget."""
    most_per_customer = fields.IntField(null=True)
    keeps_days = fields.IntField(null=True)
    """How long what is given lives; empty: as long as the promotion."""
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()
    started_at = fields.DatetimeField(null=True)
    ended_at = fields.DatetimeField(null=True)
    removed_at = fields.DatetimeField(null=True)

    merchant_id: int
    segment_id: int | None

    class Meta:
        table = "promotion"
        indexes = (("merchant_id", "id"), ("merchant_id", "status"))


class PromoCode(Model):
    """A code that people type: one for all, or one of a list, each for one."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="promo_codes", on_delete=fields.RESTRICT
    )
    promotion: fields.ForeignKeyRelation[Promotion] = fields.ForeignKeyField(
        "models.Promotion", related_name="codes", on_delete=fields.CASCADE
    )
    code = fields.CharField(24)
    """In capitals."""
    is_shared = fields.BooleanField()
    uses = fields.BigIntField(default=0)
    created_at = fields.DatetimeField()

    merchant_id: int
    promotion_id: int

    class Meta:
        table = "promo_code"
        unique_together = (("merchant", "code"),)
        indexes = (("promotion_id", "id"),)


class Voucher(Model):
    """Something of a promotion that a member has, or had: with the terms of the day it was given."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="vouchers", on_delete=fields.RESTRICT
    )
    promotion: fields.ForeignKeyRelation[Promotion] = fields.ForeignKeyField(
        "models.Promotion", related_name="vouchers", on_delete=fields.RESTRICT
    )
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="vouchers", on_delete=fields.RESTRICT
    )
    code = fields.CharField(12)
    """By which it is found at a till or on the site."""
    title = fields.CharField(200)
    gift: fields.Field[list[dict[str, object]]] = fields.JSONField()
    cases: fields.Field[list[dict[str, object]]] = fields.JSONField()
    state = fields.CharEnumField(VoucherState, max_length=10, description="waiting, used, withdrawn")
    cause_kind = fields.CharField(24, null=True)
    cause_id = fields.BigIntField(null=True)
    """What brought it: a purchase, a code, a punch card, …"""
    promo_code: fields.ForeignKeyNullableRelation[PromoCode] = fields.ForeignKeyField(
        "models.PromoCode", related_name="vouchers", on_delete=fields.RESTRICT, null=True
    )
    given_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(null=True)
    used_at = fields.DatetimeField(null=True)
    purchase_id = fields.BigIntField(null=True)
    """The purchase that it was used in, where that is known."""
    amount_minor = fields.BigIntField(null=True)
    """Of the cart that it was used on."""
    discount_minor = fields.BigIntField(null=True)
    employee: fields.ForeignKeyNullableRelation[Employee] = fields.ForeignKeyField(
        "models.Employee", related_name="vouchers", on_delete=fields.RESTRICT, null=True
    )
    location: fields.ForeignKeyNullableRelation[Location] = fields.ForeignKeyField(
        "models.Location", related_name="vouchers", on_delete=fields.RESTRICT, null=True
    )

    merchant_id: int
    promotion_id: int
    membership_id: int
    promo_code_id: int | None

    class Meta:
        table = "voucher"
        unique_together = (("merchant", "code"),)
        indexes = (("membership_id", "state"), ("promotion_id", "membership_id"), ("cause_kind", "cause_id"))


class PunchCard(Model):
    """A card on its way to its gift. A partial unique index: one open at a time."""

    id = fields.BigIntField(primary_key=True)
    promotion: fields.ForeignKeyRelation[Promotion] = fields.ForeignKeyField(
        "models.Promotion", related_name="punch_cards", on_delete=fields.RESTRICT
    )
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="punch_cards", on_delete=fields.RESTRICT
    )
    number = fields.IntField()
    """The member's first of the promotion, second, …"""
    title = fields.CharField(80)
    goal = fields.IntField()
    gift: fields.Field[list[dict[str, object]]] = fields.JSONField()
    keeps_days = fields.IntField(null=True)
    started_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(null=True)
    completed_at = fields.DatetimeField(null=True)
    ended_at = fields.DatetimeField(null=True)
    """Given up: it ran out, or its punches went to another."""
    voucher: fields.OneToOneNullableRelation[Voucher] = fields.OneToOneField(
        "models.Voucher", related_name="punch_card", on_delete=fields.RESTRICT, null=True
    )
    """What the last punch brought."""

    promotion_id: int
    membership_id: int
    voucher_id: int | None

    class Meta:
        table = "punch_card"
        indexes = (("membership_id", "promotion_id"), ("promotion_id", "id"))


class Punch(Model):
    id = fields.BigIntField(primary_key=True)
    card: fields.ForeignKeyRelation[PunchCard] = fields.ForeignKeyField(
        "models.PunchCard", related_name="punches", on_delete=fields.RESTRICT
    )
    cause_kind = fields.CharField(24, null=True)
    cause_id = fields.BigIntField(null=True)
    """The purchase that brought it; empty: given by hand."""
    employee: fields.ForeignKeyNullableRelation[Employee] = fields.ForeignKeyField(
        "models.Employee", related_name="punches", on_delete=fields.RESTRICT, null=True
    )
    given_at = fields.DatetimeField()
    undone_at = fields.DatetimeField(null=True)

    card_id: int
    employee_id: int | None

    class Meta:
        table = "punch"
        indexes = (("card_id", "id"), ("cause_kind", "cause_id"))


class Prize(Model):
    """A part of a promotion's pool: so many cards bring this."""

    id = fields.BigIntField(primary_key=True)
    promotion: fields.ForeignKeyRelation[Promotion] = fields.ForeignKeyField(
        "models.Promotion", related_name="prizes", on_delete=fields.CASCADE
    )
    position = fields.IntField()
    title = fields.CharField(80)
    actions: fields.Field[list[dict[str, object]]] = fields.JSONField()
    """Empty: nothing is won."""
    total = fields.BigIntField()
    remaining = fields.BigIntField()
    """Not drawn yet. Told to nobody: before and after an issue it would say what was drawn."""

    promotion_id: int

    class Meta:
        table = "prize"
        indexes = (("promotion_id", "position"),)


class ScratchCard(Model):
    """Its prize was drawn at issue, and is in no answer before the scratch."""

    id = fields.BigIntField(primary_key=True)
    promotion: fields.ForeignKeyRelation[Promotion] = fields.ForeignKeyField(
        "models.Promotion", related_name="scratch_cards", on_delete=fields.RESTRICT
    )
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="scratch_cards", on_delete=fields.RESTRICT
    )
    prize: fields.ForeignKeyRelation[Prize] = fields.ForeignKeyField(
        "models.Prize", related_name="cards", on_delete=fields.RESTRICT
    )
    title = fields.CharField(80)
    nonce = fields.CharField(64)
    """256 bits, in hexadecimal; told after the scratch."""
    commitment = fields.CharField(64)
    """See ``promotions.rules.commitment``; told at issue."""
    cause_kind = fields.CharField(24, null=True)
    cause_id = fields.BigIntField(null=True)
    keeps_days = fields.IntField(null=True)
    issued_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(null=True)
    scratched_at = fields.DatetimeField(null=True)
    withdrawn_at = fields.DatetimeField(null=True)
    voucher: fields.OneToOneNullableRelation[Voucher] = fields.OneToOneField(
        "models.Voucher", related_name="scratch_card", on_delete=fields.RESTRICT, null=True
    )
    transaction: fields.ForeignKeyNullableRelation[PointsTransaction] = fields.ForeignKeyField(
        "models.PointsTransaction", related_name="scratch_card", on_delete=fields.RESTRICT, null=True
    )
    """The points that it brought."""

    promotion_id: int
    membership_id: int
    prize_id: int
    voucher_id: int | None
    transaction_id: int | None

    class Meta:
        table = "scratch_card"
        indexes = (("membership_id", "id"), ("promotion_id", "id"), ("cause_kind", "cause_id"))
