"""PostgreSQL is restarted, crashes, or can't be reached while a shop is at its busiest: nothing is lost or doubled, and
the servers, which nobody touches, go on by themselves."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from faults.conftest import OwnTown, Tell
from support.browser import until_healthy
from support.databases import database_at
from support.postgres import PrivatePostgres
from support.proxy import Network, network
from support.rounds import ROUNDS, account_of, rounds
from support.trial import A_CLAIM, Trial, trial

MOST_ANSWERS = 40
"""Heard before it happens."""
SECONDS_AWAY = 1.0
SECONDS = 180


@dataclass
class Place:
    server: PrivatePostgres
    network: Network

    async def cut(self) -> None:
        self.network.cut()

    async def shut(self) -> None:
        self.network.is_closed = True
        self.network.cut()
        await asyncio.sleep(SECONDS_AWAY)  # it is what happens, not a wait for anything
        self.network.is_closed = False

    async def freeze(self) -> None:
        self.network.freeze()
        await asyncio.sleep(SECONDS_AWAY)  # as above
        self.network.thaw()

    async def freeze_and_cut(self) -> None:
        self.network.freeze()
        await asyncio.sleep(SECONDS_AWAY)  # as above
        self.network.cut()
        self.network.thaw()

    async def lose(self) -> None:
        self.network.lose()

    async def restart(self) -> None:
        await asyncio.to_thread(self.server.stop, "fast")
        await asyncio.to_thread(self.server.start)

    async def crash(self) -> None:
        await asyncio.to_thread(self.server.stop, "immediate")
        await asyncio.to_thread(self.server.start)


FAULTS: tuple[Callable[[Place], Awaitable[None]], ...] = (
    Place.cut, Place.crash, Place.lose, Place.restart, Place.shut, Place.freeze, Place.freeze_and_cut,
)  # fmt: skip


async def test_with_the_database_away_nothing_is_lost_and_all_goes_on_by_itself(
    own_town: OwnTown, tmp_path: Path, tell: Tell
) -> None:
    rng, done = random.Random(5), 0
    async with network(own_town.server.port) as between:
        url = database_at(own_town.settings.database, "town").replace(f":{own_town.server.port}/", f":{between.port}/")
        settings = own_town.settings.model_copy(update={"database_url": url})
        async with trial(own_town.town, settings, tmp_path, rng) as shop:
            before = [one.process for one in (shop.web, shop.worker)]
            for number in rounds(max(len(FAULTS), ROUNDS)):
                await goes(shop, FAULTS[number % len(FAULTS)], Place(own_town.server, between), rng)
                assert [one.process for one in (shop.web, shop.worker)] == before
                assert [one.returncode for one in before if one] == [None, None]
                done = number + 1
            await shop.assert_told()
            tell(account_of("PostgreSQL cut off, restarted and crashed", done, shop.busy))


async def goes(shop: Trial, fault: Callable[[Place], Awaitable[None]], place: Place, rng: random.Random) -> None:
    """One round: work, trouble, work again."""
    async with asyncio.timeout(SECONDS), shop.busy.at_work():
        await shop.busy.asked.reaches(len(shop.busy.asked.answers) + rng.randint(1, MOST_ANSWERS))
        await fault(place)
        assert shop.web.process is not None
        await until_healthy(shop.web.url, shop.web.process, shop.web.log, SECONDS)
        shop.stage.jumped += A_CLAIM
        await shop.busy.asked.reaches(len(shop.busy.asked.answers) + 1)
    await shop.assert_done()
