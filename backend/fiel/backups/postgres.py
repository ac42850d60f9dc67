"""PostgreSQL's own programs, run with the password where no list of processes shows it."""

from __future__ import annotations

import asyncio
import os
from urllib.parse import unquote, urlsplit, urlunsplit

from fiel.backups.errors import BackupError


async def run_tool(name: str, url: str, *arguments: str) -> str:
    """What *name* (pg_dump, pg_restore) says. Raises BackupError with its complaint."""
    place, password = without_password(url)
    environment = os.environ | ({"PGPASSWORD": password} if password else {})
    try:
        process = await asyncio.create_subprocess_exec(
            name, f"--dbname={place}", *arguments, env=environment,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
    except FileNotFoundError as error:
        raise BackupError(
            f"{name} is not installed here: install PostgreSQL's client programs (Debian: postgresql-client), of the"
            " server's version or newer."
        ) from error
    said, complaint = await process.communicate()
    if process.returncode:
        raise BackupError(f"{name} failed: {complaint.decode(errors='replace').strip()}")
    return said.decode(errors="replace")


def without_password(url: str) -> tuple[str, str]:
    """The URL as programs may show it, and what was taken out."""
    parts = urlsplit(url)
    if not parts.password:
        return url, ""
    user, _, host = parts.netloc.rpartition("@")
    return urlunsplit(parts._replace(netloc=f"{user.partition(':')[0]}@{host}")), unquote(parts.password)
