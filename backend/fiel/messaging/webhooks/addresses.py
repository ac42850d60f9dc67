"""Where a merchant may have us post to: public https, or what the server's settings name."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from fiel.core.settings import Settings

LONGEST_URL = 500


def is_allowed(url: str, settings: Settings) -> bool:
    """https without a password in it; a number for a host must be a public address. Names are looked at again when
    we connect: see ``PublicResolver``."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    if not parts.hostname or parts.username or parts.password or any(mark.isspace() for mark in url):
        return False
    if f"{parts.scheme}://{parts.netloc}" in settings.webhook_origins:
        return True
    if parts.scheme != "https" or port == 0:
        return False
    try:
        return ipaddress.ip_address(parts.hostname).is_global
    except ValueError:
        return "." in parts.hostname and not parts.hostname.endswith((".local", ".internal", ".localhost"))
