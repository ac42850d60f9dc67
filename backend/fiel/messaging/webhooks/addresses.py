"""Where a merchant may have us post to: public https, or what the server's settings name."""

from __future__ import annotations

import ipaddress
import re

from yarl import URL

from fiel.core.network import is_public
from fiel.core.settings import Settings

LONGEST_URL = 500
_NAME = re.compile(r"(?=.{1,253}\Z)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?")
_OURS = (".local", ".internal", ".localhost", ".home.arpa")


def is_allowed(url: str, settings: Settings) -> bool:
    """https without a password in it; a number for a host must be a public address. Names are looked at again when
    we connect: see ``PublicResolver``. The host is judged as the client will read it, in whatever letters it was
    written."""
    try:
        read = URL(url)
        origin = str(read.origin())
    except ValueError:  # nothing that can be read, or no whole address
        return False
    host = read.raw_host
    if host is None or read.user is not None or read.password is not None or any(mark.isspace() for mark in url):
        return False
    if origin in settings.webhook_origins:
        return True
    if read.scheme != "https" or not read.port:
        return False
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return bool(_NAME.fullmatch(host.lower())) and not host.lower().endswith(_OURS)
    return is_public(host)
