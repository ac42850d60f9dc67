"""The leaderboard over GraphQL. Managers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.graphql import Connection, Money, SafeInt, connection, field, money, told
from fiel.core.ids import global_id, read_global_id
from fiel.core.language import Language
from fiel.core.pagination import OrderedWindow, Page, ordered_cursor
from fiel.insights.frames import Frame, framed
from fiel.insights.graphql import manager
from fiel.insights.leaderboard.metrics import Ask, Metric
from fiel.insights.leaderboard.ranking import best, ranking
from fiel.insights.owned import require_own
from fiel.members.listing import Narrowing
from fiel.merchants.actions import ProgramTerms, load_terms
from fiel.segments import loaders as segments

strawberry.enum(
    Metric, name="LeaderboardMetric",
    description="What customers are ranked by. AVERAGE_ORDER is rounded to the minor unit, halves up; VISITS are"
    " different days with a purchase, by the merchant's clock; POINTS count on the day on which they were earned, less"
    " what was undone or taken back since; REFERRALS are those that were paid, for whoever brought them.",
)  # fmt: skip
strawberry.enum(
    Frame, name="TimeFrame",
    description="Days by the merchant's calendar: weeks begin on Monday; what goes up to date ends with today.",
)  # fmt: skip


@strawberry.input(description="Of which purchases, and of whom. Without frame and days: the month so far.")
class LeaderboardFilter:
    metric: Metric = told("What they are ranked by.", Metric.SPENT)
    frame: Frame | None = told("When; or days.", None)
    first_day: date | None = told("From this day on, in the merchant's time zone.", None)
    last_day: date | None = told("Up to and with this day; default: today.", None)
    source: strawberry.ID | None = told("Only what was bought at this till, e-shop or import; not of referrals.", None)
    location: strawberry.ID | None = told("Only what was bought at this location; not of referrals.", None)
    segment: strawberry.ID | None = told("Only who is in this segment now; who is blocked is never ranked.", None)


@strawberry.type(description="A customer's place in a ranking.")
class LeaderboardPlace:
    place: int = told("1 is the first; those with the same figure share theirs: 1, 1, 3.")
    member_id: strawberry.ID = told("Who, as a `Member`.")
    name: str = told("As given to this merchant.")
    figure: SafeInt = told("By which they are ranked: a number, or minor units.")
    amount: Money | None = told("The figure as money, where it is.")


@strawberry.type(description="Customers, the largest figures first; who has none is not in it.")
class Leaderboard:
    metric: Metric = told("What they are ranked by.")
    first_day: date = told("Of the purchases, in the merchant's time zone.")
    last_day: date = told("Both days included.")
    customers: SafeInt = told("How many are ranked.")
    places: Connection[LeaderboardPlace] = told("Who.")


@strawberry.type(description="The first ones of a ranking.")
class LeaderboardBest:
    places: list[LeaderboardPlace] = told("Whoever is on one of the first places, all of those who share the last.")
    is_shared: bool = told("Whether they are more than were asked for, since several share the last place.")


@dataclass(frozen=True, slots=True)
class Board:
    """A ranking that somebody may read."""

    terms: ProgramTerms
    ask: Ask
    members: Narrowing


async def board(terms: ProgramTerms, filter: LeaderboardFilter, now: datetime) -> Board:
    """Raises NotFound for what is not the merchant's, InvalidInput for days that can't be."""
    source = read_global_id(filter.source, "Source") if filter.source else None
    location = read_global_id(filter.location, "Location") if filter.location else None
    segment = read_global_id(filter.segment, "Segment") if filter.segment else None
    period = framed(filter.frame, filter.first_day, filter.last_day, terms.time_zone, now)
    await require_own(terms.merchant_id, source=source, location=location)
    members = await segments.narrowed(terms.merchant_id, segment)
    return Board(terms, Ask(filter.metric, period, source, location), members)


def _place(row: db.Row, on: Board, language: Language) -> LeaderboardPlace:
    return LeaderboardPlace(
        place=int(row["place"]), member_id=strawberry.ID(global_id("Member", row["member"])), name=row["name"],
        figure=SafeInt(row["figure"]),
        amount=money(row["figure"], on.terms.currency, language) if on.ask.metric.is_money else None,
    )  # fmt: skip


@strawberry.type
class LeaderboardQuery:
    @field("Customers ranked by a figure of a stretch of time. Manager.")
    async def leaderboard(
        self, info: Info, filter: LeaderboardFilter | None = None, first: int = 20, after: str | None = None,
        merchant: str | None = None,
    ) -> Leaderboard:  # fmt: skip
        terms, now = await load_terms((await manager(info, merchant)).merchant_id), info.context.now
        on = await board(terms, filter or LeaderboardFilter(), now)
        found = await ranking(terms.merchant_id, on.ask, on.members, OrderedWindow.of(first, after), now)
        return Leaderboard(
            metric=on.ask.metric, first_day=on.ask.period.first, last_day=on.ask.period.last,
            customers=SafeInt(found.count),
            places=connection(
                Page(found.rows, [], found.has_more),
                [_place(row, on, info.context.language) for row in found.rows], after=after,
                cursors=[ordered_cursor(*key) for key in found.keys],
            ),
        )  # fmt: skip

    @field("The first ones of a ranking, to write to or to give something to, with all who share the last place.")
    async def leaderboard_best(
        self, info: Info, most: int, filter: LeaderboardFilter | None = None, merchant: str | None = None
    ) -> LeaderboardBest:
        terms, now = await load_terms((await manager(info, merchant)).merchant_id), info.context.now
        on = await board(terms, filter or LeaderboardFilter(), now)
        rows = await best(terms.merchant_id, on.ask, on.members, most, now)
        return LeaderboardBest(
            places=[_place(row, on, info.context.language) for row in rows],
            is_shared=len(rows) > most,
        )
