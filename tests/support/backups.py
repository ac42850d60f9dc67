"""``fiel backup`` as whoever runs the server types it, on either engine."""

from __future__ import annotations

import os
from pathlib import Path

from fiel.core.settings import Settings
from support.command import fiel
from support.postgres import package

TOOLS = {"PATH": f"{package() / 'pginstall' / 'bin'}:{os.environ['PATH']}"}


def place_of(settings: Settings) -> dict[str, str]:
    return {"FIEL_DATABASE_URL": settings.database, **TOOLS}


async def backed_up(settings: Settings, folder: Path) -> Path:
    code, said = await fiel(settings.data_dir, "backup", str(folder), **place_of(settings))
    assert code == 0, said
    return folder
