"""Answering a survey over GraphQL: by the link in a mail, or in the wallet."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.errors import NotFound as NotFoundError
from fiel.core.graphql import ActionRefused, InvalidInput, Node, NotFound, UserError, answers, field, mutation, told
from fiel.core.ids import global_id, read_global_id
from fiel.core.media import Picture
from fiel.members.graphql.types import customer
from fiel.messaging import errors
from fiel.messaging.surveys import actions, loaders
from fiel.messaging.surveys.links import survey_of


class SurveyStateValue(Enum):
    OPEN = "OPEN"
    ANSWERED = "ANSWERED"
    OVER = "OVER"


strawberry.enum(
    SurveyStateValue, name="SurveyState", description="OPEN: it can be answered. OVER: its time has passed."
)


@answers(errors.SurveyOver)
@strawberry.type(description="It was answered already, or its time is over.")
class SurveyOver(UserError):
    pass


@strawberry.type(description="How likely is somebody to recommend a merchant (NPS)?")
class Survey(Node):
    merchant_name: str = told("Who asks.")
    merchant_slug: str = told("Their slug.")
    merchant_color: str = told("Ground of their card.")
    merchant_logo: str | None = told("A picture of 96 pixels; null: none.")
    state: SurveyStateValue = told("Whether it can be answered.")
    expires_at: datetime = told("Until when.")


@strawberry.input(one_of=True, description="Which survey: exactly one of these.")
class SurveyInput:
    token: strawberry.Maybe[str] = told("From the link in a mail; nobody needs to be signed in.", None)
    id: strawberry.Maybe[strawberry.ID] = told("Of one's own, in the wallet.", None)


@strawberry.input(description="The answer.")
class AnswerSurveyInput:
    survey: SurveyInput = told("To which question.")
    score: int = told("0: not at all likely, to 10: certainly.")
    comment: str = told("Up to 1,000 characters; may be empty.", "")


@strawberry.type(description="Thank you.")
class AnswerSurveySuccess:
    survey: Survey = told("As it is now.")


AnswerSurveyResult = Annotated[
    AnswerSurveySuccess | InvalidInput | NotFound | SurveyOver | ActionRefused,
    strawberry.union("AnswerSurveyResult", description="What answering can answer."),
]


async def survey_from(survey_id: int, now: datetime) -> Survey | None:
    row = await loaders.question(survey_id)
    if row is None:
        return None
    logo = Picture.of(row["logo"])
    state = SurveyStateValue.OPEN if row["expires_at"] > now else SurveyStateValue.OVER
    return Survey(
        id=strawberry.ID(global_id("Survey", survey_id)), merchant_name=row["name"], merchant_slug=row["slug"],
        merchant_color=row["color"], merchant_logo=logo.url(96, "png") if logo else None,
        state=SurveyStateValue.ANSWERED if row["answered_at"] else state, expires_at=row["expires_at"],
    )  # fmt: skip


@strawberry.type
class SurveysQuery:
    @field("The question behind a mail's link; null: it is none of ours.")
    async def survey(self, info: Info, token: str) -> Survey | None:
        try:
            return await survey_from(survey_of(info.context.settings, token), info.context.now)
        except NotFoundError:
            return None


@strawberry.type
class SurveysMutation:
    @mutation("Answer how likely one is to recommend a merchant; once for each question.")
    async def answer_survey(self, info: Info, input: AnswerSurveyInput) -> AnswerSurveyResult:
        now = info.context.now
        if input.survey.token is not None:
            token = input.survey.token.value
            number = await actions.answer_by_link(info.context.settings, token, input.score, input.comment, now=now)
        else:
            asked = read_global_id(input.survey.id.value if input.survey.id else "", "Survey")
            number = await actions.answer_in_wallet(await customer(info), asked, input.score, input.comment, now=now)
        survey = await survey_from(number, now)
        if survey is None:
            raise NotFoundError
        return AnswerSurveySuccess(survey=survey)
