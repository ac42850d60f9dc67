"""The report of movements over GraphQL. Managers."""

from __future__ import annotations

from datetime import date, datetime

import strawberry

import fiel.ledger.graphql  # noqa: F401  # it describes the two enums, before anything here names them
from fiel.context import Info
from fiel.core import db
from fiel.core.clock import start_of_day
from fiel.core.errors import Checks
from fiel.core.graphql import Connection, Node, SafeInt, connection, field, told
from fiel.core.ids import global_id, read_global_id
from fiel.core.language import Language, format_hundredths
from fiel.core.pagination import OrderedWindow, Page, ordered_cursor
from fiel.insights.frames import check_days, next_day
from fiel.insights.graphql import manager
from fiel.insights.movements.reading import Filter, movements, totals
from fiel.insights.movements.words import kind_words, reason_words
from fiel.insights.owned import require_own
from fiel.ledger.models import EntryKind, Reason
from fiel.merchants.actions import ProgramTerms, load_terms


@strawberry.input(description="Which movements; what is left out does not narrow.")
class MovementFilter:
    first_day: date | None = told("Written from this day on, in the merchant's time zone.", None)
    last_day: date | None = told("Written up to and with this day.", None)
    member: strawberry.ID | None = told("Of this member, with what was booked on records merged into it.", None)
    least_points: SafeInt | None = told("So many points or more; what was taken is negative.", None)
    most_points: SafeInt | None = told("So many points or fewer.", None)
    kinds: list[EntryKind] | None = told("Of these kinds.", None)
    reasons: list[Reason] | None = told("Earned for these reasons.", None)
    employee: strawberry.ID | None = told("By this employee.", None)
    location: strawberry.ID | None = told("At this location.", None)
    promotion: strawberry.ID | None = told("Given by this promotion, or taken back of that.", None)


@strawberry.type(description="A movement of the ledger.")
class Movement(Node):
    kind: EntryKind = told("What kind of movement.")
    reason: Reason | None = told("Why it was earned; null for what is no earning.")
    text: str = told("Kind and reason, for people.")
    points: SafeInt = told("Signed.")
    created_at: datetime = told("When it was written.")
    occurred_at: datetime = told("When it happened: what was imported lies further back.")
    member_id: strawberry.ID | None = told("Whose, as a `Member`; of a merged record the one kept.")
    member_name: str | None = told("As given to this merchant.")
    description: str | None = told("What the customer reads beside it.")
    note: str | None = told("For the merchant only.")
    actor_name: str | None = told("The employee or the API token that did it; null: Fiel or the customer.")
    location_name: str | None = told("Where.")
    is_struck: bool = told("Whether it was undone, or undoes another one.")


@strawberry.type(description="Sums of movements.")
class MovementTotals:
    points: SafeInt = told("Their sum.")
    operations: SafeInt = told("How many.")
    mean_hundredths: SafeInt = told("Points for each, in hundredths of a point, halves away from zero.")
    mean: str = told("The same for people, with two decimals.")


async def movement_filter(asked: MovementFilter, terms: ProgramTerms) -> Filter:
    """Raises NotFound for what is not the merchant's, InvalidInput for what can't be."""
    check_days(asked.first_day, asked.last_day)
    checks = Checks()
    if asked.least_points is not None and asked.most_points is not None and asked.most_points < asked.least_points:
        checks.fail("mostPoints", "BELOW")
    checks.done()
    member = read_global_id(asked.member, "Member") if asked.member else None
    employee = read_global_id(asked.employee, "Employee") if asked.employee else None
    location = read_global_id(asked.location, "Location") if asked.location else None
    promotion = read_global_id(asked.promotion, "Promotion") if asked.promotion else None
    await require_own(terms.merchant_id, member=member, employee=employee, location=location, promotion=promotion)
    return Filter(
        start_of_day(asked.first_day, terms.time_zone) if asked.first_day else None,
        start_of_day(next_day(asked.last_day), terms.time_zone) if asked.last_day else None,
        member, asked.least_points, asked.most_points, tuple(asked.kinds or ()), tuple(asked.reasons or ()), employee,
        location, promotion,
    )  # fmt: skip


def words_of(row: db.Row, language: Language) -> str:
    reason = reason_words(Reason(row["reason"]) if row["reason"] else None, language)
    return " · ".join(one for one in (kind_words(EntryKind(row["kind"]), row["cause_kind"], language), reason) if one)


def _movement(row: db.Row, language: Language) -> Movement:
    names = ("points", "created_at", "occurred_at", "member_name", "description", "note", "actor_name", "location_name")
    return Movement(
        id=strawberry.ID(global_id("PointsTransaction", row["id"])), kind=EntryKind(row["kind"]),
        reason=Reason(row["reason"]) if row["reason"] else None, text=words_of(row, language),
        member_id=strawberry.ID(global_id("Member", row["member"])) if row["member"] else None,
        is_struck=is_struck(row), **{name: row[name] for name in names},
    )  # fmt: skip


def is_struck(row: db.Row) -> bool:
    return bool(row["is_reversed"]) or row["kind"] == EntryKind.REVERSAL.value


@strawberry.type
class MovementsQuery:
    @field("The movements of a merchant's ledger, newest first by when they were written. Manager.")
    async def movements(
        self, info: Info, filter: MovementFilter | None = None, first: int = 20, after: str | None = None,
        merchant: str | None = None,
    ) -> Connection[Movement]:  # fmt: skip
        terms = await load_terms((await manager(info, merchant)).merchant_id)
        wanted = await movement_filter(filter or MovementFilter(), terms)
        found = await movements(terms.merchant_id, wanted, OrderedWindow.of(first, after))
        return connection(
            Page(found.rows, [], found.has_more), [_movement(row, info.context.language) for row in found.rows],
            after=after, cursors=[ordered_cursor(*key) for key in found.keys],
        )  # fmt: skip

    @field("Sums of the movements that a filter lets through. Manager.")
    async def movement_totals(
        self, info: Info, filter: MovementFilter | None = None, merchant: str | None = None
    ) -> MovementTotals:
        terms = await load_terms((await manager(info, merchant)).merchant_id)
        found = await totals(terms.merchant_id, await movement_filter(filter or MovementFilter(), terms))
        return MovementTotals(
            points=SafeInt(found.points), operations=SafeInt(found.operations),
            mean_hundredths=SafeInt(found.mean_hundredths),
            mean=format_hundredths(found.mean_hundredths, info.context.language),
        )  # fmt: skip
