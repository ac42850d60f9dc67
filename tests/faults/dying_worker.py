"""A worker that is killed with each transaction: by turns before its commit and right after it.

``python dying_worker.py automations|gifts DATABASE_URL NOW`` prints how often it died before nothing was left to do.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from datetime import datetime
from types import ModuleType
from typing import Any

from fiel.automations import running
from fiel.automations.gifts import giving
from fiel.core import db

MOST_DEATHS = 200
LEFT = {
    "automations": "SELECT id FROM automation_run WHERE wake_at <= $1",
    "gifts": "SELECT id FROM gift_round WHERE started_at <= $1 AND done_at IS NULL",
}
UNDONE = 3
"""The exit code of one that found others' locks, and did nothing."""


class Dying:
    """``core.db``, whose transactions end the process."""

    def __init__(self, real: ModuleType, before_commit: bool) -> None:
        self._real, self._before = real, before_commit

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    async def transaction(self, body: Callable[[], Awaitable[Any]]) -> Any:
        async def dies() -> None:
            await body()
            kill()

        await self._real.transaction(dies if self._before else body)
        kill()


def kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def work(what: str, database: str, now: datetime, before_commit: bool) -> int:
    dying: Any = Dying(db, before_commit)
    async with db.opened(database):
        due = await db.fetch(LEFT[what], now)
        if what == "automations":
            vars(running)["db"] = dying
            await running.go_on(now=now)
        else:
            vars(giving).update(db=dying, BATCH=2)
            for row in due:
                await giving.go_on_giving({"round_id": row["id"]}, now=now)
        return UNDONE if await db.fetch(LEFT[what], now) else 0


def main(what: str, database: str, now: datetime) -> int:
    """How often it died."""
    for deaths in range(MOST_DEATHS):
        child = os.fork()
        if child == 0:
            os._exit(asyncio.run(work(what, database, now, deaths % 2 == 0)))
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0:
            return deaths
        assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == UNDONE, status
    raise RuntimeError("it never came to an end")


if __name__ == "__main__":
    print(main(sys.argv[1], sys.argv[2], datetime.fromisoformat(sys.argv[3])))
