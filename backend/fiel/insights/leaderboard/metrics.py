"""What customers are ranked by, as SQL: a figure for each member in a stretch of time.

Purchases that were undone, or whose order was returned or cancelled, don't count; what was refunded in part is not
spent. What a merged record did counts for the one kept.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from fiel.core import db
from fiel.core.errors import Checks
from fiel.insights.period import Period


class Metric(Enum):
    """AVERAGE_ORDER is rounded to the minor unit, halves up. VISITS are different days with a purchase, by the
    merchant's clock. POINTS count on the day on which they were earned, less what was undone or taken back since.
    REFERRALS are those that were paid, for whoever brought them."""

    PURCHASES = "PURCHASES"
    SPENT = "SPENT"
    AVERAGE_ORDER = "AVERAGE_ORDER"
    POINTS = "POINTS"
    VISITS = "VISITS"
    REFERRALS = "REFERRALS"

    @property
    def is_money(self) -> bool:
        return self in (Metric.SPENT, Metric.AVERAGE_ORDER)


@dataclass(frozen=True, slots=True)
class Ask:
    """*source_id*, *location_id*: only what was bought there; of points, only what those purchases earned."""

    metric: Metric
    period: Period
    source_id: int | None = None
    location_id: int | None = None

    def check(self) -> None:
        """Raises InvalidInput."""
        checks = Checks()
        if self.metric is Metric.REFERRALS:
            for path, value in (("source", self.source_id), ("location", self.location_id)):
                if value is not None:
                    checks.fail(path, "NO_PLACE")
        checks.done()


Placing = Callable[[object], str]
"""Takes a parameter and answers its place."""
KEPT = "coalesce(w.merged_into_id, w.id)"
_SPENT = "CAST(sum(p.amount_minor - p.refunded_minor) AS BIGINT)"


def figures(ask: Ask, merchant_id: int) -> tuple[str, list[object]]:
    """A SELECT of ``member`` and ``figure``, and its parameters from ``$1`` on."""
    values: list[object] = [merchant_id, ask.period.starts_at, ask.period.ends_at]

    def place(value: object) -> str:
        values.append(value)
        return f"${len(values)}"

    if ask.metric is Metric.REFERRALS:
        return (
            f"SELECT {KEPT} AS member, count(*) AS figure FROM referral r JOIN membership w ON w.id = r.referrer_id"
            " WHERE r.merchant_id = $1 AND r.state = 'PAID' AND r.settled_at >= $2 AND r.settled_at < $3"
            f" GROUP BY {KEPT}"
        ), values
    if ask.metric is Metric.POINTS:
        source = place(ask.source_id) if ask.source_id is not None else None
        location = place(ask.location_id) if ask.location_id is not None else None
        return _points(source, location), values
    tests = ""
    for column, value in (("p.source_id", ask.source_id), ("p.location_id", ask.location_id)):
        tests += f" AND {column} = {place(value)}" if value is not None else ""
    figure = {
        Metric.PURCHASES: "count(*)",
        Metric.SPENT: _SPENT,
        Metric.AVERAGE_ORDER: f"(2 * {_SPENT} + count(*)) / (2 * count(*))",
    }.get(ask.metric)
    if figure is None:
        figure = f"count(DISTINCT {_local_day(ask.period, place)})"
    return (
        f"SELECT {KEPT} AS member, {figure} AS figure FROM source s JOIN purchase p ON p.source_id = s.id"
        " JOIN membership w ON w.id = p.membership_id WHERE s.merchant_id = $1 AND p.occurred_at >= $2"
        f" AND p.occurred_at < $3 AND p.reversed_at IS NULL{tests} GROUP BY {KEPT}"
    ), values


def _local_day(period: Period, place: Placing) -> str:
    """SQL: the day of a purchase by the merchant's clock, which is put forward and back within the period."""
    *pieces, (_, _, last) = period.pieces()
    if not pieces:
        return db.day_of("p.occurred_at", last)
    cases = [
        f"WHEN p.occurred_at < {place(end)} THEN {db.day_of('p.occurred_at', offset)}" for _, end, offset in pieces
    ]
    return f"CASE {' '.join(cases)} ELSE {db.day_of('p.occurred_at', last)} END"


def _points(source: str | None, location: str | None) -> str:
    """Earnings of the period, and what undid them or took them back, whenever that was. Nothing is written before it
    happened, so that the index by the time of writing leads to them."""
    tests = f" AND e.location_id = {location}" if location else ""
    if source:
        tests += (
            " AND (e.cause_kind = 'purchase' AND e.cause_id IN (SELECT u.id FROM purchase u"
            f" WHERE u.source_id = {source}) OR e.cause_kind = 'order' AND e.cause_id IN"
            f" (SELECT o.id FROM shop_order o WHERE o.source_id = {source}))"
        )
    mine = "t.merchant_id = $1 AND t.created_at >= $2"
    earned = f"e.kind IN ('EARN', 'ADJUST_CREDIT') AND e.occurred_at >= $2 AND e.occurred_at < $3{tests}"
    return (
        f"SELECT {KEPT} AS member, CAST(sum(x.points) AS BIGINT) AS figure FROM ("
        "SELECT e.account_id, e.points FROM points_transaction e"
        f" WHERE e.merchant_id = $1 AND e.created_at >= $2 AND {earned}"
        " UNION ALL SELECT e.account_id, t.points - t.deficit_delta FROM points_transaction t"
        f" JOIN points_transaction e ON e.id = t.reverses_id WHERE {mine} AND t.kind = 'REVERSAL' AND {earned}"
        " UNION ALL SELECT e.account_id, t.points - t.deficit_delta FROM points_transaction t"
        " JOIN points_transaction e ON e.id = (SELECT max(f.id) FROM points_transaction f WHERE"
        " f.cause_kind = t.cause_kind AND f.cause_id = t.cause_id AND f.kind = 'EARN' AND f.id < t.id)"
        f" WHERE {mine} AND t.kind = 'CLAWBACK' AND {earned}"
        f") x JOIN membership w ON w.points_account_id = x.account_id GROUP BY {KEPT}"
    )
