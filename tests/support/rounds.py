"""How often the faults are gone through, for how long at most, and what came of them: a few rounds with all other
tests, a hundred by themselves (`make faults`)."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Iterator

from support.busy import Busy

ROUNDS = int(os.environ.get("FIEL_FAULT_ROUNDS", "3"))
IS_LONG = ROUNDS > 3
MINUTES = float(os.environ.get("FIEL_FAULT_MINUTES", "10"))
"""After which a test that goes through many begins no further round."""


def rounds(most: int) -> Iterator[int]:
    """Their numbers: as many as there is time for. A few are done in any case."""
    until = time.monotonic() + 60 * MINUTES
    for number in range(most):
        if IS_LONG and time.monotonic() >= until:
            return
        yield number


def account_of(what: str, rounds: int, busy: Busy) -> str:
    """What came of them, in a line."""
    asked = busy.asked
    kinds = Counter(asked.names[name] for name in asked.answers if name in asked.names)
    told = ", ".join(f"{many} × {kind}" for kind, many in sorted(kinds.items()))
    return (
        f"{what}: {rounds} rounds, {len(asked.answers)} operations acknowledged ({told}), each there once;"
        f" {asked.troubles.total()} answers were missed and asked for again"
    )
