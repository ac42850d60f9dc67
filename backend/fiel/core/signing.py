"""Links that carry what they are for, signed, so that no row is needed for each (HMAC-SHA256, by itsdangerous)."""

from __future__ import annotations

import hashlib
import os
import secrets
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from itsdangerous import BadData, URLSafeSerializer

from fiel.core.errors import NotFound
from fiel.core.private_files import KeyDamaged, write_private
from fiel.core.settings import Settings

LEAST_BYTES = 32


def secret_path(settings: Settings) -> Path:
    return settings.data_dir / "links.key"


def old_secret_paths(settings: Settings) -> list[Path]:
    """Keys that were replaced and whose links still count."""
    return sorted(settings.data_dir.glob("links.*.old.key"))


def rotate_secret(settings: Settings, now: datetime) -> Path:
    """A new key for links from now on; the one before is kept, or links in old mails would stop; answers where."""
    path = secret_path(settings)
    load_or_make_secret(settings)
    draft = _make(path.with_name(f"links.{secrets.token_hex(4)}.new"))
    old = path.with_name(f"links.{now:%Y%m%dT%H%M%S}.old.key")
    os.link(path, old)
    draft.replace(path)
    return old


def load_or_make_secret(settings: Settings) -> bytes:
    """The key of all signed links, made on first start, readable by its owner only."""
    path = secret_path(settings)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = _make(path.with_name(f"{path.name}.{secrets.token_hex(4)}"))
        with suppress(FileExistsError):  # another process was quicker: its key is the key
            os.link(draft, path)
        draft.unlink()
    return read_secret(path)


def _make(path: Path) -> Path:
    return write_private(path, secrets.token_bytes(LEAST_BYTES))


def read_secret(path: Path) -> bytes:
    """Raises KeyDamaged for a file that is empty, by which anybody could sign, or shorter than one that we make."""
    secret = path.read_bytes()
    if not secret:
        raise KeyDamaged(path, "is empty")
    if len(secret) < LEAST_BYTES:
        raise KeyDamaged(path)
    return secret


def signed(settings: Settings, purpose: str, *said: int | str) -> str:
    """A token that says *said*, good for *purpose* alone; it never ends by itself."""
    return str(_signer(settings, purpose).dumps(list(said)))


def read_signed(settings: Settings, purpose: str, token: str) -> list[int | str]:
    """What a token of ours says, by the key of today or one that was replaced. Raises NotFound for any other."""
    for secret in (load_or_make_secret(settings), *map(read_secret, old_secret_paths(settings))):
        try:
            said: list[int | str] = _serializer(secret, purpose).loads(token)
        except BadData:
            continue
        return said
    raise NotFound


def _signer(settings: Settings, purpose: str) -> URLSafeSerializer:
    return _serializer(load_or_make_secret(settings), purpose)


@lru_cache(64)
def _serializer(secret: bytes, purpose: str) -> URLSafeSerializer:
    return URLSafeSerializer(
        secret, salt=f"fiel.{purpose}", signer_kwargs={"digest_method": hashlib.sha256, "key_derivation": "hmac"}
    )
