"""How long generated trials go on: a few in ``make test``, all of them in ``make attacks``, where
the Makefile names the files that do."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

import pytest

from support.databases import ENGINES

Thing = TypeVar("Thing")
Test = TypeVar("Test", bound=Callable[..., Any])
SCREENS = [(width, scheme) for width in (320, 360, 412, 1280) for scheme in ("light", "dark")]
"""Of phones and of a desk: CSS px, and by day or night."""
IN_TURNS = frozenset({
    "achievements", "automations", "coupons", "edge", "identity", "imports", "insights", "members", "merchants",
    "messaging", "oversight", "passes", "pos", "privacy", "promotions", "receipts", "reviews", "segments", "trust",
})  # fmt: skip
"""Folders whose tests go over one engine each in ``make test``, one test over this and the next over that; over both
where there is time. What writes the books, and what each engine does in its own way, always goes over both."""
IS_LONG = bool(int(os.environ.get("FIEL_LONG", "0")))


def rounds(short: int, long: int) -> int:
    """*long* where FIEL_LONG is set to something but 0."""
    return long if IS_LONG else short


def by_days(things: Sequence[Thing], days: int) -> Sequence[Thing]:
    """Each of them on one of so many days, and all of them where there is time."""
    return things if IS_LONG else things[datetime.now(UTC).toordinal() % days :: days]


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
    """On the other engine: a file that differs little between them as a whole, and says ``MOSTLY_ON = "sqlite"``; a
    test of a folder that takes them in turns. All of a file that says ``FOR_LATER = True``."""
    module = getattr(item, "module", None)
    if IS_LONG or not isinstance(item, pytest.Function):
        return False
    if getattr(module, "FOR_LATER", False):
        return True
    callspec = getattr(item, "callspec", None)
    engine = callspec.params.get("settings") if callspec else None
    if engine not in ENGINES:
        return False
    wanted = getattr(module, "MOSTLY_ON", None) or (_in_turn(item) if item.path.parent.name in IN_TURNS else engine)
    return wanted in ENGINES and wanted != engine


def _in_turn(item: pytest.Function) -> str | None:
    """By its name, so that it is the same engine each time; None: it is for one engine alone."""
    if "settings" in _named(item):
        return None
    others = [part for part in item.callspec.id.split("-") if part not in ENGINES]
    return ENGINES[zlib.crc32("-".join([item.originalname, *others]).encode()) % len(ENGINES)]


def _named(item: pytest.Function) -> set[str]:
    """What marks of the test itself give values to."""
    return {name.strip() for mark in item.iter_markers("parametrize") for name in str(mark.args[0]).split(",")}
