"""Giving points at the till."""

from __future__ import annotations

from support.town import Town, key


async def test_points_given_by_amount_follow_the_programme(town: Town) -> None:
    result = await town.cashier.do(
        "awardPoints", member={"code": town.ana.code}, amountMinor=1250, idempotencyKey=key()
    )
    assert (result["points"], result["balance"]) == (12, 12)
    assert await town.ana.balance() == 12
    await town.house.assert_books_balance()
