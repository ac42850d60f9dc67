"""How long generated trials go on: a few in ``make test``, all of them in ``make attacks``, where
the Makefile names the files that do."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TypeVar

import pytest

from support.databases import ENGINES

Test = TypeVar("Test", bound=Callable[..., Any])
SCREENS = [(width, scheme) for width in (320, 360, 412, 1280) for scheme in ("light", "dark")]
"""Of phones and of a desk: CSS px, and by day or night."""
IS_LONG = bool(int(os.environ.get("FIEL_LONG", "0")))


def rounds(short: int, long: int) -> int:
    """*long* where FIEL_LONG is set to something but 0."""
    return long if IS_LONG else short


def mostly_on(engine: str) -> pytest.MarkDecorator:
    """What differs little between the engines: on this one, and on the other too where there is time."""
    return pytest.mark.parametrize("settings", ENGINES if IS_LONG else [engine], indirect=True)


def on_screen(width: int, scheme: str) -> Callable[[Test], Test]:
    """Of a story: in this width (CSS px) and colour scheme, and on all phones and a desk where there is time."""
    chosen = SCREENS if IS_LONG else [(width, scheme)]
    named = [f"{wide}-{how}" for wide, how in chosen]
    each = pytest.mark.parametrize("screen", chosen, indirect=True, ids=named)

    def mark(test: Test) -> Test:
        marked: Test = pytest.mark.usefixtures("screen")(each(test))
        return marked

    return mark


def is_for_later(item: pytest.Item) -> bool:
    """Of a file that differs little between the engines as a whole, and says ``MOSTLY_ON = "sqlite"``: on the other.
    All of one that says ``FOR_LATER = True``."""
    if getattr(getattr(item, "module", None), "FOR_LATER", False):
        return not IS_LONG
    engine = getattr(getattr(item, "module", None), "MOSTLY_ON", None)
    if IS_LONG or engine not in ENGINES or not isinstance(item, pytest.Function) or not hasattr(item, "callspec"):
        return False
    return item.callspec.params.get("settings", engine) != engine
