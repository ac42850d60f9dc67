"""How likely customers were to recommend the shop, step by step."""

from __future__ import annotations

from fiel.core import db
from fiel.insights.programme.frame import Frame
from fiel.messaging.surveys.loaders import Results


async def satisfaction(merchant_id: int, frame: Frame) -> tuple[Results, list[Results]]:
    """Of the whole period, and of each step. Two statements."""
    rows = await db.fetch(
        f"SELECT {frame.step_of('s.answered_at')} AS step, s.score, count(*) AS n FROM survey s"
        f" WHERE s.merchant_id = $1 AND {frame.within('s.answered_at')} GROUP BY 1, 2",
        merchant_id, *frame.moments,
    )  # fmt: skip
    asked = await db.fetch(
        f"SELECT {frame.step_of('s.asked_at')} AS step, count(*) AS n FROM survey s WHERE s.merchant_id = $1"
        f" AND {frame.within('s.asked_at')} GROUP BY 1",
        merchant_id, *frame.moments,
    )  # fmt: skip
    many = {(row["step"], row["score"]): row["n"] for row in rows}
    out = {row["step"]: row["n"] for row in asked}
    steps = [
        Results(out.get(place, 0), tuple(many.get((place, score), 0) for score in range(11)))
        for place in range(len(frame.starts))
    ]
    whole = Results(sum(out.values()), tuple(sum(one.by_score[score] for one in steps) for score in range(11)))
    return whole, steps
