"""A socket message of a shape that nobody agreed on closes its own socket, and is no bug of ours."""

from __future__ import annotations

from typing import Any

import pytest

from support.sockets import connected
from support.town import Town

WALLET = "subscription ($m: String!) { walletChanged(merchant: $m) { balance } }"


@pytest.mark.parametrize(
    "payload",
    [
        None, 7, "query", [], {}, {"query": 7}, {"query": ["{ __typename }"]},
        {"query": WALLET, "variables": ["cafe-aurora"]}, {"query": "{ __typename }", "variables": "none"},
        {"query": "{ __typename }", "operationName": ["Q"]},
    ],
)  # fmt: skip
async def test_a_payload_of_another_shape(town: Town, payload: Any) -> None:
    async with connected(town.house, town.ana.person) as phone:
        phone.say(id="1", type="subscribe", payload=payload)
        assert await phone.is_closed() == 4400


async def test_a_name_that_is_in_use_however_long(town: Town) -> None:
    """The reason has to fit into a closing frame."""
    async with connected(town.house, town.ana.person) as phone:
        for _ in range(2):
            phone.subscribe(WALLET, "é" * 20_000, m="cafe-aurora")
        assert await phone.is_closed() == 4409
        assert phone.closed_because.startswith("Subscriber for é")
        assert len(phone.closed_because.encode()) <= 123


async def test_letters_that_no_database_keeps(town: Town) -> None:
    async with connected(town.house, town.ana.person) as phone:
        phone.say(id="a\0", type="subscribe", payload={"query": "{ __typename }"})
        assert await phone.is_closed() == 4400


async def test_what_may_be_left_out(town: Town) -> None:
    async with connected(town.house, town.ana.person) as phone:
        for number, more in enumerate(({}, {"variables": None, "operationName": None})):
            phone.say(id=str(number), type="subscribe", payload={"query": "{ __typename }", **more})
            assert await phone.next() == {"__typename": "Query"}
            assert await phone.hears() == {"type": "complete", "id": str(number)}
