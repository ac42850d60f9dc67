"""What a reward would use of the points that end first, said before it is asked for."""

from __future__ import annotations

from typing import Any

import pytest

from support.town import Town

SPENDING = 'query ($p: SafeInt!) { wallet(merchant: "cafe-aurora") { spending(points: $p) { points left expiresAt } } }'


async def spending(town: Town, points: int) -> list[Any]:
    found = await town.ana.person.ask(SPENDING, p=points)
    parts: list[Any] = found["wallet"]["spending"]
    return parts


async def three_lots(town: Town) -> None:
    """30 that never end, 20 that end late, 10 that end soon: earned in that order."""
    for points, months in ((30, None), (20, 12), (10, 2)):
        kind = {"expiryKind": "NEVER"} if months is None else {"expiryKind": "MONTHS", "expiryMonths": months}
        await town.program(**kind)
        await town.award(town.ana, points)


async def test_what_ends_first_goes_first_and_what_never_ends_last(town: Town) -> None:
    await three_lots(town)
    parts = await spending(town, 35)
    assert [(one["points"], one["left"]) for one in parts] == [(10, 0), (20, 0), (5, 25)]
    assert parts[0]["expiresAt"] < parts[1]["expiresAt"]
    assert parts[2]["expiresAt"] is None


async def test_it_is_what_a_reward_really_takes(town: Town) -> None:
    await three_lots(town)
    said = await spending(town, 25)
    before = await town.house.rows("SELECT id, remaining FROM points_lot ORDER BY id")
    await town.request(town.ana, await town.reward(25))
    after = await town.house.rows("SELECT id, remaining FROM points_lot ORDER BY id")
    taken = {b["remaining"]: b["remaining"] - a["remaining"] for b, a in zip(before, after, strict=True)}
    assert taken == {30: 0, 20: 15, 10: 10}
    assert [one["points"] for one in said] == [10, 15]


@pytest.mark.parametrize("points", [61, 0])
async def test_too_many_or_none_take_nothing(town: Town, points: int) -> None:
    await three_lots(town)
    assert await spending(town, points) == []


async def test_points_whose_time_is_over_are_not_spent(town: Town) -> None:
    await three_lots(town)
    town.house.clock.move(days=100)
    await town.ana.person.sign_in_again()
    assert [one["points"] for one in await spending(town, 50)] == [20, 30]


async def test_another_customers_wallet_says_its_own(town: Town) -> None:
    await three_lots(town)
    found = await town.luis.person.ask(SPENDING, p=5)
    assert found["wallet"]["spending"] == []
