"""Figures by day: of a shop, as its home shows them."""

from __future__ import annotations

from starlette.responses import Response

from fiel.core.language import decimal_of
from fiel.edge.asked import Asked, day, table
from fiel.edge.lists.walking import listed
from fiel.edge.lists.words_made import HEADINGS
from fiel.insights import dashboard
from fiel.insights.period import Period


async def daily(asked: Asked) -> Response:
    """Each day of a period (default: thirty days), the last first."""
    terms, period = asked.terms, _period(asked)
    found = (await dashboard.figures(terms.merchant_id, period)).days
    return table(asked, HEADINGS["daily-figures"][asked.language], listed([
        (one, of.given, of.redeemed, of.joined, of.purchases, decimal_of(of.spent_minor, terms.currency))
        for one, of in ((one, found[one]) for one in reversed(period.days))
    ]))  # fmt: skip


def _period(asked: Asked) -> Period:
    """Raises InvalidInput."""
    first, last = day(asked.query, "first"), day(asked.query, "last")
    return Period.of(first, last, asked.terms.time_zone, asked.context.now)
