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
_ALIVE = "FROM points_lot l {} WHERE l.account_id = a.id AND l.remaining > 0"
_EARNED = (
    _ALIVE.format("JOIN points_transaction t ON t.id = l.transaction_id")
    + " AND (l.expires_at IS NULL OR l.expires_at > {2}) AND t.occurred_at >= {0} AND t.occurred_at < {1}"
)
_ENDLESS = _ALIVE.format("") + " AND l.expires_at IS NULL"
_PENDING = "FROM pending_points q WHERE q.account_id = a.id AND q.state = 'PENDING'"
_OF_PROMOTION = (
    "m.id IN (SELECT coalesce(w.merged_into_id, w.id) FROM membership w JOIN ({}) AS had ON had.membership_id = w.id)"
)


def _in(column: str) -> str:
    return f"({column} >= {{1}} AND {column} < {{2}})"


_USED = (
    f"SELECT v.membership_id FROM voucher v WHERE v.promotion_id = {{0}} AND v.state = 'USED' AND {_in('v.used_at')}"
)
_REACHED = (
    "SELECT v.membership_id FROM voucher v WHERE v.promotion_id = {0} AND v.state <> 'WITHDRAWN'"
    f" AND ({_in('v.given_at')} OR {_in('v.used_at')})"
    " UNION SELECT k.membership_id FROM punch_card k WHERE k.promotion_id = {0}"
    f" AND ({_in('k.started_at')} OR {_in('k.completed_at')})"
    " UNION SELECT s.membership_id FROM scratch_card s WHERE s.promotion_id = {0} AND s.withdrawn_at IS NULL"
    f" AND ({_in('s.issued_at')} OR {_in('s.scratched_at')})"
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
    """None does not narrow. *bought*: so many *times* at least, and at *most*. *active*: bought, or redeemed what was
    not given back. *ending*: hold points whose last day is in it; *endless*: that have none. *earned*: still hold
    points of then; *pending*: have points coming that are not released yet. *reached*: got or used something of the
    promotion *of*; *used*: used a voucher of it."""

    joined: Span | None = None
    bought: Span | None = None
    times: int = 1
    most: int | None = None
    active: Span | None = None
    ending: Span | None = None
    earned: Span | None = None
    endless: bool = False
    pending: bool = False
    of: int = 0
    reached: Span | None = None
    used: Span | None = None

    def narrow(self, test: Test, now: datetime) -> None:
        if self.joined is not None:
            test("m.joined_at >= {0} AND m.joined_at < {1}", self.joined.starts_at, self.joined.ends_at)
        if self.bought is not None:
            days = (self.bought.starts_at, self.bought.ends_at)
            if self.most is not None:
                test(f"(SELECT count(*) {_BOUGHT}) BETWEEN {{2}} AND {{3}}", *days, self.times, self.most)
            elif self.times > 1:
                test(f"(SELECT count(*) {_BOUGHT}) >= {{2}}", *days, self.times)
            else:
                test(f"EXISTS (SELECT 1 {_BOUGHT})", *days)
        if self.active is not None:
            test(
                f"(EXISTS (SELECT 1 {_BOUGHT}) OR EXISTS (SELECT 1 {_REDEEMED}))", self.active.starts_at,
                self.active.ends_at,
            )  # fmt: skip
        if self.ending is not None:
            test(f"EXISTS (SELECT 1 {_ENDING})", self.ending.starts_at, self.ending.ends_at, now)
        if self.earned is not None:
            test(f"EXISTS (SELECT 1 {_EARNED})", self.earned.starts_at, self.earned.ends_at, now)
        for asked, sql in ((self.endless, _ENDLESS), (self.pending, _PENDING)):
            if asked:
                test(f"EXISTS (SELECT 1 {sql})")
        for span, sql in ((self.reached, _REACHED), (self.used, _USED)):
            if span is not None:
                test(_OF_PROMOTION.format(sql), self.of, span.starts_at, span.ends_at)


ANYTHING = Did()
