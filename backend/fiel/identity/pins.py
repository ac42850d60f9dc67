"""PINs: a few digits that pay at a till without a phone, or take over a shared till."""

from __future__ import annotations

import re
from itertools import pairwise

from fiel.core.errors import InvalidInput, problem


def check_new_pin(pin: str) -> None:
    """4 to 8 digits, and not those that guessing starts with: equal ones, or one after another up or down.
    Raises InvalidInput."""
    if not re.fullmatch(r"[0-9]{4,8}", pin):
        raise InvalidInput(problem("pin", "DIGITS"))
    steps = {(ord(after) - ord(before)) % 10 for before, after in pairwise(pin)}
    if steps in ({0}, {1}, {9}):
        raise InvalidInput(problem("pin", "PLAIN_PIN"))
