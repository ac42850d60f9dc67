"""The terms of a programme, by which other slices work."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields

from fiel.core import db
from fiel.core.errors import NotFound
from fiel.merchants.errors import ProgramPaused
from fiel.merchants.models import ExpiryKind, MailEvent, OrderMoment, ProductRule, Rounding
from fiel.merchants.rules import Band, RedemptionRate


@dataclass(frozen=True, slots=True)
class ProgramTerms:
    """A merchant's programme, as one row of plain values."""

    merchant_id: int
    merchant_name: str
    slug: str
    currency: str
    time_zone: str
    version: int
    is_active: bool
    earn_points: int
    earn_amount_minor: int
    bands: tuple[Band, ...]
    rounding: Rounding
    carries_remainder: bool
    allows_direct_points: bool
    earns_when: OrderMoment
    welcome_points: int | None
    newsletter_points: int | None
    review_points: int | None
    rewards_each_review: bool
    asks_reviews: bool
    referrer_points: int | None
    referee_points: int | None
    allows_redemption_requests: bool
    request_days: int
    redeem_points: int | None
    redeem_amount_minor: int | None
    least_balance: int | None
    least_cart_minor: int | None
    most_discount_minor: int | None
    most_discount_bp: int | None
    excludes_sale_items: bool
    product_rule: ProductRule
    product_refs: tuple[str, ...]
    expiry_kind: ExpiryKind
    expiry_months: int | None
    expiry_month: int | None
    expiry_day: int | None
    forgives_deficit: bool
    hides_descriptions: bool
    intro: str
    muted_mails: tuple[MailEvent, ...]
    accepts_receipts: bool
    receipt_days: int
    most_waiting_receipts: int
    most_monthly_receipts: int
    allows_transfers: bool
    most_transfer_points: int
    most_daily_transfer_points: int
    most_monthly_transfer_points: int
    transfer_least_balance: int
    household_size: int | None
    survey_every_days: int | None
    reminder_day: int | None
    reminder_least: int | None
    review_reminder_day: int | None
    reminder_dates: tuple[str, ...]
    thresholds: tuple[int, ...]
    most_points_per_award: int
    most_points_per_employee_day: int

    def require_active(self) -> None:
        """Raises ProgramPaused when the master switch is off."""
        if not self.is_active:
            raise ProgramPaused(merchant=self.merchant_name)

    @property
    def redemption_rate(self) -> RedemptionRate | None:
        if self.redeem_points is None or self.redeem_amount_minor is None:
            return None
        return RedemptionRate(
            self.redeem_points, self.redeem_amount_minor, self.least_balance or 0, self.least_cart_minor or 0,
            self.most_discount_minor, self.most_discount_bp,
        )  # fmt: skip


async def load_terms(merchant_id: int) -> ProgramTerms:
    found = (await load_terms_of([merchant_id])).get(merchant_id)
    if found is None:
        raise NotFound
    return found


async def load_terms_of(merchant_ids: Collection[int]) -> dict[int, ProgramTerms]:
    """Of each merchant that there is."""
    rows = await db.fetch(
        "SELECT m.name AS merchant_name, m.slug, m.currency, m.time_zone, p.* FROM program p"
        f" JOIN merchant m ON m.id = p.merchant_id WHERE {db.among('p.merchant_id', 1, 'bigint', few=True)}",
        db.to_json(sorted(set(merchant_ids))),
    )
    return {row["merchant_id"]: terms_of(row) for row in rows}


def terms_of(row: db.Row) -> ProgramTerms:
    kept = {name: row[name] for name in (f.name for f in fields(ProgramTerms))}
    flags = {name: bool(kept[name]) for name, kind in ProgramTerms.__annotations__.items() if kind == "bool"}
    read = {
        "rounding": Rounding(row["rounding"]), "expiry_kind": ExpiryKind(row["expiry_kind"]),
        "earns_when": OrderMoment(row["earns_when"]), "product_rule": ProductRule(row["product_rule"]),
        "bands": tuple(Band(one["from_minor"], one["points"]) for one in db.from_json(row["bands"])),
        "product_refs": tuple(db.from_json(row["product_refs"])),
        "muted_mails": tuple(MailEvent(name) for name in db.from_json(row["muted_mails"])),
        "thresholds": tuple(db.from_json(row["thresholds"])),
        "reminder_dates": tuple(db.from_json(row["reminder_dates"])),
    }  # fmt: skip
    return ProgramTerms(**{**kept, **flags, **read})
