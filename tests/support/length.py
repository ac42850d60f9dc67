"""How long generated trials go on: a few in ``make test``, all of them in ``make attacks``, where
the Makefile names the files that do."""

from __future__ import annotations

import os

import pytest

from support.databases import ENGINES

IS_LONG = bool(int(os.environ.get("FIEL_LONG", "0")))


def rounds(short: int, long: int) -> int:
    """*long* where FIEL_LONG is set to something but 0."""
    return long if IS_LONG else short


def mostly_on(engine: str) -> pytest.MarkDecorator:
    """What differs little between the engines: on this one, and on the other too where there is time."""
    return pytest.mark.parametrize("settings", ENGINES if IS_LONG else [engine], indirect=True)


def is_for_later(item: pytest.Item) -> bool:
    """Of a file that differs little between the engines as a whole, and says ``MOSTLY_ON = "sqlite"``: on the other."""
    engine = getattr(getattr(item, "module", None), "MOSTLY_ON", None)
    if IS_LONG or engine not in ENGINES or not isinstance(item, pytest.Function) or not hasattr(item, "callspec"):
        return False
    return item.callspec.params.get("settings", engine) != engine
