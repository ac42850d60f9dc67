"""Pictures are decoded in one thread of their own, one after the other: each may take a hundred megabytes for a moment,
and nobody's sign-in waits behind them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from fiel.core.errors import Throttled
from fiel.core.media.pictures import Encoded, PictureKind, read_picture

MOST_WAITING = 12
"""With the one at work; about a second each."""
COME_BACK_SECONDS = 15

_thread = ThreadPoolExecutor(1, "pictures")
_waiting: set[object] = set()


@contextmanager
def place_in_line() -> Iterator[None]:
    """Held while a picture is read and decoded. Raises Throttled where too many wait."""
    if len(_waiting) >= MOST_WAITING:
        raise Throttled(COME_BACK_SECONDS)
    own = object()
    _waiting.add(own)
    try:
        yield
    finally:
        _waiting.discard(own)


async def decode(read: Callable[[], bytes], kind: PictureKind, path: str) -> list[Encoded]:
    """``read_picture`` of what *read* gives, which is called when its turn has come: of those that wait no file is in
    memory. Raises what either does."""
    return await asyncio.get_running_loop().run_in_executor(_thread, lambda: read_picture(read(), kind, path))
