"""Bytes as nobody would send them, nearly as somebody would."""

from __future__ import annotations

import random

SPICE = (
    b"\x00", b"\xff\xfe", b"\xc0\x80", b"\xed\xa0\x80", b'"', b"\\", b"\\ud800", b"\\u0000", b"{", b"}", b"[", b"]",
    b",", b":", b"null", b"true", b"-", b"1e999", b"9" * 40, b"0.1", b"$", b"...", b"@skip", b"#", b'"""', b"%00",
    b"%", b"'",
    b"\r\n", b"\xf0\x9f\x98\x80", b"__typename", b"__proto__", b"..", b"/", b";", b"--", b"\xef\xbb\xbf",
)  # fmt: skip


def mangled(good: bytes, rng: random.Random) -> bytes:
    """A few bytes changed, lost, doubled, moved, or spiced."""
    body = bytearray(good)
    for _ in range(rng.randint(1, 5)):
        place, end = sorted((rng.randrange(len(body) + 1), rng.randrange(len(body) + 1)))
        what = rng.randrange(6)
        if what == 0 and body:
            body[min(place, len(body) - 1)] = rng.randrange(256)
        elif what == 1:
            del body[place : min(end, place + 20)]
        elif what == 2:
            body[place:place] = body[place : min(end, place + 40)]
        elif what == 3:
            body[place:place] = rng.choice(SPICE)
        elif what == 4:
            body[place : place + rng.randrange(8)] = rng.choice(SPICE)
        else:
            body = body[place:] + body[:place]
    return bytes(body)
