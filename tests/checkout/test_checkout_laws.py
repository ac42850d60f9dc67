"""What is committed is what was quoted, to the minor unit, whatever the programme and the cart; and all goes back."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings, strategies

from support.checkout import TRUSTED
from support.length import rounds
from support.promotions import has, promotion
from support.rest import Shop, shop
from support.town import Town

EXAMPLES = rounds(10, 30)
AMOUNT = strategies.integers(0, 4_000)
PERCENTS, FIXED = (1_500, 3_333), (250,)


@dataclass(frozen=True)
class Programme:
    """*rate*: so many points are so many cents. Empty: no limit."""

    rate: tuple[int, int]
    least_cart: int | None
    most_amount: int | None
    most_bp: int | None

    def changes(self) -> dict[str, Any]:
        return {
            "redeemPoints": self.rate[0], "redeemAmountMinor": self.rate[1], "leastCartMinor": self.least_cart,
            "mostDiscountMinor": self.most_amount, "mostDiscountBp": self.most_bp,
        }  # fmt: skip


@dataclass(frozen=True)
class Buying:
    """Prices of what is in the cart, each with how many; how many points of those that are possible, in percent."""

    lines: tuple[tuple[int, int], ...]
    shipping: int
    share: int
    refunds: tuple[int, ...]

    @property
    def goods(self) -> int:
        return sum(price * quantity for price, quantity in self.lines)

    def cart(self, code: str) -> dict[str, Any]:
        return {
            "customer": {"code": code}, "shipping_minor": self.shipping,
            "lines": [{"name": f"Cosa {place}", "quantity": quantity, "unit_price_minor": price}
                      for place, (price, quantity) in enumerate(self.lines)],
        }  # fmt: skip


programmes = strategies.builds(
    Programme, strategies.tuples(strategies.integers(1, 300), strategies.integers(1, 900)),
    strategies.none() | strategies.integers(1, 4_000), strategies.none() | strategies.integers(1, 3_000),
    strategies.none() | strategies.integers(1, 10_000),
)  # fmt: skip
buyings = strategies.builds(
    Buying, strategies.lists(strategies.tuples(AMOUNT, strategies.integers(1, 4)), min_size=1, max_size=4).map(tuple)
    .filter(lambda lines: any(price for price, _ in lines)), AMOUNT, strategies.integers(0, 100),
    strategies.lists(strategies.integers(1, 100), max_size=3).map(tuple),
)  # fmt: skip


def most_by_hand(programme: Programme, goods: int, balance: int) -> int:
    """The largest discount in cents, by fractions."""
    if programme.least_cart is not None and goods < programme.least_cart:
        return 0
    points, cents = programme.rate
    limits = [Fraction(goods), Fraction(balance * cents, points)]
    limits += [Fraction(programme.most_amount)] if programme.most_amount is not None else []
    limits += [Fraction(goods * programme.most_bp, 10_000)] if programme.most_bp is not None else []
    return int(min(limits))


def test_what_is_quoted_is_what_is_spent_and_all_of_it_goes_back(
    town_in_a_loop: tuple[asyncio.Runner, Town],
) -> None:
    runner, town = town_in_a_loop
    tried = 0

    async def prepared() -> Shop:
        for percent in PERCENTS:
            await promotion(town, "BENEFIT", title=f"{percent}", gift=[{"discount": {"percentBp": percent}}])
        for amount in FIXED:
            await promotion(town, "BENEFIT", title=f"{amount}", gift=[{"discount": {"amountMinor": amount}}])
        await town.award(town.ana, 1_000)
        return await shop(town, scopes=TRUSTED)

    eshop = runner.run(prepared())

    async def buy(programme: Programme, buying: Buying) -> None:
        order = str(tried)
        await town.program(**programme.changes())
        before = (await has(town.ana))["balance"]
        free = await eshop.do("POST", "/checkout-quotes", buying.cart(town.ana.code))
        left = buying.goods
        for percent in PERCENTS:
            left -= left * percent // 10_000
        left -= min(FIXED[0], left)
        assert free["total_minor"] == left + buying.shipping
        most = most_by_hand(programme, left, before)
        assert free["points"]["most_minor"] == most
        points = free["points"]["most_points"] * buying.share // 100
        points = points if points * programme.rate[1] // programme.rate[0] else 0
        form = {**buying.cart(town.ana.code), "points": points}
        quote = await eshop.do("POST", "/checkout-quotes", form)
        body = {**form, "quote": quote["quote"], "order_id": order, "consent": {"trusted": True}}
        done = await eshop.move("POST", "/checkouts", body)
        assert done["discount_lines"] == [{**line, "why": []} for line in quote["discount_lines"]]
        for name in ("discount_minor", "total_minor", "goods_minor"):
            assert done[name] == quote[name]
        assert done["discount_minor"] == sum(line["amount_minor"] for line in done["discount_lines"])
        spent = before - (await has(town.ana))["balance"]
        assert spent == done["points"] <= points
        assert done["total_minor"] == buying.goods + buying.shipping - done["discount_minor"] >= buying.shipping
        told = {
            **buying.cart(town.ana.code), "id": order, "discount_minor": done["discount_minor"],
            "total_minor": done["total_minor"], "state": "COMPLETED",
        }  # fmt: skip
        counted = await eshop.do("POST", "/orders", told)
        assert counted["checkout"]["state"] == "SETTLED"
        assert counted["points"] == (quote["earns"] if done["total_minor"] else 0)
        refunded = 0
        for place, percent in enumerate(buying.refunds):
            amount = (done["total_minor"] - refunded) * percent // 100
            if amount:
                refunded += amount
                part = await eshop.do("POST", f"/orders/{order}/refunds", {"id": str(place), "amount_minor": amount})
                due = done["points"] * refunded // done["total_minor"]
                assert part["checkout"]["points_returned"] == due
        over = await eshop.do("POST", f"/orders/{order}/state", {"state": "REFUNDED"})
        assert (over["checkout"]["state"], over["checkout"]["points_returned"]) == ("GIVEN_BACK", done["points"])
        assert (await has(town.ana))["balance"] == before
        await town.house.assert_books_balance()

    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, phases=[Phase.explicit, Phase.generate],
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(programmes, buyings)
    def tried_out(programme: Programme, buying: Buying) -> None:
        nonlocal tried
        tried += 1
        runner.run(buy(programme, buying))

    tried_out()
    assert tried >= EXAMPLES
