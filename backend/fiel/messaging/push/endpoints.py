"""Where we send: a push endpoint is a URL that a stranger gave us."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from fiel.core.settings import Settings

EXACT_HOSTS = frozenset({"fcm.googleapis.com", "android.googleapis.com", "updates.push.services.mozilla.com"})
HOST_SUFFIXES = (".push.apple.com", ".notify.windows.com")
_PLAIN = re.compile(
    r"https://(?P<host>(?=[a-z0-9.-]{1,253}[:/?])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]+)(?::443)?[/?][!-~]*",
    re.IGNORECASE | re.ASCII,
)
"""Nothing in it that two readers could take for different hosts."""


def is_allowed(endpoint: str, settings: Settings) -> bool:
    """https on port 443 of a push service that we know; or an origin that the settings name."""
    if origin_of(endpoint) in settings.push_origins and endpoint.isprintable() and " " not in endpoint:
        return True
    read = _PLAIN.fullmatch(endpoint)
    host = read["host"].lower() if read else ""
    return host in EXACT_HOSTS or host.endswith(HOST_SUFFIXES)


def origin_of(endpoint: str) -> str:
    """Of an endpoint that is allowed; what is no address stands for itself."""
    try:
        parts = urlsplit(endpoint)
    except ValueError:
        return endpoint
    return f"{parts.scheme}://{parts.netloc}"
