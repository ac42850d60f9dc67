"""How often the faults are gone through, for how long at most, and what came of them: a few rounds with all other
tests, a hundred by themselves (`make faults`)."""

from __future__ import annotations

import os
import random
import time
from collections import Counter
from collections.abc import Iterator

import pytest

from support.busy import Busy

ROUNDS = int(os.environ.get("FIEL_FAULT_ROUNDS", "2"))
IS_LONG = ROUNDS > 3
NAMED_MINUTES = os.environ.get("FIEL_FAULT_MINUTES", "")
MINUTES = float(NAMED_MINUTES or "30")
"""After which a test that goes through many begins no further round."""
SEED = int(os.environ.get("FIEL_FAULT_SEED") or random.SystemRandom().randrange(10**6))
"""Chooses what the few rounds are that are done with all other tests, and when in them."""


def rounds(most: int) -> Iterator[int]:
    """Their numbers. Only who names FIEL_FAULT_MINUTES is content with as many as there is time for; otherwise too
    few fail. A few are done in any case."""
    until = time.monotonic() + 60 * MINUTES
    for number in range(most):
        if IS_LONG and time.monotonic() >= until:
            if not NAMED_MINUTES:
                pytest.fail(f"{number} of {most} rounds in {MINUTES:.0f} minutes: name FIEL_FAULT_MINUTES for others")
            return
        yield number


def first_of(kinds: int, *, is_sqlite: bool) -> int:
    """With which of so many kinds of round to begin: by the seed, and on PostgreSQL where SQLite has ended."""
    print(f"FIEL_FAULT_SEED={SEED} does the same rounds again")
    return (SEED + (0 if is_sqlite else ROUNDS)) % kinds


def account_of(what: str, rounds: int, busy: Busy) -> str:
    """What came of them, in a line."""
    asked = busy.asked
    kinds = Counter(asked.names[name] for name in asked.answers if name in asked.names)
    told = ", ".join(f"{many} × {kind}" for kind, many in sorted(kinds.items()))
    return (
        f"{what}: {rounds} rounds, {len(asked.answers)} operations acknowledged ({told}), each there once;"
        f" {asked.troubles.total()} answers were missed and asked for again"
    )
