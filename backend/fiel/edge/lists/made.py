"""What a shop has made for its customers: rewards, promotions, segments, automations, periodic gifts, tiers, badges."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from decimal import Decimal

from babel.dates import get_day_names
from starlette.responses import Response

from fiel.achievements import loaders as achievements
from fiel.achievements.models import Measure
from fiel.automations import language as automation_language
from fiel.automations import loaders as automations
from fiel.automations.gifts import loaders as gifts
from fiel.automations.tallying import figures
from fiel.automations.words import trigger_text
from fiel.core import db
from fiel.core.language import decimal_of
from fiel.core.pagination import Page, Window
from fiel.core.tables import Cell
from fiel.edge.asked import MOST_ROWS, Asked, table
from fiel.edge.lists.walking import listed, walked
from fiel.edge.lists.words import YES, said
from fiel.edge.lists.words_made import (
    AUTOMATIONS,
    EVERYBODY,
    HEADINGS,
    MEASURES,
    PROMOTION_KINDS,
    PROMOTIONS,
    RHYTHMS,
)
from fiel.edge.reports import chosen
from fiel.promotions import loaders as promotions
from fiel.promotions.graphql.managed import PromotionState, state_of
from fiel.promotions.graphql.types import reader_for
from fiel.rewards import loaders as rewards
from fiel.segments import loaders as segments

GIVEN = {"PUNCH_CARD": "punch_cards", "SCRATCH_CARD": "scratch_cards"}
"""What is counted as given of a promotion, where it is no voucher."""


async def offered_rewards(asked: Asked) -> Response:
    """In the shop's order, those switched off too."""
    yes = YES[asked.language]
    rows = await rewards.rewards_of_merchant(asked.actor.merchant_id)
    return _table(asked, "rewards", [
        (row["title"], row["description"], row["cost"], row["stock"], row["most_per_customer"], row["tier_name"],
         row["active_from"], row["active_to"], row["request_days"], yes if row["is_active"] else None)
        for row in rows
    ])  # fmt: skip


async def set_promotions(asked: Asked) -> Response:
    """Newest first, with what came of each."""
    merchant_id, language, now = asked.actor.merchant_id, asked.language, asked.context.now
    states = chosen(asked.query, "state", PromotionState)
    state = states[0].value if states else None
    groups = (await promotions.names(merchant_id)).get("segment", {})

    async def read(window: Window) -> Page[db.Row]:
        page = await promotions.promotions(merchant_id, state, now, window)
        came = await promotions.counts(page.keys)
        return Page([row | {"came": came[row["id"]]} for row in page.rows], page.keys, page.has_more)

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(read, MOST_ROWS[asked.format]):
            came = row["came"]
            yield (
                row["created_at"], row["title"], said(PROMOTION_KINDS, row["kind"], language),
                said(PROMOTIONS, state_of(row, now).value, language), row["valid_from"], row["valid_to"],
                groups[row["segment_id"]] if row["segment_id"] else EVERYBODY[language], row["budget"],
                row["most_per_customer"], came[GIVEN.get(row["kind"], "vouchers")], came["used"], came["customers"],
                came["points"], decimal_of(came["discount_minor"], asked.terms.currency),
            )  # fmt: skip

    return table(asked, HEADINGS["promotions"][language], rows())


async def saved_segments(asked: Asked) -> Response:
    """By name, with how many are in each now."""
    merchant_id = asked.actor.merchant_id
    rows = await segments.segments(merchant_id)
    counts = await segments.counts(merchant_id, rows, asked.context.now)
    return _table(asked, "segments", [(row["name"], counts[row["id"]], row["created_at"]) for row in rows])


async def set_automations(asked: Asked) -> Response:
    """Newest first."""
    merchant_id, language = asked.actor.merchant_id, asked.language
    rows = await automations.automations(merchant_id)
    counts = await figures(merchant_id, [row["id"] for row in rows])
    reader = await reader_for(merchant_id, language)
    return _table(asked, "automations", [
        (row["name"], said(AUTOMATIONS, row["status"], language),
         trigger_text(automation_language.read_trigger(db.from_json(row["trigger"])), reader), row["since_at"],
         *(int(counts[row["id"]][name]) for name in ("started", "active", "done", "stopped", "failed", "points")))
        for row in rows
    ])  # fmt: skip


async def periodic_gifts(asked: Asked) -> Response:
    """Newest first; the hour is the shop's."""
    language, yes = asked.language, YES[asked.language]
    days = get_day_names("wide", locale=language)
    rows = await gifts.gifts(asked.actor.merchant_id)
    return _table(asked, "periodic-gifts", [
        (row["name"], row["description"], row["points"], said(RHYTHMS, row["rhythm"], language),
         None if row["weekday"] is None else str(days[row["weekday"] - 1]), row["day"], row["month"],
         f"{row['at_minute'] // 60:02}:{row['at_minute'] % 60:02}", yes if row["is_on"] else None, row["next_at"],
         row["people"], row["given"])
        for row in rows
    ])  # fmt: skip


async def tiers(asked: Asked) -> Response:
    """The lowest first, those switched off too."""
    merchant_id, currency, yes = asked.actor.merchant_id, asked.terms.currency, YES[asked.language]
    inside = await achievements.members_by_tier(merchant_id)
    return _table(asked, "tiers", [
        (row["rank"], row["name"], row["description"], row["points_needed"],
         None if row["spend_needed_minor"] is None else decimal_of(row["spend_needed_minor"], currency),
         Decimal(row["multiplier_bp"]) / 10_000, yes if row["is_active"] else None, inside.get(row["id"], 0))
        for row in await achievements.tiers(merchant_id)
    ])  # fmt: skip


async def badges(asked: Asked) -> Response:
    """As they were made, those switched off too."""
    merchant_id, currency, yes = asked.actor.merchant_id, asked.terms.currency, YES[asked.language]
    holders = await achievements.holders_by_badge(merchant_id)

    def figure(measure: str, value: int | None) -> Cell:
        return decimal_of(value, currency) if value is not None and measure == Measure.SPEND.value else value

    return _table(asked, "badges", [
        (row["title"], row["description"], said(MEASURES, row["measure"], asked.language),
         figure(row["measure"], row["least"]), figure(row["measure"], row["most"]),
         yes if row["is_active"] else None, holders.get(row["id"], 0))
        for row in await achievements.badges(merchant_id)
    ])  # fmt: skip


def _table(asked: Asked, name: str, rows: Sequence[Sequence[Cell]]) -> Response:
    return table(asked, HEADINGS[name][asked.language], listed(rows))
