"""Whoever asks is found out in the wallet's own statement, or before it where answers are kept: to the same end."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from fiel.core import db
from support.conditional import CAFE, EVERYTHING, get
from support.house import Person
from support.town import Town

State = Callable[[Town], Awaitable[Person]]


async def nobody(town: Town) -> Person:
    return town.house.person()


async def customer(town: Town) -> Person:
    await town.award(town.ana, 10)
    return town.ana.person


async def forged(town: Town) -> Person:
    person = town.house.person()
    person.client.cookies = {name: value[::-1] for name, value in town.ana.person.client.cookies.items()}
    return person


async def ended(town: Town) -> Person:
    await db.execute("UPDATE session SET ended_at = $1", town.house.clock())
    return town.ana.person


async def expired(town: Town) -> Person:
    town.house.clock.move(days=30)
    return town.ana.person


async def to_be_renewed(town: Town) -> Person:
    town.house.clock.move(days=29, hours=23)
    return town.ana.person


async def at_a_shared_till(town: Town) -> Person:
    await db.execute("UPDATE session SET shared_at = $1", town.house.clock())
    return town.ana.person


async def staff(town: Town) -> Person:
    return town.owner


async def blocked(town: Town) -> Person:
    await customer(town)
    await db.execute("UPDATE membership SET blocked_at = $1", town.house.clock())
    return town.ana.person


@pytest.mark.parametrize(
    ("state", "wallets"),
    [(nobody, None), (customer, 1), (forged, None), (ended, None), (expired, None), (to_be_renewed, 1),
     (at_a_shared_till, None), (staff, 0), (blocked, 1)],
    ids=lambda one: getattr(one, "__name__", str(one)),
)  # fmt: skip
async def test_both_ways_find_the_same(town: Town, state: State, wallets: int | None) -> None:
    person = await state(town)
    kept = (await get(person, EVERYTHING, CAFE)).json()
    asked = (await person.post(EVERYTHING, CAFE)).json()
    if wallets is None:  # which of the two roots says so first, is chance
        for answer in (kept, asked):
            assert answer["data"] is None
            assert {one["extensions"]["code"] for one in answer["errors"]} == {"UNAUTHENTICATED"}
    else:
        assert kept == asked
        assert len(asked["data"]["wallets"]) == wallets
