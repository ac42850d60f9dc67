"""What members did in some time, as tests that narrow a list of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

_OWN = "(w.id = m.id OR w.merged_into_id = m.id)"
_BOUGHT = (
    f"FROM membership w JOIN purchase p ON p.membership_id = w.id WHERE {_OWN} AND p.reversed_at IS NULL"
    " AND p.occurred_at >= {0} AND p.occurred_at < {1}"
)
_REDEEMED = (
    f"FROM membership w JOIN points_transaction t ON t.account_id = w.points_account_id WHERE {_OWN}"
    " AND t.kind = 'REDEEM' AND t.created_at >= {0} AND t.created_at < {1}"
    " AND NOT EXISTS (SELECT 1 FROM points_transaction r WHERE r.reverses_id = t.id)"
)
_ENDING = (
    "FROM points_lot l WHERE l.account_id = a.id AND l.remaining > 0 AND l.expires_at > {0} AND l.expires_at <= {1}"
    " AND l.expires_at > {2}"
)
Test = Callable[..., None]
"""Takes SQL whose braces stand for the values after it."""


@dataclass(frozen=True, slots=True)
class Span:
    """From *starts_at* on, before *ends_at*."""

    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Did:
    """None does not narrow. *bought*: so many *times* at least. *active*: bought, or redeemed what was not given back.
    *ending*: hold points whose last day is in it."""

    joined: Span | None = None
    bought: Span | None = None
    times: int = 1
    active: Span | None = None
    ending: Span | None = None

    def narrow(self, test: Test, now: datetime) -> None:
        if self.joined is not None:
            test("m.joined_at >= {0} AND m.joined_at < {1}", self.joined.starts_at, self.joined.ends_at)
        if self.bought is not None:
            sql = f"(SELECT count(*) {_BOUGHT}) >= {{2}}" if self.times > 1 else f"EXISTS (SELECT 1 {_BOUGHT})"
            test(sql, self.bought.starts_at, self.bought.ends_at, *([self.times] if self.times > 1 else []))
        if self.active is not None:
            test(
                f"(EXISTS (SELECT 1 {_BOUGHT}) OR EXISTS (SELECT 1 {_REDEEMED}))", self.active.starts_at,
                self.active.ends_at,
            )  # fmt: skip
        if self.ending is not None:
            test(f"EXISTS (SELECT 1 {_ENDING})", self.ending.starts_at, self.ending.ends_at, now)


ANYTHING = Did()
