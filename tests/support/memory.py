"""Where tests keep their databases: in memory if there is room, since each has one of its own."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

SHARED_MEMORY = Path("/dev/shm")  # noqa: S108  # a fresh folder in it is made by mkdtemp
ROOM = 4 * 2**30


def roomy() -> str | None:
    """A folder in memory with room for a whole run; None: there is none, the disk will do."""
    if os.access(SHARED_MEMORY, os.W_OK) and shutil.disk_usage(SHARED_MEMORY).free >= ROOM:
        return str(SHARED_MEMORY)
    return None


def keep_tests_in_memory() -> None:
    """The folders that pytest gives to tests, in this process and in those that it starts."""
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", roomy() or tempfile.gettempdir())
