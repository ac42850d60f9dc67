"""Private keys of merchants, each in a file of the data folder that its owner alone may read; backups carry them.

A file's name holds a hash of what is in it, so that a new key never takes the place of one that a row still names.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from pathlib import Path

from fiel.core.private_files import write_private
from fiel.core.settings import Settings
from fiel.passes.errors import PassKeyMissing
from fiel.passes.models import PassKind

_NAME = re.compile(r"passes\.[0-9]+\.(apple|google)\.[0-9a-f]{16}\.(pem|json)")
_SUFFIX = {PassKind.APPLE: "pem", PassKind.GOOGLE: "json"}


def keep_key(settings: Settings, merchant_id: int, kind: PassKind, content: bytes) -> str:
    """The name of the file that holds it from now on."""
    digest = hashlib.sha256(content).hexdigest()[:16]
    name = f"passes.{merchant_id}.{kind.value.lower()}.{digest}.{_SUFFIX[kind]}"
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    path = settings.data_dir / name
    if not (path.is_file() and path.read_bytes() == content):  # one that was damaged is made good
        draft = path.with_name(f".{name}.{secrets.token_hex(4)}")
        try:
            write_private(draft, content).replace(path)
        finally:
            draft.unlink(missing_ok=True)
    return name


def drop_key(settings: Settings, name: str) -> None:
    if _NAME.fullmatch(name):
        (settings.data_dir / name).unlink(missing_ok=True)


def read_key(settings: Settings, name: str) -> bytes:
    """Raises PassKeyMissing."""
    try:
        return (settings.data_dir / name).read_bytes()
    except OSError as error:
        raise PassKeyMissing from error


def key_path(settings: Settings, name: str) -> Path:
    """Raises PassKeyMissing."""
    if not has_key(settings, name):
        raise PassKeyMissing
    return settings.data_dir / name


def has_key(settings: Settings, name: str) -> bool:
    return (settings.data_dir / name).is_file()


def pass_key_paths(settings: Settings) -> list[Path]:
    return sorted(path for path in settings.data_dir.glob("passes.*") if _NAME.fullmatch(path.name))
