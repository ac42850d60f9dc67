"""What an amount earns."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiel.merchants.models import Rounding
from fiel.purchases.rules import EarnRate, carry_added, carry_without, earn


@pytest.mark.parametrize(
    ("amount", "rounding", "points"),
    [
        (0, Rounding.DOWN, 0), (99, Rounding.DOWN, 0), (100, Rounding.DOWN, 1), (149, Rounding.NEAREST, 1),
        (150, Rounding.NEAREST, 2), (101, Rounding.UP, 2), (100, Rounding.UP, 1),
    ],
)  # fmt: skip
def test_rounding(amount: int, rounding: Rounding, points: int) -> None:
    assert earn(amount, EarnRate(1, 100, rounding, False)).points == points


@given(st.lists(st.integers(1, 10_000), max_size=20), st.integers(1, 9), st.integers(1, 999))
def test_with_carry_the_points_of_many_purchases_are_those_of_their_sum(
    amounts: list[int], points: int, per: int
) -> None:
    rate = EarnRate(points, per, Rounding.DOWN, True)
    total, carry, carry_of = 0, 0, 1
    for amount in amounts:
        earned = earn(amount, rate, carry, carry_of)
        total, carry, carry_of = total + earned.points, earned.carry, earned.carry_of
    assert total == sum(amounts) * points // per


@given(st.integers(1, 10_000), st.integers(1, 10_000))
def test_taking_a_purchase_out_leaves_what_the_other_alone_would_carry(first: int, second: int) -> None:
    rate = EarnRate(1, 100, Rounding.DOWN, True)
    one = earn(first, rate)
    both = earn(second, rate, one.carry, one.carry_of)
    carry, carry_of = carry_without(both.carry, both.carry_of, one.carry, 100)
    assert (both.points * 100 + carry, carry_of) == (second, 100)


@given(
    st.lists(
        st.tuples(st.integers(1, 10_000), st.sampled_from([5_000, 10_000, 12_500, 15_000, 33_333])), min_size=1,
        max_size=12,
    )
)  # fmt: skip
def test_no_part_of_a_point_is_lost_where_the_tier_changes(purchases: list[tuple[int, int]]) -> None:
    exact, total, carry, carry_of = Fraction(), 0, 0, 1
    undone = []
    for amount, multiplier in purchases:
        rate = EarnRate(3, 700, Rounding.DOWN, True, multiplier_bp=multiplier)
        earned = earn(amount, rate, carry, carry_of)
        undone.append((earned.points, carry_added(earned, carry, carry_of), earned.carry_of))
        total, carry, carry_of = total + earned.points, earned.carry, earned.carry_of
        exact += Fraction(amount * 3 * multiplier, 700 * 10_000)
        assert total + Fraction(carry, carry_of) == exact
    for points, added, added_of in undone:
        total -= points
        carry, carry_of = carry_without(carry, carry_of, added, added_of)
    assert total + Fraction(carry, carry_of) == 0
