"""Offers of HTTP/2 without encryption, as Java's client makes one with each request: the answer is HTTP/1.1."""

from __future__ import annotations

import re

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

_HEAD = re.compile(rb"\A[A-Z]+ [^\r\n]+ HTTP/1\.1\r\n.*?\r\n\r\n", re.DOTALL)
_OFFER = re.compile(rb"(?i)(?<=\r\n)upgrade(?=:[ \t]*h2c[ \t]*\r\n)")
_NOTHING = b"ignored"
"""As long as the name that it stands for."""


class OnePointOne(HttpToolsProtocol):
    """The parser takes the offer for accepted and loses the request's body; so it does not get to see it."""

    def data_received(self, data: bytes) -> None:
        super().data_received(without_offer(data))


def without_offer(data: bytes) -> bytes:
    """The same, and as long; where it begins with the whole head of a request, without its offer."""
    head = _HEAD.match(data)
    if head is None or b"h2c" not in head[0]:
        return data
    return _OFFER.sub(_NOTHING, head[0]) + data[head.end() :]
