"""What points buy at checkout, and which colours can be told apart."""

from __future__ import annotations

import pytest

from fiel.core.text import fold
from fiel.merchants.rules import (
    Discount,
    RedemptionRate,
    contrast,
    contrast_with_white,
    darkened,
    lightened,
    most_discount,
)


@pytest.mark.parametrize(
    ("cart", "balance", "rate", "found"),
    [
        (4000, 800, RedemptionRate(100, 500), Discount(800, 4000)),
        (4000, 5000, RedemptionRate(100, 500), Discount(800, 4000)),
        (4000, 333, RedemptionRate(100, 500), Discount(333, 1665)),
        (4000, 800, RedemptionRate(100, 500, most_discount_bp=2500), Discount(200, 1000)),
        (4000, 800, RedemptionRate(100, 500, most_discount_minor=700), Discount(140, 700)),
        (4000, 199, RedemptionRate(100, 500, least_balance=200), Discount(0, 0)),
        (4000, 800, RedemptionRate(100, 500, least_cart_minor=4001), Discount(0, 0)),
        (1000, 7, RedemptionRate(3, 1), Discount(6, 2)),
        (0, 800, RedemptionRate(100, 500), Discount(0, 0)),
    ],
)
def test_the_largest_discount_costs_the_fewest_points(
    cart: int, balance: int, rate: RedemptionRate, found: Discount
) -> None:
    assert most_discount(cart, balance, rate) == found


@pytest.mark.parametrize("color", ["#FFFF00", "#FFFFFF", "#FF8800", "#7F7F7F"])
def test_a_suggested_ground_carries_white_text(color: str) -> None:
    assert contrast_with_white(color) < 4.5 <= contrast_with_white(darkened(color))


@pytest.mark.parametrize("ground", ["#0B5D4B", "#000000", "#767676"])
def test_a_suggested_accent_tells_itself_from_its_ground(ground: str) -> None:
    assert contrast(ground, ground) == pytest.approx(1)
    assert contrast(lightened(ground, ground), ground) >= 3


@pytest.mark.parametrize("text", ["Alcorcón", " ALCORCON ", "alcorco\u0301n"])
def test_a_city_is_found_however_it_is_written(text: str) -> None:
    assert fold(text) == "alcorcon"
