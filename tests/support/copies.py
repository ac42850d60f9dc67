"""Processes that begin as copies of one that has imported all of it already, in a tenth of the time.

``python -m support.copies`` listens at the socket that it is given the number of, for all processes of a run: it starts
one for each line of JSON (an Order) and answers with its number and a handle on it; its exit status is left in the file
*ended*.
"""

from __future__ import annotations

import asyncio
import atexit
import gc
import importlib
import json
import os
import resource
import runpy
import secrets
import select
import signal
import socket
import subprocess
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TypedDict

from support.once import FOLDER, begin_run, end_run, is_over, once

PLACE, LOG = "orders", "original.log"
MOST_BYTES = 32
"""Of an answer."""
TESTS = Path(__file__).parents[1]
PATH = os.pathsep.join(filter(None, (str(TESTS), os.environ.get("PYTHONPATH"))))
PLAIN = ("-m", "support.copies")
ON_A_STAGE = (str(TESTS / "faults" / "fallible.py"),)
"""Those whose clock can be moved, and that die where a test wants it."""
LATE = ("doctor", "errands", "backups.making", "backups.restoring", "ledger.reconcile", "messaging.push.vapid")
"""What commands import by themselves."""
SECONDS_BETWEEN_LOOKS = 1
_started: list[subprocess.Popen[bytes]] = []


class Order(TypedDict):
    """*command*: of ``fiel``; of *script*, where there is one. *log*: where its words go. *stage*, *role*: for those
    that are on one. *room*: bytes that no file may grow beyond; 0: any."""

    command: list[str]
    script: str
    variables: dict[str, str]
    folder: str
    log: str
    ended: str
    stage: str
    role: str
    room: int


class Copy:
    """As asyncio's own Process, as far as we use it."""

    def __init__(self, pid: int, handle: int, ended: Path) -> None:
        self.pid, self._handle, self._ended = pid, handle, ended
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

    def speaks(self, pipe: int) -> bool:
        """Whether it wrote to the pipe, once it did or has ended without."""
        return pipe in select.select([pipe, self._handle], [], [])[0]

    def ends(self) -> int:
        """Its status, once it has ended; meanwhile nothing else goes on here."""
        if self._status is None:
            select.select([self._handle], [], [])
        assert self.returncode is not None
        return self.returncode


def start_copy(
    command: list[str], variables: dict[str, str], log: Path, *, script: Path | None = None,
    stage: Path | None = None, role: str = "", room: int = 0,
) -> Copy:  # fmt: skip
    """``fiel`` with this command, nothing but these variables, and its words in *log*; or a *script* of ours. *room*:
    as in an Order."""
    ended = log.with_suffix(".ended")
    ended.unlink(missing_ok=True)
    order = Order(
        command=command, script=str(script or ""), variables=variables, folder=os.getcwd(), log=str(log),
        ended=str(ended), stage=str(stage or ""), role=role, room=room,
    )  # fmt: skip
    folder = _original("copies", PLAIN) if stage is None else _original("copies_on_a_stage", ON_A_STAGE)
    with socket.socket(socket.AF_UNIX) as asking:
        asking.connect(str(folder / PLACE))
        asking.sendall(json.dumps(order).encode() + b"\n")
        number, handles, *_ = socket.recv_fds(asking, MOST_BYTES, 1)
    if not handles:
        raise RuntimeError((folder / LOG).read_text())
    return Copy(int(number), handles[0], ended)


async def begun(
    command: list[str], variables: dict[str, str], log: Path, *, stage: Path | None = None, role: str = "",
    room: int = 0,
) -> Copy:  # fmt: skip
    """The same while others go on: the first waits until the original is there."""
    return await asyncio.to_thread(start_copy, command, variables, log, stage=stage, role=role, room=room)


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
def _original(name: str, program: tuple[str, ...]) -> Path:
    """Its folder. Whoever asks first starts it; it ends with the run."""
    if FOLDER not in os.environ:  # a run of no tests
        begin_run()
        atexit.register(end_run)

    def start(folder: Path) -> Path:
        with socket.socket(socket.AF_UNIX) as listening, (folder / LOG).open("wb") as log:
            listening.bind(str(folder / PLACE))
            listening.listen()
            _started.append(subprocess.Popen(
                [sys.executable, *program, str(listening.fileno())], env={**os.environ, "PYTHONPATH": PATH},
                pass_fds=[listening.fileno()], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            ))  # fmt: skip
        return folder

    return once(name, start)


def answer_orders(prepare: Callable[[Order], None]) -> None:
    """Of the original: import all of it, then a copy for each line. *prepare*: what it does before its work."""
    listening = socket.socket(fileno=int(sys.argv[1]))
    gc.disable()
    for name in ("app", "cli", *LATE):
        importlib.import_module(f"fiel.{name}")
    _work_out()
    gc.enable()
    while not is_over():
        if select.select([listening], [], [], SECONDS_BETWEEN_LOOKS)[0]:
            with listening.accept()[0] as asking:
                _answer(asking, listening, prepare)


def _answer(asking: socket.socket, listening: socket.socket, prepare: Callable[[Order], None]) -> None:
    with asking.makefile("rb") as lines:
        order: Order = json.loads(lines.readline())
    _bury()
    number = os.fork()
    if number == 0:
        listening.close()
        asking.close()
        _become(order, prepare)
    handle = os.pidfd_open(number)
    socket.send_fds(asking, [b"%d" % number], [handle])
    os.close(handle)


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
    """Those that have ended: whoever asked for one has a handle on it, and knows when it has."""
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
    if order["room"]:
        resource.setrlimit(resource.RLIMIT_FSIZE, (order["room"], order["room"]))
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
