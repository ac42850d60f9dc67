"""What all commands share: where they write, and the settings they run by."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape

from fiel.core.logs import set_up_logs
from fiel.core.private_files import KeyDamaged
from fiel.core.settings import Settings, SettingsError, load_settings

out = Console(highlight=False, soft_wrap=True)

Data = Annotated[Path | None, typer.Option(help="Data folder; default: FIEL_DATA_DIR.")]


def settings_or_exit(**overrides: object) -> Settings:
    """Exits with 2 and each wrong variable where they can't be used."""
    try:
        settings = load_settings(**given(**overrides))
    except SettingsError as error:
        out.print("[red]These settings can't be used:[/red]")
        out.print(str(error))
        raise typer.Exit(2) from error
    set_up_logs(settings)
    return settings


@contextmanager
def keys_or_exit() -> Iterator[None]:
    """Exits with 1 and what to do where a key file of the data folder can't be used or written."""
    try:
        yield
    except KeyDamaged as error:
        out.print(f"[red]A key can't be used:[/red] {escape(str(error))}")
        raise typer.Exit(1) from error
    except OSError as error:
        out.print(f"[red]A key can't be read or written:[/red] {escape(str(error))}. Those there are go on counting.")
        raise typer.Exit(1) from error


def given(**overrides: object) -> dict[str, object]:
    return {name: value for name, value in overrides.items() if value is not None}
