"""Whom a merchant asks for the reviews that they have not written: most of them first, with what those would bring."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.graphql import SafeInt, field, told
from fiel.core.ids import global_id, read_global_id
from fiel.core.language import Language
from fiel.core.tables import Cell
from fiel.insights.graphql import manager
from fiel.members.listing import Narrowing
from fiel.merchants.actions import ProgramTerms, load_terms
from fiel.orders.reviews.loaders import HAS_FIRST, pay_of
from fiel.segments import loaders as segments
from fiel.segments.loaders import MEMBERS

TOP = 10
PAGE = 5000
HEADING: dict[Language, tuple[str, ...]] = {
    "es": ("Nombre", "Correo", "Valoraciones pendientes", "Puntos posibles", "Enlace",
           "Quiere novedades desde", "A fecha de"),
    "en": ("Name", "E-mail", "Pending reviews", "Potential points", "Link", "Wants news since", "As of"),
}  # fmt: skip
_WAITING = (
    f"{MEMBERS} JOIN (SELECT coalesce(w.merged_into_id, w.id) AS member,"
    " CAST(sum(CASE WHEN r.state = 'PENDING' THEN 1 ELSE 0 END) AS BIGINT) AS pending,"
    f" max({HAS_FIRST}) AS has_first FROM review r JOIN membership w ON w.id = r.membership_id"
    " WHERE r.merchant_id = $1 GROUP BY coalesce(w.merged_into_id, w.id)) q ON q.member = m.id"
    " WHERE q.pending > 0 AND m.blocked_at IS NULL"
)


async def holders(terms: ProgramTerms, wanted: Narrowing, most: int, now: datetime) -> AsyncIterator[db.Row]:
    """Up to *most* of them, most pending first: ``membership_id``, ``name``, ``email``, ``pending``, ``points``."""
    pay, left = pay_of(terms), most
    pending, last = 2**53, 0
    tests, values = wanted.where(5, now)
    while left > 0:
        page = await db.fetch(
            f"SELECT m.id, m.given_name AS name, m.given_email AS email, m.news_since, q.pending, q.has_first"
            f" {_WAITING}"
            f" AND (q.pending < $2 OR q.pending = $2 AND m.id > $3){''.join(f' AND {test}' for test in tests)}"
            " ORDER BY q.pending DESC, m.id LIMIT $4",
            terms.merchant_id, pending, last, min(PAGE, left), *values,
        )  # fmt: skip
        for row in page:
            points = pay.potential(row["pending"], has_first=bool(row["has_first"]))
            yield {**row, "membership_id": row["id"], "points": points}
        if len(page) < PAGE:
            return
        left, pending, last = left - len(page), page[-1]["pending"], page[-1]["id"]


async def rows(
    terms: ProgramTerms, wanted: Narrowing, most: int, link: str, now: datetime
) -> AsyncIterator[Sequence[Cell]]:
    """Cells under ``HEADING``."""
    async for row in holders(terms, wanted, most, now):
        yield row["name"], row["email"], row["pending"], row["points"], link, row["news_since"], now


@strawberry.type(description="Somebody with reviews to write.")
class ReviewOwer:
    member_id: strawberry.ID = told("Who, as a `Member`.")
    name: str = told("As given to this merchant.")
    pending: SafeInt = told("How many.")
    points: SafeInt = told("What they would bring, written and approved; not credited.")


@strawberry.type(description="Customers with reviews to write, as the export lists them.")
class UnwrittenReviews:
    as_of: datetime = told("The moment of these figures.")
    customers: SafeInt = told("How many have any.")
    pending: SafeInt = told("All of theirs.")
    points: SafeInt = told("What they would bring, written and approved; not credited.")
    top: list[ReviewOwer] = told("The ten with the most.")


@strawberry.type
class UnwrittenQuery:
    @field("Customers with reviews to write, by segment, those with the most first. Manager.")
    async def unwritten_reviews(
        self, info: Info, segment: strawberry.ID | None = None, merchant: str | None = None
    ) -> UnwrittenReviews:
        actor = await manager(info, merchant)
        terms, now = await load_terms(actor.merchant_id), info.context.now
        wanted = await segments.narrowed(actor.merchant_id, read_global_id(segment, "Segment") if segment else None)
        customers = pending = points = 0
        for row in await _sums(terms, wanted, now):
            each = pay_of(terms).potential(row["pending"], has_first=bool(row["has_first"]))
            customers, pending = customers + row["n"], pending + row["pending"] * row["n"]
            points += each * row["n"]
        return UnwrittenReviews(
            as_of=now, customers=SafeInt(customers), pending=SafeInt(pending), points=SafeInt(points),
            top=[
                ReviewOwer(member_id=strawberry.ID(global_id("Member", row["membership_id"])), name=row["name"],
                           pending=SafeInt(row["pending"]), points=SafeInt(row["points"]))
                async for row in holders(terms, wanted, TOP, now)
            ],
        )  # fmt: skip


async def _sums(terms: ProgramTerms, wanted: Narrowing, now: datetime) -> list[db.Row]:
    """How many members have so many, of those with and without another that is paid first."""
    tests, values = wanted.where(2, now)
    return await db.fetch(
        f"SELECT q.pending, q.has_first, count(*) AS n {_WAITING}{''.join(f' AND {test}' for test in tests)}"
        " GROUP BY q.pending, q.has_first",
        terms.merchant_id, *values,
    )  # fmt: skip
