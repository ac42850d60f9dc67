"""What came of surveys, over GraphQL; managers and owners."""

from __future__ import annotations

from datetime import date, datetime

import strawberry

from fiel.context import Info
from fiel.core.graphql import Connection, Node, SafeInt, connection, field, told
from fiel.core.ids import global_id
from fiel.core.pagination import Window
from fiel.insights.graphql import manager
from fiel.insights.period import Period
from fiel.merchants.actions import load_terms
from fiel.messaging.surveys import loaders
from fiel.messaging.surveys.loaders import Group

strawberry.enum(Group, name="SurveyGroup", description="PROMOTERS: 9 and 10. PASSIVES: 7 and 8. DETRACTORS: 0 to 6.")


@strawberry.type(description="How likely customers are to recommend a merchant (Net Promoter Score).")
class SurveyResults:
    first: date = told("First day of the period.")
    last: date = told("Last day of the period.")
    is_asking: bool = told("Whether the programme asks now.")
    score: int | None = told("Share of promoters less that of detractors, −100 to 100; null: no answers.")
    score_before: int | None = told("Of as many days right before.")
    asked: SafeInt = told("Questions that went out.")
    answered: SafeInt = told("Answers that came.")
    promoters: SafeInt = told("9 and 10.")
    passives: SafeInt = told("7 and 8.")
    detractors: SafeInt = told("0 to 6.")
    by_score: list[SafeInt] = told("How many gave 0, 1, … 10.")


@strawberry.type(description="Somebody's answer.")
class SurveyAnswer(Node):
    score: int = told("0 to 10.")
    comment: str = told("May be empty.")
    answered_at: datetime = told("When.")
    member_id: strawberry.ID = told("Who.")
    member_name: str = told("Their name as given to this merchant.")
    location_name: str | None = told("Where they had been.")


@strawberry.type
class SurveyResultsQuery:
    @field("What came of the surveys of a period (default: thirty days). Manager.")
    async def survey_results(
        self, info: Info, first: date | None = None, last: date | None = None, merchant: str | None = None
    ) -> SurveyResults:
        actor = await manager(info, merchant)
        terms = await load_terms(actor.merchant_id)
        period = Period.of(first, last, terms.time_zone, info.context.now)
        found = await loaders.results(actor.merchant_id, period.starts_at, period.ends_at)
        before = await loaders.results(actor.merchant_id, period.before.starts_at, period.before.ends_at)
        return SurveyResults(
            first=period.first, last=period.last, is_asking=terms.survey_every_days is not None, score=found.score,
            score_before=before.score, asked=SafeInt(found.asked), answered=SafeInt(found.answered),
            promoters=SafeInt(found.of(Group.PROMOTERS)), passives=SafeInt(found.of(Group.PASSIVES)),
            detractors=SafeInt(found.of(Group.DETRACTORS)), by_score=[SafeInt(many) for many in found.by_score],
        )  # fmt: skip

    @field("Answers of a period (default: thirty days), the newest first. Manager.")
    async def survey_answers(
        self, info: Info, group: Group | None = None, only_comments: bool = False, first_day: date | None = None,
        last_day: date | None = None, first: int = 20, after: str | None = None, merchant: str | None = None,
    ) -> Connection[SurveyAnswer]:  # fmt: skip
        actor = await manager(info, merchant)
        terms = await load_terms(actor.merchant_id)
        period = Period.of(first_day, last_day, terms.time_zone, info.context.now)
        page = await loaders.answers(
            actor.merchant_id, period.starts_at, period.ends_at, group, only_comments, Window.of(first, after)
        )
        nodes = [
            SurveyAnswer(
                id=strawberry.ID(global_id("Survey", row["id"])), score=row["score"], comment=row["comment"],
                answered_at=row["answered_at"], member_id=strawberry.ID(global_id("Member", row["membership_id"])),
                member_name=row["given_name"], location_name=row["location_name"],
            )
            for row in page.rows
        ]  # fmt: skip
        return connection(page, nodes, after=after)
