"""Where we send: a push endpoint is a URL that a stranger gave us."""

from __future__ import annotations

from urllib.parse import urlsplit

from fiel.core.settings import Settings

EXACT_HOSTS = frozenset({"fcm.googleapis.com", "android.googleapis.com", "updates.push.services.mozilla.com"})
HOST_SUFFIXES = (".push.apple.com", ".notify.windows.com")


def is_allowed(endpoint: str, settings: Settings) -> bool:
    """https on port 443 of a push service that we know; or an origin that the settings name."""
    try:
        parts = urlsplit(endpoint)
        port = parts.port
    except ValueError:
        return False
    if f"{parts.scheme}://{parts.netloc}" in settings.push_origins:
        return True
    host = parts.hostname or ""
    if parts.scheme != "https" or port not in (None, 443) or parts.username or parts.password:
        return False
    return host in EXACT_HOSTS or host.endswith(HOST_SUFFIXES)


def origin_of(endpoint: str) -> str:
    parts = urlsplit(endpoint)
    return f"{parts.scheme}://{parts.netloc}"
