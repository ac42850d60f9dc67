"""When Python looks for garbage that refers to itself."""

from __future__ import annotations

import gc

ALLOCATIONS = 20_000
"""Between two looks: a wallet's answer makes some thousand objects that live as long as it, and none of them is
garbage of that kind. 700 is Python's own, which looks several times in one answer."""
HARDLY_EVER = 1_000


def look_at_the_young() -> None:
    """While a process loads what it will keep, and for one that is over soon: what has lived for a while is not looked
    through again and again."""
    gc.set_threshold(ALLOCATIONS, HARDLY_EVER, HARDLY_EVER)


def look_seldom() -> None:
    """For a process that has loaded what it will keep: that is never looked through again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(ALLOCATIONS, 10, 10)
