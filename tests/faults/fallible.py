"""``fiel``, on a stage: by its clock, and dead at the moment that the test names.

``python fallible.py STAGE`` imports all of it once, and starts a process of its own for each line of JSON that it is
given: ``{"role": "web", "command": ["serve"], "variables": {…}, "log": "…"}``. It says ``began PID`` and, when one has
ended, ``ended PID STATUS``. So that a server is up again after a tenth of the time that its imports take.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from support.copies import run, take_over
from support.stage import Moment, Stage

SECONDS_A_STATEMENT = 3.0


def move_clock(stage: Stage) -> None:
    """Before anything else of ours is imported: all of it takes its time from there."""
    from fiel.core import clock

    world = time.time
    vars(time)["time"] = lambda: world() + stage.jumped.total_seconds()
    vars(clock)["utc_now"] = lambda: datetime.now(UTC) + stage.jumped


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
    _dies_after(stage, role, importlib.import_module("fiel.messaging.push.pipeline"), "send")
    _dies_after(stage, role, importlib.import_module("fiel.messaging.mails.transport").Postman, "_send")


def hurry() -> None:
    """What a server waits a minute for, a test need not."""
    opening: Any = importlib.import_module("fiel.core.db.opening")
    opening.SECONDS_A_STATEMENT = SECONDS_A_STATEMENT


def _dies_after(stage: Stage, role: str, place: Any, name: str) -> None:
    real = getattr(place, name)

    async def sent(*arguments: Any, **named: Any) -> Any:
        answer = await real(*arguments, **named)
        stage.passes(role, Moment.SENT)
        return answer

    setattr(place, name, sent)


def become(stage: Stage, order: dict[str, Any]) -> int:
    """A server or a worker, to its end; its exit status."""
    take_over(order)
    name_moments(stage, order["role"])
    return run(order["command"])


def bury(*_: object) -> None:
    """Say who has ended, and how."""
    with suppress(ChildProcessError):
        while True:
            number, status = os.waitpid(-1, os.WNOHANG)
            if number == 0:
                return
            os.write(1, f"ended {number} {os.waitstatus_to_exitcode(status)}\n".encode())


def main(stage: Stage) -> None:
    move_clock(stage)
    hurry()
    importlib.import_module("fiel.app")
    importlib.import_module("fiel.cli")
    signal.signal(signal.SIGCHLD, bury)
    for line in sys.stdin:
        number = os.fork()
        if number == 0:
            os._exit(become(stage, json.loads(line)))
        os.write(1, f"began {number}\n".encode())


if __name__ == "__main__":
    main(Stage(Path(sys.argv[1])))
