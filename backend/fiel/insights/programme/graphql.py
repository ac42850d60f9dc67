"""The programme report over GraphQL; managers and owners. Each part is read when it is asked for."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.graphql import (
    ActionRefused,
    Connection,
    InvalidInput,
    NotFound,
    answered_query,
    connection,
    field,
    told,
)
from fiel.core.pagination import Window
from fiel.insights.graphql import manager
from fiel.insights.programme import cohorts, figures, liability, promotions, repeats, satisfaction
from fiel.insights.programme.frame import Frame, Step
from fiel.insights.programme.types import (
    PointsLiability,
    ProgramCohort,
    ProgramFigures,
    ProgramStep,
    PromotionResult,
    RepeatPurchases,
    Satisfaction,
    cohort_of,
    liability_of,
    promotion_result_of,
    repeats_of,
    satisfaction_of,
    sums_of,
)
from fiel.merchants.actions import ProgramTerms, load_terms


@strawberry.type(description="How a programme does: what a period brought, what is owed now, who stays.")
class ProgramReport:
    terms: strawberry.Private[ProgramTerms]
    frame: strawberry.Private[Frame]
    as_of: datetime = told("The moment of these figures.")
    first: date = told("First day of the period.")
    last: date = told("Last day of the period.")
    step: Step = told("What its steps are.")

    @field("Members, points and purchases.")
    async def figures(self, info: Info) -> ProgramFigures:
        found = await figures.figures(self.terms.merchant_id, self.frame)
        currency, language = self.terms.currency, info.context.language
        days = zip(self.frame.starts, self.frame.ends, found.steps, strict=True)
        return ProgramFigures(
            whole=sums_of(found.whole, currency, language),
            steps=[ProgramStep(first=a, last=b, sums=sums_of(one, currency, language)) for a, b, one in days],
        )

    @field("What is owed now, whatever the period.")
    async def liability(self, info: Info) -> PointsLiability:
        return liability_of(await liability.liability(self.terms, self.as_of), self.terms, info.context.language)

    @field("By month of joining: the months that the period touches, the last 24 of them at most.")
    async def cohorts(self) -> list[ProgramCohort]:
        return [cohort_of(one) for one in await cohorts.cohorts(self.terms.merchant_id, self.frame, self.as_of)]

    @field("Who came back.")
    async def repeats(self, info: Info) -> RepeatPurchases:
        found = await repeats.repeats(self.terms.merchant_id, self.frame)
        return repeats_of(found, self.terms.currency, info.context.language)

    @field("What surveys said.")
    async def satisfaction(self) -> Satisfaction:
        whole, steps = await satisfaction.satisfaction(self.terms.merchant_id, self.frame)
        days = zip(self.frame.starts, self.frame.ends, steps, strict=True)
        return Satisfaction(
            whole=satisfaction_of(whole, self.first, self.last),
            steps=[satisfaction_of(one, a, b) for a, b, one in days],
        )


ProgramReportResult = Annotated[
    ProgramReport | InvalidInput | NotFound | ActionRefused,
    strawberry.union("ProgramReportResult", description="What a report can answer."),
]


@strawberry.type
class ProgramReportQuery:
    @answered_query(
        "How the programme does, over up to five years (default: the running month and eleven before). Manager."
    )
    async def program_report(
        self, info: Info, first: date | None = None, last: date | None = None, merchant: str | None = None
    ) -> ProgramReportResult:
        actor = await manager(info, merchant)
        terms, now = await load_terms(actor.merchant_id), info.context.now
        frame = Frame.of(first, last, terms.time_zone, now)
        return ProgramReport(
            terms=terms, frame=frame, as_of=now, first=frame.period.first, last=frame.period.last, step=frame.step
        )

    @field("What promotions brought in a period (default: as `programReport`) in which they ran or were used. Manager.")
    async def promotion_results(
        self, info: Info, first_day: date | None = None, last_day: date | None = None, first: int = 20,
        after: str | None = None, merchant: str | None = None,
    ) -> Connection[PromotionResult]:  # fmt: skip
        actor = await manager(info, merchant)
        terms, language = await load_terms(actor.merchant_id), info.context.language
        frame = Frame.of(first_day, last_day, terms.time_zone, info.context.now)
        page = await promotions.outcomes(actor.merchant_id, frame.period, Window.of(first, after))
        return connection(page, [promotion_result_of(one, terms, language) for one in page.rows], after=after)
