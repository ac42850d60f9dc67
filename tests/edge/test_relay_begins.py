"""What happened before a process began is read by whoever subscribes, and not told as if it happened now."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from fiel.core.broker import Event, process_broker
from fiel.core.settings import Settings
from fiel.edge.relay import relayed
from support.town import Town

SECONDS = 20
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


@pytest.fixture
def settings(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Whatever is done is another process's to who relays."""
    monkeypatch.setattr("fiel.edge.relay.PROCESS", "this one")
    return settings


async def test_only_what_happens_from_now_on_is_told(town: Town) -> None:
    [row] = await town.house.rows("SELECT max(id) AS newest FROM activity")
    told: list[Event] = []
    async with (
        asyncio.timeout(SECONDS), process_broker().listen("all") as events,
        relayed(town.house.settings, lambda: LONG_AGO) as relay,
    ):  # fmt: skip
        await town.award(town.ana, 10)
        relay.turned()
        while [one.kind for one in told].count("points.earned") < 2:  # as it was done, and as it was found
            told.append(await anext(events))
    assert {one.activity_id > row["newest"] for one in told if one.kind != "inbox.grown"} == {True}
