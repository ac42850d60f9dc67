"""A replay over GraphQL."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import strawberry

from fiel.automations.graphql.inputs import AutomationFormInput
from fiel.context import Info
from fiel.core.graphql import ActionRefused, InvalidInput, Money, NotFound, SafeInt, answered_query, money, told
from fiel.insights.automation_replay import replay_automation
from fiel.insights.replay import replay
from fiel.merchants.actions import load_terms
from fiel.merchants.graphql import staff
from fiel.merchants.rules import value_of
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


@strawberry.type(description="What an automation would have done in the past.")
class ReplayAutomationSuccess:
    entered: SafeInt = told("How often somebody would have come in.")
    customers: SafeInt = told("Different customers.")
    points_given: SafeInt = told("Points that it would have given.")
    points_taken: SafeInt = told("Points that it would have taken.")
    cost: Money | None = told("What the points given are worth; null: points are not money here.")
    vouchers: SafeInt = told("Promotions that it would have put into wallets.")
    cards: SafeInt = told("Scratch cards.")
    punches: SafeInt = told("Punches.")
    messages: SafeInt = told("Pushes and e-mails, at most: who wants none gets none.")
    calls: SafeInt = told("Webhooks.")
    is_cut: bool = told("Whether there was more than is looked at: 20,000 occasions.")
    is_guess: bool = told("Whether the past can't tell, so that today's segment was taken.")


ReplayAutomationResult = Annotated[
    ReplayAutomationSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("ReplayAutomationResult", description="What a replay can answer."),
]


@strawberry.type
class ReplayQuery:
    @answered_query(
        "What an automation as it stands in a form would have done on some days, both included; nothing is written."
        " What members have is taken as it is today. Managers."
    )
    async def replay_automation(
        self, info: Info, form: AutomationFormInput, first_day: date, last_day: date, merchant: str | None = None
    ) -> ReplayAutomationResult:
        actor = await staff(info, merchant)
        seen = await replay_automation(actor, form.read(), first_day, last_day, now=info.context.now)
        terms = await load_terms(actor.merchant_id)
        rate = terms.redemption_rate
        names = ("entered", "points_given", "points_taken", "vouchers", "cards", "punches", "messages", "calls")
        return ReplayAutomationSuccess(
            **{name: SafeInt(getattr(seen, name)) for name in names}, customers=SafeInt(len(seen.members)),
            cost=money(value_of(seen.points_given, rate), terms.currency, info.context.language) if rate else None,
            is_cut=seen.is_cut, is_guess=seen.is_guess,
        )  # fmt: skip

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
