"""What a backup says of itself: version, engine, time, and the sum of each of its files."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ValidationError

from fiel.backups.errors import BackupError
from fiel.core.receipt_keys import old_receipt_key_paths, receipt_key_path
from fiel.core.settings import Settings
from fiel.core.signing import old_secret_paths, secret_path
from fiel.messaging.push.vapid import key_path, old_key_paths
from fiel.passes.keeping import pass_key_paths

MANIFEST = "manifest.json"
NOTED = "last-backup"
"""Beside the keys: when the last one was made."""
SQLITE_FILE, POSTGRES_FILE = "fiel.db", "fiel.dump"


class Manifest(BaseModel):
    version: str
    engine: Literal["sqlite", "postgres"]
    made_at: datetime
    migrations: list[str]
    sums: dict[str, str]
    """SHA-256 of each file by its name, in hexadecimal."""

    @property
    def database_file(self) -> str:
        return SQLITE_FILE if self.engine == "sqlite" else POSTGRES_FILE


def key_files(settings: Settings) -> list[Path]:
    """The keys of an installation that exist: without them phones, old mails and receipts are cut off. Those that were
    replaced and still count too, and those with which merchants sign cards."""
    found = [
        key_path(settings), secret_path(settings), receipt_key_path(settings), *old_key_paths(settings),
        *old_secret_paths(settings), *old_receipt_key_paths(settings), *pass_key_paths(settings),
    ]  # fmt: skip
    return [path for path in found if path.is_file()]


def note_backup(settings: Settings, made_at: datetime) -> None:
    """For the doctor, who knows no other way when the last one was. A folder that can't be written is no reason to say
    that the backup failed."""
    with suppress(OSError):
        (settings.data_dir / NOTED).write_text(f"{made_at.isoformat()}\n")


def last_backup(settings: Settings) -> datetime | None:
    try:
        return datetime.fromisoformat((settings.data_dir / NOTED).read_text().strip())
    except (OSError, ValueError):
        return None


def sum_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_manifest(folder: Path, manifest: Manifest) -> None:
    (folder / MANIFEST).write_text(manifest.model_dump_json(indent=2) + "\n")


def read_manifest(folder: Path) -> Manifest:
    """What *folder* says of itself, each of its files looked at. Raises BackupError with what is wrong."""
    path = folder / MANIFEST
    if not path.is_file():
        raise BackupError(f"{folder} is no backup: it has no {MANIFEST}. Name the folder that `fiel backup` made.")
    try:
        manifest = Manifest.model_validate_json(path.read_bytes())
    except ValidationError as error:
        raise BackupError(f"{path} can't be read: take another backup.") from error
    if manifest.database_file not in manifest.sums:
        raise BackupError(f"{path} names no {manifest.database_file}: take another backup.")
    for name, expected in manifest.sums.items():
        file = folder / name
        if name != Path(name).name:
            raise BackupError(f"{path} names {name!r}, which is no file of this folder.")
        if not file.is_file():
            raise BackupError(f"{file} is missing: copy the whole folder again, or take another backup.")
        if sum_of(file) != expected:
            raise BackupError(f"{file} is not what was saved (its sum differs): take another backup.")
    return manifest
