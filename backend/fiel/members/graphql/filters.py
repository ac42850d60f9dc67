"""What narrows a merchant's list of members, over GraphQL."""

from __future__ import annotations

from datetime import date, timedelta

import strawberry

from fiel.core.clock import start_of_day
from fiel.core.errors import Checks
from fiel.core.graphql import SafeInt, told
from fiel.core.ids import read_global_id
from fiel.members import listing
from fiel.members.spans import Did, Span

SPANS = ("joined", "bought", "active", "ending", "earned", "reached", "used")


@strawberry.input(description="Days in the merchant's time zone, both included.")
class DaySpan:
    first: date = told("From this day on.")
    last: date = told("Up to and with this day.")

    def read(self, name: str, time_zone: str, checks: Checks) -> Span | None:
        if not (2000 <= self.first.year <= 2100 and 2000 <= self.last.year <= 2100):
            checks.fail(f"filter.{name}.first", "UNREADABLE")
        elif self.last < self.first:
            checks.fail(f"filter.{name}.last", "ORDER")
        else:
            return Span(start_of_day(self.first, time_zone), start_of_day(self.last + timedelta(days=1), time_zone))
        return None


@strawberry.input(description="Which members; what is left out does not narrow. Managers.")
class MemberFilter:
    blocked: bool | None = told("Blocked, or not.", None)
    has_app: bool | None = told("With the app, or without.", None)
    least_balance: SafeInt | None = told("At least so many points.", None)
    city: str | None = told("Living there.", None)
    quiet_days: int | None = told("Without a visit for so many days.", None)
    joined: DaySpan | None = told("Who joined in these days.", None)
    bought: DaySpan | None = told("Who bought in these days.", None)
    bought_times: int = told("So often at least, in `bought`.", 1)
    bought_times_most: int | None = told("And so often at most; null: or more often.", None)
    active: DaySpan | None = told("Who bought, or redeemed, in these days.", None)
    ending: DaySpan | None = told("Who hold points whose last day is one of these.", None)
    earned: DaySpan | None = told("Who still hold points that they earned in these days.", None)
    endless: bool = told("Who hold points that never end.", False)
    pending: bool = told("Who have points coming that are not released yet.", False)
    promotion: strawberry.ID | None = told("A promotion, for `reached` and `used`.", None)
    reached: DaySpan | None = told("Who got or used something of `promotion` in these days.", None)
    used: DaySpan | None = told("Who used a voucher of `promotion` in these days.", None)

    def read(self, query: str, time_zone: str) -> listing.Filter:
        """Raises InvalidInput for days that can't be."""
        quiet = max(self.quiet_days, 0) if self.quiet_days is not None else None
        checks = Checks()
        spans = {
            name: one.read(name, time_zone, checks) if one else None
            for name, one in ((name, getattr(self, name)) for name in SPANS)
        }
        if self.promotion is None and (self.reached or self.used):
            checks.fail("filter.promotion", "REQUIRED")
        checks.done()
        of = read_global_id(self.promotion, "Promotion") if self.promotion else 0
        did = Did(**spans, times=max(1, self.bought_times), most=self.bought_times_most, endless=self.endless,
                  pending=self.pending, of=of)  # fmt: skip
        return listing.Filter(query, self.blocked, self.has_app, self.least_balance, self.city, quiet, did)
