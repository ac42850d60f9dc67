"""A process that writes without pause leaves the others their turns, on the engine that has one writer at a time."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from fiel.core import db
from fiel.core.settings import Settings
from support.town import Town

AWARDS = 20
A_TURN = 60
"""Commits of the other one that an award may wait for, one with another: it looks a few times during each of them."""
STATEMENTS = 50


class Greedy:
    """Commits one transaction after the other, by our own way of writing, from a thread of its own."""

    def __init__(self, url: str) -> None:
        self._url, self._stop, self._begun = url, threading.Event(), threading.Event()
        self.commits = 0

    @contextmanager
    def at_work(self) -> Iterator[None]:
        thread = threading.Thread(target=lambda: asyncio.run(self._write()))
        thread.start()
        try:
            self._begun.wait()
            yield
        finally:
            self._stop.set()
            thread.join()

    async def _write(self) -> None:
        async with db.opened(self._url):
            while not self._stop.is_set():
                await db.transaction(self._hold)
                self.commits += 1
                self._begun.set()

    async def _hold(self) -> None:
        """The lock for some milliseconds, as a group of awards does."""
        for _ in range(STATEMENTS):
            await db.execute("DELETE FROM failure WHERE 1 = 0")


@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
async def test_who_writes_without_pause_leaves_others_their_turn(town: Town, settings: Settings) -> None:
    greedy = Greedy(settings.database)
    with greedy.at_work():
        before = greedy.commits
        for _ in range(AWARDS):
            await town.award(town.ana, 1)
        assert greedy.commits - before < AWARDS * A_TURN
