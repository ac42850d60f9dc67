"""Reports as files, by the same words in the address that their screens have there."""

from __future__ import annotations

from enum import Enum
from typing import TypeVar

import strawberry
from starlette.datastructures import QueryParams
from starlette.responses import Response

from fiel.core.errors import InvalidInput, problem
from fiel.core.graphql import SafeInt
from fiel.core.ids import read_global_id
from fiel.edge.asked import MOST_ROWS, Asked, day, table
from fiel.insights.frames import Frame
from fiel.insights.leaderboard import files as ranks
from fiel.insights.leaderboard.graphql import LeaderboardFilter, board
from fiel.insights.leaderboard.metrics import Metric
from fiel.insights.movements import files as entries
from fiel.insights.movements.graphql import MovementFilter, movement_filter
from fiel.ledger.models import EntryKind, Reason

Choice = TypeVar("Choice", bound=Enum)
DIGITS = 15


async def leaderboard(asked: Asked) -> Response:
    query = asked.query
    metric, frame = chosen(query, "metric", Metric), chosen(query, "frame", Frame)
    wanted = LeaderboardFilter(
        metric=metric[0] if metric else Metric.SPENT, frame=frame[0] if frame else None, first_day=day(query, "from"),
        last_day=day(query, "to"), source=_id(query, "source"), location=_id(query, "location"),
        segment=_id(query, "segment"),
    )  # fmt: skip
    now = asked.context.now
    on = await board(asked.terms, wanted, now)
    return table(asked, ranks.heading(on, asked.language), ranks.rows(on, MOST_ROWS[asked.format], now))


async def movements(asked: Asked) -> Response:
    query = asked.query
    wanted = MovementFilter(
        first_day=day(query, "from"), last_day=day(query, "to"), member=_id(query, "member"),
        least_points=_points(query, "least"), most_points=_points(query, "most"),
        kinds=chosen(query, "kind", EntryKind), reasons=chosen(query, "reason", Reason),
        employee=_id(query, "employee"), location=_id(query, "location"), promotion=_id(query, "promotion"),
    )  # fmt: skip
    filter = await movement_filter(wanted, asked.terms)
    rows = entries.rows(asked.terms.merchant_id, filter, MOST_ROWS[asked.format], asked.language)
    return table(asked, entries.HEADING[asked.language], rows)


def whose(query: QueryParams, name: str, kind: str = "Member") -> int | None:
    """The number behind an id. Raises NotFound for what is none of that kind."""
    text = query.get(name)
    return read_global_id(text, kind) if text else None


def _id(query: QueryParams, name: str) -> strawberry.ID | None:
    text = query.get(name)
    return strawberry.ID(text) if text else None


def chosen(query: QueryParams, name: str, kind: type[Choice]) -> list[Choice]:
    """Raises InvalidInput for what is none of them."""
    known = {one.value: one for one in kind}
    given = [text for text in query.getlist(name) if text]
    if any(text not in known for text in given):
        raise InvalidInput(problem(name, "CHOICE", known=", ".join(known)))
    return [known[text] for text in given]


def _points(query: QueryParams, name: str) -> SafeInt | None:
    """Signed. Raises InvalidInput."""
    text = query.get(name)
    if not text:
        return None
    if not text.removeprefix("-").isdecimal() or len(text) > DIGITS:
        raise InvalidInput(problem(name, "WHOLE"))
    return SafeInt(int(text))
