"""Conditions: what holds, what contradicts, how they read."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from fiel.rules.checking import contradiction
from fiel.rules.evaluation import evaluate, look
from fiel.rules.facts import Cart, CartLine, Facts
from fiel.rules.language import (
    AddPoints,
    AtLocation,
    AtTimes,
    CartHolds,
    Case,
    Condition,
    Discount,
    Figure,
    FirstPurchase,
    FreeProduct,
    GivePunch,
    InSegment,
    InTier,
    Measure,
    Multiply,
    NearBirthday,
    Newsletter,
    RemovePoints,
    SetPoints,
    WithBadge,
)
from fiel.rules.words import Reader, action_text, condition_text
from support.rules import NAMES, problems


def at(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """By the business's clock, wherever that is."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


TUESDAY = at(2026, 3, 3, 18, 30)
COFFEE = CartLine("C-1", "Café", 3, 450)
CART = Cart(2000, (COFFEE, CartLine("T-9", "Té", 1, 300)))
FACTS = Facts(
    TUESDAY, balance=120, lifetime=500, spend_minor=9000, purchases=4, days_since_visit=7, tier=2,
    tiers_reached=frozenset({1, 2}), badges=frozenset({7, 8}), segments=frozenset({5}), newsletter=True,
    birthday=date(1990, 3, 1), location=1, cart=CART,
)  # fmt: skip

TABLE: list[tuple[Condition, bool]] = [
    (Figure(measure=Measure.BALANCE, least=120), True),
    (Figure(measure=Measure.BALANCE, least=121), False),
    (Figure(measure=Measure.BALANCE, most=119), False),
    (Figure(measure=Measure.LIFETIME, least=1, most=500), True),
    (Figure(measure=Measure.SPEND, least=9001), False),
    (Figure(measure=Measure.PURCHASES, least=4, most=4), True),
    (Figure(measure=Measure.DAYS_SINCE_VISIT, least=8), False),
    (Figure(measure=Measure.CART_TOTAL, least=2000), True),
    (FirstPurchase(is_first=True), False),
    (FirstPurchase(is_first=False), True),
    (CartHolds(products=("C-1",), least=3), True),
    (CartHolds(products=("C-1",), least=4), False),
    (CartHolds(products=("C-1",), categories=("Té",), least=4), True),
    (CartHolds(categories=("Pan",)), False),
    (InTier(tiers=(2,)), True),
    (InTier(tiers=(1,)), False),
    (InTier(tiers=(1,), or_above=True), True),
    (InTier(tiers=(3,), or_above=True), False),
    (WithBadge(badges=(7, 9)), True),
    (WithBadge(badges=(7, 9), all_of=True), False),
    (WithBadge(badges=(7, 8), all_of=True), True),
    (AtLocation(locations=(1, 2)), True),
    (AtLocation(locations=(2,)), False),
    (AtTimes(weekdays=(2,)), True),
    (AtTimes(weekdays=(1, 3)), False),
    (AtTimes(from_minute=18 * 60 + 30, to_minute=20 * 60), True),
    (AtTimes(from_minute=17 * 60, to_minute=18 * 60 + 30), False),
    (AtTimes(weekdays=(2,), from_minute=18 * 60, to_minute=2 * 60), True),
    (NearBirthday(), False),
    (NearBirthday(days=1), False),
    (NearBirthday(days=2), True),
    (NearBirthday(whole_month=True), True),
    (InSegment(segment=5), True),
    (InSegment(segment=6), False),
    (Newsletter(), True),
    (Newsletter(has_it=False), False),
]


@pytest.mark.parametrize(("condition", "holds"), TABLE)
def test_a_condition_holds_by_the_facts(condition: Condition, holds: bool) -> None:
    assert look(condition, FACTS).holds is holds


def test_after_midnight_the_evening_before_still_counts() -> None:
    late = AtTimes(weekdays=(2,), from_minute=22 * 60, to_minute=2 * 60)
    assert look(late, Facts(at(2026, 3, 4, 1, 59))).holds is True
    assert look(late, Facts(at(2026, 3, 4, 2, 0))).holds is False
    assert look(late, Facts(at(2026, 3, 3, 1, 0))).holds is False


def test_a_birthday_on_the_29th_of_february_is_on_the_28th_in_other_years() -> None:
    born = date(1992, 2, 29)
    assert look(NearBirthday(), Facts(at(2026, 2, 28), birthday=born)).holds is True
    assert look(NearBirthday(), Facts(at(2028, 2, 28), birthday=born)).holds is False
    assert look(NearBirthday(days=3), Facts(at(2026, 1, 1), birthday=date(1980, 12, 30))).holds is True


def test_without_a_cart_or_a_place_it_can_not_be_told() -> None:
    nowhere = Facts(TUESDAY)
    for condition in (Figure(measure=Measure.CART_TOTAL, least=1), CartHolds(products=("C-1",)),
                      AtLocation(locations=(1,))):  # fmt: skip
        assert look(condition, nowhere).holds is None
    found = evaluate((Case(conditions=(Figure(measure=Measure.CART_TOTAL, least=1),)),), nowhere)
    assert (found.first, found.may_come) == (None, True)
    found = evaluate((Case(conditions=(Figure(measure=Measure.CART_TOTAL, least=1), Newsletter())),), nowhere)
    assert (found.first, found.may_come) == (None, False)


def test_the_first_case_that_holds_applies() -> None:
    cases = tuple(Case(conditions=(Figure(measure=Measure.CART_TOTAL, least=least),)) for least in (5000, 2000, 100))
    assert evaluate(cases, FACTS).first == 1
    assert evaluate(cases[:1], FACTS).first is None
    assert evaluate((Case(),), FACTS).first == 0


