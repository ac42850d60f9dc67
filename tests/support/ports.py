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


def free_port() -> int:
    """One that nobody listens at, and that no other process is given for a long time: each takes the next."""
    with _LAST.open("a+") as kept:
        fcntl.flock(kept, fcntl.LOCK_EX)
        kept.seek(0)
        last = int(kept.read() or 0)
        for number in range(last + 1, last + 1 + MANY):
            port = FIRST + number % MANY
            if _is_free(port):
                kept.truncate(0)
                kept.write(str(number % MANY))
                return port
    raise RuntimeError("no port is free")


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
