"""How often the faults are gone through, and what came of them: a few rounds with all other tests, many by themselves
(`make faults`)."""

from __future__ import annotations

import os
import sys
from collections import Counter

from support.busy import Busy

ROUNDS = int(os.environ.get("FIEL_FAULT_ROUNDS", "3"))
IS_LONG = ROUNDS > 3


def report(what: str, rounds: int, busy: Busy) -> None:
    """A line for whoever watches; where all other tests run too, none."""
    if not IS_LONG:
        return
    asked = busy.asked
    kinds = Counter(asked.names[name] for name in asked.answers if name in asked.names)
    told = ", ".join(f"{many} × {kind}" for kind, many in sorted(kinds.items()))
    print(
        f"{what}: {rounds} rounds, {len(asked.answers)} operations acknowledged ({told}), each there once;"
        f" {asked.troubles.total()} answers were missed and asked for again",
        file=sys.__stderr__, flush=True,
    )  # fmt: skip
