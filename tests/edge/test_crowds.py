"""Sockets that nobody uses: one address or account may hold so many, and everybody else goes on."""

from __future__ import annotations

from contextlib import AsyncExitStack
from dataclasses import replace

import pytest

from fiel.app import make_app
from support.house import House
from support.sockets import Socket, connected, view_of
from support.town import Town

QUERY = "{ pushKey }"


@pytest.fixture
def small(town: Town) -> House:
    """The town's server with room for three sockets of an address and two of an account."""
    settings = town.house.settings.model_copy(update={"sockets_per_address": 3, "sockets_per_account": 2})
    return replace(town.house, app=make_app(settings, town.house.clock), settings=settings)


async def works(socket: Socket) -> None:
    socket.subscribe(QUERY, "q")
    assert "pushKey" in await socket.next()
    assert (await socket.hears())["type"] == "complete"


async def refused(house: House, town: Town, address: str, *, of_ana: bool = False) -> tuple[int, str]:
    who = town.ana.person if of_ana else town.house.person()
    async with connected(house, who, address=address, is_let_in=False) as socket:
        return await socket.is_closed(), socket.closed_because


async def test_an_address_holds_so_many_and_the_rest_is_told_to_come_later(town: Town, small: House) -> None:
    """Of IPv6, a line, whichever of its addresses it writes."""
    async with AsyncExitStack() as stack:
        for number in range(1, 4):
            address = f"2001:db8:1:2:{number}::1"
            first = await stack.enter_async_context(connected(small, town.house.person(), address=address))
        for number in range(5):
            told = await refused(small, town, f"2001:db8:1:2:{number}::2")
            assert told == (1013, "Too many connections of this address")
        async with connected(small, town.house.person(), address="2001:db8:1:3::1") as elsewhere:
            await works(elsewhere)
        await works(first)
        assert await town.ana.balance() == 0  # over HTTP
    async with connected(small, town.house.person(), address="2001:db8:1:2::9") as again:
        await works(again)
    assert not view_of(small.app)._lines._here


async def test_an_account_holds_so_many_from_wherever(town: Town, small: House) -> None:
    async with AsyncExitStack() as stack:
        for number in range(2):
            await stack.enter_async_context(connected(small, town.ana.person, address=f"203.0.113.{number}"))
        told = await refused(small, town, "203.0.113.7", of_ana=True)
        assert told == (1013, "Too many connections of this account")
        async with connected(small, town.luis.person, address="203.0.113.7") as another:
            await works(another)
        assert await town.ana.balance() == 0
    async with connected(small, town.ana.person) as again:
        await works(again)
    assert not view_of(small.app).accounts._here


async def test_none_is_counted_where_there_is_no_bound(town: Town) -> None:
    settings = town.house.settings.model_copy(update={"sockets_per_address": 0, "sockets_per_account": 0})
    house = replace(town.house, app=make_app(settings, town.house.clock))
    async with AsyncExitStack() as stack:
        for _ in range(60):
            last = await stack.enter_async_context(connected(house, town.ana.person))
        await works(last)
