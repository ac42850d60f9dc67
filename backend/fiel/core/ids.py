"""Codes that people read aloud, opaque ids for the API, and secret tokens."""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
from collections.abc import Callable

from fiel.core.errors import NotFound

Draw = Callable[[int], bytes]
"""A source of random bytes: ``secrets.token_bytes``, or a seeded one for the demo."""

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base32: no I, L, O, U (https://www.crockford.com/base32.html)."""
_LOOKALIKES = str.maketrans({"I": "1", "L": "1", "O": "0", "-": None, " ": None})


def base32(data: bytes) -> str:
    """*data*, whose bits are a multiple of five, in Crockford's base32."""
    number = int.from_bytes(data)
    length = len(data) * 8 // 5
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(length)))


def _check_character(body: str) -> str:
    """Luhn's check over 32 characters: finds every wrong character and nearly every swap of neighbours.

    Crockford's own check characters (``* ~ $ =``) can't be read aloud nor stand in an alphanumeric QR.
    """
    total = 0
    for place, character in enumerate(reversed(body)):
        addend = ALPHABET.index(character) * (2 if place % 2 == 0 else 1)
        total += addend // 32 + addend % 32
    return ALPHABET[-total % 32]


def new_code(length: int, draw: Draw = secrets.token_bytes) -> str:
    """A random code of *length* characters (five bits each) and a check character."""
    body = "".join(ALPHABET[byte & 31] for byte in draw(length))
    return body + _check_character(body)


def read_code(text: str) -> str:
    """What somebody typed or said, as we store it. Raises NotFound when the check character is wrong."""
    code = text.upper().translate(_LOOKALIKES)
    if len(code) < 2 or any(c not in ALPHABET for c in code) or _check_character(code[:-1]) != code[-1]:
        raise NotFound
    return code


def show_code(code: str) -> str:
    """A code in groups, as ``7KQ2M-9XTRC``."""
    return "-".join(code[start : start + 5] for start in range(0, len(code), 5))


def new_token(draw: Draw = secrets.token_bytes) -> str:
    """A secret of 256 bits, for a cookie or a link."""
    return base64.urlsafe_b64encode(draw(32)).decode().rstrip("=")


def token_hash(token: str) -> str:
    """What we store of a secret token: it has 256 bits, so a plain SHA-256 is enough."""
    return hashlib.sha256(token.encode()).hexdigest()


def global_id(kind: str, number: int) -> str:
    """Relay's opaque id of row *number* of type *kind*."""
    return binascii.b2a_base64(f"{kind}:{number}".encode(), newline=False).decode()


def read_global_id(value: str, kind: str) -> int:
    """The row that an opaque id names. Raises NotFound for anything that isn't an id of this *kind*."""
    found, number = split_global_id(value)
    if found != kind:
        raise NotFound
    return number


def split_global_id(value: str) -> tuple[str, int]:
    try:
        kind, _, number = base64.b64decode(value, validate=True).decode("ascii").partition(":")
    except (binascii.Error, UnicodeDecodeError, ValueError) as error:
        raise NotFound from error
    if not number.isdecimal() or len(number) > 18 or int(number) == 0:
        raise NotFound
    return kind, int(number)
