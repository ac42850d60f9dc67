"""Rankings, read from the database: those with the same figure share a place, and the next one comes after all."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime

from fiel.core import db
from fiel.core.errors import InvalidInput, problem
from fiel.core.pagination import OrderedWindow
from fiel.insights.leaderboard.metrics import Ask, figures
from fiel.members.listing import Narrowing
from fiel.segments.loaders import MEMBERS

EXPORT_PAGE = 20_000
MOST_CHOSEN = 500
"""As many as can be written to or given something at once."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A page: ``member``, ``figure``, ``place``, ``name``, ``email``, ``phone``. *count*: how many are ranked."""

    rows: list[db.Row]
    count: int
    has_more: bool

    @property
    def keys(self) -> list[tuple[int, int]]:
        return [(row["figure"], row["member"]) for row in self.rows]


async def ranking(merchant_id: int, ask: Ask, wanted: Narrowing, window: OrderedWindow, now: datetime) -> Ranked:
    """The largest figures first; of equals whoever has been a customer longer."""
    sql, values = _ranked(merchant_id, ask, wanted, now)
    tests = ""
    if window.after is not None:
        figure, member = window.after
        if not isinstance(figure, int) or abs(figure) >= 2**62:
            raise InvalidInput(problem("after", "CURSOR"))
        values += [figure, member]
        last, after = f"${len(values) - 1}", f"${len(values)}"
        tests = f" WHERE q.figure < {last} OR q.figure = {last} AND q.member > {after}"
    values.append(window.first + 1)
    rows = await db.fetch(f"{sql}{tests} ORDER BY q.figure DESC, q.member LIMIT ${len(values)}", *values)
    return Ranked(rows[: window.first], int(rows[0]["ranked"]) if rows else 0, len(rows) > window.first)


async def best(merchant_id: int, ask: Ask, wanted: Narrowing, most: int, now: datetime) -> list[db.Row]:
    """Whoever is on one of the first *most* places: more than *most* where some share the last. Raises InvalidInput."""
    if not 1 <= most <= MOST_CHOSEN:
        raise InvalidInput(problem("most", "TOO_LARGE" if most > 0 else "TOO_SMALL", most=MOST_CHOSEN, least=1))
    sql, values = _ranked(merchant_id, ask, wanted, now)
    rows = await db.fetch(
        f"{sql} WHERE q.place <= ${len(values) + 1} ORDER BY q.figure DESC, q.member LIMIT ${len(values) + 2}",
        *values, most, MOST_CHOSEN + 1,
    )  # fmt: skip
    if len(rows) > MOST_CHOSEN:
        raise InvalidInput(problem("most", "TIES_MANY", most=MOST_CHOSEN))
    return rows


async def everybody(merchant_id: int, ask: Ask, wanted: Narrowing, most: int, now: datetime) -> AsyncIterator[db.Row]:
    """The whole ranking, up to *most*."""
    after, left = None, most
    while left > 0:
        page = await ranking(merchant_id, ask, wanted, OrderedWindow(min(EXPORT_PAGE, left), after), now)
        for row in page.rows:
            yield row
        if not page.has_more:
            return
        left, after = left - len(page.rows), page.keys[-1]


def _ranked(merchant_id: int, ask: Ask, wanted: Narrowing, now: datetime) -> tuple[str, list[object]]:
    ask.check()
    sql, values = figures(ask, merchant_id)
    tests, more = wanted.where(len(values) + 1, now)
    tests = [*tests, "g.figure > 0", "m.merged_into_id IS NULL"]
    return (
        "SELECT q.* FROM (SELECT g.member, g.figure, rank() OVER (ORDER BY g.figure DESC) AS place,"
        " count(*) OVER () AS ranked, m.given_name AS name, m.given_email AS email, m.given_phone AS phone"
        f" {MEMBERS} JOIN ({sql}) g ON g.member = m.id WHERE {' AND '.join(tests)}) q"
    ), [*values, *more]
