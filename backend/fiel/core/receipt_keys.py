"""The key that signs receipts: Ed25519 (RFC 8032), so that whoever has its public part, which is published, can check a
receipt without us."""

from __future__ import annotations

import base64
import hashlib
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

import orjson
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from fiel.core.private_files import KeyDamaged, write_private
from fiel.core.settings import Settings

K = TypeVar("K")
_RAW = (serialization.Encoding.Raw, serialization.PublicFormat.Raw)
_PEM = (serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
KEY_ID_LENGTH = 11


@dataclass(frozen=True, slots=True)
class ReceiptKeys:
    """*public*: by key id, the one that signs first; then those that were replaced, of which nothing else is kept."""

    key_id: str
    private: Ed25519PrivateKey
    public: dict[str, Ed25519PublicKey]

    def sign(self, content: bytes) -> bytes:
        return self.private.sign(content)

    def has_signed(self, key_id: str, signature: bytes, content: bytes) -> bool:
        key = self.public.get(key_id)
        if key is None:
            return False
        try:
            key.verify(signature, content)
        except InvalidSignature:
            return False
        return True

    def as_key_set(self) -> dict[str, list[dict[str, str]]]:
        """As a JSON Web Key Set (RFC 7517, RFC 8037)."""
        return {
            "keys": [
                {"kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": key_id, "x": _x(key)}
                for key_id, key in self.public.items()
            ]
        }


def receipt_key_path(settings: Settings) -> Path:
    return settings.data_dir / "receipts.pem"


def old_receipt_key_paths(settings: Settings) -> list[Path]:
    """The public parts of keys that were replaced: what they signed stays true."""
    return sorted(settings.data_dir.glob("receipts.*.old.pem"))


def load_or_make_receipt_keys(settings: Settings) -> ReceiptKeys:
    """Made on first use; read again when a file of them changes. Raises KeyDamaged."""
    path = receipt_key_path(settings)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = _make(path.with_name(f"{path.name}.{secrets.token_hex(4)}"))
        with suppress(FileExistsError):  # another process was quicker: its key is the key
            os.link(draft, path)
        draft.unlink()
    files = (path, *old_receipt_key_paths(settings))
    return _loaded(tuple((file, file.stat().st_mtime_ns) for file in files))


def rotate_receipt_keys(settings: Settings, now: datetime) -> Path:
    """A new key from now on. Of the one before, the public part alone is kept, so that nobody can sign with it any
    more; answers where."""
    path = receipt_key_path(settings)
    keys = load_or_make_receipt_keys(settings)
    draft = _make(path.with_name(f"receipts.{secrets.token_hex(4)}.new"))
    old = path.with_name(f"receipts.{now:%Y%m%dT%H%M%S}.old.pem")
    try:
        write_private(old, keys.public[keys.key_id].public_bytes(*_PEM))
    except OSError:
        draft.unlink()
        raise
    draft.replace(path)
    return old


def encoded(content: bytes) -> str:
    """Base64url without padding, as JOSE has it (RFC 7515 §2)."""
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _make(path: Path) -> Path:
    pem = Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return write_private(path, pem)


@lru_cache(16)
def _loaded(files: tuple[tuple[Path, int], ...]) -> ReceiptKeys:
    (path, _), *others = files
    private = _read(path, _private)
    old = [_read(file, _public) for file, _ in others]
    public = {_key_id(key): key for key in (private.public_key(), *old)}
    return ReceiptKeys(next(iter(public)), private, public)


def _read(path: Path, load: Callable[[bytes], K | None]) -> K:
    """Raises KeyDamaged."""
    pem = path.read_bytes()
    try:
        key = load(pem)
    except Exception as damaged:  # whatever its readers stumble over
        raise KeyDamaged(path) from damaged
    if key is None:
        raise KeyDamaged(path)
    return key


def _private(pem: bytes) -> Ed25519PrivateKey | None:
    key = serialization.load_pem_private_key(pem, None)
    return key if isinstance(key, Ed25519PrivateKey) else None


def _public(pem: bytes) -> Ed25519PublicKey | None:
    key = serialization.load_pem_public_key(pem)
    return key if isinstance(key, Ed25519PublicKey) else None


def _key_id(key: Ed25519PublicKey) -> str:
    """The beginning of its thumbprint (RFC 7638)."""
    members = orjson.dumps({"crv": "Ed25519", "kty": "OKP", "x": _x(key)})
    return encoded(hashlib.sha256(members).digest())[:KEY_ID_LENGTH]


def _x(key: Ed25519PublicKey) -> str:
    return encoded(key.public_bytes(*_RAW))
