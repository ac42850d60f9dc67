"""Processes that ``faults/fallible.py`` starts, looked at as if they were our own children."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from support.copies import PATH, TESTS
from support.stage import Stage

SECONDS_TO_BEGIN = 120


@dataclass
class Forked:
    """As asyncio's own Process, as far as we use it."""

    pid: int
    returncode: int | None = None
    ended: asyncio.Event = field(default_factory=asyncio.Event)

    def send_signal(self, number: int) -> None:
        if self.returncode is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    async def wait(self) -> int:
        await self.ended.wait()
        assert self.returncode is not None
        return self.returncode


@dataclass
class Nest:
    """Where they come from."""

    process: asyncio.subprocess.Process
    stage: Stage
    _began: asyncio.Queue[Forked] = field(default_factory=asyncio.Queue)
    _all: dict[int, Forked] = field(default_factory=dict)
    _early: dict[int, int] = field(default_factory=dict)
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def start(self, role: str, command: list[str], variables: dict[str, str], log: Path) -> Forked:
        order = {"role": role, "command": command, "variables": variables, "log": str(log)}
        async with self._turn:
            assert self.process.stdin is not None
            self.process.stdin.write(json.dumps(order).encode() + b"\n")
            async with asyncio.timeout(SECONDS_TO_BEGIN):
                return await self._began.get()

    async def listen(self) -> None:
        assert self.process.stdout is not None
        while line := await self.process.stdout.readline():
            what, number, *status = line.decode().split()
            if what == "began":
                one = self._all[int(number)] = Forked(int(number))
                self._began.put_nowait(one)
                if one.pid in self._early:
                    self._end(one, self._early.pop(one.pid))
            elif int(number) in self._all:
                self._end(self._all[int(number)], int(status[0]))
            else:  # it ended before it was told of
                self._early[int(number)] = int(status[0])

    def _end(self, one: Forked, status: int) -> None:
        one.returncode = status
        one.ended.set()


@asynccontextmanager
async def nest(stage: Stage) -> AsyncIterator[Nest]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(TESTS / "faults" / "fallible.py"), str(stage.path), env={**os.environ, "PYTHONPATH": PATH},
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    found = Nest(process, stage)
    listening = asyncio.create_task(found.listen())
    try:
        yield found
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()
        await listening
