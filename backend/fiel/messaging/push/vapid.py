"""The server's push identity (RFC 8292): a P-256 key, made on first start and readable by its owner only."""

from __future__ import annotations

import base64
import os
import secrets
import time
from contextlib import suppress
from dataclasses import dataclass, field
from email.utils import parseaddr
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import serialization
from py_vapid import Vapid02

from fiel.core.settings import Settings

HEADER_SECONDS = 3600
TOKEN_SECONDS = 12 * 3600
MOST_KEPT = 1000
"""Services whose header is kept; their names come from strangers."""


@dataclass(slots=True)
class VapidKeys:
    """*public*: what a browser subscribes with, base64url."""

    public: str
    contact: str
    _vapid: Any
    _headers: dict[str, tuple[float, dict[str, str]]] = field(default_factory=dict)

    def headers(self, origin: str) -> dict[str, str]:
        """The Authorization header for a push service, signed once an hour."""
        made, headers = self._headers.get(origin, (0.0, {}))
        if not 0 <= time.time() - made <= HEADER_SECONDS:  # also where the clock went back
            claims = {"aud": origin, "sub": self.contact, "exp": int(time.time()) + TOKEN_SECONDS}
            headers = dict(self._vapid.sign(claims))
            if len(self._headers) >= MOST_KEPT:
                self._headers.clear()
            self._headers[origin] = (time.time(), headers)
        return headers


def key_path(settings: Settings) -> Path:
    return settings.data_dir / "vapid.pem"


def load_or_make_keys(settings: Settings) -> VapidKeys:
    path = key_path(settings)
    if not path.exists():
        make_keys(path)
    vapid = Vapid02.from_file(str(path))
    point = vapid.public_key.public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
    contact = settings.push_contact or "mailto:" + parseaddr(settings.mail_from)[1]
    return VapidKeys(base64.urlsafe_b64encode(point).decode().rstrip("="), contact, vapid)


def make_keys(path: Path) -> None:
    """A new key, whose file nobody else can read even for a moment; of several processes that start at once, the
    quickest one's."""
    vapid = Vapid02()
    vapid.generate_keys()
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(vapid.private_pem())
    with suppress(FileExistsError):
        os.link(draft, path)
    draft.unlink()
