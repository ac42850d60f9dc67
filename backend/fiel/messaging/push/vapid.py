"""The server's push identity (RFC 8292): a P-256 key, made on first start and readable by its owner only."""

from __future__ import annotations

import base64
import os
import secrets
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parseaddr
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePrivateKey
from py_vapid import Vapid02

from fiel.core.private_files import KeyDamaged, write_private
from fiel.core.settings import Settings

HEADER_SECONDS = 3600
TOKEN_SECONDS = 12 * 3600
MOST_KEPT = 1000
"""Services whose header is kept; their names come from strangers."""


@dataclass(slots=True)
class VapidKeys:
    """*public*: what a browser subscribes with now, base64url. Keys before it sign for who subscribed to them."""

    public: str
    contact: str
    _keys: dict[str, Any]
    _headers: dict[tuple[str, str], tuple[float, dict[str, str]]] = field(default_factory=dict)

    @property
    def publics(self) -> frozenset[str]:
        return frozenset(self._keys)

    def fits(self, public: str) -> bool:
        """Whether we can push to who subscribed to *public*; empty: it is not known to what."""
        return not public or public in self._keys

    def headers(self, origin: str, public: str) -> dict[str, str]:
        """The Authorization header for a push service and who subscribed to *public*, signed once an hour."""
        public = public or self.public
        made, headers = self._headers.get((origin, public), (0.0, {}))
        if not 0 <= time.time() - made <= HEADER_SECONDS:  # also where the clock went back
            claims = {"aud": origin, "sub": self.contact, "exp": int(time.time()) + TOKEN_SECONDS}
            headers = dict(self._keys[public].sign(claims))
            if len(self._headers) >= MOST_KEPT:
                self._headers.clear()
            self._headers[(origin, public)] = (time.time(), headers)
        return headers


def key_path(settings: Settings) -> Path:
    return settings.data_dir / "vapid.pem"


def old_key_paths(settings: Settings) -> list[Path]:
    """Keys that were replaced, whose subscribers have not all been back yet."""
    return sorted(settings.data_dir.glob("vapid.*.old.pem"))


def load_or_make_keys(settings: Settings) -> VapidKeys:
    """Raises KeyDamaged."""
    path = key_path(settings)
    if not path.exists():
        make_keys(path)
    keys = {_public(vapid): vapid for vapid in map(_read, (path, *old_key_paths(settings)))}
    contact = settings.push_contact or "mailto:" + parseaddr(settings.mail_from)[1]
    return VapidKeys(next(iter(keys)), contact, keys)


def rotate_keys(settings: Settings, now: datetime) -> Path:
    """A new pair in the place of the one there is, which is kept for who subscribed to it; answers where."""
    path = key_path(settings)
    old = path.with_name(f"vapid.{now:%Y%m%dT%H%M%S}.old.pem")
    draft = path.with_name(f"vapid.{secrets.token_hex(4)}.new")
    make_keys(draft)
    os.link(path, old)
    draft.replace(path)  # at no moment is there none
    return old


def public_of(path: Path) -> str:
    """What browsers subscribed to that this file signs for. Raises KeyDamaged."""
    return _public(_read(path))


def _read(path: Path) -> Any:
    try:
        vapid = Vapid02.from_file(str(path))
    except OSError:
        raise
    except Exception as damaged:  # whatever its readers stumble over
        raise KeyDamaged(path) from damaged
    if not (isinstance(vapid.private_key, EllipticCurvePrivateKey) and isinstance(vapid.private_key.curve, SECP256R1)):
        raise KeyDamaged(path)
    return vapid


def _public(vapid: Any) -> str:
    point = vapid.public_key.public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
    return base64.urlsafe_b64encode(point).decode().rstrip("=")


def make_keys(path: Path) -> None:
    """A new key, whose file nobody else can read even for a moment; of several processes that start at once, the
    quickest one's."""
    vapid = Vapid02()
    vapid.generate_keys()
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    write_private(draft, vapid.private_pem())
    with suppress(FileExistsError):
        os.link(draft, path)
    draft.unlink()
