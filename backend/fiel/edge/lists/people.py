"""What customers did and said: redemptions, referrals, answers to surveys, reviews, receipts, what employees did."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from starlette.responses import Response

from fiel.core.language import decimal_of
from fiel.core.tables import Cell
from fiel.edge.asked import MOST_ROWS, Asked, day, table
from fiel.edge.lists.walking import walked
from fiel.edge.lists.words import HEADINGS, RECEIPTS, REDEMPTIONS, REFERRALS, REVIEWS, YES, said
from fiel.edge.reports import chosen, whose
from fiel.insights import feed
from fiel.insights.period import Period
from fiel.members import loaders as members
from fiel.members.models import ReferralState
from fiel.messaging.surveys import loaders as surveys
from fiel.orders.reviews import loaders as reviews
from fiel.orders.reviews.models import ReviewState
from fiel.purchases.receipts import loaders as receipts
from fiel.purchases.receipts.models import ReceiptState
from fiel.rewards import loaders as rewards
from fiel.rewards.models import RedemptionStatus


async def redemptions(asked: Asked) -> Response:
    language, member = asked.language, whose(asked.query, "member")
    states = [one.value for one in chosen(asked.query, "status", RedemptionStatus) or RedemptionStatus]

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(
            lambda window: rewards.merchant_redemptions(asked.actor.merchant_id, states, member, window),
            MOST_ROWS[asked.format],
        ):
            yield (
                row["requested_at"], row["reward_title"], row["member_name"], row["cost"],
                said(REDEMPTIONS, row["status"], language), row["settled_at"], row["employee_name"],
                row["location_name"], row["reject_reason"],
            )  # fmt: skip

    return table(asked, HEADINGS["redemptions"][language], rows())


async def referrals(asked: Asked) -> Response:
    language, member = asked.language, whose(asked.query, "member")
    states = [one.value for one in chosen(asked.query, "state", ReferralState) or ReferralState]

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(
            lambda window: members.referrals(asked.actor.merchant_id, states, member, window), MOST_ROWS[asked.format]
        ):
            yield (
                row["created_at"], row["referrer_name"], row["referee_name"],
                said(REFERRALS, row["state"], language), row["settled_at"],
            )  # fmt: skip

    return table(asked, HEADINGS["referrals"][language], rows())


async def survey_answers(asked: Asked) -> Response:
    query, terms = asked.query, asked.terms
    period = Period.of(day(query, "first"), day(query, "last"), terms.time_zone, asked.context.now)
    groups = chosen(query, "group", surveys.Group)
    group, commented = (groups[0] if groups else None), query.get("comments") == "true"

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(
            lambda window: surveys.answers(
                terms.merchant_id, period.starts_at, period.ends_at, group, commented, window
            ),
            MOST_ROWS[asked.format],
        ):
            yield row["answered_at"], row["score"], row["comment"], row["given_name"], row["location_name"]

    return table(asked, HEADINGS["survey-answers"][asked.language], rows())


async def written_reviews(asked: Asked) -> Response:
    language, states = asked.language, chosen(asked.query, "state", ReviewState)
    state, query = (states[0].value if states else None), asked.query.get("query", "")

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(
            lambda window: reviews.reviews(asked.actor.merchant_id, window, state=state, query=query),
            MOST_ROWS[asked.format],
        ):
            yield (
                row["created_at"], row["product_name"], row["product_ref"], row["order_ref"], row["member_name"],
                said(REVIEWS, row["state"], language), row["stars"], row["text"], row["answer"], row["points"],
                row["written_at"], row["decided_at"], row["refusal"],
            )  # fmt: skip

    return table(asked, HEADINGS["reviews"][language], rows())


async def claimed_receipts(asked: Asked) -> Response:
    language, states = asked.language, chosen(asked.query, "state", ReceiptState)
    state = states[0].value if states else None

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(
            lambda window: receipts.claims(asked.actor.merchant_id, state, window), MOST_ROWS[asked.format]
        ):
            yield (
                row["created_at"], row["member_name"], row["number"], row["day"],
                decimal_of(row["amount_minor"], row["currency"]), row["location_name"],
                said(RECEIPTS, row["state"], language), row["points"], row["decided_at"], row["decided_by"],
                row["refusal"], YES[language] if row["undone_at"] else None,
            )  # fmt: skip

    return table(asked, HEADINGS["receipts"][language], rows())


async def shifts(asked: Asked) -> Response:
    """What each employee did at each location, over days as their screen has them: today where nothing is said."""
    query, terms = asked.query, asked.terms
    first, last = day(query, "first"), day(query, "last")
    period = Period.of(first, last, terms.time_zone, asked.context.now)
    if first is None:
        period = Period(period.last, period.last, terms.time_zone)

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        for row in await feed.shift_summary(terms.merchant_id, period.starts_at, period.ends_at):
            yield (
                row["employee_name"], row["location_name"], row["awards"], row["points"],
                decimal_of(row["amount_minor"], terms.currency), row["redemptions"], row["redeemed"],
                row["reversals"],
            )  # fmt: skip

    return table(asked, HEADINGS["shifts"][asked.language], rows())
