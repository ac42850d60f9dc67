"""The ``fiel`` command as whoever runs the server types it."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path


async def fiel(folder: Path, *arguments: str, **environment: str) -> tuple[int, str]:
    """Its exit code, and what it said."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "fiel", *arguments,
        env={**os.environ, "FIEL_DATA_DIR": str(folder), "NO_COLOR": "1", **environment},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    output, _ = await process.communicate()
    return process.returncode or 0, output.decode()
