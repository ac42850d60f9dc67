"""Processes that begin as copies of one that has imported all of it already, in a tenth of the time.

``python -m support.copies`` starts one for each line of JSON that it is given (*command*, *variables*, *log*, *ended*)
and answers with its number; its exit status is left in the file *ended*.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import secrets
import select
import signal
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

TESTS = Path(__file__).parents[1]
PATH = os.pathsep.join(filter(None, (str(TESTS), os.environ.get("PYTHONPATH"))))


class Copy:
    """As asyncio's own Process, as far as we use it."""

    def __init__(self, pid: int, ended: Path) -> None:
        self.pid, self._ended = pid, ended
        self._handle = os.pidfd_open(pid)
        self._status: int | None = None

    @property
    def returncode(self) -> int | None:
        if self._status is None and select.select([self._handle], [], [], 0)[0]:
            os.close(self._handle)
            # who is ended by a signal leaves no word
            self._status = int(self._ended.read_text()) if self._ended.exists() else -signal.SIGTERM
        return self._status

    def terminate(self) -> None:
        if self.returncode is None:
            signal.pidfd_send_signal(self._handle, signal.SIGTERM)

    async def wait(self) -> int:
        loop, over = asyncio.get_running_loop(), asyncio.Event()
        if self.returncode is None:
            loop.add_reader(self._handle, over.set)
            try:
                await over.wait()
            finally:
                loop.remove_reader(self._handle)
        assert self.returncode is not None
        return self.returncode


def start_copy(command: list[str], variables: dict[str, str], log: Path) -> Copy:
    """``fiel`` with this command, nothing but these variables, and its words in *log*."""
    ended = log.with_suffix(".ended")
    ended.unlink(missing_ok=True)
    order = {"command": command, "variables": variables, "log": str(log), "ended": str(ended)}
    original = _original()
    assert original.stdin is not None
    assert original.stdout is not None
    original.stdin.write(json.dumps(order).encode() + b"\n")
    original.stdin.flush()
    return Copy(int(original.stdout.readline()), ended)


@cache
def _original() -> subprocess.Popen[bytes]:
    """It ends with us, when nobody can write to it any more."""
    return subprocess.Popen(
        [sys.executable, "-m", "support.copies"], env={**os.environ, "PYTHONPATH": PATH}, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )  # fmt: skip


def take_over(order: dict[str, Any]) -> None:
    """In the copy: its own variables, log and name."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.environ.clear()
    os.environ.update(order["variables"])
    output = os.open(order["log"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for place, file in ((nothing, 0), (output, 1), (output, 2)):
        os.dup2(place, file)
    _name_process()


def _name_process() -> None:
    """Each its own, as processes that import for themselves have."""
    from fiel.activity.actions import PROCESS

    own = secrets.token_hex(8)
    for module in list(sys.modules.values()):
        if getattr(module, "PROCESS", None) == PROCESS:
            vars(module)["PROCESS"] = own


def run(command: list[str]) -> int:
    """``fiel`` to its end; its exit status."""
    from fiel.cli import app

    sys.argv = ["fiel", *command]
    try:
        app()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0
    return 0


def _main() -> None:
    importlib.import_module("fiel.app")
    importlib.import_module("fiel.cli")
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the system buries them
    for line in sys.stdin:
        order = json.loads(line)
        number = os.fork()
        if number == 0:
            take_over(order)
            status = run(order["command"])
            Path(order["ended"]).write_text(str(status))
            os._exit(status)
        os.write(1, b"%d\n" % number)


if __name__ == "__main__":
    _main()
