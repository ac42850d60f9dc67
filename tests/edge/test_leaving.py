"""A process that was told to stop says so first, and answers meanwhile."""

from __future__ import annotations

import asyncio
import signal
from types import FrameType

from fiel.edge.leaving import Leaving, told_first
from support.house import House


async def test_healthz_says_it_while_requests_are_answered_for_the_last_time(house: House) -> None:
    client = house.person().client
    assert (await client.get("/healthz")).status_code == 200
    house.app.state.leaving.is_told = True
    told = await client.get("/healthz")
    assert (told.status_code, told.json()) == (503, {"status": "stopping"})
    answer = await client.post("/graphql", json={"query": "{ pushKey }"})
    assert (answer.status_code, answer.headers["connection"]) == (200, "close")


async def test_the_server_hears_of_sigterm_afterwards_and_of_a_second_one_at_once() -> None:
    heard: list[int] = []
    came = asyncio.Event()

    def server(number: int, frame: FrameType | None) -> None:
        heard.append(number)
        came.set()

    before = signal.signal(signal.SIGTERM, server)
    try:
        leaving = Leaving()
        async with told_first(leaving, 3600):
            signal.raise_signal(signal.SIGTERM)
            await asyncio.sleep(0)
            assert (leaving.is_told, heard) == (True, [])
            signal.raise_signal(signal.SIGTERM)
            assert heard == [signal.SIGTERM]
        assert signal.getsignal(signal.SIGTERM) is server
        async with told_first(Leaving(), 0):
            signal.raise_signal(signal.SIGTERM)
        assert heard == [signal.SIGTERM] * 2
    finally:
        signal.signal(signal.SIGTERM, before)
