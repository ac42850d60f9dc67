"""Discounts, points, punches and draws."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiel.promotions.rules import discount_of, draw, points_of, punches_of
from fiel.promotions.terms import PunchBy, PunchRules
from fiel.rules.facts import Cart, CartLine
from fiel.rules.language import (
    AddPoints,
    Discount,
    Multiply,
    RemovePoints,
    SetPoints,
)

COFFEE = CartLine("C-1", "Café", 3, 450)
CART = Cart(2000, (COFFEE, CartLine("T-9", "Té", 1, 300)))


def test_a_discount_is_on_what_it_names_and_never_more() -> None:
    assert discount_of(Discount(percent_bp=1000), CART) == 200
    assert discount_of(Discount(percent_bp=3333, products=("C-1",)), CART) == 149
    assert discount_of(Discount(amount_minor=5000), CART) == 2000
    assert discount_of(Discount(amount_minor=500, categories=("Té",)), CART) == 300


def test_points_of_actions() -> None:
    assert points_of((AddPoints(points=50), Multiply(times_bp=15_000)), 21, 0) == 60
    assert points_of((RemovePoints(points=500),), 0, 120) == -120
    assert points_of((SetPoints(points=100),), 0, 120) == -20


@pytest.mark.parametrize(
    ("rules", "punches"),
    [
        (PunchRules(goal=10), 1),
        (PunchRules(goal=10, by=PunchBy.AMOUNT, amount_minor=600), 3),
        (PunchRules(goal=10, by=PunchBy.AMOUNT, amount_minor=2001), 0),
        (PunchRules(goal=10, by=PunchBy.PRODUCT, products=("C-1",)), 3),
        (PunchRules(goal=10, by=PunchBy.HAND), 0),
    ],
)
def test_punches_of_a_purchase(rules: PunchRules, punches: int) -> None:
    assert punches_of(rules, CART) == punches


@given(st.lists(st.integers(0, 5), min_size=1, max_size=6))
def test_a_pool_is_drawn_to_its_end_and_no_further(piles: list[int]) -> None:
    left, drawn = list(piles), [0] * len(piles)
    for _ in range(sum(piles)):
        place = draw(left, lambda below: below - 1)
        assert place is not None
        left[place] -= 1
        drawn[place] += 1
    assert (drawn, draw(left, lambda _: 0)) == (piles, None)


def _always(number: int, below: int) -> int:
    assert number < below
    return number


@given(st.lists(st.integers(0, 9), min_size=1, max_size=6).filter(any))
def test_each_card_of_a_pool_is_drawn_by_one_number(piles: list[int]) -> None:
    draws = [draw(piles, partial(_always, number)) for number in range(sum(piles))]
    assert [draws.count(place) for place in range(len(piles))] == piles
