"""Vouchers of all one's shops cost as many statements as those of one."""

from __future__ import annotations

from typing import Any

import pytest

from support.house import Person
from support.promotions import promotion
from support.queries import counted_queries
from support.town import CAFE, Town, key, merchant_owner, open_shift

REACH = "{ wallets { merchant { slug } vouchers { title gift conditions code expiresAt } } }"
TEN_OFF = [{"discount": {"percentBp": 1000}}]


async def given_to_ana(town: Town, boss: Person, slug: str, title: str) -> None:
    """A voucher of *slug*'s, with a condition that names something of the shop's own."""
    await town.ana.person.do("joinProgram", merchant=slug)
    segment = (await boss.do("createSegment", name=f"De {slug}", criteria={}))["segment"]["id"]
    number = await promotion(
        town, "REGULAR", by=boss, title=title, gift=[], cases=[{"conditions": [{"inSegment": segment}],
                                                               "actions": TEN_OFF}],
    )  # fmt: skip
    await boss.do("assignPromotion", id=number, everybody=True, idempotencyKey=key())
    await town.house.run_jobs()


async def reach(town: Town) -> dict[str, Any]:
    found = (await town.ana.person.ask(REACH))["wallets"]
    return {one["merchant"]["slug"]: one["vouchers"] for one in found}


@pytest.mark.looks_inside
async def test_a_wallet_of_five_shops_costs_what_one_of_one_does(town: Town) -> None:
    await given_to_ana(town, town.manager, "cafe-aurora", "Vale uno")
    with counted_queries() as alone:
        await reach(town)
    for number in range(3):
        name = f"Tienda {number}"
        owner = await merchant_owner(town.house, name, f"t{number}@tienda.example", {**CAFE, "name": name})
        await open_shift(owner)
        await given_to_ana(town, owner, f"tienda-{number}", f"Vale {number}")
    await town.ana.person.do("joinProgram", merchant="el-rival")
    with counted_queries() as many:
        found = await reach(town)
    assert {slug: [one["title"] for one in vouchers] for slug, vouchers in found.items()} == {
        "cafe-aurora": ["Vale uno"], "tienda-0": ["Vale 0"], "tienda-1": ["Vale 1"], "tienda-2": ["Vale 2"],
        "el-rival": [],
    }  # fmt: skip
    assert "De tienda-1" in str(found["tienda-1"])
    assert "De tienda-1" not in str(found["tienda-2"])
    assert many.queries == alone.queries == 3
