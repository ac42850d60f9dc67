"""Processes that begin as copies of one that has imported all of it already, in a tenth of the time.

``python -m support.copies`` starts one for each line of JSON that it is given (an Order) and answers with its number;
its exit status is left in the file *ended*.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import os
import runpy
import secrets
import select
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TypedDict

TESTS = Path(__file__).parents[1]
PATH = os.pathsep.join(filter(None, (str(TESTS), os.environ.get("PYTHONPATH"))))
PLAIN = ("-m", "support.copies")
ON_A_STAGE = (str(TESTS / "faults" / "fallible.py"),)
"""Those whose clock can be moved, and that die where a test wants it."""
LATE = ("doctor", "errands", "backups.making", "backups.restoring", "ledger.reconcile", "messaging.push.vapid")
"""What commands import by themselves."""
_turn = Lock()


class Order(TypedDict):
    """*command*: of ``fiel``; of *script*, where there is one. *log*: where its words go. *stage*, *role*: for those
    that are on one."""

    command: list[str]
    script: str
    variables: dict[str, str]
    folder: str
    log: str
    ended: str
    stage: str
    role: str


class Copy:
    """As asyncio's own Process, as far as we use it."""

    def __init__(self, pid: int, ended: Path) -> None:
        self.pid, self._ended = pid, ended
        self._handle = os.pidfd_open(pid)
        self._status: int | None = None
        self._killed_by: int = signal.SIGKILL
        """Until we send it something: whoever kills it, or it itself, does so for good."""

    @property
    def returncode(self) -> int | None:
        if self._status is None and select.select([self._handle], [], [], 0)[0]:
            os.close(self._handle)
            # who is ended by a signal leaves no word
            self._status = int(self._ended.read_text()) if self._ended.exists() else -self._killed_by
        return self._status

    def send_signal(self, number: int) -> None:
        if self.returncode is None:
            self._killed_by = number
            signal.pidfd_send_signal(self._handle, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    async def wait(self) -> int:
        loop, over = asyncio.get_running_loop(), asyncio.Event()
        if self.returncode is None:
            loop.add_reader(self._handle, over.set)
            try:
                await over.wait()
            finally:
                loop.remove_reader(self._handle)
        return self.ends()

    def ends(self) -> int:
        """Its status, once it has ended; meanwhile nothing else goes on here."""
        if self._status is None:
            select.select([self._handle], [], [])
        assert self.returncode is not None
        return self.returncode


def start_copy(
    command: list[str], variables: dict[str, str], log: Path, *, script: Path | None = None,
    stage: Path | None = None, role: str = "",
) -> Copy:  # fmt: skip
    """``fiel`` with this command, nothing but these variables, and its words in *log*; or a *script* of ours."""
    ended = log.with_suffix(".ended")
    ended.unlink(missing_ok=True)
    order = Order(
        command=command, script=str(script or ""), variables=variables, folder=os.getcwd(), log=str(log),
        ended=str(ended), stage=str(stage or ""), role=role,
    )  # fmt: skip
    with _turn:  # also for the first, who starts the original
        original = _original(PLAIN if stage is None else ON_A_STAGE)
        assert original.stdin is not None
        assert original.stdout is not None
        original.stdin.write(json.dumps(order).encode() + b"\n")
        original.stdin.flush()
        return Copy(int(original.stdout.readline()), ended)


async def begun(
    command: list[str], variables: dict[str, str], log: Path, *, stage: Path | None = None, role: str = ""
) -> Copy:
    """The same while others go on: the first waits until the original is there."""
    return await asyncio.to_thread(start_copy, command, variables, log, stage=stage, role=role)


async def words_of(script: Path, *arguments: str, folder: Path) -> str:
    """What a script of ours says, in a process of its own; it must end well."""
    log = folder / f"{secrets.token_hex(8)}.log"
    process = await asyncio.to_thread(start_copy, list(arguments), dict(os.environ), log, script=script)
    try:
        status = await process.wait()
    finally:
        process.kill()
    said = log.read_text()
    assert status == 0, said
    return said


@cache
def _original(program: tuple[str, ...]) -> subprocess.Popen[bytes]:
    """It ends with us, when nobody can write to it any more."""
    return subprocess.Popen(
        [sys.executable, *program], env={**os.environ, "PYTHONPATH": PATH}, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )  # fmt: skip


def answer_orders(prepare: Callable[[Order], None]) -> None:
    """Of the original: import all of it, then a copy for each line. *prepare*: what it does before its work."""
    for name in ("app", "cli", *LATE):
        importlib.import_module(f"fiel.{name}")
    _work_out()
    for line in sys.stdin:
        _bury()
        order: Order = json.loads(line)
        number = os.fork()
        if number == 0:
            _become(order, prepare)
        os.write(1, b"%d\n" % number)


def _work_out() -> None:
    """What each copy would work out for itself before its first answer; and none looks through all this for garbage,
    which would make all of it its own."""
    from fiel.app import schema
    from fiel.edge import pages
    from fiel.edge.known import known_documents
    from fiel.edge.tags import code_digest

    known_documents(schema, pages.DOCUMENTS)
    code_digest()
    gc.collect()
    gc.freeze()


def _bury() -> None:
    """Those that have ended. Whoever asked for one has a handle on it before asking for the next: until then, however
    soon it ends, its number is nobody else's."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _become(order: Order, prepare: Callable[[Order], None]) -> None:
    status = 1
    try:
        _take_over(order)
        prepare(order)
        status = _run(order)
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        Path(order["ended"]).write_text(str(status))
        os._exit(status)


def _take_over(order: Order) -> None:
    """In the copy: its own variables, folder, log and name."""
    os.environ.clear()
    os.environ.update(order["variables"])
    os.chdir(order["folder"])
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


def _run(order: Order) -> int:
    """To its end; its exit status."""
    from fiel.cli import app

    sys.argv = [order["script"] or "fiel", *order["command"]]
    try:
        if order["script"]:
            runpy.run_path(order["script"], run_name="__main__")
        else:
            app()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0
    return 0


if __name__ == "__main__":
    answer_orders(lambda _: None)
