"""Whom a merchant brings back: customers with points, those with the most first, and what those are worth."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.graphql import Money, SafeInt, field, money, told
from fiel.core.ids import global_id, read_global_id, show_code
from fiel.core.language import Language, decimal_of
from fiel.core.tables import Cell
from fiel.insights.graphql import manager
from fiel.members import listing
from fiel.members.listing import Narrowing, Order
from fiel.merchants.actions import ProgramTerms, load_terms
from fiel.merchants.rules import value_of
from fiel.segments import loaders as segments
from fiel.segments.loaders import MEMBERS

TOP = 10
ACTIVE = (
    "a.balance - (SELECT CAST(coalesce(sum(l.remaining), 0) AS BIGINT) FROM points_lot l WHERE l.account_id = a.id"
    " AND l.remaining > 0 AND l.expires_at <= $1)"
)
"""SQL over ``a``: what can be spent at the moment that is the first parameter."""
HEADING: dict[Language, tuple[str, ...]] = {
    "es": ("Nombre", "Correo", "Teléfono", "Ciudad", "Código", "Puntos activos", "Valor", "Moneda", "Última visita",
           "Quiere novedades desde", "A fecha de"),
    "en": ("Name", "E-mail", "Phone", "City", "Code", "Active points", "Value", "Currency", "Last visit",
           "Wants news since", "As of"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outstanding:
    """*value_minor*: the sum of what each one's points are worth, each rounded down; None: points are no money here."""

    customers: int
    points: int
    value_minor: int | None


async def outstanding(terms: ProgramTerms, wanted: Narrowing, now: datetime) -> Outstanding:
    """Active points of those whom *wanted* lets through."""
    tests, values = wanted.where(3, now)
    rows = await db.fetch(
        f"SELECT active, count(*) AS n FROM (SELECT {ACTIVE} AS active {MEMBERS} WHERE m.merchant_id = $2"
        f" AND m.merged_into_id IS NULL AND a.balance > 0 AND {' AND '.join(tests)}) AS held WHERE active > 0"
        " GROUP BY active",
        now, terms.merchant_id, *values,
    )  # fmt: skip
    rate = terms.redemption_rate
    return Outstanding(
        sum(row["n"] for row in rows), sum(row["active"] * row["n"] for row in rows),
        sum(value_of(row["active"], rate) * row["n"] for row in rows) if rate else None,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _These:
    """Members by their numbers."""

    numbers: Sequence[int]

    def where(self, first: int, now: datetime) -> tuple[list[str], list[object]]:
        return [db.among("m.id", first, "bigint")], [db.to_json(self.numbers)]


async def holders(terms: ProgramTerms, wanted: Narrowing, most: int, now: datetime) -> AsyncIterator[db.Row]:
    """Up to *most* of them, those with the most active points first."""
    tests, values = wanted.where(4, now)
    held = await db.fetch(
        f"SELECT id FROM (SELECT m.id, {ACTIVE} AS active {MEMBERS} WHERE m.merchant_id = $2"
        f" AND m.merged_into_id IS NULL AND a.balance > 0 AND {' AND '.join(tests)}) AS held WHERE active > 0"
        " ORDER BY active DESC, id DESC LIMIT $3",
        now, terms.merchant_id, most, *values,
    )  # fmt: skip
    numbers = [row["id"] for row in held]
    for start in range(0, len(numbers), listing.EXPORT_PAGE):
        page = numbers[start : start + listing.EXPORT_PAGE]
        found = listing.all_members(terms.merchant_id, _These(page), Order.RECENT, len(page), now)
        by_number = {row["membership_id"]: row async for row in found}
        for number in page:
            if number in by_number:
                yield by_number[number]


async def rows(terms: ProgramTerms, wanted: Narrowing, most: int, now: datetime) -> AsyncIterator[Sequence[Cell]]:
    """Cells under ``HEADING``."""
    rate = terms.redemption_rate
    async for row in holders(terms, wanted, most, now):
        yield (
            row["name"], row["given_email"], row["given_phone"], row["given_city"], show_code(row["code"] or ""),
            row["balance"], decimal_of(value_of(row["balance"], rate), terms.currency) if rate else None,
            terms.currency, row["last_visit_at"], row["news_since"], now,
        )  # fmt: skip


@strawberry.type(description="Somebody with points.")
class PointsHolder:
    member_id: strawberry.ID = told("Who, as a `Member`.")
    name: str = told("As given to this merchant.")
    points: SafeInt = told("Active ones.")
    value: Money | None = told("What they are worth; null: points are not money here.")


@strawberry.type(description="Customers with points, as the export lists them.")
class PointsHolders:
    as_of: datetime = told("The moment of these figures.")
    customers: SafeInt = told("How many have any.")
    points: SafeInt = told("All of theirs.")
    value: Money | None = told("The sum of what each one's are worth; null: points are not money here.")
    top: list[PointsHolder] = told("The ten with the most.")


@strawberry.type
class WinbackQuery:
    @field("Customers with points, by segment, the largest balances first. Manager.")
    async def points_holders(
        self, info: Info, segment: strawberry.ID | None = None, merchant: str | None = None
    ) -> PointsHolders:
        actor = await manager(info, merchant)
        terms, now, language = await load_terms(actor.merchant_id), info.context.now, info.context.language
        number = read_global_id(segment, "Segment") if segment else None
        wanted = await segments.narrowed(actor.merchant_id, number)
        found, rate = await outstanding(terms, wanted, now), terms.redemption_rate
        return PointsHolders(
            as_of=now, customers=SafeInt(found.customers), points=SafeInt(found.points),
            value=None if found.value_minor is None else money(found.value_minor, terms.currency, language),
            top=[
                PointsHolder(
                    member_id=strawberry.ID(global_id("Member", row["membership_id"])), name=row["name"],
                    points=SafeInt(row["balance"]),
                    value=money(value_of(row["balance"], rate), terms.currency, language) if rate else None,
                )
                async for row in holders(terms, wanted, TOP, now)
            ],
        )  # fmt: skip