CLASHES: list[tuple[Condition, Condition]] = [
    (Figure(measure=Measure.BALANCE, least=10), Figure(measure=Measure.BALANCE, most=9)),
    (FirstPurchase(), Figure(measure=Measure.PURCHASES, least=1)),
    (FirstPurchase(is_first=False), Figure(measure=Measure.PURCHASES, most=0)),
    (FirstPurchase(), FirstPurchase(is_first=False)),
    (Newsletter(), Newsletter(has_it=False)),
    (InTier(tiers=(1,)), InTier(tiers=(2,))),
    (AtLocation(locations=(1,)), AtLocation(locations=(2,))),
    (AtTimes(weekdays=(1,)), AtTimes(weekdays=(2,))),
    (AtTimes(from_minute=0, to_minute=60), AtTimes(from_minute=60, to_minute=120)),
]


@pytest.mark.parametrize(("one", "other"), CLASHES)
def test_a_contradiction_is_found_in_either_order(one: Condition, other: Condition) -> None:
    assert contradiction((one, other)) == (0, 1)
    assert contradiction((other, one)) == (0, 1)


def test_what_can_hold_together_is_no_contradiction() -> None:
    fine = (
        Figure(measure=Measure.BALANCE, least=10), Figure(measure=Measure.BALANCE, most=10), Newsletter(),
        AtTimes(weekdays=(1,), from_minute=22 * 60, to_minute=2 * 60), AtTimes(weekdays=(2,), to_minute=60),
        InTier(tiers=(1,), or_above=True), InTier(tiers=(2,)),
    )  # fmt: skip
    assert contradiction(fine) is None


def test_mistakes_are_told_where_they_are() -> None:
    big, bigger = (Case(conditions=(Figure(measure=Measure.CART_TOTAL, least=n),)) for n in (100, 200))
    assert problems((big, bigger)) == {"cases.1.conditions": "NEVER_REACHED"}
    assert problems((bigger, big)) == {}
    assert problems((Case(), big)) == {"cases.1.conditions": "NEVER_REACHED"}
    wrong = Case(
        conditions=(Figure(measure=Measure.BALANCE), CartHolds(), AtTimes(weekdays=(8,)),
                    AtTimes(from_minute=60, to_minute=60), NearBirthday(days=61), InTier(tiers=())),
        actions=(Discount(), AddPoints(points=0), SetPoints(points=3), Multiply(times_bp=10_000), FreeProduct(name="")),
    )  # fmt: skip
    assert problems((wrong,)) == {
        "cases.0.conditions.0.least": "REQUIRED", "cases.0.conditions.1.products": "REQUIRED",
        "cases.0.conditions.2.weekdays": "UNREADABLE", "cases.0.conditions.3.toMinute": "ORDER",
        "cases.0.conditions.4.days": "TOO_LARGE", "cases.0.conditions.5.tiers": "REQUIRED",
        "cases.0.actions.0.percentBp": "PERCENT_OR_AMOUNT", "cases.0.actions.1.points": "TOO_SMALL",
        "cases.0.actions.2": "ACTION_CLASH", "cases.0.actions.3.timesBp": "TOO_SMALL",
        "cases.0.actions.4.name": "REQUIRED",
    }  # fmt: skip


WORDS: list[tuple[Any, str, str]] = [
    (Figure(measure=Measure.CART_TOTAL, least=2000), "Total de la compra: 20,00 € o más",
     "Total of the purchase: €20.00 or more"),
    (Figure(measure=Measure.BALANCE, least=10, most=20), "Saldo: de 10 a 20", "Balance: 10 to 20"),
    (FirstPurchase(), "Es su primera compra", "It is their first purchase"),
    (CartHolds(products=("C-1",), categories=("Té",)), "La compra lleva C-1 o Té", "The purchase holds C-1 or Té"),
    (CartHolds(products=("C-1",), least=2, label="cafés"), "La compra lleva al menos 2 de cafés",
     "The purchase holds at least 2 of cafés"),
    (InTier(tiers=(2,), or_above=True), "Nivel: Oro o superior", "Tier: Oro or above"),
    (WithBadge(badges=(7, 8), all_of=True), "Insignia: Fiel y (ya no existe)", "Badge: Fiel and (no longer there)"),
    (AtTimes(weekdays=(1, 2), from_minute=540, to_minute=720), "Lunes o martes, 09:00-12:00",
     "Monday or Tuesday, 09:00-12:00"),
    (NearBirthday(days=3), "Su cumpleaños, hasta 3 días antes o después",
     "Their birthday, up to 3 days before or after"),
    (Newsletter(), "Recibe las novedades por correo", "Gets the news by e-mail"),
    (AddPoints(points=1), "+1 punto", "+1 point"),
    (RemovePoints(points=50), "−50 puntos", "−50 points"),
    (Multiply(times_bp=15_000), "Puntos ×1,5", "Points ×1.5"),
    (Discount(percent_bp=1000), "10 % de descuento", "10% off"),
    (Discount(amount_minor=500, label="tés"), "5,00 € de descuento en tés", "€5.00 off tés"),
    (FreeProduct(name="Un café"), "Un café gratis", "Un café for free"),
    (GivePunch(promotion=3, punches=2), "2 sellos en «Cafés»", "2 punches on “Cafés”"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "es", "en"), WORDS)
def test_rules_read_as_people_speak(one: Any, es: str, en: str) -> None:
    text = condition_text if type(one).__name__ in {type(row[0]).__name__ for row in TABLE} else action_text
    assert text(one, Reader("es", "EUR", NAMES)).replace("\xa0", " ") == es
    assert text(one, Reader("en", "EUR", NAMES)) == en
