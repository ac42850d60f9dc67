"""A ranking as a table: what the screen shows, to its end."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime

from fiel.core.language import Language, decimal_of
from fiel.core.tables import Cell
from fiel.insights.leaderboard.graphql import Board
from fiel.insights.leaderboard.metrics import Metric
from fiel.insights.leaderboard.ranking import everybody

WORDS: dict[Metric, dict[Language, str]] = {
    Metric.PURCHASES: {"es": "Compras", "en": "Purchases"},
    Metric.SPENT: {"es": "Gasto", "en": "Spent"},
    Metric.AVERAGE_ORDER: {"es": "Compra media", "en": "Average purchase"},
    Metric.POINTS: {"es": "Puntos ganados", "en": "Points earned"},
    Metric.VISITS: {"es": "Visitas (días con compra)", "en": "Visits (days with a purchase)"},
    Metric.REFERRALS: {"es": "Referidos pagados", "en": "Referrals paid"},
}


def heading(on: Board, language: Language) -> tuple[str, ...]:
    first = {
        "es": ("Puesto", "Cliente", "Correo", "Teléfono"), "en": ("Place", "Customer", "E-mail", "Phone"),
    }[language]  # fmt: skip
    last = {
        "es": ("Moneda", "Desde", "Hasta"), "en": ("Currency", "From", "To"),
    }[language]  # fmt: skip
    return (*first, WORDS[on.ask.metric][language], *(last if on.ask.metric.is_money else last[1:]))


async def rows(on: Board, most: int, now: datetime) -> AsyncIterator[Sequence[Cell]]:
    """Cells under ``heading``."""
    is_money, currency, period = on.ask.metric.is_money, on.terms.currency, on.ask.period
    async for row in everybody(on.terms.merchant_id, on.ask, on.members, most, now):
        figure = (decimal_of(row["figure"], currency), currency) if is_money else (row["figure"],)
        yield row["place"], row["name"], row["email"], row["phone"], *figure, period.first, period.last
