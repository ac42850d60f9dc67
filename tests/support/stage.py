"""What a test does to the servers it started: moves their clock, and names the moment at which one of them dies."""

from __future__ import annotations

import mmap
import os
import signal
import struct
from datetime import timedelta
from enum import IntEnum
from pathlib import Path

ROLES = {"web": 0, "worker": 1}
_CLOCK, _CRASH = struct.Struct("q"), struct.Struct("qq")
SIZE = _CLOCK.size + len(ROLES) * _CRASH.size


class Moment(IntEnum):
    """Where a process dies. SENT: a push, a mail or a webhook was taken by who is told, and that is not yet written.
    CLAIMED: webhooks are in hand, and none of them has been posted."""

    NONE = 0
    BEFORE_COMMIT = 1
    AFTER_COMMIT = 2
    SENT = 3
    CLAIMED = 4


class Stage:
    """A few bytes of a file that the test and its servers look into."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(bytes(SIZE))
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), SIZE)
        self.path = path

    @property
    def jumped(self) -> timedelta:
        """How far the servers' clock is from the world's."""
        return timedelta(microseconds=_CLOCK.unpack_from(self._memory)[0])

    @jumped.setter
    def jumped(self, far: timedelta) -> None:
        _CLOCK.pack_into(self._memory, 0, far // timedelta(microseconds=1))

    def let_die(self, role: str, moment: Moment, count: int = 1) -> None:
        """The process of *role* dies when it comes to that *moment* for the *count*-th time from now."""
        _CRASH.pack_into(self._memory, self._place(role), moment, count)

    def awaits(self, role: str) -> bool:
        """Whether it has still to die."""
        return bool(_CRASH.unpack_from(self._memory, self._place(role))[0])

    def passes(self, role: str, moment: Moment) -> None:
        """Called by the process itself: its last call, if this is where it dies."""
        wanted, left = _CRASH.unpack_from(self._memory, self._place(role))
        if wanted != moment:
            return
        if left > 1:
            _CRASH.pack_into(self._memory, self._place(role), wanted, left - 1)
            return
        _CRASH.pack_into(self._memory, self._place(role), Moment.NONE, 0)
        os.kill(os.getpid(), signal.SIGKILL)

    def _place(self, role: str) -> int:
        return _CLOCK.size + ROLES[role] * _CRASH.size
