"""What other processes do is told once, whatever their clocks say; what happened before a process began is read by
whoever subscribes, and not told as if it happened now."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator

import pytest

from fiel.core.broker import Event, process_broker
from fiel.core.settings import Settings
from fiel.edge import tails
from fiel.edge.relay import Relay, relayed
from support.town import Town

SECONDS = 20
EARNED = "points.earned"


@pytest.fixture
def settings(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Whatever is done is another process's to who relays."""
    monkeypatch.setattr("fiel.edge.relay.PROCESS", "this one")
    return settings


async def told(events: AsyncIterator[Event], relay: Relay, awards: int) -> list[int]:
    """Activities that were told until each award was: as it was done, and as it was found."""
    heard: list[Event] = []
    async with asyncio.timeout(SECONDS):
        relay.turned()
        while [one.kind for one in heard].count(EARNED) < 2 * awards:
            heard.append(await anext(events))
    return [one.activity_id for one in heard if one.kind == EARNED]


async def newest(town: Town) -> int:
    return int((await town.house.rows("SELECT max(id) AS newest FROM activity"))[0]["newest"])


async def test_only_what_happens_from_now_on_is_told(town: Town) -> None:
    before = await newest(town)
    async with process_broker().listen("all") as events, relayed(town.house.settings) as relay:
        await town.award(town.ana, 10)
        assert min(await told(events, relay, 1)) > before


async def test_what_a_machine_whose_clock_is_late_does_is_told_too(town: Town) -> None:
    async with process_broker().listen("all") as events, relayed(town.house.settings) as relay:
        await town.award(town.ana, 10)
        await told(events, relay, 1)
        town.house.clock.move(minutes=-10)
        await town.award(town.ana, 10)
        assert set(Counter(await told(events, relay, 1)).values()) == {2}


async def test_whoever_could_not_look_for_long_hears_of_all_of_it_once_and_in_its_order(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tails, "LOOK_BACK", 3)
    monkeypatch.setattr(tails, "MOST_AT_ONCE", 6)
    awards = 10
    async with process_broker().listen("all") as events, relayed(town.house.settings) as relay:
        for _ in range(awards):
            await town.award(town.ana, 1)
        heard = await told(events, relay, awards)
    as_done = sorted(set(heard))
    assert len(as_done) == awards
    assert heard == 2 * as_done  # all that was done, then all that was found
