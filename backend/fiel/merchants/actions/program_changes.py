"""What may change of a programme, and what can't be."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from fiel.core.errors import Checks, camel
from fiel.core.keep import KEEP, Keep, given
from fiel.merchants.actions.program_terms import ProgramTerms
from fiel.merchants.models import ESSENTIAL_MAILS, ExpiryKind, MailEvent, OrderMoment, ProductRule, Rounding
from fiel.merchants.rules import Band

LARGEST = 2**53 - 1
MOST_BANDS = 8
MOST_PRODUCTS = 500
MOST_DATES = 12
MOST_THRESHOLDS = 10


@dataclass(frozen=True, slots=True)
class ProgramChanges:
    """What is to change; ``KEEP`` leaves as it is, None takes away."""

    is_active: bool | Keep = KEEP
    earn_points: int | Keep = KEEP
    earn_amount_minor: int | Keep = KEEP
    bands: tuple[Band, ...] | Keep = KEEP
    rounding: Rounding | Keep = KEEP
    carries_remainder: bool | Keep = KEEP
    allows_direct_points: bool | Keep = KEEP
    earns_when: OrderMoment | Keep = KEEP
    welcome_points: int | Keep | None = KEEP
    newsletter_points: int | Keep | None = KEEP
    review_points: int | Keep | None = KEEP
    rewards_each_review: bool | Keep = KEEP
    asks_reviews: bool | Keep = KEEP
    referrer_points: int | Keep | None = KEEP
    referee_points: int | Keep | None = KEEP
    allows_redemption_requests: bool | Keep = KEEP
    request_days: int | Keep = KEEP
    redeem_points: int | Keep | None = KEEP
    redeem_amount_minor: int | Keep | None = KEEP
    least_balance: int | Keep | None = KEEP
    least_cart_minor: int | Keep | None = KEEP
    most_discount_minor: int | Keep | None = KEEP
    most_discount_bp: int | Keep | None = KEEP
    excludes_sale_items: bool | Keep = KEEP
    product_rule: ProductRule | Keep = KEEP
    product_refs: tuple[str, ...] | Keep = KEEP
    expiry_kind: ExpiryKind | Keep = KEEP
    expiry_months: int | Keep | None = KEEP
    expiry_month: int | Keep | None = KEEP
    expiry_day: int | Keep | None = KEEP
    forgives_deficit: bool | Keep = KEEP
    hides_descriptions: bool | Keep = KEEP
    intro: str | Keep = KEEP
    muted_mails: tuple[MailEvent, ...] | Keep = KEEP
    accepts_receipts: bool | Keep = KEEP
    receipt_days: int | Keep = KEEP
    most_waiting_receipts: int | Keep = KEEP
    most_monthly_receipts: int | Keep = KEEP
    allows_transfers: bool | Keep = KEEP
    most_transfer_points: int | Keep = KEEP
    most_daily_transfer_points: int | Keep = KEEP
    most_monthly_transfer_points: int | Keep = KEEP
    transfer_least_balance: int | Keep = KEEP
    household_size: int | Keep | None = KEEP
    survey_every_days: int | Keep | None = KEEP
    reminder_day: int | Keep | None = KEEP
    reminder_least: int | Keep | None = KEEP
    review_reminder_day: int | Keep | None = KEEP
    reminder_dates: tuple[str, ...] | Keep = KEEP
    thresholds: tuple[int, ...] | Keep = KEEP
    most_points_per_award: int | Keep = KEEP
    most_points_per_employee_day: int | Keep = KEEP


_LIMITS = {
    "earn_points": (1, 1_000_000), "earn_amount_minor": (1, 10**12), "welcome_points": (1, 1_000_000),
    "newsletter_points": (1, 1_000_000), "review_points": (1, 1_000_000), "referrer_points": (1, 1_000_000),
    "referee_points": (1, 1_000_000), "redeem_points": (1, 10**12), "redeem_amount_minor": (1, 10**12),
    "least_balance": (1, LARGEST), "least_cart_minor": (1, LARGEST), "most_discount_minor": (1, LARGEST),
    "most_discount_bp": (1, 10_000), "expiry_months": (1, 120), "expiry_month": (1, 12), "expiry_day": (1, 31),
    "request_days": (1, 365), "survey_every_days": (1, 365), "reminder_day": (1, 28), "reminder_least": (1, LARGEST),
    "review_reminder_day": (1, 28), "receipt_days": (1, 365), "most_waiting_receipts": (1, 50),
    "most_monthly_receipts": (1, 200), "most_transfer_points": (1, LARGEST),
    "most_daily_transfer_points": (1, LARGEST), "most_monthly_transfer_points": (1, LARGEST),
    "transfer_least_balance": (0, LARGEST), "household_size": (2, 10),
    "most_points_per_award": (1, LARGEST), "most_points_per_employee_day": (1, LARGEST),
}  # fmt: skip


def changed_terms(terms: ProgramTerms, changes: ProgramChanges) -> ProgramTerms:
    """The programme as it would be. Raises InvalidInput with everything that is wrong with it."""
    wanted = given(changes)
    checks = Checks()
    for name, (least, most) in _LIMITS.items():
        if wanted.get(name) is not None:
            checks.within(camel(name), wanted[name], least, most)
    if "intro" in wanted:
        wanted["intro"] = checks.text("intro", wanted["intro"], 1000, least=0)
    if "product_refs" in wanted:
        wanted["product_refs"] = _products(checks, wanted["product_refs"])
    if "muted_mails" in wanted:
        for event in ESSENTIAL_MAILS:
            if event in wanted["muted_mails"]:
                checks.fail("mutedMails", "ESSENTIAL", name=event.value)
        wanted["muted_mails"] = tuple(one for one in MailEvent if one in wanted["muted_mails"])
    if "reminder_dates" in wanted:
        wanted["reminder_dates"] = _dates(checks, wanted["reminder_dates"])
    after = replace(terms, **wanted)
    _check_thresholds(checks, after)
    _check_bands(checks, after)
    _check_expiry(checks, after)
    _check_conversion(checks, after)
    checks.done()
    return after


def _products(checks: Checks, given_refs: tuple[str, ...]) -> tuple[str, ...]:
    refs = tuple(dict.fromkeys(" ".join(ref.split())[:120] for ref in given_refs if ref.strip()))
    if len(refs) > MOST_PRODUCTS:
        checks.fail("productRefs", "TOO_LARGE", most=MOST_PRODUCTS)
    return refs


def _dates(checks: Checks, given_dates: tuple[str, ...]) -> tuple[str, ...]:
    """Days of any year, as ``11-20``: one for a month."""
    dates = tuple(sorted(set(given_dates)))
    if len(given_dates) > MOST_DATES:
        checks.fail("reminderDates", "MANY", most=MOST_DATES)
        return dates
    for place, day in enumerate(given_dates):
        if not _is_day(day):
            checks.fail(f"reminderDates.{place}", "DATE_UNREADABLE")
        elif sum(other[:2] == day[:2] for other in dates) > 1:
            checks.fail(f"reminderDates.{place}", "ONE_A_MONTH")
    return dates


def _is_day(day: str) -> bool:
    """29 February does not come each year."""
    try:
        return date.fromisoformat(f"2001-{day}").isoformat() == f"2001-{day}"
    except ValueError:
        return False


def _check_bands(checks: Checks, terms: ProgramTerms) -> None:
    if len(terms.bands) > MOST_BANDS:
        checks.fail("bands", "TOO_LARGE", most=MOST_BANDS)
    below = Band(0, terms.earn_points)
    for number, band in enumerate(terms.bands[:MOST_BANDS]):
        checks.within(f"bands.{number}.points", band.points, 1, 1_000_000)
        checks.within(f"bands.{number}.fromMinor", band.from_minor, 1, LARGEST)
        if band.from_minor <= below.from_minor or band.points <= below.points:
            checks.fail(f"bands.{number}", "RISING")
        below = band


def _check_thresholds(checks: Checks, terms: ProgramTerms) -> None:
    if len(terms.thresholds) > MOST_THRESHOLDS:
        checks.fail("thresholds", "TOO_LARGE", most=MOST_THRESHOLDS)
    below = 0
    for number, points in enumerate(terms.thresholds[:MOST_THRESHOLDS]):
        checks.within(f"thresholds.{number}", points, 1, LARGEST)
        if points <= below:
            checks.fail(f"thresholds.{number}", "CLIMBING")
        below = points


def _check_expiry(checks: Checks, terms: ProgramTerms) -> None:
    if terms.expiry_kind is ExpiryKind.MONTHS and terms.expiry_months is None:
        checks.fail("expiryMonths", "REQUIRED")
    if terms.expiry_kind is ExpiryKind.YEARLY and terms.expiry_month is None:
        checks.fail("expiryMonth", "REQUIRED")
    if terms.expiry_kind is ExpiryKind.YEARLY and terms.expiry_day is None:
        checks.fail("expiryDay", "REQUIRED")


def _check_conversion(checks: Checks, terms: ProgramTerms) -> None:
    if (terms.redeem_points is None) != (terms.redeem_amount_minor is None):
        checks.fail("redeemPoints" if terms.redeem_points is None else "redeemAmountMinor", "PAIR")
    if terms.product_rule is not ProductRule.ALL and not terms.product_refs:
        checks.fail("productRefs", "REQUIRED")
