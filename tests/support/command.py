"""The ``fiel`` command as whoever runs the server types it."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from tempfile import TemporaryDirectory

from support.copies import begun


async def fiel(folder: Path, *arguments: str, **environment: str) -> tuple[int, str]:
    """Its exit code, and what it said."""
    variables = {**os.environ, "FIEL_DATA_DIR": str(folder), "NO_COLOR": "1", **environment}
    with TemporaryDirectory() as place:
        log = Path(place) / "said.log"
        process = await begun([*arguments], variables, log)
        code = await process.wait()
        return code, log.read_text()


async def fiel_without_room(room: int, folder: Path, *arguments: str, **environment: str) -> tuple[int, str]:
    """The same where no file may grow beyond so many bytes, as on a disk that is full from there on. What it says goes
    into no file."""
    variables = {**os.environ, "FIEL_DATA_DIR": str(folder), "NO_COLOR": "1", **environment}
    with TemporaryDirectory() as place:
        said = Path(place) / "said.pipe"
        os.mkfifo(said)
        process = await begun([*arguments], variables, said, room=room)
        words = await asyncio.to_thread(said.read_text)
        return await process.wait(), words
