"""Links that carry what they are for, signed, so that no row is needed for each (HMAC-SHA256, by itsdangerous)."""

from __future__ import annotations

import hashlib
import os
import secrets
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from itsdangerous import BadData, URLSafeSerializer

from fiel.core.errors import NotFound
from fiel.core.settings import Settings


def secret_path(settings: Settings) -> Path:
    return settings.data_dir / "links.key"


def load_or_make_secret(settings: Settings) -> bytes:
    """The key of all signed links, made on first start, readable by its owner only."""
    path = secret_path(settings)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(secrets.token_bytes(32))
        with suppress(FileExistsError):  # another process was quicker: its key is the key
            os.link(draft, path)
        draft.unlink()
    return path.read_bytes()


def signed(settings: Settings, purpose: str, *said: int | str) -> str:
    """A token that says *said*, good for *purpose* alone; it never ends by itself."""
    return str(_signer(settings, purpose).dumps(list(said)))


def read_signed(settings: Settings, purpose: str, token: str) -> list[int | str]:
    """What a token of ours says. Raises NotFound for any other."""
    try:
        said: list[int | str] = _signer(settings, purpose).loads(token)
    except BadData as bad:
        raise NotFound from bad
    return said


def _signer(settings: Settings, purpose: str) -> URLSafeSerializer:
    return _serializer(str(secret_path(settings).resolve()), load_or_make_secret(settings), purpose)


@lru_cache(64)
def _serializer(path: str, secret: bytes, purpose: str) -> URLSafeSerializer:
    return URLSafeSerializer(
        secret, salt=f"fiel.{purpose}", signer_kwargs={"digest_method": hashlib.sha256, "key_derivation": "hmac"}
    )
