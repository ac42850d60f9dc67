"""By whom, to whom and why something of a promotion is given."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime

from fiel.core.actor import Actor
from fiel.core.ids import Draw
from fiel.ledger.models import Reason
from fiel.members.models import Membership
from fiel.promotions.rules import DrawBelow


@dataclass(frozen=True, slots=True)
class Chance:
    """Where codes, nonces and draws come from."""

    bytes: Draw = secrets.token_bytes
    below: DrawBelow = secrets.randbelow


@dataclass(frozen=True, slots=True)
class Doing:
    """By whom and why something is done to a member whose account is locked. *title*: what they read beside it.
    *bought_at*: when the purchase that brings it was made, which may be days ago."""

    actor: Actor
    member: Membership
    cause: tuple[str, int]
    title: str
    chance: Chance
    now: datetime
    location_id: int | None = None
    depth: int = 0
    bought_at: datetime | None = None
    reason: Reason = Reason.PROMOTION
    """Of points that it gives."""

    def had_at(self, keeps_days: int | None) -> datetime:
        """The moment whose promotions it may bring; what would end with its promotion can't be given after that."""
        return self.now if self.bought_at is None or keeps_days is None else self.bought_at

    @property
    def handed(self) -> dict[str, object]:
        """What the activity says of what somebody gave with their own hands."""
        return {"by_hand": True} if self.cause[0] == "hand" else {}
