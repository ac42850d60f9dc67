"""Offers of HTTP/2 without encryption, as Java's client makes one with each request: the answer is HTTP/1.1."""

from __future__ import annotations

import re

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

LONGEST_HEAD = 65_536
"""Bytes that are waited for; a longer head goes to the parser as it is, and is refused where it does not end within as
many again: the parser would keep any."""
_BEGINNING = re.compile(rb"\A[A-Z]{1,20}(?: |\Z)")
_OFFER = re.compile(rb"(?i)(?<=\r\n)upgrade(?=:[ \t]*h2c[ \t]*[\r,])")
_NOTHING = b"ignored"
"""As long as the name that it stands for."""


class OnePointOne(HttpToolsProtocol):
    """The parser takes the offer for accepted and loses the request's body; so it does not get to see it."""

    _head = b""
    """Of a request that has begun and whose head is not whole yet."""
    _in_message = False
    _in_head = False
    """Of a message that the parser has begun."""
    _more_head = 0
    """Bytes that came for it since, and did not end it."""

    def data_received(self, data: bytes) -> None:
        if self._in_message:
            was_in_head = self._in_head
            super().data_received(data)
            if was_in_head and self._in_head:
                self._bound_head(len(data))
            return
        head = self._head + data
        if b"\r\n\r\n" not in head and len(head) < LONGEST_HEAD and _BEGINNING.match(head):
            self._head = head
            self._unset_keepalive_if_required()
            return
        self._head = b""
        super().data_received(without_offer(head))

    def _bound_head(self, more: int) -> None:
        self._more_head += more
        if self._more_head > LONGEST_HEAD and not self.transport.is_closing():
            self.send_400_response("The head of this request is too long.")

    def on_message_begin(self) -> None:
        self._in_message = self._in_head = True
        self._more_head = 0
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        self._in_head = False
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self._in_message = False
        super().on_message_complete()


def without_offer(data: bytes) -> bytes:
    """The same, and as long; without the offer in the head that it begins with."""
    end = data.find(b"\r\n\r\n") + 4
    return _OFFER.sub(_NOTHING, data[:end]) + data[end:] if end > 3 else data
