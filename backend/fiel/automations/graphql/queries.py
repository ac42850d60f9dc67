"""Reading automations, and trying them."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.automations import loaders
from fiel.automations.graphql.inputs import AutomationFormInput
from fiel.automations.graphql.types import (
    Automation,
    AutomationRun,
    automations_of,
    explained_all,
    moved_text,
    runs_of,
)
from fiel.automations.loaders import RunFilter
from fiel.automations.models import RunState
from fiel.automations.tallying import figures
from fiel.automations.trying import Tried, try_automation
from fiel.automations.words import step_text
from fiel.context import Info
from fiel.core.actor import Role, StaffActor
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
from fiel.core.ids import read_global_id
from fiel.core.pagination import Window
from fiel.merchants.graphql import staff
from fiel.promotions.graphql.types import reader_for
from fiel.rules.graphql import ConditionExplained
from fiel.rules.words import Reader


@strawberry.type(description="A step as it would be for a member.")
class TriedStep:
    place: int = told("Of the step in the form.")
    path: str = told("Its place, with that of its branch.")
    text: str = told("The step.")
    at: datetime = told("When it would come.")
    result: str = told("What would come of it, in words; may be empty.")
    is_skipped: bool = told("Whether it would be passed over; `result` says why.")
    holds: bool | None = told("Of a question: the answer.")
    conditions: list[ConditionExplained] = told("Of a question: what is found of each condition today.")
    until: datetime | None = told("Of a wait: until when.")


@strawberry.type(description="The way that a member would go.")
class TryAutomationSuccess:
    steps: list[TriedStep] = told("Those that would be reached, in order.")


TryAutomationResult = Annotated[
    TryAutomationSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("TryAutomationResult", description="What a try-out can answer."),
]


@strawberry.type
class AutomationsQuery:
    @field("A merchant's automations, newest first, a hundred at most; for managers.")
    async def automations(self, info: Info, merchant: str | None = None) -> list[Automation]:
        actor = await _manager(info, merchant)
        rows = await loaders.automations(actor.merchant_id)
        counts = await figures(actor.merchant_id, [row["id"] for row in rows])
        return automations_of(rows, counts, await reader_for(actor.merchant_id, info.context.language))

    @field("One of them; for managers. Null: there is no such thing.")
    async def automation(self, info: Info, id: strawberry.ID, merchant: str | None = None) -> Automation | None:
        actor = await _manager(info, merchant)
        return await automation_of(actor.merchant_id, read_global_id(id, "Automation"), info)

    @field("Members on their way through automations, newest first; for managers.")
    async def automation_runs(
        self, info: Info, automation: strawberry.ID | None = None, member: strawberry.ID | None = None,
        state: RunState | None = None, first: int = 20, after: str | None = None, merchant: str | None = None,
    ) -> Connection[AutomationRun]:  # fmt: skip
        actor = await _manager(info, merchant)
        wanted = RunFilter(
            read_global_id(automation, "Automation") if automation else None,
            read_global_id(member, "Member") if member else None, state.value if state else None,
        )  # fmt: skip
        page = await loaders.runs(actor.merchant_id, wanted, Window.of(first, after))
        reader = await reader_for(actor.merchant_id, info.context.language)
        return connection(page, await runs_of(page.rows, reader), after=after)

    @answered_query(
        "The way that a member would go through an automation as it stands in a form, with what they have today;"
        " nothing is written. Managers."
    )
    async def try_automation(
        self, info: Info, form: AutomationFormInput, member: strawberry.ID, merchant: str | None = None
    ) -> TryAutomationResult:
        actor = await staff(info, merchant)
        tried = await try_automation(actor, form.read(), read_global_id(member, "Member"), now=info.context.now)
        reader = await reader_for(actor.merchant_id, info.context.language)
        return TryAutomationSuccess(steps=[_tried(one, reader) for one in tried])


def _tried(one: Tried, reader: Reader) -> TriedStep:
    result = ""
    if one.refused is not None:
        result = one.refused.message(reader.language)
    elif one.balance is not None:
        result = moved_text(one.points, one.balance, reader)
    return TriedStep(
        place=one.place, path=one.path, text=step_text(one.step, reader), at=one.at, result=result,
        is_skipped=one.refused is not None, holds=one.holds, conditions=explained_all(one.held, reader),
        until=one.until,
    )  # fmt: skip


async def automation_of(merchant_id: int, number: int, info: Info) -> Automation | None:
    row = await loaders.automation(merchant_id, number)
    if row is None:
        return None
    reader = await reader_for(merchant_id, info.context.language)
    return automations_of([row], await figures(merchant_id, [number]), reader)[0]


async def _manager(info: Info, merchant: str | None) -> StaffActor:
    actor = await staff(info, merchant)
    actor.require(Role.MANAGER)
    return actor
