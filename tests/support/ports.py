"""Ports for servers that are started a moment later, in a process of their own."""

from __future__ import annotations

import fcntl
import os
import socket
import tempfile
from pathlib import Path

FIRST, MANY = 20_000, 12_000
"""Below those that systems give by themselves (32768 and up), which anybody's connection may take meanwhile."""
_LAST = Path(tempfile.gettempdir()) / f"fiel-last-port-{os.getuid()}"


def free_port(in_a_row: int = 1) -> int:
    """The first of so many that nobody listens at and no other process is given for long: each takes the next."""
    with _LAST.open("a+") as kept:
        fcntl.flock(kept, fcntl.LOCK_EX)
        kept.seek(0)
        last = int(kept.read() or 0)
        for number in range(last + 1, last + 1 + MANY):
            row = [(number + more) % MANY for more in range(in_a_row)]
            if row == sorted(row) and all(_is_free(FIRST + one) for one in row):
                kept.truncate(0)
                kept.write(str(row[-1]))
                return FIRST + row[0]
    raise RuntimeError("no port is free")


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
