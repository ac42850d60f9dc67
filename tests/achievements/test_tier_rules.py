"""Tables of what figures reach, and of what becomes of who falls below."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiel.achievements.models import Below, Needs
from fiel.achievements.rules import Figures, Rank, Standing, earned, missing, placed

NOW = datetime(2026, 3, 2, tzinfo=UTC)
RANKS = (Rank(1, 1, None, None), Rank(2, 2, 100, 5_000), Rank(3, 3, 500, 20_000))


@pytest.mark.parametrize(
    ("figures", "needs", "rank"),
    [
        (Figures(), Needs.ALL, 1), (Figures(100, 4_999), Needs.ALL, 1), (Figures(100, 5_000), Needs.ALL, 2),
        (Figures(100, 0), Needs.ANY, 2), (Figures(0, 20_000), Needs.ANY, 3), (Figures(10_000, 19_999), Needs.ALL, 2),
    ],
)  # fmt: skip
def test_the_highest_tier_that_is_reached(figures: Figures, needs: Needs, rank: int) -> None:
    found = earned(RANKS, figures, needs)
    assert found is not None
    assert found.rank == rank


def test_a_tier_that_asks_for_one_thing_looks_at_that_alone() -> None:
    ranks = (Rank(1, 1, None, 3_000),)
    assert earned(ranks, Figures(10**9, 2_999), Needs.ALL) is None
    assert earned(ranks, Figures(0, 3_000), Needs.ANY) == ranks[0]
    assert missing(ranks[0], Figures(5, 1_000)).points is None
    assert missing(ranks[0], Figures(5, 1_000)).spend_minor == 2_000


@pytest.mark.parametrize(
    ("at", "stepped", "deserved", "below", "to"),
    [
        (3, None, 1, Below.STAY, 3), (3, None, 1, Below.AS_EARNED, 1), (3, None, 1, Below.ONE_DOWN, 2),
        (3, 10, 1, Below.ONE_DOWN, 3), (3, 366, 1, Below.ONE_DOWN, 2), (2, 10, 3, Below.ONE_DOWN, 3),
        (1, None, 0, Below.ONE_DOWN, 0), (5, None, 1, Below.STAY, 3), (0, None, 2, Below.STAY, 2),
    ],
)  # fmt: skip
def test_up_at_once_and_down_as_the_merchant_chose(
    at: int, stepped: int | None, deserved: int, below: Below, to: int
) -> None:
    since = None if stepped is None else NOW - timedelta(days=stepped)
    assert placed(Standing(at, since), deserved, RANKS, below, NOW).place == to


@given(
    st.integers(0, 4), st.integers(0, 3), st.sampled_from(list(Below)),
    st.none() | st.integers(0, 800).map(lambda days: NOW - timedelta(days=days)),
)  # fmt: skip
def test_nobody_is_placed_outside_what_they_deserve_and_what_they_had(
    at: int, deserved: int, below: Below, stepped: datetime | None
) -> None:
    to = placed(Standing(at, stepped), deserved, RANKS, below, NOW)
    assert min(at, deserved) <= to.place <= max(at, deserved)
    again = placed(to, deserved, RANKS, below, NOW)
    assert again.place == to.place


@given(
    st.lists(st.integers(1, 1_000), min_size=1, max_size=6, unique=True), st.integers(0, 1_000), st.integers(0, 1_000)
)
def test_more_points_never_lead_to_a_lower_tier(needs: list[int], one: int, other: int) -> None:
    ranks = tuple(Rank(n, n, points, None) for n, points in enumerate(sorted(needs), 1))
    low, high = sorted((one, other))
    reached = [earned(ranks, Figures(points), Needs.ALL) for points in (low, high)]
    assert (reached[0].rank if reached[0] else 0) <= (reached[1].rank if reached[1] else 0)
