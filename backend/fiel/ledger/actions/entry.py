"""What is posted, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from fiel.core.actor import Actor
from fiel.ledger.models import EntryKind, Reason


@dataclass(frozen=True, slots=True)
class WhyStep:
    """One rule that made a number: its name, the points after it, and the figures it used."""

    rule: str
    points: int
    facts: Mapping[str, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, object]:
        return {"rule": self.rule, "points": self.points, "facts": dict(self.facts)}


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry to be posted. A credit opens a lot, unless it *refills* lots; a debit takes *from_lots* first."""

    account_id: int
    kind: EntryKind
    points: int
    actor: Actor
    reason: Reason | None = None
    deficit_delta: int = 0
    cause: tuple[str, int] | None = None
    location_id: int | None = None
    occurred_at: datetime | None = None
    why: tuple[WhyStep, ...] = ()
    public_description: str | None = None
    private_note: str | None = None
    expires_at: datetime | None = None
    reverses_id: int | None = None
    refills: tuple[tuple[int, int], ...] = ()
    from_lots: tuple[int, ...] = ()
    lifetime_delta: int = 0
    pays_debts: bool = True
    """Whether a credit pays off what the account owes: points that are not its owner's don't."""


@dataclass(frozen=True, slots=True)
class Posted:
    """An entry in the books. *lots*: what it put into each lot (positive) or took (negative), with the lot's end."""

    id: int
    entry: Entry
    points: int
    balance_after: int
    lots: tuple[tuple[int, int, datetime | None], ...]
