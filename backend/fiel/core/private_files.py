"""Files that their owner alone may read, as keys are."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


class KeyDamaged(RuntimeError):
    """A key file of whoever runs the server holds no such key; the message says what to do."""

    def __init__(self, path: Path, what: str = "holds no key of its kind, or is damaged") -> None:
        super().__init__(f"{path} {what}: take it from a backup, or remove it")


def write_private(path: Path, content: bytes) -> Path:
    """A new file, which nobody else can read even for a moment and which a power cut does not leave empty: it is on the
    disk when this returns, and what could not be written whole is not there. Raises FileExistsError where there is
    one."""
    file = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
    try:
        with file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink()
        raise
    give_away(path)
    return path


def give_away(path: Path) -> None:
    """To whose folder it lies in, where root made it: who serves is somebody else, and could not read it."""
    if os.geteuid() == 0:
        folder = path.parent.stat()
        with suppress(PermissionError):  # a folder of the network's, where root is nobody
            os.chown(path, folder.st_uid, folder.st_gid)
