"""How long generated trials go on: a few in ``make test``, all of them in ``make attacks``, where
the Makefile names the files that do."""

from __future__ import annotations

import os


def rounds(short: int, long: int) -> int:
    """*long* where FIEL_LONG is set to something but 0."""
    return long if int(os.environ.get("FIEL_LONG", "0")) else short
