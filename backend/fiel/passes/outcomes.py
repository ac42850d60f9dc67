"""What became of telling that a card has changed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from fiel.core import db
from fiel.passes.models import PassTrouble

Write = tuple[str, tuple[object, ...]]
"""A statement with its values."""


class Fate(Enum):
    """NOTHING: it says what was told before, or nobody keeps it any more. AGAIN: later. STOPPED: as ``Stopped``."""

    TOLD = "TOLD"
    NOTHING = "NOTHING"
    AGAIN = "AGAIN"
    REFUSED = "REFUSED"
    STOPPED = "STOPPED"


@dataclass(frozen=True, slots=True)
class Trouble:
    """*answer*: a status and a word, never more. *seconds*: when it said to come back, if it did."""

    kind: PassTrouble
    answer: str = ""
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """*writes*: what is to be kept of it, in the transaction that settles it. *again_at*: when to look at it again.
    *is_look_taken*: how the shop's cards look was told too."""

    fate: Fate
    trouble: Trouble | None = None
    writes: tuple[Write, ...] = ()
    again_at: datetime | None = None
    is_look_taken: bool = False


class Stopped(Exception):  # it is an answer, not a malfunction
    """The service, or our key: other cards need not be tried now. *writes*: as in Outcome, what was told before."""

    def __init__(self, trouble: Trouble, writes: tuple[Write, ...] = ()) -> None:
        super().__init__(trouble.kind.value)
        self.trouble = trouble
        self.writes = writes


_WORD = re.compile(r"[A-Za-z_]{1,60}")


def word_of(said: object) -> str:
    """A reason as a service gave it; whatever else it sent is nothing."""
    return said if isinstance(said, str) and _WORD.fullmatch(said) else ""


def answer_of(status: int, said: object) -> str:
    return f"{status} {word_of(said)}".strip()


async def write_all(writes: tuple[Write, ...]) -> None:
    """Inside a transaction."""
    for sql, values in writes:
        await db.execute(sql, *values)
