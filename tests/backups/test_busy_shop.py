"""Backups of a whole busy shop: tills, cashiers, customers, files, pushes, an automation, and the worker."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

from fiel.core import db
from fiel.core.settings import Settings
from support.backups import backed_up, place_of
from support.command import fiel
from support.town import Town
from support.trial import assert_kept, trial

ANSWERS = 20
"""Heard before a backup begins, and before the next one."""
SECONDS = 600
"""On a machine that does other things too."""


async def test_a_backup_of_a_busy_shop_holds_all_that_was_acknowledged_before_it(
    town: Town, settings: Settings, elsewhere: Settings, tmp_path: Path
) -> None:
    async with trial(town, settings, tmp_path, random.Random(7)) as shop:
        asked = shop.busy.asked
        async with asyncio.timeout(SECONDS), shop.busy.at_work():
            for number in (1, 2):
                await asked.reaches(len(asked.answers) + ANSWERS)
                heard = dict(asked.answers)
                folder = await backed_up(settings, tmp_path / f"backup-{number}")
                during = len(asked.answers) - len(heard)
                assert during > 0  # nobody had to wait for it to end
        await shop.assert_done()
    code, said = await fiel(elsewhere.data_dir, "restore", str(folder), **place_of(elsewhere))
    assert (code, "Its books balance" in said) == (0, True), said
    code, said = await fiel(elsewhere.data_dir, "reconcile", **place_of(elsewhere))
    assert (code, "The books balance" in said) == (0, True), said
    async with db.opened(elsewhere.database):
        await assert_kept(shop.busy, heard)
        kinds = {asked.names[name] for name in heard}
        assert kinds >= {"award", "redemption", "push"}, kinds
