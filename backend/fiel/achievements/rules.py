"""Which tier figures reach, what becomes of who falls below theirs, which badges are held: pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.achievements.models import Below, Measure, Needs

ONE_YEAR = timedelta(days=365)
AS_IT_IS = 10_000
"""Basis points: a multiplier that changes nothing."""


@dataclass(frozen=True, slots=True)
class Rank:
    """A tier as the rules see it. What is None is not asked for; one that asks for nothing is everybody's."""

    id: int
    rank: int
    points_needed: int | None
    spend_needed_minor: int | None


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one window."""

    points: int = 0
    spend_minor: int = 0


@dataclass(frozen=True, slots=True)
class Missing:
    """What the next tier still takes; None: it is not asked for. With ``Needs.ANY`` one of them is enough."""

    points: int | None
    spend_minor: int | None


def reaches(rank: Rank, figures: Figures, needs: Needs) -> bool:
    asked = [
        have >= need
        for have, need in ((figures.points, rank.points_needed), (figures.spend_minor, rank.spend_needed_minor))
        if need is not None
    ]
    return not asked or (all(asked) if needs is Needs.ALL else any(asked))


def earned(ranks: Sequence[Rank], figures: Figures, needs: Needs) -> Rank | None:
    """The highest that the figures reach. *ranks*: the active ones, the lowest first."""
    return next((rank for rank in reversed(ranks) if reaches(rank, figures, needs)), None)


def missing(rank: Rank, figures: Figures) -> Missing:
    return Missing(
        None if rank.points_needed is None else max(0, rank.points_needed - figures.points),
        None if rank.spend_needed_minor is None else max(0, rank.spend_needed_minor - figures.spend_minor),
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a member is. *place*: the rank's number, 0: in none."""

    place: int
    stepped_at: datetime | None = None


def placed(now_at: Standing, deserved: int, ranks: Sequence[Rank], below: Below, now: datetime) -> Standing:
    """Where a member goes from *now_at* whose figures reach the rank *deserved* (0: none).

    Up at once. Down as the merchant chose: never; to the next lower rank and no further for a year; or at once.
    A rank that is there no more counts as the next lower one that is.
    """
    there = max((rank.rank for rank in ranks if rank.rank <= now_at.place), default=0)
    if deserved >= there:
        return Standing(deserved, now_at.stepped_at if deserved == now_at.place else None)
    if below is Below.AS_EARNED:
        return Standing(deserved)
    if below is Below.STAY or (now_at.stepped_at is not None and now - now_at.stepped_at < ONE_YEAR):
        return Standing(there, now_at.stepped_at)
    lower = max((rank.rank for rank in ranks if rank.rank < there), default=0)
    return Standing(max(lower, deserved), now)


@dataclass(frozen=True, slots=True)
class Aim:
    """A badge as the rules see it: held from *least* to *most*, both included; None: without an upper end."""

    id: int
    measure: Measure
    least: int
    most: int | None

    def holds(self, value: int) -> bool:
        return value >= self.least and (self.most is None or value <= self.most)
