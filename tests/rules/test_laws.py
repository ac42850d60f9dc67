"""What holds of whatever rules and facts there are."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import permutations
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from fiel.core.errors import Checks
from fiel.rules.checking import check_cases, contradiction
from fiel.rules.evaluation import evaluate
from fiel.rules.facts import Cart, CartLine, Facts
from fiel.rules.language import (
    AddPoints,
    AssignPromotion,
    AtLocation,
    AtTimes,
    CartHolds,
    Case,
    Condition,
    Discount,
    ExternalGift,
    Figure,
    FirstPurchase,
    FreeProduct,
    GivePunch,
    InSegment,
    InTier,
    IssueScratchCard,
    Measure,
    Multiply,
    NearBirthday,
    Newsletter,
    RemovePoints,
    SendEmail,
    SendPush,
    SetPoints,
    WithBadge,
    read_actions,
    read_cases,
    write_actions,
    write_cases,
)
from fiel.rules.words import Reader, action_text, condition_text, held_text
from support.rules import NAMES, problems

ids = st.lists(st.integers(1, 4), max_size=3).map(tuple)
texts = st.lists(st.sampled_from(["C-1", "T-9", "Café", ""]), max_size=3).map(tuple)
bounds = st.one_of(st.none(), st.integers(-5, 3000))
conditions = st.one_of(
    st.builds(Figure, measure=st.sampled_from(Measure), least=bounds, most=bounds),
    st.builds(FirstPurchase, is_first=st.booleans()),
    st.builds(CartHolds, products=texts, categories=texts, least=st.integers(-1, 5)),
    st.builds(InTier, tiers=ids, or_above=st.booleans()),
    st.builds(WithBadge, badges=ids, all_of=st.booleans()),
    st.builds(AtLocation, locations=ids),
    st.builds(AtTimes, weekdays=ids, from_minute=st.integers(0, 1439), to_minute=st.integers(0, 1440)),
    st.builds(NearBirthday, days=st.integers(0, 60), whole_month=st.booleans()),
    st.builds(InSegment, segment=st.integers(1, 4)),
    st.builds(Newsletter, has_it=st.booleans()),
)
words = st.text(max_size=5)
actions = st.one_of(
    st.builds(AddPoints, points=st.integers(1, 99)), st.builds(RemovePoints, points=st.integers(1, 99)),
    st.builds(SetPoints, points=st.integers(0, 99)), st.builds(Multiply, times_bp=st.integers(10_001, 30_000)),
    st.builds(Discount, percent_bp=bounds, amount_minor=bounds, products=texts, categories=texts),
    st.builds(FreeProduct, name=words, product=st.none() | words), st.builds(ExternalGift, name=words),
    st.builds(AssignPromotion, promotion=st.integers(1, 4)), st.builds(GivePunch, promotion=st.integers(1, 4)),
    st.builds(IssueScratchCard, promotion=st.integers(1, 4)), st.builds(SendPush, title=words),
    st.builds(SendEmail, subject=words, body=words),
)  # fmt: skip
cases = st.builds(
    Case, conditions=st.lists(conditions, max_size=4).map(tuple), actions=st.lists(actions, max_size=3).map(tuple)
)
carts = st.none() | st.builds(
    Cart, total_minor=st.integers(0, 3000),
    lines=st.lists(st.builds(CartLine, product=st.none() | st.sampled_from(["C-1", "T-9"]),
                             category=st.sampled_from(["Café", ""]), quantity=st.integers(1, 4),
                             total_minor=st.integers(0, 900)), max_size=3).map(tuple),
)  # fmt: skip
facts = st.builds(
    Facts, now=st.integers(6 * 10**8, 4 * 10**9).map(lambda s: datetime.fromtimestamp(s, UTC)),
    balance=st.integers(0, 3000),
    lifetime=st.integers(0, 3000), spend_minor=st.integers(0, 3000), purchases=st.integers(0, 5),
    days_since_visit=st.integers(0, 400), tier=st.none() | st.integers(1, 4), tiers_reached=ids.map(frozenset),
    badges=ids.map(frozenset), segments=ids.map(frozenset), newsletter=st.booleans(),
    birthday=st.none() | st.dates(date(1920, 1, 1), date(2020, 1, 1)), location=st.none() | st.integers(1, 4),
    cart=carts,
)  # fmt: skip
READERS = (Reader("es", "EUR", NAMES), Reader("en", "CLP", {}))


@settings(max_examples=200)
@given(st.lists(cases, max_size=4).map(tuple), facts)
def test_the_evaluation_never_raises_and_always_explains(some: tuple[Case, ...], known: Facts) -> None:
    found = evaluate(some, known)
    assert [len(case.conditions) for case in found.cases] == [len(case.conditions) for case in some]
    assert found.first is None or found.cases[found.first].holds is True
    check_cases(some, Checks())
    for reader in READERS:
        for case, held in zip(some, found.cases, strict=True):
            assert all(condition_text(one, reader) for one in case.conditions)
            assert all(isinstance(action_text(one, reader), str) for one in case.actions)
            assert all(isinstance(held_text(one, reader), str) for one in held.conditions)


@settings(max_examples=200)
@given(st.lists(conditions, max_size=4), facts)
def test_the_order_of_conditions_does_not_matter(some: list[Condition], known: Facts) -> None:
    told = {evaluate((Case(conditions=order),), known).cases[0].holds for order in permutations(some)}
    assert len(told) == 1
    assert len({contradiction(order) is None for order in permutations(some)}) == 1


@settings(max_examples=200)
@given(st.lists(conditions, min_size=2, max_size=4).map(tuple), facts)
def test_what_is_called_a_contradiction_never_holds(some: tuple[Condition, ...], known: Facts) -> None:
    if contradiction(some) is not None:
        assert evaluate((Case(conditions=some),), known).first is None


@settings(max_examples=200)
@given(cases, cases, facts)
def test_a_case_called_never_reached_never_is(one: Case, other: Case, known: Facts) -> None:
    if problems((one, other)).get("cases.1.conditions") == "NEVER_REACHED":
        assert evaluate((one, other), known).first != 1


@given(st.lists(cases, max_size=3).map(tuple), st.lists(actions, max_size=4).map(tuple))
def test_what_is_written_is_read_again_the_same(some: tuple[Case, ...], done: tuple[Any, ...]) -> None:
    assert read_cases(write_cases(some)) == some
    assert read_actions(write_actions(done)) == done
