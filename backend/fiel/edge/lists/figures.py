"""Figures by day and place: of a shop, as its home shows them, and of the coupons of a batch."""

from __future__ import annotations

from starlette.responses import Response

from fiel.core import db
from fiel.core.errors import NotFound
from fiel.core.ids import read_global_id
from fiel.core.language import decimal_of
from fiel.coupons import loaders as coupons
from fiel.edge.asked import Asked, day, table
from fiel.edge.lists.walking import listed
from fiel.edge.lists.words_made import HEADINGS, NO_PLACE
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


async def coupon_days(asked: Asked) -> Response:
    """How many coupons of a *batch* were claimed each day of a period (default: thirty days), the last first."""
    batch, period = await _batch(asked), _period(asked)
    found = await coupons.claims_by_day(batch["id"], period.starts_at, period.ends_at, period.time_zone)
    rows = [(one, found.get(one, 0)) for one in reversed(period.days)]
    return table(asked, HEADINGS["coupon-days"][asked.language], listed(rows))


async def coupon_places(asked: Asked) -> Response:
    """How the coupons of a *batch* stand where; those of no place last."""
    batch = await _batch(asked)
    return table(asked, HEADINGS["coupon-places"][asked.language], listed([
        (row["name"] or NO_PLACE[asked.language], row["made"], row["claimed"], row["void"],
         row["made"] - row["claimed"] - row["void"])
        for row in await coupons.by_place(batch["id"])
    ]))  # fmt: skip


def _period(asked: Asked) -> Period:
    """Raises InvalidInput."""
    first, last = day(asked.query, "first"), day(asked.query, "last")
    return Period.of(first, last, asked.terms.time_zone, asked.context.now)


async def _batch(asked: Asked) -> db.Row:
    """Raises NotFound."""
    number = read_global_id(asked.query.get("batch", ""), "CouponBatch")
    found = await coupons.batch(asked.actor.merchant_id, number)
    if found is None:
        raise NotFound
    return found
