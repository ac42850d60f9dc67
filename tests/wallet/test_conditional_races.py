"""Read while it is written: nobody is shown less than what was told before they asked."""

from __future__ import annotations

import asyncio

from support.conditional import CAFE, EVERYTHING, Browser
from support.town import Town

AWARDS = 25
READERS = 3


async def test_what_was_told_before_one_asked_is_in_what_one_is_shown(town: Town) -> None:
    told, is_over = 0, False

    async def gives() -> None:
        nonlocal told, is_over
        for _ in range(AWARDS):
            await town.award(town.ana, 1)
            told += 1
        is_over = True

    async def reads(browser: Browser) -> None:
        while not is_over:
            least = told
            status, data = await browser.read(EVERYTHING, CAFE)
            assert data["wallet"]["balance"] >= least, status
            movements = data["wallet"]["transactions"]["edges"]
            assert sum(one["node"]["points"] for one in movements) >= min(least, 20)

    browsers = [Browser(town.ana.person) for _ in range(READERS)]
    async with asyncio.timeout(60):
        await asyncio.gather(gives(), *map(reads, browsers))
    for browser in browsers:
        _, data = await browser.read(EVERYTHING, CAFE)
        assert (data["wallet"]["balance"], (await browser.read(EVERYTHING, CAFE))[0]) == (AWARDS, 304)
