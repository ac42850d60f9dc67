"""A promotion as a merchant fills it in, and what is wrong with it: pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fiel.core.errors import Checks
from fiel.core.keep import KEEP, Keep
from fiel.promotions.models import PromotionKind
from fiel.promotions.terms import PunchBy, PunchRules, write_punch_rules
from fiel.rules.checking import check_actions, check_cases
from fiel.rules.language import (
    Action,
    Case,
    Discount,
    ExternalGift,
    FreeProduct,
    Multiply,
    write_actions,
    write_cases,
)

ICONS = ("gift", "percent", "star", "cup", "croissant", "bag", "scissors", "flower", "book", "pizza", "heart", "drop")
MOST_PRIZES = 20
MOST_CARDS = 1_000_000


@dataclass(frozen=True, slots=True)
class PrizeForm:
    title: str
    total: int
    actions: tuple[Action, ...] = ()
    """Empty: nothing is won."""


@dataclass(frozen=True, slots=True)
class PromotionForm:
    """A whole promotion; an update replaces all of it but its kind."""

    kind: PromotionKind
    title: str
    description: str = ""
    icon: str = "gift"
    gift: tuple[Action, ...] = ()
    cases: tuple[Case, ...] = ()
    punch_rules: PunchRules | None = None
    prizes: tuple[PrizeForm, ...] = ()
    by_purchase: bool = False
    valid_from: datetime | None = None
    valid_to: datetime | None = None
    segment_id: int | None = None
    budget: int | None = None
    most_per_customer: int | None = None
    keeps_days: int | None = None
    picture: int | Keep | None = KEEP


def read_form(form: PromotionForm) -> dict[str, Any]:
    """The columns that *form* fills. Raises InvalidInput."""
    checks = Checks()
    title = checks.text("title", form.title, 80)
    description = checks.text("description", form.description, 500, least=0)
    if form.icon not in ICONS:
        checks.fail("icon", "UNREADABLE")
    check_actions(form.gift, checks, "gift")
    check_cases(form.cases, checks)
    for path, value, most in (("budget", form.budget, 10**9), ("mostPerCustomer", form.most_per_customer, 10**6),
                              ("keepsDays", form.keeps_days, 3650)):  # fmt: skip
        if value is not None:
            checks.within(path, value, 1, most)
    for path, moment in (("validFrom", form.valid_from), ("validTo", form.valid_to)):
        if moment is not None and (moment.tzinfo is None or not 2000 <= moment.year <= 9000):
            checks.fail(path, "UNREADABLE")
            checks.done()
    if form.valid_from and form.valid_to and form.valid_to <= form.valid_from:
        checks.fail("validTo", "ORDER")
    _check_kind(form, checks)
    checks.done()
    return {
        "title": title, "description": description, "icon": form.icon, "gift": write_actions(form.gift),
        "cases": write_cases(form.cases), "by_purchase": form.by_purchase, "valid_from": form.valid_from,
        "valid_to": form.valid_to, "segment_id": form.segment_id, "budget": form.budget,
        "most_per_customer": form.most_per_customer, "keeps_days": form.keeps_days,
        "punch_rules": write_punch_rules(form.punch_rules) if form.punch_rules else None,
    }  # fmt: skip


def _check_kind(form: PromotionForm, checks: Checks) -> None:
    """What only some kinds have."""
    kind = form.kind
    is_pool, is_punched = kind is PromotionKind.SCRATCH_CARD, kind is PromotionKind.PUNCH_CARD
    given_all = bool(form.cases) and all(case.actions for case in form.cases)
    if not is_pool and not form.gift and not (given_all and not is_punched):
        checks.fail("gift", "GIFT_NEEDED")
    if is_pool != bool(form.prizes):
        checks.fail("prizes", "PRIZES_NEEDED" if is_pool else "NOT_HERE")
    if is_punched != (form.punch_rules is not None):
        checks.fail("punchRules", "REQUIRED" if is_punched else "NOT_HERE")
    if form.by_purchase and kind in (PromotionKind.BENEFIT, PromotionKind.PROMO_CODE, PromotionKind.PUNCH_CARD):
        checks.fail("byPurchase", "NOT_HERE")
    if is_pool and form.gift:
        checks.fail("gift", "NOT_HERE")
    if is_pool or is_punched:
        for place, case in enumerate(form.cases):
            if case.actions:
                checks.fail(f"cases.{place}.actions", "NOT_HERE")
    if is_punched and any(isinstance(action, Multiply) for action in form.gift):
        checks.fail("gift", "NOT_HERE")
    if kind is not PromotionKind.BENEFIT:
        for path, actions in (
            ("gift", form.gift),
            *((f"cases.{n}.actions", c.actions) for n, c in enumerate(form.cases)),
        ):
            mixed = any(isinstance(one, Multiply) for one in actions)
            if mixed and any(isinstance(one, Discount | FreeProduct | ExternalGift) for one in actions):
                checks.fail(path, "FACTOR_ALONE")
    if form.punch_rules is not None:
        _check_punches(form.punch_rules, checks)
    _check_pool(form.prizes, checks)


def _check_punches(rules: PunchRules, checks: Checks) -> None:
    checks.within("punchRules.goal", rules.goal, 2, 50)
    if rules.by is PunchBy.AMOUNT:
        if rules.amount_minor is None:
            checks.fail("punchRules.amountMinor", "REQUIRED")
        else:
            checks.within("punchRules.amountMinor", rules.amount_minor, 1, 10**12)
    if rules.by is PunchBy.PRODUCT and not rules.products and not rules.categories:
        checks.fail("punchRules.products", "REQUIRED")
    for name in ("products", "categories"):
        if len(getattr(rules, name)) > 200:
            checks.fail(f"punchRules.{name}", "MANY", most=200)
    checks.within("punchRules.minutesBetween", rules.minutes_between, 0, 44_640)
    if rules.card_days is not None:
        checks.within("punchRules.cardDays", rules.card_days, 1, 3650)


def _check_pool(prizes: Sequence[PrizeForm], checks: Checks) -> None:
    if not prizes:
        return
    if len(prizes) < 2:
        checks.fail("prizes", "PRIZES_NEEDED")
    if len(prizes) > MOST_PRIZES:
        checks.fail("prizes", "MANY", most=MOST_PRIZES)
    for place, prize in enumerate(prizes[:MOST_PRIZES]):
        checks.text(f"prizes.{place}.title", prize.title, 80)
        checks.within(f"prizes.{place}.total", prize.total, 1, MOST_CARDS)
        check_actions(prize.actions, checks, f"prizes.{place}.actions")
        if any(isinstance(action, Multiply) for action in prize.actions):
            checks.fail(f"prizes.{place}.actions", "NOT_HERE")
    if len({prize.title.strip().casefold() for prize in prizes}) != len(prizes):
        checks.fail("prizes", "TWICE")
