"""Sockets that nobody uses: one address or account may hold so many, and everybody else goes on."""

from __future__ import annotations

from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Any

import pytest
from graphql import parse

from fiel.app import make_app
from fiel.edge.engine import LONGEST_CACHED
from fiel.edge.live.documents import MOST_OF_ONE
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


def balances(number: int) -> str:
    """As many different documents as one likes."""
    return f'subscription {{ walletChanged(merchant: "cafe-aurora") {{ b{number}: balance }} }}'


async def refused_subscription(socket: Socket, query: str) -> dict[str, Any]:
    socket.subscribe(query, "refused")
    message = await socket.hears()
    assert (message["type"], message["id"]) == ("error", "refused"), message
    [error] = message["payload"]
    return {"message": error["message"], **error["extensions"]}


@pytest.mark.looks_inside
async def test_an_account_subscribes_to_so_many_different_documents_in_all_its_sockets(town: Town) -> None:
    house, ana = town.house, town.ana.person
    documents = view_of(house.app).documents
    async with AsyncExitStack() as stack:
        first, second, third = [await stack.enter_async_context(connected(house, ana)) for _ in range(3)]
        spanish = await stack.enter_async_context(connected(house, ana, "es"))
        for number in range(MOST_OF_ONE):
            one = first if number % 2 else second
            one.subscribe(balances(number), str(number))
            assert await one.next() == {"walletChanged": {f"b{number}": 0}}
        assert await refused_subscription(third, balances(99)) == {
            "code": "TOO_MANY_SUBSCRIPTIONS",
            "message": "Too many different subscriptions of this account at once. End one of them and try again.",
        }
        assert (await refused_subscription(spanish, balances(99)))["message"].startswith("Demasiadas suscripciones")
        third.subscribe(balances(0), "again")
        assert await third.next() == {"walletChanged": {"b0": 0}}
        async with connected(house, town.luis.person) as another:
            another.subscribe(balances(99))
            assert await another.next() == {"walletChanged": {"b99": 0}}
        second.say(id="0", type="complete")
        assert (await refused_subscription(third, balances(99)))["code"] == "TOO_MANY_SUBSCRIPTIONS"
        third.say(id="again", type="complete")
        third.subscribe(balances(99), "room")
        assert await third.next() == {"walletChanged": {"b99": 0}}
        assert len(documents) == MOST_OF_ONE
    assert (len(documents), not documents._different) == (0, True)


@pytest.mark.looks_inside
async def test_what_is_over_leaves_its_place(town: Town) -> None:
    """An answer, an error, a subscription that may not be, and one that ends as its socket does."""
    documents = view_of(town.house.app).documents
    async with connected(town.house, town.ana.person) as socket:
        for number in range(2 * MOST_OF_ONE):
            socket.subscribe(f"{{ q{number}: pushKey }}", "q")
            assert "q" in str(await socket.next())
            assert (await socket.hears())["type"] == "complete"
            socket.subscribe(f"{{ nothing{number} }}", "n")
            assert (await socket.hears())["type"] == "error"
            socket.subscribe(f'subscription {{ walletChanged(merchant: "none{number}") {{ balance }} }}', "s")
            assert (await socket.hears())["type"] == "error"
        assert len(documents) == 0
        socket.subscribe('subscription { memberChanged(member: {code: "x"}) { __typename } }', "m")
        assert (await socket.hears())["type"] == "error"
    async with connected(town.house, town.house.person()) as stranger:
        for number in range(2 * MOST_OF_ONE):
            stranger.subscribe(balances(number))
            assert (await stranger.hears())["type"] == "error"
    assert (len(documents), not documents._different) == (0, True)


@pytest.mark.looks_inside
async def test_a_document_that_several_ask_is_kept_once(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also one that is too long to be kept for the next time."""
    seen: list[str] = []

    def counted(text: str, **more: Any) -> Any:
        seen.append(text)
        return parse(text, **more)

    monkeypatch.setattr("fiel.edge.engine.parse", counted)
    long = f"{balances(1)} # {town.house.settings.database} {'-' * LONGEST_CACHED}"  # no other test's
    async with AsyncExitStack() as stack:
        for person in (town.ana.person, town.ana.person, town.luis.person):
            socket = await stack.enter_async_context(connected(town.house, person))
            for number in range(3):
                socket.subscribe(long, str(number))
                assert await socket.next() == {"walletChanged": {"b1": 0}}
    assert seen == [long]
