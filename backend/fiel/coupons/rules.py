"""Codes and links of coupons."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass

from fiel.core.errors import NotFound
from fiel.core.ids import Draw, new_code, show_code
from fiel.core.ids import read_code as read_ours
from fiel.core.text import fold

LENGTH = 13
"""Of our codes, without their check character: 65 bits."""
SHORTEST_OWN, LONGEST_OWN = 4, 40
_OWN = re.compile(rf"[A-Z0-9]{{{SHORTEST_OWN},{LONGEST_OWN}}}")
_LINK = re.compile(r"/c/(?:([a-z0-9-]{1,48})/)?([^/?#]{1,80})/?(?:[?#]|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Named:
    """A coupon as somebody names it: one of ours by its *code* alone, a shop's own with the shop's *slug*."""

    code: str
    slug: str | None = None


def new_coupon_code(draw: Draw = secrets.token_bytes) -> str:
    return new_code(LENGTH, draw)


def read_own(text: str) -> str | None:
    """A shop's own code as we keep it: ``verano-25`` is ``VERANO25``. None: it is none."""
    code = fold(text).upper().replace(" ", "").replace("-", "")
    return code if _OWN.fullmatch(code) else None


def named(text: str, slug: str | None = None) -> Named:
    """What was scanned or typed: a coupon's whole link, or a code, at the shop with that *slug* if any."""
    found = _LINK.search(text.strip())
    if found:
        return Named(found[2], found[1].lower() if found[1] else None)
    return Named(text, slug)


def as_ours(text: str) -> str | None:
    """None: it can't be one of ours, by its length or its check character."""
    try:
        code = read_ours(text)
    except NotFound:
        return None
    return code if len(code) == LENGTH + 1 else None


def link(public_url: str, code: str, slug: str | None) -> str:
    """What a coupon's QR says. *slug*: of a shop's own code."""
    return f"{public_url}/c/{slug}/{code}" if slug else f"{public_url}/c/{code}"


def shown(code: str, is_ours: bool) -> str:
    """As it is read aloud."""
    return show_code(code) if is_ours else code
