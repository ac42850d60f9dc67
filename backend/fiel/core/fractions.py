"""Parts of a point, carried from purchase to purchase, in a common denominator."""

from __future__ import annotations

import math

LARGEST = 10**15


def common(one: int, other: int) -> int | None:
    """What both parts are counted in; None where, after many changes of the rate, that is past all reason."""
    found = math.lcm(one, other)
    return found if found <= LARGEST else None


def added(carry: int, carry_of: int, more: int, more_of: int) -> tuple[int, int]:
    """Two fractions as one; where they have no common parts within reason the second is rounded down."""
    parts = common(carry_of, more_of)
    if parts is None:
        return carry + more * carry_of // more_of, carry_of
    return carry * (parts // carry_of) + more * (parts // more_of), parts
