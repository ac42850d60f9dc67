"""Reads of surveys: what waits for an answer, and what came of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from fiel.core import db
from fiel.core.pagination import Page, Window

PROMOTER, PASSIVE = 9, 7
"""From there on: promoters; passives; below: detractors."""


class Group(Enum):
    """As the NPS has them."""

    PROMOTERS = "PROMOTERS"
    PASSIVES = "PASSIVES"
    DETRACTORS = "DETRACTORS"


_SCORES = {Group.PROMOTERS: (PROMOTER, 10), Group.PASSIVES: (PASSIVE, PROMOTER - 1), Group.DETRACTORS: (0, PASSIVE - 1)}


@dataclass(frozen=True, slots=True)
class Results:
    """*by_score*: how many gave 0, 1, … 10; *asked*: how many questions went out in that time."""

    asked: int
    by_score: tuple[int, ...]

    @property
    def answered(self) -> int:
        return sum(self.by_score)

    def of(self, group: Group) -> int:
        least, most = _SCORES[group]
        return sum(self.by_score[least : most + 1])

    @property
    def score(self) -> int | None:
        """Share of promoters less that of detractors, −100 to 100, rounded half away from zero; None: no answers."""
        if not self.answered:
            return None
        difference = self.of(Group.PROMOTERS) - self.of(Group.DETRACTORS)
        rounded = (abs(difference) * 200 + self.answered) // (2 * self.answered)
        return rounded if difference >= 0 else -rounded


async def results(merchant_id: int, starts_at: datetime, ends_at: datetime) -> Results:
    rows = await db.fetch(
        "SELECT score, count(*) AS n FROM survey WHERE merchant_id = $1 AND answered_at >= $2 AND answered_at < $3"
        " GROUP BY score",
        merchant_id, starts_at, ends_at,
    )  # fmt: skip
    asked = await db.fetch(
        "SELECT count(*) AS n FROM survey WHERE merchant_id = $1 AND asked_at >= $2 AND asked_at < $3",
        merchant_id, starts_at, ends_at,
    )  # fmt: skip
    found = {row["score"]: row["n"] for row in rows}
    return Results(asked[0]["n"], tuple(found.get(score, 0) for score in range(11)))


async def answers(
    merchant_id: int, starts_at: datetime, ends_at: datetime, group: Group | None, only_comments: bool, window: Window
) -> Page[db.Row]:
    """Newest answer first."""
    least, most = _SCORES[group] if group else (0, 10)
    commented = " AND s.comment <> ''" if only_comments else ""
    rows = await db.fetch(
        "SELECT s.id, s.answered_id, s.score, s.comment, s.answered_at, s.membership_id, m.given_name,"
        " l.name AS location_name FROM survey s JOIN membership m ON m.id = s.membership_id"
        " LEFT JOIN location l ON l.id = s.location_id WHERE s.merchant_id = $1 AND s.answered_id < $2"
        f" AND s.answered_at >= $4 AND s.answered_at < $5 AND s.score BETWEEN $6 AND $7{commented}"
        " ORDER BY s.answered_id DESC LIMIT $3",
        merchant_id, window.before, window.first + 1, starts_at, ends_at, least, most,
    )  # fmt: skip
    return Page.cut(rows, [row["answered_id"] for row in rows], window.first)


async def waiting(customer_id: int, merchant_id: int, now: datetime) -> db.Row | None:
    """The newest question of a merchant that somebody has not answered yet."""
    return await db.fetch_one(
        "SELECT s.id, s.asked_at, s.expires_at FROM survey s JOIN membership m ON m.id = s.membership_id"
        " WHERE m.customer_id = $1 AND m.merchant_id = $2 AND s.answered_at IS NULL AND s.expires_at > $3"
        " ORDER BY s.id DESC LIMIT 1",
        customer_id, merchant_id, now,
    )  # fmt: skip


async def question(survey_id: int) -> db.Row | None:
    return await db.fetch_one(
        "SELECT s.id, s.answered_at, s.expires_at, b.id AS merchant_id, b.name, b.slug, b.color, b.logo FROM survey s"
        " JOIN merchant b ON b.id = s.merchant_id WHERE s.id = $1",
        survey_id,
    )
