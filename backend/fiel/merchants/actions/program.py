"""The programme: how it is set, and the terms that other slices work by."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import ChangedMeanwhile, Checks, NotFound, camel
from fiel.core.keep import KEEP, Keep, given
from fiel.merchants.errors import ProgramPaused
from fiel.merchants.models import ESSENTIAL_MAILS, ExpiryKind, MailEvent, OrderMoment, ProductRule, Rounding
from fiel.merchants.rules import Band, RedemptionRate

LARGEST = 2**53 - 1
MOST_BANDS = 8
MOST_PRODUCTS = 500
MOST_THRESHOLDS = 10


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
    "most_monthly_receipts": (1, 200),
    "most_points_per_award": (1, LARGEST), "most_points_per_employee_day": (1, LARGEST),
}  # fmt: skip
_AS_JSON = ("bands", "product_refs", "muted_mails", "thresholds", "reminder_dates")


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


async def update_program(
    actor: StaffActor, changes: ProgramChanges, *, now: datetime, version: int | None = None
) -> ProgramTerms:
    """Owner only. Lots keep the expiry they were born with. *version*: of the programme that the form showed.

    Raises NotFound, InvalidInput, ChangedMeanwhile.
    """
    actor.require(Role.OWNER)

    async def body() -> ProgramTerms:
        before = await load_terms(actor.merchant_id)
        if version is not None and version != before.version:
            raise ChangedMeanwhile
        after = changed_terms(before, changes)
        changed = sorted(name for name in given(changes) if getattr(before, name) != getattr(after, name))
        if not changed:
            return before
        await _write(before, after, changed, now)
        await record(Happened("program.updated", actor, now, merchant_id=actor.merchant_id,
                              subject=("program", actor.merchant_id),
                              data={"changed": changed, "before": _told(before, changed),
                                    "after": _told(after, changed)}))  # fmt: skip
        return await load_terms(actor.merchant_id)

    return await db.transaction(body)


async def _write(before: ProgramTerms, after: ProgramTerms, changed: list[str], now: datetime) -> None:
    sets = ", ".join(f"{name} = ${place}" for place, name in enumerate(changed, 4))
    written = await db.execute(
        f"UPDATE program SET version = version + 1, updated_at = $2, {sets} WHERE merchant_id = $1 AND version = $3",
        before.merchant_id, now, before.version, *(_as_column(name, getattr(after, name)) for name in changed),
    )  # fmt: skip
    if not written:
        raise ChangedMeanwhile


def _as_column(name: str, value: Any) -> Any:
    value = _plain(value)
    return db.to_json(value) if name in _AS_JSON else value


def _told(terms: ProgramTerms, names: list[str]) -> dict[str, object]:
    """Figures and switches, for the activity; what people wrote stays out of it."""
    return {name: _plain(getattr(terms, name)) for name in names if name not in ("intro", "product_refs")}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Band):
        return {"from_minor": value.from_minor, "points": value.points}
    return value.value if isinstance(value, Rounding | ExpiryKind | OrderMoment | ProductRule | MailEvent) else value


def _products(checks: Checks, given_refs: tuple[str, ...]) -> tuple[str, ...]:
    refs = tuple(dict.fromkeys(" ".join(ref.split())[:120] for ref in given_refs if ref.strip()))
    if len(refs) > MOST_PRODUCTS:
        checks.fail("productRefs", "TOO_LARGE", most=MOST_PRODUCTS)
    return refs


def _dates(checks: Checks, given_dates: tuple[str, ...]) -> tuple[str, ...]:
    """Days of any year, as ``11-20``: one for a month."""
    dates = tuple(sorted(set(given_dates)))
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
    for number, band in enumerate(terms.bands):
        checks.within(f"bands.{number}.points", band.points, 1, 1_000_000)
        checks.within(f"bands.{number}.fromMinor", band.from_minor, 1, LARGEST)
        if band.from_minor <= below.from_minor or band.points <= below.points:
            checks.fail(f"bands.{number}", "RISING")
        below = band


def _check_thresholds(checks: Checks, terms: ProgramTerms) -> None:
    if len(terms.thresholds) > MOST_THRESHOLDS:
        checks.fail("thresholds", "TOO_LARGE", most=MOST_THRESHOLDS)
    below = 0
    for number, points in enumerate(terms.thresholds):
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
