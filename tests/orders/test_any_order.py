"""What is told of orders, in any order and however often, ends in the same books."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings, strategies

from support.length import rounds
from support.rest import Shop, shop
from support.town import Town

EXAMPLES = LEAST = rounds(5, 15)


@dataclass(frozen=True)
class Story:
    """An order and all that becomes of it."""

    total: int
    moves: tuple[str, ...]
    refunds: tuple[int, ...]

    def told(self, ref: str, customer: str) -> list[tuple[str, Any]]:
        placed = ("/orders", {"id": ref, "customer": {"id": customer}, "total_minor": self.total})
        moves = [(f"/orders/{ref}/state", {"state": state}) for state in self.moves]
        refunds = [
            (f"/orders/{ref}/refunds", {"id": f"R{place}", "amount_minor": amount})
            for place, amount in enumerate(self.refunds)
        ]
        return [placed, *moves, *refunds]


@strategies.composite
def stories(draw: Any) -> Story:
    total = draw(strategies.integers(1, 5_000))
    moves = draw(strategies.lists(strategies.sampled_from(
        ["PAID", "COMPLETED", "COMPLETED", "CANCELLED", "REFUNDED"]), max_size=4, unique=True))  # fmt: skip
    refunds, left = [], total
    for _ in range(draw(strategies.integers(0, 3))):
        if left:
            refunds.append(draw(strategies.integers(1, left)))
            left -= refunds[-1]
    return Story(total, tuple(moves), tuple(refunds))


@strategies.composite
def tellings(draw: Any) -> tuple[list[Story], list[int]]:
    """Some orders, and the places of what is told of them in another order, some of it again."""
    told = draw(strategies.lists(stories(), min_size=1, max_size=3))
    places = list(range(sum(1 + len(one.moves) + len(one.refunds) for one in told)))
    again = draw(strategies.lists(strategies.sampled_from(places), max_size=6))
    return told, draw(strategies.permutations(places + again))


@pytest.mark.parametrize(
    ("earns_when", "rounding"), [("CREATED", "DOWN"), ("PAID", "DOWN"), ("COMPLETED", "DOWN"), ("COMPLETED", "NEAREST")]
)
def test_orders_end_in_the_same_books(
    town_in_a_loop: tuple[asyncio.Runner, Town], earns_when: str, rounding: str
) -> None:
    runner, town = town_in_a_loop
    tried = 0

    async def prepared() -> Shop:
        await town.program(earnPoints=3, earnAmountMinor=700, earnsWhen=earns_when, rounding=rounding)
        return await shop(town)

    eshop = runner.run(prepared())

    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, phases=[Phase.explicit, Phase.generate],
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(tellings())
    def tell(telling: tuple[list[Story], list[int]]) -> None:
        nonlocal tried
        tried += 1
        told, places = telling
        straight = runner.run(after(town, eshop, told, None, f"{tried}.a"))
        shuffled = runner.run(after(town, eshop, told, places, f"{tried}.b"))
        assert shuffled == straight

    tell()
    assert tried >= LEAST
    runner.run(town.house.assert_books_balance())


async def after(town: Town, eshop: Shop, told: list[Story], places: list[int] | None, name: str) -> dict[str, Any]:
    """How a new customer stands after all of it, in this order."""
    customer = (await eshop.do("POST", "/customers", {"name": name}))["id"]
    news = [one for place, story in enumerate(told) for one in story.told(f"{name}.{place}", customer)]
    for place in places if places is not None else range(len(news)):
        await eshop.do("POST", *news[place])
    [row] = await town.house.rows(
        "SELECT a.balance, a.deficit, a.lifetime, m.carry, m.spend_minor, m.purchases, (SELECT coalesce(sum(points), 0)"
        " FROM pending_points p WHERE p.account_id = a.id AND p.state = 'PENDING') AS pending FROM membership m"
        " JOIN points_account a ON a.id = m.points_account_id WHERE m.given_name = $1",
        name,
    )
    return {key: int(value) for key, value in row.items()}
