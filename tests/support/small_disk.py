"""A disk that is soon full: a small file system in memory where we may mount one, else a limit on how large the files
of a process may grow."""

from __future__ import annotations

import os
import resource
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PIECE = 4096
SMALLEST_FILES = 256 * 1024
"""As large as files may grow where nothing can be mounted, unless a test says more; logs stay below."""


@dataclass
class SmallDisk:
    """*processes*: who writes to it."""

    folder: Path
    is_mounted: bool
    processes: Callable[[], list[int]]
    largest_file: int = SMALLEST_FILES

    def fill(self) -> None:
        if not self.is_mounted:
            self._limit(self.largest_file)
            return
        with (self.folder / "ballast").open("ab", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(PIECE))
            except OSError:
                return

    def make_room(self) -> None:
        if self.is_mounted:
            (self.folder / "ballast").unlink()
        else:
            self._limit(resource.RLIM_INFINITY)

    def _limit(self, size: int) -> None:
        said = "unlimited" if size == resource.RLIM_INFINITY else str(size)
        for number in self.processes():
            owner = Path(f"/proc/{number}").stat()
            if owner.st_uid == os.geteuid():
                resource.prlimit(number, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
            else:  # root of a container may not, its owner may
                command = ["prlimit", f"--pid={number}", f"--fsize={said}:unlimited"]
                subprocess.run(command, user=owner.st_uid, group=owner.st_gid, extra_groups=[], check=True)


@contextmanager
def small_disk(
    folder: Path, megabytes: int, processes: Callable[[], list[int]], *,
    largest_file: int = SMALLEST_FILES,
) -> Iterator[SmallDisk]:  # fmt: skip
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    is_mounted = os.geteuid() == 0 and subprocess.run(command, capture_output=True).returncode == 0
    try:
        yield SmallDisk(folder, is_mounted, processes, largest_file)
    finally:
        if is_mounted:
            subprocess.run(["umount", "-l", str(folder)], check=True)
