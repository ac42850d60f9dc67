"""``fiel``, on a stage: by its clock, and dead at the moment that the test names.

It imports all of it once, and starts a copy of itself for each order (support/copies.py), so that a server is up again
after a tenth of the time that its imports take.
"""

from __future__ import annotations

import importlib
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from support.copies import Order, answer_orders
from support.stage import Moment, Stage

SECONDS_A_STATEMENT = 3.0
_entered: list[Stage] = []
"""By a copy: its stage. The original is on none."""


def jumped() -> timedelta:
    return _entered[0].jumped if _entered else timedelta()


def make_clock_movable() -> None:
    """Before anything else of ours is imported: all of it takes its time from there."""
    from fiel.core import clock

    world = time.time
    vars(time)["time"] = lambda: world() + jumped().total_seconds()
    vars(clock)["utc_now"] = lambda: datetime.now(UTC) + jumped()


def name_moments(stage: Stage, role: str) -> None:
    transactions: Any = importlib.import_module("fiel.core.db.transaction")
    begin = transactions._begin

    @asynccontextmanager
    async def begun(root: Any) -> AsyncIterator[Any]:
        async with begin(root) as client:
            yield client
            stage.passes(role, Moment.BEFORE_COMMIT)
        stage.passes(role, Moment.AFTER_COMMIT)

    transactions._begin = begun
    webhooks = importlib.import_module("fiel.messaging.webhooks.pipeline")
    _dies_after(stage, role, Moment.SENT, importlib.import_module("fiel.messaging.push.pipeline"), "send")
    _dies_after(stage, role, Moment.SENT, webhooks, "_post")
    _dies_after(stage, role, Moment.SENT, importlib.import_module("fiel.messaging.mails.transport").Postman, "_send")
    _dies_after(stage, role, Moment.CLAIMED, webhooks, "_claim")


def hurry() -> None:
    """What a server waits a minute for, a test need not."""
    opening: Any = importlib.import_module("fiel.core.db.opening")
    opening.SECONDS_A_STATEMENT = SECONDS_A_STATEMENT


def _dies_after(stage: Stage, role: str, moment: Moment, place: Any, name: str) -> None:
    """After a call that came to something: a claim of nothing holds nothing."""
    real = getattr(place, name)

    async def done(*arguments: Any, **named: Any) -> Any:
        answer = await real(*arguments, **named)
        if answer != []:
            stage.passes(role, moment)
        return answer

    setattr(place, name, done)


def enter(order: Order) -> None:
    """In the copy."""
    stage = Stage(Path(order["stage"]))
    _entered.append(stage)
    name_moments(stage, order["role"])


if __name__ == "__main__":
    make_clock_movable()
    hurry()
    answer_orders(enter)
