"""A replay over GraphQL."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.graphql import ActionRefused, InvalidInput, Money, NotFound, SafeInt, answered_query, money, told
from fiel.insights.replay import replay
from fiel.merchants.actions import load_terms
from fiel.merchants.graphql import staff
from fiel.promotions.graphql.inputs import PromotionFormInput


@strawberry.type(description="What a promotion would have done on purchases of the past.")
class ReplayPromotionSuccess:
    purchases: SafeInt = told("Looked at.")
    reached: SafeInt = told("Of these: for so many it would have held.")
    unknown: SafeInt = told("And for so many it can't be told, since what was in them is not known.")
    customers: SafeInt = told("Different customers that it would have reached.")
    points: SafeInt = told("Points that it would have given.")
    discount: Money = told("Money that it would have taken off.")
    punches: SafeInt = told("Punches that it would have brought.")
    cards: SafeInt = told("Punch cards that would have been full.")
    is_cut: bool = told("Whether there were more purchases than are looked at: 20,000.")


ReplayPromotionResult = Annotated[
    ReplayPromotionSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("ReplayPromotionResult", description="What a replay can answer."),
]


@strawberry.type
class ReplayQuery:
    @answered_query(
        "What a promotion as it stands in a form would have done on the purchases of some days, both included; nothing"
        " is written. What else a member has is taken as it is today. Managers."
    )
    async def replay_promotion(
        self, info: Info, form: PromotionFormInput, first_day: date, last_day: date, merchant: str | None = None
    ) -> ReplayPromotionResult:
        actor = await staff(info, merchant)
        seen = await replay(actor, form.read(), first_day, last_day, now=info.context.now)
        currency = (await load_terms(actor.merchant_id)).currency
        names = ("purchases", "reached", "unknown", "points", "punches", "cards")
        return ReplayPromotionSuccess(
            **{name: SafeInt(getattr(seen, name)) for name in names}, customers=SafeInt(len(seen.members)),
            discount=money(seen.discount_minor, currency, info.context.language), is_cut=seen.is_cut,
        )  # fmt: skip
