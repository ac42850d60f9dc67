"""Parts of a point, carried from purchase to purchase, in a common denominator."""

from __future__ import annotations

import math

LARGEST = 10**15


def common(one: int, other: int) -> int | None:
    """What both parts are counted in; None where, after many changes of the rate, that is past all reason."""
    found = math.lcm(one, other)
    return found if found <= LARGEST else None
