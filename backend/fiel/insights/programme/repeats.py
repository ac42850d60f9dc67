"""How often those who buy come back. Only members are known: who buys without a wallet is in none of this."""

from __future__ import annotations

from dataclasses import dataclass

from fiel.core import db
from fiel.insights.programme.frame import MEMBER, PURCHASES, Frame, basis_points

OFTEN = 5


@dataclass(frozen=True, slots=True)
class Often:
    """Members with so many *times* purchases in the period; five: or more. *seconds* from their first to their last."""

    times: int
    buyers: int
    purchases: int
    spent_minor: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Repeats:
    often: list[Often]

    @property
    def buyers(self) -> int:
        return sum(one.buyers for one in self.often)

    @property
    def purchases(self) -> int:
        return sum(one.purchases for one in self.often)

    @property
    def repeaters(self) -> int:
        return sum(one.buyers for one in self.often if one.times > 1)

    @property
    def repeat_bp(self) -> int | None:
        return basis_points(self.repeaters, self.buyers)

    @property
    def purchases_per_buyer_bp(self) -> int | None:
        return basis_points(self.purchases, self.buyers)

    @property
    def average_minor(self) -> int | None:
        """Of a purchase, rounded half up."""
        spent, many = sum(one.spent_minor for one in self.often), self.purchases
        return (2 * spent + many) // (2 * many) if many else None

    @property
    def between_seconds(self) -> int | None:
        """The mean of all gaps between a member's purchases: first to last, over how many came after a first."""
        gaps = self.purchases - self.buyers
        return sum(one.seconds for one in self.often) // gaps if gaps else None


async def repeats(merchant_id: int, frame: Frame) -> Repeats:
    """One statement."""
    rows = await db.fetch(
        f"SELECT CASE WHEN n < {OFTEN} THEN n ELSE {OFTEN} END AS times, count(*) AS buyers,"
        " CAST(sum(n) AS BIGINT) AS purchases, CAST(sum(spent) AS BIGINT) AS spent_minor,"
        f" CAST(sum(seconds) AS BIGINT) AS seconds FROM (SELECT {MEMBER} AS member, count(*) AS n,"
        f" sum(p.amount_minor - p.refunded_minor) AS spent, {db.seconds_of('max(p.occurred_at)')}"
        f" - {db.seconds_of('min(p.occurred_at)')} AS seconds FROM {PURCHASES} WHERE m.merchant_id = $1"
        " AND p.occurred_at >= $2 AND p.occurred_at < $3 GROUP BY 1) AS buyer GROUP BY 1 ORDER BY 1",
        merchant_id, frame.period.starts_at, frame.period.ends_at,
    )  # fmt: skip
    found = {row["times"]: Often(**row) for row in rows}
    return Repeats([found.get(times, Often(times, 0, 0, 0, 0)) for times in range(1, OFTEN + 1)])
