"""The live QR: a formula computed on the phone and checked on the server. Pure functions.

``F1:<member code>:<device>:<step>:<mac>`` in capital letters, so that it fits a QR's alphanumeric mode.
*step* is the number of 30-second steps since 1970 in base 36; *mac* is HMAC-SHA-256 of everything before its
colon under the device's secret, cut to its first 80 bits, in Crockford's base32. The counter and the truncation
follow RFC 6238 and RFC 4226; the plain text in front says which secret to check with.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import datetime

from fiel.core.errors import NotFound
from fiel.core.ids import base32, read_code
from fiel.core.text import fold

STEP_SECONDS = 30
STEPS_EITHER_SIDE = 1
PREFIX = "F1"
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class LiveQr:
    """A live QR's text, taken apart but not believed yet."""

    code: str
    device_number: int
    step: int
    signed: str
    mac: str


def search_key(name: str, email: str | None, phone: str | None) -> str:
    """What a search for a member looks into; begins with the name, so that it orders by it too."""
    return " ".join(fold(part) for part in (name, email, phone) if part)[:400]


def step_of(moment: datetime) -> int:
    return int(moment.timestamp()) // STEP_SECONDS


def draw_live_qr(code: str, device_number: int, secret: bytes, step: int) -> str:
    """The text that the phone shows."""
    signed = f"{PREFIX}:{code}:{device_number}:{_base36(step)}"
    return f"{signed}:{_mac(secret, signed)}"


def read_live_qr(text: str) -> LiveQr | None:
    """None where it is no live QR of ours at all."""
    parts = text.strip().upper().split(":")
    if len(parts) != 5 or parts[0] != PREFIX or not parts[2].isdecimal() or len(parts[2]) > 6:
        return None
    if not parts[3] or len(parts[3]) > 10 or any(c not in _DIGITS for c in parts[3]) or len(parts[4]) != 16:
        return None
    try:
        code = read_code(parts[1])
    except NotFound:
        return None
    return LiveQr(code, int(parts[2]), int(parts[3], 36), ":".join(parts[:4]), parts[4])


def is_genuine(qr: LiveQr, secret: bytes) -> bool:
    return hmac.compare_digest(_mac(secret, qr.signed).encode(), qr.mac.encode())


def is_of_this_moment(qr: LiveQr, now: datetime) -> bool:
    """One step either side, so that a QR drawn just before its step's end still scans."""
    return abs(qr.step - step_of(now)) <= STEPS_EITHER_SIDE


def _mac(secret: bytes, signed: str) -> str:
    return base32(hmac.digest(secret, signed.encode(), "sha256")[:10])


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
    return digits or "0"
