"""Where we send: a push endpoint is a URL that a stranger gave us."""

from __future__ import annotations

import re

from yarl import URL

from fiel.core.settings import Settings

EXACT_HOSTS = frozenset({"fcm.googleapis.com", "android.googleapis.com", "updates.push.services.mozilla.com"})
HOST_SUFFIXES = (".push.apple.com", ".notify.windows.com")
_NAME = re.compile(r"(?=.{1,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]+")


def is_allowed(endpoint: str, settings: Settings) -> bool:
    """https on port 443 of a push service that we know; or an origin that the settings name. The host is judged as the
    client will read it, in whatever letters it was written."""
    try:
        read = URL(endpoint)
        origin = str(read.origin())
    except ValueError:
        return False
    if any(mark.isspace() for mark in endpoint):
        return False
    if origin in settings.push_origins:
        return True
    host = read.raw_host or ""
    if read.scheme != "https" or read.port != 443 or read.user is not None or read.password is not None:
        return False
    return host in EXACT_HOSTS or (host.endswith(HOST_SUFFIXES) and _NAME.fullmatch(host) is not None)


def origin_of(endpoint: str) -> str:
    """Of an endpoint that is allowed; another one stands for itself."""
    try:
        return str(URL(endpoint).origin())
    except ValueError:
        return endpoint
