"""What a period brought: members, points, purchases, step by step.

Every entry of the books counts in one of four figures, so that given − redeemed − expired − taken back is the change
of all balances:

* *given*: credits (``EARN``, ``ADJUST_CREDIT``) as they were posted.
* *redeemed*: what was spent (``REDEEM``), a request's at once, less what came back (``REDEEM_RETURN``).
* *expired*: what ended unspent (``EXPIRE``), when the movement was written: the night after its last day; and what was
  left when its owner was erased (``FORFEIT``).
* *taken back*: undone (``REVERSAL``, less debits that were undone), clawed back, taken by hand, kept for a deficit.

Merges move points between two records of one person and count in none.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from fiel.core import db
from fiel.insights.programme.frame import MEMBER, MOVEMENTS, PURCHASES, Frame, basis_points

FIGURES = {
    "given": ("EARN", "ADJUST_CREDIT"),
    "redeemed": ("REDEEM", "REDEEM_RETURN"),
    "expired": ("EXPIRE", "FORFEIT"),
    "taken_back": ("ADJUST_DEBIT", "REVERSAL", "CLAWBACK", "DEFICIT_RECOVERY"),
}


@dataclass(slots=True)
class Sums:
    """Of a step, or of all. *members*: how many there were at its end, without those erased by then; *active*: those
    with a purchase or a redemption in it; *spent_minor* less refunds."""

    members: int = 0
    joined: int = 0
    active: int = 0
    given: int = 0
    redeemed: int = 0
    expired: int = 0
    taken_back: int = 0
    purchases: int = 0
    spent_minor: int = 0

    @property
    def redemption_bp(self) -> int | None:
        """Redeemed for each 10,000 given."""
        return basis_points(self.redeemed, self.given)

    @property
    def breakage_bp(self) -> int | None:
        """Expired for each 10,000 given. Both are of the same time: what ended was mostly given before it began."""
        return basis_points(self.expired, self.given)


@dataclass(slots=True)
class Figures:
    whole: Sums
    steps: list[Sums] = field(default_factory=list)


async def figures(merchant_id: int, frame: Frame) -> Figures:
    """Five statements."""
    found = Figures(Sums(), [Sums() for _ in frame.starts])
    await _members(merchant_id, frame, found)
    await _active(merchant_id, frame, found)
    for sql in (_points(frame), _purchases(frame)):
        for row in await db.fetch(sql, merchant_id, *frame.moments):
            for name in row.keys() - {"step"}:
                setattr(found.steps[row["step"]], name, row[name])
                setattr(found.whole, name, getattr(found.whole, name) + row[name])
    return found


def _points(frame: Frame) -> str:
    sums = []
    for name, kinds in FIGURES.items():
        sign, listed = "" if name == "given" else "-", ", ".join(f"'{kind}'" for kind in kinds)
        part = f"CASE WHEN t.kind IN ({listed}) THEN {sign}t.points ELSE 0 END"
        sums.append(f"CAST(coalesce(sum({part}), 0) AS BIGINT) AS {name}")
    return (
        f"SELECT {frame.step_of('t.created_at')} AS step, {', '.join(sums)} FROM {MOVEMENTS}"
        f" WHERE {frame.within('t.created_at')} GROUP BY 1"
    )


def _purchases(frame: Frame) -> str:
    return (
        f"SELECT {frame.step_of('p.occurred_at')} AS step, count(*) AS purchases, CAST(sum(p.amount_minor"
        f" - p.refunded_minor) AS BIGINT) AS spent_minor FROM {PURCHASES} WHERE m.merchant_id = $1"
        f" AND {frame.within('p.occurred_at')} GROUP BY 1"
    )


async def _members(merchant_id: int, frame: Frame, found: Figures) -> None:
    joined, erased = [await _by_step(f"m.{column}", merchant_id, frame) for column in ("joined_at", "erased_at")]
    there = joined.get(-1, 0) - erased.get(-1, 0)
    for place, step in enumerate(found.steps):
        step.joined = joined.get(place, 0)
        there += step.joined - erased.get(place, 0)
        step.members = there
    found.whole.members, found.whole.joined = there, sum(step.joined for step in found.steps)


async def _by_step(moment: str, merchant_id: int, frame: Frame) -> dict[int, int]:
    """How many records have *moment* in each step; -1: before the first."""
    rows = await db.fetch(
        f"SELECT CASE WHEN {moment} < $2 THEN -1 ELSE {frame.step_of(moment)} END AS step, count(*) AS n"
        f" FROM membership m WHERE m.merchant_id = $1 AND m.merged_into_id IS NULL"
        f" AND {moment} < ${2 + len(frame.starts)} GROUP BY 1",
        merchant_id, *frame.moments,
    )  # fmt: skip
    return {row["step"]: row["n"] for row in rows}


async def _active(merchant_id: int, frame: Frame, found: Figures) -> None:
    rows = await db.fetch(
        f"WITH act AS (SELECT {MEMBER} AS member, {frame.step_of('p.occurred_at')} AS step FROM {PURCHASES}"
        f" WHERE m.merchant_id = $1 AND {frame.within('p.occurred_at')}"
        f" UNION SELECT {MEMBER}, {frame.step_of('t.created_at')} FROM {MOVEMENTS}"
        f" JOIN membership m ON m.points_account_id = t.account_id WHERE t.kind = 'REDEEM'"
        f" AND {frame.within('t.created_at')} AND NOT EXISTS (SELECT 1 FROM points_transaction r"
        " WHERE r.reverses_id = t.id))"
        " SELECT step, count(*) AS n FROM act GROUP BY step UNION ALL SELECT -1, count(DISTINCT member) FROM act",
        merchant_id, *frame.moments,
    )  # fmt: skip
    for row in rows:
        (found.whole if row["step"] < 0 else found.steps[row["step"]]).active = row["n"]
