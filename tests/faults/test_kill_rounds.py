"""The power goes, again and again, while a shop is at its busiest: at any moment, and right at the worst ones."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

from faults.conftest import Tell
from fiel.core.settings import Settings
from support.rounds import NAMED_MINUTES, ROUNDS, SEED, account_of, first_of, rounds
from support.stage import Moment
from support.town import Town
from support.trial import A_CLAIM, Trial, trial

MOST_ANSWERS = 60
"""Heard before the power goes."""
ROUNDS_A_LOOK = 10
SECONDS = 180
"""For a round, on a machine that does other things too."""
KILLS: tuple[tuple[tuple[str, ...], Moment], ...] = (
    (("web", "worker"), Moment.NONE),
    (("web",), Moment.AFTER_COMMIT),
    (("worker",), Moment.SENT),
    (("web",), Moment.BEFORE_COMMIT),
    (("worker",), Moment.CLAIMED),
    (("worker",), Moment.AFTER_COMMIT),
    (("web",), Moment.NONE),
    (("worker",), Moment.BEFORE_COMMIT),
    (("worker",), Moment.NONE),
)
"""Who is killed, and at which moment; NONE: at any."""


async def test_killed_at_any_moment_nothing_is_lost_or_doubled(
    town: Town, settings: Settings, tmp_path: Path, tell: Tell
) -> None:
    rng, first = random.Random(SEED), first_of(len(KILLS), is_sqlite=settings.is_sqlite)
    async with trial(town, settings, tmp_path, rng) as shop:
        engine, done = "SQLite" if settings.is_sqlite else "PostgreSQL", 0
        for number in rounds(ROUNDS):
            roles, moment = KILLS[(first + number) % len(KILLS)]
            await die(shop, roles, moment, rng)
            done = number + 1
            if done % ROUNDS_A_LOOK == 0:
                await shop.assert_told()
                tell(account_of(f"killed on {engine}", done, shop.busy))
        await shop.assert_told()
        tell(account_of(f"killed on {engine}", done, shop.busy))
        assert done == ROUNDS or NAMED_MINUTES


async def die(shop: Trial, roles: tuple[str, ...], moment: Moment, rng: random.Random) -> None:
    """One round: work, death, a look at what is left, and on."""
    dying = shop.members(*roles)
    async with asyncio.timeout(SECONDS), shop.busy.at_work():
        if moment is Moment.NONE:
            await shop.busy.asked.reaches(len(shop.busy.asked.answers) + rng.randint(1, MOST_ANSWERS))
            for one in dying:
                await one.kill()
        else:
            shop.stage.let_die(roles[0], moment, rng.randint(1, 8))
            for one in dying:
                await one.dies()
        await shop.assert_kept()
        for one in dying:
            await one.start()
        shop.stage.jumped += A_CLAIM
    await shop.assert_done()
